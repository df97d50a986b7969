"""A day in minutes: N requests of all kinds, bad ones included, from four processes.

    tests/ops/soak.py [N]        N: how many (200000)

Bars: the daemon lives and answers well at the end, no run is stuck, descriptors and RSS are flat from the first fifth on.
"""
import http.client, json, multiprocessing, os, random, socket, sys, time
from daemon import Client, Daemon, done, frame, say

total = int(sys.argv[1]) if len(sys.argv) > 1 else 200000
workers = 4

bodies = [b"", b"{", b"[]", b"null", b'{"input": 7}', b'{"input": "x", "tools": 3}', b'{"model": "nobody", "input": "x"}', b"\xff\xfe", b'{"input":"x","temperature":99}',
          b'{"input":"x","text":{"format":{"type":"json_schema","schema":{"type":"object","patternProperties":{"(":{}}}}}}', b"{" * 500, b'{"previous_response_id":"resp_no","input":"x"}',
          b'{"input":[{"type":"item_reference","id":"no"}]}', b'{"input":"x","stop":[1]}', b'"' + b"a" * 70000]
paths = ["/healthz", "/readyz", "/v1/models", "/v1/models/lemma", "/v1/models/no", "/metrics", "/nowhere", "/v1/responses/resp_no", "/", "/v1/responses?limit=5",
         "/v1/responses/%00", "/../../etc/passwd", "/v1/responses/resp_no/input_items", "/x" * 300]
messages = ["{", "[]", {"type": "nothing"}, {"type": "response.create", "input": 5}, {"type": "response.cancel", "response_id": "x"}, {"type": "response.resume", "response_id": "x"},
            {"type": "response.steer"}, {"type": "response.create", "model": "lemma", "input": "x", "stream_id": ""}]


def worker(k, host, port, n, counter):
    random.seed(k)

    class D:
        pass
    d = D()
    d.host, d.port = host, port
    c = http.client.HTTPConnection(host, port, timeout=60)
    ids = []

    def ask(method, path, body=None, headers={}):
        nonlocal c
        try:
            c.request(method, path, body, headers)
            r = c.getresponse()
            text = r.read()
            if r.status >= 500 and r.status != 503:
                counter["bad"] += [f"{method} {path}: {r.status} {text[:200]}"]
            return r.status, text
        except (http.client.HTTPException, OSError, ValueError) as e:
            c = http.client.HTTPConnection(host, port, timeout=60)
            return 0, b""

    i = 0
    while i < n:
        kind = random.random()
        i += 1
        if kind < 0.45:
            ask(random.choice(["GET", "GET", "GET", "HEAD", "OPTIONS", "PUT", "DELETE"]), random.choice(paths))
        elif kind < 0.72:
            ask("POST", random.choice(["/v1/responses", "/v1/chat/completions"]), random.choice(bodies))
        elif kind < 0.76:
            status, text = ask("POST", "/v1/responses", json.dumps({"input": f"What is {i % 90} + 2?", "max_output_tokens": random.choice([1, 2, 4, 16]),
                                                                   "store": random.random() < 0.7, "stream": random.random() < 0.3}))
            if status == 200 and text[:1] == b"{":
                ids.append(json.loads(text)["id"])
        elif kind < 0.78:
            ask("POST", "/v1/chat/completions", json.dumps({"messages": [{"role": "user", "content": "Hi"}], "max_tokens": 2, "n": random.choice([1, 2])}))
        elif kind < 0.84 and ids:
            r = random.choice(ids)
            ask("GET", f"/v1/responses/{r}" + random.choice(["", "?stream=true", "/input_items"]))
            ask("POST", f"/v1/responses/{r}/cancel", b"")
            i += 1
        elif kind < 0.88 and len(ids) > 5:
            ask("DELETE", f"/v1/responses/{ids.pop(random.randrange(len(ids)))}")
        else:
            try:
                s = Client(d)
                for _ in range(random.randrange(1, 6)):
                    i += 1
                    if random.random() < 0.15:
                        s.send({"type": "response.create", "model": "lemma", "input": "What is 1 + 1?", "max_output_tokens": 3, "store": False})
                    else:
                        s.send(random.choice(messages) if random.random() < 0.9 else b"\x00\xff")
                end = random.random()
                if end < 0.3:
                    s.s.sendall(bytes([random.randrange(256) for _ in range(40)]))
                elif end < 0.5:
                    s.s.sendall(frame(b"\x03\xe8", 8))
                elif end < 0.7:
                    s.feed()
                s.s.close()
            except (OSError, AssertionError, json.JSONDecodeError):
                pass
        if random.random() < 0.01:  # a request that is cut off
            try:
                s = socket.create_connection((host, port))
                s.sendall(b"POST /v1/responses HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{\"inp"[:random.randrange(5, 90)])
                s.close()
            except OSError:
                pass
        if i % 200 < 2:
            with counter["lock"]:
                counter["values"][k] = i
    with counter["lock"]:
        counter["values"][k] = n
    counter["queue"].put((counter["bad"][:5], ids))


d = Daemon()
shared = multiprocessing.Array("i", workers)
queue = multiprocessing.Queue()
lock = multiprocessing.Lock()
processes = [multiprocessing.Process(target=worker, args=(k, d.host, d.port, total // workers, {"values": shared, "lock": lock, "queue": queue, "bad": []}))
             for k in range(workers)]
begun, samples, next_at = time.time(), [], 0
for p in processes:
    p.start()
while any(p.is_alive() for p in processes):
    share = sum(shared) / total
    if share >= next_at:
        samples.append((share, d.rss(), d.descriptors()))
        next_at += 0.05
    if not queue.empty() and all(v >= total // workers for v in shared):
        break
    time.sleep(0.1)
bad = []
for p in processes:
    more, _ = queue.get(timeout=60)
    bad += more
for p in processes:
    p.join()
took = time.time() - begun
time.sleep(3)
metrics = {line.split()[0]: line.split()[1] for line in d.request("/metrics")[1].split("\n") if line and line[0] != "#"}
samples.append((1.0, d.rss(), d.descriptors()))
warm = [s for s in samples if s[0] >= 0.2]
end = d.ask("/v1/responses", {"input": "What is 15% of 240?"})
say(not bad and end["status"] == "completed", f"{total} requests of all kinds: no answer of the daemon's own fault, and it answers well at the end",
    f"{took:.0f} s, {total / took:.0f} requests/s", *bad[:5])
say(metrics["lemma_runs"] == "0" and metrics["lemma_responses_in_flight"] == "0" and metrics["lemma_generations_running{model=\"lemma-default\"}"] == "0",
    "no run is stuck", f"runs {metrics['lemma_runs']}, started {metrics['lemma_runs_started_total']}, in flight {metrics['lemma_responses_in_flight']}")
rss = [s[1] for s in warm]
say(max(rss[-4:]) <= 1.1 * rss[0] + 8, "RSS is flat from the first fifth on", "RSS in MB at each twentieth: " + " ".join(f"{s[1]:.0f}" for s in samples))
say(warm[-1][2] <= warm[0][2] + 4, "descriptors are flat", "descriptors: " + " ".join(str(s[2]) for s in samples))
say(d.stop() == 0, "the daemon ends well")
done()

"""What many connections cost: idle ones, streaming ones, generating ones, and readers that stop reading.

    tests/ops/load.py [idle=10000] [stream=1000] [generate=64] [stall=8]        (each bar alone: idle=10000)

Starts a daemon of its own for each (LEMMA_BIN: the folder of lemmad), asks /healthz ten times a second all the while, and
prints TAP with the figures that were measured. Bars: 10,000 idle WebSockets in 100 MB above the base; 1,000 connections
that stream the same stored response at once without loss or reordering; 64 conversations with real generation; p99 of
/healthz at most 20 ms; a reader that stops reading costs at most 1 MB.
"""
import resource, sys, time
from daemon import Client, Daemon, done, say, until_ended

config = "max_connections = 30000\n"


def idle(n):
    d = Daemon(config, watch=True)
    time.sleep(1)
    base = d.rss()
    clients = [Client(d) for _ in range(n)]
    time.sleep(3)
    more = d.rss() - base
    clients[n // 2].send({"type": "response.create", "model": "lemma", "input": "What is 15% of 240?"})
    until_ended([clients[n // 2]], 60)
    answered = clients[n // 2].messages[-1]["type"]
    for c in clients:
        c.s.close()
    time.sleep(2)
    after = d.rss() - base
    say(more <= 100 and answered == "response.completed", f"{n} idle connections in at most 100 MB above the base",
        f"base {base:.1f} MB, {n} idle WebSockets: {more:.1f} MB more ({more * 1024 / n:.1f} KB each); after they have gone "
        f"{after:.1f} MB more; one of them asked: {answered}")
    say(d.p99() <= 20, f"p99 of /healthz at most 20 ms with {n} idle connections", d.health())
    say(d.stop() == 0, "the daemon ends well")


def stream(n):
    d = Daemon(config, watch=True)
    canned = d.ask("/v1/responses", {"model": "lemma", "input": "What is 15% of 240?"})
    clients = [Client(d) for _ in range(n)]
    d.forget()
    begun = time.time()
    for c in clients:
        c.send({"type": "response.resume", "response_id": canned["id"], "starting_after": -1})
    left = until_ended(clients, 120)
    took = time.time() - begun
    first = [(e["type"], e.get("sequence_number"), e.get("delta")) for e in clients[0].messages]
    numbers = [e["sequence_number"] for e in clients[0].messages]
    same = all([(e["type"], e.get("sequence_number"), e.get("delta")) for e in c.messages] == first for c in clients)
    say(left == 0 and same and numbers == list(range(len(numbers))),
        f"{n} connections stream one response at once, without loss or reordering",
        f"{n} × {len(first)} events in {took:.2f} s: {n * len(first) / took:.0f} events/s")
    say(d.p99() <= 20, f"p99 of /healthz at most 20 ms while {n} connections stream", d.health())
    for c in clients:
        c.s.close()
    say(d.stop() == 0, "the daemon ends well")


def generate(n, rounds=4):
    d = Daemon(config + "max_in_flight = 256\n", watch=True)
    clients = [Client(d) for _ in range(n)]
    d.forget()
    begun, tokens, ends = time.time(), 0, {}
    last = [None] * n
    for r in range(rounds):
        for i, c in enumerate(clients):
            c.ended, c.messages = False, []
            ask = {"type": "response.create", "model": "lemma", "input": f"What is {i + 3} times {r * 7 + 12}?"}
            if last[i]:
                ask["previous_response_id"] = last[i]
            c.send(ask)
        left = until_ended(clients, 240)
        for i, c in enumerate(clients):
            end = c.messages[-1] if c.messages else {"type": "nothing"}
            ends[end["type"]] = ends.get(end["type"], 0) + 1
            if "response" in end:
                tokens += end["response"]["usage"]["output_tokens"]
                last[i] = end["response"]["id"]
            numbers = [e["sequence_number"] for e in c.messages if "sequence_number" in e]
            if numbers != sorted(set(numbers)):
                ends["out of order"] = ends.get("out of order", 0) + 1
    took = time.time() - begun
    good = ends.get("response.completed", 0) + ends.get("response.incomplete", 0)
    say(left == 0 and good == n * rounds, f"{n} conversations generate at once, {rounds} turns each",
        f"{ends} in {took:.1f} s, {tokens} tokens: {tokens / took:.0f} tokens/s")
    say(d.p99() <= 20, f"p99 of /healthz at most 20 ms while {n} conversations generate", d.health())
    for c in clients:
        c.s.close()
    say(d.stop() == 0, "the daemon ends well")


def stall(n, seconds=60):
    """Readers that stop reading for a minute, with forty lanes of responses under way, beside the same load that is read."""
    long = {"type": "response.create", "model": "lemma", "input": "What is 12 * 13?", "top_logprobs": 20,
            "include": ["message.output_text.logprobs"], "metadata": {"k": "x" * 400}}

    def load(reads):
        d = Daemon(config + "max_in_flight = 256\n", watch=True)
        clients = [Client(d, small=not reads) for _ in range(n)]
        for c in clients:
            for k in range(40):
                c.send(dict(long, stream_id=f"lane{k}"))
        most, until = 0, time.time() + (seconds if not reads else 300)
        left = {c: 40 for c in clients}
        while time.time() < until and (not reads or any(left.values())):
            time.sleep(0.05 if reads else 0.5)
            for c in clients if reads else []:
                left[c] -= sum(e["type"] in ("response.completed", "response.incomplete", "error") for e in c.feed())
            most = max(most, d.rss())
        health, p99, dropped = d.health(), d.p99(), d.said().count("not read")
        for c in clients:
            c.s.close()
        return most, health, p99, d.stop()

    read, stalled = load(True), load(False)
    say(stalled[0] - read[0] <= n, f"{n} readers that stop reading for {seconds} s, 40 responses each, cost at most 1 MB each",
        f"at most {read[0]:.1f} MB when they read, {stalled[0]:.1f} MB when they do not: {(stalled[0] - read[0]) / n:.2f} MB each")
    say(stalled[2] <= 20, "p99 of /healthz at most 20 ms meanwhile", stalled[1])
    say(read[3] == stalled[3] == 0, "the daemon ends well")


bars = {"idle": (idle, 10000), "stream": (stream, 1000), "generate": (generate, 64), "stall": (stall, 8)}
resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
asked = [a.partition("=") for a in sys.argv[1:]] or [(name, "", "") for name in bars]
for name, _, n in asked:
    bars[name][0](int(n or bars[name][1]))
done()

"""kill -9 at random moments under load, again and again on one journal.

    tests/ops/kill.py [N]        N: how often (200)

Six sockets ask, with tool calls that have an effect among them (a plugin that counts in cap.kv how often it ran for one
call). After every kill the daemon starts again on the same journal. Bars: no acknowledged response or item lost, no tool
effect twice, restart to ready within a second beyond the model's load, PRAGMA integrity_check ok.
"""
import json, os, random, select, signal, sqlite3, sys, tempfile, time
from daemon import Client, Daemon, done, say

rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 200
random.seed(int(os.environ.get("SEED", "1")))
folder = tempfile.mkdtemp(prefix="lemma-kill-")
os.mkdir(f"{folder}/plugins")
open(f"{folder}/plugins/effect.lua", "w").write("""return tool {
  name = "effect", about = "Writes something down.", needs = { "kv" },
  input = { type = "object", properties = { id = { type = "string", pattern = "^[0-9a-f]{12}$" } }, required = { "id" }, additionalProperties = false },
  run = function(args)
    local n = cap.kv.get("ran") or 0
    cap.kv.set("ran", n + 1)
    local t = 0
    for i = 1, 300000 do t = t + i end -- a while, so that kills meet it
    return { id = args.id, n = n + 1 }
  end }""")
open(f"{folder}/plugins/agent.lua", "w").write(
    'return agent { name = "doer", about = "Does.", instructions = "Do.", tools = { "effect" } }')
config = f"""state = "{folder}/state"\nplugins = {{ "{folder}/plugins" }}\ngrants = {{ effect = {{ kv = true }} }}\n"""
journal = f"{folder}/journal.db"
acknowledged = {}  # id → {"items": [...], "end": event type or None, "output": …}
effects_told = 0
ready, bad, resumed_ends, kills = [], [], {}, 0


class Asker(Client):
    def __init__(self, d, k):
        super().__init__(d)
        self.k, self.id, self.n = k, None, 0

    def ask(self):
        self.n += 1
        self.id = None
        does = (self.k + self.n) % 3 == 0
        self.send({"type": "response.create", "background": self.n % 4 == 0,
                   **({"model": "doer", "input": f"Do it, {self.n}.", "tool_choice": {"type": "function", "name": "effect"},
                       "temperature": 1.5, "max_output_tokens": 300} if does else
                      {"model": "lemma", "input": f"What is {random.randrange(2, 99)} times {random.randrange(2, 99)}?"})})

    def take(self, event):
        kind = event["type"]
        if kind == "response.created":
            self.id = event["response"]["id"]
            acknowledged[self.id] = {"items": [], "end": None}
        elif kind == "response.output_item.done":
            acknowledged[self.id]["items"].append(event["item"])
        elif kind in ("response.completed", "response.incomplete", "response.failed"):
            acknowledged[self.id].update(end=kind, output=event["response"]["output"])
            self.ask()
        elif kind == "error":
            self.ask()


def without_logprobs(items):
    for item in items:
        for part in item.get("content", []):
            part.pop("logprobs", None)
    return items


def check(d, ids):
    for i in ids:
        a = acknowledged[i]
        status, text, _ = d.request(f"/v1/responses/{i}")
        if status != 200:
            bad.append(f"{i}: {status}, lost")
            continue
        found = json.loads(text)
        items = without_logprobs(found["output"])
        if a["end"] and items != without_logprobs(a["output"]):
            bad.append(f"{i}: had ended, and its output is another")
        elif items[:len(a["items"])] != without_logprobs(a["items"]):
            bad.append(f"{i}: an item that was told is gone or changed")
        if found["status"] not in ("completed", "incomplete", "failed", "in_progress", "queued", "cancelled"):
            bad.append(f"{i}: status {found['status']}")
        resumed_ends[found["status"]] = resumed_ends.get(found["status"], 0) + (not a["end"])


def integrity():
    db = sqlite3.connect(journal)
    answer = db.execute("pragma integrity_check").fetchone()[0]
    db.close()
    return answer


d, begun = Daemon(config, journal=journal), 0
for round in range(rounds):
    if not d.host:
        bad.append(f"round {round}: does not start: {d.said()[-400:]}")
        break
    before = set(acknowledged)
    clients = [Asker(d, k) for k in range(6)]
    poll = select.epoll()
    by_fd = {c.s.fileno(): c for c in clients}
    for c in clients:
        poll.register(c.s.fileno(), select.EPOLLIN)
        c.ask()
    until = time.time() + random.uniform(0.02, 1.6)
    while time.time() < until:
        for fd, _ in poll.poll(0.01):
            for event in by_fd[fd].feed():
                by_fd[fd].take(event)
    d.process.send_signal(signal.SIGKILL)
    d.process.wait()
    kills += 1
    for c in clients:  # what had left the daemon before it died counts as told
        while not c.closed:
            events = c.feed()
            for event in events:
                try:
                    c.take(event)
                except OSError:
                    pass
            if not events and not select.select([c.s], [], [], 0.5)[0]:
                break
        c.s.close()
    begun = time.time()
    d = Daemon(config, journal=journal)
    ready.append(time.time() - begun)
    check(d, set(acknowledged) - before)
    if round % 20 == 19:
        answer = integrity()
        if answer != "ok":
            bad.append(f"round {round}: integrity_check says {answer}")
time.sleep(3)
check(d, acknowledged)

# Every run of the tool counts up; every call that began is told in the journal. More runs than calls begun: one ran twice.
db = sqlite3.connect(journal)
calls = [json.loads(row[0]) for row in db.execute("select item from items where kind = 1 and item like '%effect%'")]
calls = [c for c in calls if c.get("name") == "effect" and c.get("detail")]
db.close()
kv = sqlite3.connect(f"{folder}/state/kv.db")
row = kv.execute("select value from kv where key = 'ran'").fetchone()
ran = int(float(row[0])) if row else 0
# A count that was read before another call wrote it is lost: two calls at once count once. So also look at each answer.
numbers = [json.loads(c["output"])["n"] for c in calls if c.get("output", "").startswith("{")]
say(not bad, f"{kills} kills: no acknowledged response or item is lost", f"{len(acknowledged)} responses acknowledged, "
    f"{sum(bool(a['end']) for a in acknowledged.values())} had ended, {sum(len(a['items']) for a in acknowledged.values())} items told; "
    f"what was interrupted is now: {resumed_ends}", *bad[:5])
say(ran <= len(calls) and ran > 0, "no tool effect happened twice", f"{len(calls)} calls of the tool were begun, it ran {ran} times")
ready.sort()
say(ready[-1] <= 1.5, "restart to ready within a second beyond the model's load",
    f"median {ready[len(ready) // 2] * 1000:.0f} ms, longest {ready[-1] * 1000:.0f} ms, model and sandbox included")
say(integrity() == "ok", "integrity_check is ok", f"journal {os.path.getsize(journal) / 1e6:.1f} MB")
say(d.stop() == 0, "the daemon ends well")
done()

"""kill -9 at random moments under load, again and again on one journal.

    tests/ops/kill.py [N]        N: how often (200)

Six sockets ask, with tool calls that have an effect among them (a plugin that writes down in cap.kv, under the id in its
arguments, how often it ran). After every kill the daemon starts again on the same journal; one kill in eight meets it while it starts
and takes up what was interrupted. Bars: no acknowledged response or item lost; every call, compared one by one: a completed one has its
effect exactly once and says so in its output, one that was interrupted at most once and is reported, there is no effect without a call;
every run comes to its end; restart to ready within a second beyond the model's load (as the daemon's log has it), PRAGMA integrity_check ok.
"""
import json, os, random, re, select, signal, sqlite3, sys, tempfile, time
from daemon import Client, Daemon, done, say

rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 200
random.seed(int(os.environ.get("SEED", "1")))
folder = tempfile.mkdtemp(prefix="lemma-kill-")
os.mkdir(f"{folder}/plugins")
open(f"{folder}/plugins/effect.lua", "w").write("""return tool {
  name = "effect", about = "Writes something down.", needs = { "kv" },
  input = { type = "object", properties = { id = { type = "string", pattern = "^[0-9a-f]{12}$" } }, required = { "id" }, additionalProperties = false },
  run = function(args)
    local key = "ran-" .. args.id
    local n = cap.kv.get(key) or 0
    cap.kv.set(key, n + 1)
    local t = 0
    for i = 1, 300000 do t = t + i end -- a while, so that kills meet it
    return { id = args.id, n = n + 1 }
  end }""")
open(f"{folder}/plugins/agent.lua", "w").write(
    'return agent { name = "doer", about = "Does.", instructions = "Do.", tools = { "effect" } }')
config = f"""state = "{folder}/state"\nplugins = {{ "{folder}/plugins" }}\ngrants = {{ effect = {{ kv = true }} }}\n"""
journal = f"{folder}/journal.db"
COMPLETED = 1  # an item's status as the journal has it
acknowledged = {}  # id → {"items": [...], "end": event type or None, "output": …}
ready, bad, resumed_ends, kills, early = [], [], {}, 0, 0


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


def load_seconds(d):
    """How long the model's file took, by the daemon's own log."""
    found = re.search(r"loaded in ([0-9.]+) s", d.said())
    return float(found[1]) if found else 0.0


def integrity():
    db = sqlite3.connect(journal)
    answer = db.execute("pragma integrity_check").fetchone()[0]
    db.close()
    return answer


d, begun = Daemon(config, journal=journal), 0
until_when = time.time() + float(os.environ.get("SECONDS", "1e9"))
round = -1
while kills < rounds and time.time() < until_when:
    round += 1
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
    while random.random() < 0.125 and kills < rounds:  # in the midst of its start
        half = Daemon(config, journal=journal, wait=random.uniform(0.02, 0.6))
        half.stop(signal.SIGKILL)
        kills += 1
        early += 1
    begun = time.time()
    d = Daemon(config, journal=journal)
    ready.append((time.time() - begun, load_seconds(d)))
    check(d, set(acknowledged) - before)
    if round % 20 == 19:
        answer = integrity()
        if answer != "ok":
            bad.append(f"round {round}: integrity_check says {answer}")
until = time.time() + 60
while time.time() < until:  # what was interrupted is finished by now, or nobody ever does it
    db = sqlite3.connect(journal)
    under_way = db.execute("select count(*) from responses where status <= 1").fetchone()[0]
    db.close()
    if not under_way:
        break
    time.sleep(0.25)
resumed_ends.clear()
check(d, acknowledged)
if under_way or "in_progress" in resumed_ends or "queued" in resumed_ends:
    bad.append(f"{under_way} runs never end")

# Every call that began is told in the journal, with the id in its arguments; every effect is in kv under that id.
db = sqlite3.connect(journal)
calls = [json.loads(row[0]) for row in db.execute("select item from items where kind = 1 and item like '%effect%'")]
calls = [c for c in calls if c.get("name") == "effect" and c.get("arguments")]
db.close()
kv = sqlite3.connect(f"{folder}/state/kv.db")
effects = {}
for key, value in kv.execute("select key, value from kv where key like 'ran-%'"):
    effects[key[4:]] = effects.get(key[4:], 0) + int(float(value))
by_id, wrong = {}, []
for c in calls:
    try:
        by_id.setdefault(json.loads(c["arguments"])["id"], []).append(c)
    except ValueError:
        pass  # cut off in the midst: it never began
completed = reported = never = 0
for i, same in by_id.items():  # the model seldom writes an id twice, but then both count
    sure = sum(c["status"] == COMPLETED for c in same)
    maybe = sum(c["status"] != COMPLETED and bool(c.get("detail") or c.get("error")) for c in same)
    ran = effects.get(i, 0)
    completed += sure
    reported += maybe
    never += maybe and ran == sure
    said = sorted(json.loads(c["output"])["n"] for c in same if c["status"] == COMPLETED)
    if len(set(said)) < len(said) or (said and said[-1] > ran) or (not maybe and said != list(range(1, sure + 1))):
        wrong.append(f"{i}: its calls say that they were number {said} of {ran}")
    if not sure <= ran <= sure + maybe:
        wrong.append(f"{i}: {sure} calls completed, {maybe} interrupted, and it ran {ran} times")
wrong += [f"{i}: it ran and no call is told" for i in effects if i not in by_id]
say(not bad, f"{kills} kills ({early} during a start): no acknowledged response or item is lost", f"{len(acknowledged)} responses acknowledged, "
    f"{sum(bool(a['end']) for a in acknowledged.values())} had ended, {sum(len(a['items']) for a in acknowledged.values())} items told; "
    f"what was interrupted is now: {resumed_ends}", *bad[:5])
say(not wrong and completed > 0, "every tool effect is there exactly once, or its call is reported", f"{len(by_id)} ids: {completed} calls completed, "
    f"each ran once ({sum(len(same) > 1 for same in by_id.values())} ids were written more than once); {reported} were interrupted and say so, {never} of these had not run; {len(effects)} effects in all", *wrong[:5])
beyond = sorted(whole - load for whole, load in ready)
whole = sorted(whole for whole, _ in ready)
say(beyond[-1] <= 1, "restart to ready within a second beyond the model's load",
    f"process to ready: median {whole[len(whole) // 2] * 1000:.0f} ms, longest {whole[-1] * 1000:.0f} ms; without the model's load: "
    f"median {beyond[len(beyond) // 2] * 1000:.0f} ms, longest {beyond[-1] * 1000:.0f} ms")
say(integrity() == "ok", "integrity_check is ok", f"journal {os.path.getsize(journal) / 1e6:.1f} MB")
say(d.stop() == 0, "the daemon ends well")
done()

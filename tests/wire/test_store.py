"""store: false leaves nothing on the disk, and what was deleted is gone: journal, keys and values, log."""
import os, re, sys, tempfile, time
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../ops"))
from daemon import Client, Daemon, done, test

CONFIG = 'state = "{0}/state"\nkv_disk = "64M"'
mark = "zanzibar7"
long = f"My name is {mark}. " + " ".join(f"{i} and {i + 1} make {2 * i + 1}." for i in range(20)) + " What is 15% of 240?"


def metric(d, name):
    return sum(float(v) for v in re.findall(rf"^lemma_{name}(?:{{[^}}]*}})? (\S+)$", d.request("/metrics")[1], re.M))


def traces(*folders):
    """The files with the mark in them, and the sizes of keys and values."""
    found, kv = [], 0
    for folder in folders:
        for at, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(at, name)
                data = open(path, "rb").read() if os.path.isfile(path) else b""
                if mark.encode() in data:
                    found.append(path)
                kv += len(data) if name.endswith(".kv") else 0
    return found, kv


def events(c, **body):
    c.send({"type": "response.create", "model": "lemma", **body})
    until = time.time() + 60
    while time.time() < until:
        for e in c.feed():
            if e["type"] in ("response.completed", "response.incomplete", "response.failed", "error"):
                return e
    raise TimeoutError


@test("store: false over HTTP, WebSocket and Chat Completions: no file knows of it, while it runs and after the end")
def _():
    with tempfile.TemporaryDirectory() as folder:
        d = Daemon(CONFIG.format(folder), journal=f"{folder}/journal.db")
        assert d.ask("/v1/responses", {"input": long, "store": False})["status"] == "completed"
        assert d.ask("/v1/chat/completions", {"messages": [{"role": "user", "content": long}]})["choices"]
        c = Client(d)
        first = events(c, input=long, store=False)["response"]
        assert [o["type"] for o in first["output"]].count("mcp_call") >= 1, first
        more = events(c, input=f"And {mark}, what is 20% of 240?", store=False, previous_response_id=first["id"])
        assert more["response"]["usage"]["input_tokens_details"]["cached_tokens"] > 64  # from memory
        time.sleep(1.5)  # idle: what may be saved is saved
        assert traces(folder, d.folder) == ([], 0), traces(folder, d.folder)
        log = d.said()
        assert d.stop() == 0 and mark not in log
        assert traces(folder) == ([], 0), traces(folder)


@test("beside a stored conversation with the same beginning, only what both have is kept")
def _():
    with tempfile.TemporaryDirectory() as folder:
        d = Daemon(CONFIG.format(folder), journal=f"{folder}/journal.db")
        d.ask("/v1/responses", {"input": long, "store": False})
        time.sleep(1.5)
        assert metric(d, "kv_disk_bytes") == 0
        r = d.ask("/v1/responses", {"input": long})  # the same, stored: found in memory, and kept now
        assert r["usage"]["input_tokens_details"]["cached_tokens"] > 64
        time.sleep(1.5)
        assert metric(d, "kv_disk_bytes") > 0 and traces(folder)[0]
        kept = metric(d, "kv_disk_bytes")
        d.ask("/v1/responses", {"input": f"I am {mark} too. And of 360?", "store": False, "previous_response_id": r["id"]})
        time.sleep(1.5)
        assert metric(d, "kv_disk_bytes") == kept
        assert d.stop() == 0


@test("what was deleted is gone from the journal's file and from what is saved later")
def _():
    with tempfile.TemporaryDirectory() as folder:
        d = Daemon(CONFIG.format(folder), journal=f"{folder}/journal.db")
        first = d.ask("/v1/responses", {"input": long})
        assert d.request(f"/v1/responses/{first['id']}", method="DELETE")[0] == 200  # before it was saved at rest
        time.sleep(1.5)
        assert traces(folder)[1] == 0, "keys and values were saved after the deletion"
        assert d.stop() == 0
        assert traces(folder) == ([], 0), traces(folder)


done()

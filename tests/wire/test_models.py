"""Models at rest: unloaded and loaded again, and what idle conversations computed comes back from the disk, across restarts too."""
import os, re, shutil, signal, sys, tempfile, time
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../ops"))
from daemon import Daemon, done, test, top

built_in = os.path.join(top, "model/default/lemma-default.gguf")
long = "Read this well: " + " ".join(f"{i} and {i + 1} make {2 * i + 1}." for i in range(20)) + " What is 15% of 240?"


def metric(d, name):
    return sum(float(v) for v in re.findall(rf"^lemma_{name}(?:{{[^}}]*}})? (\S+)$", d.request("/metrics")[1], re.M))


def state(d, name="lemma"):
    return [m["lemma"]["state"] for m in d.ask("/v1/models")["data"] if m["id"] == name][0]


def until(what, seconds=15):
    end = time.time() + seconds
    while not what():
        assert time.time() < end, "it never came to that"
        time.sleep(0.05)


@test("unload and load by hand; a question loads; the answers are the same")
def _():
    d = Daemon()
    first = d.ask("/v1/responses", {"input": "What is 15% of 240?"})
    assert state(d) == "loaded"
    assert d.request("/v1/models/lemma/unload", {})[0] == 202
    until(lambda: state(d) == "unloaded")
    again = d.ask("/v1/responses", {"input": "What is 15% of 240?"})
    assert [i.get("content") for i in again["output"]] == [i.get("content") for i in first["output"]] and state(d) == "loaded"
    d.request("/v1/models/lemma/unload", {})
    until(lambda: state(d) == "unloaded")
    d.request("/v1/models/lemma/load", {})
    until(lambda: state(d) == "loaded")
    assert d.request("/v1/models/nobody/load", {})[0] == 404
    more = d.ask("/v1/responses", {"input": "What is 15% of 100?", "previous_response_id": first["id"]})
    assert more["status"] == "completed"
    assert d.stop() == 0


@test("two models, each unloaded when nobody has asked it for a while")
def _():
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(built_in, f"{folder}/other.gguf")
        d = Daemon(f'models = {{ {{ name = "one", path = "{built_in}" }}, {{ name = "two", path = "{folder}/other.gguf" }} }}\nunload_after_seconds = 1')
        for name in ("one", "two", "one"):
            assert d.ask("/v1/responses", {"model": name, "input": "What is 1 + 1?"})["status"] == "completed"
            assert state(d, name) == "loaded"
        before = d.rss()
        until(lambda: state(d, "one") == state(d, "two") == "unloaded")
        note = f"RSS {before:.1f} MB loaded, {d.rss():.1f} MB unloaded"
        assert d.ask("/v1/responses", {"model": "two", "input": "What is 1 + 1?"})["status"] == "completed"
        assert d.stop() == 0
        return note


def kept(stop, wait=False):
    with tempfile.TemporaryDirectory() as folder:
        config = f'state = "{folder}/state"\nkv_disk = "64M"'
        d = Daemon(config, journal=f"{folder}/journal.db")
        first = d.ask("/v1/responses", {"input": long})
        n = first["usage"]["input_tokens"] + first["usage"]["output_tokens"]
        if wait:
            until(lambda: metric(d, "kv_disk_bytes") > 0)
            time.sleep(1.5)
        d.stop(stop)
        second = Daemon(config, journal=f"{folder}/journal.db")
        more = second.ask("/v1/responses", {"input": "What is 15% of 360?", "previous_response_id": first["id"], "temperature": 0})
        cached = more["usage"]["input_tokens_details"]["cached_tokens"]
        assert cached >= n - 64, (cached, n)
        # the same with nothing kept: the same answer
        assert second.stop() == 0
        for f in os.listdir(f"{folder}/state/kv"):
            os.remove(f"{folder}/state/kv/{f}")
        third = Daemon(config, journal=f"{folder}/journal.db")
        other = third.ask("/v1/responses", {"input": "What is 15% of 360?", "previous_response_id": first["id"], "temperature": 0})
        assert other["usage"]["input_tokens_details"]["cached_tokens"] < 64
        assert [i.get("content") for i in other["output"]] == [i.get("content") for i in more["output"]]
        assert third.request(f"/v1/responses/{first['id']}", method="DELETE")[0] == 200
        until(lambda: sum(os.path.getsize(f"{folder}/state/kv/{f}") for f in os.listdir(f"{folder}/state/kv")) == 0)
        assert third.stop() == 0
        return f"{cached} of {n} tokens came from the disk"


@test("keys and values come back after SIGTERM, the answer is the same without them, a deletion deletes them")
def _():
    return kept(signal.SIGTERM)


@test("and after kill -9, once the daemon had a moment of rest")
def _():
    return kept(signal.SIGKILL, wait=True)


@test("what a small memory has no room for comes back from the disk")
def _():
    with tempfile.TemporaryDirectory() as folder:
        d = Daemon(f'state = "{folder}/state"\nkv_disk = "256M"\ncontext = 2048\nkv_cache = "24M"')
        assert d.host, d.said()
        asked = [d.ask("/v1/responses", {"input": f"{k} is my number. " + long}) for k in range(12)]
        budget = metric(d, "kv_budget_bytes")
        more = d.ask("/v1/responses", {"input": "What is 15% of 360?", "previous_response_id": asked[0]["id"]})
        cached = more["usage"]["input_tokens_details"]["cached_tokens"]
        n = asked[0]["usage"]["input_tokens"] + asked[0]["usage"]["output_tokens"]
        total = sum(a["usage"]["total_tokens"] for a in asked)
        disk = metric(d, "kv_disk_bytes")
        assert cached >= n - 64, (cached, n)
        assert disk <= 256 << 20
        assert d.stop() == 0
        return f"{total} tokens asked with a budget of {budget / 1e6:.0f} MB in memory, {disk / 1e6:.0f} MB on disk; the oldest conversation: {cached} of {n} tokens from the disk"


@test("a small budget on the disk is kept, a damaged file is no harm")
def _():
    with tempfile.TemporaryDirectory() as folder:
        config = f'state = "{folder}/state"\nkv_disk = "8M"'
        d = Daemon(config)
        for k in range(6):
            last = d.ask("/v1/responses", {"input": f"{k} is my number. " + long})
        assert d.stop() == 0
        path = [f"{folder}/state/kv/{f}" for f in os.listdir(f"{folder}/state/kv")][0]
        assert os.path.getsize(path) <= 8 << 20
        with open(path, "r+b") as f:
            for at in range(3000, os.path.getsize(path), 40000):
                f.seek(at)
                f.write(os.urandom(64))
        d = Daemon(config)
        again = d.ask("/v1/responses", {"input": "5 is my number. " + long, "seed": last["seed"]})
        assert [i.get("content") for i in again["output"]] == [i.get("content") for i in last["output"]]
        assert d.stop() == 0


done()

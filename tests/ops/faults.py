"""The disk under the journal fails: full, write errors, short writes, errors of fsync, some writes only, the database locked.

    LEMMA_FAULT=build/lib/fault.so tests/ops/faults.py

While it fails: a clear error to the client (or, where SQLite got through, the right answer), never a stuck request. When it works
again: the daemon answers as before, everything acknowledged is there, integrity_check is ok; the same after kill -9 in the midst of it.
"""
import json, os, signal, sqlite3, sys, tempfile, time
from daemon import Client, Daemon, done, say, test, until_ended


def integrity(path):
    db = sqlite3.connect(path)
    answer = db.execute("pragma integrity_check").fetchone()[0]
    db.close()
    return answer


def ask(d, n=1, **more):
    """{how it ended: how often}, and the responses that were completed."""
    ends, good = {}, []
    for i in range(n):
        status, text, _ = d.request("/v1/responses", {"input": f"What is {i + 2} times 7?", **more})
        o = json.loads(text)
        end = o["status"] if status == 200 else f"{status} {o['error']['code']}"
        if status == 200 and o["status"] == "failed":
            end = f"failed {o['error']['code']}"
        if status == 200 and o["status"] == "completed":
            good.append(o)
        ends[end] = ends.get(end, 0) + 1
    return ends, good


def ask_on_socket(d):
    c = Client(d)
    c.send({"type": "response.create", "model": "lemma", "input": "What is 15% of 240?"})
    assert until_ended([c], 30) == 0, "the socket's request is stuck"
    end = c.messages[-1]
    c.s.close()
    return end["type"] if "response" not in end else (end["response"].get("error") or {}).get("code") or end["type"]


allowed = ("completed", "500 journal_write_failed", "failed journal_write_failed", "incomplete")

for mode in ("full", "write", "sync", "short", "some", "locked"):
    @test(f"the journal's disk: {mode}")
    def _():
        with tempfile.TemporaryDirectory(prefix="lemma-faults-") as folder:
            control, journal = os.path.join(folder, "control"), os.path.join(folder, "journal.db")
            env = {"LEMMA_FAULT_CONTROL": control, "LD_PRELOAD": os.environ["LEMMA_FAULT"]}
            lock = None

            def switch(to):
                nonlocal lock
                if mode == "locked":
                    if to != "none":
                        lock = sqlite3.connect(journal, isolation_level=None)
                        lock.execute("begin immediate")
                    elif lock:
                        lock.rollback()
                        lock.close()
                        lock = None
                    return
                open(control + ".new", "w").write(to)
                os.rename(control + ".new", control)

            if mode != "locked":
                switch("none")
            d = Daemon(journal=journal, env=env)
            assert d.host, d.said()
            ends, kept = ask(d, 3)
            assert ends == {"completed": 3}, ends
            switch(mode)
            ends, good = ask(d, 6 if mode != "locked" else 2)
            kept += good
            on_socket = ask_on_socket(d)
            assert all(e in allowed for e in ends), ends
            if mode not in ("some", "short"):
                assert not good or mode == "sync", ends
                assert on_socket in ("journal_write_failed", "response.failed", "error"), on_socket
            for r in kept:  # what is kept is read all the while
                assert d.ask(f"/v1/responses/{r['id']}")["output"] == r["output"]
            assert d.request("/healthz")[0] == 200
            switch("none")
            until = time.time() + 10
            while True:  # SQLite may need a moment, or a checkpoint
                after, more = ask(d, 1)
                if after == {"completed": 1}:
                    break
                assert time.time() < until, after
            kept += more
            # and in the midst of it, kill -9
            switch(mode)
            c = Client(d)
            c.send({"type": "response.create", "model": "lemma", "input": "What is 3 times 4?"})
            time.sleep(0.05)
            d.process.kill()
            d.process.wait()
            switch("none")
            assert integrity(journal) == "ok"
            second = Daemon(journal=journal)
            assert second.host, second.said()
            for r in kept:
                found = second.ask(f"/v1/responses/{r['id']}")
                assert found["output"] == r["output"], (mode, r["id"], found)
            assert ask(second, 1)[0] == {"completed": 1}
            assert second.stop() == 0
            assert integrity(journal) == "ok"
            return f"{ends}, on a socket {on_socket}; {len(kept)} kept responses are all there"

@test("the journal is locked for a while: what is kept waits and comes, what is not kept goes on")
def _():
    with tempfile.TemporaryDirectory(prefix="lemma-faults-") as folder:
        journal = os.path.join(folder, "journal.db")
        d = Daemon(journal=journal)
        assert d.host, d.said()
        lock = sqlite3.connect(journal, isolation_level=None)
        lock.execute("begin immediate")
        kept, other = Client(d), Client(d)
        kept.send({"type": "response.create", "model": "lemma", "input": "What is 15% of 240?"})
        begun = time.time()
        other.send({"type": "response.create", "model": "lemma", "input": "What is 3 times 4?", "store": False})
        while len(other.messages) < 6 and time.time() < begun + 1.6:
            other.messages += other.feed()
            time.sleep(0.005)
        took = time.time() - begun
        assert len(other.messages) >= 6, other.messages
        assert not kept.feed(), "told before it was written"
        lock.rollback()
        lock.close()
        assert until_ended([kept, other], 30) == 0 and other.messages[-1]["type"] == "response.completed", other.messages[-1:]
        assert kept.messages[-1]["type"] == "response.completed", kept.messages[-1:]
        numbers = [m["sequence_number"] for m in kept.messages if "sequence_number" in m]
        assert numbers == list(range(len(numbers))), numbers
        assert d.stop() == 0 and integrity(journal) == "ok"
        return f"beside the lock a response that is not kept began in {took * 1000:.0f} ms"

done()

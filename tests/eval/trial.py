#!/usr/bin/env python3
"""A model tried on what the daemon does: it loads, chats, calls tools under the grammar, and gives a lesson of twenty turns.

    tests/eval/trial.py [-m FILE.gguf] [--threads N]

Prints one line a trial. Whether a call was well formed is decided here, with the schema; whether it was the right one, too."""
import argparse
import http.client
import json
import os
import socket
import subprocess
import sys
import tempfile
import time

LEMMAD = os.path.join(os.environ.get("LEMMA_BIN", "build/bin"), "lemmad")

SUMS = [("What is 15% of 240?", 36), ("What is 48 + 67?", 115), ("What is 12 * 12?", 144), ("Divide 91 by 7.", 13), ("What is 1000 - 387?", 613),
        ("What is the square root of 144?", 12), ("How much is 3 times 25?", 75), ("What is 2 to the power of 10?", 1024), ("Add 19 and 23.", 42),
        ("What is half of 250?", 125)]

LESSON = ["Hello, I want to practise.", "Give me an addition problem.", "I don't know how to start.", "A hint please.", "Is it 12?", "Another hint, please.",
          "Why?", "I think it is 100.", "Can you just tell me the answer?", "Please!", "Give me a percent problem.", "What does percent mean?", "Is it 50?",
          "A hint please.", "This is hard.", "Explain it again.", "I got 7.", "Give me an easier one.", "Is it 30?", "Thank you, goodbye."]


class Daemon:
    def __init__(self, model, threads):
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            self.port = s.getsockname()[1]
        self.state = tempfile.mkdtemp()
        with open("lemma.lua") as f, open(os.path.join(self.state, "lemma.lua"), "w") as own:   # no lesson of before goes on
            own.write(f"{f.read()}\nstate = {json.dumps(self.state)}\nplugins = {{ {json.dumps(os.path.abspath('plugins'))} }}\n")
        command = [LEMMAD, "-c", os.path.join(self.state, "lemma.lua"), "--listen", f"127.0.0.1:{self.port}", "--journal", os.path.join(self.state, "journal.db"), "--log", "error"]
        command += ["-m", model] if model else []
        command += ["--threads", str(threads)] if threads else []
        began = time.monotonic()
        self.process = subprocess.Popen(command)
        while time.monotonic() - began < 120:
            try:
                if self.get("/readyz")[0] == 200:
                    break
            except OSError:
                time.sleep(0.05)
        self.loaded = time.monotonic() - began

    def get(self, path):
        c = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        c.request("GET", path)
        r = c.getresponse()
        return r.status, r.read()

    def ask(self, **body):
        """The final response, seconds to the first sign of an answer, and seconds in all."""
        c = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
        began = time.monotonic()
        first = None
        c.request("POST", "/v1/responses", json.dumps({"stream": True, **body}), {"Content-Type": "application/json"})
        r = c.getresponse()
        if r.status != 200:
            return {"status": "refused", "error": r.read().decode()[:300], "output": []}, 0, 0
        end = None
        for line in r:
            if not line.startswith(b"data: {"):
                continue
            event = json.loads(line[6:])
            if first is None and event["type"] == "response.output_item.added":
                first = time.monotonic() - began
            if event["type"] in ("response.completed", "response.incomplete", "response.failed"):
                end = event["response"]
                break
        return end, first or time.monotonic() - began, time.monotonic() - began

    def close(self):
        self.process.terminate()
        self.process.wait()


def text_of(response):
    return "".join(p.get("text", "") for o in response["output"] if o["type"] == "message" for p in o.get("content", []))


def calls_of(response):
    return [o for o in response["output"] if o["type"] == "mcp_call"]


def well_formed(call):
    try:
        arguments = json.loads(call["arguments"])
    except ValueError:
        return False
    return list(arguments) == ["expression"] and isinstance(arguments["expression"], str) and 1 <= len(arguments["expression"]) <= 2000


def main():
    p = argparse.ArgumentParser()
    p.add_argument("-m", "--model")
    p.add_argument("--threads", type=int, default=0)
    o = p.parse_args()
    d = Daemon(o.model, o.threads)
    try:
        print(f"loads in {d.loaded:.1f} s: {os.path.basename(o.model) if o.model else 'the built-in model'}")
        r, first, whole = d.ask(model="lemma", input="Hello! Who are you?", max_output_tokens=80, tool_choice="none", seed=1)
        tokens = r["usage"]["output_tokens"]
        print(f"chats: {r['status']}, {tokens} tokens in {whole:.1f} s, first after {1000 * first:.0f} ms: {text_of(r)[:160]!r}")
        r2, _, _ = d.ask(model="lemma", input="And what did I just ask you?", previous_response_id=r["id"], max_output_tokens=80, tool_choice="none", seed=1)
        print(f"goes on: {r2['status']}: {text_of(r2)[:160]!r}")
        for choice, name in (("auto", "calls freely"), ({"type": "function", "name": "calculator"}, "calls when told to")):
            calls = good = fine = right = done = 0
            for q, want in SUMS:
                r, _, _ = d.ask(model="lemma", input=q, tool_choice=choice, max_output_tokens=200, seed=1)
                mine = calls_of(r)
                calls += len(mine)
                good += sum(well_formed(c) for c in mine if c["name"] == "calculator")
                fine += sum(not c.get("error") for c in mine)
                done += any(str(want) == (c.get("output") or "").split(" ")[0] for c in mine)
                right += str(want) in text_of(r)
            print(f"{name}: {len(SUMS)} sums, {calls} calls, {good} well formed, {fine} that the tool could compute, {done} sums with the right result among them, "
                  f"{right} right answers")
        for agent in ("lemma", "math_tutor"):
            previous, times, ends, tokens, r = None, [], {}, 0, None
            for turn, said in enumerate(LESSON):
                more = {"previous_response_id": previous} if previous else {}
                r, first, _ = d.ask(model=agent, input=said, max_output_tokens=120, seed=turn + 1, **more)
                ends[r["status"]] = ends.get(r["status"], 0) + 1
                if r["status"] == "refused":
                    break
                previous = r["id"]
                times.append(first)
                tokens = r["usage"]["total_tokens"]
            if times:
                late = [t for t in times[1:] if t > 0.3]
                print(f"a lesson with {agent}: {len(times)} turns ({ends}), {tokens} tokens at its end; the first turn began to answer after {1000 * times[0]:.0f} ms, "
                      f"the others after {1000 * sorted(times[1:])[len(times) // 2]:.0f} ms (median), {1000 * max(times[1:]):.0f} ms (worst), {len(late)} after more than 300 ms")
            else:
                print(f"a lesson with {agent}: {r.get('error')}")
    finally:
        d.close()


if __name__ == "__main__":
    sys.exit(main())

"""The commands of an operator: pull (against a hub of our own), models, sessions, replay."""
import hashlib, http.server, json, os, subprocess, sys, tempfile, threading, time
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../ops"))
from daemon import Daemon, bin_folder, done, test, top

built_in = os.path.join(top, "model/default/lemma-default.gguf")
model = open(built_in, "rb").read()
sum_of_model = hashlib.sha256(model).hexdigest()


def lemma(*args, status=0, **env):
    r = subprocess.run([os.path.join(bin_folder, "lemma"), *args], env={**os.environ, **env}, capture_output=True, text=True, timeout=120)
    assert r.returncode == status, f"lemma {' '.join(args)} ended with {r.returncode}: {r.stdout[-300:]} {r.stderr[-500:]}"
    return r.stdout + r.stderr


class Hub(http.server.ThreadingHTTPServer):
    """What a hub does: a tree, /resolve/ that sends on to another address, ranges, and connections that break."""
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.breaks, self.etag, self.asked, self.content, self.tokens, self.faults = 0, '"one"', [], model, [], []
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *a):
        pass

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for k, v in headers.items():
            self.send_header(k.replace("_", "-"), v)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        hub = self.server
        hub.asked.append((self.path, self.headers.get("Range")))
        hub.tokens.append(self.headers.get("Authorization"))
        if hub.faults:
            return self.answer(hub.faults.pop(0))
        if self.path.startswith("/api/models/owner/repo/tree/"):
            files = [("README.md", None), ("m-Q8_0.gguf", sum_of_model), ("m-Q4_K_M.gguf", sum_of_model), ("m-BF16-00001-of-00002.gguf", "0" * 64)]
            return self.answer(200, json.dumps([{"type": "file", "path": p, **({"lfs": {"oid": s}} if s else {})} for p, s in files]).encode())
        if "/resolve/" in self.path:
            return self.answer(302, Location=f"{hub.url}/cdn/file", X_Linked_Etag=f'"{sum_of_model}"')
        if self.path == "/other.bin":
            return self.answer(200, b"<html>no model</html>")
        if self.path not in ("/cdn/file", "/m.gguf?download=true", "/m.gguf"):
            return self.answer(404)
        begin, status, content = 0, 200, hub.content
        wanted = self.headers.get("Range")
        if wanted and self.headers.get("If-Range", hub.etag) == hub.etag:
            begin, status = int(wanted[6:-1]), 206
            if begin >= len(content):
                return self.answer(416)
        self.send_response(status)
        self.send_header("ETag", hub.etag)
        self.send_header("Content-Length", str(len(content) - begin))
        self.end_headers()
        end = len(content)
        if hub.breaks:
            hub.breaks -= 1
            end, self.close_connection = min(end, begin + 1500000), True
        self.wfile.write(content[begin:end])


@test("pull: an address; what is there is not loaded again")
def _():
    hub = Hub()
    with tempfile.TemporaryDirectory() as to:
        said = lemma("pull", f"{hub.url}/m.gguf?download=true", "--to", to, "--sha256", sum_of_model)
        assert "as it should be" in said, said
        assert open(f"{to}/m.gguf", "rb").read() == model and os.listdir(to) == ["m.gguf"], os.listdir(to)
        n = len(hub.asked)
        assert "there already" in lemma("pull", f"{hub.url}/m.gguf", "--to", to) and len(hub.asked) == n


@test("pull: a connection that breaks three times goes on where it stopped; an interrupted command too")
def _():
    hub = Hub()
    hub.breaks = 3
    with tempfile.TemporaryDirectory() as to:
        lemma("pull", f"{hub.url}/m.gguf", "--to", to, "--sha256", sum_of_model)
        assert [r for _, r in hub.asked] == [None, "bytes=1500000-", "bytes=3000000-", "bytes=4500000-"], hub.asked
        os.remove(f"{to}/m.gguf")
        open(f"{to}/m.gguf.part", "wb").write(model[:1000000])
        open(f"{to}/m.gguf.part.etag", "w").write(hub.etag)
        hub.asked.clear()
        lemma("pull", f"{hub.url}/m.gguf", "--to", to, "--sha256", sum_of_model)
        assert [r for _, r in hub.asked] == ["bytes=1000000-"] and open(f"{to}/m.gguf", "rb").read() == model
        # another file stands there by now: all of it comes anew
        os.remove(f"{to}/m.gguf")
        open(f"{to}/m.gguf.part", "wb").write(b"x" * 1000000)
        open(f"{to}/m.gguf.part.etag", "w").write('"old"')
        lemma("pull", f"{hub.url}/m.gguf", "--to", to, "--sha256", sum_of_model)
        assert open(f"{to}/m.gguf", "rb").read() == model
        # whole already, and only not yet named
        os.remove(f"{to}/m.gguf")
        open(f"{to}/m.gguf.part", "wb").write(model)
        lemma("pull", f"{hub.url}/m.gguf", "--to", to, "--sha256", sum_of_model)
        assert open(f"{to}/m.gguf", "rb").read() == model
        # a server that is busy for a moment
        os.remove(f"{to}/m.gguf")
        hub.faults = [503, 429]
        lemma("pull", f"{hub.url}/m.gguf", "--to", to)
        assert open(f"{to}/m.gguf", "rb").read() == model


@test("pull: a repository by name and by page, a quantisation, the hub's sum; a token stays with its host")
def _():
    hub = Hub()
    with tempfile.TemporaryDirectory() as to:
        for i, name in enumerate(["owner/repo", "hf.co/owner/repo:Q8_0", "https://huggingface.co/owner/repo/blob/main/sub/m-x.gguf",
                                  f"{hub.url}/owner/repo/resolve/main/m-y.gguf"]):
            said = lemma("pull", name, "--hub", hub.url, "--to", to, "--token", "secret")
            assert "as it should be" in said, said
        assert sorted(os.listdir(to)) == ["m-Q4_K_M.gguf", "m-Q8_0.gguf", "m-x.gguf", "m-y.gguf"], os.listdir(to)
        assert ("/owner/repo/resolve/main/sub/m-x.gguf", None) in hub.asked, hub.asked
        said = lemma("pull", "deepseek-r1:8b", "--hub", hub.url, "--to", to)
        assert os.path.exists(f"{to}/DeepSeek-R1-0528-Qwen3-8B-Q4_K_M.gguf")
        assert "deepseek-r1:8b" in lemma("models", "--to", to, "--url", "http://127.0.0.1:1")
        assert "no GGUF file" in lemma("pull", "owner/repo:Q2_K", "--hub", hub.url, "--to", to, status=1)


@test("pull: a wrong sum is removed; what is no model, no address or no name says so in one line")
def _():
    hub = Hub()
    with tempfile.TemporaryDirectory() as to:
        assert "it is removed" in lemma("pull", f"{hub.url}/m.gguf", "--to", to, "--sha256", "0" * 64, status=1)
        assert os.listdir(to) == [], os.listdir(to)
        for name, says in [("/other.bin", "no GGUF file"), ("/gone.gguf", "404")]:
            said = lemma("pull", hub.url + name, "--to", to, status=1)
            assert says in said and said.count("\n") == 1, said
        assert "no short name" in lemma("pull", "nonsense", "--to", to, status=1)
        assert "wants a token" in [hub.faults.append(401), lemma("pull", f"{hub.url}/m.gguf", "--to", to, status=1)][1]


@test("a pulled model is found by its name")
def _():
    with tempfile.TemporaryDirectory() as home:
        os.makedirs(f"{home}/lemma/models")
        os.symlink(built_in, f"{home}/lemma/models/Qwen3-0.6B-Q8_0.gguf")
        folder = f"{home}/lemma" if os.geteuid() else None
        if not folder:  # root's state lies elsewhere: say where
            d = Daemon(f'state = "{home}/lemma"', args=["-m", "qwen3:0.6b"])
        else:
            d = Daemon(args=["-m", "qwen3:0.6b"], env={"XDG_STATE_HOME": home})
        assert d.host, d.said()
        assert d.ask("/v1/responses", {"input": "What is 1 + 1?"})["status"] == "completed"
        assert d.stop() == 0


word = """return tool { name = "word", about = "Says a word.", pure = true,
  input = { type = "object", properties = {}, additionalProperties = false }, run = function() return "%s" end }"""


@test("sessions: list, show, export, delete by id and by age; what another conversation needs stays")
def _():
    d = Daemon()
    url = {"LEMMA_URL": f"http://{d.host}:{d.port}"}
    a = d.ask("/v1/responses", {"input": "What is 15% of 240?"})
    b = d.ask("/v1/responses", {"input": "And of 360?", "previous_response_id": a["id"]})
    c = d.ask("/v1/responses", {"input": "And of 100?", "previous_response_id": a["id"]})
    time.sleep(1.1)  # `last` knows the second
    e = d.ask("/v1/responses", {"input": "What is 2 + 2?"})
    said = lemma("sessions", **url)
    assert all(r["id"] in said for r in (b, c, e)) and a["id"] not in said, said
    shown = lemma("sessions", "show", b["id"], **url)
    assert "> What is 15% of 240?" in shown and "calculator" in shown and "> And of 360?" in shown, shown
    exported = json.loads(lemma("sessions", "export", b["id"], **url))
    assert [r["id"] for r in exported["responses"]] == [a["id"], b["id"]]
    assert exported["responses"][0]["input"][0]["content"][0]["text"] == "What is 15% of 240?"
    assert lemma("sessions", "show", b["id"][5:15], **url) == shown == lemma("sessions", b["id"], **url)
    assert "> What is 2 + 2?" in lemma("sessions", "show", "last", **url)
    assert "did you mean `lemma sessions list`" in lemma("sessions", "lst", status=2, **url)
    assert "did you mean `lemma sessions`" in lemma("sesions", status=2)
    assert "did you mean '--limit'" in lemma("sessions", "--limt", "3", status=2)
    assert "did you mean deepseek-r1:8b" in lemma("pull", "deepseek-r1:9b", status=1)
    assert "connect" in lemma("pull", "http://127.0.0.1:1/x.gguf", "--to", d.folder, status=1).lower()  # at once
    assert len(lemma("sessions", "export", "-", **url).strip().split("\n")) == 3
    assert "1 responses deleted" in lemma("sessions", "delete", b["id"], **url)
    assert [d.request(f"/v1/responses/{r['id']}")[0] for r in (a, b, c, e)] == [200, 404, 200, 200]
    assert "2 responses deleted" in lemma("sessions", "delete", c["id"], **url)
    assert "0 responses deleted" in lemma("sessions", "delete", "--older-than", "1h", **url)
    assert "no response" in lemma("sessions", "show", "resp_nothing", status=1, **url)
    assert "no id of a response" in lemma("sessions", "show", "../models", status=1, **url)
    assert d.stop() == 0


@test("replay: the same model says the same, byte for byte; another plugin or another model shows what differs")
def _():
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(f"{folder}/plugins")
        open(f"{folder}/plugins/word.lua", "w").write(word % "first")
        d = Daemon(f'plugins = {{ "{folder}/plugins" }}')
        url = {"LEMMA_URL": f"http://{d.host}:{d.port}"}
        last = None
        for i in range(3):
            last = d.ask("/v1/responses", {"input": f"What is {i + 12} times {i + 3}?", "temperature": 1.2,
                                           **({"previous_response_id": last["id"]} if last else {})})
        for _ in range(2):
            assert "all the same" in lemma("replay", last["id"], **url)
        # one that differs: the client's own tool is answered otherwise in the record
        tools = [{"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {}, "additionalProperties": False}}]
        first = d.ask("/v1/responses", {"input": "How is the weather?", "tools": tools, "tool_choice": {"type": "function", "name": "get_weather"}})
        call = [i for i in first["output"] if i["type"] == "function_call"][0]
        second = d.ask("/v1/responses", {"input": [{"type": "function_call_output", "call_id": call["call_id"], "output": "rain"}],
                                         "previous_response_id": first["id"], "tools": tools, "max_output_tokens": 40})
        assert "all the same" in lemma("replay", second["id"], **url)
        assert "no model" in lemma("replay", last["id"], "--model", "nobody", status=2, **url)
        # a file as the model, and a plugin, in a daemon of its own
        assert "all the same" in lemma("replay", last["id"], "--model", built_in, **url)
        open(f"{folder}/word.lua", "w").write(word % "second")
        said = lemma("replay", last["id"], "--swap", f"{folder}/word.lua", **url)
        assert "all the same" in said, said
        assert d.stop() == 0


done()

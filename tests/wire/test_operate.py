"""Operating the daemon: SIGHUP, certificates, systemd's notifications, retention."""
import hashlib, json, os, signal, socket, sqlite3, ssl, subprocess, sys, tempfile, time
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../ops"))
from daemon import Client, Daemon, done, test, until_ended


def token(name, secret, scopes="models agents admin"):
    return f'{{ name = "{name}", sha256 = "{hashlib.sha256(secret.encode()).hexdigest()}", scopes = "{scopes}" }}'


def bearer(secret):
    return {"Authorization": f"Bearer {secret}"}


def hup(d):
    n = d.said().count("was read again") + d.said().count("stays as it was")
    d.process.send_signal(signal.SIGHUP)
    until = time.time() + 10
    while d.said().count("was read again") + d.said().count("stays as it was") == n:
        assert time.time() < until, d.said()[-500:]
        time.sleep(0.01)


@test("SIGHUP: tokens and limits change, connections stay, an answer goes on; who has no token any more is closed")
def _():
    d = Daemon(f"tokens = {{ {token('old', 'one')}, {token('both', 'two')} }}")
    old, both = Client(d, headers=["Authorization: Bearer one"]), Client(d, headers=["Authorization: Bearer two"])
    both.send({"type": "response.create", "model": "lemma", "input": "What is 15% of 240?"})
    d.configure(f"tokens = {{ {token('both', 'two')}, {token('new', 'three', 'models')} }}\nmax_body = 1000\n")
    hup(d)
    assert until_ended([both], 60) == 0 and both.messages[-1]["type"] == "response.completed", both.messages[-1:]
    assert d.request("/v1/models", headers=bearer("one"))[0] == 401
    assert d.request("/v1/models", headers=bearer("three"))[0] == 200
    assert d.request("/metrics", headers=bearer("three"))[0] == 403
    assert d.request("/v1/responses", {"input": "x" * 2000}, bearer("three"))[0] == 413
    until_ended([old], 5)
    assert old.closed, "the revoked token's socket is still open"
    assert not both.closed
    assert d.stop() == 0


@test("SIGHUP: a configuration with a mistake changes nothing and says why; what waits for a restart is named")
def _():
    d = Daemon("max_body = 1000")
    d.configure("max_body = 'much'")
    hup(d)
    assert "'max_body' must be" in d.said()
    assert d.request("/v1/responses", {"input": "x" * 2000})[0] == 413
    d.configure("threads = 1\nmax_body = 100000")
    hup(d)
    assert "'threads' has changed" in d.said()
    assert d.request("/v1/responses", {"input": "What is 1 + 1?"})[0] == 200
    assert d.stop() == 0


plugin = """return tool { name = "%s", about = "Says a word.", pure = true, input = { type = "object", properties = {}, additionalProperties = false },
  run = function() return "word" end }"""
agent = """return agent { name = "%s", about = "Nobody.", instructions = "Answer.", tools = { "calculator" } }"""


@test("SIGHUP: folders of plugins change; what is in none any more is gone")
def _():
    d = Daemon()
    for name in ("a", "b"):
        os.mkdir(os.path.join(d.folder, name))
        open(os.path.join(d.folder, name, "p.lua"), "w").write(agent % f"agent-{name}")
    for name in ("a", "b", "a"):
        d.configure(f'plugins = {{ "{name}" }}')
        hup(d)
        until = time.time() + 10
        while True:
            names = [m["id"] for m in d.ask("/v1/models")["data"]]
            if f"agent-{name}" in names:
                break
            assert time.time() < until, names
            time.sleep(0.05)
        assert [n for n in names if n.startswith("agent-")] == [f"agent-{name}"], names
    assert d.stop() == 0


def certificate(folder, name):
    files = [os.path.join(folder, f"{name}.{kind}") for kind in ("pem", "key")]
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1",
                    "-subj", f"/CN={name}", "-out", files[0], "-keyout", files[1]], check=True, capture_output=True)
    return files


@test("SIGHUP: a renewed certificate counts for new connections, a bad one is refused, old connections go on")
def _():
    import tempfile
    with tempfile.TemporaryDirectory() as folder:
        first, second = certificate(folder, "first"), certificate(folder, "second")
        now = [os.path.join(folder, "now.pem"), os.path.join(folder, "now.key")]

        def use(files):
            for a, b in zip(files, now):
                open(b, "w").write(open(a).read())

        def connect():
            plain = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            plain.check_hostname, plain.verify_mode = False, ssl.CERT_NONE
            return plain.wrap_socket(socket.create_connection((d.host, d.port), timeout=10))

        def served(s):
            text = subprocess.run(["openssl", "x509", "-inform", "der", "-noout", "-subject"], input=s.getpeercert(True),
                                  capture_output=True).stdout.decode()
            return "first" if "first" in text else "second" if "second" in text else text

        def healthy(s):
            s.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
            s.settimeout(10)
            text = b""
            while b"ok\n" not in text:
                text += s.recv(4096) or b"ok\n"
            return text.endswith(b"\r\n\r\nok\n")

        use(first)
        d = Daemon(f'tls_certificate = "{now[0]}"\ntls_key = "{now[1]}"')
        old = connect()
        assert served(old) == "first" and healthy(old)
        use(second)
        hup(d)
        got = served(connect()); assert got == "second", got; assert healthy(old), "old"
        open(now[1], "w").write(open(first[1]).read())  # a key of another certificate
        d.process.send_signal(signal.SIGHUP)
        d.wait_for("the old ones stay")
        got = served(connect()); assert got == "second", got; assert healthy(old), "old"
        assert d.stop() == 0


@test("systemd is told: READY=1, RELOADING=1 and READY=1 again, STOPPING=1")
def _():
    import tempfile
    with tempfile.TemporaryDirectory() as folder:
        s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        s.bind(os.path.join(folder, "notify"))
        s.settimeout(10)
        d = Daemon(env={"NOTIFY_SOCKET": os.path.join(folder, "notify")})
        assert s.recv(500).startswith(b"READY=1")
        d.process.send_signal(signal.SIGHUP)
        reloading = s.recv(500)
        assert reloading.startswith(b"RELOADING=1\nMONOTONIC_USEC="), reloading
        assert s.recv(500).startswith(b"READY=1")
        assert d.stop() == 0
        assert s.recv(500).startswith(b"STOPPING=1")


@test("keep_days: what is older is deleted, at the start and when SIGHUP says so")
def _():
    d = Daemon()
    ids = [d.ask("/v1/responses", {"input": f"What is {i} + 1?"})["id"] for i in range(3)]
    db = sqlite3.connect(d.journal)
    db.execute("update responses set created_at = created_at - 3 * 86400 where id != ?", (ids[2],))
    db.commit()
    db.close()
    assert [d.request(f"/v1/responses/{i}")[0] for i in ids] == [200] * 3
    d.configure("keep_days = 2")
    hup(d)
    d.wait_for("older than 2 days")
    assert [d.request(f"/v1/responses/{i}")[0] for i in ids] == [404, 404, 200]
    db = sqlite3.connect(d.journal)
    for table in ("events", "items", "pieces", "item_ids"):
        assert db.execute(f"select count(*) from {table} where response_id in (?, ?)", ids[:2]).fetchone()[0] == 0, table
    db.close()
    assert d.stop() == 0


@test("while the model is being loaded: healthy, not ready, 503 with Retry-After for the rest; SIGTERM ends it; a bad model is one line and exit 1")
def _():
    with tempfile.TemporaryDirectory() as folder:
        pipe = os.path.join(folder, "slow.gguf")  # whoever opens it waits until somebody writes
        os.mkfifo(pipe)
        for end in ("term", "bad"):
            with socket.socket() as s:
                s.bind(("127.0.0.1", 0))
                port = s.getsockname()[1]
            d = Daemon(args=["--listen", f"127.0.0.1:{port}", "-m", pipe], wait=0)
            d.host, d.port, until = "127.0.0.1", port, time.time() + 10
            while True:
                try:
                    assert d.request("/healthz")[:2] == (200, "ok\n")
                    break
                except ConnectionRefusedError:
                    assert time.time() < until and d.process.poll() is None, d.said()
                    time.sleep(0.01)
            status, text, _ = d.request("/readyz")
            assert status == 503 and json.loads(text)["status"] == "loading", text
            assert json.loads(text)["model"] == "slow.gguf" and 0 <= json.loads(text)["progress"] < 1, text
            for path, body in (("/v1/responses", {"input": "x"}), ("/v1/models", None), ("/v1/chat/completions", {"messages": []}), ("/metrics", None)):
                status, text, headers = d.request(path, body)
                assert (status, json.loads(text)["error"]["code"]) == (503, "model_loading") and headers["Retry-After"] == "1", (path, status, text)
            try:
                Client(d)
                assert False, "a socket was opened"
            except AssertionError as e:
                assert "503" in str(e), e
            assert d.request("/")[0] == 200
            if end == "term":
                assert d.stop() == 0
            else:
                open(pipe, "wb").close()
                assert d.process.wait(20) == 1
                assert d.said().count("\n") == 1 and d.said().startswith("lemmad: "), d.said()


@test("SIGTERM: a socket at rest is closed with 1001 at once, one with an answer under way after it")
def _():
    d = Daemon("grace_seconds = 20")
    idle, busy = Client(d), Client(d)
    busy.send({"type": "response.create", "model": "lemma", "input": "What is 15% of 240?"})
    while not busy.feed():
        time.sleep(0.01)
    d.process.send_signal(signal.SIGTERM)
    ends = []
    for c in (idle, busy):
        c.s.settimeout(20)
        whole = c.buffer
        while (more := c.s.recv(65536)):
            whole += more
        ends.append(whole)
    assert ends[0] == b"\x88\x18\x03\xe9the daemon is stopping", ends[0]
    assert ends[1].endswith(ends[0]) and b"response.completed" in ends[1], ends[1][-300:]
    assert d.process.wait(20) == 0


done()

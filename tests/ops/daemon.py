"""What the operation tests share: TAP, a daemon of one's own, WebSockets of bytes."""
import atexit, base64, http.client, json, os, re, select, signal, socket, struct, subprocess, sys, tempfile, time

top = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
bin_folder = os.environ.get("LEMMA_BIN", os.path.join(top, "build/bin"))
number = failed = 0


def say(good, name, *notes):
    global number, failed
    number += 1
    failed += not good
    print(f"{'ok' if good else 'not ok'} {number} - {name}", flush=True)
    for note in notes:
        print(f"# {note}", flush=True)


def test(name):
    """Runs the function at once: an exception is its failure, what it returns a note."""
    def run(f):
        try:
            note = f()
            say(True, name, *([note] if note else []))
        except Exception as e:
            say(False, name, f"{type(e).__name__}: {e} (line {e.__traceback__.tb_next.tb_lineno if e.__traceback__.tb_next else 0})")
        return f
    return run


def done():
    print(f"1..{number}")
    sys.exit(failed > 0)


class Daemon:
    def __init__(self, config="", args=(), journal=None, env=None, watch=False, wrap=(), binary="lemmad", wait=60):
        self.temp = tempfile.TemporaryDirectory(prefix="lemma-ops-")
        self.folder = self.temp.name
        self.log = os.path.join(self.folder, "log")
        self.config = os.path.join(self.folder, "lemma.lua")
        self.configure(config)
        self.journal = journal or os.path.join(self.folder, "journal.db")
        self.process = subprocess.Popen(
            [*wrap, os.path.join(bin_folder, binary), "-c", self.config, "--listen", "127.0.0.1:0", "--journal", self.journal,
             "--log-json", *args], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=open(self.log, "w"), env={**os.environ, **(env or {})})
        atexit.register(self.process.kill)  # of a test that failed
        self.host = None
        until = time.time() + wait
        while time.time() < until and self.process.poll() is None:
            found = re.search(r"serving on https?://([0-9.]+):(\d+)", self.said())
            if found:
                self.host, self.port = found[1], int(found[2])
                break
            time.sleep(0.01)
        self.watcher = None
        if watch:
            self.watch()

    def configure(self, config):
        with open(self.config, "w") as f:
            f.write(config)

    def said(self):
        return open(self.log).read()

    def wait_for(self, text, seconds=10):
        until = time.time() + seconds
        while text not in self.said():
            assert time.time() < until, f"the log never said '{text}': {self.said()[-600:]}"
            time.sleep(0.01)

    def watch(self):
        """/healthz ten times a second, from a process of its own; what each took is read by health() and p99()."""
        self.times = os.path.join(self.folder, "times")
        self.watcher = subprocess.Popen([sys.executable, "-c", """
import http.client, os, sys, time
try: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(5))  # how long it waits for a core itself is not the daemon's doing
except OSError: pass
c, out = http.client.HTTPConnection(sys.argv[1], int(sys.argv[2]), timeout=30), open(sys.argv[3], "w", buffering=1)
while True:
    begun = time.perf_counter()
    try:
        c.request("GET", "/healthz")
        assert c.getresponse().read() == b"ok\\n"
        print((time.perf_counter() - begun) * 1000, file=out)
    except Exception as e:
        print(1e9, file=out)
        c = http.client.HTTPConnection(sys.argv[1], int(sys.argv[2]), timeout=30)
    time.sleep(0.1)
""", self.host, str(self.port), self.times])

    def slow(self):
        return sorted(float(line) for line in open(self.times))[0:] or [0.0]

    def forget(self):
        """Counts from now on."""
        self.watcher.kill()
        self.watcher.wait()
        self.watch()
        time.sleep(0.3)

    def p99(self):
        times = self.slow()
        return times[int(len(times) * 0.99)]

    def health(self):
        times = self.slow()
        return f"/healthz: {len(times)} asked, median {times[len(times) // 2]:.1f} ms, p99 {self.p99():.1f} ms, longest {times[-1]:.1f} ms"

    def rss(self):
        return int(re.search(r"VmRSS:\s+(\d+)", open(f"/proc/{self.process.pid}/status").read())[1]) / 1024

    def request(self, path, body=None, headers={}, method=None):
        """(status, text, headers)"""
        c = http.client.HTTPConnection(self.host, self.port, timeout=120)
        c.request(method or ("POST" if body is not None else "GET"), path, json.dumps(body) if body is not None else None, headers)
        r = c.getresponse()
        text = r.read().decode()
        c.close()
        return r.status, text, r.headers

    def ask(self, path, body=None, headers={}, method=None):
        return json.loads(self.request(path, body, headers, method)[1])

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def stop(self, sign=signal.SIGTERM):
        if self.watcher:
            self.watcher.kill()
            self.watcher.wait()
        if self.process.poll() is None:
            self.process.send_signal(sign)
        code = self.process.wait(60)
        if sign != signal.SIGKILL:
            self.temp.cleanup()
        return code


def frame(payload, opcode=1):
    payload = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    n = len(payload)
    head = bytes([0x80 | opcode]) + (bytes([0x80 | n]) if n < 126 else bytes([0xFE]) + struct.pack(">H", n))
    return head + b"\0\0\0\0" + payload


class Client:
    """A WebSocket on a socket that does not block; feed() gives its whole messages."""

    def __init__(self, daemon, small=False, headers=()):
        self.s = socket.socket()
        if small:
            self.s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.s.settimeout(60)
        # One loopback address has no more than 28,000 ports to come from.
        self.s.connect((daemon.host, daemon.port))
        self.s.sendall((f"GET /v1/responses HTTP/1.1\r\nHost: {daemon.host}:{daemon.port}\r\nUpgrade: websocket\r\n"
                        "Connection: Upgrade\r\nSec-WebSocket-Key: " + base64.b64encode(b"0123456789abcdef").decode() +
                        "\r\nSec-WebSocket-Version: 13\r\n" + "".join(h + "\r\n" for h in headers) + "\r\n").encode())
        self.buffer = b""
        while b"\r\n\r\n" not in self.buffer:
            more = self.s.recv(4096)
            assert more, "closed during the handshake"
            self.buffer += more
        head, _, self.buffer = self.buffer.partition(b"\r\n\r\n")
        assert b" 101 " in head, head
        self.s.setblocking(False)
        self.messages, self.ended, self.closed = [], False, False

    def send(self, message):
        self.s.setblocking(True)
        self.s.sendall(frame(message))
        self.s.setblocking(False)

    def feed(self):
        try:
            more = self.s.recv(262144)
        except BlockingIOError:
            return []
        except ConnectionError:
            more = b""
        if not more:
            self.closed = True
        self.buffer += more
        out = []
        while len(self.buffer) >= 2:
            n, at = self.buffer[1] & 127, 2
            if n == 126:
                if len(self.buffer) < 4:
                    break
                n, at = struct.unpack(">H", self.buffer[2:4])[0], 4
            elif n == 127:
                if len(self.buffer) < 10:
                    break
                n, at = struct.unpack(">Q", self.buffer[2:10])[0], 10
            if len(self.buffer) < at + n:
                break
            opcode = self.buffer[0] & 15
            if opcode == 1:
                out.append(json.loads(self.buffer[at:at + n]))
            elif opcode == 8:
                self.closed = True
            self.buffer = self.buffer[at + n:]
        return out


def until_ended(clients, seconds):
    """Reads all clients until each has heard the end of a response."""
    poll = select.epoll()
    by_fd = {c.s.fileno(): c for c in clients}
    for fd in by_fd:
        poll.register(fd, select.EPOLLIN)
    left, until = len(clients), time.time() + seconds
    while left and time.time() < until:
        for fd, _ in poll.poll(1):
            c = by_fd[fd]
            for event in c.feed():
                c.messages.append(event)
                if event["type"] in ("response.completed", "response.incomplete", "response.failed", "error") and not c.ended:
                    c.ended = True
                    left -= 1
            if c.closed:
                poll.unregister(fd)
                left -= not c.ended
                c.ended = True
    return left



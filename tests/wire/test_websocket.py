"""WebSocket conformance, byte by byte (RFC 6455): fragments, control frames, UTF-8, reserved bits, close codes, sizes."""
import base64, json, os, socket, struct, sys, time
from urllib.parse import urlparse
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../ops"))
from daemon import done, test

at = urlparse(os.environ["LEMMA_URL"])


class Raw:
    """A WebSocket of bytes: what is sent is what the test says."""

    def __init__(self, path="/v1/responses", headers=(), expect=101, key=None):
        self.s = socket.create_connection((at.hostname, at.port), timeout=20)
        key = key or base64.b64encode(os.urandom(16)).decode()
        lines = [f"GET {path} HTTP/1.1", f"Host: {at.netloc}", "Upgrade: websocket", "Connection: Upgrade",
                 f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13", *headers, "", ""]
        self.s.sendall("\r\n".join(lines).encode())
        self.buffer = b""
        while b"\r\n\r\n" not in self.buffer:
            more = self.s.recv(4096)
            if not more:
                break
            self.buffer += more
        self.head, _, self.buffer = self.buffer.partition(b"\r\n\r\n")
        self.status = int(self.head.split()[1])
        assert self.status == expect, self.head.decode(errors="replace") + self.buffer.decode(errors="replace")

    def frame(self, opcode, payload=b"", fin=True, rsv=0, mask=True, length=None):
        n = len(payload) if length is None else length
        head = bytes([(0x80 if fin else 0) | rsv << 4 | opcode])
        bit = 0x80 if mask else 0
        head += bytes([bit | n]) if n < 126 else bytes([bit | 126]) + struct.pack(">H", n) if n < 65536 else \
            bytes([bit | 127]) + struct.pack(">Q", n)
        key = os.urandom(4) if mask else b""
        body = xor(payload, key) if mask else payload
        self.s.sendall(head + key + body)

    def need(self, n):
        while len(self.buffer) < n:
            more = self.s.recv(65536)
            if not more:
                raise EOFError("the socket was closed without a close frame")
            self.buffer += more
        out, self.buffer = self.buffer[:n], self.buffer[n:]
        return out

    def read(self):
        a, b = self.need(2)
        assert not a & 0x70, "the server set a reserved bit"
        assert not b & 0x80, "the server masked a frame"
        n = b & 127
        if n == 126:
            n, = struct.unpack(">H", self.need(2))
        elif n == 127:
            n, = struct.unpack(">Q", self.need(8))
        return a & 15, bool(a & 0x80), self.need(n)

    def event(self):
        """The next text message as JSON; answers nothing, skips pongs."""
        whole = b""
        while True:
            opcode, fin, payload = self.read()
            if opcode in (9, 10):
                continue
            assert opcode in (1, 0), f"opcode {opcode} {payload!r}"
            whole += payload
            if fin:
                return json.loads(whole)

    def closed(self):
        """The close code that the server gives, None for a plain end; skips what comes before."""
        try:
            while True:
                opcode, _, payload = self.read()
                if opcode == 8:
                    return struct.unpack(">H", payload[:2])[0] if len(payload) >= 2 else 0
        except (EOFError, ConnectionError):
            return None

    def ask(self, **kw):
        self.frame(1, json.dumps({"type": "response.create", "model": "lemma", "input": "What is 2 + 3?", **kw}).encode())

    def end(self):
        while True:
            e = self.event()
            if e["type"] in ("error", "response.completed", "response.failed", "response.incomplete"):
                return e

    def works(self):
        self.ask()
        e = self.end()
        assert e["type"] == "response.completed", e


def xor(data, key):
    n = len(data)
    whole = (key * (n // 4 + 1))[:n]
    return (int.from_bytes(data, "big") ^ int.from_bytes(whole, "big")).to_bytes(n, "big") if n else b""


@test("the key is answered as the standard says")
def _():
    r = Raw(key="dGhlIHNhbXBsZSBub25jZQ==")
    assert b"s3pPLMBiTxaQ9kYGzzhZRbK+xOo=" in r.head
    r.works()


@test("a message in many fragments, with a ping between them")
def _():
    r = Raw()
    m = json.dumps({"type": "response.create", "model": "lemma", "input": "What is 2 + 3?"}).encode()
    r.frame(1, m[:5], fin=False)
    r.frame(9, b"between")
    for i in range(5, len(m) - 1):
        r.frame(0, m[i:i + 1], fin=False)
    r.frame(0, m[-1:], fin=True)
    opcode, _, payload = r.read()
    assert (opcode, payload) == (10, b"between"), (opcode, payload)
    assert r.end()["type"] == "response.completed"


@test("empty fragments, and a character cut in two between fragments")
def _():
    r = Raw()
    m = '{"type":"nö"}'.encode()
    cut = m.index("ö".encode()) + 1
    r.frame(1, b"", fin=False)
    r.frame(0, m[:cut], fin=False)
    r.frame(0, m[cut:], fin=False)
    r.frame(0, b"", fin=True)
    assert r.event()["error"]["code"] == "unknown_type"
    r.works()


@test("frames that arrive byte by byte")
def _():
    r = Raw()
    m = b'{"type":"x"}'
    key = os.urandom(4)
    for b in bytes([0x81, 0x80 | len(m)]) + key + xor(m, key):
        r.s.sendall(bytes([b]))
        time.sleep(0.002)
    assert r.event()["error"]["code"] == "unknown_type"


@test("pings of 0 and 125 bytes are answered, a pong unasked for is ignored")
def _():
    r = Raw()
    for payload in (b"", b"x" * 125):
        r.frame(9, payload)
        opcode, _, got = r.read()
        assert opcode == 10 and got == payload
    r.frame(10, b"unasked")
    r.works()


@test("of pings that come at once, each is answered, in order")
def _():
    r = Raw()
    for i in range(10):
        r.frame(9, str(i).encode())
    r.frame(1, b'{"type":"x"}')
    for i in range(10):
        opcode, _, payload = r.read()
        assert (opcode, payload) == (10, str(i).encode()), (opcode, payload)
    assert r.read()[0] == 1
    r.works()


def violates(name, code, act):
    @test(f"{name}: closed with {code}")
    def _():
        r = Raw()
        act(r)
        got = r.closed()
        assert got in (code if isinstance(code, tuple) else (code,)), f"closed with {got}"
        Raw().works()


violates("invalid UTF-8", 1007, lambda r: r.frame(1, b'{"type":"\xff\xfe"}'))
violates("UTF-8 that ends in the middle of a character", 1007, lambda r: r.frame(1, b'"\xc3'))
violates("an overlong form", 1007, lambda r: r.frame(1, b'"\xc0\xaf"'))
violates("a surrogate in UTF-8", 1007, lambda r: r.frame(1, b'"\xed\xa0\x80"'))
violates("invalid UTF-8 in a later fragment", 1007,
         lambda r: (r.frame(1, b'"abc', fin=False), r.frame(0, b'\xff"', fin=True)))
for bit in (1, 2, 4):
    violates(f"reserved bit {bit}", 1002, lambda r, bit=bit: r.frame(1, b"{}", rsv=bit))
for opcode in (3, 7, 11, 15):
    violates(f"reserved opcode {opcode}", 1002, lambda r, opcode=opcode: r.frame(opcode, b""))
violates("a ping of 126 bytes", 1002, lambda r: r.frame(9, b"x" * 126))
violates("a fragmented ping", 1002, lambda r: r.frame(9, b"x", fin=False))
violates("a continuation of nothing", 1002, lambda r: r.frame(0, b"x"))
violates("a new message inside another", 1002, lambda r: (r.frame(1, b"{", fin=False), r.frame(1, b"}")))
violates("a close of one byte", 1002, lambda r: r.frame(8, b"x"))
for code in (0, 999, 1004, 1005, 1006, 1015, 2999, 5000):
    violates(f"close code {code}", 1002, lambda r, code=code: r.frame(8, struct.pack(">H", code)))
violates("a frame without a mask", 1002, lambda r: r.frame(1, b"{}", mask=False))
violates("a close reason that is no UTF-8", 1007, lambda r: r.frame(8, struct.pack(">H", 1000) + b"\xff"))
violates("a 64-bit length with the top bit set", 1002,
         lambda r: r.s.sendall(b"\x81\xff" + struct.pack(">Q", 1 << 63 | 5) + b"abcd12345"))


@test("the normal close is answered with the same code, and the connection ends")
def _():
    for code in (1000, 1001, 3000, 4999):
        r = Raw()
        r.frame(8, struct.pack(">H", code) + b"bye")
        got = r.closed()
        assert got == code, got
        assert r.s.recv(1) == b""
    r = Raw()
    r.frame(8)
    assert r.closed() in (0, 1000, 1005)


@test("a binary message with JSON in it is as good as text; with other bytes, an error")
def _():
    r = Raw()
    r.frame(2, b'{"type":"x"}')
    assert r.event()["error"]["code"] == "unknown_type"
    r.frame(2, b"\xff\x00\x01")
    assert r.event()["error"]["code"] == "invalid_json"
    r.works()


@test("whatever is wrong with a message, one error event says it and the socket stays open")
def _():
    r = Raw()
    bad = [(b"", "invalid_json"), (b"{", "invalid_json"), (b"[1,2]", "invalid_type"), (b"null", "invalid_type"),
           (b"{} {}", "invalid_json"), (b"{'a':1}", "invalid_json"), (b'{"type":1}', "missing_required_parameter"),
           (b"[" * 100000, "invalid_json"), (b'{"type":"response.create","input":{"a":1}}', "invalid_type"),
           (b'{"type":"response.create","model":7}', "invalid_type"), (b'{"type":"response.cancel"}', "missing_required_parameter"),
           (b'{"type":"response.cancel","response_id":"resp_nope"}', "response_not_found"),
           (b'{"type":"response.resume","response_id":"resp_nope"}', "response_not_found"),
           (b'{"type":"response.create","input":"x","temperature":"hot"}', "invalid_type"),
           (b'{"type":"response.create","input":"x","temperature":9}', "invalid_value"),
           (b'{"type":"response.create"}', "empty_input")]
    for message, code in bad:
        r.frame(1, message)
        e = r.event()
        assert e["type"] == "error" and e["error"]["code"] == code and 400 <= e["status"] < 500, (message[:60], e)
        assert e["error"]["message"], e
    r.works()


@test("a message of 100 MB is refused in words, and the socket stays open")
def _():
    r = Raw()
    n = 100_000_000
    r.s.sendall(b"\x81\xff" + struct.pack(">Q", n) + b"\0\0\0\0")
    chunk = b"a" * 1_000_000
    for _ in range(n // len(chunk)):
        r.s.sendall(chunk)
    e = r.event()
    assert e["type"] == "error" and e["status"] == 413 and e["error"]["code"] == "message_too_large", e
    r.works()


@test("pings without number from a peer that does not read cost little")
def _():
    def rss():
        return int(open(f"/proc/{os.environ['LEMMA_PID']}/status").read().split("VmRSS:")[1].split()[0])
    r, many = Raw(), b"\x89\x80\0\0\0\0" * 10000
    before, sent, until = rss(), 0, time.time() + 3
    r.s.settimeout(0.5)
    try:
        while time.time() < until and sent < 30_000_000:
            sent += r.s.send(many)
    except TimeoutError:
        pass
    assert rss() - before < 4096, f"{rss() - before} KB for {sent} bytes"
    r.s.close()
    Raw().works()


@test("a message that never ends is closed with 1009")
def _():
    r = Raw()
    n = 300_000_000
    r.s.sendall(b"\x81\xff" + struct.pack(">Q", n) + b"\0\0\0\0")
    chunk = b"a" * 1_000_000
    try:
        for _ in range(n // len(chunk)):
            r.s.sendall(chunk)
    except ConnectionError:
        pass
    assert r.closed() in (1009, None)  # None: our own bytes, unread there, took the answer with them


@test("a prompt of a megabyte in one message is read whole: the context's limit is what it meets")
def _():
    r = Raw()
    r.ask(input="word " * 200_000)
    e = r.end()
    code = e["response"]["error"]["code"] if e["type"] == "response.failed" else e["error"]["code"]
    assert code == "context_length_exceeded", e
    r.works()


@test("a socket that dies in the middle of a frame leaves nothing behind")
def _():
    for cut in (1, 2, 5, 9):
        r = Raw()
        r.s.sendall((b"\x81\x85" + b"\0\0\0\0" + b"abcde")[:cut])
        r.s.close()
    for _ in range(20):
        r = Raw()
        r.ask()
        r.s.close()
    Raw().works()


@test("a wrong path, version or method is refused over HTTP")
def _():
    r = Raw(path="/v1/nothing", expect=404)
    assert json.loads(r.buffer or b"{}").get("error") or r.buffer == b""


@test("of the subprotocols, the known one is echoed")
def _():
    r = Raw(headers=["Sec-WebSocket-Protocol: lemma, other"])
    assert b"lemma" in r.head.lower().split(b"sec-websocket-protocol:")[1].split(b"\r\n")[0]
    r.works()


@test("extensions that are offered are not taken")
def _():
    r = Raw(headers=["Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits"])
    assert b"permessage-deflate" not in r.head
    r.works()


@test("pages of other origins may not connect, the daemon's own may")
def _():
    Raw(headers=["Origin: https://evil.example"], expect=403)
    Raw(headers=["Origin: null"], expect=403)
    Raw(headers=[f"Origin: http://{at.netloc}"]).works()


done()

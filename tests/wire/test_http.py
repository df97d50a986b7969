"""HTTP, byte by byte (RFC 9112): heads that two readers could understand differently, pipelines, bodies, upgrades."""
import json, os, socket, struct, sys, time
from urllib.parse import urlparse
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../ops"))
from daemon import done, test

at = urlparse(os.environ["LEMMA_URL"])


class Raw:
    def __init__(self):
        self.s = socket.create_connection((at.hostname, at.port), timeout=20)
        self.b = b""

    def send(self, text, host=True):
        text = text if isinstance(text, bytes) else text.encode()
        self.s.sendall(text.replace(b"\r\n", f"\r\nHost: {at.netloc}\r\n".encode(), 1) if host else text)

    def until(self, mark):
        while mark not in self.b:
            more = self.s.recv(65536)
            if not more:
                raise EOFError(self.b)
            self.b += more
        out, _, self.b = self.b.partition(mark)
        return out

    def answer(self, head_only=False):
        """(status, headers, body) of the next answer"""
        lines = self.until(b"\r\n\r\n").decode().split("\r\n")
        headers = dict((k.lower(), v.strip()) for k, v in (line.split(":", 1) for line in lines[1:]))
        status, body = int(lines[0].split()[1]), b""
        if head_only or status in (100, 204, 304):
            return status, headers, body
        if headers.get("transfer-encoding") == "chunked":
            while (n := int(self.until(b"\r\n"), 16)):
                while len(self.b) < n + 2:
                    self.b += self.s.recv(65536)
                body, self.b = body + self.b[:n], self.b[n + 2:]
            self.until(b"\r\n")
            return status, headers, body
        while len(self.b) < int(headers.get("content-length", 0)):
            self.b += self.s.recv(65536)
        n = int(headers.get("content-length", 0))
        body, self.b = self.b[:n], self.b[n:]
        return status, headers, body

    def ended(self):
        try:
            return self.s.recv(1) == b""
        except ConnectionError:
            return True


@test("three requests in one packet are answered in order, and the connection stays")
def _():
    r = Raw()
    one = f"GET /healthz HTTP/1.1\r\nHost: {at.netloc}\r\n\r\n"
    body = '{"input":"What is 2 + 3?"}'
    r.send(one + f"POST /v1/responses HTTP/1.1\r\nHost: {at.netloc}\r\nContent-Length: {len(body)}\r\n\r\n{body}" + one, host=False)
    assert r.answer()[2] == b"ok\n"
    assert json.loads(r.answer()[2])["status"] == "completed"
    assert r.answer()[2] == b"ok\n"
    r.send(one, host=False)
    assert r.answer()[0] == 200


@test("a request that comes byte by byte, its body too")
def _():
    r = Raw()
    for b in f'POST /v1/responses HTTP/1.1\r\nHost: {at.netloc}\r\nContent-Length: 12\r\n\r\n{{"input": 7}}'.encode():
        r.s.sendall(bytes([b]))
    assert r.answer()[0] == 400


@test("a body in chunks, at once and byte by byte, with extensions and trailers, and a request right after it")
def _():
    body = '{"input":"What is 2 + 3?"}'
    text = ("POST /v1/responses HTTP/1.1\r\nHost: %s\r\nTransfer-Encoding: Chunked\r\n\r\n%X;a=b\r\n%s\r\n%x\r\n%s\r\n00\r\nX: y\r\n\r\n" % (
        at.netloc, 4, body[:4], len(body) - 4, body[4:]) + f"GET /healthz HTTP/1.1\r\nHost: {at.netloc}\r\n\r\n").encode()
    r = Raw()
    for piece in ([text], [text[i:i + 1] for i in range(len(text))]):
        for p in piece:
            r.s.sendall(p)
        status, _, got = r.answer()
        assert status == 200 and json.loads(got)["status"] == "completed", got
        assert r.answer()[2] == b"ok\n"


def refused(name, status, text, host=True):
    @test(f"{name}: {status}, and the connection ends")
    def _():
        r = Raw()
        r.send(text, host)
        got, headers, body = r.answer()
        assert got == status, (got, body)
        assert headers["connection"] == "close" and json.loads(body)["error"]["message"], body
        assert r.ended()


refused("no Host", 400, "GET /healthz HTTP/1.1\r\n\r\n", host=False)
refused("two Hosts", 400, "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
refused("a blank before the colon", 400, "GET /healthz HTTP/1.1\r\nX : y\r\n\r\n")
refused("a folded line", 400, "GET /healthz HTTP/1.1\r\nX: y\r\n z\r\n\r\n")
refused("a bare LF", 400, "GET /healthz HTTP/1.1\r\nX: y\nZ: a\r\n\r\n")
refused("two lengths", 400, "POST /v1/responses HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}")
refused("a length and chunks", 400, "POST /v1/responses HTTP/1.1\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}")
chunked = "POST /v1/responses HTTP/1.1\r\nTransfer-Encoding: chunked\r\n"
refused("chunks and HTTP/1.0", 400, chunked.replace("1.1", "1.0") + "\r\n2\r\n{}\r\n0\r\n\r\n")
refused("chunks twice", 400, chunked + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n")
refused("another coding", 501, "POST /v1/responses HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n\r\n")
refused("a size that is none", 400, chunked + "\r\n2 \r\n{}\r\n0\r\n\r\n")
refused("a signed size", 400, chunked + "\r\n+2\r\n{}\r\n0\r\n\r\n")
refused("a size without end", 400, chunked + "\r\n" + "0" * 300)
refused("a chunk longer than its size", 400, chunked + "\r\n1\r\n{}\r\n0\r\n\r\n")
refused("a chunk that ends with a bare LF", 400, chunked + "\r\n2\n{}\r\n0\r\n\r\n")
refused("trailers without end", 400, chunked + "\r\n0\r\n" + "X: y\r\n" * 2000)
refused("no length", 411, "POST /v1/responses HTTP/1.1\r\n\r\n")
refused("a head of 20 KB", 431, "GET /healthz HTTP/1.1\r\nX: " + "y" * 20000 + "\r\n\r\n")
refused("a head that has no end", 431, "GET /healthz HTTP/1.1\r\nX: " + "y" * 40000)
refused("a hundred and one fields", 431, "GET /healthz HTTP/1.1\r\n" + "X: y\r\n" * 101 + "\r\n")
refused("HTTP/2's preface", 505, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", host=False)
refused("a WebSocket of version 8", 426, "GET /v1/responses HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 8\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
refused("a WebSocket without a key", 400, "GET /v1/responses HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n\r\n")


@test("a client that waits for 100 Continue gets it, or the refusal without having sent its body")
def _():
    r = Raw()
    r.send("POST /v1/responses HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 12\r\n\r\n")
    assert r.answer()[0] == 100
    r.s.sendall(b'{"input": 7}')
    assert r.answer()[0] == 400
    r = Raw()
    r.send("POST /v1/nothing HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 12\r\n\r\n")
    assert r.answer()[0] == 404 and r.ended()


@test("an upgrade to something else is ignored; HTTP/1.0 is answered and ends; HEAD has no body")
def _():
    r = Raw()
    r.send("GET /healthz HTTP/1.1\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n")
    assert r.answer()[0] == 200
    r.send("HEAD /healthz HTTP/1.1\r\n\r\n")
    assert r.answer(head_only=True)[1]["content-length"] == "3"
    r.send("GET /healthz HTTP/1.0\r\n\r\n")
    status, headers, body = r.answer()
    assert (status, headers["connection"], body) == (200, "close", b"ok\n") and r.ended()
    r = Raw()
    r.send("GET /v1/models/lemm%61?x=%C3%A4 HTTP/1.1\r\n\r\n")
    assert json.loads(r.answer()[2])["id"] == "lemma"


@test("a frame in the packet of the handshake is heard; a subprotocol that is not known is left out; long lists are read")
def _():
    r = Raw()
    ask = b'{"type":"nothing"}'
    r.send(b"GET /v1/responses HTTP/1.1\r\nUpgrade: WebSocket\r\nConnection: keep-alive, upgrade\r\nSec-WebSocket-Version: 13\r\n"
           b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: nothing, " + b"x" * 300 + b"\r\n\r\n"
           + bytes([0x81, 0x80 | len(ask)]) + b"\0\0\0\0" + ask)
    status, headers, _ = r.answer(head_only=True)
    assert status == 101 and "sec-websocket-protocol" not in headers, headers
    assert headers["sec-websocket-accept"] == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="
    while len(r.b) < 2:
        r.b += r.s.recv(4096)
    assert r.b[0] == 0x81


@test("a connection that is quiet in the middle of a head is closed within half a minute")
def _():
    r = Raw()
    r.s.settimeout(30)
    r.send("GET /healthz HTTP/1.1\r\nX: y\r\n", host=False)
    begun = time.time()
    assert r.ended() and 15 < time.time() - begun < 25, time.time() - begun


done()

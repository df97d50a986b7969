"""WebSocket conformance over the list of RFC 6455, case by case, bytes made here: framing, pings, reserved bits, opcodes, fragments,
UTF-8, closes, sizes, chopped deliveries, compression offers. Each case is a socket of its own; the daemon must answer with the
right close code, or with the right echo of our protocol (an error event for a message of nonsense), and live on.
"""
import base64, json, os, socket, struct, sys
from daemon import Daemon, done, say

d = Daemon("max_connections = 4000\n")
TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10
failures, n_cases = [], {}


def raw(opcode, payload=b"", fin=True, rsv=0, mask=True, declare=None, minimal=True):
    n = len(payload) if declare is None else declare
    head = bytes([fin << 7 | rsv << 4 | opcode])
    bit = 128 if mask else 0
    if n < 126 and minimal:
        head += bytes([bit | n])
    elif n < 65536:
        head += bytes([bit | 126]) + struct.pack(">H", n)
    else:
        head += bytes([bit | 127]) + struct.pack(">Q", n)
    if not mask:
        return head + payload
    key = os.urandom(4)
    return head + key + bytes(b ^ key[i % 4] for i, b in enumerate(payload))


class Peer:
    def __init__(self, headers=()):
        self.s = socket.create_connection((d.host, d.port), timeout=40)
        self.s.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.s.sendall(("\r\n".join(["GET /v1/responses HTTP/1.1", f"Host: {d.host}:{d.port}", "Upgrade: websocket", "Connection: Upgrade",
                                     "Sec-WebSocket-Key: " + base64.b64encode(os.urandom(16)).decode(), "Sec-WebSocket-Version: 13", *headers, "", ""])).encode())
        self.b = b""
        while b"\r\n\r\n" not in self.b:
            self.b += self.s.recv(4096)
        self.head, _, self.b = self.b.partition(b"\r\n\r\n")
        assert b" 101 " in self.head, self.head

    def need(self, n):
        while len(self.b) < n:
            try:
                more = self.s.recv(65536)
            except ConnectionError:
                more = b""
            if not more:
                raise EOFError
            self.b += more
        out, self.b = self.b[:n], self.b[n:]
        return out

    def read(self):
        """What comes next: ("event", code) ("pong", bytes) ("close", code) ("end",)"""
        try:
            whole = b""
            while True:
                a, b = self.need(2)
                assert not a & 0x70 and not b & 0x80, "a reserved bit or a mask from the server"
                n = b & 127
                n = struct.unpack(">H", self.need(2))[0] if n == 126 else struct.unpack(">Q", self.need(8))[0] if n == 127 else n
                payload = self.need(n)
                if a & 15 == CLOSE:
                    return "close", struct.unpack(">H", payload[:2])[0] if payload else None
                if a & 15 == PONG:
                    return "pong", payload
                whole += payload
                if a & 128:
                    o = json.loads(whole)
                    return "event", (o.get("error") or {}).get("code") or o["type"]
        except EOFError:
            return ("end",)


def case(group, name, send, *expect, chop=None, headers=()):
    """Sends the bytes; each of expect must come in turn."""
    n_cases[group] = n_cases.get(group, 0) + 1
    try:
        p = Peer(headers)
        try:
            for i in range(0, len(send), chop or len(send) or 1):
                p.s.sendall(send[i:i + (chop or len(send))])
        except ConnectionError:
            pass
        for e in expect:
            got = p.read()
            ok = got[0] == e[0] and (len(e) < 2 or (got[1] in e[1] if isinstance(e[1], (tuple, set)) else got[1] == e[1]))
            assert ok, f"{got} instead of {e}"
        p.s.close()
    except Exception as e:
        failures.append(f"{group}: {name}: {type(e).__name__} {e}")


bad_json, unknown = ("event", "invalid_json"), ("event", "unknown_type")
ask = b'{"type":"nothing"}'

for n in (0, 1, 125, 126, 127, 128, 65535, 65536, 65537):  # 1: lengths
    for op in (TEXT, BINARY):
        case("lengths", f"opcode {op}, {n} bytes", raw(op, b"*" * n), bad_json)
    case("lengths", f"{n} bytes in pieces", raw(TEXT, b'"' + b"a" * n + b'"'), ("event", "invalid_type"), chop=max(1, (n + 8) // 7))
case("lengths", "text, not minimally told", raw(TEXT, ask, minimal=False), unknown)
for n in (1 << 63, (1 << 64) - 1):
    case("lengths", f"a length of {n}", bytes([0x81, 0xFF]) + struct.pack(">Q", n) + b"\0\0\0\0" + b"x", ("close", 1002), ("end",))
for payload in (b"", b"Hello", bytes(range(0, 125)), b"\xff\xfe\0"):  # 2: pings
    case("pings", repr(payload[:9]), raw(PING, payload), ("pong", payload))
    case("pings", f"{payload[:9]!r} byte by byte", raw(PING, payload), ("pong", payload), chop=1)
case("pings", "of 126 bytes", raw(PING, b"x" * 126), ("close", 1002))
case("pings", "a pong unasked for, then a ping", raw(PONG, b"no") + raw(PING, b"yes"), ("pong", b"yes"))
case("pings", "ten at once, each answered", b"".join(raw(PING, b"%d" % i) for i in range(10)), *[("pong", b"%d" % i) for i in range(10)])
for rsv in range(1, 8):  # 3: reserved bits
    for op, payload in ((TEXT, ask), (BINARY, ask), (PING, b""), (PONG, b""), (CLOSE, struct.pack(">H", 1000))):
        case("reserved bits", f"rsv {rsv}, opcode {op}", raw(op, payload, rsv=rsv), ("close", 1002))
    case("reserved bits", f"rsv {rsv} after a good message", raw(TEXT, ask) + raw(TEXT, ask, rsv=rsv), unknown, ("close", 1002))
for op in (3, 4, 5, 6, 7, 11, 12, 13, 14, 15):  # 4: opcodes
    case("opcodes", f"opcode {op}", raw(op, b""), ("close", 1002))
    case("opcodes", f"opcode {op} with bytes", raw(op, b"x" * 20), ("close", 1002))
    case("opcodes", f"opcode {op} between fragments", raw(TEXT, b"{", fin=False) + raw(op, b""), ("close", 1002))
for op in (PING, PONG, CLOSE):  # 5: fragments
    case("fragments", f"control frame {op} in two", raw(op, b"a", fin=False) + raw(0, b"b"), ("close", 1002))
half, rest = ask[:7], ask[7:]
case("fragments", "two", raw(TEXT, half, fin=False) + raw(0, rest), unknown)
case("fragments", "a ping between", raw(TEXT, half, fin=False) + raw(PING, b"p") + raw(0, rest), ("pong", b"p"), unknown)
case("fragments", "a ping between, byte by byte", raw(TEXT, half, fin=False) + raw(PING, b"p") + raw(0, rest), ("pong", b"p"), unknown, chop=1)
case("fragments", "a pong between", raw(TEXT, half, fin=False) + raw(PONG, b"p") + raw(0, rest), unknown)
case("fragments", "a close between", raw(TEXT, half, fin=False) + raw(CLOSE, struct.pack(">H", 1000)), ("close", 1000))
case("fragments", "each byte one", b"".join(raw(TEXT if i == 0 else 0, ask[i:i + 1], fin=i == len(ask) - 1) for i in range(len(ask))), unknown)
case("fragments", "empty ones", raw(TEXT, b"", fin=False) + raw(0, b"", fin=False) + raw(0, ask, fin=False) + raw(0, b""), unknown)
case("fragments", "a continuation of nothing", raw(0, b"x"), ("close", 1002))
case("fragments", "a continuation of nothing, not the last", raw(0, b"x", fin=False), ("close", 1002))
case("fragments", "a continuation after a whole message", raw(TEXT, ask) + raw(0, b"x"), unknown, ("close", 1002))
for op in (TEXT, BINARY):
    case("fragments", f"a new message ({op}) within one", raw(TEXT, b"{", fin=False) + raw(op, b"}"), ("close", 1002))
case("fragments", "binary in two", raw(BINARY, half, fin=False) + raw(0, rest), unknown)
case("fragments", "a thousand", raw(TEXT, b"[", fin=False) + b"".join(raw(0, b" ", fin=False) for _ in range(1000)) + raw(0, b"]"), ("event", "invalid_type"))
good = ["κόσμε", "\U0010ffff", "\ud7ff", "\ue000", "\ufffd", "a\u0301", "\u0800", "\U00010000", "\x7f", "\u0080", "\u07ff", "\uffff", "\ufffe", "\U0001ffff"]
bad = [b"\xc0\xaf", b"\xe0\x80\xaf", b"\xf0\x80\x80\xaf", b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xf4\x90\x80\x80", b"\xf8\x88\x80\x80\x80", b"\xfc\x84\x80\x80\x80\x80", b"\xfe", b"\xff",
       b"\x80", b"\xbf", b"\xc1\xbf", b"\xe0\x9f\xbf", b"\xf0\x8f\xbf\xbf", b"\xc3(", b"\xe2\x82(", b"\xf0\x9d\x84(", b"\xed\xa0\x80\xed\xb0\x80", b"ab\x80cd", b"\xf5\x80\x80\x80"]
for text in good:  # 6: UTF-8
    whole = b'{"type":"nothing","x":"' + text.encode() + b'"}'
    case("UTF-8", f"good {text!r}", raw(TEXT, whole), unknown)
    at = 23 + 1
    case("UTF-8", f"good {text!r}, cut within", raw(TEXT, whole[:at], fin=False) + raw(0, whole[at:]), unknown)
    case("UTF-8", f"good {text!r}, byte by byte", raw(TEXT, whole), unknown, chop=1)
for text in bad:
    whole = b'{"type":"nothing","x":"' + text + b'"}'
    case("UTF-8", f"bad {text!r}", raw(TEXT, whole), ("close", 1007))
    case("UTF-8", f"bad {text!r}, cut within", raw(TEXT, whole[:24], fin=False) + raw(0, whole[24:]), ("close", 1007))
    case("UTF-8", f"bad {text!r} as binary", raw(BINARY, whole), bad_json)
for text in (b"\xce", b"\xe2\x82", b"\xf0\x9d\x84"):
    case("UTF-8", f"ends within a character {text!r}", raw(TEXT, b'"' + text), ("close", 1007))
    case("UTF-8", f"ends within a character {text!r}, in the last fragment", raw(TEXT, b'"', fin=False) + raw(0, text), ("close", 1007))
for code in (1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999):  # 7: closes
    case("closes", f"code {code}", raw(CLOSE, struct.pack(">H", code)), ("close", code), ("end",))
    case("closes", f"code {code} with a reason", raw(CLOSE, struct.pack(">H", code) + "gut so: κ".encode()), ("close", code), ("end",))
for code in (0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535):
    case("closes", f"code {code}, which may not be sent", raw(CLOSE, struct.pack(">H", code)), ("close", 1002), ("end",))
case("closes", "without a code", raw(CLOSE), ("close", {None, 1000, 1005}), ("end",))
case("closes", "of one byte", raw(CLOSE, b"\x03"), ("close", 1002), ("end",))
case("closes", "a reason of 123 bytes", raw(CLOSE, struct.pack(">H", 1000) + b"r" * 123), ("close", 1000), ("end",))
case("closes", "a reason of 124 bytes", raw(CLOSE, struct.pack(">H", 1000) + b"r" * 124), ("close", 1002), ("end",))
case("closes", "a reason that is no UTF-8", raw(CLOSE, struct.pack(">H", 1000) + b"\xff\xff"), ("close", 1007), ("end",))
case("closes", "nothing after it is read", raw(CLOSE, struct.pack(">H", 1000)) + raw(TEXT, ask) + raw(PING, b"x"), ("close", 1000), ("end",))
case("closes", "after a message that was not ended", raw(TEXT, ask[:5], fin=False) + raw(CLOSE, struct.pack(">H", 1000)), ("close", 1000), ("end",))
for op in (TEXT, PING, CLOSE):  # 8: masks
    case("masks", f"opcode {op} without one", raw(op, b"" if op != TEXT else ask, mask=False), ("close", 1002), ("end",))
    case("masks", f"opcode {op} without one, after a good message", raw(TEXT, ask) + raw(op, b"", mask=False), unknown, ("close", 1002), ("end",))
    case("masks", f"opcode {op} without one, within a message", raw(TEXT, b"{", fin=False) + raw(op, b"", mask=False), ("close", 1002), ("end",))
for chop in (1, 2, 3, 5, 11, 64, 1000):  # 9: many messages, however they are delivered
    case("deliveries", f"fifty messages in pieces of {chop}", raw(TEXT, ask) * 50, *[unknown] * 50, chop=chop)
for offer in ("permessage-deflate", "permessage-deflate; client_max_window_bits", "x-webkit-deflate-frame", "permessage-deflate, permessage-deflate; server_no_context_takeover", "nonsense; a=b"):
    case("compression", f"{offer} is not taken", raw(TEXT, ask), unknown, headers=[f"Sec-WebSocket-Extensions: {offer}"])
    case("compression", f"{offer}: a compressed frame", raw(TEXT, b"\xaa\x56\x2a", rsv=4), ("close", 1002), headers=[f"Sec-WebSocket-Extensions: {offer}"])
    p = Peer([f"Sec-WebSocket-Extensions: {offer}"])
    if b"sec-websocket-extensions" in p.head.lower():
        failures.append(f"compression: {offer} was taken")
    p.s.close()

for group in n_cases:
    bad_ones = [f for f in failures if f.startswith(group + ":")]
    say(not bad_ones, f"{group}: {n_cases[group]} cases", *bad_ones[:8])
say(d.request("/healthz")[0] == 200 and d.ask("/v1/responses", {"input": "What is 1 + 1?"})["status"] == "completed", f"after {sum(n_cases.values())} cases the daemon answers")
say(d.stop() == 0, "the daemon ends well")
done()

/* What the wire reads before it is JSON: heads of requests, and the frames of WebSockets. */
#include "daemon/chunks.h"
#include "daemon/frames.h"
#include "daemon/http_head.h"
#include "tests/unit/test.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int read_head(struct http_head *h, const char *text) {
    const char *why = NULL;
    size_t n = http_head_size(text, strlen(text));
    assert_int_equal(n, strlen(text));
    int status = http_head_read(h, text, n, &why);
    assert_true(!status || why);
    return status;
}

static void heads(void **state) {
    struct http_head h;
    char value[32];
    assert_int_equal(read_head(&h, "POST /v1/a%20b%2Fc?x=1&name=%C3%A4+b&flag HTTP/1.1\r\nHost: me:1\r\n"
                                   "Content-Length:  12 \r\nX-A:\r\nconnection: keep-alive, Upgrade\r\n\r\n"),
                     0);
    assert_int_equal(h.method, METHOD_POST);
    assert_int_equal(h.minor, 1);
    assert_string_equal(h.path, "/v1/a b/c");
    assert_string_equal(http_head_field(&h, "host"), "me:1");
    assert_string_equal(http_head_field(&h, "content-length"), "12");
    assert_string_equal(http_head_field(&h, "x-a"), "");
    assert_null(http_head_field(&h, "x-b"));
    assert_true(http_head_has(&h, "connection", "upgrade"));
    assert_false(http_head_has(&h, "connection", "up"));
    assert_true(http_head_query(&h, "name", value, sizeof value));
    assert_string_equal(value, "ä b");
    assert_true(http_head_query(&h, "flag", value, sizeof value));
    assert_string_equal(value, "");
    assert_false(http_head_query(&h, "nam", value, sizeof value));
    http_head_free(&h);
    assert_int_equal(read_head(&h, "GET http://me/x HTTP/1.0\r\n\r\n"), 0);
    assert_string_equal(h.path, "/x");
    http_head_free(&h);
    assert_int_equal(http_head_size("GET / HTTP/1.1\r\nHost: a\r\n", 25), 0);
}

static void broken_heads(void **state) {
    static const struct {
        int status;
        const char *text;
    } heads[] = {
        {400, "GET /\r\n\r\n"},
        {400, "GET  / HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, "G@T / HTTP/1.1\r\nHost: a\r\n\r\n"},
        {505, "GET / HTTP/2.0\r\nHost: a\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\nHost : a\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n"},
        {400, "GET / HTTP/1.1\nHost: a\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\nHost: a\rX\r\n\r\n"},
        {400, "GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, "GET /%4 HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +5\r\n\r\n"},
        {400, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n"},
        {400, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5, 5\r\n\r\n"},
        {400, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"},
        {400, "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"},
        {400, "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n"},
    };
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        struct http_head h;
        if (read_head(&h, heads[i].text) != heads[i].status)
            fail_msg("not refused: %s", heads[i].text);
        http_head_free(&h);
    }
}

/* --- chunks --- */

/* Reads it in pieces of at most `piece` bytes: chunks_read's last word, and how much it took. Each piece is exactly as large
 * as it may look: a sanitizer sees one byte too far. */
static int read_chunked(const char *text, size_t n, size_t piece, struct buf *out, size_t *took) {
    struct chunks c = {0};
    *took = 0;
    while (*took < n) {
        size_t k = n - *took < piece ? n - *took : piece, used;
        char *bytes = malloc(k);
        memcpy(bytes, text + *took, k);
        int end = chunks_read(&c, bytes, k, &used, out);
        free(bytes);
        *took += used;
        if (end)
            return end;
        assert_int_equal(used, k);
    }
    return 0;
}

static void chunks(void **state) {
    static const char next[] = "GET / HTTP/1.1\r\n";
    srand(3);
    for (int round = 0; round < 2000; round++) {
        struct buf body = {0}, text = {0}, out = {0};
        for (int i = rand() % 5; i > 0; i--) {
            int n = 1 + rand() % 40;
            buf_printf(&text, rand() % 2 ? "%x%s\r\n" : "0%X%s\r\n", n, rand() % 3 ? "" : ";name=\"v\"");
            for (int k = 0; k < n; k++) {
                buf_char(&body, (char)rand());
                buf_char(&text, body.data[body.len - 1]);
            }
            buf_str(&text, "\r\n");
        }
        buf_str(&text, rand() % 2 ? "0\r\n\r\n" : "000\r\nA: b\r\nC: d\r\n\r\n");
        size_t whole = text.len, took;
        buf_str(&text, next);
        size_t piece = 1 + (size_t)rand() % 30;
        assert_int_equal(read_chunked(text.data, text.len, round % 2 ? piece : text.len, &out, &took), 1);
        assert_int_equal(took, whole);
        assert_int_equal(out.len, body.len);
        assert_memory_equal(buf_text(&out), buf_text(&body), body.len);
        /* A byte changed: it ends, and takes no more than there is. */
        text.data[(size_t)rand() % whole] = (char)rand();
        read_chunked(text.data, text.len, piece, NULL, &took);
        buf_free(&body);
        buf_free(&text);
        buf_free(&out);
    }
}

static void broken_chunks(void **state) {
    static const char *const texts[] = {"\r\n", "g\r\n", " 2\r\n", "2 \r\n", "+2\r\n", "-1\r\n", "0x2\r\n", "2\n", "2\r2", "1\r\nab\r\n", "1\r\na\n",
                                        "1000000000000\r\n", "0\r\na\n", "0\r\n\rX"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        size_t took;
        if (read_chunked(texts[i], strlen(texts[i]), 100, NULL, &took) != -1 || read_chunked(texts[i], strlen(texts[i]), 1, NULL, &took) != -1)
            fail_msg("not refused: %s", texts[i]);
    }
}

/* --- frames --- */

struct heard {
    char text[512];
};

static int on_piece(void *user, const char *bytes, size_t n, bool is_text, bool last) {
    struct heard *h = user;
    snprintf(h->text + strlen(h->text), sizeof h->text - strlen(h->text), "%.*s%s", (int)n, bytes,
             last ? (is_text ? "|" : "#") : "");
    return 0;
}

static int on_control(void *user, enum frame_opcode opcode, const char *bytes, size_t n) {
    struct heard *h = user;
    snprintf(h->text + strlen(h->text), sizeof h->text - strlen(h->text), "<%d:%.*s>", (int)opcode,
             (int)n, bytes);
    return 0;
}

static const struct frames_sink sink = {on_piece, on_control};

/* Frames as a client writes them; the length in one byte. */
static void add_frame(struct buf *out, int first, const char *payload) {
    static const char key[4] = {1, 2, 3, 4};
    size_t n = strlen(payload);
    buf_char(out, (char)first);
    buf_char(out, (char)(0x80 | n));
    buf_add(out, key, 4);
    for (size_t i = 0; i < n; i++)
        buf_char(out, (char)(payload[i] ^ key[i & 3]));
}

static void frames_in_pieces(void **state) {
    struct buf b = {0};
    add_frame(&b, 0x01, "a first part, ");
    add_frame(&b, 0x89, "ping");
    add_frame(&b, 0x00, "");
    add_frame(&b, 0x80, "and the rest");
    add_frame(&b, 0x82, "bytes");
    add_frame(&b, 0x81, "");
    for (size_t piece = 1; piece <= b.len; piece++) {
        struct frames f = {0};
        struct heard h = {0};
        char *copy = mem_dup(b.data, b.len);
        for (size_t at = 0; at < b.len; at += piece)
            assert_int_equal(
                frames_read(&f, copy + at, b.len - at < piece ? b.len - at : piece, &sink, &h), 0);
        assert_string_equal(h.text, "a first part, <9:ping>and the rest|bytes#|");
        free(copy);
    }
    buf_free(&b);
}

static void broken_frames(void **state) {
    static const struct {
        size_t n;
        const char *bytes;
    } broken[] = {
        {1, "\xC1"}, {1, "\x83"}, {1, "\x8B"}, {1, "\x80"}, {1, "\x09"}, {2, "\x81\x05"}, {2, "\x89\xFE"},
        {3, "\x81\xFF\x80"},
    };
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        struct frames f = {0};
        struct heard h = {0};
        char copy[4];
        memcpy(copy, broken[i].bytes, broken[i].n);
        for (size_t k = 0; k < broken[i].n; k++) /* at its last byte, and not before */
            assert_int_equal(frames_read(&f, copy + k, 1, &sink, &h),
                             k + 1 < broken[i].n ? 0 : CLOSE_PROTOCOL);
    }
}

static void heads_and_closes(void **state) {
    unsigned char head[FRAME_HEAD_MOST];
    assert_int_equal(frames_head(head, FRAME_TEXT, 125), 2);
    assert_int_equal(frames_head(head, FRAME_TEXT, 126), 4);
    assert_int_equal(frames_head(head, FRAME_TEXT, 65536), 10);
    assert_memory_equal(head, "\x81\x7F\0\0\0\0\0\1\0\0", 10);
    assert_int_equal(frames_close_answer("", 0), 0);
    assert_int_equal(frames_close_answer("\x03", 1), CLOSE_PROTOCOL);
    assert_int_equal(frames_close_answer("\x03\xE8", 2), 1000);
    assert_int_equal(frames_close_answer("\x03\xED", 2), CLOSE_PROTOCOL); /* 1005 */
    assert_int_equal(frames_close_answer("\x03\xE8\xFF", 3), CLOSE_NOT_UTF8);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(heads),         cmocka_unit_test(broken_heads),
        cmocka_unit_test(chunks),        cmocka_unit_test(broken_chunks),
        cmocka_unit_test(frames_in_pieces), cmocka_unit_test(broken_frames),
        cmocka_unit_test(heads_and_closes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Fuzz target: the readers of the wire's bytes, alone. The first byte chooses one and how the rest is cut: a
 * request's head, whose strings must be whole and inside of it, or a WebSocket's frames, which must be heard the same
 * at once and in pieces. */
#include "daemon/frames.h"
#include "daemon/http_head.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void must(bool good, const char *what) {
    if (good)
        return;
    fprintf(stderr, "%s\n", what);
    abort();
}

struct heard { /* everything that was called, messages joined */
    struct buf log, piece;
};

static int on_piece(void *user, const char *bytes, size_t n, bool is_text, bool last) {
    struct heard *h = user;
    buf_add(&h->piece, bytes, n);
    if (last) {
        buf_printf(&h->log, "[%d %zu]", is_text, h->piece.len);
        buf_add(&h->log, h->piece.data, h->piece.len);
        buf_clear(&h->piece);
    }
    return 0;
}

static int on_control(void *user, enum frame_opcode opcode, const char *bytes, size_t n) {
    struct heard *h = user;
    must(n <= CONTROL_MOST, "a control frame is too long");
    buf_printf(&h->log, "<%d %zu>", (int)opcode, n);
    buf_add(&h->log, bytes, n);
    if (opcode != FRAME_CLOSE)
        return 0;
    int code = frames_close_answer(bytes, n);
    must(!code || (code >= 1000 && code < 5000), "a close code that may not be sent");
    return CLOSE_NORMAL;
}

static int listen(struct heard *h, const uint8_t *data, size_t n, size_t piece) {
    static const struct frames_sink sink = {on_piece, on_control};
    struct frames f = {0};
    int code = 0;
    for (size_t at = 0; at < n && !code; at += piece) {
        size_t k = n - at < piece ? n - at : piece;
        char *copy = mem_dup(data + at, k); /* of its own, so that nothing beyond it is touched unseen */
        code = frames_read(&f, copy, k, &sink, h);
        free(copy);
    }
    buf_printf(&h->log, "=%d", code);
    return code;
}

static void frames(const uint8_t *data, size_t n, size_t piece) {
    struct heard whole = {0}, cut = {0};
    listen(&whole, data, n, n ? n : 1);
    listen(&cut, data, n, piece);
    must(whole.log.len == cut.log.len && !memcmp(whole.log.data, cut.log.data, cut.log.len) &&
             whole.piece.len == cut.piece.len,
         "frames in pieces are heard otherwise");
    buf_free(&whole.log);
    buf_free(&whole.piece);
    buf_free(&cut.log);
    buf_free(&cut.piece);
}

static void head(const uint8_t *data, size_t n) {
    struct http_head h;
    const char *why = NULL;
    char *copy = mem_dup(data, n), value[64];
    size_t size = http_head_size(copy, n);
    must(size <= n, "a head is longer than what there is");
    if (!size) {
        free(copy);
        return;
    }
    int status = http_head_read(&h, copy, size, &why);
    must(!status || why, "a refusal without a reason");
    free(copy);
    if (!status) {
        const char *at = h.fields;
        must(!strcmp(h.path, "/") || (h.path >= h.text && h.path + strlen(h.path) < h.text + size),
             "the path is elsewhere");
        for (int i = 0; i < 2 * h.n_fields; i++, at += strlen(at) + 1)
            must(at >= h.text && at + strlen(at) < h.text + size, "a field is elsewhere");
        const char *length = http_head_field(&h, "content-length");
        must(!length || strspn(length, "0123456789") == strlen(length), "a length that is none");
        must(!http_head_field(&h, "a\r"), "a name with a CR");
        http_head_has(&h, "connection", "upgrade");
        if (http_head_query(&h, "a", value, sizeof value))
            must(strlen(value) < sizeof value, "a query value is too long");
    }
    http_head_free(&h);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    if (n < 1)
        return 0;
    if (data[0] & 0x80)
        head(data + 1, n - 1);
    else
        frames(data + 1, n - 1, 1 + data[0] % 16);
    return 0;
}

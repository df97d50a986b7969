/* frames: see the header. */
#include "daemon/frames.h"

#include "base/buf.h"

#include <string.h>

static unsigned opcode_of(const struct frames *f) {
    return f->head[0] & 15;
}

static bool is_final(const struct frames *f) {
    return f->head[0] & 0x80;
}

static bool is_control(const struct frames *f) {
    return f->head[0] & 8;
}

/* How long the head is, as far as it is known. */
static size_t head_size(const struct frames *f) {
    if (f->n_head < 2)
        return 2;
    unsigned n = f->head[1] & 127;
    return 2 + (n == 126 ? 2 : n == 127 ? 8 : 0) + 4;
}

/* As soon as a byte shows what is wrong: 0 or the code. */
static int check_head(const struct frames *f) {
    unsigned opcode = opcode_of(f);
    if (f->head[0] & 0x70 || (opcode > FRAME_BINARY && opcode < FRAME_CLOSE) || opcode > FRAME_PONG)
        return CLOSE_PROTOCOL;
    if (is_control(f) ? !is_final(f) : (opcode == FRAME_CONTINUATION) != f->in_message)
        return CLOSE_PROTOCOL;
    if (f->n_head < 2)
        return 0;
    bool masked = f->head[1] & 0x80;
    if (!masked || (is_control(f) && (f->head[1] & 127) > CONTROL_MOST))
        return CLOSE_PROTOCOL;
    return f->n_head > 2 && (f->head[1] & 127) == 127 && f->head[2] & 0x80 ? CLOSE_PROTOCOL : 0;
}

static void begin_payload(struct frames *f) {
    unsigned n = f->head[1] & 127, n_bytes = n == 126 ? 2 : n == 127 ? 8 : 0;
    f->left = n_bytes ? 0 : n;
    for (unsigned i = 0; i < n_bytes; i++)
        f->left = f->left << 8 | f->head[2 + i];
    f->in_payload = true;
    f->at = 0;
    f->n_control = 0;
    if (is_control(f))
        return;
    if (opcode_of(f) != FRAME_CONTINUATION)
        f->is_text = opcode_of(f) == FRAME_TEXT;
    f->in_message = !is_final(f);
}

static void unmask(struct frames *f, char *bytes, size_t n) {
    const unsigned char *key = f->head + f->n_head - 4;
    unsigned char turned[8];
    uint64_t eight, word;
    for (int i = 0; i < 8; i++)
        turned[i] = key[(f->at + (unsigned)i) & 3];
    memcpy(&eight, turned, 8);
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        memcpy(&word, bytes + i, 8);
        word ^= eight;
        memcpy(bytes + i, &word, 8);
    }
    for (; i < n; i++)
        bytes[i] ^= (char)turned[i & 7];
    f->at = (uint32_t)(f->at + n) & 3;
}

int frames_read(struct frames *f, char *bytes, size_t n, const struct frames_sink *sink, void *user) {
    int code = 0;
    while (n && !code) {
        if (!f->in_payload) {
            f->head[f->n_head++] = (unsigned char)*bytes++;
            n--;
            if ((code = check_head(f)) || f->n_head < head_size(f))
                continue;
            begin_payload(f);
            if (f->left && !n)
                continue;
        }
        size_t k = n < f->left ? n : (size_t)f->left;
        unmask(f, bytes, k);
        f->left -= k;
        if (is_control(f)) {
            memcpy(f->control + f->n_control, bytes, k);
            f->n_control += (uint8_t)k;
        }
        if (!f->left) { /* before the calls: what they see is between two frames */
            f->in_payload = false;
            f->n_head = 0;
        }
        if (!is_control(f))
            code = sink->piece(user, bytes, k, f->is_text, !f->left && is_final(f));
        else if (!f->left)
            code = sink->control(user, (enum frame_opcode)opcode_of(f), (const char *)f->control,
                                 f->n_control);
        bytes += k;
        n -= k;
    }
    return code;
}

size_t frames_head(unsigned char out[FRAME_HEAD_MOST], enum frame_opcode opcode, uint64_t n) {
    out[0] = (unsigned char)(0x80 | opcode);
    int n_bytes = n < 126 ? 0 : n < 65536 ? 2 : 8;
    out[1] = (unsigned char)(n_bytes == 0 ? n : n_bytes == 2 ? 126 : 127);
    for (int i = 0; i < n_bytes; i++)
        out[2 + i] = (unsigned char)(n >> 8 * (n_bytes - 1 - i));
    return 2 + (size_t)n_bytes;
}

int frames_close_answer(const char *payload, size_t n) {
    if (!n)
        return 0;
    bool incomplete;
    int code = n < 2 ? 0 : (unsigned char)payload[0] << 8 | (unsigned char)payload[1];
    bool may_be_sent = (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) ||
                       (code >= 3000 && code <= 4999);
    if (!may_be_sent)
        return CLOSE_PROTOCOL;
    return utf8_valid_prefix(payload + 2, n - 2, &incomplete) == n - 2 ? code : CLOSE_NOT_UTF8;
}

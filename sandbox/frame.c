#include "sandbox/frame.h"

#include <string.h>

static void put_le(char *at, uint64_t value, int bytes) {
    for (int i = 0; i < bytes; i++)
        at[i] = (char)(value >> (8 * i));
}

static uint64_t get_le(const char *at, int bytes) {
    uint64_t value = 0;
    for (int i = 0; i < bytes; i++)
        value |= (uint64_t)(unsigned char)at[i] << (8 * i);
    return value;
}

size_t frame_begin(struct buf *out, enum frame_type type) {
    size_t mark = out->len;
    char head[FRAME_HEAD] = {0};
    head[4] = (char)type;
    buf_add(out, head, sizeof head);
    return mark;
}

void frame_bytes(struct buf *out, enum frame_tag tag, const void *bytes, size_t n) {
    char head[FRAME_FIELD_HEAD];
    head[0] = (char)tag;
    put_le(head + 1, n, 4);
    buf_add(out, head, sizeof head);
    buf_add(out, bytes, n);
}

void frame_number(struct buf *out, enum frame_tag tag, uint64_t value) {
    char bytes[8];
    put_le(bytes, value, 8);
    frame_bytes(out, tag, bytes, sizeof bytes);
}

void frame_end(struct buf *out, size_t mark) {
    put_le(out->data + mark, out->len - mark - 4, 4);
}

int frame_next(const char *bytes, size_t n, size_t max, struct frame *frame, size_t *used) {
    if (n < 4)
        return 0;
    size_t len = get_le(bytes, 4);
    if (len < 1 || len > max)
        return -1;
    if (n - 4 < len)
        return 0;
    frame->type = (unsigned char)bytes[4];
    frame->at = bytes + FRAME_HEAD;
    frame->end = bytes + 4 + len;
    *used = 4 + len;
    return 1;
}

int frame_field(struct frame *frame, struct frame_field *field) {
    size_t left = (size_t)(frame->end - frame->at);
    if (!left)
        return 0;
    if (left < FRAME_FIELD_HEAD)
        return -1;
    size_t n = get_le(frame->at + 1, 4);
    if (n > left - FRAME_FIELD_HEAD)
        return -1;
    field->tag = (unsigned char)frame->at[0];
    field->bytes = frame->at + FRAME_FIELD_HEAD;
    field->n = n;
    field->number = n == 8 ? get_le(field->bytes, 8) : 0;
    frame->at = field->bytes + n;
    return 1;
}

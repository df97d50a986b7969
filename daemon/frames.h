/* frames: WebSocket frames (RFC 6455, section 5) as a server reads and writes them. Bytes in, calls out; it
 * knows no sockets, and what it does is the same however the bytes are cut. */
#ifndef LEMMA_DAEMON_FRAMES_H
#define LEMMA_DAEMON_FRAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum frame_opcode {
    FRAME_CONTINUATION = 0,
    FRAME_TEXT = 1,
    FRAME_BINARY = 2,
    FRAME_CLOSE = 8,
    FRAME_PING = 9,
    FRAME_PONG = 10,
};

enum close_code {
    CLOSE_NORMAL = 1000,
    CLOSE_GOING_AWAY = 1001,
    CLOSE_PROTOCOL = 1002,
    CLOSE_NOT_UTF8 = 1007,
    CLOSE_POLICY = 1008,
    CLOSE_TOO_LARGE = 1009,
};

enum { FRAME_HEAD_MOST = 10, CONTROL_MOST = 125 };

struct frames { /* all zero at first */
    unsigned char head[14];
    uint8_t n_head;    /* bytes of it that are there */
    bool in_payload;
    bool in_message, is_text; /* of the message that is open between frames */
    uint8_t n_control;
    uint64_t left;     /* of the payload */
    uint32_t at;       /* in the payload, for the mask */
    unsigned char control[CONTROL_MOST];
};

struct frames_sink {
    /* A piece of a message, unmasked; it may be empty. Returns 0, or the code to close with. */
    int (*piece)(void *user, const char *bytes, size_t n, bool is_text, bool last);
    /* A close, ping or pong. */
    int (*control)(void *user, enum frame_opcode opcode, const char *bytes, size_t n);
};

/* Reads n bytes, which are unmasked in place. 0, or the code with which the socket is to be closed: after
 * that nothing more may be read. */
int frames_read(struct frames *f, char *bytes, size_t n, const struct frames_sink *sink, void *user);

/* The head of a frame with a payload of n bytes: how many bytes it has. */
size_t frames_head(unsigned char out[FRAME_HEAD_MOST], enum frame_opcode opcode, uint64_t n);

/* What is to answer the payload of a close: its own code (0: none was given), or why it is broken. */
int frames_close_answer(const char *payload, size_t n);

#endif

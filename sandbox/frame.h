/* frame: the messages between the host and a worker. PROTOCOL in this folder describes them.
 *
 * A frame is a length (32 bits, little endian, of what follows it), a type byte and fields; a field
 * is a tag byte, a length (32 bits) and bytes. What a worker sends is hostile: the reader checks
 * every length, and gives no meaning to bytes. */
#ifndef LEMMA_SANDBOX_FRAME_H
#define LEMMA_SANDBOX_FRAME_H

#include "base/buf.h"

enum frame_type {
    FRAME_REQUEST = 'Q', /* host to worker, once */
    FRAME_ANSWER = 'B',  /* host to worker: to an ask */
    FRAME_OUTPUT = 'O',  /* worker to host: a piece of standard output or error */
    FRAME_ASK = 'A',     /* worker to host: a capability is used */
    FRAME_RESULT = 'R',  /* worker to host, once, its last */
};

enum frame_tag {
    TAG_RUNNER = 1, /* number */
    TAG_PROGRAM,
    TAG_NAME,
    TAG_INPUT,
    TAG_SEED,   /* number */
    TAG_MEMORY, /* number: bytes */
    TAG_OUTPUT, /* number: bytes */
    TAG_STATUS, /* number: enum sandbox_status */
    TAG_VALUE,
    TAG_ERROR_TYPE,
    TAG_ERROR_MESSAGE,
    TAG_ERROR_LINE, /* number */
    TAG_PEAK,       /* number: bytes */
    TAG_STDOUT,
    TAG_STDERR,
    TAG_ASK, /* number */
    TAG_CAPABILITY,
    TAG_PAYLOAD,
    TAG_OK, /* number */
    TAG_MODULE, /* name, a zero byte, text; as many as there are */
};

enum { FRAME_HEAD = 5, FRAME_FIELD_HEAD = 5 };

/* Writing: frame_begin returns a mark for frame_end. Numbers are 8 bytes, little endian. */
size_t frame_begin(struct buf *out, enum frame_type type);
void frame_bytes(struct buf *out, enum frame_tag tag, const void *bytes, size_t n);
void frame_number(struct buf *out, enum frame_tag tag, uint64_t value);
void frame_end(struct buf *out, size_t mark);

struct frame {
    enum frame_type type;
    const char *at, *end; /* the fields not yet read */
};

/* Looks for a whole frame at the start of n bytes: 1 and *used = its size; 0 when more bytes are
 * needed; -1 when it is longer than max. */
int frame_next(const char *bytes, size_t n, size_t max, struct frame *frame, size_t *used);

struct frame_field {
    enum frame_tag tag;
    const char *bytes; /* inside the frame */
    size_t n;
    uint64_t number; /* when n is 8 */
};

/* Takes the next field: 1, 0 at the end, -1 when the lengths do not fit. */
int frame_field(struct frame *frame, struct frame_field *field);

#endif

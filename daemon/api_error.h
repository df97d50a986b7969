/* api_error: how a refusal is told to a client: one shape for HTTP, WebSocket and SSE alike. */
#ifndef LEMMA_DAEMON_API_ERROR_H
#define LEMMA_DAEMON_API_ERROR_H

#include "base/buf.h"
#include "base/err.h"

struct api_error {
    int status;        /* HTTP status; 0: no error */
    const char *code;  /* a constant word, or NULL */
    char param[200];   /* which field of the request, or "" */
    char message[760]; /* for a person: what, and what to do */
    int retry_after;   /* seconds, sent as Retry-After; 0: none */
};

/* Fills `e` and returns false. `param` may be NULL. */
bool api_fail(struct api_error *e, int status, const char *code, const char *param,
              const char *format, ...) __attribute__((format(printf, 5, 6)));
/* From another room's error: its code decides the status. */
bool api_fail_err(struct api_error *e, const char *param, const struct err *from);
/* From the code and message with which a run ended. */
void api_error_of_run(struct api_error *e, const char *code, const char *message);

/* The HTTP body: {"error":{"message","type","param","code"}}. */
void api_error_body(struct buf *out, const struct api_error *e);
/* The WebSocket frame: {"type":"error","status",…,"error":{…}}; stream_id may be NULL. */
void api_error_event(struct buf *out, const struct api_error *e, const char *stream_id);

#endif

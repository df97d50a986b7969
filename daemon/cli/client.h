/* client: a connection of the command line to a daemon, over WebSocket /v1/responses. Blocking, one
 * thread: send a frame, wait for the next event. */
#ifndef LEMMA_CLI_CLIENT_H
#define LEMMA_CLI_CLIENT_H

#include "base/json.h"

struct client;

/* url: "http://HOST:PORT", "https://…", "ws://…" or "wss://…", perhaps with a path before /v1;
 * NULL: $LEMMA_URL or http://127.0.0.1:8420. token: bearer token, NULL: $LEMMA_TOKEN or none. NULL
 * and `e` when nobody answers or says no. */
struct client *client_open(const char *url, const char *token, struct err *e);
void client_close(struct client *c);
/* Sends one JSON text. */
bool client_send(struct client *c, const char *json, size_t n, struct err *e);
/* The next event as JSON, owned by the caller; NULL and `e`: ERR_TIMEOUT after timeout_ms,
 * ERR_CANCELLED when *interrupted became non-zero (may be NULL), ERR_IO when the connection ended.
 */
cJSON *client_next(struct client *c, int timeout_ms, const volatile int *interrupted,
                   struct err *e);

#endif

/* server: the wire thread. It owns the listening socket and every connection, speaks HTTP and
 * WebSocket through libwebsockets, turns requests into struct run_request and the agent's typed
 * events into what each API spells. */
#ifndef LEMMA_DAEMON_SERVER_H
#define LEMMA_DAEMON_SERVER_H

#include "agent/agent.h"
#include "daemon/config.h"

struct server;

/* Binds and listens: a port that is taken or an address that would need a token is one clear line
 * in `e`. Config, agent and engines are borrowed. */
struct server *server_open(const struct config *config, struct agent *agent,
                           struct engine *const *engines, size_t n_engines, struct err *e);
int server_port(const struct server *s); /* the real one when 0 was asked for */
/* Serves on the calling thread until server_stop. */
void server_run(struct server *s);
/* Stops accepting; server_run returns when in-flight responses are answered or grace_ms is over.
 * Any thread, and signal handlers. */
void server_stop(struct server *s);
/* Closes every connection. */
void server_close(struct server *s);

#endif

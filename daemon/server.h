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
/* Whether the address that it listens on lets others in than this machine's programs. */
bool server_needs_tokens(const struct config *config);
int server_port(const struct server *s); /* the real one when 0 was asked for */
/* Serves on the calling thread until server_stop. After a server_reload it calls reload(user) on the
 * same thread, which may change what the config says. */
void server_run(struct server *s, void (*reload)(void *user), void *user);
/* Any thread, and signal handlers. */
void server_reload(struct server *s);
/* The config says something else now; from within reload. Connections stay, but for sockets whose
 * token is no more; certificates count for new connections. False and `e` when the certificate
 * cannot be used: the old one stays. */
bool server_reconfigured(struct server *s, struct err *e);
/* Stops accepting; server_run returns when in-flight responses are answered or grace_ms is over.
 * Any thread, and signal handlers. */
void server_stop(struct server *s);
/* Closes every connection. */
void server_close(struct server *s);

#endif

/* server: the wire thread. It owns the listening socket and every connection, speaks HTTP and
 * WebSocket on what libwebsockets accepts, turns requests into struct run_request and the agent's typed
 * events into what each API spells. */
#ifndef LEMMA_DAEMON_SERVER_H
#define LEMMA_DAEMON_SERVER_H

#include "agent/agent.h"
#include "daemon/config.h"

struct server;

/* What the server asks of whoever runs it, all of it on the serving thread. */
struct server_hooks {
    /* After a server_reload: may change what the config says. Not before server_ready. */
    void (*reload)(void *user);
    /* After a server_wake. False ends the serving at once. */
    bool (*woken)(void *user);
    /* Until server_ready: what is being loaded, and how much of it is. */
    double (*progress)(void *user, const char **model);
    void *user;
};

/* Binds and listens: a port that is taken or an address that would need a token is one clear line
 * in `e`. Config is borrowed. Until server_ready, what needs a model is answered by 503. */
struct server *server_open(const struct config *config, struct err *e);
/* On the serving thread: from now on requests are taken. Agent and engines are borrowed. */
void server_ready(struct server *s, struct agent *agent, struct engine *const *engines,
                  size_t n_engines);
/* Whether the address that it listens on lets others in than this machine's programs. */
bool server_needs_tokens(const struct config *config);
int server_port(const struct server *s); /* the real one when 0 was asked for */
/* Serves on the calling thread until server_stop. The hooks are borrowed. */
void server_run(struct server *s, const struct server_hooks *hooks);
/* Any thread, and signal handlers. */
void server_reload(struct server *s);
void server_wake(struct server *s);
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

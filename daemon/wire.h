/* wire: what the files of the wire thread share and nobody else sees. All of it belongs to the wire
 * thread, but for a stream's mailbox, which the agent's thread fills.
 *
 *   link      one connection of the network: bytes in and out
 *   conn      what it carries: one WebSocket, or one HTTP request and its answer
 *   stream    one response under way on a conn: mailbox → speller → frames
 *   letter    anything that the agent's thread tells the wire thread */
#ifndef LEMMA_DAEMON_WIRE_H
#define LEMMA_DAEMON_WIRE_H

#include "base/queue.h"
#include "daemon/chunks.h"
#include "daemon/frames.h"
#include "daemon/http_head.h"
#include "daemon/request.h"
#include "daemon/server.h"
#include "daemon/speller.h"

#include <libwebsockets.h>
#include <pthread.h>
#include <stdatomic.h>

enum {
    MAX_MAILBOX_BYTES = 512 * 1024, /* of events that a reader has not taken, in all of its
                                       streams; more: it is dropped */
    COALESCE_AFTER = 64,            /* events in a mailbox from which on deltas are merged */
    SEND_BUFFER = 128 * 1024, /* the system's, of a connection */
    MAX_OUT_BYTES = 256 * 1024,     /* written but not taken: from here on nothing more is read */
    FILL_OUT_BYTES = 32 * 1024,     /* how much is spelled ahead of the socket */
    MAX_WAITING = 64,               /* requests of one socket that wait for their turn */
    MAX_PATH = 512,
};

struct farewell; /* conn.c */

struct letter {
    void (*open)(struct server *s, struct letter *letter);
};

/* --- streams (stream.c) --- */

struct mail {
    struct run_event *event; /* NULL: a delta */
    int index;               /* a delta's item, text, and how many it stands for */
    struct buf text;
    struct run_logprob *logprobs; /* n_logprobs rows of 1 + n_top */
    int n_logprobs, n_top;
    unsigned merged;
    struct mail *next;
};

/* What waits unread for one reader, in all of its streams; shared by its conn and the streams, which
 * may outlive it. */
struct meter {
    atomic_size_t bytes;
    atomic_int refs;
};
struct meter *meter_new(void);
void meter_unref(struct meter *m);

struct stream {
    struct letter ready; /* posted when the mailbox gets something */
    struct server *server;
    struct conn *conn; /* NULL: the conn is gone */
    uint64_t number;   /* within the server */
    pthread_mutex_t lock;
    struct mail *first, **last;
    size_t n_mail, bytes;
    struct meter *meter;
    bool posted, overflow, agent_ended; /* under the lock */
    bool is_replay;                     /* never merged, never dropped: bounded by the response */
    struct speller *speller;
    char *lane;       /* stream_id, or NULL: one response after the other within a lane */
    bool over;        /* spelled to its end */
    int64_t asked_ms; /* 0: it has said its first word, or none is waited for */
    int choice;       /* Chat Completions: which of n */
    struct account *account;
    struct stream *next;
};

struct stream *stream_new(struct conn *c, struct speller *speller, const char *lane);
void stream_free(struct stream *st);
/* The agent's side: a run_sink. */
void stream_sink(void *user, const struct run_event *event);
/* The oldest event, or NULL; the caller frees it with mail_free. */
struct mail *stream_take(struct stream *st);
void mail_free(struct mail *m);
/* Feeds the speller with one event; false when there was none. */
bool stream_spell(struct stream *st);
/* Takes the stream from its conn and frees it as soon as no letter of it is under way. */
void stream_end(struct stream *st);

/* --- links (link.c) --- */

enum link_state { LINK_HEAD, LINK_BODY, LINK_ANSWER, LINK_SOCKET };

struct link {
    struct server *server;
    struct lws *wsi;
    struct conn *conn; /* what is under way; NULL between two requests */
    enum link_state state;
    struct http_head head; /* of the request under way */
    struct buf in;         /* what has come and is not read yet */
    bool head_begun, held;
    bool chunked; /* the body comes in chunks; else it has body_left bytes more */
    struct chunks chunks;
    uint64_t body_left;
    int64_t deadline_ms; /* it is cut then; 0: it may stay */
    int64_t ping_ms;     /* a socket: when it is to be asked whether it lives */
    struct link *next, **at;
};

int link_callback(struct server *s, struct lws *wsi, enum lws_callback_reasons reason, void *in,
                  size_t len);
/* Cut in so many milliseconds unless another is set meanwhile; 0: never. */
void link_deadline(struct link *l, int ms);
void link_stop_reading(struct link *l, bool stopped);
/* The exchange is over, and its conn freed. */
void link_next_request(struct link *l);
/* -1: the connection is to be closed. What the system does not take at once is kept by libwebsockets. */
int link_write(struct link *l, unsigned char *bytes, size_t n);
/* Twice a second: those whose time is over, those to be pinged. */
void link_tick(struct server *s);

/* --- conns (conn.c) --- */

struct frame {
    struct frame *next;
    size_t n;
    bool final;           /* of an HTTP body */
    uint8_t n_head;       /* of a WebSocket's frame, right before the n bytes */
    unsigned char data[]; /* FRAME_HEAD_MOST bytes, then n */
};

struct waiting { /* a request that waits until its lane is free */
    struct api_request request;
    size_t bytes; /* of its message */
    struct waiting *next;
};

struct conn {
    uint64_t id;
    struct server *server;
    struct link *link; /* NULL: it is gone */
    bool is_socket;
    char *owner; /* the token that asks, as an opaque text; "" without */
    const struct config_token *token;
    struct account *account;
    struct buf in;  /* the message or body being put together */
    size_t n_checked; /* of `in`: bytes that are valid UTF-8 */
    bool oversized; /* it is too large: the rest is thrown away */
    uint64_t n_thrown;
    struct frame *out, **out_last;
    size_t out_bytes;
    uint32_t pass; /* the last pass in which it wrote */
    bool rx_stopped;
    bool doomed; /* drop at once */
    /* WebSocket */
    struct frames frames;
    int close_code; /* close when all is written; 0: stay */
    const char *close_reason;
    bool closing;     /* our close stands at the end of `out`, or has left: nothing follows it */
    bool close_heard; /* the peer's close, or that it broke the protocol: nothing is waited for */
    struct stream *streams;
    size_t n_streams;
    struct meter *meter;
    struct waiting *waiting, **waiting_last;
    size_t n_waiting, waiting_bytes;
    bool submitted; /* the agent knows this id */
    /* HTTP */
    enum http_method method;
    char path[MAX_PATH];
    struct api_error early; /* an answer that waits for the body's end */
    bool answered, chunked, last_written, close_after;
    char origin[256];             /* a web page's, allowed; else "" */
    void (*pump)(struct conn *c); /* what the out queue is filled by */
    void *job;                    /* a handler's own, freed by free_job */
    void (*free_job)(void *job);
    struct conn *next_in_bucket;
};

struct conn *conn_new(struct server *s, struct link *l, bool is_socket);
/* The socket is gone or the exchange is over: tells the agent and frees what may be freed. */
void conn_free(struct conn *c);
struct conn *conn_find(struct server *s, uint64_t id);
/* The end of serving: the agent forgets every connection. */
void conn_release_all(struct server *s);
/* At the very end, when the agent's thread is no more. */
void conn_free_farewells(struct server *s);
/* Appends bytes for the socket (a WebSocket's are a text message), and asks to be called when they can
 * be written. */
void conn_out(struct conn *c, const void *bytes, size_t n, bool final);
void conn_out_frame(struct conn *c, enum frame_opcode opcode, const void *bytes, size_t n);
void conn_wants_write(struct conn *c);
struct frame *conn_take_frame(struct conn *c);
/* Hands a request to the agent; its events come to a new stream with this speller (taken). On false
 * `e` is filled, the request freed, and nothing comes. */
bool conn_submit(struct conn *c, struct api_request *request, struct speller *speller,
                 struct api_error *e);
bool conn_lane_is_busy(const struct conn *c, const char *lane);
/* A response that exists: its events anew, from a new stream. Calls `gone(conn)` if it does not. */
void conn_replay(struct conn *c, const char *response_id, struct speller *speller,
                 const char *lane);
/* Spells what the streams hold into the out queue, fairly; calls on_end for each that ends. */
void conn_spell_all(struct conn *c, void (*on_end)(struct conn *c, struct stream *st));

/* --- answers of the agent to a question of a conn (conn.c) --- */
struct answer {
    struct letter letter;
    struct server *server;
    uint64_t conn;
    void (*take)(struct conn *c, struct answer *a); /* on the wire thread; not when the conn is
                                                       gone */
    bool found;
    struct buf text; /* JSON */
    struct buf echo; /* a response's */
    int64_t number;  /* whatever the asker wants kept */
    int64_t count;
    int64_t completed_at;
    char *id, *lane;
};
struct answer *answer_new(struct conn *c, void (*take)(struct conn *c, struct answer *a));
void answer_done(void *user, bool found);                       /* an agent_done */
void answer_view(void *user, const struct response_view *view); /* an agent_view */
void answer_post(struct answer *a);

/* --- HTTP (http.c): answering --- */
void http_reply(struct conn *c, int status, const char *content_type, const void *body, size_t n,
                const char *extra_headers);
void http_fail(struct conn *c, const struct api_error *e);
void http_json(struct conn *c, int status, const struct buf *body);
/* An answer of unknown length: the headers now, the body by conn_out, the end by http_stream_end.
 */
void http_stream_begin(struct conn *c, const char *content_type);
void http_stream_add(struct conn *c, const void *bytes, size_t n);
void http_stream_end(struct conn *c);
/* The value of a field of the request, "" without. */
const char *http_field(const struct conn *c, const char *name);
/* What the link calls, each -1 when the connection is to be closed: a head has been read, a part of
 * the body has come, something can be written; and a request that could not be read. */
int http_begin(struct link *l);
/* Takes what of n bytes belongs to the body under way. */
int http_body(struct link *l, const char *bytes, size_t n, size_t *used);
int http_writable(struct conn *c);
int http_answer_early(struct link *l);
/* A query argument, or NULL; valid until the next call. */
const char *http_query(struct conn *c, const char *name);

/* --- routes.c: what each path does --- */
void route_request(struct conn *c);
/* Whether this path takes a body at all, and whether this client may ask: else `e`. */
bool route_check(struct conn *c, struct api_error *e);

/* --- chat_route.c --- */
void chat_serve(struct conn *c, const char *id);
/* routes.c: the body as JSON; NULL: it was none, and that has been answered. */
cJSON *route_read_body(struct conn *c);

/* --- tools_route.c --- */
void tools_route_list(struct conn *c, const char *id);
void tools_route_try(struct conn *c, const char *id);

/* --- page.c: files for browsers --- */
void page_serve(struct conn *c);

/* --- socket.c: WebSocket --- */
/* Whether a request asks for one. */
bool socket_is_wanted(const struct http_head *h);
/* Each -1 when the connection is to be closed. */
int socket_open(struct link *l);
int socket_read(struct conn *c, char *bytes, size_t n);
int socket_writable(struct conn *c);
void socket_ping(struct conn *c);
/* The daemon stops: closed when what it has begun is told. */
void socket_say_goodbye(struct conn *c);

/* --- routes.c --- */
/* False and a 503 while the model is being loaded. */
bool route_is_ready(const struct server *s, struct api_error *e);

/* --- auth.c: who may ask, and how much --- */
struct account { /* a token, or an address without one */
    char key[96];
    int in_flight;
    double allowance; /* requests left of this minute's */
    int64_t refilled_ms;
    struct account *next;
};
/* Reads Authorization, Origin and Host off the request; fills owner, token, account, origin. */
bool auth_check(struct conn *c, struct api_error *e);
/* One request more: false and a 429 when the rate is exceeded. */
bool auth_count_request(struct conn *c, struct api_error *e);
bool auth_may_begin(struct conn *c, struct api_error *e);
bool auth_has_scope(const struct conn *c, const char *scope);
void auth_free(struct server *s);
/* The tokens are others now: finds each connection's again; sockets without one are closed. */
void auth_reconfigured(struct server *s);
struct account *auth_account(struct server *s, const char *key);

/* --- metrics.c --- */
#define FIRST_TOKEN_BOUNDS                                                                         \
    { 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60 }
enum { N_FIRST_TOKEN_BOUNDS = 10 };
void metrics_serve(struct conn *c, const char *id);
/* A response has said its first word, so long after it was asked for. */
void metrics_first_token(struct server *s, double seconds);

/* --- server.c --- */
struct conn;
/* Whether c may write in this round; else it is called again in the next one. */
bool server_may_write(struct conn *c);
struct server_counts {                              /* for /metrics */
    uint64_t first_token[N_FIRST_TOKEN_BOUNDS + 1]; /* by FIRST_TOKEN_BOUNDS */
    double first_token_seconds;
    uint64_t connections, sockets, requests, posts, refused, dropped, frames_in, frames_out, bytes_out;
    int open, open_sockets;
};

enum { CONN_BUCKETS = 4096, ACCOUNT_BUCKETS = 256 };

struct server {
    const struct config *config;
    const struct server_hooks *hooks;
    struct agent *agent; /* NULL until all is loaded, and once serving has ended */
    struct engine *const *engines;
    size_t n_engines;
    struct lws_context *context;
    struct lws_vhost *vhost;
    int port;
    struct queue *letters;
    uint64_t last_conn, last_stream;
    struct link *links;
    struct conn *conns[CONN_BUCKETS];
    struct account *accounts[ACCOUNT_BUCKETS];
    size_t n_accounts;
    struct farewell *farewells; /* closed conns, until the agent has let go of their streams */
    int in_flight;
    atomic_bool stopping, reloading, woken;
    int64_t told_loading_ms; /* when the log and systemd last heard that it still loads */
    void *tls; /* OpenSSL's SSL_CTX of what listens, NULL without TLS */
    /* A round of the loop is kept short: of those who have much to write, some wait for the next
     * round, and nobody goes twice before everybody went once. */
    int64_t round_ns;
    uint32_t pass;
    bool left_behind;
    bool draining;
    int64_t drain_until_ms, started_ms;
    struct server_counts counts;
    int peak; /* connections at once since memory was last given back */
    lws_sorted_usec_list_t timer;
};

#endif

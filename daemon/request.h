/* request: what a client asks, from JSON to a struct run_request. Pure functions: no connection, no
 * agent. Unknown fields are ignored, wrong types and values that cannot be honoured are refused by
 * name. */
#ifndef LEMMA_DAEMON_REQUEST_H
#define LEMMA_DAEMON_REQUEST_H

#include "agent/agent.h"
#include "daemon/api_error.h"

/* A parsed request: the run, and what only the wire needs to know of it. */
struct api_request {
    struct run_request *run; /* owned; its echo is set */
    bool stream;
    bool summary;       /* thought is sent as a reasoning summary */
    char *stream_id;    /* WebSocket: FIFO within one, or NULL */
    bool include_usage; /* Chat Completions: a last chunk with the usage */
    int n;              /* Chat Completions: how many answers; else 1 */
};
void api_request_free(struct api_request *r);

/* The body of POST /v1/responses, or a response.create frame; `now` becomes the response's
 * created_at. On false `e` is filled and nothing is owned. */
bool request_read_responses(const cJSON *body, int64_t now, struct api_request *out,
                            struct api_error *e);
/* The body of POST /v1/chat/completions. */
bool request_read_chat(const cJSON *body, int64_t now, struct api_request *out,
                       struct api_error *e);

/* --- Private part: what both readers share (request_parts.c) --- */

/* Members with a type: absent and null leave *out alone; another type is a 400 that names it. */
bool take_bool(const cJSON *o, const char *name, bool *out, struct api_error *e);
bool take_int(const cJSON *o, const char *name, int lo, int hi, int *out, struct api_error *e);
bool take_real(const cJSON *o, const char *name, double lo, double hi, float *out, bool *given,
               struct api_error *e);
bool take_text(const cJSON *o, const char *name, char **out, struct api_error *e);
/* temperature, top_p, top_k, min_p, penalties, seed, stop. */
bool take_sampling(const cJSON *body, struct run_request *run, struct api_error *e);
/* tools, tool_choice, parallel_tool_calls, in the spelling of either API. */
bool take_tools(const cJSON *body, struct run_request *run, struct api_error *e);
/* A {"type": "json_schema" | "json_object" | "text"} of either API; `param` names it. */
bool take_format(const cJSON *format, const char *param, struct run_request *run,
                 struct api_error *e);
bool take_effort(const char *effort, const char *param, struct run_request *run,
                 struct api_error *e);
/* Appends an item to the run's input and returns it. */
struct item *add_input(struct run_request *run, enum item_type type);
/* A text, or an array of text parts, put together into *slot. */
bool take_content(const cJSON *content, const char *param, char **slot, struct api_error *e);
/* user, assistant, system, developer, tool; false when it is none of them. */
bool role_of(const char *name, enum item_role *out);
/* Refuses a body that is not an object. */
bool check_body(const cJSON *body, struct api_error *e);
void set_text(char **slot, const char *text);

#endif

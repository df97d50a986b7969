/* web: a request of the command line to a daemon over HTTP, for what needs no events. */
#ifndef LEMMA_CLI_WEB_H
#define LEMMA_CLI_WEB_H

#include "base/json.h"

struct web; /* one daemon */

/* url and token as client_open takes them; nothing is connected yet. */
struct web *web_open(const char *url, const char *token);
void web_close(struct web *w);
/* The daemon's answer as JSON, owned by the caller; NULL and `e` when there is none or when it is an
 * error (its message, ERR_NOT_FOUND for a 404). `body` NULL: none is sent. */
cJSON *web_ask(struct web *w, const char *method, const char *path, const char *body,
               struct err *e);

#endif

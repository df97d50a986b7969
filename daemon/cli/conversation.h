/* conversation: a chain of stored responses, fetched from a daemon. */
#ifndef LEMMA_CLI_CONVERSATION_H
#define LEMMA_CLI_CONVERSATION_H

#include "daemon/cli/web.h"

/* The responses from the first of the conversation to `id`, each as GET shows it with its request's
 * items as the member "input"; a JSON array owned by the caller. NULL and `e` when one is not there.
 * all: those of other tokens too (needs the scope admin). */
cJSON *conversation_fetch(struct web *w, const char *id, bool all, struct err *e);
/* A whole id, or enough of its beginning, or "last": as a whole id, owned. NULL and `e` when none or several
 * begin so. */
char *conversation_id(struct web *w, const char *text, bool all, struct err *e);
/* All stored responses, newest first, as the list shows them; owned array. */
cJSON *conversation_list(struct web *w, bool all, struct err *e);

#endif

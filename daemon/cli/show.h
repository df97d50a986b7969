/* show: prints a response's events as they come: thinking dimmed, tool calls with arguments and
 * results, the answer. */
#ifndef LEMMA_CLI_SHOW_H
#define LEMMA_CLI_SHOW_H

#include "base/json.h"

#include <stdbool.h>
#include <stdio.h>

struct show {
    FILE *out;
    bool color;
    bool quiet;    /* gather only, print nothing */
    int open;      /* what is being printed: 0 nothing, 1 thought, 2 text, 3 call */
    bool progress; /* a progress line stands on the terminal */
    char *response_id;
    struct buf answer; /* the text of the answer so far */
    int n_calls, n_failed_calls;
    bool malformed; /* a call's arguments were not one JSON object */
    /* set when over */
    bool over, completed;
    char *problem; /* why it is not completed, or NULL */
    int64_t input_tokens, output_tokens;
};

void show_start(struct show *s, FILE *out, bool color, bool quiet);
/* Takes in one event; returns true when the response is over. */
bool show_event(struct show *s, const cJSON *event);
void show_free(struct show *s);

/* The content of the last \boxed{…} in a text, caller frees; NULL when there is none. Braces inside
 * it are matched. */
char *boxed_of(const char *text);

#endif

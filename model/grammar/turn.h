/* turn: the machine around the JSON of calls. See grammar.h for what a turn is. */
#ifndef LEMMA_GRAMMAR_TURN_H
#define LEMMA_GRAMMAR_TURN_H

#include "model/grammar/machine.h"

/* A fixed run of symbols: bytes, and special tokens as SYMBOL_TOKEN + id. */
struct items {
    int32_t *list;
    uint32_t n;
};

/* Which tags end in free text: an Aho–Corasick automaton over bytes. */
struct tags {
    uint32_t n;           /* states */
    uint8_t (*next)[256]; /* at most 255 states */
    uint8_t *ends;        /* 0, or 1 + the tag that ends here */
    uint64_t hash;
};

enum phase {
    PHASE_NONE,
    PHASE_THOUGHT,     /* free text up to think_close */
    PHASE_AFTER_THINK, /* its end was written */
    PHASE_BODY,        /* what comes after the thought begins */
    PHASE_BODY_TEXT,   /* free text in the body */
    PHASE_NAME,
    PHASE_AFTER_CALL,
    PHASE_AFTER_CALLS,
    PHASE_END,
};

struct turn_call {
    struct text name;   /* for people */
    struct items items; /* name and what stands before the arguments */
    struct grammar *arguments;
};

struct turn {
    struct items think_open, think_close, after_think;
    struct items open;  /* calls_open, call_open, name_prefix: up to the first name */
    struct items again; /* between_calls, call_open, name_prefix: up to the next one */
    struct items close; /* arguments_suffix, call_close */
    struct items end;   /* calls_close */
    bool has_thought, think_started, think_optional, can_call, must_call, free_text;
    uint32_t trigger; /* symbols of `open` that commit to a call once they stand in free text */
    uint8_t first;    /* no tag opens a call: a text that begins with this byte is one; else 0 */
    bool first_only;  /* …and only at the very beginning of the body */
    struct turn_call *calls; /* those that may be made, sorted by items */
    uint32_t n_calls, max_calls;
    struct grammar *reply;
    token_id *ends;
    size_t n_ends;
    struct tags thought_tags, body_tags; /* tag 0 of the body: the trigger, when it is text */
    bool trigger_is_text;
};

const struct tags *turn_tags(const struct thread *t);
/* Symbols that are special tokens and may come next at this thread: at most `max`; how many. */
uint32_t turn_specials(const struct thread *t, token_id *out, uint32_t max);
void turn_free(struct turn *t);

#endif

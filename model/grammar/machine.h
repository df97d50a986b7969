/* machine: one step of a walk. A matcher stands on a set of threads; each thread is one way to read
 * what was written so far, and holds a stack of frames (the open objects and arrays, and the turn
 * around them). Frames never change once made, so threads share them. Symbols are bytes, and
 * special tokens as SYMBOL_TOKEN + id. */
#ifndef LEMMA_GRAMMAR_MACHINE_H
#define LEMMA_GRAMMAR_MACHINE_H

#include "model/grammar/shape.h"

enum { SYMBOL_TOKEN = 256 };

struct turn;
struct gbnf;

enum grammar_kind { GRAMMAR_JSON, GRAMMAR_TEXT, GRAMMAR_TURN, GRAMMAR_RULES };

struct grammar {
    int refs;
    enum grammar_kind kind;
    struct arena arena;
    struct grammar_options options;
    struct value *root;     /* JSON */
    const struct dfa *text; /* a regular expression or choices */
    struct turn *turn;
    struct gbnf *rules;
    struct grammar **parts; /* references that are held */
    uint32_t n_parts;
    bool any_spelling; /* any JSON escape in strings */
    struct buf notes;
    uint64_t hash[2]; /* of what it was made from; grammar_cache */
};

enum frame_kind { FRAME_DOCUMENT, FRAME_OBJECT, FRAME_ARRAY, FRAME_TURN, FRAME_RULE };

/* Texts of an object's further names, or scalars of an array whose items differ. */
struct seen {
    const struct seen *before;
    struct seen *forward; /* while frames are moved */
    uint8_t kind;         /* enum value_kind of the scalar */
    uint32_t n;
    int128 number;
    char text[];
};

struct frame {
    enum frame_kind kind;
    uint32_t n;        /* items or properties begun; turn: calls made */
    uint32_t missing;  /* required names that are not there yet */
    uint32_t position; /* fixed key order: the next place in it; turn: the tool */
    uint32_t depth;
    const struct frame *parent;
    const struct grammar *grammar;
    union {
        const struct object_shape *object;
        const struct array_shape *array;
        const void *shape;
    };
    const struct seen *seen;
    struct frame *forward;
    uint64_t tail[]; /* object: names seen, names needed (when any needs others); then counters */
};

enum thread_kind {
    T_VALUE,  /* a value comes; p: struct value */
    T_WORD,   /* inside null, true or false; p: what is left of it */
    T_NUMBER, /* p: struct value; start: where its text begins */
    T_STRING, /* p: struct string_shape; a: state, or a..b: words left at `depth`; n: characters */
    T_OPEN,   /* after '{' or '[' */
    T_KEY,    /* a..b: names left at `depth`; n: state of `other` */
    T_MORE_KEY, /* after ',' in an object */
    T_MORE_ITEM,
    T_COLON, /* p: the value that follows */
    T_NEXT,  /* after a value in a container */
    T_END,   /* the whole document is there */
    T_TEXT,  /* p: dfa; a: state; a text of a regular language, not in quotes */
    T_ITEMS, /* a fixed run of symbols; p: struct items, a: place, b: the phase that follows */
    T_NAME,  /* a tool's name and what stands before its arguments; a..b at depth */
    T_FREE,  /* free text; a: state of the tag automaton, b: phase */
    T_TURN_END,
    T_RULE, /* GBNF; p: position */
};

struct thread {
    uint8_t kind, esc, space, flag;
    uint32_t a, b, n, depth, code, start;
    const void *p;
    const struct frame *top;
};

struct threads {
    struct thread *list;
    uint16_t *slots; /* a table of them, once they are many: 1 + the place in the list */
    uint32_t n, cap, n_hashed;
};

static inline void threads_free(struct threads *t) {
    free(t->list);
    free(t->slots);
}

/* Where threads read. raw holds the bytes since the earliest lexeme that is still needed. */
struct walk {
    struct arena *arena; /* for new frames */
    struct buf *raw;
    size_t raw_len;  /* how much of raw counts */
    const char *why; /* for validation: why the last thread stopped, or NULL */
    const struct frame *why_top;
    bool overflow;
};

enum { MAX_THREADS = 512 };

void threads_add(struct walk *w, struct threads *out, const struct thread *t);
/* Goes over one symbol with every thread of `in`; `out` is emptied first. True when one lives. The
 * symbol, if a byte, has to stand in raw at raw_len; the caller then counts it. */
bool walk_step(struct walk *w, const struct thread *in, uint32_t n_in, int symbol,
               struct threads *out);
void step_thread(struct walk *w, const struct thread *t, int symbol, struct threads *out);

/* The threads at a grammar's start. */
void grammar_start(struct walk *w, struct grammar *g, const struct frame *parent,
                   struct threads *out);
/* Whether the thread may stop here (the end of the whole). */
bool thread_may_end(struct walk *w, const struct thread *t);

/* --- for mask.c and shortest.c --- */

/* What comes after a value that ended at `top`. */
void value_end(struct walk *w, const struct frame *top, struct threads *out);
/* Threads after a string's closing quote; the quote is at raw_len. */
void string_close(struct walk *w, const struct thread *t, struct threads *out);
void key_close_label(struct walk *w, const struct thread *t, uint32_t label, struct threads *out);
bool key_other_allowed(const struct frame *f);
bool name_allowed_now(const struct frame *f, uint32_t i);
bool names_left(const struct frame *f, uint32_t lo, uint32_t hi);
bool object_may_close(const struct frame *f);
bool array_may_close(const struct frame *f);
bool array_may_grow(const struct frame *f);
/* The words of a sorted list from lo to hi that have byte b at depth. */
void words_narrow(const struct text *words, uint32_t *lo, uint32_t *hi, uint32_t depth, uint8_t b);
/* Decodes the JSON string body raw[start..raw_len) into out (cleared first). */
void decode_raw(const struct walk *w, uint32_t start, struct buf *out);
static inline uint64_t *frame_needed(struct frame *f) {
    return f->tail + f->object->n_words;
}
/* Whether a part that opens so many levels cannot end in this frame above the limit of depth. */
static inline bool frame_too_deep(const struct frame *f, uint32_t levels) {
    return f->depth + levels > f->grammar->options.max_depth;
}
size_t frame_tail_bytes(const struct frame *f);
const uint32_t *frame_counts(const struct frame *f);
/* The value that item n of an array frame may be, after checking counters: i-th choice, or NULL. */
const struct choices *array_choices(const struct array_shape *a, uint32_t n);
bool array_choice_allowed(const struct frame *f, const struct choice *c);

/* --- turn.c --- */
void turn_start(struct walk *w, struct grammar *g, struct threads *out);
void turn_step(struct walk *w, const struct thread *t, int symbol, struct threads *out);
void turn_resume(struct walk *w, const struct frame *turn, struct threads *out);
bool turn_may_end(const struct thread *t);

/* --- gbnf.c --- */
void gbnf_start(struct walk *w, const struct grammar *g, const struct frame *parent,
                struct threads *out);
void gbnf_step(struct walk *w, const struct thread *t, int symbol, struct threads *out);
/* The first symbol of a shortest way to the end of the rules, or -1. */
int gbnf_shortest(const struct thread *t);
bool gbnf_may_end(const struct thread *t);
void gbnf_free(struct gbnf *r);

#endif

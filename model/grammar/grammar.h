/* grammar: what a model may write next. A grammar is a machine over bytes, compiled once,
 * immutable, shared by reference count; a matcher is one walk through it. It never fails open: what
 * it cannot enforce exactly is refused at compile time with the keyword and the JSON pointer
 * (err.where). */
#ifndef LEMMA_MODEL_GRAMMAR_H
#define LEMMA_MODEL_GRAMMAR_H

#include "base/buf.h"
#include "base/err.h"
#include "model/tokenizer.h"

struct grammar;
struct matcher;
struct vocab_trie; /* a tokenizer's tokens as a trie of bytes; made once a tokenizer, shared */

/* How JSON is spaced. Narrower than JSON allows, so that a state with one way forward has one
 * spelling. */
enum json_space {
    JSON_SPACE_COMPACT, /* {"a":1,"b":2} */
    JSON_SPACE_SPACED,  /* {"a": 1, "b": 2}, as Python's json.dumps and Qwen's templates write it */
    JSON_SPACE_FLEXIBLE /* at most one space or newline-and-indentation where JSON allows space; for
                           validation use VALIDATE */
    ,
    JSON_SPACE_ANY /* any JSON whitespace: validation of documents, never for generation */
};

struct grammar_options {
    enum json_space space;
    bool fixed_key_order; /* keys in the schema's order (narrower, reported); false: any order */
    bool point_zero;   /* whole numbers may be written 1.0 where JSON Schema takes that for one */
    bool allow_never;  /* a schema that no value satisfies is none to refuse: a tool with it is never
                          called (grammar_is_never) */
    bool any_spelling; /* strings and numbers in any JSON spelling (escapes such as \u0041; 1.0
                          where    a whole number is asked): for texts that others wrote.
                          JSON_SPACE_ANY    implies it */
    /* limits, 0: the defaults of GRAMMAR.md */
    size_t max_schema_bytes, max_nodes, max_depth, max_dfa_states;
};

/* Compiles a JSON Schema (draft 2020-12; `true`, `false` and {} are schemas). NULL and `e` if it is
 * not JSON, not satisfiable, over a limit, or has a keyword that cannot be enforced exactly.
 * options NULL: compact, any key order. The text is copied. */
struct grammar *grammar_from_schema(const char *schema, size_t n,
                                    const struct grammar_options *options, struct err *e);
/* Any one JSON value that is an object (json_object mode). */
struct grammar *grammar_any_object(const struct grammar_options *options, struct err *e);
struct grammar *grammar_from_regex(const char *pattern, size_t n,
                                   struct err *e); /* ECMA, anchored at both ends */
struct grammar *grammar_from_choices(const char *const *choices, size_t n, struct err *e);
struct grammar *grammar_from_gbnf(const char *text, size_t n,
                                  struct err *e); /* a GBNF-style grammar, root rule "root" */

/* The turn that a model writes: thought, then text and calls. The texts come from the prompt
 * format; a tag that is a special token of the vocabulary is written as that token, else as text.
 */
struct turn_tool {
    const char *name;          /* bytes between the quotes (no character that JSON must escape) */
    struct grammar *arguments; /* taken by reference; NULL: any object; never: it is not offered */
};
enum turn_choice { TURN_AUTO, TURN_NONE, TURN_REQUIRED, TURN_NAMED };
struct turn_spec {
    const char *think_open, *think_close; /* "<think>" … ; NULL: no thought. Thought is free text
                                             that cannot hold think_close */
    bool think_started;                   /* the prompt already holds think_open */
    bool think_optional;                  /* the model may answer without opening a thought */
    const char
        *after_think; /* text between the thought and what follows, e.g. "\n\n" (forced), or NULL */
    const char *call_open, *call_close; /* around each call: "<tool_call>\n", "\n</tool_call>" */
    const char *calls_open,
        *calls_close;              /* around all calls of a turn (DeepSeek, Mistral), or NULL */
    const char *name_prefix;       /* before the name: "{\"name\": \"" */
    const char *name_to_arguments; /* between name and arguments: "\", \"arguments\": " */
    const char *arguments_suffix;  /* after the arguments: "}" */
    const char *between_calls;     /* between two calls of one turn: "\n", or NULL */
    const struct turn_tool *tools;
    size_t n_tools;
    enum turn_choice choice;
    size_t named;          /* TURN_NAMED: index of the tool */
    bool parallel;         /* more than one call a turn */
    int max_calls;         /* 0: 16 */
    struct grammar *reply; /* what the text must be (response_format); NULL: free text */
    const token_id *ends;  /* end tokens of the turn */
    size_t n_ends;
};
struct grammar *grammar_turn(const struct turn_spec *spec, const struct tokenizer *t,
                             struct err *e);

struct grammar *grammar_ref(struct grammar *g);
void grammar_unref(struct grammar *g);
/* Whether no text is in the grammar at all. */
bool grammar_is_never(const struct grammar *g);
/* What was enforced narrower than the schema says, or with a warning: one line each in `out`. */
void grammar_notes(const struct grammar *g, struct buf *out);

/* --- walking --- */

/* Shared by all matchers of one tokenizer; holds the mask cache. NULL and `e` only for lack of
 * memory. */
struct vocab_trie *vocab_trie_new(const struct tokenizer *t, struct err *e);
void vocab_trie_free(struct vocab_trie *v);

/* A matcher at the grammar's start. Holds references. One thread at a time. */
struct matcher *matcher_new(struct grammar *g, struct vocab_trie *v);
struct matcher *matcher_clone(const struct matcher *m);
void matcher_free(struct matcher *m);

/* The tokens allowed next. bits: (size+63)/64 words of the tokenizer's rows, bit set = allowed;
 * count: how many are set
 * (`all` true: every non-special token, bits not filled: free text). End tokens are allowed where
 * the grammar may end. */
enum { MASK_CHANGES = 1024 };
struct token_mask {
    uint64_t *bits;
    size_t n_words;
    int count;
    bool all;
    /* matcher_mask's own, zero at first: `bits` holds a set that it knows, but for these words. The
     * next mask changes little, mostly; so nobody else may write into bits. */
    const uint64_t *filled;
    uint64_t base;
    uint32_t n_changed;
    uint16_t changed[MASK_CHANGES];
};
void matcher_mask(struct matcher *m, struct token_mask *out);
/* Whether a token may come next, by the machine alone, without the mask: to check masks by. */
bool matcher_allows(struct matcher *m, token_id id);
/* Goes over one token; false (and the matcher unchanged) if it is not allowed. */
bool matcher_accept(struct matcher *m, token_id id);
/* Goes over bytes (text, no special tokens); returns how many were possible. */
size_t matcher_accept_bytes(struct matcher *m, const char *bytes, size_t n);
/* The bytes (and special tokens) that must come next whatever the model says: appends them as
 * tokens the model would have used; returns how many were appended to `out` (0: there is a choice).
 * The matcher does not move. */
int matcher_forced(struct matcher *m, struct token_list *out);
bool matcher_may_end(const struct matcher *m);  /* the grammar is satisfied here */
bool matcher_must_end(const struct matcher *m); /* and nothing else may come */
/* Tokens of the shortest way to a legal end from here, appended to `out`: for a budget that is
 * nearly spent. */
int matcher_shortest_end(const struct matcher *m, struct token_list *out);
/* Bytes of that way, so an upper bound of its tokens; INT_MAX / 2: none was found. */
int matcher_end_distance(const struct matcher *m);
/* In a turn: where the walk is. */
enum matcher_place {
    PLACE_NONE,
    PLACE_THOUGHT,
    PLACE_TEXT,
    PLACE_CALL_NAME,
    PLACE_CALL_ARGUMENTS,
    PLACE_REPLY
};
enum matcher_place matcher_place(const struct matcher *m);
/* Whether the turn's shortest end from here may hold (the rest of) a call. */
enum matcher_call { CALL_NEVER, CALL_POSSIBLE, CALL_REQUIRED };
enum matcher_call matcher_call(const struct matcher *m);
/* From inside a thought: the tokens that end it (think_close and what must follow). */
int matcher_end_thought(const struct matcher *m, struct token_list *out);

/* --- validation by the same machine --- */

/* Whether a JSON document is in a grammar made from a schema (use JSON_SPACE_ANY); on false `e`
 * says where (JSON pointer) and why. */
bool grammar_validate(struct grammar *g, const char *json, size_t n, struct err *e);

#endif

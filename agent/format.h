/* format: how a family of models writes conversations down as tokens. One prompt format a file; the
 * turn that the model writes is described by data (struct turn_spec), so one grammar and one reader
 * serve all of them. format.c knows what a conversation is made of (turns of the assistant, results
 * that belong to calls), the formats know only how each piece is spelled.
 *
 * Text of clients and tools is always tokenised with special tokens off: it cannot forge a role or
 * a call. */
#ifndef LEMMA_AGENT_FORMAT_H
#define LEMMA_AGENT_FORMAT_H

#include "agent/agent.h"
#include "model/tokenizer.h"

struct format_context {
    const struct tokenizer *tokenizer;
    const struct engine_info *info;
    bool tools_trained; /* the model knows its tools by training: the prompt carries neither tool
                           list nor system text */
    const char *lead;   /* stands before the text of the first message of the user; NULL: nothing */
};

struct format {
    const char *name;
    /* Whether a model's architecture and vocabulary are those that the format was made for. */
    bool (*fits)(const struct engine_info *info, const struct tokenizer *t);
    /* Appends the head of a conversation: begin-of-text, system text, tools. */
    void (*open)(const struct format_context *c, const char *instructions,
                 const struct tool *const *tools, size_t n_tools, struct token_list *out);
    /* For families whose tools or system text stand in the first message of the user: that text,
     * owned by the caller, or NULL. NULL function: no such thing. */
    char *(*lead)(const struct format_context *c, const char *instructions,
                  const struct tool *const *tools, size_t n_tools);
    /* Appends a message of the user or the system. */
    void (*message)(const struct format_context *c, const struct item *item,
                    struct token_list *out);
    /* Appends one whole turn of the assistant as the model would have written it: reasoning, text
     * and calls (server's and client's alike), with its end. */
    void (*assistant)(const struct format_context *c, const struct item *const *items, size_t n,
                      struct token_list *out);
    /* Appends the results of calls (items with name, call_id, output) after the turn that made
     * them, which the model itself has ended. */
    void (*results)(const struct format_context *c, const struct item *const *results, size_t n,
                    struct token_list *out);
    /* What stands after each of these pieces, and after a turn that the model wrote; NULL:
     * nothing. */
    void (*join)(const struct format_context *c, struct token_list *out);
    /* Opens the assistant's turn, with thought or (the empty thought written in) without.
     * `again`: after results, the turn of the assistant goes on. */
    void (*reply)(const struct format_context *c, bool think, bool again, struct token_list *out);
    /* Ends an assistant's turn that was cut off before its end token. */
    void (*cut)(const struct format_context *c, struct token_list *out);
    /* Fills the texts of a turn, its ends and think fields; tools, choice and reply are the
     * caller's. */
    void (*turn)(const struct format_context *c, bool think, bool again, struct turn_spec *out);
    struct sampling sampling; /* what the family's makers recommend */
};

extern const struct format format_qwen3, format_deepseek_hermes, format_deepseek_markers,
    format_llama3, format_mistral, format_mistral3, format_generic;

/* By name, or (name NULL) the first that fits; NULL and `e` when there is none. */
const struct format *format_choose(const char *name, const struct engine_info *info,
                                   const struct tokenizer *t, struct err *e);
/* i-th format, NULL past the end. */
const struct format *format_at(size_t i);

/* Appends a whole conversation after its head, oldest item first. Consecutive items of the
 * assistant are one turn; the results of a turn's calls follow it together, in the order of the
 * calls, wherever the items have them. */
void format_conversation(const struct format *f, const struct format_context *c,
                         const struct item *const *items, size_t n, struct token_list *out);
/* Appends new input after a turn that the model wrote itself. `owed`: that turn's calls, when their
 * results are not in the history yet. */
void format_continue(const struct format *f, const struct format_context *c,
                     const struct item *const *owed, size_t n_owed, const struct item *const *items,
                     size_t n, struct token_list *out);

/* Appends the results of a turn's calls, all ours, after that turn. */
void format_results(const struct format *f, const struct format_context *c,
                    const struct item *const *calls, size_t n, struct token_list *out);

/* Shared by the formats. */
void format_text(const struct format_context *c, const char *text,
                 struct token_list *out); /* special off */
void format_special(const struct format_context *c, const char *text,
                    struct token_list *out); /* special on */
/* As format_text, for families whose tags are no tokens of their own: a tag that stands in the text
 * is broken up with a zero-width space, so that it cannot be taken for one. tags end in NULL. */
void format_guarded(const struct format_context *c, const char *text, const char *const *tags,
                    struct token_list *out);
/* Appends JSON as Python's json.dumps and the families' templates write it: ", " and ": ". */
void format_json_spaced(struct buf *out, const cJSON *value);
/* {"type": "function", "function": {name, description, parameters}} in that style. */
void format_tool_json(struct buf *out, const struct tool *tool);
bool format_is_call(const struct item *item);

#endif

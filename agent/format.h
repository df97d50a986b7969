/* format: how a family of models writes conversations down as tokens. One prompt format a file; the
 * turn that the model writes is described by data (struct turn_spec), so one grammar and one reader
 * serve all of them.
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
};

struct format {
    const char *name;
    /* Whether a model's architecture and vocabulary are those that the format was made for. */
    bool (*fits)(const struct engine_info *info, const struct tokenizer *t);
    /* Appends the head of a conversation: begin-of-text, system text, tools. */
    void (*open)(const struct format_context *c, const char *instructions,
                 const struct tool *const *tools, size_t n_tools, struct token_list *out);
    /* Appends items, oldest first; `first`: nothing of a turn stands before them. Consecutive items
     * of the assistant are one turn, consecutive results one message. */
    void (*items)(const struct format_context *c, bool first, const struct item *const *items,
                  size_t n, struct token_list *out);
    /* Opens the assistant's turn, with thought or (the empty thought written in) without. */
    void (*reply)(const struct format_context *c, bool think, struct token_list *out);
    /* Ends an assistant's turn that was cut off before its end token. */
    void (*cut)(const struct format_context *c, struct token_list *out);
    /* Fills the texts of a turn, its ends and think fields; tools, choice and reply are the
     * caller's. */
    void (*turn)(const struct format_context *c, bool think, struct turn_spec *out);
    struct sampling sampling; /* what the family's makers recommend */
};

extern const struct format format_qwen3;

/* By name, or (name NULL) the first that fits; NULL and `e` when there is none. */
const struct format *format_choose(const char *name, const struct engine_info *info,
                                   const struct tokenizer *t, struct err *e);

/* Shared by the formats. */
void format_text(const struct format_context *c, const char *text,
                 struct token_list *out); /* special off */
void format_special(const struct format_context *c, const char *text,
                    struct token_list *out); /* special on */
/* Appends JSON as Python's json.dumps and the families' templates write it: ", " and ": ". */
void format_json_spaced(struct buf *out, const cJSON *value);
/* {"type": "function", "function": {name, description, parameters}} in that style. */
void format_tool_json(struct buf *out, const struct tool *tool);

#endif

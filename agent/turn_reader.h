/* turn_reader: reads a turn back from the tokens that a model wrote, while it is being written:
 * thought, text, calls with names and arguments. It knows the turn by the same struct turn_spec
 * that held the model's hand, so it can be simple: what it reads was constrained to that form. It
 * hands out only valid UTF-8, and holds back what may yet become a tag. */
#ifndef LEMMA_AGENT_TURN_READER_H
#define LEMMA_AGENT_TURN_READER_H

#include "model/grammar/grammar.h"

enum turn_part { TURN_THOUGHT, TURN_TEXT, TURN_CALL };

struct turn_reader_events {
    /* A part begins; for TURN_CALL `name` is the tool's. */
    void (*begin)(void *user, enum turn_part part, const char *name);
    /* More of it: thought, text, or a call's arguments. */
    void (*delta)(void *user, enum turn_part part, const char *text, size_t n);
    /* It is whole; `cut`: the turn ended in the middle of it. */
    void (*end)(void *user, enum turn_part part, bool cut);
};

struct turn_reader;
/* The spec's texts must outlive the reader. */
struct turn_reader *turn_reader_new(const struct turn_spec *spec,
                                    const struct turn_reader_events *events, void *user);
void turn_reader_free(struct turn_reader *r);
/* Bytes as the model wrote them, tags included (tokenizer_decode with special on; the end tokens
 * left out). */
void turn_reader_feed(struct turn_reader *r, const char *bytes, size_t n);
/* The turn is over: what was held back comes out, an open part ends. `cut`: not by the model, so that a
 * text is not whole either. */
void turn_reader_finish(struct turn_reader *r, bool cut);
/* Whether the reader stands inside a thought (for the count of reasoning tokens). */
bool turn_reader_in_thought(const struct turn_reader *r);
/* Whether it stands in text. */
bool turn_reader_in_text(const struct turn_reader *r);

#endif

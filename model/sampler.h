/* sampler: from logits to one token.
 *
 * Order: bias and penalties; temperature; top_k; top_p of what is left; min_p of what is left; a
 * draw from the rest. Ties go to the lower id, so that every machine and every order of computing
 * gives the same token.
 *
 * Randomness is a function, not a state: the number for the k-th token of a generation is a hash of
 * (seed, k). A token that is drawn later, again, or beside others comes out the same. */
#ifndef LEMMA_MODEL_SAMPLER_H
#define LEMMA_MODEL_SAMPLER_H

#include "model/engine.h"

struct sampler;       /* one generation's rule and what it has seen */
struct sampler_space; /* memory to work in, shared by all samplers of a thread */

/* Which tokens may be drawn: bit i of bits, or (ids not NULL) the n_ids tokens listed in rising
 * order, whose logits alone are then looked at. */
struct sampler_choice {
    const uint64_t *bits;
    const int32_t *ids;
    int n_ids;
};

struct sampler_space *sampler_space_new(int n_vocab);
void sampler_space_free(struct sampler_space *space);

/* Checks a rule: ERR_INVALID and the field's name for a number that makes no sense (NaN, negative
 * temperature, a bias on a token that does not exist …). */
bool sampling_check(const struct sampling *sampling, int n_vocab, struct err *e);
/* The rule must be sound (sampling_check); its bias is copied. */
struct sampler *sampler_new(const struct sampling *sampling, int n_vocab);
void sampler_free(struct sampler *s);

/* Tells of the next token of the sequence, for the penalties: `generated` false for the prompt's
 * (these count for repeat_penalty only). */
void sampler_saw(struct sampler *s, token_id id, bool generated);

/* Draws the index-th token of the generation. Changes logits (n_vocab of them). ERR_INTERNAL, and
 * never a token, when a logit is NaN or +infinity or when nothing can be drawn. */
bool sampler_draw(struct sampler *s, struct sampler_space *space, float *logits,
                  const struct sampler_choice *choice, uint64_t index, token_id *out,
                  struct err *e);

/* As sampler_draw, from the logits that it has changed already and a choice that has become
 * smaller. False when nothing is left. */
bool sampler_redraw(struct sampler *s, struct sampler_space *space, const float *logits,
                    const struct sampler_choice *choice, uint64_t index, token_id *out);

/* The model's own log-probabilities, over all logits that `legal` allows: before penalties,
 * temperature and grammar. Fills the `top` likeliest in falling order (id -1 where there are fewer)
 * and returns the logarithm of the sum of exponentials: a token's log-probability is its logit less
 * that. Call before sampler_draw, which changes the logits. */
float sampler_logprobs(struct sampler_space *space, const float *logits, const uint64_t *legal,
                       int top, struct token_logprob *out);

/* A number in [0, 1) for (seed, index); public for tests. */
double sampler_uniform(uint64_t seed, uint64_t index);

#endif

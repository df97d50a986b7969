/* Speculation without a second model: what a text said after the same few words before, it may say
 * again. The guess is computed in the same step as the token before it; then tokens are drawn as
 * ever, each from its own logits with its own random number, and the guess only saves the step
 * where it was right. So the tokens are the same with and without. */
#include "model/engine_parts.h"

#include <string.h>

enum {
    GRAM = 3,          /* tokens that must agree with an earlier place */
    MOST_DECODERS = 4, /* beside more, the processor has better to do */
    RETRY = 48,        /* tokens after which a guess is tried though guesses did not pay */
};

/* The latest earlier place where the last GRAM tokens stand; -1 if there is none. */
static int earlier_place(const struct sequence *s) {
    int n = s->n_tokens;
    if (n <= GRAM)
        return -1;
    const token_id *last = s->tokens + n - GRAM;
    for (int i = n - GRAM - 1; i >= 0; i--)
        if (s->tokens[i + GRAM - 1] == last[GRAM - 1] &&
            memcmp(s->tokens + i, last, GRAM * sizeof *last) == 0)
            return i;
    return -1;
}

/* Time of a step with `extra` more tokens over the time without. */
static double cost(const struct engine *engine, int n_decode, int extra) {
    double without = scheduler_decode_time(engine, n_decode);
    double each = engine->prefill_token_ns;
    if (!(without > 0))
        return 1 + 0.1 * extra; /* nothing is known yet */
    int with = n_decode + extra;
    if (with <= 64 && engine->decode_ns[with] > 0)
        return engine->decode_ns[with] / without;
    return 1 + extra * (each > 0 && each < without ? each / without : 0.1);
}

/* How many guesses bring the most tokens for the time. */
static int best_length(const struct engine *engine, const struct generation *g, int n_decode) {
    double best_gain = 1.05, expected = 1, chance = 1; /* under 5 % is not worth the noise */
    int best = 0;
    for (int n = 1; n <= MAX_GUESS; n++) {
        chance *= g->guess_rate;
        expected += chance;
        double gain = expected / cost(engine, n_decode, n);
        if (gain > best_gain) {
            best_gain = gain;
            best = n;
        }
    }
    return best;
}

void speculation_guess(const struct engine *engine, struct generation *g, int n_decode) {
    const struct sequence *s = &g->sequence;
    g->n_guess = 0;
    if (engine->speculate < 0 || (!engine->speculate && n_decode > MOST_DECODERS))
        return;
    int most = engine->speculate;
    if (!most) {
        most = best_length(engine, g, n_decode);
        if (!most && g->since_guess >= RETRY)
            most = 2;
    }
    /* No guess past the last token that may come. */
    int left = g->request.max_tokens - g->n_generated - 1,
        room = engine->info.n_ctx - s->n_tokens - 1;
    most = most < MAX_GUESS ? most : MAX_GUESS;
    most = most < left ? most : left;
    most = most < room ? most : room;
    int place = most > 0 ? earlier_place(s) : -1;
    if (place < 0)
        return;
    for (int i = place + GRAM; i < s->n_tokens && g->n_guess < most; i++)
        g->guess[g->n_guess++] = s->tokens[i];
}

void speculation_learn(struct engine *engine, struct generation *g, int n_right) {
    if (!g->n_guess) {
        g->since_guess++;
        return;
    }
    int tried = n_right < g->n_guess ? n_right + 1 : n_right; /* after a wrong one none is judged */
    for (int i = 0; i < tried; i++)
        g->guess_rate = 0.9 * g->guess_rate + 0.1 * (i < n_right);
    g->since_guess = 0;
    pthread_mutex_lock(&engine->stats_lock);
    engine->stats.guessed_tokens += (uint64_t)g->n_guess;
    engine->stats.guessed_right += (uint64_t)n_right;
    pthread_mutex_unlock(&engine->stats_lock);
}

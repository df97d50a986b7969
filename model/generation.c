/* One generation: what it may write, what was drawn, what follows from it, whom to tell. */
#include "model/engine_parts.h"

#include "base/clock.h"

#include <stdlib.h>
#include <string.h>

struct generation *generation_new(const struct gen_request *r, int adapter, int n_vocab) {
    struct generation *g = mem_zero(1, sizeof *g);
    g->request = *r;
    g->sequence.adapter = adapter;
    g->sequence.secret = r->secret;
    for (size_t i = 0; i < r->n_tokens; i++)
        sequence_append(&g->sequence, r->tokens[i]);
    g->n_prompt = (int)r->n_tokens;
    g->stop_tokens = r->n_stop_tokens
                         ? mem_dup(r->stop_tokens, r->n_stop_tokens * sizeof *r->stop_tokens)
                         : NULL;
    g->sampler = sampler_new(&r->sampling, n_vocab);
    for (size_t i = 0; i < r->n_tokens; i++)
        sampler_saw(g->sampler, r->tokens[i], false);
    if (r->grammar)
        g->request.grammar = grammar_ref(r->grammar);
    g->request.tokens = NULL;
    g->request.stop_tokens = NULL;
    g->request.sampling.bias = NULL;
    g->request.adapter = NULL;
    g->guess_rate = 0.6;
    g->queued_ns = clock_ns();
    return g;
}

void generation_free(struct generation *g) {
    if (!g)
        return;
    sequence_free(&g->sequence);
    sampler_free(g->sampler);
    matcher_free(g->matcher);
    if (g->request.grammar)
        grammar_unref(g->request.grammar);
    token_list_free(&g->news);
    free(g->stop_tokens);
    free(g->mask.bits);
    free(g->rows);
    free(g->logprobs);
    free(g);
}

void generation_fail(struct generation *g, const struct err *e) {
    g->end = GEN_END_ERROR;
    g->error = *e;
}

static void fail_internal(struct generation *g, const char *what) {
    struct err e;
    err_set(&e, ERR_INTERNAL, "%s", what);
    generation_fail(g, &e);
}

/* --- appending --- */

static int remaining(const struct engine *engine, const struct generation *g) {
    int by_request = g->request.max_tokens - g->n_generated;
    int by_context = engine->info.n_ctx - g->sequence.n_tokens;
    return by_request < by_context ? by_request : by_context;
}

static bool is_stop(const struct engine *engine, const struct generation *g, token_id id) {
    for (size_t i = 0; i < g->request.n_stop_tokens; i++)
        if (g->stop_tokens[i] == id)
            return true;
    return !g->request.ignore_end && tokenizer_is_end(engine->tokenizer, id);
}

/* Room for the log-probabilities of the next of the news, or NULL if nobody asked. */
static struct token_logprob *next_logprobs(struct generation *g) {
    if (g->request.top_logprobs < 0)
        return NULL;
    size_t width = 1 + (size_t)g->request.top_logprobs, need = (g->news.n + 1) * width;
    if (need > g->cap_logprobs) {
        g->cap_logprobs = need * 2;
        g->logprobs = mem_grow(g->logprobs, g->cap_logprobs, sizeof *g->logprobs);
    }
    return g->logprobs + g->news.n * width;
}

/* Appends one token; ends the generation if it is an end. The matcher has gone over it. */
static void append(struct engine *engine, struct generation *g, token_id id) {
    sequence_append(&g->sequence, id);
    sampler_saw(g->sampler, id, true);
    token_list_add(&g->news, id);
    g->n_generated++;
    if (is_stop(engine, g, id))
        g->end = GEN_END_STOP;
}

/* Appends a token that was not drawn. What is certain has log-probability 0. */
static bool append_forced(struct engine *engine, struct generation *g, token_id id) {
    if (id < 0 || id >= engine->n_vocab || !matcher_accept(g->matcher, id))
        return false;
    struct token_logprob *lp = next_logprobs(g);
    if (lp) {
        lp[0] = (struct token_logprob){id, 0};
        for (int i = 1; i <= g->request.top_logprobs; i++)
            lp[i] = (struct token_logprob){-1, -1e9f};
    }
    if (matcher_place(g->matcher) == PLACE_THOUGHT)
        g->n_thought++;
    append(engine, g, id);
    return true;
}

/* Appends tokens until the end or the budget is reached. Returns how many. */
static size_t append_list(struct engine *engine, struct generation *g,
                          const struct token_list *list) {
    size_t i = 0;
    while (i < list->n && g->end == GEN_END_NONE && remaining(engine, g) > 0 &&
           append_forced(engine, g, list->ids[i]))
        i++;
    return i;
}

/* --- following the grammar --- */

enum { TOKEN_BYTES = 128 }; /* the longest token that is likely */

static void ask_mask(struct engine *engine, struct generation *g) {
    int64_t start = clock_ns();
    size_t n_words = ((size_t)tokenizer_size(engine->tokenizer) + 63) / 64;
    if (!g->mask.bits)
        g->mask.bits = mem_zero(n_words, sizeof *g->mask.bits);
    g->mask.n_words = n_words;
    matcher_mask(g->matcher, &g->mask);
    pthread_mutex_lock(&engine->stats_lock);
    engine->stats.mask_ns += (uint64_t)(clock_ns() - start);
    engine->stats.mask_count++;
    pthread_mutex_unlock(&engine->stats_lock);
}

/* The grammar is at its end: which end token is it? The model's own, if that is allowed. */
static void append_end(struct engine *engine, struct generation *g) {
    size_t n;
    const token_id *ends = tokenizer_ends(engine->tokenizer, &n);
    ask_mask(engine, g);
    for (size_t i = 0; i < n; i++) {
        bool allowed = g->mask.all || (g->mask.bits[ends[i] / 64] >> (ends[i] % 64) & 1);
        if (allowed && append_forced(engine, g, ends[i]))
            break;
    }
    g->end = g->end == GEN_END_NONE ? GEN_END_STOP : g->end;
}

/* Bytes of the shortest way to a legal end from where the matcher stands: at least as many as its
 * tokens. Asked for often between two steps. */
static int end_distance(struct generation *g) {
    if (g->distance_at != g->n_generated + 1) {
        g->distance = matcher_may_end(g->matcher) ? 0 : matcher_end_distance(g->matcher);
        g->distance_at = g->n_generated + 1;
    }
    return g->distance;
}

/* Whether the end can be reached from there with `left` more tokens. */
static bool reaches_end(const struct matcher *m, int distance, int left) {
    if (distance <= left)
        return true;
    if (distance / TOKEN_BYTES > left)
        return false;
    struct token_list list = {0};
    int n = matcher_shortest_end(m, &list);
    token_list_free(&list);
    return n > 0 && n <= left;
}

/* True if what remains of the tokens just reaches for a legal end. */
static bool must_hurry(struct engine *engine, struct generation *g) {
    int distance = end_distance(g);
    return distance && remaining(engine, g) <= distance;
}

static void hurry_to_end(struct engine *engine, struct generation *g) {
    struct token_list list = {0};
    matcher_shortest_end(g->matcher, &list);
    bool whole = append_list(engine, g, &list) == list.n;
    token_list_free(&list);
    if (g->end != GEN_END_NONE)
        return;
    if (!whole && remaining(engine, g) > 0) {
        fail_internal(g, "the grammar does not allow its own shortest end");
        return;
    }
    if (!matcher_must_end(g->matcher))
        g->end = GEN_END_LENGTH;
    else if (remaining(engine, g) > 0)
        append_end(engine, g);
    else
        g->end = GEN_END_STOP;
}

/* A turn that cannot but hold a call, and has no room for the shortest one, is not begun: what is
 * cut off would be arguments. */
static void refuse_to_cut(struct engine *engine, struct generation *g) {
    enum matcher_call call = matcher_call(g->matcher);
    if (call == CALL_NEVER || reaches_end(g->matcher, end_distance(g), remaining(engine, g)))
        return;
    struct err e;
    bool by_request = g->request.max_tokens - g->n_generated <= remaining(engine, g);
    if (call != CALL_REQUIRED || g->request.n_turn_tokens) {
        g->end = by_request ? GEN_END_LENGTH : GEN_END_CONTEXT;
        return;
    }
    struct token_list list = {0};
    int least = matcher_shortest_end(g->matcher, &list);
    token_list_free(&list);
    err_set(&e, by_request ? ERR_INVALID : ERR_LIMIT,
            "a tool call is required, but the shortest one takes %d tokens and %s leaves %d: %s",
            least, by_request ? "max_output_tokens" : "the context", remaining(engine, g),
            by_request ? "ask for more" : "shorten the conversation");
    generation_fail(g, &e);
}

static void end_thought(struct engine *engine, struct generation *g) {
    struct token_list list = {0};
    g->thought_ended = true;
    g->distance_at = 0;
    matcher_end_thought(g->matcher, &list);
    append_list(engine, g, &list); /* what it does not take, the model must write */
    token_list_free(&list);
}

/* Whether the end can still be reached in time once these tokens are taken: a call that is opened
 * must be closed. */
static bool leaves_room(struct engine *engine, struct generation *g, const token_id *ids,
                        size_t n) {
    struct matcher *next = matcher_clone(g->matcher);
    bool good = true;
    for (size_t i = 0; i < n && good; i++)
        good = matcher_accept(next, ids[i]);
    if (good) {
        int distance = matcher_may_end(next) ? 0 : matcher_end_distance(next);
        good = reaches_end(next, distance, remaining(engine, g) - (int)n);
        g->distance = distance;
        g->distance_at = g->n_generated + (int)n + 1;
    }
    matcher_free(next);
    return good;
}

/* Appends all that follows without a choice, until the model is needed or the generation ends. */
static void settle(struct engine *engine, struct generation *g) {
    while (g->end == GEN_END_NONE) {
        if (remaining(engine, g) <= 0) {
            bool by_request = g->n_generated >= g->request.max_tokens;
            if (g->matcher && matcher_must_end(g->matcher)) /* all is said, but for the end token */
                g->end = GEN_END_STOP;
            else
                g->end = by_request ? GEN_END_LENGTH : GEN_END_CONTEXT;
            return;
        }
        if (!g->matcher)
            return;
        if (matcher_must_end(g->matcher)) {
            append_end(engine, g);
            return;
        }
        if (must_hurry(engine, g)) {
            hurry_to_end(engine, g);
            return;
        }
        if (g->request.think_budget > 0 && !g->thought_ended &&
            g->n_thought >= g->request.think_budget && matcher_place(g->matcher) == PLACE_THOUGHT) {
            end_thought(engine, g);
            continue;
        }
        struct token_list forced = {0};
        matcher_forced(g->matcher, &forced);
        bool fits = !forced.n || leaves_room(engine, g, forced.ids, forced.n);
        size_t appended = fits ? append_list(engine, g, &forced) : 0;
        if (appended < forced.n)
            g->distance_at = 0;
        token_list_free(&forced);
        if (!fits) {
            hurry_to_end(engine, g);
            return;
        }
        if (!appended)
            return;
    }
}

/* The part of the turn that stands already. */
static void go_over_turn(struct generation *g) {
    size_t n = g->request.n_tokens, from = n - g->request.n_turn_tokens;
    for (size_t i = from; i < n && g->end == GEN_END_NONE; i++) {
        token_id id = g->sequence.tokens[i];
        struct err e;
        if (!matcher_accept(g->matcher, id)) {
            err_set(&e, ERR_INVALID, "the turn that is to be continued breaks its grammar");
            generation_fail(g, &e);
        } else if (matcher_place(g->matcher) == PLACE_THOUGHT) {
            g->n_thought++;
        }
    }
}

void generation_start(struct engine *engine, struct generation *g) {
    struct err e;
    if (g->request.grammar) {
        if (!engine->trie && !(engine->trie = vocab_trie_new(engine->tokenizer, &e))) {
            generation_fail(g, &e);
            return;
        }
        g->matcher = matcher_new(g->request.grammar, engine->trie);
        go_over_turn(g);
    }
    if (g->matcher && g->request.max_tokens > 0 && g->end == GEN_END_NONE)
        refuse_to_cut(engine, g);
    if (g->request.max_tokens > 0 && g->end == GEN_END_NONE)
        settle(engine, g);
}

/* --- drawing --- */

/* Under this share of the vocabulary the allowed rows of the output matrix are computed alone. */
enum { FEW_ROWS_DIVISOR = 50 };

static void list_rows(struct generation *g) {
    int n = 0;
    g->rows = mem_grow(g->rows, (size_t)g->mask.count + 1, sizeof *g->rows);
    for (size_t w = 0; w < g->mask.n_words; w++)
        for (uint64_t bits = g->mask.bits[w]; bits && n < g->mask.count; bits &= bits - 1)
            g->rows[n++] = (int32_t)(w * 64) + __builtin_ctzll(bits);
    g->n_rows = n;
}

void generation_prepare_again(struct engine *engine, struct generation *g) {
    g->n_rows = 0;
    if (!g->matcher)
        return;
    ask_mask(engine, g);
    if (!g->mask.all && g->mask.count <= 0)
        fail_internal(g, "the grammar allows no token here");
}

void generation_prepare(struct engine *engine, struct generation *g) {
    generation_prepare_again(engine, g);
    if (g->matcher && g->end == GEN_END_NONE && !g->mask.all && g->request.top_logprobs < 0 &&
        g->mask.count <= engine->n_vocab / FEW_ROWS_DIVISOR)
        list_rows(g);
}

/* The tokens that may be drawn, in engine->allowed or as the few rows. */
static struct sampler_choice choice_of(struct engine *engine, struct generation *g) {
    if (!g->matcher)
        return (struct sampler_choice){.bits = engine->legal};
    if (g->n_rows)
        return (struct sampler_choice){.bits = NULL, .ids = g->rows, .n_ids = g->n_rows};
    size_t n_words = ((size_t)engine->n_vocab + 63) / 64;
    for (size_t i = 0; i < n_words; i++)
        engine->allowed[i] = g->mask.all           ? engine->plain[i]
                             : i < g->mask.n_words ? g->mask.bits[i] & engine->legal[i]
                                                   : 0;
    if (g->mask.all && matcher_may_end(g->matcher)) {
        size_t n;
        const token_id *ends = tokenizer_ends(engine->tokenizer, &n);
        for (size_t i = 0; i < n; i++)
            engine->allowed[ends[i] / 64] |= 1ull << (ends[i] % 64);
    }
    return (struct sampler_choice){.bits = engine->allowed};
}

static void forbid(struct engine *engine, struct generation *g, token_id id) {
    if (!g->n_rows) {
        engine->allowed[id / 64] &= ~(1ull << (id % 64));
        return;
    }
    int kept = 0;
    for (int i = 0; i < g->n_rows; i++)
        if (g->rows[i] != id)
            g->rows[kept++] = g->rows[i];
    g->n_rows = kept;
}

enum { MAX_REDRAWS = 32 };

/* Draws with the grammar. False: nothing that may be drawn leaves room to end; *e is filled only
 * for an error. */
static bool draw_allowed(struct engine *engine, struct generation *g, float *logits, token_id *id,
                         struct err *e) {
    struct sampler_choice choice = choice_of(engine, g);
    uint64_t index = (uint64_t)g->n_generated + g->request.n_turn_tokens;
    e->code = ERR_NONE;
    for (int k = 0; k < MAX_REDRAWS; k++) {
        /* Redraws use the same number: what is left of the choice is drawn from as if it had been
         * the whole. Penalties change the logits once only. */
        bool drawn = k == 0 ? sampler_draw(g->sampler, engine->space, logits, &choice, index, id, e)
                            : sampler_redraw(g->sampler, engine->space, logits, &choice, index, id);
        if (!drawn)
            return false;
        if (!g->matcher || leaves_room(engine, g, id, 1))
            return true;
        forbid(engine, g, *id);
        choice.n_ids = g->n_rows;
        if (choice.ids && !choice.n_ids)
            return false;
    }
    return false;
}

static void fill_logprobs(struct engine *engine, struct generation *g, const float *logits,
                          float *log_sum) {
    struct token_logprob *lp = next_logprobs(g);
    if (lp)
        *log_sum =
            sampler_logprobs(engine->space, logits, engine->legal, g->request.top_logprobs, lp + 1);
}

void generation_draw(struct engine *engine, struct generation *g, float *logits) {
    struct err e;
    token_id id;
    float log_sum = 0;
    if (!g->first_ns)
        g->first_ns = clock_ns();
    fill_logprobs(engine, g, logits, &log_sum);
    float *raw = NULL;
    if (g->request.top_logprobs >= 0) /* the draw changes logits; the token's own is wanted after */
        raw = mem_dup(logits, (size_t)engine->n_vocab * sizeof *logits);
    bool drawn = draw_allowed(engine, g, logits, &id, &e);
    if (drawn && raw)
        next_logprobs(g)[0] = (struct token_logprob){id, raw[id] - log_sum};
    free(raw);
    if (!drawn && e.code != ERR_NONE) {
        generation_fail(g, &e);
        return;
    }
    if (!drawn) {
        if (matcher_may_end(g->matcher))
            g->end = GEN_END_LENGTH;
        else
            hurry_to_end(engine, g);
        return;
    }
    if (g->matcher && !matcher_accept(g->matcher, id)) {
        fail_internal(g, "a token that was drawn is not allowed by the grammar");
        return;
    }
    if (g->matcher && matcher_place(g->matcher) == PLACE_THOUGHT)
        g->n_thought++;
    append(engine, g, id);
    g->n_sampled++;
    settle(engine, g);
}

/* --- telling --- */

void generation_tell(struct engine *engine, struct generation *g) {
    if (!g->news.n)
        return;
    struct buf bytes = {0};
    tokenizer_decode(engine->tokenizer, g->news.ids, g->news.n, false, &bytes);
    struct gen_event event = {
        .type = GEN_TOKENS,
        .tokens = g->news.ids,
        .n_tokens = (int)g->news.n,
        .n_sampled = g->n_sampled,
        .bytes = buf_text(&bytes),
        .n_bytes = bytes.len,
        .logprobs = g->request.top_logprobs >= 0 ? g->logprobs : NULL,
    };
    g->request.fn(g->request.user, &event);
    buf_free(&bytes);
    g->news.n = 0;
    g->n_sampled = 0;
}

enum { PREFILL_EVENT_NS = 250000000 };

void generation_tell_prefill(struct generation *g, int64_t now) {
    bool done = g->sequence.n_computed >= g->n_prompt;
    if (g->n_generated ||
        (now - g->told_ns < PREFILL_EVENT_NS && !(done && g->told_ns > g->admitted_ns)))
        return;
    g->told_ns = now;
    struct gen_event event = {
        .type = GEN_PREFILL,
        .n_prompt = g->n_prompt,
        .n_prompt_done = done ? g->n_prompt : g->sequence.n_computed,
        .n_prompt_cached = g->n_cached_prompt,
    };
    g->request.fn(g->request.user, &event);
}

void generation_tell_done(struct engine *engine, struct generation *g) {
    int64_t now = clock_ns();
    generation_tell(engine, g);
    int64_t admitted = g->admitted_ns ? g->admitted_ns : now,
            first = g->first_ns ? g->first_ns : now;
    struct gen_event event = {
        .type = GEN_DONE,
        .end = g->end,
        .error = g->error,
        .n_generated = g->n_generated,
        .n_cached_prompt = g->n_cached_prompt,
        .n_prompt = g->n_prompt,
        .n_prompt_done = g->n_prompt,
        .n_prompt_cached = g->n_cached_prompt,
        .queue_ns = admitted - g->queued_ns,
        .prefill_ns = first - admitted,
        .decode_ns = now - first,
    };
    g->request.fn(g->request.user, &event);
}

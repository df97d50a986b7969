/* Which tokens go into the next step. Every generation that decodes goes into every step; what is
 * left of the step is for prompts, in chunks. While others decode a chunk is so small that the step
 * takes under twice the time it would take without it. Deep in a prompt the keys and values before a
 * chunk take longer to read than the chunk takes to compute; there a larger chunk goes through a
 * part of the layers in each of several steps: as many tokens a step in all, but each step reads the
 * keys and values of a part of the layers only. */
#include "model/engine_parts.h"

#include "base/clock.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    MOST_FORCED = 64, /* a decoder with more tokens to compute than this is treated as a prompt */
    SPARE_BLOCKS = 4, /* for each that runs, kept free when another is let in */
    LEAST_CHUNK = 2,  /* prompt tokens in a step beside decoders, whatever they take … */
    FIRST_CHUNK = 4,  /* … and before any time is known */
    MOST_SLICES = 8,  /* steps in which a chunk goes through the layers */
    LOOK_AGAIN =
        64, /* of so many steps of both one is without a prompt: to see what that takes now */
};

/* Without decoders a chunk takes about this long: a cancellation or a new request waits no longer.
 */
#define CHUNK_NS 4e8
/* Share of a pure decode step that a chunk beside it may add. */
#define CHUNK_SHARE 0.8
#define LEAST_SHARE 0.05
/* Of the weights' bytes, so many may a step read in keys and values for a prompt's chunk. */
#define KEYS_SHARE (1.0 / 3)

/* --- joining and leaving --- */

void scheduler_add(struct engine *engine, struct generation *g) {
    g->next = NULL;
    *engine->waiting_end = g;
    engine->waiting_end = &g->next;
    engine->n_waiting++;
}

static void put_first(struct engine *engine, struct generation *g) {
    g->next = engine->waiting;
    if (!engine->waiting)
        engine->waiting_end = &g->next;
    engine->waiting = g;
    engine->n_waiting++;
}

static struct generation *take_first(struct engine *engine) {
    struct generation *g = engine->waiting;
    engine->waiting = g->next;
    if (!engine->waiting)
        engine->waiting_end = &engine->waiting;
    engine->n_waiting--;
    return g;
}

static void count_done(struct engine *engine, const struct generation *g) {
    pthread_mutex_lock(&engine->stats_lock);
    *(g->end == GEN_END_CANCELLED ? &engine->stats.cancelled : &engine->stats.finished) += 1;
    engine->stats.generated_tokens += (uint64_t)g->n_generated;
    pthread_mutex_unlock(&engine->stats_lock);
}

static void update_gauges(struct engine *engine) {
    size_t block = engine->tree ? kv_block_bytes(engine->kv) : 0;
    int used = engine->tree ? engine->n_blocks - prefix_tree_free_blocks(engine->tree) : 0;
    pthread_mutex_lock(&engine->stats_lock);
    engine->stats.running = engine->n_running;
    engine->stats.waiting = engine->n_waiting;
    engine->stats.kv_used_bytes = (size_t)used * block;
    engine->stats.kv_disk_bytes = engine->store ? kv_store_bytes(engine->store) : 0;
    pthread_mutex_unlock(&engine->stats_lock);
}

static void finish(struct engine *engine, struct generation *g) {
    if (g->begun)
        sequence_detach(engine->tree, &g->sequence);
    count_done(engine, g);
    /* Before the caller hears of the end, so that it may at once ask for more. */
    atomic_fetch_sub(&engine->in_flight, 1);
    generation_tell_done(engine, g);
    generation_free(g);
}

void scheduler_remove_ended(struct engine *engine) {
    int kept = 0, n = engine->n_running;
    struct generation *ended[n + 1];
    int n_ended = 0;
    for (int i = 0; i < n; i++) {
        struct generation *g = engine->running[i];
        if (g->end == GEN_END_NONE)
            engine->running[kept++] = g;
        else
            ended[n_ended++] = g;
    }
    engine->n_running = kept;
    update_gauges(engine);
    for (int i = 0; i < n_ended; i++)
        finish(engine, ended[i]);
}

void scheduler_cancel(struct engine *engine, uint64_t id) {
    for (int i = 0; i < engine->n_running; i++)
        if (engine->running[i]->id == id && engine->running[i]->end == GEN_END_NONE)
            engine->running[i]->end = GEN_END_CANCELLED;
    for (struct generation **link = &engine->waiting; *link; link = &(*link)->next) {
        struct generation *g = *link;
        if (g->id != id)
            continue;
        *link = g->next;
        if (!*link)
            engine->waiting_end = link;
        engine->n_waiting--;
        g->end = GEN_END_CANCELLED;
        finish(engine, g);
        return;
    }
}

void scheduler_fail_all(struct engine *engine, const struct err *e) {
    for (int i = 0; i < engine->n_running; i++)
        if (engine->running[i]->end == GEN_END_NONE)
            generation_fail(engine->running[i], e);
    scheduler_remove_ended(engine);
    while (engine->waiting) {
        struct generation *g = take_first(engine);
        generation_fail(g, e);
        finish(engine, g);
    }
}

void scheduler_cancel_all(struct engine *engine) {
    for (int i = 0; i < engine->n_running; i++)
        if (engine->running[i]->end == GEN_END_NONE)
            engine->running[i]->end = GEN_END_CANCELLED;
    scheduler_remove_ended(engine);
    while (engine->waiting) {
        struct generation *g = take_first(engine);
        g->end = GEN_END_CANCELLED;
        finish(engine, g);
    }
}

static void admit(struct engine *engine, struct generation *g) {
    bool again = g->begun;
    if (!again) {
        g->admitted_ns = g->told_ns = clock_ns();
        generation_start(engine, g);
    }
    g->begun = true;
    g->prefilling = true;
    sequence_attach(engine->tree, &g->sequence);
    if (!again) {
        g->n_cached_prompt =
            g->sequence.n_computed < g->n_prompt ? g->sequence.n_computed : g->n_prompt;
        pthread_mutex_lock(&engine->stats_lock);
        engine->stats.prompt_tokens += (uint64_t)g->n_prompt;
        engine->stats.cached_tokens += (uint64_t)g->n_cached_prompt;
        pthread_mutex_unlock(&engine->stats_lock);
        generation_tell(engine, g);
    }
    engine->running[engine->n_running++] = g;
}

/* Blocks that the tokens of g would take, were none of them shared. */
static int blocks_wanted(const struct generation *g) {
    return g->sequence.n_tokens / KV_BLOCK + 1;
}

static int blocks_in_reach(const struct engine *engine) {
    return prefix_tree_free_blocks(engine->tree) + prefix_tree_cached_blocks(engine->tree);
}

static void admit_waiting(struct engine *engine) {
    while (engine->waiting && engine->n_running < engine->max_running) {
        /* One that waits for room is not overtaken: it would wait for ever. */
        if (engine->n_running && blocks_wanted(engine->waiting) + SPARE_BLOCKS * engine->n_running >
                                     blocks_in_reach(engine))
            return;
        admit(engine, take_first(engine));
    }
}

/* Takes back what came last, to make room for those before it. It goes on when there is room: its
 * tokens are kept, and most of their keys and values perhaps too. */
static void suspend_last(struct engine *engine) {
    struct generation *g = engine->running[--engine->n_running];
    if (engine->slice.id == g->id)
        engine->slice.n = 0; /* it lies in blocks that are given away */
    sequence_detach(engine->tree, &g->sequence);
    put_first(engine, g);
}

/* --- the batch --- */

static int min_int(int a, int b) {
    return a < b ? a : b;
}

static int pending(const struct generation *g) {
    return g->sequence.n_tokens - g->sequence.n_computed;
}

static bool decodes(const struct generation *g) {
    return !g->prefilling && pending(g) <= MOST_FORCED;
}

struct batch {
    struct forward_batch forward;
    int n_tokens, n_seqs, n_out, n_prompt_tokens, n_guesses;
    double prompt_work; /* the prompt tokens that go through all layers, and the shares of the
                           others */
    bool few_rows;
    struct generation *sliced; /* whose tokens are the slice; NULL: no slice */
    struct slice slice;        /* as it is before the step */
    int end_layer;
};

static void put_token(struct engine *engine, struct batch *b, token_id id, int pos, int out) {
    engine->tokens[b->n_tokens++] = (struct forward_token){id, pos, b->n_seqs, out};
}

/* Adds what g may write after its last token, as far as there is room in the batch. */
static void put_guess(struct engine *engine, struct batch *b, struct generation *g, int n_decode) {
    struct sequence *s = &g->sequence;
    int room = min_int(MAX_STEP_GUESSES - b->n_guesses, engine->max_batch - b->n_tokens);
    /* Where few tokens are allowed, few rows are computed, and the next are often forced anyway. */
    if (g->n_rows || pending(g) != 1)
        return;
    speculation_guess(engine, g, n_decode);
    g->n_guess = min_int(g->n_guess, room);
    if (!sequence_reserve(engine->tree, s, s->n_tokens + g->n_guess))
        g->n_guess = 0; /* guesses are never worth somebody's place */
    for (int i = 0; i < g->n_guess; i++) {
        engine->rows[b->n_out] = (struct forward_rows){0};
        put_token(engine, b, g->guess[i], s->n_tokens + i, b->n_out++);
    }
    b->n_guesses += g->n_guess;
}

/* Puts the next n tokens of g into the batch; `done`: they will have passed all layers. False if
 * there are no blocks for them. */
static bool put(struct engine *engine, struct batch *b, struct generation *g, int n, bool done,
                int n_decode) {
    struct sequence *s = &g->sequence;
    if (!sequence_reserve(engine->tree, s, s->n_computed + n))
        return false;
    g->n_batch = n;
    if (done && n == pending(g) && g->request.max_tokens > 0) {
        generation_prepare(engine, g);
        if (g->end != GEN_END_NONE) {
            g->n_batch = 0;
            return true;
        }
        g->out = b->n_out++;
        engine->rows[g->out] = (struct forward_rows){g->n_rows ? g->rows : NULL, g->n_rows};
        b->few_rows |= g->n_rows > 0;
    }
    for (int i = 0; i < n; i++)
        put_token(engine, b, s->tokens[s->n_computed + i], s->n_computed + i,
                  i == n - 1 ? g->out : -1);
    if (!decodes(g)) {
        b->n_prompt_tokens += n;
        b->prompt_work += n;
    } else
        put_guess(engine, b, g, n_decode);
    engine->seqs[b->n_seqs++] = (struct forward_seq){s->blocks, s->adapter};
    return true;
}

double scheduler_decode_time(const struct engine *engine, int n) {
    n = n < 64 ? n : 64;
    for (int away = 0; away <= 64; away++) {
        if (n - away > 0 && engine->decode_ns[n - away] > 0)
            return engine->decode_ns[n - away];
        if (n + away <= 64 && engine->decode_ns[n + away] > 0)
            return engine->decode_ns[n + away];
    }
    return 0;
}

/* Prompt tokens that the step may hold beside n_decode others. A token beside decoders takes longer
 * than one of a large chunk, and the longer the deeper in its prompt it stands: so that is measured
 * step by step. It is never none: a prompt moves on whatever a token takes, and two read the keys
 * and values before them but once. */
static int chunk_size(const struct engine *engine, int n_decode) {
    int most = engine->max_batch - n_decode, least = n_decode ? LEAST_CHUNK : KV_BLOCK, n;
    double each = n_decode ? engine->beside_token_ns : engine->prefill_token_ns;
    if (engine->prefill_chunk)
        n = engine->prefill_chunk;
    else if (!(each > 0))
        n = n_decode ? FIRST_CHUNK : FIRST_CHUNK * 4 * KV_BLOCK;
    else
        n = (int)((n_decode ? CHUNK_SHARE * scheduler_decode_time(engine, n_decode) : CHUNK_NS) /
                  each);
    n = n < least ? least : n;
    return n > most ? most : n;
}

/* Whether another that runs, and comes first, is about to compute what g would compute next. */
static bool follows_another(const struct engine *engine, const struct generation *g) {
    for (int i = 0; i < engine->n_running && engine->running[i] != g; i++) {
        const struct generation *first = engine->running[i];
        if (first->end == GEN_END_NONE && first->prefilling &&
            sequence_follows(&first->sequence, &g->sequence))
            return true;
    }
    return false;
}

static bool wants_chunk(const struct engine *engine, const struct generation *g) {
    return g->end == GEN_END_NONE && !g->n_batch && !decodes(g) && pending(g) > 0 &&
           !follows_another(engine, g);
}

static struct generation *oldest_prompt(struct engine *engine) {
    for (int i = 0; i < engine->n_running; i++)
        if (wants_chunk(engine, engine->running[i]))
            return engine->running[i];
    return NULL;
}

static struct generation *shortest_prompt(struct engine *engine) {
    struct generation *best = NULL;
    for (int i = 0; i < engine->n_running; i++)
        if (wants_chunk(engine, engine->running[i]) &&
            (!best || pending(engine->running[i]) < pending(best)))
            best = engine->running[i];
    return best;
}

/* In how many steps a chunk that begins at `depth` goes through the layers beside decoders. */
static int slices_at(const struct engine *engine, int depth) {
    const struct arch *a = &engine->model->arch;
    int n = 1, seen = a->window && depth > a->window ? a->window : depth;
    double keys = (double)seen * (double)engine->info.kv_bytes_per_token;
    while (n < MOST_SLICES && 2 * n <= a->n_layers &&
           keys / n > KEYS_SHARE * (double)engine->model->step_bytes)
        n *= 2;
    return n;
}

/* Whose chunk is part of the way, if it can go on in a batch of n_tokens others. */
static struct generation *in_slices(const struct engine *engine, int n_tokens) {
    const struct slice *s = &engine->slice;
    for (int i = 0; s->n && s->n + n_tokens <= engine->max_batch && i < engine->n_running; i++) {
        struct generation *g = engine->running[i];
        if (g->id == s->id && g->sequence.n_computed == s->start && s->n <= pending(g) &&
            wants_chunk(engine, g))
            return g;
    }
    return NULL;
}

/* Chooses the slice of the step: the one that is under way, or else a new one of `first` if it is
 * deep enough in its prompt, of `share` tokens a step. Its tokens are put last: see put_slice. */
static void choose_slice(const struct engine *engine, struct batch *b, struct generation *first,
                         int share, int room) {
    int n_layers = engine->model->arch.n_layers, n_slices;
    if ((b->sliced = in_slices(engine, b->n_tokens))) {
        b->slice = engine->slice;
    } else if (b->n_tokens && pending(first) > share &&
               (n_slices = slices_at(engine, first->sequence.n_computed)) > 1) {
        int n = min_int(share * n_slices, engine->max_batch - b->n_tokens - (room - share));
        b->sliced = first;
        b->slice = (struct slice){first->id, first->sequence.n_computed, min_int(pending(first), n),
                                  0, (n_layers + n_slices - 1) / n_slices};
    } else
        return;
    b->sliced->n_batch = b->slice.n; /* taken */
    b->end_layer =
        b->n_tokens ? min_int(n_layers, b->slice.layer + b->slice.layers_a_step) : n_layers;
}

static bool put_slice(struct engine *engine, struct batch *b) {
    struct generation *g = b->sliced;
    int n_layers = engine->model->arch.n_layers;
    if (!put(engine, b, g, b->slice.n, b->end_layer == n_layers, 0))
        return false;
    if (!g->n_batch) { /* it ended instead */
        b->sliced = NULL;
        return true;
    }
    b->prompt_work -= b->slice.n * (1 - (double)(b->end_layer - b->slice.layer) / n_layers);
    b->forward.slice = (struct forward_slice){b->slice.n, b->slice.layer, b->end_layer};
    return true;
}

/* Half of the room for prompts goes to the one that came first, half to the one that is nearest its
 * end: a long prompt always moves on, and a short one need not wait for it. */
static bool share_room(struct engine *engine, struct batch *b, int room) {
    struct generation *first = oldest_prompt(engine), *g;
    if (!first || room <= 0)
        return true;
    int n, share = shortest_prompt(engine) == first ? room : (room + 1) / 2;
    choose_slice(engine, b, first, share, room);
    if (b->sliced)
        room = min_int(room - share, engine->max_batch - b->n_tokens - b->slice.n);
    else {
        n = min_int(pending(first), share);
        if (!put(engine, b, first, n, true, 0))
            return false;
        room -= n;
    }
    bool ok = true; /* the slice goes on although there is no room for others */
    for (; ok && room > 0 && (g = shortest_prompt(engine)); room -= n) {
        n = min_int(pending(g), room);
        ok = put(engine, b, g, n, true, 0);
    }
    return (!b->sliced || put_slice(engine, b)) && ok;
}

static bool put_prompts(struct engine *engine, struct batch *b, int room) {
    bool ok = share_room(engine, b, room);
    if (b->sliced && !b->forward.slice.n) { /* chosen, and not put */
        b->sliced->n_batch = 0;
        b->sliced = NULL;
    }
    return ok;
}

/* What has become of the slice in a step that went well or did not. */
static void note_slice(struct engine *engine, const struct batch *b, bool ok) {
    engine->slice = b->slice;
    engine->slice.layer = b->end_layer;
    if (!ok || b->end_layer == engine->model->arch.n_layers)
        engine->slice.n = 0;
}

static bool put_decoders(struct engine *engine, struct batch *b) {
    int n_decode = 0;
    for (int i = 0; i < engine->n_running; i++)
        n_decode += decodes(engine->running[i]);
    for (int i = 0; i < engine->n_running; i++) {
        struct generation *g = engine->running[i];
        if (g->end == GEN_END_NONE && !g->n_batch && decodes(g) &&
            b->n_tokens + pending(g) <= engine->max_batch &&
            !put(engine, b, g, pending(g), true, n_decode))
            return false;
    }
    return true;
}

static void clear_batch(struct engine *engine, struct batch *b) {
    *b = (struct batch){0};
    for (int i = 0; i < engine->n_running; i++) {
        struct generation *g = engine->running[i];
        g->n_batch = g->n_guess = 0;
        g->out = -1;
        if (g->prefilling)
            sequence_advance(engine->tree, &g->sequence);
    }
}

/* Fills the batch. False: nothing to compute. */
static bool fill_batch(struct engine *engine, struct batch *b) {
    for (;; suspend_last(engine)) {
        clear_batch(engine, b);
        bool room = put_decoders(engine, b);
        if (room && !(b->n_tokens && engine->n_mixed >= LOOK_AGAIN))
            room = put_prompts(engine, b, chunk_size(engine, b->n_tokens)) || b->n_tokens;
        if (room)
            return b->n_tokens > 0;
        if (engine->n_running == 1)
            break;
    }
    struct err e;
    err_set(&e, ERR_MEMORY, "the KV cache has no room for this sequence of %d tokens",
            engine->running[0]->sequence.n_tokens);
    generation_fail(engine->running[0], &e);
    return false;
}

/* --- the step --- */

static void remember(double *average, double value) {
    *average = *average > 0 ? 0.8 * *average + 0.2 * value : value;
}

static void note_time(struct engine *engine, const struct batch *b, int64_t ns) {
    int n_decode = b->n_tokens - b->n_prompt_tokens;
    double *decode = &engine->decode_ns[n_decode < 64 ? n_decode : 64];
    double alone = scheduler_decode_time(engine, n_decode);
    engine->n_mixed = b->n_prompt_tokens && n_decode ? engine->n_mixed + 1 : 0;
    if (!b->n_prompt_tokens)
        remember(decode, (double)ns);
    else if (!n_decode)
        remember(&engine->prefill_token_ns, (double)ns / b->prompt_work);
    else if (alone > 0) /* the noise of a step can be more than what the prompt adds */
        remember(&engine->beside_token_ns,
                 fmax((double)ns - alone, LEAST_SHARE * alone) / b->prompt_work);
    pthread_mutex_lock(&engine->stats_lock);
    engine->stats.steps++;
    if (!b->n_prompt_tokens)
        remember(&engine->stats.decode_tps, (n_decode - b->n_guesses) * 1e9 / (double)ns);
    else if (!n_decode)
        remember(&engine->stats.prefill_tps, b->prompt_work * 1e9 / (double)ns);
    pthread_mutex_unlock(&engine->stats_lock);
}

/* Draws from the logits after the last token, and on from those after each guessed token for as
 * long as what was drawn is what was guessed. Returns how many of the guesses were right. */
static int draw(struct engine *engine, struct generation *g) {
    struct sequence *s = &g->sequence;
    int base = s->n_tokens, right = 0;
    for (;;) {
        float *logits = engine->logits + (size_t)(g->out + right) * (size_t)engine->n_vocab;
        generation_draw(engine, g, logits);
        int new = s->n_tokens - base;
        while (right < new &&right < g->n_guess && s->tokens[base + right] == g->guess[right])
            right++;
        if (g->end != GEN_END_NONE || right < new || right == 0)
            return right;
        if (right > 0)
            generation_prepare_again(engine, g);
        if (g->end != GEN_END_NONE)
            return right;
    }
}

static void after_step(struct engine *engine, struct generation *g, int64_t now) {
    if (!g->n_batch)
        return;
    sequence_computed(engine->tree, &g->sequence, g->sequence.n_computed + g->n_batch);
    g->n_batch = 0;
    generation_tell_prefill(g, now);
    if (pending(g) > 0)
        return;
    g->prefilling = false;
    if (g->request.max_tokens <= 0) {
        g->first_ns = now;
        g->end = GEN_END_LENGTH;
        return;
    }
    int right = draw(engine, g);
    speculation_learn(engine, g, right);
    sequence_computed(engine->tree, &g->sequence, g->sequence.n_computed + right);
    generation_tell(engine, g);
}

bool scheduler_step(struct engine *engine) {
    struct batch b;
    struct err e;
    admit_waiting(engine);
    scheduler_remove_ended(engine);
    if (!engine->n_running)
        return engine->n_waiting > 0;
    if (fill_batch(engine, &b)) {
        b.forward = (struct forward_batch){
            .slice = b.forward.slice,
            .tokens = engine->tokens,
            .n_tokens = b.n_tokens,
            .seqs = engine->seqs,
            .n_seqs = b.n_seqs,
            .logits = engine->logits,
            .n_out = b.n_out,
            .rows = b.few_rows ? engine->rows : NULL,
        };
        int64_t start = clock_ns();
        bool ok = forward_run(engine->forward, &b.forward, &e);
        int64_t now = clock_ns();
        note_time(engine, &b, now - start);
        if (b.sliced)
            note_slice(engine, &b, ok);
        for (int i = 0; i < engine->n_running; i++) {
            struct generation *g = engine->running[i];
            if (!ok && g->n_batch)
                generation_fail(g, &e);
            else if (g == b.sliced && engine->slice.n)
                g->n_batch = 0; /* its tokens have layers before them */
            else if (g->end == GEN_END_NONE)
                after_step(engine, g, now);
        }
    }
    scheduler_remove_ended(engine);
    return true;
}

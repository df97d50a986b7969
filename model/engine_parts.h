/* engine_parts: what the files of the engine share: engine.c (the door), scheduler.c (which tokens
 * go into the next step) and generation.c (one generation's tokens). Private to model/. All of it
 * is owned by the engine's thread, but for what the comment says otherwise. */
#ifndef LEMMA_MODEL_ENGINE_PARTS_H
#define LEMMA_MODEL_ENGINE_PARTS_H

#include "base/queue.h"
#include "model/engine.h"
#include "model/forward.h"
#include "model/grammar/grammar.h"
#include "model/kv.h"
#include "model/lora.h"
#include "model/sampler.h"
#include "model/sequence.h"
#include "model/tokenizer.h"
#include "model/weights.h"

#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>

enum {
    MAX_GUESS = 8,         /* guessed tokens of one sequence in a step */
    MAX_STEP_GUESSES = 32, /* … of all */
};

struct generation {
    uint64_t id;
    struct gen_request request; /* tokens and bias are elsewhere: their pointers are not valid */
    token_id *stop_tokens;
    struct sampler *sampler;
    struct matcher *matcher; /* NULL: no grammar */

    struct sequence sequence;
    int n_prompt;    /* tokens of the request */
    int n_generated; /* tokens appended since */
    int n_thought;   /* of these, inside the thought */
    bool thought_ended;
    int distance, distance_at; /* to the end, once distance_at - 1 tokens are generated */
    bool prefilling; /* some of the tokens that it started (or started again) with are not computed
                      */
    bool begun;      /* has had its first step */

    /* the step that is being made */
    int out; /* its row of logits, -1: none */
    int n_batch;
    struct token_mask mask;
    int32_t *rows; /* the few tokens that are allowed, if they are few */
    int n_rows;
    token_id guess[MAX_GUESS]; /* what may follow the last token; computed with it, kept if right */
    int n_guess;
    double guess_rate;      /* share of guesses that were right lately */
    int since_guess;        /* tokens since the last guess */
    struct token_list news; /* appended and not yet told */
    int n_sampled;          /* of the news */
    struct token_logprob *logprobs;
    size_t cap_logprobs;

    enum gen_end end; /* GEN_END_NONE while it goes on */
    struct err error;
    int n_cached_prompt;
    int64_t queued_ns, admitted_ns, first_ns, told_ns;
    struct generation *next; /* in the waiting line */
};

struct engine {
    struct engine_info info;
    char *name, *path, *architecture, *description, *tools_hint, *chat_template;

    struct gguf *file;
    struct model *model;
    struct tokenizer *tokenizer;
    struct kv *kv;
    struct forward *forward;
    struct adapter **adapters; /* as many as info.n_adapters */
    char **adapter_names;
    struct prefix_tree *tree; /* with kv and forward NULL while it is unloaded */
    struct kv_store *store;
    char *kv_type, *kernels;
    int n_blocks, n_threads, unload_s;
    int64_t worked_ns; /* when it last had something to do */
    atomic_bool loaded;
    struct vocab_trie *trie; /* made when the first grammar comes */
    struct sampler_space *space;
    int n_vocab;
    uint64_t *legal; /* tokens that may ever be drawn: no padding, no unknown */
    uint64_t *plain; /* of these, the ordinary ones: no control or user-defined tokens */
    uint64_t *allowed;
    int max_running, max_queued, max_batch, prefill_chunk, speculate;

    /* any thread */
    struct queue *inbox;
    sem_t wake;
    atomic_uint_least64_t last_id;
    atomic_int in_flight; /* accepted and not done */
    atomic_uint_least64_t rejected;
    atomic_bool stopping;
    pthread_t thread;
    bool started;

    struct generation **running;
    int n_running;
    struct generation *waiting, **waiting_end;
    int n_waiting;

    struct forward_token *tokens;
    struct forward_seq *seqs;
    struct forward_rows *rows;
    float *logits;

    /* what steps have taken, for choosing how much of a prompt goes into one */
    double decode_ns[65]; /* by number of tokens; 0: not known */
    double prefill_token_ns;
    double beside_token_ns; /* what a prompt's token adds to a step of decoders */
    int n_mixed;            /* steps of both since one without a prompt */

    /* A chunk of a prompt that is part of the way through the layers: n tokens from `start` of the
     * generation `id` are computed up to `layer`, so many layers a step. n 0: there is none. */
    struct slice {
        uint64_t id;
        int start, n, layer, layers_a_step;
    } slice;

    pthread_mutex_t stats_lock;
    struct engine_stats stats;
};

/* speculation.c: guesses what g may write after its last token, if it pays beside n_decode other
 * tokens of the step. Fills g->guess. */
void speculation_guess(const struct engine *engine, struct generation *g, int n_decode);
/* Learns from what came of a guess. */
void speculation_learn(struct engine *engine, struct generation *g, int n_right);
/* What a step of n decoded tokens takes, as far as is known: 0, or that of the nearest number. */
double scheduler_decode_time(const struct engine *engine, int n);

/* generation.c */
/* `adapter`: its index, -1 for none. */
struct generation *generation_new(const struct gen_request *request, int adapter, int n_vocab);
void generation_free(struct generation *g);
/* Takes the grammar to its first choice; to be called once, before the first step. */
void generation_start(struct engine *engine, struct generation *g);
/* Prepares the draw of the next token: what is allowed, and whether few rows will do. */
void generation_prepare(struct engine *engine, struct generation *g);
/* The same for a token whose logits are there already, all of them. */
void generation_prepare_again(struct engine *engine, struct generation *g);
/* Draws a token from logits, appends it and all that it forces. */
void generation_draw(struct engine *engine, struct generation *g, float *logits);
/* Tells of the tokens that were appended since. */
void generation_tell(struct engine *engine, struct generation *g);
void generation_tell_prefill(struct generation *g, int64_t now);
void generation_tell_done(struct engine *engine, struct generation *g);
void generation_fail(struct generation *g, const struct err *e);

/* scheduler.c: one step of all that runs. False when there is nothing to do. */
bool scheduler_step(struct engine *engine);
/* Ends a running generation (or one that waits) with what `g->end` says. */
void scheduler_remove_ended(struct engine *engine);
void scheduler_cancel(struct engine *engine, uint64_t id);
void scheduler_add(struct engine *engine, struct generation *g);
/* Ends everything with an error. */
void scheduler_fail_all(struct engine *engine, const struct err *e);
void scheduler_cancel_all(struct engine *engine);

#endif

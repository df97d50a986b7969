/* engine: the one door of model/. It is given tokens and (perhaps) a grammar, and it gives back
 * tokens.
 *
 * One engine hosts one model and serves many generations at once on its own thread. A caller hands
 * in the *whole* token history of its sequence each time; the engine finds the longest prefix whose
 * keys and values it still holds (from the same session or from any other: a system prompt is
 * computed once) and computes only the rest. So extending, truncating and forking a sequence are
 * all the same call, and there is no handle that could leak.
 *
 * Nothing here assumes local weights: an engine that asks a remote server can stand behind the same
 * interface. */
#ifndef LEMMA_MODEL_ENGINE_H
#define LEMMA_MODEL_ENGINE_H

#include "base/buf.h"
#include "base/err.h"

#include <stddef.h>
#include <stdint.h>

typedef int32_t token_id;

struct engine;
struct tokenizer;
struct grammar; /* model/grammar/grammar.h */

/* A LoRA adapter of the model: a request names it, and answers with it or without it are made side by
 * side. */
struct engine_adapter {
    const char *name, *path;
};

struct engine_params {
    const char *model_path; /* a GGUF file */
    const char *model_name; /* how clients call it; NULL: general.name or the file's name */
    int n_threads;          /* compute threads; 0: the processors this process may use */
    int n_ctx; /* tokens a sequence may hold; 0: what the model was made for, within the KV budget
                */
    size_t kv_bytes; /* budget of the KV cache; 0: a quarter of the memory that is free, at most 8
                        GiB, or what n_ctx takes if that leaves room for the weights */
    const char *kv_type; /* "f16", "q8_0" or NULL for f16 */
    const char *kernels; /* "scalar", "avx2", "avx512", "neon" or NULL for the best that the
                            processor has */
    int max_running;     /* generations in a batch at once; 0: 64 */
    int max_queued;      /* generations that may wait; one more is ERR_BUSY; 0: 256 */
    int prefill_chunk;   /* prompt tokens a step; 0: chosen by the engine */
    const char *kv_dir;   /* a folder for keys and values of idle sequences; NULL: none go to the disk */
    size_t kv_disk_bytes; /* the most that they may take there */
    int unload_s;  /* gives its memory back when nothing was asked for so long; 0: never */
    int speculate; /* tokens that may be guessed from what was written before and checked in one step:
                      0: as many as pay; -1: none; n: always up to n. The tokens come out the same */
    const struct engine_adapter *adapters; /* at most ENGINE_MAX_ADAPTERS; names are unique */
    size_t n_adapters;
};

enum { ENGINE_MAX_ADAPTERS = 63 };

struct engine_info {
    const char *name; /* as clients call the model */
    const char *path;
    const char *architecture; /* "qwen3", "llama", … */
    const char *description;  /* general.name of the file, or "" */
    const char *tools_hint; /* the file's own key lemma.tools ("trained": the prompt carries no tool
                               list), or "" */
    const char *chat_template; /* tokenizer.chat_template of the file, or "" */
    int n_ctx, n_vocab, n_layers, n_embd;
    uint64_t n_params;
    size_t file_bytes, kv_bytes_per_token;
    const char *kernels;
    int n_threads;
    const char *const *adapters; /* their names */
    int n_adapters;
};

struct engine_stats { /* counters since start, and gauges; a consistent copy */
    uint64_t prompt_tokens, cached_tokens, generated_tokens, steps, finished, cancelled, rejected;
    uint64_t mask_ns, mask_count; /* time spent computing token masks */
    int running, waiting;
    size_t kv_used_bytes, kv_budget_bytes, kv_disk_bytes;
    double prefill_tps, decode_tps; /* over the last seconds of work */
    uint64_t guessed_tokens, guessed_right; /* by speculation; the right ones cost no step */
};

/* How tokens are drawn. A zero struct is greedy. */
struct sampling {
    float temperature;    /* 0: the likeliest token always */
    int top_k;            /* 0: off */
    float top_p;          /* 0 or 1: off */
    float min_p;          /* 0: off */
    float repeat_penalty; /* 0 or 1: off; over the last repeat_window generated and prompt tokens */
    int repeat_window;    /* 0: 64 */
    float presence_penalty, frequency_penalty;
    uint64_t seed; /* the same seed, tokens and model give the same output */
    const struct token_bias {
        token_id id;
        float bias;
    } * bias; /* added to logits; -INFINITY forbids */
    size_t n_bias;
};

enum gen_end {
    GEN_END_NONE,
    GEN_END_STOP,    /* an end token, or the grammar had only the end left */
    GEN_END_LENGTH,  /* max_tokens reached */
    GEN_END_CONTEXT, /* the sequence is as long as the context */
    GEN_END_CANCELLED,
    GEN_END_ERROR, /* see error */
};

struct token_logprob {
    token_id id;
    float logprob;
};

enum gen_event_type { GEN_PREFILL, GEN_TOKENS, GEN_DONE };

/* What a generation says while it runs. The struct and all it points to live for the call only. */
struct gen_event {
    enum gen_event_type type;
    /* GEN_PREFILL, a few a second while a long prompt is read */
    int n_prompt, n_prompt_done, n_prompt_cached;
    /* GEN_TOKENS: tokens appended to the sequence, in order; end tokens are included. n_sampled of
     * them were drawn, the others were forced by the grammar. */
    const token_id *tokens;
    int n_tokens, n_sampled;
    const char *bytes; /* their bytes; control tokens give none. May end inside a UTF-8 character */
    size_t n_bytes;
    const struct token_logprob *logprobs; /* n_tokens × (1 + top_logprobs): the token's own, then
                                             the likeliest; NULL if not asked */
    /* GEN_DONE, exactly once, last */
    enum gen_end end;
    struct err error;
    int n_generated;     /* tokens appended in all */
    int n_cached_prompt; /* prompt tokens that were not computed again */
    int64_t prefill_ns, decode_ns, queue_ns;
};

/* Called on the engine's thread: must only copy and hand on (a queue), never block. */
typedef void (*gen_fn)(void *user, const struct gen_event *event);

struct gen_request {
    const token_id *tokens; /* the whole history; copied */
    size_t n_tokens;
    struct sampling sampling; /* bias is copied */
    int max_tokens; /* tokens to append at most; 0: prefill only, ends with GEN_END_LENGTH */
    struct grammar
        *grammar; /* what may be written; NULL: anything. The engine takes its own reference */
    size_t n_turn_tokens; /* how many of the last tokens were written under the grammar already, by
                             a generation that was cut short: the grammar and the thought's budget
                             go over them first, and the draws go on as if nothing had happened */
    const token_id *stop_tokens; /* besides the model's end tokens; copied */
    size_t n_stop_tokens;
    bool ignore_end;  /* benches: go on past end tokens */
    int top_logprobs; /* -1: none; 0..20 */
    int think_budget; /* tokens inside the thought before its end is forced; 0: no budget (needs a
                         turn grammar) */
    const char *adapter; /* name of a loaded LoRA adapter, or NULL */
    bool secret;         /* its keys and values never go to the disk */
    gen_fn fn;
    void *user;
};

/* Opens the model and starts the engine's thread. NULL and `e` in one clear line if the file cannot
 * be used. */
struct engine *engine_open(const struct engine_params *params, struct err *e);
/* Cancels what runs (each gets its GEN_DONE), joins the threads, unmaps the file. NULL is fine. */
void engine_close(struct engine *engine);

const struct engine_info *engine_info(const struct engine *engine);
const struct tokenizer *engine_tokenizer(const struct engine *engine);
/* Whether clients mean this engine by `model`: its name, or NAME:ADAPTER with one of its adapters.
 * *adapter (which lives as long as the engine) is what gen_request.adapter is to be: NULL for the
 * bare name. */
bool engine_answers_to(const struct engine *engine, const char *model, const char **adapter);
/* The name of an adapter as the engine keeps it, NULL when none of that name is loaded. */
const char *engine_adapter(const struct engine *engine, const char *name);
void engine_stats(struct engine *engine, struct engine_stats *out);
/* Whether it is ready to compute; one that is not gets ready when it is asked something. */
bool engine_is_loaded(const struct engine *engine);
/* Asks it to get ready, or to give its memory back as soon as nothing runs. Any thread. */
void engine_load(struct engine *engine);
void engine_unload(struct engine *engine);
/* Forgets keys and values on the disk: what they were made of is to be gone. Any thread. */
void engine_forget(struct engine *engine);

/* Queues a generation, from any thread. Returns its id (> 0), or 0 and `e`: ERR_BUSY when the queue
 * is full, ERR_LIMIT when the tokens do not fit the context (message names both sizes), ERR_INVALID
 * for a token outside the vocabulary. After a success fn gets events until GEN_DONE, which always
 * comes. */
uint64_t engine_generate(struct engine *engine, const struct gen_request *request, struct err *e);
/* Asks for the end of a generation; its GEN_DONE comes within one step. Unknown ids are ignored.
 * Any thread. */
void engine_cancel(struct engine *engine, uint64_t id);

#endif

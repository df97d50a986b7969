/* forward: the transformer. A batch of tokens of any number of sequences goes in, logits come out.
 *
 * Whatever else is in the batch, a token's numbers are computed by the same operations in the same
 * order: batching, chunking a prompt and sharing a prefix change no bit of the result (with the
 * same kernels and KV type). */
#ifndef LEMMA_MODEL_FORWARD_H
#define LEMMA_MODEL_FORWARD_H

#include "model/engine.h"
#include "model/kv.h"
#include "model/weights.h"

struct forward;
struct adapter; /* model/lora.h */

struct forward_token {
    token_id id;
    int32_t pos; /* position in its sequence, from 0 */
    int32_t seq; /* index into seqs */
    int32_t out; /* row of logits to fill, -1: none is wanted */
};

struct forward_seq {
    const int32_t
        *blocks; /* blocks[i] is the KV block that holds positions [i*KV_BLOCK, (i+1)*KV_BLOCK) */
    int adapter; /* index of forward_add_adapter, -1: none */
};

/* The last n tokens of a batch, of one sequence that no other token is of, go through the layers
 * first .. end-1 only. What has become of them is kept, and a later batch with the same tokens goes
 * on where they stopped (its `first` is this one's `end`); other batches may come in between. Keys
 * and values of their positions are there once the last layer is done, and so are outputs. */
struct forward_slice {
    int n; /* 0: every token of the batch goes through all layers */
    int first, end;
};

/* Rows of the output matrix to compute for one output. */
struct forward_rows {
    const int32_t *ids;
    int n; /* 0 (or ids NULL): all */
};

struct forward_batch {
    const struct forward_token *tokens; /* those of one sequence in rising position */
    int n_tokens;                       /* 1 .. max_batch_tokens */
    const struct forward_seq *seqs;
    int n_seqs;
    float *logits; /* n_out rows of n_vocab; entries that are not computed are left as they are */
    int n_out;
    const struct forward_rows *rows; /* one an output, or NULL: all rows of all outputs */
    struct forward_slice slice;
};

/* `kernels` is "scalar", "avx2", "avx512", "neon" or NULL for the best that the processor has;
 * n_threads 0: the processors this process may use. Takes memory for batches of up to
 * max_batch_tokens and starts the compute threads. The model and the kv must outlive it. NULL and
 * `e` when the kernels are unknown or not for this processor. */
struct forward *forward_new(const struct model *model, struct kv *kv, int n_threads,
                            const char *kernels, int max_batch_tokens, struct err *e);
void forward_free(struct forward *f);

/* Computes the batch: writes keys and values of its tokens into the blocks and the logits asked
 * for. Positions before a token's must have been computed earlier or stand in the same batch. False
 * and `e` (ERR_INVALID) for a token, position, block, sequence or output out of range; nothing is
 * then written. */
bool forward_run(struct forward *f, const struct forward_batch *batch, struct err *e);

/* The weights, if they were packed (model/packed.h), and how many bytes they are; else NULL. */
const void *forward_packed(const struct forward *f, size_t *bytes);

const char *forward_kernels(const struct forward *f); /* the name of those in use */
int forward_n_threads(const struct forward *f);

/* Makes a LoRA adapter available to batches; returns its index (0, 1, …), or -1 and `e` when it
 * does not fit the model. The adapter must outlive the forward. */
int forward_add_adapter(struct forward *f, const struct adapter *adapter, struct err *e);

#endif

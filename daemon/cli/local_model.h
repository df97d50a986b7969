/* local_model: a model file opened in this process, without a daemon, for the commands that look at
 * a model itself (bench, logits, info). */
#ifndef LEMMA_CLI_LOCAL_MODEL_H
#define LEMMA_CLI_LOCAL_MODEL_H

#include "model/forward.h"

struct local_model {
    struct gguf *file;
    struct model *model;
    struct kv *kv;
    struct forward *forward;
    struct adapter *adapter; /* or NULL */
    int n_seqs, blocks_a_seq;
    int32_t *blocks;          /* n_seqs × blocks_a_seq, each sequence's own */
    struct forward_seq *seqs; /* n_seqs */
};

/* Room for n_seqs sequences of up to n_ctx tokens. False and `e`; nothing is then left open. */
bool local_model_open(struct local_model *m, const char *path, int n_threads, const char *kernels,
                      const char *kv_type, int n_seqs, int n_ctx, int max_batch, struct err *e);
/* All sequences are to go through the adapter in the file. */
bool local_model_adapt(struct local_model *m, const char *path, struct err *e);
void local_model_close(struct local_model *m);

/* A whole number of an option; false when it is none, or outside low .. high. */
bool parse_int(const char *text, long low, long high, int *out);
/* "1,2,3": whole numbers of 0 .. high; the caller frees. NULL when it is no such list. */
int *parse_ints(const char *text, long high, int *n);

#endif

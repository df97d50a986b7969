/* lora: low-rank adapters. An adapter is a small GGUF file that changes some matrices W of a base
 * model to W + scale·B·A (Hu et al. 2021); A stands in the file as NAME.lora_a, B as NAME.lora_b,
 * NAME being the base's tensor. The base stays as it is: several adapters are at work on it at
 * once, in one batch, and each token sees its own.
 *
 * The file's keys: general.type "adapter", adapter.type "lora", adapter.lora.alpha. */
#ifndef LEMMA_MODEL_LORA_H
#define LEMMA_MODEL_LORA_H

#include "model/kernels/kernels.h"
#include "model/threads.h"
#include "model/weights.h"

/* The matrices of a layer that an adapter may change. */
enum lora_slot {
    LORA_Q,
    LORA_K,
    LORA_V,
    LORA_O,
    LORA_GATE,
    LORA_UP,
    LORA_DOWN,
    LORA_SLOTS,
};

enum { LORA_MAX_RANK = 4096 };

struct lora_pair {
    struct matrix a, b; /* rank × cols and rows × rank, of floats; a.data NULL: not changed */
    float scale;
};

struct adapter;

/* Opens an adapter for the model and checks every tensor's name and shape against it. NULL and `e`
 * in one line, naming the file and the tensor, when it does not fit. The adapter keeps its file
 * mapped. */
struct adapter *adapter_open(const char *path, const struct model *model, struct err *e);
/* The same of a file that is open; takes it, also when it fails. */
struct adapter *adapter_new(struct gguf *file, const struct model *model, struct err *e);
void adapter_free(struct adapter *adapter);

const struct model *adapter_model(const struct adapter *adapter);
int adapter_rank(const struct adapter *adapter); /* the largest of its pairs */
/* NULL when the adapter leaves that matrix alone. */
const struct lora_pair *adapter_pair(const struct adapter *adapter, int layer, enum lora_slot slot);

/* --- what a forward pass adds --- */

struct lora; /* the adapters that a forward pass knows, and its memory for them */

struct lora *lora_new(const struct kernels *kernels, struct threads *threads, int max_tokens);
void lora_free(struct lora *l);
/* Its index from 0 on. */
int lora_add(struct lora *l, const struct adapter *adapter);
int lora_count(const struct lora *l);

/* A product of the base, x → out, whose result the adapters change. */
struct lora_product {
    enum lora_slot slot;
    float *out; /* n rows of the matrix' rows */
};

/* Row t of the inputs and outputs is of adapter[t] (-1: none), 0 <= t < n. False when no row has
 * one: then lora_apply need not be called. */
bool lora_begin(struct lora *l, const int *adapter, int n);
/* Adds scale·B·(A·x) of each row's adapter to the products, which share the inputs x (as floats).
 */
void lora_apply(struct lora *l, int layer, const struct acts *x, const struct lora_product *products,
                int n_products);

#endif

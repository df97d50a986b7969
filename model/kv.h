/* kv: storage for keys and values, in blocks of KV_BLOCK tokens. It knows no sequences: whoever
 * schedules decides which block holds what and keeps the counts. Block b holds, for all layers, the
 * keys and values of KV_BLOCK neighbouring positions. Memory is touched when a block is first
 * written. */
#ifndef LEMMA_MODEL_KV_H
#define LEMMA_MODEL_KV_H

#include "model/weights.h"

enum { KV_BLOCK = 32 }; /* tokens a block */

enum kv_type { KV_F16, KV_Q8_0, KV_F32 }; /* as enum kv_kind */

struct kv;

/* Room for n_blocks blocks. `type` is "f16", "q8_0" or "f32"; NULL: f32 for a small model, whose
 * tokens take at most 64 KiB each then, so that it writes what it would write in full precision;
 * else f16. NULL and `e` for another type, or when the address space or the memory cannot be had.
 */
struct kv *kv_new(const struct model *model, int n_blocks, const char *type, struct err *e);
void kv_free(struct kv *kv);

/* Copies block `from` to block `to` (copy on write of a shared, partly filled block). */
void kv_copy_block(struct kv *kv, int from, int to);
/* Gives a block's memory back to the system; its content is lost. */
void kv_drop_block(struct kv *kv, int block);

int kv_n_blocks(const struct kv *kv);
size_t kv_block_bytes(const struct kv *kv);
/* What a block would take, before any is made (for budgets); 0 and `e` for an unknown type. */
size_t kv_bytes_per_block(const struct model *model, const char *type, struct err *e);

/* Where the forward pass finds a head's keys and values of a layer in block 0; block b's stand
 * b * kv_block_bytes() further. Layouts: struct attend in kernels/kernels.h. */
uint8_t *kv_keys(const struct kv *kv, int layer, int head);
uint8_t *kv_values(const struct kv *kv, int layer, int head);
enum kv_type kv_type(const struct kv *kv);

#endif

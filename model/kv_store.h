/* kv_store: keys and values of idle sequences on disk, under a budget: one file of slots of one KV block each. A block is found by
 * the tokens of its sequence from the beginning to its own end. What is written survives the process; a slot that was torn by a crash is
 * noticed by its sum. When the budget is used up, the block that was not asked for longest makes room.
 *
 * One thread at a time (the engine's). */
#ifndef LEMMA_MODEL_KV_STORE_H
#define LEMMA_MODEL_KV_STORE_H

#include "model/engine.h"
#include "model/kv.h"

struct kv_store;

struct kv_key { /* of a block: of all tokens up to its end */
    uint64_t a, b;
};
/* The key of a block with these KV_BLOCK tokens after the one with the key `parent`. */
struct kv_key kv_key_next(struct kv_key parent, const token_id *tokens);

/* The file is made if there is none, and emptied if it was made for other blocks. NULL and `e` when it cannot be used or another
 * process uses it. */
struct kv_store *kv_store_open(const char *path, size_t budget_bytes, size_t block_bytes,
                               struct err *e);
void kv_store_close(struct kv_store *s);
/* Writes a block; nothing when it is there. What cannot be written is not kept. */
void kv_store_put(struct kv_store *s, struct kv_key key, const token_id *tokens,
                  const void *block);
/* Reads it; false when it is not there, or not whole. */
bool kv_store_get(struct kv_store *s, struct kv_key key, const token_id *tokens, void *block);
bool kv_store_has(const struct kv_store *s, struct kv_key key);
/* Forgets everything, on the disk too. */
void kv_store_clear(struct kv_store *s);
size_t kv_store_bytes(const struct kv_store *s); /* that blocks take */

#endif

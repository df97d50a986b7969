/* sequence: which KV block holds which tokens of which sequence. Blocks of tokens form a tree: two
 * sequences that begin alike share the blocks of what they have in common, whether they run at the
 * same time or hours apart. A shared block is never written; a block that is shared in part is
 * copied first. What no running sequence uses stays until the room is needed; then what was used
 * longest ago goes first, the ends of a sequence before its beginning.
 *
 * One thread at a time (the engine's). */
#ifndef LEMMA_MODEL_SEQUENCE_H
#define LEMMA_MODEL_SEQUENCE_H

#include "model/engine.h"
#include "model/kv_store.h"

struct prefix_tree;

/* Copies KV block `from` to `to`. */
typedef void (*copy_block_fn)(void *user, int from, int to);

struct prefix_tree *prefix_tree_new(int n_blocks, copy_block_fn copy, void *user);
void prefix_tree_free(struct prefix_tree *t);
/* Full blocks that make room go to the store, and come back from it when a sequence begins with their tokens. block(user, i) is block
 * i's memory; `origin` tells models apart. The store outlives the tree. */
void prefix_tree_use_store(struct prefix_tree *t, struct kv_store *store, uint64_t origin,
                           void *(*block)(void *user, int i), void *user);
/* Writes at most n full blocks to the store that are not in it; returns how many it wrote. */
int prefix_tree_save(struct prefix_tree *t, int n);
/* What is in the tree now goes to the store only if a sequence uses it again. */
void prefix_tree_forget(struct prefix_tree *t);
int prefix_tree_free_blocks(const struct prefix_tree *t);   /* hold nothing */
int prefix_tree_cached_blocks(const struct prefix_tree *t); /* hold what no sequence uses */

/* The tokens of one sequence and where their keys and values are. A zero struct is empty. */
struct sequence {
    token_id *tokens;
    int n_tokens, cap_tokens;
    int n_computed;  /* leading tokens whose keys and values are in the blocks */
    int32_t *blocks; /* as forward_seq wants them; room for cap_blocks */
    int n_blocks, cap_blocks;
    int n_shared; /* leading blocks that are in the tree */
    int leaf;     /* the tree's node of the last of them, or a root */
    int adapter;  /* keys and values depend on it: -1 none, else its index */
    bool secret;  /* what it computes goes to no store, unless another sequence has the same tokens */
};

enum { SEQUENCE_MAX_ADAPTERS = 63 };

void sequence_append(struct sequence *s, token_id id);
/* Finds the longest beginning of the tokens that is in the tree and takes hold of it: sets
 * n_computed (at most n_tokens - 1: the last token must be computed for its logits). */
void sequence_attach(struct prefix_tree *t, struct sequence *s);
/* Takes over what other sequences have computed of its tokens since it was attached. */
void sequence_advance(struct prefix_tree *t, struct sequence *s);
/* Whether `first`, once it has computed what it has tokens for, holds the block that `second` would
 * compute next: then `second` had better wait. */
bool sequence_follows(const struct sequence *first, const struct sequence *second);
/* Gets blocks for the first n tokens. False if there are not enough even after dropping all that is
 * unused; what was got is kept. */
bool sequence_reserve(struct prefix_tree *t, struct sequence *s, int n);
/* Says that the first n tokens are now computed: full blocks go into the tree. */
void sequence_computed(struct prefix_tree *t, struct sequence *s, int n);
/* Lets go of all blocks: what was computed stays in the tree, unused. The tokens are kept, and the
 * sequence may be attached again. */
void sequence_detach(struct prefix_tree *t, struct sequence *s);
/* Frees the memory of a detached sequence. */
void sequence_free(struct sequence *s);

/* Checks every invariant; for tests. Returns NULL or what is wrong. */
const char *prefix_tree_check(const struct prefix_tree *t);

#endif

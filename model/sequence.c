#include "model/sequence.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum { NONE = -1, N_ROOTS = SEQUENCE_MAX_ADAPTERS + 1, SCAN_CHILDREN = 512 };

/* Node i is about block i; the roots (one for each adapter) have none. */
struct node {
    int32_t parent; /* NONE: not in the tree */
    int32_t first_child, next, prev;
    int32_t older, newer; /* list of unused nodes */
    int32_t chain;        /* next in the hash bucket */
    int32_t refs;         /* sequences that hold it */
    uint32_t hash;
    struct kv_key key; /* of a full block */
    bool saved;        /* the store has been given it */
    bool secret;       /* and may not be, as long as only secret sequences used it */
    int n; /* tokens in the block, 1..KV_BLOCK; only full ones have children */
    token_id tokens[KV_BLOCK];
};

struct prefix_tree {
    int n_blocks;
    struct node *nodes; /* n_blocks + N_ROOTS */
    int32_t *free;
    int n_free, n_cached;
    int32_t oldest, newest;
    int32_t *buckets;
    uint32_t bucket_mask;
    copy_block_fn copy;
    void *user;
    struct kv_store *store; /* NULL: none */
    void *(*block)(void *user, int i);
    void *block_user;
    int save_from; /* where prefix_tree_save goes on */
};

struct prefix_tree *prefix_tree_new(int n_blocks, copy_block_fn copy, void *user) {
    struct prefix_tree *t = mem_zero(1, sizeof *t);
    uint32_t buckets = 64;
    while (buckets < (uint32_t)n_blocks * 2)
        buckets *= 2;
    t->n_blocks = n_blocks;
    t->nodes = mem_zero((size_t)n_blocks + N_ROOTS, sizeof *t->nodes);
    t->free = mem_grow(NULL, (size_t)n_blocks + 1, sizeof *t->free);
    for (int i = n_blocks; i-- > 0;) /* block 0 is handed out first */
        t->free[t->n_free++] = i;
    for (int i = 0; i < n_blocks + N_ROOTS; i++)
        t->nodes[i].parent = t->nodes[i].first_child = NONE;
    t->buckets = mem_grow(NULL, buckets, sizeof *t->buckets);
    memset(t->buckets, 0xFF, buckets * sizeof *t->buckets);
    t->bucket_mask = buckets - 1;
    t->oldest = t->newest = NONE;
    t->copy = copy;
    t->user = user;
    return t;
}

void prefix_tree_free(struct prefix_tree *t) {
    if (!t)
        return;
    free(t->nodes);
    free(t->free);
    free(t->buckets);
    free(t);
}

int prefix_tree_free_blocks(const struct prefix_tree *t) {
    return t->n_free;
}

int prefix_tree_cached_blocks(const struct prefix_tree *t) {
    return t->n_cached;
}

/* --- unused nodes, oldest first. A node is listed after its children, so the oldest is a leaf. ---
 */

static void list_add(struct prefix_tree *t, int32_t i) {
    struct node *n = &t->nodes[i];
    n->newer = NONE;
    n->older = t->newest;
    *(t->newest == NONE ? &t->oldest : &t->nodes[t->newest].newer) = i;
    t->newest = i;
    t->n_cached++;
}

static void list_remove(struct prefix_tree *t, int32_t i) {
    struct node *n = &t->nodes[i];
    *(n->older == NONE ? &t->oldest : &t->nodes[n->older].newer) = n->newer;
    *(n->newer == NONE ? &t->newest : &t->nodes[n->newer].older) = n->older;
    t->n_cached--;
}

static void hold(struct prefix_tree *t, int32_t i) {
    if (i < t->n_blocks && t->nodes[i].refs++ == 0)
        list_remove(t, i);
}

/* hold() for a sequence that has these tokens. */
static void use(struct prefix_tree *t, int32_t i, const struct sequence *s) {
    hold(t, i);
    if (!s->secret)
        t->nodes[i].secret = false;
}

static void let_go(struct prefix_tree *t, int32_t i) {
    if (i < t->n_blocks && --t->nodes[i].refs == 0)
        list_add(t, i);
}

/* --- the tree --- */

static uint32_t hash_tokens(int32_t parent, const token_id *tokens) {
    uint64_t h = (uint64_t)(uint32_t)parent * 0x9E3779B97F4A7C15u;
    for (int i = 0; i < KV_BLOCK; i++)
        h = (h ^ (uint32_t)tokens[i]) * 0xD6E8FEB86659FD93u, h ^= h >> 29;
    return (uint32_t)(h ^ h >> 32);
}

static int32_t find_full(const struct prefix_tree *t, int32_t parent, const token_id *tokens) {
    uint32_t hash = hash_tokens(parent, tokens);
    int32_t i = t->buckets[hash & t->bucket_mask];
    for (; i != NONE; i = t->nodes[i].chain) {
        const struct node *n = &t->nodes[i];
        if (n->hash == hash && n->parent == parent &&
            memcmp(n->tokens, tokens, sizeof n->tokens) == 0)
            return i;
    }
    return NONE;
}

static int common(const token_id *a, const token_id *b, int n) {
    int i = 0;
    while (i < n && a[i] == b[i])
        i++;
    return i;
}

/* The child that begins with the most of tokens[0..n); *length of it, 0 for none. Of very many
 * children only the newest are looked at. */
static int32_t find_partial(const struct prefix_tree *t, int32_t parent, const token_id *tokens,
                            int n, int *length) {
    int32_t best = NONE, i = t->nodes[parent].first_child;
    *length = 0;
    for (int k = 0; i != NONE && k < SCAN_CHILDREN; k++, i = t->nodes[i].next) {
        const struct node *c = &t->nodes[i];
        int same = common(c->tokens, tokens, c->n < n ? c->n : n);
        if (same > *length) {
            *length = same;
            best = i;
        }
    }
    return best;
}

/* Puts block i, which holds tokens[0..n), under parent; held by one sequence. */
static void tree_add(struct prefix_tree *t, int32_t i, int32_t parent, const token_id *tokens,
                     int n) {
    struct node *c = &t->nodes[i];
    c->parent = parent;
    c->n = n;
    c->refs = 1;
    c->first_child = NONE;
    memcpy(c->tokens, tokens, (size_t)n * sizeof *tokens);
    c->saved = c->secret = false;
    if (n == KV_BLOCK)
        c->key = kv_key_next(t->nodes[parent].key, tokens);
    c->prev = NONE;
    c->next = t->nodes[parent].first_child;
    if (c->next != NONE)
        t->nodes[c->next].prev = i;
    t->nodes[parent].first_child = i;
    if (n == KV_BLOCK) {
        c->hash = hash_tokens(parent, tokens);
        int32_t *bucket = &t->buckets[c->hash & t->bucket_mask];
        c->chain = *bucket;
        *bucket = i;
    }
}

static void tree_remove(struct prefix_tree *t, int32_t i) {
    struct node *c = &t->nodes[i];
    assert(c->first_child == NONE && c->refs == 0);
    *(c->prev == NONE ? &t->nodes[c->parent].first_child : &t->nodes[c->prev].next) = c->next;
    if (c->next != NONE)
        t->nodes[c->next].prev = c->prev;
    if (c->n == KV_BLOCK) {
        int32_t *link = &t->buckets[c->hash & t->bucket_mask];
        while (*link != i)
            link = &t->nodes[*link].chain;
        *link = c->chain;
    }
    c->parent = NONE;
}

static bool save(struct prefix_tree *t, int32_t i) {
    struct node *n = &t->nodes[i];
    if (!t->store || n->saved || n->secret || n->n < KV_BLOCK)
        return false;
    kv_store_put(t->store, n->key, n->tokens, t->block(t->block_user, i));
    return n->saved = true;
}

void prefix_tree_use_store(struct prefix_tree *t, struct kv_store *store, uint64_t origin,
                           void *(*block)(void *user, int i), void *user) {
    t->store = store;
    t->block = block;
    t->block_user = user;
    for (int i = 0; i < N_ROOTS; i++)
        t->nodes[t->n_blocks + i].key = (struct kv_key){origin, (uint64_t)i};
}

int prefix_tree_save(struct prefix_tree *t, int n) {
    int saved = 0;
    for (int k = 0; k < t->n_blocks && saved < n && t->store; k++) {
        int i = t->save_from;
        t->save_from = (t->save_from + 1) % t->n_blocks;
        saved += t->nodes[i].parent != NONE && save(t, i);
    }
    return saved;
}

void prefix_tree_forget(struct prefix_tree *t) {
    for (int i = 0; i < t->n_blocks; i++) {
        t->nodes[i].saved = false;
        t->nodes[i].secret = true;
    }
}

/* A block to write to, or NONE. */
static int32_t take_block(struct prefix_tree *t) {
    if (t->n_free)
        return t->free[--t->n_free];
    int32_t i = t->oldest;
    if (i == NONE)
        return NONE;
    save(t, i);
    list_remove(t, i);
    tree_remove(t, i);
    return i;
}

static void give_block(struct prefix_tree *t, int32_t i) {
    t->free[t->n_free++] = i;
}

/* --- sequences --- */

void sequence_append(struct sequence *s, token_id id) {
    if (s->n_tokens == s->cap_tokens) {
        s->cap_tokens = s->cap_tokens + s->cap_tokens / 2 + 64;
        s->tokens = mem_grow(s->tokens, (size_t)s->cap_tokens, sizeof *s->tokens);
    }
    s->tokens[s->n_tokens++] = id;
}

static void add_block(struct sequence *s, int32_t block) {
    if (s->n_blocks == s->cap_blocks) {
        s->cap_blocks = s->cap_blocks + s->cap_blocks / 2 + 16;
        s->blocks = mem_grow(s->blocks, (size_t)s->cap_blocks, sizeof *s->blocks);
    }
    s->blocks[s->n_blocks++] = block;
}

/* Takes over the part of a block that the sequence begins with: the block itself if nobody else can
 * want it, else a copy. */
static void attach_partial(struct prefix_tree *t, struct sequence *s, int limit) {
    int length;
    int32_t from =
        find_partial(t, s->leaf, s->tokens + s->n_computed, limit - s->n_computed, &length);
    if (from == NONE)
        return;
    struct node *c = &t->nodes[from];
    if (!c->refs && c->n == length && c->n < KV_BLOCK) {
        list_remove(t, from);
        tree_remove(t, from);
        add_block(s, from);
    } else {
        hold(t, from); /* so that it is not the block that is dropped for the copy */
        int32_t to = take_block(t);
        if (to != NONE) {
            t->copy(t->user, from, to);
            add_block(s, to);
        }
        let_go(t, from);
        if (to == NONE)
            return;
    }
    s->n_computed += length;
}

/* The sequence's next full block from the store, held; NONE when it is not there. */
static int32_t fetch(struct prefix_tree *t, const struct sequence *s) {
    const token_id *tokens = s->tokens + s->n_computed;
    struct kv_key key = t->store ? kv_key_next(t->nodes[s->leaf].key, tokens) : (struct kv_key){0};
    if (!t->store || !kv_store_has(t->store, key))
        return NONE;
    int32_t i = take_block(t);
    if (i == NONE)
        return NONE;
    if (!kv_store_get(t->store, key, tokens, t->block(t->block_user, i))) {
        give_block(t, i);
        return NONE;
    }
    tree_add(t, i, s->leaf, tokens, KV_BLOCK);
    t->nodes[i].saved = true;
    return i;
}

static void attach_full(struct prefix_tree *t, struct sequence *s, int limit) {
    while (s->n_computed + KV_BLOCK <= limit) {
        int32_t child = find_full(t, s->leaf, s->tokens + s->n_computed);
        if (child == NONE)
            child = fetch(t, s);
        else
            use(t, child, s);
        if (child == NONE)
            break;
        add_block(s, child);
        s->leaf = child;
        s->n_shared++;
        s->n_computed += KV_BLOCK;
    }
}

void sequence_attach(struct prefix_tree *t, struct sequence *s) {
    int limit = s->n_tokens - 1;
    assert(s->n_blocks == 0 && s->adapter < SEQUENCE_MAX_ADAPTERS);
    s->leaf = t->n_blocks + 1 + s->adapter;
    s->n_computed = s->n_shared = 0;
    attach_full(t, s, limit);
    if (s->n_computed < limit)
        attach_partial(t, s, limit);
}

void sequence_advance(struct prefix_tree *t, struct sequence *s) {
    if (s->n_computed % KV_BLOCK == 0 && s->n_blocks == s->n_shared)
        attach_full(t, s, s->n_tokens - 1);
}

bool sequence_follows(const struct sequence *first, const struct sequence *second) {
    int at = second->n_computed, block = at / KV_BLOCK;
    if (at % KV_BLOCK || first->adapter != second->adapter || at + KV_BLOCK >= second->n_tokens ||
        at + KV_BLOCK > first->n_tokens || first->n_computed < at || first->n_shared < block)
        return false;
    return (!block || first->blocks[block - 1] == second->blocks[block - 1]) &&
           memcmp(first->tokens + at, second->tokens + at, KV_BLOCK * sizeof *first->tokens) == 0;
}

bool sequence_reserve(struct prefix_tree *t, struct sequence *s, int n) {
    while (s->n_blocks * KV_BLOCK < n) {
        int32_t block = take_block(t);
        if (block == NONE)
            return false;
        add_block(s, block);
    }
    return true;
}

/* The sequence's first block that is not in the tree holds n tokens: puts it there, or, if the tree
 * has the same already, uses that one. Two blocks of the same tokens hold the same numbers. */
static void share_block(struct prefix_tree *t, struct sequence *s, int n) {
    int32_t own = s->blocks[s->n_shared];
    const token_id *tokens = s->tokens + s->n_shared * KV_BLOCK;
    int length;
    int32_t same = n == KV_BLOCK ? find_full(t, s->leaf, tokens)
                                 : find_partial(t, s->leaf, tokens, n, &length);
    if (n < KV_BLOCK && same != NONE && length < n)
        same = NONE;
    if (same != NONE) {
        use(t, same, s);
        give_block(t, own);
        s->blocks[s->n_shared] = same;
    } else {
        tree_add(t, own, s->leaf, tokens, n);
        t->nodes[own].secret = s->secret;
        same = own;
    }
    s->leaf = same;
    s->n_shared++;
}

void sequence_computed(struct prefix_tree *t, struct sequence *s, int n) {
    assert(n <= s->n_tokens && n <= s->n_blocks * KV_BLOCK);
    s->n_computed = n;
    while ((s->n_shared + 1) * KV_BLOCK <= n)
        share_block(t, s, KV_BLOCK);
}

void sequence_detach(struct prefix_tree *t, struct sequence *s) {
    int rest = s->n_computed - s->n_shared * KV_BLOCK;
    if (rest > 0)
        share_block(t, s, rest);
    for (int i = s->n_shared; i < s->n_blocks; i++)
        give_block(t, s->blocks[i]);
    for (int i = s->n_shared; i-- > 0;) /* ends are listed, and dropped, before beginnings */
        let_go(t, s->blocks[i]);
    s->n_blocks = s->n_shared = s->n_computed = 0;
}

void sequence_free(struct sequence *s) {
    free(s->tokens);
    free(s->blocks);
    *s = (struct sequence){0};
}

const char *prefix_tree_check(const struct prefix_tree *t) {
    int listed = 0, in_tree = 0, unused = 0;
    for (int32_t i = t->oldest, before = NONE; i != NONE; before = i, i = t->nodes[i].newer) {
        if (t->nodes[i].older != before)
            return "the list of unused nodes is broken";
        if (t->nodes[i].refs || t->nodes[i].parent == NONE)
            return "a used node is listed as unused";
        if (before == NONE && t->nodes[i].first_child != NONE)
            return "the oldest unused node has children";
        listed++;
    }
    for (int32_t i = 0; i < t->n_blocks; i++) {
        const struct node *n = &t->nodes[i];
        if (n->parent == NONE)
            continue;
        in_tree++;
        unused += n->refs == 0;
        if (n->n < 1 || n->n > KV_BLOCK || (n->n < KV_BLOCK && n->first_child != NONE))
            return "a block that is not full has children";
        if (n->parent < t->n_blocks &&
            (t->nodes[n->parent].refs < n->refs || t->nodes[n->parent].parent == NONE))
            return "a node's parent is held by fewer than the node";
        if (n->n == KV_BLOCK && find_full(t, n->parent, n->tokens) != i)
            return "a full block cannot be found, or is there twice";
    }
    if (listed != unused || listed != t->n_cached)
        return "the list of unused nodes is not complete";
    if (in_tree + t->n_free > t->n_blocks)
        return "a block is both free and in the tree";
    return NULL;
}

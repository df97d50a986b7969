#include "model/kv_store.h"

#include "base/log.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

static const char magic[8] = "lemmaKV1";

/* Before the block in its slot. */
struct header {
    char magic[8];
    struct kv_key key;
    uint64_t sum, block_bytes;
    token_id tokens[KV_BLOCK];
};

enum { HEADER_BYTES = 512, NONE = -1 };
_Static_assert(sizeof(struct header) <= HEADER_BYTES, "a header fits before its block");

struct slot {
    struct kv_key key;
    int32_t next; /* in its bucket */
    bool used, asked;
};

struct kv_store {
    int fd;
    size_t block_bytes, slot_bytes;
    int n_slots, n_used, hand;
    struct slot *slots;
    int32_t *buckets;
    uint32_t mask;
    bool failed; /* a write failed: said once */
};

struct kv_key kv_key_next(struct kv_key parent, const token_id *tokens) {
    uint64_t a = parent.a * 0x9E3779B97F4A7C15u + 1, b = parent.b * 0xC2B2AE3D27D4EB4Fu + 2;
    for (int i = 0; i < KV_BLOCK; i++) {
        a = (a ^ (uint32_t)tokens[i]) * 0xD6E8FEB86659FD93u;
        a ^= a >> 29;
        b = (b + (uint32_t)tokens[i]) * 0xFF51AFD7ED558CCDu;
        b ^= b >> 33;
    }
    return (struct kv_key){a ^ b << 1, b ^ a >> 7};
}

static uint64_t sum_of(const void *data, size_t n, struct kv_key key) {
    const uint8_t *p = data;
    uint64_t h = key.a ^ key.b;
    for (; n >= 8; n -= 8, p += 8) {
        uint64_t word;
        memcpy(&word, p, 8);
        h = (h ^ word) * 0x9E3779B97F4A7C15u;
        h ^= h >> 32;
    }
    for (; n; n--)
        h = (h ^ *p++) * 0x100000001B3u;
    return h;
}

static bool same(struct kv_key x, struct kv_key y) {
    return x.a == y.a && x.b == y.b;
}

static int find(const struct kv_store *s, struct kv_key key) {
    int i = s->buckets[key.a & s->mask];
    while (i != NONE && !same(s->slots[i].key, key))
        i = s->slots[i].next;
    return i;
}

static void insert(struct kv_store *s, int i, struct kv_key key) {
    int32_t *bucket = &s->buckets[key.a & s->mask];
    s->slots[i] = (struct slot){key, *bucket, true, true};
    *bucket = i;
    s->n_used++;
}

static void drop(struct kv_store *s, int i) {
    int32_t *link = &s->buckets[s->slots[i].key.a & s->mask];
    while (*link != i)
        link = &s->slots[*link].next;
    *link = s->slots[i].next;
    s->slots[i].used = false;
    s->n_used--;
}

/* A slot to write to: a free one, else the next that was not asked for since the hand came by. */
static int take_slot(struct kv_store *s) {
    for (;;) {
        int i = s->hand;
        s->hand = (s->hand + 1) % s->n_slots;
        if (!s->slots[i].used)
            return i;
        if (!s->slots[i].asked) {
            drop(s, i);
            return i;
        }
        s->slots[i].asked = false;
    }
}

static off_t place(const struct kv_store *s, int i) {
    return (off_t)i * (off_t)s->slot_bytes;
}

static bool write_all(int fd, const void *data, size_t n, off_t at) {
    for (size_t done = 0; done < n;) {
        ssize_t k = pwrite(fd, (const char *)data + done, n - done, at + (off_t)done);
        if (k < 0 && errno == EINTR)
            continue;
        if (k <= 0)
            return false;
        done += (size_t)k;
    }
    return true;
}

static bool read_all(int fd, void *data, size_t n, off_t at) {
    for (size_t done = 0; done < n;) {
        ssize_t k = pread(fd, (char *)data + done, n - done, at + (off_t)done);
        if (k < 0 && errno == EINTR)
            continue;
        if (k <= 0)
            return false;
        done += (size_t)k;
    }
    return true;
}

/* What a process before this one has left. */
static void read_index(struct kv_store *s) {
    struct header h;
    off_t size = lseek(s->fd, 0, SEEK_END);
    for (int i = 0; i < s->n_slots && place(s, i + 1) <= size; i++) {
        if (!read_all(s->fd, &h, sizeof h, place(s, i)) || memcmp(h.magic, magic, sizeof magic))
            continue;
        if (h.block_bytes != s->block_bytes) { /* of another kind of cache */
            kv_store_clear(s);
            return;
        }
        if (find(s, h.key) == NONE)
            insert(s, i, h.key);
    }
}

struct kv_store *kv_store_open(const char *path, size_t budget_bytes, size_t block_bytes,
                               struct err *e) {
    size_t slot_bytes = HEADER_BYTES + block_bytes, n = budget_bytes / slot_bytes;
    if (!n) {
        err_set(e, ERR_LIMIT, "a budget of %zu bytes on disk holds no block of %zu", budget_bytes,
                slot_bytes);
        return NULL;
    }
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0 || flock(fd, LOCK_EX | LOCK_NB)) {
        err_errno(e, "cannot use %s", path);
        if (fd >= 0)
            close(fd);
        return NULL;
    }
    struct kv_store *s = mem_zero(1, sizeof *s);
    s->fd = fd;
    s->block_bytes = block_bytes;
    s->slot_bytes = slot_bytes;
    s->n_slots = n > 1 << 24 ? 1 << 24 : (int)n;
    s->slots = mem_zero((size_t)s->n_slots, sizeof *s->slots);
    s->mask = 63;
    while (s->mask < (uint32_t)s->n_slots)
        s->mask = s->mask * 2 + 1;
    s->buckets = mem_grow(NULL, (size_t)s->mask + 1, sizeof *s->buckets);
    memset(s->buckets, 0xFF, ((size_t)s->mask + 1) * sizeof *s->buckets);
    read_index(s);
    if (lseek(fd, 0, SEEK_END) > place(s, s->n_slots) && ftruncate(fd, place(s, s->n_slots)))
        log_warn("kv", "%s is larger than its budget and cannot be cut", path);
    return s;
}

void kv_store_close(struct kv_store *s) {
    if (!s)
        return;
    close(s->fd);
    free(s->slots);
    free(s->buckets);
    free(s);
}

bool kv_store_has(const struct kv_store *s, struct kv_key key) {
    return find(s, key) != NONE;
}

void kv_store_put(struct kv_store *s, struct kv_key key, const token_id *tokens,
                  const void *block) {
    int i = find(s, key);
    if (i != NONE) {
        s->slots[i].asked = true;
        return;
    }
    struct header h = {
        .key = key, .sum = sum_of(block, s->block_bytes, key), .block_bytes = s->block_bytes};
    memcpy(h.magic, magic, sizeof magic);
    memcpy(h.tokens, tokens, sizeof h.tokens);
    i = take_slot(s);
    /* No header is whole while its block is not: the old one goes first. */
    static const struct header none;
    if (write_all(s->fd, &none, sizeof none, place(s, i)) &&
        write_all(s->fd, block, s->block_bytes, place(s, i) + HEADER_BYTES) &&
        write_all(s->fd, &h, sizeof h, place(s, i))) {
        insert(s, i, key);
        s->failed = false;
    } else if (!s->failed) {
        log_warn("kv", "keys and values of idle conversations cannot be written to the disk: %s",
                 strerror(errno));
        s->failed = true;
    }
}

bool kv_store_get(struct kv_store *s, struct kv_key key, const token_id *tokens, void *block) {
    struct header h;
    int i = find(s, key);
    if (i == NONE)
        return false;
    if (read_all(s->fd, &h, sizeof h, place(s, i)) && same(h.key, key) &&
        !memcmp(h.tokens, tokens, sizeof h.tokens) &&
        read_all(s->fd, block, s->block_bytes, place(s, i) + HEADER_BYTES) &&
        h.sum == sum_of(block, s->block_bytes, key)) {
        s->slots[i].asked = true;
        return true;
    }
    drop(s, i);
    return false;
}

void kv_store_clear(struct kv_store *s) {
    for (int i = 0; i < s->n_slots; i++)
        if (s->slots[i].used)
            drop(s, i);
    s->hand = 0;
    if (ftruncate(s->fd, 0))
        log_warn("kv", "keys and values on the disk cannot be deleted: %s", strerror(errno));
}

size_t kv_store_bytes(const struct kv_store *s) {
    return (size_t)s->n_used * s->slot_bytes;
}

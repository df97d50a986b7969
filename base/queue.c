#include "base/queue.h"

#include "base/buf.h"

#include <pthread.h>
#include <stdlib.h>

struct queue {
    pthread_mutex_t lock;
    void **ring;
    size_t capacity, size, first,
        count; /* capacity: the bound of queue_put; size: the ring's slots, a power of two */
    void (*wake)(void *user);
    void *user;
};

struct queue *queue_new(size_t capacity, void (*wake)(void *user), void *user) {
    struct queue *q = mem_zero(1, sizeof *q);
    pthread_mutex_init(&q->lock, NULL);
    q->capacity = capacity;
    q->size = 16;
    q->ring = mem_zero(q->size, sizeof *q->ring);
    q->wake = wake;
    q->user = user;
    return q;
}

void queue_free(struct queue *q) {
    if (!q)
        return;
    pthread_mutex_destroy(&q->lock);
    free(q->ring);
    free(q);
}

static void grow(struct queue *q) {
    void **ring = mem_zero(q->size * 2, sizeof *ring);
    for (size_t i = 0; i < q->count; i++)
        ring[i] = q->ring[(q->first + i) & (q->size - 1)];
    free(q->ring);
    q->ring = ring;
    q->size *= 2;
    q->first = 0;
}

static bool put(struct queue *q, void *item, bool always) {
    pthread_mutex_lock(&q->lock);
    if (!always && q->count >= q->capacity) {
        pthread_mutex_unlock(&q->lock);
        return false;
    }
    if (q->count == q->size)
        grow(q);
    q->ring[(q->first + q->count) & (q->size - 1)] = item;
    bool was_empty = q->count++ == 0;
    pthread_mutex_unlock(&q->lock);
    if (was_empty && q->wake)
        q->wake(q->user);
    return true;
}

bool queue_put(struct queue *q, void *item) {
    return put(q, item, false);
}

void queue_put_always(struct queue *q, void *item) {
    put(q, item, true);
}

void *queue_take(struct queue *q) {
    pthread_mutex_lock(&q->lock);
    void *item = NULL;
    if (q->count) {
        item = q->ring[q->first];
        q->first = (q->first + 1) & (q->size - 1);
        q->count--;
    }
    pthread_mutex_unlock(&q->lock);
    return item;
}

size_t queue_length(struct queue *q) {
    pthread_mutex_lock(&q->lock);
    size_t n = q->count;
    pthread_mutex_unlock(&q->lock);
    return n;
}

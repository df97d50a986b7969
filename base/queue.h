/* queue: a bounded queue of pointers between threads, the only place where threads meet. The
 * consumer sleeps in its own loop and is woken through an eventfd or a callback, never by waiting
 * on the queue itself. */
#ifndef LEMMA_BASE_QUEUE_H
#define LEMMA_BASE_QUEUE_H

#include <stdbool.h>
#include <stddef.h>

struct queue;

/* `wake(user)` is called after an item was put into an empty queue, from the putting thread,
 * without the lock held; it must be cheap and async-safe towards the consumer (eventfd write,
 * lws_cancel_service). May be NULL. */
struct queue *queue_new(size_t capacity, void (*wake)(void *user), void *user);
/* Frees the queue, not its items: drain it first. */
void queue_free(struct queue *q);
/* False when the queue is full: the caller says "busy", it never waits. */
bool queue_put(struct queue *q, void *item);
/* As queue_put, but may exceed the capacity by its own measure: for the few messages that must
 * never be lost (an end, a cancel), whose number something else bounds. */
void queue_put_always(struct queue *q, void *item);
/* The oldest item, or NULL when there is none; never waits. */
void *queue_take(struct queue *q);
size_t queue_length(struct queue *q);

#endif

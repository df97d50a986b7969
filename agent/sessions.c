/* sessions: responses, in memory while they are of use, in the journal for good. */
#include "agent/internal.h"
#include "base/clock.h"

#include <stdlib.h>
#include <string.h>

enum { BUCKETS = 1024, KEEP_STORED = 512, KEEP_UNSTORED = 64 }; /* unstored: a connection's */

struct sessions {
    struct journal *journal;
    struct response *buckets[BUCKETS];
    size_t n_stored, n_unstored;
};

struct item *item_list_add(struct item_list *l, struct item *item) {
    l->items = mem_grow(l->items, l->n + 1, sizeof *l->items);
    return l->items[l->n++] = item;
}

void item_list_free(struct item_list *l) {
    for (size_t i = 0; i < l->n; i++)
        item_free(l->items[i]);
    free(l->items);
    *l = (struct item_list){0};
}

static void response_free(struct response *r) {
    free(r->previous_id);
    free(r->model);
    free(r->owner);
    free(r->instructions);
    free(r->echo);
    free(r->head);
    free(r->request);
    free(r->reason);
    free(r->error_code);
    free(r->error_message);
    item_list_free(&r->input);
    item_list_free(&r->output);
    token_list_free(&r->tokens);
    for (size_t i = 0; i < r->n_log; i++)
        run_event_free(r->log[i]);
    free(r->log);
    free(r);
}

static struct response **bucket_of(struct sessions *s, const char *id) {
    uint32_t h = 2166136261u;
    for (; *id; id++)
        h = (h ^ (unsigned char)*id) * 16777619u;
    return &s->buckets[h % BUCKETS];
}

static void insert(struct sessions *s, struct response *r) {
    struct response **b = bucket_of(s, r->id);
    r->next_in_bucket = *b;
    r->used_at = clock_ms();
    *b = r;
    *(r->store ? &s->n_stored : &s->n_unstored) += 1;
}

struct sessions *sessions_new(struct journal *journal) {
    struct sessions *s = mem_zero(1, sizeof *s);
    s->journal = journal;
    return s;
}

void sessions_free(struct sessions *s) {
    if (!s)
        return;
    for (int i = 0; i < BUCKETS; i++)
        while (s->buckets[i]) {
            struct response *r = s->buckets[i];
            s->buckets[i] = r->next_in_bucket;
            response_free(r);
        }
    free(s);
}

static char *dup_or_null(const char *s) {
    return s ? mem_strdup(s) : NULL;
}

struct response *sessions_create(struct sessions *s, const struct run_request *request) {
    struct response *r = mem_zero(1, sizeof *r);
    random_id("resp_", r->id);
    r->previous_id = dup_or_null(request->previous_id);
    r->model = mem_strdup(request->model);
    r->owner = mem_strdup(request->owner);
    r->instructions = dup_or_null(request->instructions);
    r->echo = dup_or_null(request->echo);
    r->store = request->store;
    r->background = request->background;
    r->connection = request->connection;
    r->created_at = clock_wall_seconds();
    r->status = RUN_QUEUED;
    insert(s, r);
    return r;
}

struct response *sessions_peek(struct sessions *s, const char *id) {
    for (struct response *r = *bucket_of(s, id); r; r = r->next_in_bucket)
        if (!strcmp(r->id, id)) {
            r->used_at = clock_ms();
            return r;
        }
    return NULL;
}

/* A response from the journal knows only what it added to the history: what came before is its
 * predecessor's. False when that was deleted. */
static bool complete_tokens(struct sessions *s, struct response *r) {
    if (!r->n_before)
        return true;
    struct response *before = r->previous_id ? sessions_get(s, r->previous_id) : NULL;
    if (!before || before->broken || before->tokens.n < r->n_before)
        return false;
    struct token_list whole = {0};
    token_list_append(&whole, before->tokens.ids, r->n_before);
    token_list_append(&whole, r->tokens.ids, r->tokens.n);
    token_list_free(&r->tokens);
    r->tokens = whole;
    return true;
}

struct response *sessions_get(struct sessions *s, const char *id) {
    if (strlen(id) >= ID_SIZE)
        return NULL;
    struct response *r = sessions_peek(s, id);
    if (r)
        return r;
    r = mem_zero(1, sizeof *r);
    strcpy(r->id, id);
    if (!journal_load(s->journal, r)) {
        response_free(r);
        return NULL;
    }
    r->next_event = r->delivered = journal_next_event(s->journal, id);
    if (!complete_tokens(s, r)) {
        token_list_free(&r->tokens);
        r->tokens = (struct token_list){0};
        r->n_before = 0;
        r->broken = true;
    }
    r->n_saved = r->tokens.n;
    r->saved_progress = r->progress;
    insert(s, r);
    return r;
}

struct response *sessions_find(struct sessions *s, const char *id, const char *owner,
                               uint64_t connection) {
    struct response *r = sessions_get(s, id);
    if (!r || (owner && strcmp(r->owner, owner)) ||
        (!r->store && (!owner || r->connection != connection)))
        return NULL;
    return r;
}

static struct item *output_item(const struct response *r, const char *id) {
    for (size_t i = 0; i < r->output.n; i++)
        if (!strcmp(r->output.items[i]->id, id))
            return r->output.items[i];
    return NULL;
}

struct item *sessions_item(struct sessions *s, const char *id, const char *owner,
                           uint64_t connection) {
    for (int i = 0; i < BUCKETS; i++)
        for (struct response *r = s->buckets[i]; r; r = r->next_in_bucket)
            if (!strcmp(r->owner, owner) && (r->store || r->connection == connection) &&
                output_item(r, id))
                return item_copy(output_item(r, id));
    char *holder = journal_item_holder(s->journal, id);
    struct response *r = holder ? sessions_find(s, holder, owner, connection) : NULL;
    struct item *item = r ? output_item(r, id) : NULL;
    free(holder);
    return item ? item_copy(item) : NULL;
}

void sessions_forget(struct sessions *s, struct response *r) {
    for (struct response **at = bucket_of(s, r->id); *at; at = &(*at)->next_in_bucket)
        if (*at == r) {
            *at = r->next_in_bucket;
            *(r->store ? &s->n_stored : &s->n_unstored) -= 1;
            response_free(r);
            return;
        }
}

void sessions_each(struct sessions *s, void (*fn)(void *user, struct response *r), void *user) {
    for (int i = 0; i < BUCKETS; i++)
        for (struct response *r = s->buckets[i], *next; r; r = next) {
            next = r->next_in_bucket;
            fn(user, r);
        }
}

struct search {
    bool stored;
    uint64_t connection; /* of unstored ones; 0: any */
    struct response *oldest;
    size_t n;
};

static void look_for_oldest(void *user, struct response *r) {
    struct search *search = user;
    if (r->store != search->stored || r->run || r->unwritable ||
        (search->connection && r->connection != search->connection))
        return;
    search->n++;
    if (!search->oldest || r->used_at < search->oldest->used_at)
        search->oldest = r;
}

void sessions_trim(struct sessions *s) {
    while (s->n_stored > KEEP_STORED) {
        struct search search = {.stored = true};
        sessions_each(s, look_for_oldest, &search);
        if (!search.oldest)
            break;
        sessions_forget(s, search.oldest);
    }
    /* Unstored ones are nowhere else, so each connection loses only its own. */
    if (s->n_unstored <= KEEP_UNSTORED)
        return;
    struct search any = {0};
    sessions_each(s, look_for_oldest, &any);
    struct search own = {.connection = any.oldest ? any.oldest->connection : 0};
    if (own.connection)
        sessions_each(s, look_for_oldest, &own);
    if (own.n > KEEP_UNSTORED)
        sessions_forget(s, own.oldest);
}

size_t sessions_count(const struct sessions *s) {
    return s->n_stored + s->n_unstored;
}

static void drop_stored(void *user, struct response *r) {
    if (r->store && !r->run && !r->unwritable)
        sessions_forget(user, r);
}

void sessions_drop_stored(struct sessions *s) {
    sessions_each(s, drop_stored, s);
}

struct gone {
    struct sessions *sessions;
    uint64_t connection;
};

static void drop_of_connection(void *user, struct response *r) {
    struct gone *gone = user;
    if (r->store || r->connection != gone->connection)
        return;
    if (r->run)
        r->orphan = true;
    else
        sessions_forget(gone->sessions, r);
}

void sessions_drop_connection(struct sessions *s, uint64_t connection) {
    struct gone gone = {s, connection};
    sessions_each(s, drop_of_connection, &gone);
}

bool sessions_history(struct sessions *s, const struct response *r, const struct item ***out,
                      size_t *n) {
    /* Follow the previous ids back, then lay the items out forwards. */
    const struct response **chain = NULL;
    size_t n_chain = 0;
    bool whole = true;
    *n = 0;
    *out = NULL;
    while (r) {
        chain = mem_grow(chain, n_chain + 1, sizeof *chain);
        chain[n_chain++] = r;
        if (!r->previous_id)
            break;
        r = sessions_find(s, r->previous_id, r->owner, r->connection);
        whole = whole && r;
    }
    while (n_chain) {
        const struct response *c = chain[--n_chain];
        *out = mem_grow(*out, *n + c->input.n + c->output.n + 1, sizeof **out);
        for (size_t i = 0; i < c->input.n; i++)
            (*out)[(*n)++] = c->input.items[i];
        for (size_t i = 0; i < c->output.n; i++)
            (*out)[(*n)++] = c->output.items[i];
    }
    free(chain);
    return whole;
}

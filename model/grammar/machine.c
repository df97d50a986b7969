#include "model/grammar/machine.h"

#include "model/grammar/lexer.h"

/* --- threads and frames --- */

enum { HASHED_THREADS = 16, SLOTS = 2 * MAX_THREADS };

static uint32_t thread_slot(const struct thread *t) {
    uint64_t state, count;
    memcpy(&state, &t->a, sizeof state);
    memcpy(&count, &t->n, sizeof count);
    uint64_t h = (uintptr_t)t->top * 0x9E3779B97F4A7C15ull ^ (uintptr_t)t->p;
    h = (h ^ h >> 29 ^ state) * 0xD6E8FEB86659FD93ull;
    h = (h ^ h >> 32 ^ count ^ t->kind) * 0xC2B2AE3D27D4EB4Full;
    return (uint32_t)(h >> 40) & (SLOTS - 1);
}
_Static_assert(offsetof(struct thread, b) == offsetof(struct thread, a) + 4 &&
                   offsetof(struct thread, depth) == offsetof(struct thread, n) + 4,
               "hashed in pairs");

/* Whether the thread is there; if not, it is expected to be added at the end. Many are found by a
 * table. */
static bool is_there(struct threads *out, const struct thread *t) {
    if (out->n < HASHED_THREADS) {
        out->n_hashed = 0;
        for (uint32_t i = 0; i < out->n; i++)
            if (!memcmp(&out->list[i], t, sizeof *t))
                return true;
        return false;
    }
    if (!out->n_hashed) {
        if (!out->slots)
            out->slots = mem_alloc(SLOTS * sizeof *out->slots);
        memset(out->slots, 0, SLOTS * sizeof *out->slots);
    }
    uint32_t slot = 0;
    for (; out->n_hashed <= out->n; out->n_hashed++) { /* those that are there, then t */
        const struct thread *x = out->n_hashed < out->n ? &out->list[out->n_hashed] : t;
        slot = thread_slot(x);
        for (; out->slots[slot]; slot = (slot + 1) & (SLOTS - 1))
            if (x == t && !memcmp(&out->list[out->slots[slot] - 1], t, sizeof *t))
                return true;
        if (x == t)
            return false;
        out->slots[slot] = (uint16_t)(out->n_hashed + 1);
    }
    return false;
}

void threads_add(struct walk *w, struct threads *out, const struct thread *t) {
    if (is_there(out, t))
        return;
    if (out->n >= MAX_THREADS) { /* fails closed: a way that is not followed is not allowed */
        w->overflow = true;
        return;
    }
    if (out->n == out->cap) {
        out->cap = out->cap ? out->cap * 2 : 16;
        out->list = mem_grow(out->list, out->cap, sizeof *out->list);
    }
    out->list[out->n++] = *t;
}

/* Nothing more can be added: the ways that are left need not be tried. */
static bool is_full(struct walk *w, const struct threads *out) {
    w->overflow |= out->n >= MAX_THREADS;
    return out->n >= MAX_THREADS;
}

static struct thread thread_new(enum thread_kind kind, const void *p, const struct frame *top) {
    struct thread t;
    memset(&t, 0, sizeof t); /* threads are compared as bytes */
    t.kind = (uint8_t)kind;
    t.p = p;
    t.top = top;
    return t;
}

static void add(struct walk *w, struct threads *out, enum thread_kind kind, const void *p,
                const struct frame *top) {
    struct thread t = thread_new(kind, p, top);
    threads_add(w, out, &t);
}

static void stop(struct walk *w, const struct frame *top, const char *why) {
    w->why = why;
    w->why_top = top;
}

size_t frame_tail_bytes(const struct frame *f) {
    if (f->kind == FRAME_OBJECT)
        return f->object->n_words * (f->object->needs ? 2 : 1) * sizeof(uint64_t) +
               f->object->n_counters * sizeof(uint32_t);
    if (f->kind == FRAME_ARRAY)
        return f->array->n_counters * sizeof(uint32_t);
    return 0;
}

const uint32_t *frame_counts(const struct frame *f) {
    return (const uint32_t *)(f->tail + (f->kind == FRAME_OBJECT
                                             ? f->object->n_words * (f->object->needs ? 2 : 1)
                                             : 0));
}

static struct frame *frame_new(struct walk *w, enum frame_kind kind, const void *shape,
                               const struct frame *parent, const struct grammar *g) {
    struct frame f = {.kind = kind, .shape = shape};
    size_t tail = shape ? frame_tail_bytes(&f) : 0;
    struct frame *n = arena_zero(w->arena, sizeof *n + tail);
    n->kind = kind;
    n->shape = shape;
    n->parent = parent;
    n->grammar = g;
    n->depth = parent ? parent->depth + 1 : 0;
    return n;
}

static struct frame *frame_copy(struct walk *w, const struct frame *f) {
    return arena_dup(w->arena, f, sizeof *f + frame_tail_bytes(f));
}

/* --- white space between tokens --- */

enum gap { GAP_OPEN, GAP_AFTER_COMMA, GAP_AFTER_COLON, GAP_BEFORE_COLON, GAP_NEXT, GAP_EDGE };
enum { MAX_INDENT = 64 };

/* Whether the byte is white space that may stand here; then *space is how far it has come. */
static bool read_space(const struct grammar *g, enum gap gap, uint8_t *space, int c) {
    switch (g->options.space) {
    case JSON_SPACE_ANY: return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    case JSON_SPACE_SPACED:
        if (c != ' ' || *space || (gap != GAP_AFTER_COMMA && gap != GAP_AFTER_COLON))
            return false;
        *space = 1;
        return true;
    case JSON_SPACE_FLEXIBLE:
        if (gap == GAP_EDGE || gap == GAP_BEFORE_COLON)
            return false;
        if (c == ' ' && !*space) {
            *space = 1;
            return true;
        }
        if (c == '\n' && !*space && gap != GAP_AFTER_COLON) {
            *space = 2;
            return true;
        }
        if (c == ' ' && *space >= 2 && *space < 2 + MAX_INDENT) {
            ++*space;
            return true;
        }
        return false;
    default: return false;
    }
}

/* Whether what is not white space may come now. */
static bool space_done(const struct grammar *g, enum gap gap, uint8_t space) {
    return g->options.space != JSON_SPACE_SPACED || space ||
           (gap != GAP_AFTER_COMMA && gap != GAP_AFTER_COLON);
}

static const struct grammar *grammar_of(const struct thread *t) {
    return t->top->grammar;
}

static bool in_gap(struct walk *w, const struct thread *t, enum gap gap, int c,
                   struct threads *out) {
    if (c > ' ') /* quick */
        return false;
    struct thread next = *t;
    if (!read_space(grammar_of(t), gap, &next.space, c))
        return false;
    threads_add(w, out, &next);
    return true;
}

/* --- words --- */

void words_narrow(const struct text *words, uint32_t *lo, uint32_t *hi, uint32_t depth, uint8_t b) {
    uint32_t l = *lo, h = *hi;
    if (h - l <= 8) {
        while (l < h && (words[l].n <= depth || (uint8_t)words[l].s[depth] < b))
            l++;
        while (h > l && (words[h - 1].n > depth && (uint8_t)words[h - 1].s[depth] > b))
            h--;
        if (l < h && (words[h - 1].n <= depth))
            h = l;
    } else {
        uint32_t from = l, to = h; /* first word whose byte at depth is >= b */
        while (from < to) {
            uint32_t mid = (from + to) / 2;
            if (words[mid].n <= depth || (uint8_t)words[mid].s[depth] < b)
                from = mid + 1;
            else
                to = mid;
        }
        l = from;
        to = h;
        while (from < to) {
            uint32_t mid = (from + to) / 2;
            if ((uint8_t)words[mid].s[depth] <= b)
                from = mid + 1;
            else
                to = mid;
        }
        h = from;
    }
    *lo = l;
    *hi = h > l ? h : l;
}

/* --- objects --- */

static bool bit(const uint64_t *set, uint32_t i) {
    return set[i >> 6] >> (i & 63) & 1;
}

static bool needed_now(const struct frame *f, uint32_t i) {
    const struct object_shape *o = f->object;
    return o->needs ? bit(f->tail + o->n_words, i) : o->required[i];
}

/* How many names adding name i would still leave missing. */
static uint32_t missing_after(const struct frame *f, uint32_t i) {
    const struct object_shape *o = f->object;
    uint32_t m = f->missing - needed_now(f, i);
    if (o->needs)
        for (uint32_t k = 0; k < o->n_needs[i]; k++) {
            uint32_t j = o->needs[i][k];
            m += !needed_now(f, j) && !bit(f->tail, j);
        }
    return m;
}

static uint32_t place_of(const struct object_shape *o, uint32_t i) {
    for (uint32_t k = 0; k < o->n_names; k++)
        if (o->order[k] == i)
            return k;
    return o->n_names;
}

static bool order_allows(const struct frame *f, uint32_t i) {
    const struct object_shape *o = f->object;
    uint32_t place = i < o->n_names ? place_of(o, i) : o->n_names;
    if (place < f->position)
        return false;
    for (uint32_t k = f->position; k < place; k++)
        if (needed_now(f, o->order[k]) && !bit(f->tail, o->order[k]))
            return false;
    uint32_t later = f->n + 1; /* properties that there can be in the end */
    for (uint32_t k = place + 1; k < o->n_names && later < o->min && !o->other; k++)
        later += !bit(f->tail, o->order[k]);
    return o->other || later >= o->min;
}

/* Whether one of the choices can end above the limit of depth. */

static bool some_fits(const struct frame *f, const struct choices *c) {
    for (uint32_t i = 0; i < c->n; i++)
        if (!frame_too_deep(f, c->list[i].value->levels))
            return true;
    return false;
}

bool name_allowed_now(const struct frame *f, uint32_t i) {
    const struct object_shape *o = f->object;
    if (bit(f->tail, i))
        return false;
    if (frame_too_deep(f, o->deepest) && !some_fits(f, &o->values[i]))
        return false;
    if (o->max != NO_LIMIT && (uint64_t)f->n + 1 + missing_after(f, i) > o->max)
        return false;
    if (o->needs) /* what it needs must still be possible */
        for (uint32_t k = 0; k < o->n_needs[i]; k++) {
            uint32_t j = o->needs[i][k];
            if (bit(f->tail, j) && bit(o->blocked, j))
                return false;
        }
    return !o->fixed_order || order_allows(f, i);
}

bool names_left(const struct frame *f, uint32_t lo, uint32_t hi) {
    const struct object_shape *o = f->object;
    if (o->max == NO_LIMIT && !o->needs && !o->fixed_order && !frame_too_deep(f, o->deepest)) {
        for (uint32_t i = lo; i < hi;) { /* a clear bit in seen */
            uint64_t w = ~f->tail[i >> 6] >> (i & 63);
            uint32_t room = 64 - (i & 63), left = hi - i;
            if (left < room && left < 64)
                w &= (1ull << left) - 1;
            if (w)
                return true;
            i += room;
        }
        return false;
    }
    for (uint32_t i = lo; i < hi; i++)
        if (name_allowed_now(f, i))
            return true;
    return false;
}

bool key_other_allowed(const struct frame *f) {
    const struct object_shape *o = f->object;
    return o->other && !frame_too_deep(f, o->deepest_other) && (o->max == NO_LIMIT || (uint64_t)f->n + 1 + f->missing <= o->max) &&
           (!o->fixed_order || order_allows(f, o->n_names));
}

static bool counters_done(const struct frame *f, const struct counter *c, uint32_t n) {
    const uint32_t *counts = frame_counts(f);
    for (uint32_t i = 0; i < n; i++)
        if (counts[i] < c[i].min)
            return false;
    return true;
}

bool object_may_close(const struct frame *f) {
    const struct object_shape *o = f->object;
    return !f->missing && f->n >= o->min && counters_done(f, o->counters, o->n_counters);
}

static bool object_may_grow(const struct frame *f) {
    return key_other_allowed(f) || names_left(f, 0, f->object->n_names);
}

/* Some property that is still possible can raise each counter that is short. */
static bool counters_reachable(const struct frame *f) {
    const struct object_shape *o = f->object;
    const uint32_t *counts = frame_counts(f);
    for (uint32_t k = 0; k < o->n_counters; k++) {
        bool found = counts[k] >= o->counters[k].min;
        for (uint32_t i = 0; i < o->n_names && !found; i++)
            for (uint32_t j = 0; j < o->values[i].n && !found && !bit(f->tail, i); j++)
                found = o->values[i].list[j].counts >> k & 1;
        for (uint32_t i = 0; i < o->n_labels && !found && key_other_allowed(f); i++)
            for (uint32_t j = 0; j < o->labels[i].n && !found; j++)
                found = o->labels[i].list[j].counts >> k & 1;
        if (!found)
            return false;
    }
    return true;
}

/* After a key: one thread for each value that may follow. */
static void key_chosen(struct walk *w, const struct frame *base, const struct choices *c,
                       struct threads *out) {
    for (uint32_t i = 0; i < c->n; i++) {
        const struct frame *f = base;
        if (frame_too_deep(base, c->list[i].value->levels))
            continue;
        if (base->object->n_counters) {
            struct frame *g = frame_copy(w, base);
            uint32_t *counts = (uint32_t *)frame_counts(g);
            for (uint32_t k = 0; k < g->object->n_counters; k++)
                counts[k] += c->list[i].counts >> k & 1 && counts[k] < 2;
            if (!counters_reachable(g))
                continue;
            f = g;
        }
        add(w, out, T_COLON, c->list[i].value, f);
    }
}

static void key_close_name(struct walk *w, const struct frame *top, uint32_t i,
                           struct threads *out) {
    const struct object_shape *o = top->object;
    struct frame *f = frame_copy(w, top);
    f->missing = missing_after(top, i);
    f->n++;
    f->tail[i >> 6] |= 1ull << (i & 63);
    if (o->needs)
        for (uint32_t k = 0; k < o->n_needs[i]; k++) {
            uint32_t j = o->needs[i][k];
            frame_needed(f)[j >> 6] |= 1ull << (j & 63);
        }
    if (o->fixed_order)
        f->position = place_of(o, i) + 1;
    key_chosen(w, f, &o->values[i], out);
}

static bool seen_text(const struct seen *s, enum value_kind kind, const struct buf *text) {
    for (; s; s = s->before)
        if (s->kind == kind && s->n == text->len && (!s->n || !memcmp(s->text, text->data, s->n)))
            return true;
    return false;
}

static const struct seen *remember(struct walk *w, const struct seen *before, enum value_kind kind,
                                   const struct buf *text) {
    struct seen *s = arena_zero(w->arena, sizeof *s + text->len);
    s->before = before;
    s->kind = (uint8_t)kind;
    s->n = (uint32_t)text->len;
    if (text->len)
        memcpy(s->text, text->data, text->len);
    return s;
}

/* A further name with this label, whatever its text: the caller knows that it is new. */
void key_close_label(struct walk *w, const struct thread *t, uint32_t label, struct threads *out) {
    struct frame *f = frame_copy(w, t->top);
    f->n++;
    if (f->object->fixed_order)
        f->position = f->object->n_names;
    key_chosen(w, f, &f->object->labels[label], out);
}

static void key_close(struct walk *w, const struct thread *t, struct threads *out) {
    const struct object_shape *o = t->top->object;
    if (t->a < t->b && o->names[t->a].n == t->depth) { /* shorter names sort first */
        if (name_allowed_now(t->top, t->a))
            key_close_name(w, t->top, t->a, out);
        else
            stop(w, t->top,
                 bit(t->top->tail, t->a) && !bit(o->blocked, t->a)
                     ? "this property stands twice"
                     : "this property is not allowed here");
        return;
    }
    if (!t->n || !dfa_accept(o->other, t->n)) {
        stop(w, t->top, "this property is not allowed here");
        return;
    }
    struct buf text = {0};
    decode_raw(w, t->start, &text);
    if (seen_text(t->top->seen, KIND_STRING, &text)) {
        stop(w, t->top, "this property stands twice");
    } else {
        struct frame *f = frame_copy(w, t->top);
        f->seen = remember(w, f->seen, KIND_STRING, &text);
        f->n++;
        if (o->fixed_order)
            f->position = o->n_names;
        key_chosen(w, f, &o->labels[o->other->label ? o->other->label[t->n] : 0], out);
    }
    buf_free(&text);
}

/* --- arrays --- */

const struct choices *array_choices(const struct array_shape *a, uint32_t n) {
    return n < a->n_prefix ? &a->prefix[n] : &a->rest;
}

/* Items that several conditions still ask for after choice c: one item may serve all of them at
 * once, or else each has its own. */
static uint64_t items_needed(const struct frame *f, const struct choice *c) {
    const struct array_shape *a = f->array;
    uint64_t sum = 0, most = 0;
    uint32_t open = 0;
    for (uint32_t k = 0; k < a->n_counters; k++) {
        uint32_t have = frame_counts(f)[k] + (c->counts >> k & 1);
        if (have >= a->counters[k].min)
            continue;
        uint64_t lacks = a->counters[k].min - have;
        sum += lacks;
        most = lacks > most ? lacks : most;
        open |= 1u << k;
    }
    for (uint32_t j = 0; j < a->rest.n; j++)
        if ((a->rest.list[j].counts & open) == open)
            return most;
    for (uint32_t i = f->n + 1; i < a->n_prefix && most <= 1; i++)
        for (uint32_t j = 0; j < a->prefix[i].n; j++)
            if ((a->prefix[i].list[j].counts & open) == open)
                return most;
    return sum;
}

bool array_choice_allowed(const struct frame *f, const struct choice *c) {
    const struct array_shape *a = f->array;
    const uint32_t *counts = frame_counts(f);
    uint64_t left = a->max == NO_LIMIT ? UINT64_MAX : a->max - f->n - 1;
    if (frame_too_deep(f, c->value->levels))
        return false;
    for (uint32_t k = 0; k < a->n_counters; k++) {
        bool yes = c->counts >> k & 1;
        if (yes && counts[k] >= a->counters[k].max)
            return false;
        uint32_t have = counts[k] + yes;
        if (have >= a->counters[k].min)
            continue;
        if (a->counters[k].min - have > left)
            return false;
        bool found = false; /* a later place where it can still be met */
        for (uint32_t i = f->n + 1; i < a->n_prefix && !found; i++)
            for (uint32_t j = 0; j < a->prefix[i].n; j++)
                found |= a->prefix[i].list[j].counts >> k & 1;
        for (uint32_t j = 0; j < a->rest.n && !found; j++)
            found = a->rest.list[j].counts >> k & 1;
        if (!found)
            return false;
    }
    return a->n_counters < 2 || left == UINT64_MAX || items_needed(f, c) <= left;
}

bool array_may_close(const struct frame *f) {
    return f->n >= f->array->min && counters_done(f, f->array->counters, f->array->n_counters);
}

bool array_may_grow(const struct frame *f) {
    if (f->n >= f->array->max)
        return false;
    const struct choices *c = array_choices(f->array, f->n);
    for (uint32_t i = 0; i < c->n; i++)
        if (array_choice_allowed(f, &c->list[i]))
            return true;
    return false;
}

static void value_begin(struct walk *w, const struct value *v, const struct frame *top, int c,
                        struct threads *out);

/* Begins the next item with its first byte. */
static void item_begin(struct walk *w, const struct frame *f, int c, struct threads *out) {
    if (f->n >= f->array->max) {
        stop(w, f, "the array has too many items");
        return;
    }
    const struct choices *list = array_choices(f->array, f->n);
    for (uint32_t i = 0; i < list->n; i++) {
        if (!array_choice_allowed(f, &list->list[i]))
            continue;
        struct frame *g = frame_copy(w, f);
        g->n++;
        uint32_t *counts = (uint32_t *)frame_counts(g);
        for (uint32_t k = 0; k < f->array->n_counters; k++)
            counts[k] += list->list[i].counts >> k & 1;
        value_begin(w, list->list[i].value, g, c, out);
    }
}

static bool is_unique(const struct frame *f) {
    return f->kind == FRAME_ARRAY && f->array->unique;
}

static struct number_skip numbers_seen(struct walk *w, const struct frame *f) {
    struct number_skip skip = {0};
    if (!is_unique(f))
        return skip;
    uint32_t n = 0;
    for (const struct seen *s = f->seen; s; s = s->before)
        n += s->kind == KIND_NUMBER;
    int128 *list = arena_alloc(w->arena, (n + 1) * sizeof *list);
    for (const struct seen *s = f->seen; s; s = s->before)
        if (s->kind == KIND_NUMBER)
            list[skip.n++] = s->number;
    skip.list = list;
    return skip;
}

static bool word_seen(const struct frame *f, enum value_kind kind) {
    if (is_unique(f))
        for (const struct seen *s = f->seen; s; s = s->before)
            if (s->kind == kind)
                return true;
    return false;
}

/* --- values --- */

static const struct {
    const char *text;
    enum value_kind kind;
} words[] = {{"null", KIND_NULL}, {"false", KIND_FALSE}, {"true", KIND_TRUE}};

static void begin_string(struct walk *w, const struct value *v, const struct frame *top,
                         struct threads *out) {
    for (uint32_t i = 0; i < v->n_strings; i++) {
        const struct string_shape *s = v->strings[i];
        struct thread t = thread_new(T_STRING, s, top);
        t.start = (uint32_t)w->raw_len + 1;
        if (s->words)
            t.b = s->n_words;
        else
            t.a = s->dfa->start;
        if (string_alive(w, &t))
            threads_add(w, out, &t);
    }
    if (!v->n_strings)
        stop(w, top, "a string is not allowed here");
}

static void begin_number(struct walk *w, const struct value *v, const struct frame *top,
                         struct threads *out) {
    struct thread t = thread_new(T_NUMBER, v, top);
    t.start = (uint32_t)w->raw_len;
    w->raw_len++;
    bool lives = number_thread_lives(w, &t);
    w->raw_len--;
    if (lives)
        threads_add(w, out, &t);
    else
        stop(w, top,
             v->n_numbers ? "this number is not allowed here" : "a number is not allowed here");
}

static void begin_composite(struct walk *w, const struct value *v, const struct frame *top,
                            bool object, struct threads *out) {
    uint32_t n = object ? v->n_objects : v->n_arrays;
    if (!n)
        stop(w, top, object ? "an object is not allowed here" : "an array is not allowed here");
    for (uint32_t i = 0; i < n && !is_full(w, out); i++) {
        const void *shape = object ? (const void *)v->objects[i] : (const void *)v->arrays[i];
        if (frame_too_deep(top, object ? v->objects[i]->levels : v->arrays[i]->levels)) {
            stop(w, top, "nested deeper than the limit max_depth");
            continue;
        }
        struct frame *f =
            frame_new(w, object ? FRAME_OBJECT : FRAME_ARRAY, shape, top, top->grammar);
        if (object) {
            const struct object_shape *o = v->objects[i];
            f->missing = o->n_required;
            if (o->n_words)
                memcpy(f->tail, o->blocked, o->n_words * sizeof *o->blocked);
            for (uint32_t k = 0; o->needs && k < o->n_names; k++)
                if (o->required[k])
                    frame_needed(f)[k >> 6] |= 1ull << (k & 63);
        }
        add(w, out, T_OPEN, NULL, f);
    }
}

static void value_begin(struct walk *w, const struct value *v, const struct frame *top, int c,
                        struct threads *out) {
    switch (c) {
    case '"': begin_string(w, v, top, out); return;
    case '{':
    case '[': begin_composite(w, v, top, c == '{', out); return;
    case 'n':
    case 'f':
    case 't':
        for (int i = 0; i < 3; i++)
            if (words[i].text[0] == c) {
                if (v->words & KIND_BIT(words[i].kind) && !word_seen(top, words[i].kind)) {
                    struct thread t = thread_new(T_WORD, words[i].text + 1, top);
                    t.code = words[i].kind;
                    threads_add(w, out, &t);
                } else {
                    stop(w, top, "this value is not allowed here");
                }
            }
        return;
    default:
        if (c == '-' || (c >= '0' && c <= '9'))
            begin_number(w, v, top, out);
        else
            stop(w, top, "a JSON value was expected");
    }
}

void value_end(struct walk *w, const struct frame *top, struct threads *out) {
    if (top->kind != FRAME_DOCUMENT)
        add(w, out, T_NEXT, NULL, top);
    else if (!top->parent)
        add(w, out, T_END, NULL, top);
    else
        turn_resume(w, top->parent, out);
}

/* A scalar ended: in an array whose items differ it is remembered. */
static void scalar_end(struct walk *w, const struct frame *top, enum value_kind kind,
                       const struct buf *text, struct threads *out) {
    if (is_unique(top)) {
        struct frame *f = frame_copy(w, top);
        struct seen *s = (struct seen *)remember(w, f->seen, kind, text);
        if (kind == KIND_NUMBER)
            s->number = number_lattice(text->data, text->len);
        f->seen = s;
        top = f;
    }
    value_end(w, top, out);
}

void string_close(struct walk *w, const struct thread *t, struct threads *out) {
    const struct string_shape *s = t->p;
    bool good = s->words ? t->a < t->b && s->words[t->a].n == t->depth
                         : dfa_accept(s->dfa, t->a) && t->n >= s->min && t->n <= s->max;
    if (!good) {
        stop(w, t->top,
             s->words        ? "this text is not one of those allowed here"
             : t->n < s->min ? "the text is too short"
                             : "the text does not match its pattern or format");
        return;
    }
    if (!is_unique(t->top)) {
        value_end(w, t->top, out);
        return;
    }
    struct buf text = {0};
    decode_raw(w, t->start, &text);
    if (seen_text(t->top->seen, KIND_STRING, &text))
        stop(w, t->top, "this item stands twice");
    else
        scalar_end(w, t->top, KIND_STRING, &text, out);
    buf_free(&text);
}

/* --- numbers --- */

bool number_thread_lives(struct walk *w, const struct thread *t) {
    const struct value *v = t->p;
    bool document = grammar_of(t)->options.space == JSON_SPACE_ANY;
    for (uint32_t i = 0; i < v->n_numbers; i++)
        if (number_lives(v->numbers[i], w->raw->data + t->start, w->raw_len - t->start, document,
                         numbers_seen(w, t->top)))
            return true;
    return false;
}

bool number_thread_complete(struct walk *w, const struct thread *t) {
    const struct value *v = t->p;
    bool document = grammar_of(t)->options.space == JSON_SPACE_ANY;
    for (uint32_t i = 0; i < v->n_numbers; i++)
        if (number_complete(v->numbers[i], w->raw->data + t->start, w->raw_len - t->start, document,
                            numbers_seen(w, t->top)))
            return true;
    return false;
}

static void step_number(struct walk *w, const struct thread *t, int c, struct threads *out) {
    if ((c >= '0' && c <= '9') || c == '.' || c == 'e' || c == 'E' || c == '+' || c == '-') {
        w->raw_len++;
        bool lives = number_thread_lives(w, t);
        w->raw_len--;
        if (lives)
            threads_add(w, out, t);
        else
            stop(w, t->top, "this number is not allowed here");
        return;
    }
    if (!number_thread_complete(w, t)) {
        stop(w, t->top, "this number is not allowed here");
        return;
    }
    struct threads after = {0};
    struct buf text = {.data = w->raw->data + t->start, .len = w->raw_len - t->start};
    scalar_end(w, t->top, KIND_NUMBER, &text, &after);
    for (uint32_t i = 0; i < after.n; i++)
        step_thread(w, &after.list[i], c, out);
    threads_free(&after);
}

/* --- containers --- */

static void begin_key(struct walk *w, const struct frame *f, struct threads *out) {
    struct thread t = thread_new(T_KEY, NULL, f);
    t.b = f->object->n_names;
    t.n = key_other_allowed(f) ? f->object->other->start : DFA_DEAD;
    t.start = (uint32_t)w->raw_len + 1;
    if (key_alive(w, &t))
        threads_add(w, out, &t);
    else
        stop(w, f, "no further property is allowed here");
}

static void step_open(struct walk *w, const struct thread *t, int c, struct threads *out) {
    if (in_gap(w, t, GAP_OPEN, c, out))
        return;
    const struct frame *f = t->top;
    if (f->kind == FRAME_OBJECT) {
        if (c == '"')
            begin_key(w, f, out);
        else if (c == '}' && object_may_close(f))
            value_end(w, f->parent, out);
        else
            stop(w, f,
                 c == '}' ? f->missing ? "a required property is missing"
                                       : "the object has too few properties"
                          : "a property name was expected");
    } else if (c == ']') {
        if (array_may_close(f))
            value_end(w, f->parent, out);
        else
            stop(w, f, "the array has too few items");
    } else {
        item_begin(w, f, c, out);
    }
}

static void step_next(struct walk *w, const struct thread *t, int c, struct threads *out) {
    const struct frame *f = t->top;
    bool object = f->kind == FRAME_OBJECT;
    /* where space is flexible, what follows it here is the closing bracket */
    bool gap = grammar_of(t)->options.space != JSON_SPACE_FLEXIBLE ||
               (object ? object_may_close(f) : array_may_close(f));
    if (gap && in_gap(w, t, GAP_NEXT, c, out))
        return;
    if (c == ',' && !(t->space && grammar_of(t)->options.space == JSON_SPACE_FLEXIBLE)) {
        if (object ? object_may_grow(f) : array_may_grow(f))
            add(w, out, object ? T_MORE_KEY : T_MORE_ITEM, NULL, f);
        else
            stop(w, f,
                 object ? "no further property is allowed here" : "the array has too many items");
    } else if (c == (object ? '}' : ']')) {
        if (object ? object_may_close(f) : array_may_close(f))
            value_end(w, f->parent, out);
        else
            stop(w, f,
                 !object      ? "the array has too few items, or lacks one that it must contain"
                 : f->missing ? "a required property is missing"
                              : "the object has too few properties");
    } else {
        stop(w, f, object ? "',' or '}' was expected" : "',' or ']' was expected");
    }
}

static void step_colon(struct walk *w, const struct thread *t, int c, struct threads *out) {
    if (in_gap(w, t, GAP_BEFORE_COLON, c, out))
        return;
    if (c == ':') {
        struct thread next = thread_new(T_VALUE, t->p, t->top);
        next.flag = GAP_AFTER_COLON;
        threads_add(w, out, &next);
    } else {
        stop(w, t->top, "':' was expected");
    }
}

void step_thread(struct walk *w, const struct thread *t, int c, struct threads *out) {
    if (t->kind >= T_ITEMS && t->kind <= T_TURN_END) {
        turn_step(w, t, c, out);
        return;
    }
    if (c >= SYMBOL_TOKEN)
        return;
    switch (t->kind) {
    case T_VALUE: {
        enum gap gap = t->flag == GAP_AFTER_COLON ? GAP_AFTER_COLON : GAP_EDGE;
        if (in_gap(w, t, gap, c, out) || !space_done(grammar_of(t), gap, t->space))
            return;
        value_begin(w, t->p, t->top, c, out);
        return;
    }
    case T_WORD: {
        const char *rest = t->p;
        if (c != *rest) {
            stop(w, t->top, "a JSON value was expected");
        } else if (rest[1]) {
            struct thread next = *t;
            next.p = rest + 1;
            threads_add(w, out, &next);
        } else {
            struct buf none = {0};
            scalar_end(w, t->top, (enum value_kind)t->code, &none, out);
        }
        return;
    }
    case T_NUMBER: step_number(w, t, c, out); return;
    case T_STRING: step_string(w, t, c, out); return;
    case T_KEY:
        if (c == '"' && !t->esc)
            key_close(w, t, out);
        else
            step_key(w, t, c, out);
        return;
    case T_OPEN: step_open(w, t, c, out); return;
    case T_MORE_KEY:
        if (in_gap(w, t, GAP_AFTER_COMMA, c, out) ||
            !space_done(grammar_of(t), GAP_AFTER_COMMA, t->space))
            return;
        if (c == '"')
            begin_key(w, t->top, out);
        else
            stop(w, t->top, "a property name was expected");
        return;
    case T_MORE_ITEM:
        if (!in_gap(w, t, GAP_AFTER_COMMA, c, out) &&
            space_done(grammar_of(t), GAP_AFTER_COMMA, t->space))
            item_begin(w, t->top, c, out);
        return;
    case T_COLON: step_colon(w, t, c, out); return;
    case T_NEXT: step_next(w, t, c, out); return;
    case T_END:
        if (!in_gap(w, t, GAP_EDGE, c, out))
            stop(w, t->top, "something follows the end of the document");
        return;
    case T_TEXT: {
        struct thread next = *t;
        const struct dfa *d = t->p;
        next.a = dfa_next(d, t->a, (uint8_t)c);
        if (next.a)
            threads_add(w, out, &next);
        if (dfa_accept(d, t->a) && t->top->parent) { /* the text may have ended before */
            struct threads after = {0};
            value_end(w, t->top, &after);
            for (uint32_t i = 0; i < after.n; i++)
                step_thread(w, &after.list[i], c, out);
            threads_free(&after);
        }
        return;
    }
    case T_RULE: gbnf_step(w, t, c, out); return;
    default: return;
    }
}

bool walk_step(struct walk *w, const struct thread *in, uint32_t n_in, int symbol,
               struct threads *out) {
    out->n = 0;
    for (uint32_t i = 0; i < n_in && !is_full(w, out); i++)
        step_thread(w, &in[i], symbol, out);
    return out->n > 0;
}

void grammar_start(struct walk *w, struct grammar *g, const struct frame *parent,
                   struct threads *out) {
    if (g->kind == GRAMMAR_TURN) {
        turn_start(w, g, out);
        return;
    }
    struct frame *f = frame_new(w, FRAME_DOCUMENT, NULL, parent, g);
    f->depth = 0;
    if (g->kind == GRAMMAR_JSON) {
        add(w, out, T_VALUE, g->root, f);
    } else if (g->kind == GRAMMAR_TEXT) {
        struct thread t = thread_new(T_TEXT, g->text, f);
        t.a = g->text->start;
        threads_add(w, out, &t);
    } else {
        gbnf_start(w, g, f, out);
    }
}

bool thread_may_end(struct walk *w, const struct thread *t) {
    switch (t->kind) {
    case T_END: return true;
    case T_TEXT: /* in a turn: the end of a reply is the turn's */
        return dfa_accept(t->p, t->a) && (!t->top->parent || !t->top->parent->position);
    case T_NUMBER: { /* a number alone ends with the text */
        if (t->top->kind != FRAME_DOCUMENT || !number_thread_complete(w, t))
            return false;
        if (!t->top->parent)
            return true;
        struct threads after = {0};
        turn_resume(w, t->top->parent, &after);
        bool yes = false;
        for (uint32_t i = 0; i < after.n; i++)
            yes |= turn_may_end(&after.list[i]);
        threads_free(&after);
        return yes;
    }
    case T_RULE: return gbnf_may_end(t);
    case T_ITEMS:
    case T_NAME:
    case T_FREE:
    case T_TURN_END: return turn_may_end(t);
    default: return false;
    }
}

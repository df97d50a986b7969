/* shortest.c: a short way to a legal end. One thread is followed; each round writes the next piece
 * that its shape asks for, by rank, so every round comes nearer to the end. */
#include "model/grammar/lexer.h"
#include "model/grammar/matcher.h"
#include "model/grammar/shape_build.h"

#include <limits.h>

struct finisher {
    struct matcher *m; /* a clone, walked along */
    struct buf piece;
    struct token_list *out; /* NULL: only count bytes */
    struct buf text;        /* bytes not yet tokenised */
    size_t bytes;
    struct arena scratch;
};

enum { MAX_ROUNDS = 100000, FAR = 1 << 14 };

static void escape_text(struct buf *out, const char *s, size_t n) {
    for (size_t i = 0; i < n; i++) {
        uint8_t c = (uint8_t)s[i];
        char e = c < 0x80 ? short_escape(c) : 0;
        if (e)
            buf_printf(out, "\\%c", e);
        else if (c < 0x20)
            buf_printf(out, "\\u%04x", c);
        else
            buf_char(out, (char)c);
    }
}

static bool is_unique(const struct frame *f) {
    return f->kind == FRAME_ARRAY && f->array->unique;
}

static bool seen(const struct frame *f, enum value_kind kind, const char *s, size_t n) {
    for (const struct seen *x = f->seen; x; x = x->before)
        if (x->kind == kind && x->n == n && (!n || !memcmp(x->text, s, n)))
            return true;
    return false;
}

struct fresh { /* the first text that is not taken */
    const struct frame *top;
    const struct buf *prefix;
    const struct object_shape *names; /* keys: known names are taken too */
    struct buf *out;
    uint32_t min, max;
    bool found;
};

/* Counters of an object that are short of what they need. */
static uint32_t short_of(const struct frame *f) {
    uint32_t set = 0;
    for (uint32_t k = 0; k < f->object->n_counters; k++)
        if (frame_counts(f)[k] < f->object->counters[k].min)
            set |= 1u << k;
    return set;
}

static bool raises(const struct choices *c, uint32_t wanted) {
    for (uint32_t i = 0; i < c->n; i++)
        if (c->list[i].counts & wanted)
            return true;
    return false;
}

static bool try_fresh(void *user, const char *text, size_t n) {
    struct fresh *f = user;
    uint32_t chars = utf8_length(text, n);
    if (chars < f->min || chars > f->max)
        return true;
    struct buf whole = {0};
    buf_add(&whole, buf_text(f->prefix), f->prefix->len);
    buf_add(&whole, text, n);
    bool taken = seen(f->top, KIND_STRING, buf_text(&whole), whole.len);
    for (uint32_t i = 0; f->names && i < f->names->n_names && !taken; i++)
        taken = f->names->names[i].n == whole.len &&
                !memcmp(f->names->names[i].s, buf_text(&whole), whole.len);
    buf_free(&whole);
    if (taken)
        return true;
    escape_text(f->out, text, n);
    f->found = true;
    return false;
}

/* What is left of a string of this shape from where thread t stands, without the quote. */
static bool finish_string(struct finisher *f, const struct thread *t, struct buf *out) {
    const struct string_shape *s = t->p;
    struct buf prefix = {0};
    bool good = false;
    if (s->words) {
        uint32_t best = UINT32_MAX;
        for (uint32_t i = t->a; i < t->b; i++)
            if ((best == UINT32_MAX || s->words[i].n < s->words[best].n) &&
                !(is_unique(t->top) && seen(t->top, KIND_STRING, s->words[i].s, s->words[i].n)))
                best = i;
        if (best != UINT32_MAX) {
            escape_text(out, s->words[best].s + t->depth, s->words[best].n - t->depth);
            good = true;
        }
        return good;
    }
    uint32_t min = s->min > t->n ? s->min - t->n : 0,
             max = s->max == NO_LIMIT ? NO_LIMIT : s->max - t->n;
    if (!is_unique(t->top)) {
        struct buf text = {0};
        good = dfa_shortest(s->dfa, t->a, min, max, &text);
        escape_text(out, buf_text(&text), text.len);
        buf_free(&text);
        return good;
    }
    struct walk w = matcher_walk(f->m, &f->scratch);
    decode_raw(&w, t->start, &prefix);
    struct fresh fresh = {t->top, &prefix, NULL, out, min, max, false};
    dfa_each(s->dfa, t->a, DFA_EVERY, try_fresh, &fresh);
    buf_free(&prefix);
    return fresh.found;
}

static struct number_skip taken_numbers(struct finisher *f, const struct frame *top) {
    struct number_skip skip = {0};
    if (!is_unique(top))
        return skip;
    uint32_t n = 0;
    for (const struct seen *s = top->seen; s; s = s->before)
        n += s->kind == KIND_NUMBER;
    int128 *list = arena_alloc(&f->scratch, (n + 1) * sizeof *list);
    for (const struct seen *s = top->seen; s; s = s->before)
        if (s->kind == KIND_NUMBER)
            list[skip.n++] = s->number;
    skip.list = list;
    return skip;
}

static uint64_t string_rank(const struct string_shape *s) {
    if (s->words)
        return 2 + (uint64_t)s->words[0].n;
    uint32_t lo = s->dfa->lo[s->dfa->start];
    return 2 + (uint64_t)(lo > s->min ? lo : s->min);
}

/* A whole string of this shape. */
static bool whole_string(struct finisher *f, const struct string_shape *s, const struct frame *top,
                         struct buf *out) {
    struct thread t = {.kind = T_STRING, .p = s, .top = top};
    t.start = (uint32_t)f->m->raw.len;
    if (s->words)
        t.b = s->n_words;
    else
        t.a = s->dfa->start;
    size_t mark = out->len;
    buf_char(out, '"');
    if (finish_string(f, &t, out)) {
        buf_char(out, '"');
        return true;
    }
    out->len = mark;
    return false;
}

/* The first piece of a value: all of it for scalars, the bracket for the others. Where items must
 * differ the shortest may be taken: then others are tried. */
static bool begin_value(struct finisher *f, const struct value *v, const struct frame *top,
                        struct buf *out) {
    static const struct {
        const char *text;
        enum value_kind kind;
    } words[] = {{"null", KIND_NULL}, {"true", KIND_TRUE}, {"false", KIND_FALSE}};
    uint64_t best = RANK_NEVER, r;
    char open = 0;
    const struct string_shape *shortest = NULL;
    for (uint32_t i = 0; i < v->n_arrays; i++)
        if (!frame_too_deep(top, v->arrays[i]->levels) && (r = array_rank(v->arrays[i])) < best)
            best = r, open = '[';
    for (uint32_t i = 0; i < v->n_objects; i++)
        if (!frame_too_deep(top, v->objects[i]->levels) && (r = object_rank(v->objects[i])) < best)
            best = r, open = '{';
    if (best > 3)
        for (uint32_t i = 0; i < v->n_numbers; i++)
            if (number_shortest(v->numbers[i], "", 0, taken_numbers(f, top), out))
                return true;
    for (uint32_t i = 0; i < v->n_strings; i++)
        if ((r = string_rank(v->strings[i])) < best)
            best = r, shortest = v->strings[i];
    if (shortest && best <= 4 && whole_string(f, shortest, top, out))
        return true;
    for (int i = 0; i < 3; i++)
        if (v->words & KIND_BIT(words[i].kind) && best > 4 &&
            !(is_unique(top) && seen(top, words[i].kind, "", 0))) {
            buf_str(out, words[i].text);
            return true;
        }
    if (shortest && whole_string(f, shortest, top, out))
        return true;
    if (open) {
        buf_char(out, open);
        return true;
    }
    for (uint32_t i = 0; i < v->n_strings; i++)
        if (whole_string(f, v->strings[i], top, out))
            return true;
    return false;
}

/* The label of further names with the shortest values that raise what is wanted, if anything; those
 * that a name under way can still get. UINT32_MAX: none. */
static uint32_t best_label(const struct object_shape *o, uint32_t state, uint32_t wanted,
                           uint64_t *rank) {
    const struct dfa *d = o->other;
    bool *met = mem_zero(d->n, 1);
    uint32_t *stack = mem_alloc(d->n * sizeof *stack), n = 0, best = UINT32_MAX;
    stack[n++] = state;
    met[state] = true;
    *rank = RANK_NEVER;
    bool best_raises = false;
    while (n) {
        uint32_t s = stack[--n], label = d->label ? d->label[s] : 0;
        if (dfa_accept(d, s)) {
            uint64_t r = choices_rank(&o->labels[label]);
            bool good = wanted && raises(&o->labels[label], wanted);
            if (r != RANK_NEVER && (good > best_raises || (good == best_raises && r < *rank))) {
                best = label;
                *rank = r;
                best_raises = good;
            }
        }
        for (uint32_t c = 0; c < d->n_classes; c++) {
            uint32_t next = d->next[(size_t)s * d->n_classes + c];
            if (next && !met[next]) {
                met[next] = true;
                stack[n++] = next;
            }
        }
    }
    free(met);
    free(stack);
    return best;
}

static bool finish_key(struct finisher *f, const struct thread *t, struct buf *out) {
    const struct object_shape *o = t->top->object;
    uint32_t best = UINT32_MAX;
    uint64_t best_rank = RANK_NEVER;
    bool best_needed = false;
    uint32_t wanted = t->top->missing ? 0 : short_of(t->top);
    for (uint32_t i = t->a; i < t->b; i++) {
        if (!name_allowed_now(t->top, i))
            continue;
        uint64_t r = name_rank_from(o, t->top, i);
        bool needed = o->needs ? frame_needed((struct frame *)t->top)[i >> 6] >> (i & 63) & 1
                               : o->required[i];
        needed |= wanted && raises(&o->values[i], wanted);
        bool better = best == UINT32_MAX || (needed && !best_needed) ||
                      (needed == best_needed && r < best_rank);
        if (!better)
            continue;
        best = i;
        best_rank = r;
        best_needed = needed;
    }
    uint64_t other_rank = RANK_NEVER;
    uint32_t label =
        t->n && key_other_allowed(t->top) ? best_label(o, t->n, wanted, &other_rank) : UINT32_MAX;
    bool named = best != UINT32_MAX &&
                 (best_needed || label == UINT32_MAX || best_rank <= rank_add(other_rank, 6));
    if (wanted && label != UINT32_MAX && raises(&o->labels[label], wanted) && !best_needed)
        named = false;
    if (named) {
        escape_text(out, o->names[best].s + t->depth, o->names[best].n - t->depth);
        buf_char(out, '"');
        return true;
    }
    if (label != UINT32_MAX) {
        struct buf prefix = {0};
        struct walk w = matcher_walk(f->m, &f->scratch);
        decode_raw(&w, t->start, &prefix);
        struct fresh fresh = {t->top, &prefix, o, out, 0, NO_LIMIT, false};
        dfa_each(o->other, t->n, label, try_fresh, &fresh);
        buf_free(&prefix);
        if (fresh.found) {
            buf_char(out, '"');
            return true;
        }
    }
    if (best == UINT32_MAX)
        return false;
    escape_text(out, o->names[best].s + t->depth, o->names[best].n - t->depth);
    buf_char(out, '"');
    return true;
}

static bool finish_escape(struct finisher *f, const struct thread *t, struct buf *out) {
    struct walk w = matcher_walk(f->m, &f->scratch);
    return escape_finish(&w, t, out);
}

static void after_gap(const struct thread *t, struct buf *out) {
    if (t->top->grammar->options.space == JSON_SPACE_SPACED && !t->space)
        buf_char(out, ' ');
}

static bool first_item(struct finisher *f, const struct frame *top, struct buf *out) {
    const struct choices *c = array_choices(top->array, top->n);
    const struct choice *best = NULL;
    const uint32_t *counts = frame_counts(top);
    bool best_counts = false;
    for (uint32_t i = 0; i < c->n; i++) {
        if (!array_choice_allowed(top, &c->list[i]))
            continue;
        bool helps = false;
        for (uint32_t k = 0; k < top->array->n_counters; k++)
            helps |= c->list[i].counts >> k & 1 && counts[k] < top->array->counters[k].min;
        if (!best || (helps && !best_counts) ||
            (helps == best_counts && c->list[i].value->rank < best->value->rank)) {
            best = &c->list[i];
            best_counts = helps;
        }
    }
    return best && begin_value(f, best->value, top, out);
}

/* The next piece for a thread. */
static bool next_piece(struct finisher *f, const struct thread *t) {
    struct buf *out = &f->piece;
    const struct frame *top = t->top;
    bool object = top->kind == FRAME_OBJECT;
    switch (t->kind) {
    case T_VALUE:
        if (t->flag)
            after_gap(t, out);
        return begin_value(f, t->p, top, out);
    case T_WORD: buf_str(out, t->p); return true;
    case T_NUMBER: {
        const struct value *v = t->p;
        struct walk w = matcher_walk(f->m, &f->scratch);
        if (number_thread_complete(&w, t)) { /* what follows ends it */
            if (top->kind == FRAME_DOCUMENT)
                break;
            struct thread after = *t;
            after.kind = T_NEXT;
            after.p = NULL;
            return next_piece(f, &after);
        }
        for (uint32_t i = 0; i < v->n_numbers; i++)
            if (number_shortest(v->numbers[i], f->m->raw.data + t->start, f->m->raw.len - t->start,
                                taken_numbers(f, top), out))
                return true;
        /* an exponent under way */
        buf_char(out, '1');
        return true;
    }
    case T_STRING:
        if (t->esc)
            return finish_escape(f, t, out);
        if (!finish_string(f, t, out))
            return false;
        buf_char(out, '"');
        return true;
    case T_KEY: return t->esc ? finish_escape(f, t, out) : finish_key(f, t, out);
    case T_COLON: buf_char(out, ':'); return true;
    case T_OPEN:
    case T_NEXT:
        if (object ? object_may_close(top) : array_may_close(top)) {
            buf_char(out, object ? '}' : ']');
            return true;
        }
        if (t->kind == T_NEXT) {
            buf_char(out, ',');
            return true;
        }
        if (!object)
            return first_item(f, top, out);
        buf_char(out, '"');
        return true;
    case T_MORE_KEY:
        after_gap(t, out);
        buf_char(out, '"');
        return true;
    case T_MORE_ITEM: after_gap(t, out); return first_item(f, top, out);
    case T_TEXT: {
        const struct dfa *d = t->p;
        return dfa_shortest(d, t->a, 0, NO_LIMIT, out);
    }
    default: break;
    }
    return false;
}

static void flush(struct finisher *f) {
    if (f->out && f->text.len)
        tokenizer_encode_exact(f->m->v->tokenizer, f->text.data, f->text.len, f->out);
    buf_clear(&f->text);
}

static bool write_symbol(struct finisher *f, int symbol) {
    if (!matcher_step_symbol(f->m, symbol))
        return false;
    if (symbol >= SYMBOL_TOKEN) {
        flush(f);
        if (f->out)
            token_list_add(f->out, symbol - SYMBOL_TOKEN);
    } else {
        buf_char(&f->text, (char)symbol);
    }
    f->bytes++;
    return true;
}

/* The same for the shortest of the calls from..to whose names are written up to `depth`. */
static uint64_t call_left(const struct turn *u, uint32_t from, uint32_t to, uint32_t depth) {
    uint64_t best = RANK_NEVER;
    for (uint32_t i = from; i < to; i++) {
        const struct grammar *g = u->calls[i].arguments;
        uint64_t arguments = g->kind == GRAMMAR_JSON ? g->root->rank : 1;
        uint64_t sum = rank_add(arguments, u->calls[i].items.n - depth);
        best = sum < best ? sum : best;
    }
    return rank_add(best, u->close.n);
}

/* About the bytes that a thread still has to write: what its open objects and arrays lack and the
 * value that comes. A recursive schema has ways that never end; by the rank every step leads down. */
static uint64_t left_to_write(const struct thread *t) {
    uint64_t sum = 0;
    if (t->kind == T_VALUE || t->kind == T_COLON)
        sum = ((const struct value *)t->p)->rank;
    if (t->kind == T_NAME)
        sum = call_left(t->top->grammar->turn, t->a, t->b, t->depth);
    if (t->kind == T_ITEMS) {
        const struct turn *u = t->top->grammar->turn;
        sum = ((const struct items *)t->p)->n - t->a;
        if (t->b == PHASE_NAME) /* rather the end than another call */
            sum = rank_add(sum, call_left(u, 0, u->n_calls, 0));
    }
    for (const struct frame *f = t->top; f; f = f->parent)
        if (f->kind == FRAME_ARRAY)
            sum = rank_add(sum, array_rank_from(f->array, f->n, frame_counts(f)));
        else if (f->kind == FRAME_OBJECT)
            sum = rank_add(sum, object_rank_from(f->object, f));
    return sum;
}

static void choose_thread(struct threads *now) {
    uint64_t best = RANK_NEVER;
    uint32_t at = 0;
    for (uint32_t i = 0; i < now->n && now->n > 1; i++) {
        uint64_t left = left_to_write(&now->list[i]);
        if (left < best) {
            best = left;
            at = i;
        }
    }
    now->list[0] = now->list[at];
    now->n = 1;
}

/* One round; false: the end, or no way on. */
static bool round_of(struct finisher *f) {
    struct matcher *m = f->m;
    choose_thread(&m->now);
    struct thread t = m->now.list[0];
    if (t.kind == T_ITEMS)
        return write_symbol(f, ((const struct items *)t.p)->list[t.a]);
    if (t.kind == T_NAME) {
        const struct turn *u = t.top->grammar->turn;
        uint32_t best = t.a;
        for (uint32_t i = t.a + 1; i < t.b; i++)
            if (call_left(u, i, i + 1, t.depth) < call_left(u, best, best + 1, t.depth))
                best = i;
        return write_symbol(f, u->calls[best].items.list[t.depth]);
    }
    if (t.kind == T_FREE) { /* only a thought gets here */
        const struct items *tag = &t.top->grammar->turn->think_close;
        const struct thread *now = m->now.list;
        bool good = true, inside = true;
        for (uint32_t i = 0; i < tag->n && good && inside; i++) {
            good = write_symbol(f, tag->list[i]);
            now = m->now.list;
            inside = now->kind == T_FREE && now->b == PHASE_THOUGHT;
        }
        return good && !inside;
    }
    if (t.kind == T_NUMBER && t.top->kind == FRAME_DOCUMENT && t.top->parent) {
        struct walk w = matcher_walk(m, &f->scratch);
        if (number_thread_complete(&w, &t)) { /* the turn goes on behind it */
            struct threads after = {0};
            turn_resume(&w, t.top->parent, &after);
            int32_t symbol = -1;
            if (after.n && after.list[0].kind == T_ITEMS)
                symbol = ((const struct items *)after.list[0].p)->list[after.list[0].a];
            threads_free(&after);
            return symbol >= 0 && write_symbol(f, symbol);
        }
    }
    if (t.kind == T_RULE) {
        int symbol = gbnf_shortest(&t);
        return symbol >= 0 && write_symbol(f, symbol);
    }
    buf_clear(&f->piece);
    if (!next_piece(f, &t) || !f->piece.len)
        return false;
    for (size_t i = 0; i < f->piece.len; i++)
        if (!write_symbol(f, (uint8_t)f->piece.data[i]))
            return false;
    return true;
}

/* Prefers a thread that is inside a call or value already to one that has yet to begin. */
static int finish(const struct matcher *m, struct token_list *out) {
    if (matcher_may_end(m) || m->ended)
        return 0;
    size_t before = out ? out->n : 0;
    int best = -1;
    struct token_list tokens = {0};
    for (uint32_t i = 0; i < m->now.n && i < 64; i++) {
        struct finisher f = {.m = matcher_clone(m)};
        struct token_list own = {0};
        f.out = out ? &own : NULL;
        f.m->now.list[0] = f.m->now.list[i];
        f.m->now.n = 1;
        bool ended = false;
        for (int k = 0; k < MAX_ROUNDS; k++) {
            /* Asked of all threads: the first may be one that goes on to another call. */
            if ((ended = matcher_may_end(f.m)) || !f.m->now.n || !round_of(&f))
                break;
            arena_reset(&f.scratch);
            if (best >= 0 && f.bytes >= (size_t)best)
                break;
        }
        flush(&f);
        ended |= f.bytes > FAR && !out;
        if (ended && (best < 0 || (int)f.bytes < best)) {
            best = (int)f.bytes;
            struct token_list swap = tokens;
            tokens = own;
            own = swap;
        }
        token_list_free(&own);
        arena_free(&f.scratch);
        buf_free(&f.piece);
        buf_free(&f.text);
        matcher_free(f.m);
    }
    if (out)
        token_list_append(out, tokens.ids, tokens.n);
    token_list_free(&tokens);
    return out ? (int)(out->n - before) : best < 0 ? INT_MAX / 2 : best;
}

int matcher_shortest_end(const struct matcher *m, struct token_list *out) {
    return finish(m, out);
}

int matcher_end_distance(const struct matcher *m) {
    return finish(m, NULL);
}

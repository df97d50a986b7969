#include "model/grammar/matcher.h"

#include "model/grammar/lexer.h"

enum { COMPACT_BYTES = 256 << 10 };

struct walk matcher_walk(struct matcher *m, struct arena *frames) {
    return (struct walk){.arena = frames, .raw = &m->raw, .raw_len = m->raw.len};
}

struct matcher *matcher_new(struct grammar *g, struct vocab_trie *v) {
    struct matcher *m = mem_zero(1, sizeof *m);
    m->grammar = grammar_ref(g);
    m->v = v;
    struct walk w = matcher_walk(m, &m->arena);
    grammar_start(&w, g, NULL, &m->now);
    return m;
}

void matcher_free(struct matcher *m) {
    if (!m)
        return;
    grammar_unref(m->grammar);
    arena_free(&m->arena);
    arena_free(&m->scratch);
    threads_free(&m->now);
    threads_free(&m->next[0]);
    threads_free(&m->next[1]);
    for (uint32_t i = 0; i < m->n_levels; i++)
        threads_free(&m->levels[i]);
    free(m->levels);
    free(m->spare.bits);
    free(m->tail_list);
    free(m->tail_tops);
    buf_free(&m->raw);
    free(m);
}

/* --- moving frames --- */

/* Copies of what threads stand on, each frame and text once. The originals keep a pointer to their
 * copy until `forget` takes it away again. */
static const struct seen *move_seen(struct arena *to, const struct seen *s) {
    const struct seen *first = NULL;
    struct seen *last = NULL;
    for (; s; s = s->before) {
        struct seen *old = (struct seen *)s;
        if (old->forward) {
            if (last)
                last->before = old->forward;
            return first ? first : old->forward;
        }
        struct seen *copy = arena_dup(to, s, sizeof *s + s->n);
        old->forward = copy;
        copy->forward = NULL;
        if (last)
            last->before = copy;
        else
            first = copy;
        last = copy;
    }
    return first;
}

static const struct frame *move_frame(struct arena *to, const struct frame *f) {
    const struct frame *first = NULL;
    struct frame *last = NULL;
    for (; f; f = f->parent) {
        struct frame *old = (struct frame *)f;
        if (old->forward) {
            if (last)
                last->parent = old->forward;
            return first ? first : old->forward;
        }
        struct frame *copy = arena_dup(to, f, sizeof *f + frame_tail_bytes(f));
        old->forward = copy;
        copy->forward = NULL;
        copy->seen = move_seen(to, f->seen);
        if (last)
            last->parent = copy;
        else
            first = copy;
        last = copy;
    }
    return first;
}

static void forget(const struct frame *f) {
    for (; f && f->forward; f = f->parent) {
        ((struct frame *)f)->forward = NULL;
        for (const struct seen *s = f->seen; s && s->forward; s = s->before)
            ((struct seen *)s)->forward = NULL;
    }
}

static void move_threads(struct arena *to, const struct threads *from, struct threads *out) {
    out->n = 0;
    if (out->cap < from->n) {
        out->cap = from->n;
        out->list = mem_grow(out->list, out->cap, sizeof *out->list);
    }
    for (uint32_t i = 0; i < from->n; i++) {
        out->list[out->n] = from->list[i];
        out->list[out->n++].top = move_frame(to, from->list[i].top);
    }
    for (uint32_t i = 0; i < from->n; i++)
        forget(from->list[i].top);
}

static void compact(struct matcher *m) {
    if (m->arena.bytes < COMPACT_BYTES || m->arena.bytes < m->live_bytes * 2)
        return;
    struct arena fresh = {0};
    struct threads moved = {0};
    move_threads(&fresh, &m->now, &moved);
    arena_free(&m->arena);
    m->arena = fresh;
    threads_free(&m->now);
    m->now = moved;
    m->live_bytes = fresh.bytes;
    m->why_top = NULL;
    m->n_tail_tops = 0; /* other frames may stand at their addresses */
}

struct matcher *matcher_clone(const struct matcher *m) {
    struct matcher *c = mem_zero(1, sizeof *c);
    c->grammar = grammar_ref(m->grammar);
    c->v = m->v;
    c->ended = m->ended;
    move_threads(&c->arena, &m->now, &c->now);
    if (m->raw.len)
        buf_add(&c->raw, m->raw.data, m->raw.len);
    return c;
}

/* --- walking --- */

/* Forgets raw bytes that no thread will ask for. */
static void trim_raw(struct matcher *m) {
    uint32_t least = UINT32_MAX;
    for (uint32_t i = 0; i < m->now.n; i++) {
        struct thread *t = &m->now.list[i];
        bool needs = t->kind == T_NUMBER || (t->kind == T_KEY && t->n) ||
                     (t->kind == T_STRING && t->top->kind == FRAME_ARRAY && t->top->array->unique);
        if (!needs)
            t->start = 0;
        else if (t->start < least)
            least = t->start;
    }
    if (least == UINT32_MAX) {
        buf_clear(&m->raw);
        return;
    }
    if (least < 64)
        return;
    buf_drop_front(&m->raw, least);
    for (uint32_t i = 0; i < m->now.n; i++)
        m->now.list[i].start -= m->now.list[i].start >= least ? least : m->now.list[i].start;
}

bool matcher_step_bytes(struct matcher *m, const char *bytes, size_t n) {
    if (m->ended)
        return false;
    size_t raw = m->raw.len;
    struct walk w = matcher_walk(m, &m->arena);
    const struct threads *in = &m->now;
    struct threads *out = &m->next[0];
    for (size_t i = 0; i < n; i++) {
        buf_add(&m->raw, &bytes[i], 1);
        if (!walk_step(&w, in->list, in->n, (uint8_t)bytes[i], out)) {
            m->why = w.why;
            m->why_top = w.why_top;
            m->raw.len = raw;
            return false;
        }
        w.raw_len++;
        in = out;
        out = out == &m->next[0] ? &m->next[1] : &m->next[0];
    }
    if (n) {
        struct threads *last = in == &m->next[0] ? &m->next[0] : &m->next[1], swap = m->now;
        m->now = *last;
        *last = swap;
        trim_raw(m);
        compact(m);
    }
    return true;
}

bool matcher_step_symbol(struct matcher *m, int symbol) {
    if (symbol < SYMBOL_TOKEN) {
        char c = (char)symbol;
        return matcher_step_bytes(m, &c, 1);
    }
    if (m->ended)
        return false;
    struct walk w = matcher_walk(m, &m->arena);
    if (!walk_step(&w, m->now.list, m->now.n, symbol, &m->next[0]))
        return false;
    struct threads swap = m->now;
    m->now = m->next[0];
    m->next[0] = swap;
    trim_raw(m);
    return true;
}

const token_id *matcher_ends(const struct matcher *m, size_t *n) {
    if (m->grammar->kind == GRAMMAR_TURN) {
        *n = m->grammar->turn->n_ends;
        return m->grammar->turn->ends;
    }
    return tokenizer_ends(m->v->tokenizer, n);
}

bool matcher_may_end(const struct matcher *m) {
    if (m->ended)
        return true;
    struct matcher *own = (struct matcher *)m; /* scratch only */
    struct walk w = matcher_walk(own, &own->scratch);
    bool yes = false;
    for (uint32_t i = 0; i < m->now.n && !yes; i++)
        yes = thread_may_end(&w, &m->now.list[i]);
    arena_reset(&own->scratch);
    return yes;
}

bool matcher_accept(struct matcher *m, token_id id) {
    if (id < 0 || id >= m->v->n_vocab || m->ended)
        return false;
    size_t n_ends;
    const token_id *ends = matcher_ends(m, &n_ends);
    for (size_t i = 0; i < n_ends; i++)
        if (ends[i] == id && matcher_may_end(m)) {
            m->ended = true;
            return true;
        }
    if (!mask_has(m->v->ordinary, (uint32_t)id))
        return matcher_step_symbol(m, SYMBOL_TOKEN + id);
    size_t n;
    const char *bytes = tokenizer_bytes(m->v->tokenizer, id, &n);
    return matcher_step_bytes(m, bytes, n);
}

bool matcher_allows(struct matcher *m, token_id id) {
    if (id < 0 || id >= m->v->n_vocab || m->ended)
        return false;
    size_t n_ends, n;
    const token_id *ends = matcher_ends(m, &n_ends);
    for (size_t i = 0; i < n_ends; i++)
        if (ends[i] == id && matcher_may_end(m))
            return true;
    struct walk w = matcher_walk(m, &m->scratch);
    bool good;
    if (!mask_has(m->v->ordinary, (uint32_t)id)) {
        good = walk_step(&w, m->now.list, m->now.n, SYMBOL_TOKEN + id, &m->next[0]);
        arena_reset(&m->scratch);
        return good;
    }
    const char *bytes = tokenizer_bytes(m->v->tokenizer, id, &n);
    const struct threads *in = &m->now;
    buf_reserve(&m->raw, n);
    good = n > 0;
    for (size_t i = 0; i < n && good; i++) {
        struct threads *out = &m->next[i & 1];
        m->raw.data[m->raw.len + i] = bytes[i];
        good = walk_step(&w, in->list, in->n, (uint8_t)bytes[i], out);
        w.raw_len++;
        in = out;
    }
    arena_reset(&m->scratch);
    return good;
}

size_t matcher_accept_bytes(struct matcher *m, const char *bytes, size_t n) {
    size_t i = 0;
    while (i < n && matcher_step_bytes(m, bytes + i, 1))
        i++;
    return i;
}

/* Bytes that may come next, until `most` are found. */
static uint32_t next_symbols(struct matcher *m, int *out, uint32_t most) {
    uint32_t n = 0;
    struct walk w = matcher_walk(m, &m->scratch);
    buf_reserve(&m->raw, 1);
    for (uint32_t i = 0; i < m->now.n && n < most; i++) {
        token_id ids[4];
        const struct thread *t = &m->now.list[i];
        uint32_t k = t->kind >= T_ITEMS && t->kind <= T_FREE ? turn_specials(t, ids, 4) : 0;
        for (uint32_t j = 0; j < k && n < most; j++) {
            bool known = false;
            for (uint32_t x = 0; x < n; x++)
                known |= out[x] == SYMBOL_TOKEN + ids[j];
            if (!known)
                out[n++] = SYMBOL_TOKEN + ids[j];
        }
    }
    static const char likely[] = "a1\" }{,]-";
    for (int k = 0; k < 256 + (int)sizeof likely - 1 && n < most; k++) {
        int b = k < (int)sizeof likely - 1 ? (uint8_t)likely[k] : k - (int)sizeof likely + 1;
        if (k >= (int)sizeof likely - 1 && b && strchr(likely, b))
            continue;
        m->raw.data[m->raw.len] = (char)b;
        if (walk_step(&w, m->now.list, m->now.n, b, &m->next[0]))
            out[n++] = b;
    }
    arena_reset(&m->scratch);
    return n;
}

bool matcher_must_end(const struct matcher *m) {
    int symbol;
    if (m->ended)
        return true;
    return matcher_may_end(m) && !next_symbols((struct matcher *)m, &symbol, 1);
}

/* --- forced runs --- */

/* How many tokens of a text stay the same whatever of `next` follows it. */
static size_t stable_tokens(const struct tokenizer *t, const struct buf *text, const int *next,
                            uint32_t n_next, const struct token_list *tokens) {
    size_t stable = tokens->n;
    static const char *const after[] = {"", "a", "\"", " "};
    struct buf probe = {0};
    for (uint32_t i = 0; i < n_next && stable; i++) {
        if (next[i] >= SYMBOL_TOKEN)
            continue;
        for (size_t k = 0; k < sizeof after / sizeof *after && stable; k++) {
            struct token_list other = {0};
            buf_clear(&probe);
            buf_add(&probe, text->data, text->len);
            buf_char(&probe, (char)next[i]);
            buf_str(&probe, after[k]);
            tokenizer_encode_exact(t, buf_text(&probe), probe.len, &other);
            size_t same = 0;
            while (same < stable && same < other.n && other.ids[same] == tokens->ids[same])
                same++;
            stable = same;
            token_list_free(&other);
        }
    }
    buf_free(&probe);
    return stable;
}

enum { MAX_FORCED = 4096, MAX_PROBES = 10 };

int matcher_forced(struct matcher *m, struct token_list *out) {
    int next[MAX_PROBES];
    uint32_t n = next_symbols(m, next, 2);
    if (m->ended || n != 1 || matcher_may_end(m))
        return 0;
    struct matcher *walk = matcher_clone(m);
    struct buf text = {0};
    size_t before = out->n;
    bool open = true;
    for (int i = 0; i < MAX_FORCED && n == 1 && open; i++) {
        if (next[0] >= SYMBOL_TOKEN) {
            tokenizer_encode_exact(m->v->tokenizer, buf_text(&text), text.len, out);
            buf_clear(&text);
            token_list_add(out, next[0] - SYMBOL_TOKEN);
        } else {
            buf_char(&text, (char)next[0]);
        }
        open = matcher_step_symbol(walk, next[0]);
        n = open ? next_symbols(walk, next, 2) : 0;
        if (open && matcher_may_end(walk))
            break;
    }
    if (text.len) {
        struct token_list tokens = {0};
        tokenizer_encode_exact(m->v->tokenizer, text.data, text.len, &tokens);
        size_t keep = tokens.n;
        n = open ? next_symbols(walk, next, MAX_PROBES) : 0;
        if (n)
            keep = stable_tokens(m->v->tokenizer, &text, next, n, &tokens);
        token_list_append(out, tokens.ids, keep);
        token_list_free(&tokens);
    }
    buf_free(&text);
    matcher_free(walk);
    return (int)(out->n - before);
}

/* --- places --- */

enum matcher_place matcher_place(const struct matcher *m) {
    enum matcher_place place = PLACE_NONE;
    for (uint32_t i = 0; i < m->now.n; i++) {
        const struct thread *t = &m->now.list[i];
        const struct frame *f = t->top;
        while (f && f->kind != FRAME_TURN)
            f = f->parent;
        if (!f)
            return PLACE_NONE;
        enum matcher_place own = PLACE_NONE;
        if (t->kind == T_FREE)
            own = t->b == PHASE_THOUGHT ? PLACE_THOUGHT : PLACE_TEXT;
        else if (t->kind == T_NAME || (t->kind == T_ITEMS && t->b == PHASE_NAME && t->a))
            own = PLACE_CALL_NAME;
        else if (t->kind == T_ITEMS && t->b == PHASE_AFTER_THINK && t->a)
            own = PLACE_THOUGHT;
        else if (t->kind < T_ITEMS || t->kind == T_RULE)
            own = f->position ? PLACE_CALL_ARGUMENTS : PLACE_REPLY;
        if (own > place)
            place = own;
    }
    return place;
}

enum matcher_call matcher_call(const struct matcher *m) {
    if (m->grammar->kind != GRAMMAR_TURN)
        return CALL_NEVER;
    const struct turn *u = m->grammar->turn;
    enum matcher_place place = matcher_place(m);
    bool inside = place == PLACE_CALL_NAME || place == PLACE_CALL_ARGUMENTS;
    return u->must_call ? CALL_REQUIRED : inside || (u->can_call && !u->free_text) ? CALL_POSSIBLE
                                                                                  : CALL_NEVER;
}

int matcher_end_thought(const struct matcher *m, struct token_list *out) {
    size_t before = out->n;
    for (uint32_t i = 0; i < m->now.n; i++) {
        const struct thread *t = &m->now.list[i];
        bool inside = t->kind == T_ITEMS && t->b == PHASE_AFTER_THINK;
        if ((t->kind != T_FREE || t->b != PHASE_THOUGHT) && !inside)
            continue;
        const struct turn *u = t->top->grammar->turn;
        const struct items *runs[] = {inside ? t->p : &u->think_close, &u->after_think};
        struct buf text = {0};
        for (int r = 0; r < 2; r++)
            for (uint32_t k = r == 0 && inside ? t->a : 0; k < runs[r]->n; k++) {
                int32_t s = runs[r]->list[k];
                if (s < SYMBOL_TOKEN) {
                    buf_char(&text, (char)s);
                    continue;
                }
                tokenizer_encode_exact(m->v->tokenizer, buf_text(&text), text.len, out);
                buf_clear(&text);
                token_list_add(out, s - SYMBOL_TOKEN);
            }
        tokenizer_encode_exact(m->v->tokenizer, buf_text(&text), text.len, out);
        buf_free(&text);
        break;
    }
    return (int)(out->n - before);
}

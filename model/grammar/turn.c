#include "model/grammar/turn.h"

/* --- making --- */

/* Splits a text into bytes and the special tokens that the vocabulary has for parts of it. */
static void items_add(struct items *out, const struct tokenizer *t, const char *text) {
    size_t n = text ? strlen(text) : 0;
    if (!n)
        return;
    out->list = mem_grow(out->list, out->n + n, sizeof *out->list);
    char part[80];
    for (size_t i = 0; i < n;) {
        bool letter = (text[i] | 32) >= 'a' && (text[i] | 32) <= 'z';
        token_id found = -1;
        size_t len = n - i < sizeof part - 1 ? n - i : sizeof part - 1;
        for (; len > 1 && !letter && text[i] != ' ' && text[i] != '"'; len--) {
            memcpy(part, text + i, len);
            part[len] = 0;
            if ((found = tokenizer_special(t, part)) >= 0)
                break;
        }
        out->list[out->n++] = found >= 0 ? SYMBOL_TOKEN + found : (uint8_t)text[i];
        i += found >= 0 ? len : 1;
    }
}

static bool is_space(int32_t symbol) {
    return symbol == ' ' || symbol == '\n' || symbol == '\t' || symbol == '\r';
}

/* The automaton of the given tags; those that are empty or too long for it are left out. */
static void tags_make(struct tags *t, const struct text *tags, uint32_t n) {
    uint32_t cap = 1;
    for (uint32_t i = 0; i < n; i++)
        cap += tags[i].n;
    if (cap > 255)
        cap = 255;
    t->next = mem_zero(cap, sizeof *t->next);
    t->ends = mem_zero(cap, 1);
    t->n = 1;
    t->hash = 0x9E3779B97F4A7C15ull;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t s = 0;
        if (!tags[i].n || t->n + tags[i].n > cap)
            continue;
        for (uint32_t k = 0; k < tags[i].n; k++) {
            uint8_t *slot = &t->next[s][(uint8_t)tags[i].s[k]];
            if (!*slot)
                *slot = (uint8_t)t->n++;
            s = *slot;
            t->hash = (t->hash ^ (uint8_t)tags[i].s[k]) * 0x100000001B3ull;
        }
        if (!t->ends[s])
            t->ends[s] = (uint8_t)(1 + i);
        t->hash = (t->hash ^ 0x1FF) * 0x9E3779B97F4A7C15ull;
    }
    /* failure links, breadth first; next[][] becomes complete */
    uint8_t fail[256] = {0}, queue[256];
    uint32_t head = 0, tail = 0;
    for (int b = 0; b < 256; b++)
        if (t->next[0][b])
            queue[tail++] = t->next[0][b];
    while (head < tail) {
        uint8_t s = queue[head++];
        if (!t->ends[s])
            t->ends[s] = t->ends[fail[s]];
        for (int b = 0; b < 256; b++) {
            uint8_t child = t->next[s][b];
            if (child) {
                fail[child] = t->next[fail[s]][b];
                queue[tail++] = child;
            } else {
                t->next[s][b] = t->next[fail[s]][b];
            }
        }
    }
}

static int by_symbols(const void *a, const void *b) {
    const struct items *x = &((const struct turn_call *)a)->items,
                       *y = &((const struct turn_call *)b)->items;
    uint32_t n = x->n < y->n ? x->n : y->n;
    for (uint32_t i = 0; i < n; i++)
        if (x->list[i] != y->list[i])
            return x->list[i] < y->list[i] ? -1 : 1;
    return (x->n > y->n) - (x->n < y->n);
}

static struct text tag_text(const char *s, bool trim) {
    struct text t = {s ? s : "", s ? (uint32_t)strlen(s) : 0};
    while (trim && t.n && is_space(t.s[t.n - 1]))
        t.n--;
    return t;
}

static bool calls_make(struct turn *u, const struct turn_spec *spec, const struct tokenizer *t,
                       struct err *e) {
    u->calls = mem_zero(spec->n_tools + 1, sizeof *u->calls);
    for (size_t i = 0; i < spec->n_tools; i++) {
        const struct turn_tool *tool = &spec->tools[i];
        if (spec->choice == TURN_NAMED && i != spec->named)
            continue;
        if (tool->arguments && grammar_is_never(tool->arguments))
            continue;
        struct turn_call *c = &u->calls[u->n_calls];
        for (const char *p = tool->name; *p; p++)
            if ((uint8_t)*p < 0x20 || *p == '"' || *p == '\\')
                return err_set(e, ERR_INVALID,
                               "the tool name '%.64s' holds a character that JSON must escape",
                               tool->name);
        if (!*tool->name)
            return err_set(e, ERR_INVALID, "a tool's name is empty");
        u->n_calls++;
        char *name = mem_strdup(tool->name);
        c->name = (struct text){name, (uint32_t)strlen(name)};
        /* a name is text, whatever special tokens it may look like */
        c->items.list = mem_grow(NULL, c->name.n + 1, sizeof *c->items.list);
        for (uint32_t k = 0; k < c->name.n; k++)
            c->items.list[c->items.n++] = (uint8_t)name[k];
        items_add(&c->items, t, spec->name_to_arguments);
        c->arguments = tool->arguments ? grammar_ref(tool->arguments) : grammar_any_object(NULL, e);
        if (!c->arguments)
            return false;
        if (c->arguments->kind == GRAMMAR_TURN)
            return err_set(e, ERR_INVALID, "a turn cannot be a tool's arguments");
    }
    if (!u->n_calls && u->must_call)
        return err_set(e, ERR_INVALID, "a tool call is required, but no value satisfies the schema "
                                       "of any tool that may be called");
    u->can_call = u->n_calls > 0;
    if (u->n_calls)
        qsort(u->calls, u->n_calls, sizeof *u->calls, by_symbols);
    for (uint32_t i = 1; i < u->n_calls; i++) {
        const struct items *a = &u->calls[i - 1].items, *b = &u->calls[i].items;
        if (a->n <= b->n && !memcmp(a->list, b->list, a->n * sizeof *a->list))
            return err_set(e, ERR_INVALID,
                           "the tools '%.64s' and '%.64s' cannot be told apart in this format",
                           u->calls[i - 1].name.s, u->calls[i].name.s);
    }
    return true;
}

/* What begins a call inside free text, and which tags free text must not hold. */
static void body_tags_make(struct turn *u, const struct turn_spec *spec) {
    uint32_t last = 0; /* the trigger is calls_open, else call_open, up to its white space */
    const char *opener = spec->calls_open && *spec->calls_open ? spec->calls_open : spec->call_open;
    struct text tag = tag_text(opener, true);
    struct text list[4];
    uint32_t n = 0;
    if (tag.n) {
        uint32_t bytes = 0;
        for (uint32_t i = 0; i < u->open.n && bytes < tag.n; i++) {
            bytes += u->open.list[i] < SYMBOL_TOKEN ? 1 : 0;
            last = i + 1;
            if (u->open.list[i] >= SYMBOL_TOKEN) /* a token commits at once */
                break;
        }
        u->trigger = last;
        u->trigger_is_text = last && u->open.list[last - 1] < SYMBOL_TOKEN;
    } else if (u->open.n) {
        u->first_only = true;
        u->first = u->open.list[0] < SYMBOL_TOKEN ? (uint8_t)u->open.list[0] : 0;
    }
    list[n++] = tag; /* the text of the opener: a call, or forbidden */
    struct text call = tag_text(spec->call_open, true);
    if (call.n && (call.n != tag.n || memcmp(call.s, tag.s, call.n)))
        list[n++] = call;
    tags_make(&u->body_tags, list, n);
}

struct grammar *grammar_turn(const struct turn_spec *spec, const struct tokenizer *t,
                             struct err *e) {
    struct grammar *g = mem_zero(1, sizeof *g);
    struct turn *u = g->turn = mem_zero(1, sizeof *u);
    g->refs = 1;
    g->kind = GRAMMAR_TURN;
    g->options.max_depth = 256;
    u->has_thought = spec->think_close && *spec->think_close;
    u->think_started = spec->think_started;
    u->think_optional = spec->think_optional;
    items_add(&u->think_open, t, spec->think_open);
    items_add(&u->think_close, t, spec->think_close);
    items_add(&u->after_think, t, spec->after_think);
    items_add(&u->open, t, spec->calls_open);
    items_add(&u->open, t, spec->call_open);
    items_add(&u->open, t, spec->name_prefix);
    items_add(&u->again, t, spec->between_calls);
    items_add(&u->again, t, spec->call_open);
    items_add(&u->again, t, spec->name_prefix);
    items_add(&u->close, t, spec->arguments_suffix);
    items_add(&u->close, t, spec->call_close);
    items_add(&u->end, t, spec->calls_close);
    u->can_call = spec->choice != TURN_NONE && spec->n_tools > 0;
    u->must_call = spec->choice == TURN_REQUIRED || spec->choice == TURN_NAMED;
    u->max_calls = !spec->parallel ? 1 : spec->max_calls > 0 ? (uint32_t)spec->max_calls : 16;
    u->reply = spec->reply ? grammar_ref(spec->reply) : NULL;
    u->free_text = !u->must_call && !u->reply;
    u->ends = mem_alloc((spec->n_ends + 1) * sizeof *u->ends);
    if (spec->n_ends)
        memcpy(u->ends, spec->ends, spec->n_ends * sizeof *u->ends);
    u->n_ends = spec->n_ends;
    bool good = true;
    if (u->must_call && !spec->n_tools)
        good = err_set(e, ERR_INVALID, "a tool call is required, but there are no tools");
    else if (spec->choice == TURN_NAMED && spec->named >= spec->n_tools)
        good = err_set(e, ERR_INVALID, "the required tool is not among the tools");
    else if (u->reply && u->reply->kind == GRAMMAR_TURN)
        good = err_set(e, ERR_INVALID, "a turn cannot be a reply");
    good = good && (!u->can_call || calls_make(u, spec, t, e));
    if (good) {
        struct text close = tag_text(spec->think_close, true);
        tags_make(&u->thought_tags, &close, 1);
        body_tags_make(u, spec);
        return g;
    }
    grammar_unref(g);
    return NULL;
}

void turn_free(struct turn *u) {
    if (!u)
        return;
    struct items *lists[] = {&u->think_open, &u->think_close, &u->after_think, &u->open,
                             &u->again,      &u->close,       &u->end};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        free(lists[i]->list);
    for (uint32_t i = 0; i < u->n_calls; i++) {
        free((char *)u->calls[i].name.s);
        free(u->calls[i].items.list);
        grammar_unref(u->calls[i].arguments);
    }
    free(u->calls);
    grammar_unref(u->reply);
    free(u->ends);
    free(u->thought_tags.next);
    free(u->thought_tags.ends);
    free(u->body_tags.next);
    free(u->body_tags.ends);
    free(u);
}

/* --- walking --- */

static const struct turn *turn_of(const struct thread *t) {
    return t->top->grammar->turn;
}

static void enter(struct walk *w, const struct frame *f, enum phase phase, struct threads *out);

static void add_items(struct walk *w, const struct frame *f, const struct items *items, uint32_t at,
                      enum phase then, struct threads *out) {
    if (at >= items->n) {
        enter(w, f, then, out);
        return;
    }
    struct thread t;
    memset(&t, 0, sizeof t);
    t.kind = T_ITEMS;
    t.p = items;
    t.a = at;
    t.b = then;
    t.top = f;
    threads_add(w, out, &t);
}

static void add_plain(struct walk *w, const struct frame *f, enum thread_kind kind, uint32_t a,
                      uint32_t b, struct threads *out) {
    struct thread t;
    memset(&t, 0, sizeof t);
    t.kind = (uint8_t)kind;
    t.a = a;
    t.b = b;
    t.top = f;
    threads_add(w, out, &t);
}

static void enter(struct walk *w, const struct frame *f, enum phase phase, struct threads *out) {
    const struct turn *u = f->grammar->turn;
    switch (phase) {
    case PHASE_THOUGHT: add_plain(w, f, T_FREE, 0, PHASE_THOUGHT, out); return;
    case PHASE_AFTER_THINK: add_items(w, f, &u->after_think, 0, PHASE_BODY, out); return;
    case PHASE_BODY:
        if (u->free_text) {
            add_plain(w, f, T_FREE, 0, PHASE_BODY_TEXT, out);
            if (u->first_only && u->can_call)
                add_items(w, f, &u->open, 0, PHASE_NAME, out);
            /* an end before any text is an end too: T_FREE may end */
            return;
        }
        if (u->reply && !u->must_call)
            grammar_start(w, u->reply, f, out);
        if (u->can_call)
            add_items(w, f, &u->open, 0, PHASE_NAME, out);
        return;
    case PHASE_NAME: add_plain(w, f, T_NAME, 0, u->n_calls, out); return;
    case PHASE_AFTER_CALL:
        if (f->n < u->max_calls)
            add_items(w, f, &u->again, 0, PHASE_NAME, out);
        add_items(w, f, &u->end, 0, PHASE_END, out);
        return;
    case PHASE_END: add_plain(w, f, T_TURN_END, 0, 0, out); return;
    default: return;
    }
}

void turn_start(struct walk *w, struct grammar *g, struct threads *out) {
    struct frame *f = arena_zero(w->arena, sizeof *f);
    f->kind = FRAME_TURN;
    f->grammar = g;
    const struct turn *u = g->turn;
    if (!u->has_thought) {
        enter(w, f, PHASE_BODY, out);
    } else if (u->think_started) {
        enter(w, f, PHASE_THOUGHT, out);
    } else {
        add_items(w, f, &u->think_open, 0, PHASE_THOUGHT, out);
        if (u->think_optional)
            enter(w, f, PHASE_BODY, out);
    }
}

void turn_resume(struct walk *w, const struct frame *top, struct threads *out) {
    if (!top->position) { /* a reply */
        enter(w, top, PHASE_END, out);
        return;
    }
    add_items(w, top, &top->grammar->turn->close, 0, PHASE_AFTER_CALL, out);
}

static void step_free(struct walk *w, const struct thread *t, int c, struct threads *out) {
    const struct turn *u = turn_of(t);
    bool thought = t->b == PHASE_THOUGHT;
    const struct items *tag = thought ? &u->think_close : &u->open;
    bool may_open = thought || (u->can_call && !u->first_only);
    if (c >= SYMBOL_TOKEN) {
        if (may_open && tag->n && tag->list[0] == c)
            add_items(w, t->top, tag, 1, thought ? PHASE_AFTER_THINK : PHASE_NAME, out);
        return;
    }
    const struct tags *tags = thought ? &u->thought_tags : &u->body_tags;
    if (!thought && u->first_only && !t->flag && u->can_call && c == u->first)
        return; /* at the very beginning this byte means a call */
    struct thread next = *t;
    next.flag = 1;
    next.a = tags->next[t->a][c];
    uint8_t ends = tags->ends[next.a];
    if (!ends) {
        threads_add(w, out, &next);
    } else if (ends == 1 && may_open) {
        /* the tag as text: it is the tag where the vocabulary has no token for it */
        if (thought && tag->list[0] < SYMBOL_TOKEN) {
            uint32_t trail = 0; /* white space after the tag still has to come */
            while (trail < tag->n && is_space(tag->list[tag->n - 1 - trail]))
                trail++;
            add_items(w, t->top, tag, tag->n - trail, PHASE_AFTER_THINK, out);
        } else if (!thought && u->trigger_is_text) {
            add_items(w, t->top, tag, u->trigger, PHASE_NAME, out);
        }
    }
}

static void step_name(struct walk *w, const struct thread *t, int c, struct threads *out) {
    const struct turn *u = turn_of(t);
    struct thread next = *t;
    while (next.a < next.b && u->calls[next.a].items.list[t->depth] != c)
        next.a++;
    while (next.b > next.a && u->calls[next.b - 1].items.list[t->depth] != c)
        next.b--;
    if (next.a >= next.b)
        return;
    next.depth++;
    const struct turn_call *call = &u->calls[next.a];
    if (next.depth < call->items.n) { /* no name's run is the beginning of another's */
        threads_add(w, out, &next);
        return;
    }
    struct frame *f = arena_dup(w->arena, t->top, sizeof *f);
    f->n++;
    f->position = 1 + next.a;
    grammar_start(w, call->arguments, f, out);
}

void turn_step(struct walk *w, const struct thread *t, int c, struct threads *out) {
    switch (t->kind) {
    case T_ITEMS: {
        const struct items *items = t->p;
        if (items->list[t->a] == c)
            add_items(w, t->top, items, t->a + 1, (enum phase)t->b, out);
        return;
    }
    case T_FREE: step_free(w, t, c, out); return;
    case T_NAME: step_name(w, t, c, out); return;
    default: return;
    }
}

bool turn_may_end(const struct thread *t) {
    return t->kind == T_TURN_END || (t->kind == T_FREE && t->b == PHASE_BODY_TEXT);
}

const struct tags *turn_tags(const struct thread *t) {
    return t->b == PHASE_THOUGHT ? &turn_of(t)->thought_tags : &turn_of(t)->body_tags;
}

uint32_t turn_specials(const struct thread *t, token_id *out, uint32_t max) {
    const struct turn *u = t->top->grammar->turn;
    int32_t symbol = -1;
    uint32_t n = 0;
    if (t->kind == T_ITEMS) {
        symbol = ((const struct items *)t->p)->list[t->a];
    } else if (t->kind == T_NAME) {
        for (uint32_t i = t->a; i < t->b && n < max; i++) {
            int32_t s = u->calls[i].items.list[t->depth];
            if (s >= SYMBOL_TOKEN)
                out[n++] = s - SYMBOL_TOKEN;
        }
        return n;
    } else if (t->kind == T_FREE) {
        const struct items *tag = t->b == PHASE_THOUGHT ? &u->think_close : &u->open;
        if (tag->n && (t->b == PHASE_THOUGHT || (u->can_call && !u->first_only)))
            symbol = tag->list[0];
    }
    if (symbol >= SYMBOL_TOKEN && n < max)
        out[n++] = symbol - SYMBOL_TOKEN;
    return n;
}

/* string_mask.c: what may follow inside a string, by the state of its automaton: made once, then
 * found in a cache that all grammars and walks of a vocabulary share.
 *
 * Making one walks the tokens along their trie with the automaton. A subtree is taken whole when
 * every character on its ways is of a group that the automaton can go on with for as long as the
 * longest way: for most automata that is settled near the root. */
#include "model/grammar/lexer.h"
#include "model/grammar/vocab_trie.h"

/* From how many characters on every live state of an automaton has a text of every length. */
static uint32_t string_slack(const struct dfa *d) {
    return d->lengths ? d->slack : d == dfa_any() ? 0 : LENGTH_MANY;
}

enum { ESC_RAW = 255, ESC_NAMES = 254, MAX_REACH_STATES = 96, REACH_EVER = 255, REACH_SLOTS = 256 };
#define LIVE_KNOWN (1ull << 63)
#define PLAIN_GROUPS                                                                               \
    (~(GROUP_BIT(GROUP_QUOTE) | GROUP_BIT(GROUP_BACKSLASH) | GROUP_BIT(GROUP_CONTROL)) &           \
     (GROUP_BIT(GROUP_BROKEN) - 1))
#define ALL_GROUPS (GROUP_BIT(GROUP_BROKEN) - 1)

uint64_t set_serial(void) {
    static uint64_t last = 1; /* 1 is the empty set's */
    return __atomic_add_fetch(&last, 1, __ATOMIC_RELAXED);
}

void string_mask_free(struct string_mask *m) {
    if (!m->shared)
        free(m->bits);
    free(m->list);
    free(m->crossings);
    free(m);
}

struct making {
    struct vocab_trie *v;
    const struct dfa *d;
    bool any_spelling, raw;
    struct string_mask *m;
    uint32_t cap_crossings, cap_list;
    uint64_t *live; /* per state: groups that it can go on with, whichever character it is */
    uint32_t *seen; /* per state: the search that met it last */
    uint32_t search;
    struct reach {
        uint64_t groups;
        uint32_t state;
        uint8_t chars, enough;
    } reach[REACH_SLOTS];
    struct { /* bytes below 0x80 that the automaton and the groups treat alike: the first of each */
        uint8_t byte;
        uint64_t group;
    } ascii[128];
    uint8_t tails[64]; /* continuation bytes, the same */
    uint32_t n_ascii, n_tails;
};

struct place { /* where the lexer stands after a trie node */
    uint32_t state, code, chars;
    uint8_t esc;
};

/* --- sets --- */

/* From a list to a set, once there are many. */
static void to_bits(struct making *k) {
    struct string_mask *m = k->m;
    m->bits = mem_zero(k->v->n_words, sizeof *m->bits);
    for (uint32_t i = 0; i < m->count; i++)
        mask_set(m->bits, m->list[i]);
    free(m->list);
    m->list = NULL;
}

static void add_run(struct making *k, const uint32_t *tokens, uint32_t n) {
    struct string_mask *m = k->m;
    if (!m->bits && m->count + n > k->v->n_words / 4)
        to_bits(k);
    if (m->bits) {
        for (uint32_t i = 0; i < n; i++)
            mask_set(m->bits, tokens[i]);
    } else {
        if (m->count + n > k->cap_list) {
            k->cap_list = (m->count + n) * 2;
            m->list = mem_grow(m->list, k->cap_list, sizeof *m->list);
        }
        memcpy(m->list + m->count, tokens, n * sizeof *tokens);
    }
    m->count += n; /* no token is added twice: each stands at one node */
}

static void add_inside(struct making *k, const struct trie *t, uint32_t node) {
    add_run(k, t->order + t->before[node], t->before[node + 1] - t->before[node]);
}

static void add_below(struct making *k, const struct trie *t, uint32_t node) {
    add_run(k, t->order + t->before[node], t->before[t->nodes[node].next] - t->before[node]);
}

/* All tokens below a quote's node of the special trie, with what stands after the quote. */
static void add_crossings(struct making *k, uint32_t quote, uint32_t label) {
    const struct vocab_trie *v = k->v;
    struct string_mask *m = k->m;
    uint32_t lo = 0, hi = v->n_quotes;
    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;
        if (v->quotes[mid].node < quote)
            lo = mid + 1;
        else
            hi = mid;
    }
    const struct quote_node *q = &v->quotes[lo];
    uint32_t n = q->to - q->from;
    if (m->n_crossings + n > k->cap_crossings) {
        k->cap_crossings = (m->n_crossings + n) * 2;
        m->crossings = mem_grow(m->crossings, k->cap_crossings, sizeof *m->crossings);
    }
    for (uint32_t i = q->from; i < q->to; i++)
        m->crossings[m->n_crossings++] =
            (struct crossing){label, v->quote_tails[i].tail, v->quote_tails[i].token};
}

static int by_label(const void *a, const void *b) {
    const struct crossing *x = a, *y = b;
    return (x->label > y->label) - (x->label < y->label);
}

/* By label, then tail: a counting sort, and another sort only where labels differ. */
static void sort_crossings(struct making *k) {
    struct string_mask *m = k->m;
    uint32_t n = m->n_crossings, n_tails = k->v->tails.n;
    if (!n)
        return;
    uint32_t *at = mem_zero(n_tails + 1, sizeof *at);
    struct crossing *sorted = mem_alloc(n * sizeof *sorted);
    bool labels = false;
    for (uint32_t i = 0; i < n; i++) {
        at[m->crossings[i].tail + 1]++;
        labels |= m->crossings[i].label != m->crossings[0].label;
    }
    for (uint32_t i = 0; i < n_tails; i++)
        at[i + 1] += at[i];
    for (uint32_t i = 0; i < n; i++)
        sorted[at[m->crossings[i].tail]++] = m->crossings[i];
    if (labels) { /* glibc's qsort of this size merges: equal ones keep their order */
        uint32_t most = 0;
        for (uint32_t i = 0; i < n; i++)
            most = sorted[i].label > most ? sorted[i].label : most;
        if (most < 4096) {
            uint32_t *from = mem_zero(most + 2, sizeof *from);
            for (uint32_t i = 0; i < n; i++)
                from[sorted[i].label + 1]++;
            for (uint32_t i = 0; i <= most; i++)
                from[i + 1] += from[i];
            for (uint32_t i = 0; i < n; i++)
                m->crossings[from[sorted[i].label]++] = sorted[i];
            free(from);
            free(sorted);
            sorted = m->crossings;
        } else {
            qsort(sorted, n, sizeof *sorted, by_label);
        }
    }
    if (sorted != m->crossings) {
        free(m->crossings);
        m->crossings = sorted;
    }
    k->cap_crossings = n;
    free(at);
}

/* --- how far an automaton surely goes on --- */

static void list_bytes(struct making *k) {
    const struct dfa *d = k->d;
    uint64_t group = 0;
    for (int b = 0; b < 0x80; b++) {
        uint64_t own = GROUP_BIT(group_of((uint8_t)b));
        if (!b || own != group || d->classes[b] != d->classes[b - 1]) {
            k->ascii[k->n_ascii].byte = (uint8_t)b;
            k->ascii[k->n_ascii++].group = own;
        }
        group = own;
    }
    for (int b = 0x80; b < 0xC0; b++)
        if (b == 0x80 || b == 0x90 || b == 0xA0 || d->classes[b] != d->classes[b - 1])
            k->tails[k->n_tails++] = (uint8_t)b;
}

/* Whether every way to the end of a character lives. Where `found` is not NULL the states after it
 * are put there, as long as there is room. */
struct ways {
    uint32_t list[MAX_REACH_STATES], n;
    bool full;
};

static void way_to(struct making *k, struct ways *out, uint32_t state) {
    if (k->seen[state] == k->search)
        return;
    k->seen[state] = k->search;
    if (out->n == MAX_REACH_STATES)
        out->full = true;
    else
        out->list[out->n++] = state;
}

static bool rest_lives(struct making *k, uint32_t s, uint32_t utf8, struct ways *found) {
    if (utf8 == DFA_ANY) {
        if (found)
            way_to(k, found, s);
        return true;
    }
    uint32_t last = 0, last_utf8 = 0;
    for (uint32_t i = 0; i < k->n_tails; i++) {
        uint32_t u = dfa_next(dfa_any(), utf8, k->tails[i]);
        if (!u)
            continue;
        uint32_t t = dfa_next(k->d, s, k->tails[i]);
        if (t == last && u == last_utf8)
            continue;
        if (!t || !rest_lives(k, t, u, found))
            return false;
        last = t;
        last_utf8 = u;
    }
    return true;
}

/* All characters of a wide group. */
static bool wide_lives(struct making *k, uint32_t s, uint32_t group, struct ways *found) {
    static const uint8_t ranges[][2] = {{0xC2, 0xC2}, {0xC3, 0xDF}, {0xE1, 0xE1}, {0xE2, 0xE2},
                                        {0xE3, 0xE3}, {0xEF, 0xEF}, {0xE0, 0xEE}, {0xF0, 0xF4}};
    uint32_t last = 0, last_utf8 = 0;
    for (int b = ranges[group - GROUP_WIDE][0]; b <= ranges[group - GROUP_WIDE][1]; b++) {
        uint32_t t = dfa_next(k->d, s, (uint8_t)b), u = dfa_next(dfa_any(), DFA_ANY, (uint8_t)b);
        if (group_of((uint8_t)b) != group || (t == last && u == last_utf8))
            continue;
        if (!t || !rest_lives(k, t, u, found))
            return false;
        last = t;
        last_utf8 = u;
    }
    return true;
}

static uint64_t live_groups(struct making *k, uint32_t s) {
    if (k->live[s])
        return k->live[s];
    uint64_t live = ALL_GROUPS;
    for (uint32_t i = 0; i < k->n_ascii; i++)
        if (!dfa_next(k->d, s, k->ascii[i].byte))
            live &= ~k->ascii[i].group;
    for (uint32_t g = GROUP_WIDE; g < GROUP_BROKEN; g++)
        if (!wide_lives(k, s, g, NULL))
            live &= ~GROUP_BIT(g);
    return k->live[s] = live | LIVE_KNOWN;
}

/* How many characters of these groups, whichever they are, the automaton takes from s at least;
 * beyond `enough` nobody asks. */
static uint8_t search_reach(struct making *k, uint32_t s, uint64_t groups, uint32_t enough) {
    struct ways w = {.n = 0};
    uint32_t done = 0, chars = 0;
    k->search++;
    way_to(k, &w, s);
    for (; chars < enough; chars++) {
        uint32_t to = w.n;
        if (done == to)
            return REACH_EVER; /* no new state: for ever */
        for (; done < to; done++) {
            uint32_t at = w.list[done];
            if (groups & ~live_groups(k, at))
                return (uint8_t)chars;
            for (uint32_t i = 0; i < k->n_ascii; i++)
                if (k->ascii[i].group & groups)
                    way_to(k, &w, dfa_next(k->d, at, k->ascii[i].byte));
            for (uint32_t g = GROUP_WIDE; g < GROUP_BROKEN; g++)
                if (groups & GROUP_BIT(g))
                    wide_lives(k, at, g, &w);
        }
        if (w.full) /* not all were followed */
            return (uint8_t)(chars + 1);
    }
    return (uint8_t)chars;
}

static uint8_t reach_of(struct making *k, uint32_t s, uint64_t groups, uint8_t chars) {
    uint64_t h = (groups ^ s) * 0x9E3779B97F4A7C15ull;
    struct reach *r = &k->reach[h >> 56];
    if (r->groups != groups || r->state != s || (r->chars < chars && r->enough < chars)) {
        r->enough = chars < 8 ? 8 : chars;
        r->chars = search_reach(k, s, groups, r->enough);
        r->groups = groups;
        r->state = s;
    }
    return r->chars;
}

static bool reaches(struct making *k, uint32_t s, uint64_t groups, uint8_t chars) {
    return reach_of(k, s, groups, chars) >= chars;
}

/* Whether the text can still come to an end of the length that is asked for. */
static bool fits(const struct making *k, uint32_t state, uint32_t chars) {
    uint32_t missing = k->m->missing, left = k->m->left;
    if (!missing && left == LENGTH_MANY)
        return true;
    return chars <= left && dfa_has_length(k->d, state, missing > chars ? missing - chars : 0,
                                           left == LENGTH_MANY ? left : left - chars);
}

/* The same for all texts of up to `more` further characters, one at least. */
static bool all_fit(const struct making *k, uint32_t chars, uint32_t more) {
    uint32_t missing = k->m->missing, left = k->m->left;
    uint32_t slack = missing <= chars + 1 ? k->d->lo_max : string_slack(k->d);
    if (!missing && left == LENGTH_MANY)
        return true;
    return slack != LENGTH_MANY && (left == LENGTH_MANY || left >= (uint64_t)slack + chars + more);
}

/* Whether all that is below a node can follow. */
static bool takes_below(struct making *k, const struct trie *t, uint32_t node,
                        const struct place *at) {
    uint64_t groups = t->below[node];
    if (t->longest[node] == 255) /* or more */
        return false;
    if (!k->raw && groups & ~PLAIN_GROUPS)
        return false;
    return !(groups & ~live_groups(k, at->state)) && all_fit(k, at->chars, t->longest[node]) &&
           reaches(k, at->state, groups, t->longest[node]);
}

/* --- walking --- */

/* The next place, by the escape machine and the automaton; false: dead. *closes: the quote. */
static bool advance(const struct making *k, const struct place *from, uint8_t byte,
                    struct place *to, bool *closes) {
    *to = *from;
    *closes = false;
    if (k->raw) {
        to->state = dfa_next(k->d, from->state, byte);
        return to->state != DFA_DEAD;
    }
    switch (lex_byte(&to->esc, &to->code, byte, k->any_spelling)) {
    case LEX_BYTE:
        to->state = dfa_next(k->d, from->state, byte);
        to->chars += (byte & 0xC0) != 0x80;
        return to->state != DFA_DEAD;
    case LEX_CODE: {
        struct buf b = {0};
        utf8_append_code(&b, to->code);
        to->state = dfa_run(k->d, from->state, b.data, b.len);
        buf_free(&b);
        to->code = 0;
        to->chars++;
        return to->state != DFA_DEAD;
    }
    case LEX_INSIDE: return true; /* the caller asks the machine */
    case LEX_CLOSE: *closes = true; return dfa_accept(k->d, from->state);
    default: return false;
    }
}

struct escaping {
    const struct making *k;
    uint32_t chars; /* with the one that the escape becomes */
};

static bool ends_well(const struct making *k, uint32_t state, uint32_t chars) {
    return state != DFA_DEAD && fits(k, state, chars);
}

static uint32_t escaping_step(void *user, uint32_t state, uint8_t byte) {
    const struct escaping *x = user;
    uint32_t next = dfa_next(x->k->d, state, byte);
    return ends_well(x->k, next, x->chars) ? next : DFA_DEAD;
}

/* Whether an escape under way can still become a character here. */
static bool escape_lives(const struct making *k, const struct place *p) {
    if (k->any_spelling) {
        struct code_range ranges[2];
        struct escaping x = {k, p->chars + 1};
        int n = escape_codes(p->esc, p->code, ranges);
        for (int i = 0; i < n; i++)
            if (code_in_range(ranges[i].lo, ranges[i].hi, p->state, escaping_step, &x) !=
                UINT32_MAX)
                return true;
        return false;
    }
    for (uint32_t code = 0; code < 0x80; code++) {
        bool is_short = short_escape(code) != 0;
        if (code >= 0x20 && !is_short)
            continue;
        if (p->esc >= ESC_HEX1 && (is_short || code >> (4 * (4 - (p->esc - ESC_HEX1))) != p->code))
            continue;
        if (ends_well(k, dfa_next(k->d, p->state, (uint8_t)code), p->chars + 1))
            return true;
    }
    return false;
}

static void walk_trie(struct making *k, const struct trie *t) {
    struct place *way = mem_alloc((t->max_depth + 1) * sizeof *way);
    way[0] = (struct place){.state = k->m->state, .esc = k->raw ? 0 : (uint8_t)k->m->esc};
    for (uint32_t i = 1; i < t->n;) {
        const struct trie_node *node = &t->nodes[i];
        struct place *at = &way[node->depth];
        uint8_t b = node->byte;
        if (!at[-1].esc && (k->raw || (b >= 0x20 && b != '"' && b != '\\'))) { /* mostly */
            at->state = dfa_next(k->d, at[-1].state, b);
            if (at->state == DFA_DEAD) {
                i = node->next;
                continue;
            }
            at->chars = at[-1].chars + ((b & 0xC0) != 0x80);
            at->code = 0;
            at->esc = 0;
            if (!fits(k, at->state, at->chars)) {
                i = node->next;
            } else if (node->next > i + 4 && takes_below(k, t, i, at)) {
                add_below(k, t, i);
                i = node->next;
            } else {
                if (node->token >= 0)
                    add_inside(k, t, i);
                i++;
            }
            continue;
        }
        bool closes, lives = advance(k, at - 1, b, at, &closes);
        if (lives && !closes)
            lives = at->esc ? escape_lives(k, at) : fits(k, at->state, at->chars);
        if (closes && lives && at->chars >= k->m->missing && at->chars <= k->m->left)
            add_crossings(k, i, k->d->label ? k->d->label[at->state] : 0);
        if (!lives || closes) {
            i = node->next;
            continue;
        }
        if (node->token >= 0)
            add_inside(k, t, i);
        i++;
    }
    free(way);
}

/* Sets that are made from others look at so many tokens one by one at most; else walking is quicker.
 */
enum { MAX_SINGLE = 30000 };

/* Takes out those of by_chars[from..to) after which the text cannot end well. */
static void check_single(struct making *k, uint32_t from, uint32_t to) {
    const struct vocab_trie *v = k->v;
    struct string_mask *m = k->m;
    for (uint32_t i = from; i < to; i++) {
        uint32_t token = v->by_chars[i];
        size_t n;
        if (!mask_has(m->bits, token))
            continue;
        const char *s = tokenizer_bytes(v->tokenizer, (token_id)token, &n);
        uint32_t state = dfa_run(k->d, m->state, s, n);
        if (!state || !fits(k, state, utf8_length(s, n)))
            m->bits[token >> 6] &= ~(1ull << (token & 63));
    }
}

static void count_bits(struct string_mask *m, size_t words) {
    m->count = 0;
    for (size_t i = 0; i < words; i++)
        m->count += (uint32_t)__builtin_popcountll(m->bits[i]);
}

/* Begins with the set of any text when this state cannot go wrong within most tokens. True when
 * tokens without quote or escape are done. */
static bool from_any(struct making *k) {
    struct vocab_trie *v = k->v;
    struct string_mask *m = k->m;
    const struct string_mask *any = v->any;
    if (!any || !any->bits || !v->upto || m->esc || m->missing || m->left != LENGTH_MANY ||
        (live_groups(k, m->state) & PLAIN_GROUPS) != PLAIN_GROUPS)
        return false;
    uint32_t longest = v->body.longest[0], most = longest < 255 ? longest : 254; /* 255: or more */
    uint32_t sure = reach_of(k, m->state, PLAIN_GROUPS, (uint8_t)most);
    sure = sure < longest ? sure : 255;
    if (sure < 2 || v->chars_at[256] - v->chars_at[sure + 1] > MAX_SINGLE)
        return false;
    m->bits = mem_alloc(v->n_words * sizeof *m->bits);
    for (size_t i = 0; i < v->n_words; i++) /* those that hold escapes are looked at again */
        m->bits[i] = any->bits[i] & ~v->escaped[i];
    check_single(k, v->chars_at[sure + 1], v->chars_at[256]);
    count_bits(m, v->n_words);
    return true;
}

static struct string_mask *get(struct vocab_trie *v, const struct dfa *d, struct string_mask like);

/* Begins with the set of the same state without bounds of length: by the cumulative sets, and one
 * by one where the length alone does not settle it. */
static bool from_unbounded(struct making *k) {
    struct vocab_trie *v = k->v;
    struct string_mask *m = k->m;
    if (!v->upto || m->esc || k->raw || (!m->missing && m->left == LENGTH_MANY))
        return false;
    uint32_t most = m->left < 255 ? m->left : 255, sure = most < 255 ? most : 254;
    while (sure && !all_fit(k, 0, sure))
        sure--;
    if (v->chars_at[most + 1] - v->chars_at[sure + 1] > MAX_SINGLE)
        return false;
    struct string_mask *base =
        get(v, k->d, (struct string_mask){.state = m->state, .left = LENGTH_MANY});
    bool good = base->bits;
    for (size_t i = 0; i < v->n_words && good; i++)
        good = !(base->bits[i] & ~v->any->bits[i] & ~v->escaped[i]);
    if (good) {
        const uint64_t *short_ones = v->upto + (most < N_UPTO ? most : N_UPTO - 1) * v->n_words;
        m->bits = mem_alloc(v->n_words * sizeof *m->bits);
        for (size_t i = 0; i < v->n_words; i++)
            m->bits[i] = base->bits[i] & (most < N_UPTO ? short_ones[i] : ~v->escaped[i]);
        check_single(k, v->chars_at[sure + 1], v->chars_at[most + 1]);
        for (uint32_t i = v->chars_at[most + 1]; i < v->chars_at[256]; i++)
            m->bits[v->by_chars[i] >> 6] &= ~(1ull << (v->by_chars[i] & 63));
        count_bits(m, v->n_words);
    } else if (!base->bits) {
        for (uint32_t i = 0; i < base->count; i++) {
            size_t n;
            const char *s = tokenizer_bytes(v->tokenizer, (token_id)base->list[i], &n);
            if (mask_has(v->escaped, base->list[i]))
                continue;
            uint32_t state = dfa_run(k->d, m->state, s, n);
            if (state && fits(k, state, utf8_length(s, n)))
                add_run(k, &base->list[i], 1);
        }
        good = true;
    }
    string_mask_done(v, base);
    return good;
}

static void make_mask(struct making *k) {
    struct vocab_trie *v = k->v;
    struct string_mask *m = k->m;
    k->live = mem_zero(k->d->n, sizeof *k->live);
    k->seen = mem_zero(k->d->n, sizeof *k->seen);
    list_bytes(k);
    if (k->raw) {
        walk_trie(k, &v->all);
    } else {
        if (!from_any(k) && !from_unbounded(k))
            walk_trie(k, &v->body);
        walk_trie(k, &v->special);
    }
    free(k->live);
    free(k->seen);
    sort_crossings(k);
    m->serial = set_serial();
    size_t words = v->n_words;
    if (m->bits && v->any && m->count == v->any->count &&
        !memcmp(m->bits, v->any->bits, words * sizeof *m->bits)) {
        free(m->bits);
        m->bits = v->any->bits;
        m->serial = v->any->serial;
        m->shared = true;
    }
    m->bytes = sizeof *m + (m->shared ? 0 : m->bits ? words * 8 : k->cap_list * 4) +
               k->cap_crossings * sizeof *m->crossings;
}

/* --- the cache --- */

/* The five numbers of `like` beside its automaton: where a mask is looked for. */
static uint32_t mask_hash(const struct string_mask *like) {
    uint64_t h = (like->hash[0] ^ like->state * 0x9E3779B97F4A7C15ull) + like->esc * 31 +
                 like->any_spelling;
    h = (h ^ like->missing) * 0xD6E8FEB86659FD93ull + like->left;
    h ^= h >> 31;
    return (uint32_t)(h * 0xC2B2AE3D27D4EB4Full >> 32);
}

static void unlink_use(struct vocab_trie *v, struct string_mask *m) {
    *(m->newer ? &m->newer->older : &v->newest) = m->older;
    *(m->older ? &m->older->newer : &v->oldest) = m->newer;
    m->newer = m->older = NULL;
}

static void link_newest(struct vocab_trie *v, struct string_mask *m) {
    m->older = v->newest;
    m->newer = NULL;
    if (v->newest)
        v->newest->newer = m;
    v->newest = m;
    if (!v->oldest)
        v->oldest = m;
}

static void evict(struct vocab_trie *v) {
    for (struct string_mask *m = v->oldest, *newer; m && v->cache_bytes > v->cache_limit;
         m = newer) {
        newer = m->newer;
        if (m->users)
            continue;
        struct string_mask **p =
            &v->table[mask_hash(m) & (v->table_size - 1)];
        while (*p != m)
            p = &(*p)->hash_next;
        *p = m->hash_next;
        unlink_use(v, m);
        v->cache_bytes -= m->bytes;
        v->n_masks--;
        string_mask_free(m);
    }
}

static void grow_table(struct vocab_trie *v) {
    v->table_size = v->table_size ? v->table_size * 2 : 256;
    free(v->table);
    v->table = mem_zero(v->table_size, sizeof *v->table);
    for (struct string_mask *m = v->newest; m; m = m->older) {
        uint32_t h = mask_hash(m) & (v->table_size - 1);
        m->hash_next = v->table[h];
        v->table[h] = m;
    }
}

static struct string_mask *find(struct vocab_trie *v, const struct string_mask *like) {
    if (!v->table_size)
        return NULL;
    struct string_mask *m = v->table[mask_hash(like) & (v->table_size - 1)];
    while (m && (m->hash[0] != like->hash[0] || m->hash[1] != like->hash[1] ||
                 m->state != like->state || m->esc != like->esc || m->missing != like->missing ||
                 m->left != like->left || m->any_spelling != like->any_spelling))
        m = m->hash_next;
    if (m) {
        m->users++;
        if (m != v->newest) {
            unlink_use(v, m);
            link_newest(v, m);
        }
    }
    return m;
}

/* The one that is there, or NULL. */
static struct string_mask *lookup(struct vocab_trie *v, const struct string_mask *like) {
    pthread_mutex_lock(&v->lock);
    struct string_mask *m = find(v, like);
    pthread_mutex_unlock(&v->lock);
    return m;
}

/* Keeps a new one, unless another thread made the same meanwhile. */
static struct string_mask *keep(struct vocab_trie *v, struct string_mask *m) {
    pthread_mutex_lock(&v->lock);
    struct string_mask *other = find(v, m);
    if (other) {
        string_mask_free(m);
        m = other;
    } else {
        if (v->n_masks >= v->table_size)
            grow_table(v);
        uint32_t h = mask_hash(m) & (v->table_size - 1);
        m->hash_next = v->table[h];
        v->table[h] = m;
        link_newest(v, m);
        v->n_masks++;
        v->cache_bytes += m->bytes;
        evict(v);
    }
    pthread_mutex_unlock(&v->lock);
    return m;
}

static struct string_mask *get(struct vocab_trie *v, const struct dfa *d, struct string_mask like) {
    if (like.state < DFA_OWN && !(d->label && d->label[DFA_ANY]))
        d = dfa_any(); /* the fixed states mean the same in every automaton, up to the label */
    like.hash[0] = d->hash[0];
    like.hash[1] = d->hash[1];
    struct string_mask *m = lookup(v, &like);
    if (m)
        return m;
    struct making k = {
        .v = v, .d = d, .any_spelling = like.any_spelling, .raw = like.esc == ESC_RAW};
    m = k.m = mem_dup(&like, sizeof like);
    m->users = 1;
    make_mask(&k);
    return keep(v, m);
}

/* --- names --- */

static void add_path(struct making *k, uint32_t lo, uint32_t hi, uint32_t token) {
    struct string_mask *m = k->m;
    if (m->n_crossings == k->cap_crossings)
        m->crossings =
            mem_grow(m->crossings, k->cap_crossings = k->cap_crossings ? k->cap_crossings * 2 : 16,
                     sizeof *m->crossings);
    m->crossings[m->n_crossings++] = (struct crossing){lo, hi, token};
}

static void walk_names(struct making *k, const struct text *names, uint32_t lo, uint32_t hi,
                       uint32_t depth, uint32_t node) {
    const struct trie *t = &k->v->all;
    if (names[lo].n == depth) {
        uint32_t quote = trie_child(t, node, '"');
        if (quote && k->m->count + 2 > k->cap_list)
            k->m->list = mem_grow(k->m->list, k->cap_list = k->cap_list ? k->cap_list * 2 : 16,
                                  sizeof *k->m->list);
        if (quote) {
            k->m->list[k->m->count++] = lo;
            k->m->list[k->m->count++] = quote;
        }
        lo++;
    }
    while (lo < hi) {
        uint32_t from = lo, to = hi;
        uint8_t b = (uint8_t)names[lo].s[depth];
        words_narrow(names, &from, &to, depth, b);
        lo = to;
        uint32_t c = trie_child(t, node, b);
        if (!c)
            continue;
        for (int32_t token = t->nodes[c].token; token >= 0; token = k->v->same[token])
            add_path(k, from, to, (uint32_t)token);
        if (t->nodes[c].next > c + 1)
            walk_names(k, names, from, to, depth + 1, c);
    }
}

struct string_mask *names_mask_of(struct vocab_trie *v, const struct text *names, uint32_t n,
                                  uint64_t hash) {
    struct string_mask like = {.hash = {hash, n}, .esc = ESC_NAMES};
    struct string_mask *m = lookup(v, &like);
    if (m)
        return m;
    struct making k = {.v = v};
    m = k.m = mem_dup(&like, sizeof like);
    m->users = 1;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < names[i].n; j++) {
            uint8_t b = (uint8_t)names[i].s[j];
            m->escapes |= b < 0x20 || b == '"' || b == '\\';
        }
    if (!m->escapes && n)
        walk_names(&k, names, 0, n, 0, 0);
    m->bytes = sizeof *m + k.cap_list * sizeof *m->list + k.cap_crossings * sizeof *m->crossings;
    return keep(v, m);
}

struct string_mask *string_mask_of(struct vocab_trie *v, const struct dfa *d, uint32_t state,
                                   uint8_t esc, bool any_spelling, uint32_t missing,
                                   uint32_t left) {
    /* a bound that no token can come near to is none */
    uint32_t far = v->max_chars + 1, slack = state < DFA_OWN ? 0 : string_slack(d);
    if (missing <= 1)
        slack = state < DFA_OWN ? 0 : d->lo_max;
    if (slack != LENGTH_MANY && left != LENGTH_MANY && left >= (uint64_t)missing + slack + far)
        left = LENGTH_MANY;
    if (slack != LENGTH_MANY && left == LENGTH_MANY && missing > far)
        missing = far;
    return get(v, d,
               (struct string_mask){.state = state,
                                    .esc = esc,
                                    .any_spelling = any_spelling,
                                    .missing = missing,
                                    .left = left});
}

struct string_mask *text_mask_of(struct vocab_trie *v, const struct dfa *d, uint32_t state) {
    return get(v, d,
               (struct string_mask){.state = state, .esc = ESC_RAW, .left = LENGTH_MANY});
}

void string_mask_done(struct vocab_trie *v, struct string_mask *m) {
    pthread_mutex_lock(&v->lock);
    m->users--;
    pthread_mutex_unlock(&v->lock);
}


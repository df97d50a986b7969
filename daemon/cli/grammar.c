/* lemma grammar: looks at JSON Schemas through the machine that holds a model to them. */
#include "daemon/cli/commands.h"

#include "base/err.h"
#include "model/gguf.h"
#include "model/grammar/grammar.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <zlib.h>

static const char usage_text[] =
    "usage: lemma grammar check FILE.jsonl[.gz] -m MODEL.gguf [--full] [--json] [--space KIND]\n"
    "       lemma grammar explain SCHEMA.json [--space KIND] [--ordered]\n"
    "       lemma grammar validate SCHEMA.json < document.json\n"
    "\n"
    "check     compiles the schema of every line {id, schema, tests: [{valid, data}]}, writes "
    "each\n"
    "          instance token by token as a model would, and compares masks with the machine.\n"
    "          --full compares every mask whole, --one-in N one of N (2000); --list names the\n"
    "          lines that went wrong; --as-generated refuses 1.0 where a whole number is asked.\n"
    "explain   says what of a schema is enforced exactly, more narrowly, or refused.\n"
    "validate  says where and why a document breaks a schema.\n"
    "KIND is compact (the default), spaced, flexible or any.\n";

/* --- reading --- */

static bool read_all(const char *path, struct buf *out, struct err *e) {
    gzFile f = !strcmp(path, "-") ? gzdopen(0, "rb") : gzopen(path, "rb");
    if (!f)
        return err_errno(e, "%s", path);
    char part[65536];
    int n;
    while ((n = gzread(f, part, sizeof part)) > 0 && out->len < (size_t)1 << 30)
        buf_add(out, part, (size_t)n);
    bool good = n == 0;
    gzclose(f);
    return good || err_set(e, ERR_IO, "%s: could not be read to its end", path);
}

/* The end of the JSON value that begins at s (the text is trusted to be JSON; a broken one ends
 * early and fails later). */
static const char *skip_value(const char *s, const char *end) {
    int depth = 0;
    bool string = false;
    for (; s < end; s++) {
        if (string) {
            if (*s == '\\')
                s++;
            else if (*s == '"')
                string = false;
            else
                continue;
            if (!string && !depth)
                return s + 1;
        } else if (*s == '"') {
            string = true;
        } else if (*s == '{' || *s == '[') {
            depth++;
        } else if (*s == '}' || *s == ']') {
            if (!depth)
                return s;
            if (!--depth)
                return s + 1;
        } else if (*s == ',' && !depth) {
            return s;
        }
    }
    return end;
}

struct span {
    const char *s;
    size_t n;
};

static struct span trimmed(const char *s, const char *end) {
    while (s < end && strchr(" \t\r\n", *s))
        s++;
    while (end > s && strchr(" \t\r\n", end[-1]))
        end--;
    return (struct span){s, (size_t)(end - s)};
}

/* The member of an object, as text. */
static bool member(struct span object, const char *name, struct span *out) {
    const char *s = object.s, *end = object.s + object.n;
    if (s == end || *s++ != '{')
        return false;
    while (s < end && *s != '}') {
        const char *from = s;
        while (s < end && *s != '"')
            s++;
        from = s;
        const char *to = skip_value(s, end);
        s = to;
        while (s < end && *s != ':')
            s++;
        s += s < end;
        while (s < end && strchr(" \t\r\n", *s))
            s++;
        const char *value_end = skip_value(s, end);
        size_t n = strlen(name);
        if ((size_t)(to - from) == n + 2 && !memcmp(from + 1, name, n)) {
            *out = trimmed(s, value_end);
            return true;
        }
        s = value_end;
        while (s < end && *s != ',' && *s != '}')
            s++;
        s += s < end && *s == ',';
    }
    return false;
}

static bool next_item(struct span list, const char **at, struct span *out) {
    const char *end = list.s + list.n;
    const char *s = *at ? *at : list.s + 1;
    while (s < end && (strchr(" \t\r\n", *s) || *s == ','))
        s++;
    if (s >= end || *s == ']')
        return false;
    const char *to = skip_value(s, end);
    *out = trimmed(s, to);
    *at = to;
    return true;
}

/* --- check --- */

/* Time of this thread on a processor, not of what else the machine does. Asking takes a system call,
 * over half a microsecond; the time of day takes none, but goes on while others run. Each alone is at
 * least what the work between two questions cost, so the smaller of both is what is reported. */
struct stopwatch {
    int64_t cpu, wall;
};

static int64_t ns_of(clockid_t clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return t.tv_sec * 1000000000ll + t.tv_nsec;
}

static struct stopwatch watch_start(void) {
    int64_t cpu = ns_of(CLOCK_THREAD_CPUTIME_ID);
    return (struct stopwatch){cpu, ns_of(CLOCK_MONOTONIC)};
}

static int64_t watch_ns(struct stopwatch w) {
    int64_t wall = ns_of(CLOCK_MONOTONIC) - w.wall, cpu = ns_of(CLOCK_THREAD_CPUTIME_ID) - w.cpu;
    return wall < cpu ? wall : cpu;
}

struct samples {
    uint32_t *ns;
    size_t n, cap;
    uint64_t total;
};

static void sample(struct samples *s, int64_t ns) {
    if (s->n == s->cap)
        s->ns = mem_grow(s->ns, s->cap = s->cap ? s->cap * 2 : 4096, sizeof *s->ns);
    s->ns[s->n++] = ns > UINT32_MAX ? UINT32_MAX : (uint32_t)ns;
    s->total += (uint64_t)ns;
}

static int by_size(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static double quantile(struct samples *s, double q) {
    if (!s->n)
        return 0;
    qsort(s->ns, s->n, sizeof *s->ns, by_size);
    size_t i = (size_t)(q * (double)(s->n - 1) + 0.5);
    return s->ns[i] / 1000.0;
}

struct refusal {
    char keyword[48];
    int n;
};

struct check {
    const struct tokenizer *tokenizer;
    struct vocab_trie *trie;
    struct token_mask mask;
    struct grammar_options options;
    bool full, list;
    uint32_t one_in; /* masks of which one is compared whole */
    uint64_t random;
    int schemas, compiled, refused, schemas_right, with_tests;
    int valid_accepted, valid_rejected, invalid_accepted, invalid_rejected;
    int narrower; /* valid instances that only another spelling is accepted of */
    uint64_t wrong_bits, masks_compared, steps;
    struct samples mask_time, compile_time;
    struct refusal refusals[64];
    int n_refusals;
};

static uint32_t random_below(struct check *c, uint32_t n) {
    c->random = c->random * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(c->random >> 33) % n;
}

static bool mask_bit(const struct token_mask *m, token_id id) {
    return m->bits[id >> 6] >> (id & 63) & 1;
}

/* Compares the mask with the machine: everywhere, or at a few tokens. */
static void compare(struct check *c, struct matcher *m, token_id next) {
    int n = tokenizer_size(c->tokenizer);
    bool whole = c->full || random_below(c, c->one_in) == 0;
    if (!whole && random_below(c, 8)) /* masks are measured: leave the caches to them mostly */
        return;
    int tries = whole ? n : 12;
    c->masks_compared += whole;
    uint64_t wrong = 0;
    for (int i = 0; i < tries; i++) {
        token_id id = whole ? i : i == 0 && next >= 0 ? next : (int)random_below(c, (uint32_t)n);
        if (matcher_allows(m, id) != mask_bit(&c->mask, id)) {
            if (c->list && !wrong) {
                size_t len;
                const char *b = tokenizer_bytes(c->tokenizer, id, &len);
                printf("  wrong bit: token %d '%.*s' mask says %d\n", id, (int)len, b,
                       mask_bit(&c->mask, id));
            }
            wrong++;
        }
    }
    c->wrong_bits += wrong;
}

/* Writes one instance; whether it was accepted whole. */
static bool write_instance(struct check *c, struct grammar *g, struct span text) {
    struct token_list tokens = {0};
    tokenizer_encode(c->tokenizer, text.s, text.n, false, &tokens);
    struct matcher *m = matcher_new(g, c->trie);
    struct buf back = {0};
    tokenizer_decode(c->tokenizer, tokens.ids, tokens.n, false, &back);
    bool good = true, same = back.len == text.n && !memcmp(buf_text(&back), text.s, text.n);
    buf_free(&back);
    if (!same) { /* the tokenizer normalises this text into another one: only bytes will do */
        good = matcher_accept_bytes(m, text.s, text.n) == text.n && matcher_may_end(m);
        tokens.n = 0;
    }
    for (size_t i = 0; i <= tokens.n && good && same; i++) {
        /* as a step of the engine asks for it: into the generation's own set of bits, which the step
         * before has filled; making what the cache lacks is part of it */
        struct stopwatch watch = watch_start();
        matcher_mask(m, &c->mask);
        sample(&c->mask_time, watch_ns(watch));
        c->steps++;
        compare(c, m, i < tokens.n ? tokens.ids[i] : -1);
        if (i < tokens.n)
            good = matcher_accept(m, tokens.ids[i]);
        else
            good = matcher_may_end(m);
    }
    matcher_free(m);
    token_list_free(&tokens);
    return good;
}

static void count_refusal(struct check *c, const struct err *e) {
    const char *slash = strrchr(e->where, '/');
    char keyword[48];
    snprintf(keyword, sizeof keyword, "%.30s%s", slash ? slash + 1 : "schema",
             e->code == ERR_LIMIT     ? " (limit)"
             : e->code == ERR_INVALID ? " (invalid)"
                                      : "");
    for (int i = 0; i < c->n_refusals; i++)
        if (!strcmp(c->refusals[i].keyword, keyword)) {
            c->refusals[i].n++;
            return;
        }
    if (c->n_refusals < 64) {
        snprintf(c->refusals[c->n_refusals].keyword, sizeof keyword, "%s", keyword);
        c->refusals[c->n_refusals++].n = 1;
    }
}

static void check_line(struct check *c, struct span line) {
    struct span id = {"?", 1}, schema, tests = {"[]", 2}, test;
    struct err e;
    member(line, "id", &id);
    member(line, "tests", &tests);
    if (!member(line, "schema", &schema))
        return;
    c->schemas++;
    struct stopwatch watch = watch_start();
    struct grammar *g = grammar_from_schema(schema.s, schema.n, &c->options, &e);
    int64_t took = watch_ns(watch);
    sample(&c->compile_time, took);
    if (c->list && took > 5000000)
        printf("%.*s took %.1f ms to compile\n", (int)id.n, id.s, (double)took / 1e6);
    if (!g) {
        char why[700];
        c->refused++;
        count_refusal(c, &e);
        if (c->list)
            printf("%.*s refused: %s\n", (int)id.n, id.s, err_text(&e, why, sizeof why));
        return;
    }
    c->compiled++;
    bool right = true;
    int n = 0;
    const char *at = NULL;
    while (next_item(tests, &at, &test)) {
        struct span data, valid;
        if (!member(test, "data", &data) || !member(test, "valid", &valid))
            continue;
        bool want = valid.n == 4;
        uint64_t wrong = c->wrong_bits;
        bool got = write_instance(c, g, data);
        right &= got == want && wrong == c->wrong_bits;
        if (c->list && wrong != c->wrong_bits)
            printf("%.*s test %d: wrong mask bits\n", (int)id.n, id.s, n);
        *(want  ? got ? &c->valid_accepted : &c->valid_rejected
          : got ? &c->invalid_accepted
                : &c->invalid_rejected) += 1;
        if (c->list && got != want)
            printf("%.*s test %d: %s\n", (int)id.n, id.s, n,
                   want ? "valid, but rejected" : "INVALID, BUT ACCEPTED");
        n++;
    }
    c->schemas_right += right;
    grammar_unref(g);
}

static void print_check(struct check *c, bool json) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    uint64_t rss = (uint64_t)usage.ru_maxrss * 1024;
    double avg = c->mask_time.n ? (double)c->mask_time.total / 1000.0 / (double)c->mask_time.n : 0;
    double p50 = quantile(&c->mask_time, 0.5), p99 = quantile(&c->mask_time, 0.99),
           p999 = quantile(&c->mask_time, 0.999), c50 = quantile(&c->compile_time, 0.5),
           c99 = quantile(&c->compile_time, 0.99);
    if (json) {
        printf("{\"schemas\":%d,\"compiled\":%d,\"refused\":%d,\"refused_by\":{", c->schemas,
               c->compiled, c->refused);
        for (int i = 0; i < c->n_refusals; i++)
            printf("%s\"%s\":%d", i ? "," : "", c->refusals[i].keyword, c->refusals[i].n);
        printf("},\"valid_accepted\":%d,\"valid_rejected\":%d,\"invalid_accepted\":%d,"
               "\"invalid_rejected\":%d,\"schemas_right\":%d,\"wrong_mask_bits\":%" PRIu64
               ",\"masks\":%" PRIu64 ",\"masks_compared_whole\":%" PRIu64,
               c->valid_accepted, c->valid_rejected, c->invalid_accepted, c->invalid_rejected,
               c->schemas_right, c->wrong_bits, c->steps, c->masks_compared);
        printf(",\"mask_us\":{\"avg\":%.3f,\"p50\":%.3f,\"p99\":%.3f,\"p999\":%.3f},"
               "\"compile_us\":{\"p50\":%.1f,\"p99\":%.1f},\"peak_rss_bytes\":%" PRIu64 "}\n",
               avg, p50, p99, p999, c50, c99, rss);
        return;
    }
    printf("schemas %d: %d compiled, %d refused; every test right: %d\n", c->schemas, c->compiled,
           c->refused, c->schemas_right);
    for (int i = 0; i < c->n_refusals; i++)
        printf("  refused by %-28s %d\n", c->refusals[i].keyword, c->refusals[i].n);
    printf("valid   %d accepted, %d rejected\ninvalid %d accepted, %d rejected\n",
           c->valid_accepted, c->valid_rejected, c->invalid_accepted, c->invalid_rejected);
    printf("wrong mask bits %" PRIu64 " (%" PRIu64 " masks, %" PRIu64 " compared whole)\n",
           c->wrong_bits, c->steps, c->masks_compared);
    printf("mask    µs: average %.2f, p50 %.2f, p99 %.2f, p99.9 %.2f\n", avg, p50, p99, p999);
    printf("compile µs: p50 %.1f, p99 %.1f\npeak memory %.1f MiB\n", c50, c99,
           (double)rss / 1048576);
}

static bool space_named(const char *name, enum json_space *out) {
    static const char *const names[] = {"compact", "spaced", "flexible", "any"};
    for (int i = 0; i < 4; i++)
        if (name && !strcmp(name, names[i])) {
            *out = (enum json_space)i;
            return true;
        }
    return false;
}

static int complain(const struct err *e) {
    char text[700];
    fprintf(stderr, "lemma grammar: %s\n", err_text(e, text, sizeof text));
    return 1;
}

static int run_check(int argc, char **argv) {
    struct check c = {.options = {.point_zero = true}, .random = 1, .one_in = 2000};
    const char *file = NULL, *model = NULL;
    bool json = false;
    for (int i = 0; i < argc; i++) {
        if (!strcmp(argv[i], "--json"))
            json = true;
        else if (!strcmp(argv[i], "--full"))
            c.full = true;
        else if (!strcmp(argv[i], "--list"))
            c.list = true;
        else if (!strcmp(argv[i], "--one-in") && i + 1 < argc && atoi(argv[i + 1]) > 0)
            c.one_in = (uint32_t)atoi(argv[++i]);
        else if (!strcmp(argv[i], "--as-generated"))
            c.options.point_zero = false;
        else if (!strcmp(argv[i], "-m") && i + 1 < argc)
            model = argv[++i];
        else if (!strcmp(argv[i], "--space") && i + 1 < argc &&
                 space_named(argv[i + 1], &c.options.space))
            i++;
        else if (argv[i][0] != '-' && !file)
            file = argv[i];
        else
            return fputs(usage_text, stderr), 2;
    }
    if (!file || !model)
        return fputs(usage_text, stderr), 2;
    struct err e;
    struct buf text = {0};
    struct gguf *gguf = gguf_open(model, &e);
    struct tokenizer *t = gguf ? tokenizer_new(gguf, &e) : NULL;
    if (!t || !read_all(file, &text, &e)) {
        gguf_close(gguf);
        return complain(&e);
    }
    c.tokenizer = t;
    c.trie = vocab_trie_new(t, &e);
    c.mask.n_words = ((size_t)tokenizer_size(t) + 63) / 64;
    c.mask.bits = mem_zero(c.mask.n_words, sizeof *c.mask.bits);
    for (const char *s = text.data, *end = s + text.len; s < end;) {
        const char *line_end = memchr(s, '\n', (size_t)(end - s));
        if (!line_end)
            line_end = end;
        check_line(&c, trimmed(s, line_end));
        s = line_end + 1;
    }
    print_check(&c, json);
    bool good = !c.invalid_accepted && !c.wrong_bits;
    free(c.mask.bits);
    free(c.mask_time.ns);
    free(c.compile_time.ns);
    vocab_trie_free(c.trie);
    tokenizer_free(t);
    gguf_close(gguf);
    buf_free(&text);
    return good ? 0 : 1;
}

/* --- explain, validate --- */

static int run_explain(int argc, char **argv) {
    struct grammar_options options = {0};
    const char *file = NULL;
    for (int i = 0; i < argc; i++) {
        if (!strcmp(argv[i], "--ordered"))
            options.fixed_key_order = true;
        else if (!strcmp(argv[i], "--space") && i + 1 < argc &&
                 space_named(argv[i + 1], &options.space))
            i++;
        else if (!file)
            file = argv[i];
        else
            return fputs(usage_text, stderr), 2;
    }
    if (!file)
        return fputs(usage_text, stderr), 2;
    struct err e;
    struct buf text = {0}, notes = {0};
    if (!read_all(file, &text, &e))
        return complain(&e);
    struct grammar *g = grammar_from_schema(buf_text(&text), text.len, &options, &e);
    int status = 0;
    if (!g) {
        char why[700];
        printf("refused: %s\n", err_text(&e, why, sizeof why));
        status = 1;
    } else {
        grammar_notes(g, &notes);
        printf("enforced exactly: every keyword of the schema, but for what follows\n%s",
               buf_text(&notes));
    }
    grammar_unref(g);
    buf_free(&text);
    buf_free(&notes);
    return status;
}

static int run_validate(int argc, char **argv) {
    if (argc != 1)
        return fputs(usage_text, stderr), 2;
    struct err e;
    struct buf text = {0}, document = {0};
    struct grammar_options options = {.space = JSON_SPACE_ANY};
    if (!read_all(argv[0], &text, &e) || !read_all("-", &document, &e)) {
        buf_free(&text);
        buf_free(&document);
        return complain(&e);
    }
    struct grammar *g = grammar_from_schema(buf_text(&text), text.len, &options, &e);
    bool good = g && grammar_validate(g, buf_text(&document), document.len, &e);
    char why[700];
    if (good)
        puts("valid");
    else
        printf("%s: %s\n", g ? "invalid" : "schema refused", err_text(&e, why, sizeof why));
    grammar_unref(g);
    buf_free(&text);
    buf_free(&document);
    return good ? 0 : 1;
}

int command_grammar(int argc, char **argv) {
    if (argc >= 2 && !strcmp(argv[1], "check"))
        return run_check(argc - 2, argv + 2);
    if (argc >= 2 && !strcmp(argv[1], "explain"))
        return run_explain(argc - 2, argv + 2);
    if (argc >= 2 && !strcmp(argv[1], "validate"))
        return run_validate(argc - 2, argv + 2);
    bool help = argc >= 2 && (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h"));
    fputs(usage_text, help ? stdout : stderr);
    return help ? 0 : 2;
}

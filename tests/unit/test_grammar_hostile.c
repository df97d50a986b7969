/* Hostile schemas are refused with the limit's name or served, within a measured time and memory
 * each: every one in a process of its own, which prints what it took. */
#include "model/grammar/grammar.h"

#include "tiny_model.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

/* Several times what was measured (RESULTS.md): 0.24 s and 111 MiB at most. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
enum { MOST_MS = 20000, MOST_MIB = 4096 };
#else
enum { MOST_MS = 2000, MOST_MIB = 250 };
#endif

static struct buf vocabulary;
static struct gguf *file;
static struct tokenizer *tokenizer;
static struct vocab_trie *trie;

static int open_vocabulary(void **state) {
    struct gguf_build g = {0};
    struct err e;
    tiny_vocabulary(&g);
    vocabulary = gguf_finish(&g);
    file = gguf_open_memory(vocabulary.data, vocabulary.len, "tiny", &e);
    tokenizer = file ? tokenizer_new(file, &e) : NULL;
    trie = tokenizer ? vocab_trie_new(tokenizer, &e) : NULL;
    return trie ? 0 : -1;
}

static int close_vocabulary(void **state) {
    vocab_trie_free(trie);
    tokenizer_free(tokenizer);
    gguf_close(file);
    buf_free(&vocabulary);
    return 0;
}

/* A first mask and twenty within the document; whether all allowed something. */
static bool walks(struct grammar *g) {
    uint64_t bits[(TINY_VOCAB + 63) / 64];
    struct token_mask mask = {.bits = bits, .n_words = (TINY_VOCAB + 63) / 64};
    struct matcher *m = matcher_new(g, trie);
    matcher_mask(m, &mask);
    bool good = mask.count > 0;
    for (int i = 0; i < 20 && good; i++) {
        for (token_id id = 0; id < TINY_VOCAB; id++)
            if (bits[id >> 6] >> (id & 63) & 1 && !tokenizer_is_end(tokenizer, id)) {
                good = matcher_accept(m, id);
                break;
            }
        matcher_mask(m, &mask);
    }
    good = good && mask.count > 0;
    matcher_free(m);
    return good;
}

enum { SERVED, REFUSED, WRONG };

/* What the process says at its end. */
static int outcome(const char *schema, size_t n, enum err_code code, struct err *e) {
    struct grammar *g = grammar_from_schema(schema, n, NULL, e);
    if (!g)
        return e->code && strlen(e->message) > 10 && (!code || code == e->code) ? REFUSED : WRONG;
    bool good = !code && walks(g);
    grammar_unref(g);
    return good ? SERVED : WRONG;
}

/* code: it has to be refused so; 0: refused or served. */
static void hostile(const char *name, const char *schema, size_t n, enum err_code code) {
    fflush(stdout);
    pid_t child = fork();
    assert_true(child >= 0);
    if (!child) {
        struct err e = {0};
        int result = outcome(schema, n, code, &e);
        struct rusage u;
        getrusage(RUSAGE_SELF, &u);
        long ms = u.ru_utime.tv_sec * 1000 + u.ru_utime.tv_usec / 1000 + u.ru_stime.tv_sec * 1000 +
                  u.ru_stime.tv_usec / 1000;
        printf("%6ld ms %5ld MiB  %-7s %.70s%s%.80s\n", ms, u.ru_maxrss / 1024,
               result == SERVED    ? "served"
               : result == REFUSED ? "refused"
                                   : "WRONG",
               name, result == SERVED ? "" : ": ", result == SERVED ? "" : e.message);
        if (ms > MOST_MS || u.ru_maxrss / 1024 > MOST_MIB)
            result = WRONG;
        fflush(stdout);
        _exit(result);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    assert_in_range(WEXITSTATUS(status), SERVED, REFUSED);
}

static void test_hostile(void **state) {
    struct buf b = {0};
    for (int i = 0; i < 10000; i++)
        buf_str(&b, "{\"items\":");
    hostile("10,000 levels", b.data, b.len, ERR_LIMIT);
    buf_clear(&b);
    buf_str(&b, "{\"$defs\":{");
    for (int i = 0; i < 10000; i++)
        buf_printf(&b, "\"d%d\":{\"$ref\":\"#/$defs/d%d\"},", i, i + 1);
    buf_str(&b, "\"d10000\":{\"type\":\"null\"}},\"$ref\":\"#/$defs/d0\"}");
    hostile("10,000 $ref in a row", b.data, b.len, 0);
    buf_clear(&b); /* the same, each level in an object: nested deeper than documents may be */
    buf_str(&b, "{\"$defs\":{");
    for (int i = 0; i < 10000; i++)
        buf_printf(&b,
                   "\"d%d\":{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#/$defs/d%d\"}},"
                   "\"required\":[\"a\"]},",
                   i, i + 1);
    buf_str(&b, "\"d10000\":{\"type\":\"null\"}},\"$ref\":\"#/$defs/d0\"}");
    hostile("10,000 $ref, each a level of the document", b.data, b.len, ERR_LIMIT);
    buf_clear(&b); /* 5 MB of names, then just below the limit of 4 MiB */
    for (size_t size = (size_t)5 << 20; size; size = size > (size_t)4 << 20 ? 4000000 : 0) {
        buf_clear(&b);
        buf_str(&b, "{\"type\":\"object\",\"properties\":{\"a\":{}");
        for (int i = 0; b.len + 200 < size; i++)
            buf_printf(&b, ",\"name%07d\":{\"type\":\"string\",\"maxLength\":%d}", i, i % 90);
        buf_str(&b, "}}");
        hostile(size > 4000000 ? "5 MB of properties" : "4 MB of properties", b.data, b.len,
                size > (size_t)4 << 20 ? ERR_LIMIT : 0);
    }
    buf_clear(&b); /* alternatives that multiply */
    buf_str(&b, "{\"allOf\":[");
    for (int i = 0; i < 30; i++)
        buf_printf(&b,
                   "%s{\"anyOf\":[{\"required\":[\"a%d\"]},{\"properties\":{\"b%d\":{\"type\":\"null\"}}}]}",
                   i ? "," : "", i, i);
    buf_str(&b, "],\"type\":\"object\"}");
    hostile("2^30 alternatives", b.data, b.len, ERR_LIMIT);
    buf_free(&b);
    static const char *const schemas[] = {
        "{\"pattern\":\"^(a|a?)+$(x{1000}){1000}\"}",
        "{\"pattern\":\"(((a{100}){100}){100}){100}\"}",
        "{\"pattern\":\"((((((((((a?){9}){9}){9}){9}){9}){9}){9}){9}){9}){9}\"}",
        "{\"pattern\":\"^(([a-z])+.)+[A-Z]([a-z])+$\"}",
        "{\"pattern\":\"(a|b)*a(a|b){40}\"}",
        "{\"pattern\":\".*a.{20}b.*c.{20}d\"}",
        "{\"pattern\":\"^\\\\p{L}{1,99999}$\"}",
        "{\"pattern\":\"^(\\\\p{L}|\\\\p{N}x){1,99999}$\"}",
        "{\"type\":\"string\",\"minLength\":1000000,\"maxLength\":1000000}",
        "{\"type\":\"string\",\"pattern\":\"^(ab|c)*$\",\"minLength\":1000000}",
        "{\"type\":\"array\",\"minItems\":1000000}",
        "{\"type\":\"array\",\"items\":{\"enum\":[1,2]},\"uniqueItems\":true,\"maxItems\":1000000}",
        "{\"type\":\"array\",\"contains\":{\"const\":1},\"minContains\":1000000}",
        "{\"type\":\"object\",\"minProperties\":1000000}",
        "{\"anyOf\":[{\"$ref\":\"#\"},{\"$ref\":\"#\"}]}",
    };
    for (size_t i = 0; i < sizeof schemas / sizeof *schemas; i++)
        hostile(schemas[i], schemas[i], strlen(schemas[i]), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_hostile)};
    return cmocka_run_group_tests(tests, open_vocabulary, close_vocabulary);
}

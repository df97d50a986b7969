/* Fuzzes the grammar machine: the input's first line is a schema, expression or rules, the rest
 * chooses tokens. Whatever compiles is walked: every mask must agree with the machine, no walk may
 * come to a dead end, and what was written must validate.
 *
 * driver.c says how to run it (the corpus is corpus/grammar); with -DFUZZ_OWN_MAIN it is a program
 * of its own that also grows schemas from parts: fuzz_grammar SECONDS [SEED]. */
#include "model/grammar/grammar.h"

#include "../unit/tiny_model.h"

#include <time.h>

static struct vocab_trie *trie;
static struct tokenizer *tokenizer;
static struct gguf *file;
static struct buf bytes;

static void clean_up(void) {
    vocab_trie_free(trie);
    tokenizer_free(tokenizer);
    gguf_close(file);
    buf_free(&bytes);
}

static void set_up(void) {
    struct gguf_build g = {0};
    struct err e;
    if (trie)
        return;
    tiny_vocabulary(&g);
    bytes = gguf_finish(&g);
    file = gguf_open_memory(bytes.data, bytes.len, "tiny", &e);
    tokenizer = tokenizer_new(file, &e);
    trie = vocab_trie_new(tokenizer, &e);
    atexit(clean_up);
}

static void die(const char *why, const char *schema, size_t n, const struct buf *text) {
    fprintf(stderr, "%s\nschema: %.*s\ntext: %s\n", why, (int)n, schema, buf_text(text));
    abort();
}

static struct grammar *compile(const char *s, size_t n, uint8_t how, struct err *e) {
    struct grammar_options o = {.space = (enum json_space)(how & 3),
                                .fixed_key_order = how >> 2 & 1,
                                .any_spelling = how >> 3 & 1,
                                .max_depth = how >> 7 ? 4 : 0,
                                .max_dfa_states = 500};
    if ((how >> 4 & 7) == 7)
        return grammar_from_regex(s, n, e);
    if ((how >> 4 & 7) == 6)
        return grammar_from_gbnf(s, n, e);
    if (o.space == JSON_SPACE_ANY)
        o.space = JSON_SPACE_COMPACT;
    return grammar_from_schema(s, n, &o, e);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    set_up();
    if (size < 2)
        return 0;
    uint8_t how = *data++;
    size--;
    const uint8_t *line = memchr(data, '\n', size);
    size_t n = line ? (size_t)(line - data) : size;
    const uint8_t *choices = data + n + (line != NULL), *end = data + size;
    struct err e;
    struct grammar *g = compile((const char *)data, n, how, &e);
    if (!g)
        return 0;
    struct matcher *m = matcher_new(g, trie);
    struct buf text = {0};
    uint64_t bits[(TINY_VOCAB + 63) / 64];
    struct token_mask mask = {.bits = bits, .n_words = (TINY_VOCAB + 63) / 64};
    bool ended = false;
    for (int step = 0; step < 100 && choices < end && !ended; step++) {
        matcher_mask(m, &mask);
        token_id allowed[TINY_VOCAB];
        int count = 0;
        for (token_id id = 0; id < TINY_VOCAB; id++) {
            bool has = bits[id >> 6] >> (id & 63) & 1;
            if (has)
                allowed[count++] = id;
            if (step % 5 == 0 && has != matcher_allows(m, id))
                die("a wrong mask bit", (const char *)data, n, &text);
        }
        if (!count)
            die("a dead end", (const char *)data, n, &text);
        token_id id = allowed[*choices++ % count];
        if (!matcher_accept(m, id))
            die("an allowed token was not accepted", (const char *)data, n, &text);
        ended = tokenizer_is_end(tokenizer, id);
        if (!ended)
            tokenizer_decode(tokenizer, &id, 1, true, &text);
    }
    if (!ended) {
        struct token_list list = {0};
        matcher_shortest_end(m, &list);
        for (size_t i = 0; i < list.n; i++)
            if (!matcher_accept(m, list.ids[i]))
                die("the shortest end is not accepted", (const char *)data, n, &text);
        tokenizer_decode(tokenizer, list.ids, list.n, true, &text);
        token_list_free(&list);
        if (!matcher_may_end(m))
            die("the shortest end is no end", (const char *)data, n, &text);
    }
    if ((how >> 4 & 7) < 6) {
        struct grammar_options o = {.space = JSON_SPACE_ANY, .max_dfa_states = 2000};
        struct grammar *document = grammar_from_schema((const char *)data, n, &o, &e);
        if (document && !grammar_validate(document, buf_text(&text), text.len, &e)) {
            fprintf(stderr, "%s: %s\n", e.where, e.message);
            die("what was written does not validate", (const char *)data, n, &text);
        }
        grammar_unref(document);
    }
    buf_free(&text);
    matcher_free(m);
    grammar_unref(g);
    return 0;
}

#ifdef FUZZ_OWN_MAIN
static uint64_t state = 1;
static uint32_t below(uint32_t n) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(state >> 33) % n;
}

static const char *const parts[] = {
    "{\"type\":\"object\",\"properties\":{\"a\":@,\"b\":@},\"required\":[\"a\"]}",
    "{\"type\":\"object\",\"properties\":{\"a\":@},\"additionalProperties\":@}",
    "{\"patternProperties\":{\"^a\":@,\"b$\":@},\"additionalProperties\":@,\"minProperties\":1}",
    "{\"type\":\"array\",\"items\":@,\"minItems\":1,\"maxItems\":3}",
    "{\"type\":\"array\",\"prefixItems\":[@,@],\"items\":@}",
    "{\"type\":\"array\",\"contains\":@,\"items\":@,\"maxItems\":4}",
    "{\"anyOf\":[@,@]}",
    "{\"oneOf\":[@,@]}",
    "{\"allOf\":[@,@]}",
    "{\"not\":@}",
    "{\"if\":@,\"then\":@,\"else\":@}",
    "{\"type\":\"integer\",\"minimum\":-3,\"maximum\":30}",
    "{\"type\":\"number\",\"multipleOf\":0.5,\"exclusiveMaximum\":9}",
    "{\"enum\":[1,\"a\",\"ab\",null,[1],{\"a\":1}]}",
    "{\"const\":{\"a\":[true]}}",
    "{\"type\":\"string\",\"minLength\":1,\"maxLength\":4}",
    "{\"type\":\"string\",\"pattern\":\"^(a|bc)*$\"}",
    "{\"pattern\":\"b.a\"}",
    "{\"type\":\"string\",\"pattern\":\"^[a-c]+$\",\"maxLength\":5,\"minLength\":2}",
    "{\"type\":\"array\",\"items\":{\"enum\":[1,2,\"x\",\"xy\"]},\"uniqueItems\":true,\"minItems\":"
    "2}",
    "{\"type\":\"object\",\"propertyNames\":{\"pattern\":\"^[ab]{1,2}$\"},\"maxProperties\":2}",
    "{\"dependentRequired\":{\"a\":[\"b\"]},\"properties\":{\"a\":@,\"b\":@},\"type\":\"object\"}",
    "{\"dependentSchemas\":{\"a\":@},\"type\":\"object\"}",
    "{\"$ref\":\"#\"}",
    "{\"type\":\"null\"}",
    "true",
    "{}",
    "false",
    "{\"format\":\"date\"}",
    "{\"type\":[\"string\",\"boolean\"]}"};

static void grow(struct buf *out, int depth) {
    uint32_t n = sizeof parts / sizeof *parts;
    const char *p = parts[depth > 2 ? 11 + below(n - 11) : below(n)];
    for (; *p; p++) {
        if (*p == '@')
            depth > 4 ? buf_str(out, "{\"type\":\"null\"}") : grow(out, depth + 1);
        else
            buf_char(out, *p);
    }
}

int main(int argc, char **argv) {
    int seconds = argc > 1 ? atoi(argv[1]) : 10;
    time_t until = time(NULL) + seconds;
    state = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
    uint64_t runs = 0;
    for (struct buf b = {0}; time(NULL) < until; runs++) {
        buf_clear(&b);
        buf_char(&b, (char)(below(96) | below(2) << 7));
        grow(&b, 0);
        if (below(4) == 0) /* broken as well */
            for (uint32_t i = below(4); i > 0; i--)
                b.data[1 + below((uint32_t)b.len - 1)] = "{}[]\",:01a\\\n"[below(12)];
        buf_char(&b, '\n');
        for (int i = 0; i < 60; i++)
            buf_char(&b, (char)below(256));
        LLVMFuzzerTestOneInput((const uint8_t *)b.data, b.len);
    }
    printf("%llu schemas, nothing found\n", (unsigned long long)runs);
    return 0;
}
#endif

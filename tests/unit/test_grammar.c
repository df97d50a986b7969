/* The machine that holds text to a schema: what it accepts, that every mask says what the machine
 * says, that no way leads into a dead end, and the turn around calls. */
#include "model/grammar/grammar.h"

#include "tiny_model.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static struct buf vocabulary;
static struct gguf *file;
static struct tokenizer *tokenizer;
static struct vocab_trie *trie;
static uint64_t random_state = 7;

static uint32_t random_below(uint32_t n) {
    random_state = random_state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(random_state >> 33) % n;
}

static int open_vocabulary(void **state) {
    (void)state;
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
    (void)state;
    vocab_trie_free(trie);
    tokenizer_free(tokenizer);
    gguf_close(file);
    buf_free(&vocabulary);
    return 0;
}

static struct grammar *compile(const char *schema, struct grammar_options options) {
    struct err e;
    struct grammar *g = grammar_from_schema(schema, strlen(schema), &options, &e);
    if (!g)
        fail_msg("%s: %s: %s", schema, e.where, e.message);
    return g;
}

static bool accepts(struct grammar *g, const char *text) {
    struct matcher *m = matcher_new(g, trie);
    bool good = matcher_accept_bytes(m, text, strlen(text)) == strlen(text) && matcher_may_end(m);
    matcher_free(m);
    return good;
}

/* --- documents --- */

static const struct {
    const char *schema, *document;
    bool valid;
} cases[] = {
    {"true", "{\"a\": [1, null]}", true},
    {"{\"type\":\"integer\"}", "12", true},
    {"{\"type\":\"integer\"}", "12.0", true},
    {"{\"type\":\"integer\"}", "12.5", false},
    {"{\"type\":\"integer\",\"minimum\":3,\"maximum\":120}", "120", true},
    {"{\"type\":\"integer\",\"minimum\":3,\"maximum\":120}", "121", false},
    {"{\"type\":\"integer\",\"minimum\":3,\"maximum\":120}", "-4", false},
    {"{\"minimum\":-0.5}", "-0.5", true},
    {"{\"minimum\":-0.5}", "-0.50001", false},
    {"{\"exclusiveMaximum\":1e3}", "999.999", true},
    {"{\"exclusiveMaximum\":1e3}", "1E+3", false},
    {"{\"multipleOf\":0.01}", "4.02", true},
    {"{\"multipleOf\":0.01}", "4.021", false},
    {"{\"multipleOf\":3}", "3e2", true},
    {"{\"enum\":[1,\"a\",null,[1],{\"b\":2}]}", "1.0", true},
    {"{\"enum\":[1,\"a\",null,[1],{\"b\":2}]}", "{ \"b\" : 2 }", true},
    {"{\"enum\":[1,\"a\",null,[1],{\"b\":2}]}", "[2]", false},
    {"{\"const\":\"\\u00e9\\n\"}", "\"\xc3\xa9\\u000a\"", true},
    {"{\"minLength\":2,\"maxLength\":3}", "\"\xc3\xa9\xf0\x9f\x98\x80\"", true},
    {"{\"minLength\":2,\"maxLength\":3}", "\"a\"", false},
    {"{\"minLength\":2,\"maxLength\":3}", "\"\\ud83d\\ude00bcd\"", false},
    {"{\"pattern\":\"^a+$\"}", "\"aaa\"", true},
    {"{\"pattern\":\"^a+$\"}", "\"aab\"", false},
    {"{\"pattern\":\"b\"}", "\"abc\"", true},
    {"{\"pattern\":\"^\\\\p{Lu}\"}", "\"\xc3\x89t\"", true},
    {"{\"properties\":{\"a\":{\"type\":\"string\"}},\"required\":[\"a\"]}", "{\"\\u0061\":\"x\"}",
     true},
    {"{\"properties\":{\"a\":{\"type\":\"string\"}},\"required\":[\"a\"]}", "{\"\\u0061\":1}",
     false},
    {"{\"properties\":{\"a\":{}}}", "{\"a\":1,\"\\u0061\":2}", false},
    {"{}", "{\"x\":1,\"x\":2}", false},
    {"{\"properties\":{\"a\":{}},\"additionalProperties\":false}", "{\"b\":1}", false},
    {"{\"patternProperties\":{\"^x\":{\"type\":\"null\"}}}", "{\"xy\":null,\"y\":1}", true},
    {"{\"patternProperties\":{\"^x\":{\"type\":\"null\"}}}", "{\"xy\":1}", false},
    {"{\"propertyNames\":{\"maxLength\":2}}", "{\"ab\":1}", true},
    {"{\"propertyNames\":{\"maxLength\":2}}", "{\"abc\":1}", false},
    {"{\"minProperties\":2}", "{\"a\":1}", false},
    {"{\"maxProperties\":1}", "{\"a\":1,\"b\":2}", false},
    {"{\"dependentRequired\":{\"a\":[\"b\"]}}", "{\"a\":1}", false},
    {"{\"dependentRequired\":{\"a\":[\"b\"]}}", "{\"a\":1,\"b\":1}", true},
    {"{\"prefixItems\":[{\"type\":\"null\"}],\"items\":{\"type\":\"boolean\"}}", "[null,true]",
     true},
    {"{\"prefixItems\":[{\"type\":\"null\"}],\"items\":{\"type\":\"boolean\"}}", "[null,1]", false},
    {"{\"minItems\":1,\"maxItems\":2}", "[]", false},
    {"{\"minItems\":1,\"maxItems\":2}", "[1,2,3]", false},
    {"{\"items\":{\"type\":[\"integer\",\"string\"]},\"uniqueItems\":true}", "[1,\"1\",2]", true},
    {"{\"items\":{\"type\":[\"integer\",\"string\"]},\"uniqueItems\":true}", "[1,2,1.0]", false},
    {"{\"items\":{\"type\":[\"integer\",\"string\"]},\"uniqueItems\":true}", "[\"a\",\"\\u0061\"]",
     false},
    {"{\"contains\":{\"type\":\"null\"},\"maxContains\":1}", "[1,null]", true},
    {"{\"contains\":{\"type\":\"null\"},\"maxContains\":1}", "[null,null]", false},
    {"{\"contains\":{\"type\":\"null\"}}", "[1]", false},
    {"{\"anyOf\":[{\"type\":\"null\"},{\"minimum\":3}]}", "2", false},
    {"{\"oneOf\":[{\"multipleOf\":2},{\"multipleOf\":3}]}", "6", false},
    {"{\"oneOf\":[{\"multipleOf\":2},{\"multipleOf\":3}]}", "9", true},
    {"{\"oneOf\":[{\"required\":[\"a\"]},{\"required\":[\"b\"]}]}", "{\"a\":1,\"b\":1}", false},
    {"{\"oneOf\":[{\"required\":[\"a\"]},{\"required\":[\"b\"]}]}", "{\"b\":1}", true},
    {"{\"not\":{\"required\":[\"a\"]}}", "{\"a\":1}", false},
    {"{\"not\":{\"properties\":{\"a\":{\"type\":\"null\"}}}}", "{\"a\":1}", true},
    {"{\"not\":{\"properties\":{\"a\":{\"type\":\"null\"}}}}", "{\"b\":1}", false},
    {"{\"not\":{\"items\":{\"type\":\"null\"}}}", "[null,1]", true},
    {"{\"not\":{\"items\":{\"type\":\"null\"}}}", "[null]", false},
    {"{\"not\":{\"pattern\":\"a\"}}", "\"bca\"", false},
    {"{\"if\":{\"properties\":{\"k\":{\"const\":1}},\"required\":[\"k\"]},\"then\":{\"required\":["
     "\"a\"]},"
     "\"else\":{\"required\":[\"b\"]}}",
     "{\"k\":1,\"b\":1}", false},
    {"{\"if\":{\"properties\":{\"k\":{\"const\":1}},\"required\":[\"k\"]},\"then\":{\"required\":["
     "\"a\"]},"
     "\"else\":{\"required\":[\"b\"]}}",
     "{\"k\":2,\"b\":1}", true},
    {"{\"$defs\":{\"n\":{\"properties\":{\"v\":{\"type\":\"integer\"},\"next\":{\"$ref\":\"#/$defs/"
     "n\"}},"
     "\"additionalProperties\":false}},\"$ref\":\"#/$defs/n\"}",
     "{\"v\":1,\"next\":{\"next\":{\"v\":2}}}", true},
    {"{\"$defs\":{\"n\":{\"properties\":{\"v\":{\"type\":\"integer\"},\"next\":{\"$ref\":\"#/$defs/"
     "n\"}},"
     "\"additionalProperties\":false}},\"$ref\":\"#/$defs/n\"}",
     "{\"next\":{\"next\":{\"v\":\"2\"}}}", false},
    {"{\"format\":\"date\"}", "\"2024-02-29\"", true},
    {"{\"format\":\"date\"}", "\"1900-02-29\"", false},
    {"{\"format\":\"ipv6\"}", "\"::ffff:1.2.3.4\"", true},
    {"{\"format\":\"ipv4\"}", "\"256.1.1.1\"", false},
    {"{\"allOf\":[{\"properties\":{\"a\":{\"minimum\":2}}},{\"properties\":{\"a\":{\"maximum\":3}}}"
     "]}",
     "{\"a\":4}", false},
};

static void test_documents(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct grammar *g =
            compile(cases[i].schema, (struct grammar_options){.space = JSON_SPACE_ANY});
        struct err e = {0};
        bool got = grammar_validate(g, cases[i].document, strlen(cases[i].document), &e);
        if (got != cases[i].valid)
            fail_msg("%s on %s: %s %s", cases[i].schema, cases[i].document,
                     got ? "accepted" : "rejected", e.message);
        if (!got)
            assert_true(e.message[0] && e.where[0] == '#');
        grammar_unref(g);
    }
}

static void test_where(void **state) {
    (void)state;
    struct grammar *g = compile("{\"properties\":{\"list\":{\"items\":{\"type\":\"integer\"}}}}",
                                (struct grammar_options){.space = JSON_SPACE_ANY});
    struct err e;
    const char *bad = "{\"other\": 1, \"list\": [1, 2, \"x\"]}";
    assert_false(grammar_validate(g, bad, strlen(bad), &e));
    assert_string_equal(e.where, "#/list/2");
    grammar_unref(g);
}

static void test_refusals(void **state) {
    (void)state;
    static const struct {
        const char *schema, *where;
    } refused[] = {
        {"{\"properties\":{\"a\":{\"$dynamicRef\":\"#x\"}}}", "#/properties/a/$dynamicRef"},
        {"{\"properties\":{\"a\":{\"pattern\":\"(?=a)\"}}}", "#/properties/a/pattern"},
        {"{\"pattern\":\"(a)\\\\1\"}", "#/pattern"},
        {"{\"$ref\":\"http://example.com/x\"}", "#/$ref"},
        {"{\"$ref\":\"#/nowhere\"}", "#/$ref"},
        {"{\"type\":\"quark\"}", "#/type"},
        {"{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":false}}", "#"},
        {"{\"$ref\":\"#\"}", "#"},
        {"false", "#"},
        {"{\"minItems\":2,\"maxItems\":1,\"type\":\"array\"}", "#"},
        {"{\"format\":\"regex\"}", "#/format"},
    };
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        struct err e = {0};
        struct grammar *g =
            grammar_from_schema(refused[i].schema, strlen(refused[i].schema), NULL, &e);
        if (g)
            fail_msg("%s was not refused", refused[i].schema);
        if (strcmp(e.where, refused[i].where))
            fail_msg("%s: refused at %s (%s)", refused[i].schema, e.where, e.message);
    }
}

static void walk(struct grammar *g, struct buf *text, int limit);

/* A document nested up to the limit still ends: nothing is begun there that needs more levels. */
static void test_depth(void **state) {
    (void)state;
    static const char *const schemas[] = {
        "{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#\"},\"b\":{\"type\":\"array\",\"items\":"
        "{\"type\":\"array\",\"minItems\":1,\"items\":{\"const\":{}}}},\"c\":{\"const\":[[[]]]}},"
        "\"additionalProperties\":false}",
        "{\"type\":\"array\",\"items\":{\"anyOf\":[{\"$ref\":\"#\"},{\"const\":[[[[1]]]]}]}}",
        "{\"type\":\"array\",\"minItems\":1,\"items\":{\"anyOf\":[{\"$ref\":\"#\"},{\"const\":\"x\"}]}}",
    };
    struct grammar_options o = {.max_depth = 6};
    struct err e;
    for (size_t i = 0; i < sizeof schemas / sizeof *schemas; i++) {
        struct grammar *g = compile(schemas[i], o);
        for (int n = 0; n < 60; n++) {
            struct buf text = {0};
            walk(g, &text, 40 + n);
            buf_free(&text);
        }
        grammar_unref(g);
    }
    struct grammar *g = compile(schemas[1], o);
    assert_true(accepts(g, "[[[[[[]]]]]]"));
    assert_false(accepts(g, "[[[[[[[]]]]]]]"));
    grammar_unref(g);
    const char *deep = "{\"const\":[[[[[[[1]]]]]]]}";
    assert_null(grammar_from_schema(deep, strlen(deep), &o, &e));
    assert_int_equal(e.code, ERR_LIMIT);
}

/* --- walks --- */

static struct token_mask new_mask(void) {
    struct token_mask m = {.n_words = (TINY_VOCAB + 63) / 64};
    m.bits = mem_zero(m.n_words, sizeof *m.bits);
    return m;
}

static bool has(const struct token_mask *m, token_id id) {
    return m->bits[id >> 6] >> (id & 63) & 1;
}

/* Draws tokens at random until the end; checks every mask whole, and that there is a way on. */
static void walk(struct grammar *g, struct buf *text, int limit) {
    struct matcher *m = matcher_new(g, trie);
    struct token_mask mask = new_mask();
    bool ended = false;
    for (int step = 0; !ended; step++) {
        matcher_mask(m, &mask);
        int count = 0;
        token_id allowed[TINY_VOCAB];
        for (token_id id = 0; id < TINY_VOCAB; id++) {
            if (has(&mask, id) != matcher_allows(m, id))
                fail_msg("after '%s': token %d: the mask says %d", buf_text(text), id,
                         has(&mask, id));
            if (has(&mask, id))
                allowed[count++] = id;
        }
        assert_int_equal(count, mask.count);
        if (!count)
            fail_msg("a dead end after '%s'", buf_text(text));
        token_id id = allowed[random_below((uint32_t)count)];
        if (random_below(3) == 0) /* so that walks come to an end */
            for (int i = 0; i < count; i++)
                if (strchr("\"}]", allowed[i]) || allowed[i] == TINY_END)
                    id = allowed[i];
        if (step % 7 == 0) {
            struct matcher *end = matcher_clone(m);
            struct token_list list = {0};
            int distance = matcher_end_distance(end), n = matcher_shortest_end(end, &list);
            assert_true(n <= distance);
            for (int i = 0; i < n; i++)
                if (!matcher_accept(end, list.ids[i]))
                    fail_msg("the shortest end after '%s' is not accepted", buf_text(text));
            if (!matcher_may_end(end))
                fail_msg("the shortest end after '%s' is no end", buf_text(text));
            if (step > limit) { /* enough: go that way */
                tokenizer_decode(tokenizer, list.ids, list.n, false, text);
                ended = true;
            }
            token_list_free(&list);
            matcher_free(end);
            if (ended)
                break;
        }
        struct token_list forced = {0};
        if (matcher_forced(m, &forced) > 0) {
            assert_int_equal(mask.count, 1);
            id = forced.ids[0];
        }
        token_list_free(&forced);
        assert_true(matcher_accept(m, id));
        ended = tokenizer_is_end(tokenizer, id);
        if (!ended)
            tokenizer_decode(tokenizer, &id, 1, true, text);
    }
    free(mask.bits);
    matcher_free(m);
}

static const char *const schemas[] = {
    "{}",
    "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\",\"minimum\":-5,\"maximum\":5}"
    ","
    "\"b\":{\"type\":\"string\",\"maxLength\":4},\"ab\":{\"enum\":[\"x\",\"xy\",1,null]}},"
    "\"required\":[\"ab\",\"a\"],\"additionalProperties\":false}",
    "{\"type\":\"array\",\"items\":{\"enum\":[1,2,\"a\",\"ab\",true]},\"uniqueItems\":true,"
    "\"minItems\":4}",
    "{\"type\":\"string\",\"pattern\":\"^(ab|a\\\"c)*$\",\"minLength\":4,\"maxLength\":7}",
    "{\"type\":\"string\",\"format\":\"date\"}",
    "{\"type\":\"number\",\"multipleOf\":0.25,\"minimum\":3.1,\"exclusiveMaximum\":4.25}",
    "{\"type\":\"object\",\"patternProperties\":{\"^[ab]$\":{\"type\":\"null\"}},"
    "\"additionalProperties\":false,"
    "\"minProperties\":2}",
    "{\"type\":\"object\",\"oneOf\":[{\"properties\":{\"k\":{\"const\":\"a\"},\"x\":{\"type\":"
    "\"null\"}}},"
    "{\"properties\":{\"k\":{\"const\":\"b\"},\"y\":{\"type\":\"boolean\"}}}],\"required\":[\"k\"],"
    "\"maxProperties\":3}",
    "{\"type\":\"array\",\"contains\":{\"const\":3},\"maxItems\":3,\"items\":{\"type\":\"integer\","
    "\"minimum\":1,"
    "\"maximum\":12}}",
    "{\"type\":\"object\",\"dependentRequired\":{\"a\":[\"b\"],\"b\":[\"c\"]},\"properties\":{"
    "\"a\":{},\"b\":{},"
    "\"c\":{\"type\":\"null\"}},\"additionalProperties\":false,\"maxProperties\":2}",
    "{\"not\":{\"type\":[\"array\",\"object\",\"number\"]},\"minLength\":1}",
    /* recursive ways that never end, beside those that do */
    "{\"if\":{\"type\":\"array\",\"contains\":{\"$ref\":\"#\"},\"maxItems\":4},"
    "\"else\":{\"type\":\"array\",\"items\":{\"const\":{\"a\":[true]}},\"minItems\":1,"
    "\"maxItems\":3}}",
    "{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#\"},\"b\":{}},"
    "\"anyOf\":[{\"required\":[\"a\"]},{\"required\":[\"b\",\"c\"],\"properties\":{\"b\":"
    "{\"type\":\"null\"}}}],\"additionalProperties\":{\"enum\":[\"long enough\"]}}",
    "{\"type\":\"array\",\"allOf\":[{\"contains\":{\"type\":\"integer\",\"maximum\":9}},"
    "{\"contains\":{\"minimum\":7,\"type\":\"number\"}}],\"maxItems\":1}",
    "{\"type\":\"object\",\"properties\":{\"t\":{\"$ref\":\"#\"}},\"additionalProperties\":{"
    "\"type\":\"integer\"}}",
    "{\"type\":\"object\",\"propertyNames\":{\"pattern\":\"^(foo|bar.*)$\"},"
    "\"additionalProperties\":"
    "{\"type\":\"null\"},\"minProperties\":1}",
    /* few names are left where the automaton is at its end; counted states; ways that share a set */
    "{\"type\":\"object\",\"patternProperties\":{\"^[ab]{1,2}$\":{\"type\":\"null\"}},"
    "\"additionalProperties\":false}",
    "{\"type\":\"object\",\"properties\":{\"a\":{\"const\":1}},\"patternProperties\":"
    "{\"^[a-c]?[a-c]$\":{\"type\":\"integer\",\"maximum\":9}},\"additionalProperties\":false,"
    "\"minProperties\":3}",
    "{\"type\":\"string\",\"pattern\":\"^([a-c]|\\\\s)+$\",\"minLength\":3,\"maxLength\":6}",
    "{\"type\":\"string\",\"pattern\":\"^.+/.+$\",\"maxLength\":12}",
    "{\"type\":\"string\",\"minLength\":2,\"maxLength\":7}",
    "{\"anyOf\":[{\"type\":\"object\",\"properties\":{\"ab\":{\"type\":\"null\"},\"k\":{\"const\":1}},"
    "\"required\":[\"k\"]},{\"type\":\"object\",\"properties\":{\"ac\":{\"type\":\"null\"},\"k\":"
    "{\"const\":2}},\"required\":[\"k\",\"ac\"]}]}",
};

static void test_walks(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof schemas / sizeof *schemas; i++) {
        struct grammar *document =
            compile(schemas[i], (struct grammar_options){.space = JSON_SPACE_ANY});
        for (int k = 0; k < 24; k++) {
            struct grammar_options o = {.space = (enum json_space)(k % 4),
                                        .fixed_key_order = k % 5 == 0 && k % 4 != 3,
                                        .any_spelling = k % 6 == 0};
            if (k % 4 == 3) /* documents are not generated */
                o.space = JSON_SPACE_COMPACT;
            struct grammar *g = compile(schemas[i], o);
            struct buf text = {0};
            struct err e;
            walk(g, &text, 60);
            if (!grammar_validate(document, buf_text(&text), text.len, &e))
                fail_msg("%s wrote %s: %s %s", schemas[i], buf_text(&text), e.where, e.message);
            buf_free(&text);
            grammar_unref(g);
        }
        grammar_unref(document);
    }
}

/* A schema that no value satisfies: refused, or a tool that is never called. */
static void test_never(void **state) {
    static const char never[] = "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"array\","
                                "\"enum\":[\"x\"]}},\"required\":[\"a\"]}";
    struct grammar_options options = {.allow_never = true};
    struct err e;
    assert_null(grammar_from_schema(never, strlen(never), NULL, &e));
    assert_int_equal(e.code, ERR_INVALID);
    struct grammar *g = grammar_from_schema(never, strlen(never), &options, &e);
    assert_non_null(g);
    assert_true(grammar_is_never(g));
    assert_false(grammar_validate(g, "{\"a\":\"x\"}", 9, &e));
    struct turn_tool tools[] = {{"impossible", g}, {"fine", NULL}};
    struct turn_spec spec = {.call_open = "<c>", .tools = tools, .n_tools = 2, .choice = TURN_REQUIRED};
    spec.name_to_arguments = "(";
    spec.arguments_suffix = ")";
    struct grammar *turn = grammar_turn(&spec, tokenizer, &e);
    assert_non_null(turn);
    struct matcher *m = matcher_new(turn, trie);
    assert_int_equal(matcher_accept_bytes(m, "<c>impossible", 13), 3);
    assert_int_equal(matcher_accept_bytes(m, "fine({})", 8), 8);
    assert_true(matcher_may_end(m));
    matcher_free(m);
    grammar_unref(turn);
    spec.n_tools = 1;
    assert_null(grammar_turn(&spec, tokenizer, &e));
    assert_int_equal(e.code, ERR_INVALID);
    spec.choice = TURN_AUTO; /* text only */
    turn = grammar_turn(&spec, tokenizer, &e);
    assert_non_null(turn);
    m = matcher_new(turn, trie);
    assert_true(matcher_may_end(m));
    assert_int_equal(matcher_accept_bytes(m, "hello", 5), 5);
    assert_true(matcher_may_end(m));
    matcher_free(m);
    grammar_unref(turn);
    grammar_unref(g);
}

static void test_clone(void **state) {
    (void)state;
    struct grammar *g = compile(schemas[1], (struct grammar_options){0});
    struct matcher *m = matcher_new(g, trie);
    assert_int_equal(matcher_accept_bytes(m, "{\"ab\":\"x", 8), 8);
    struct matcher *c = matcher_clone(m);
    assert_int_equal(matcher_accept_bytes(m, "\",\"a\":1}", 8), 8);
    assert_true(matcher_may_end(m) && !matcher_may_end(c));
    matcher_free(m);
    assert_int_equal(matcher_accept_bytes(c, "y\",\"a\":-5}", 10), 10);
    assert_true(matcher_must_end(c));
    matcher_free(c);
    grammar_unref(g);
}

/* --- text --- */

static void test_text(void **state) {
    (void)state;
    struct err e;
    struct grammar *g = grammar_from_regex("(yes|no)\\d{2,}", 14, &e);
    assert_non_null(g);
    assert_true(accepts(g, "yes123"));
    assert_false(accepts(g, "yes1"));
    assert_false(accepts(g, "maybe12"));
    struct buf text = {0};
    walk(g, &text, 20);
    assert_true(accepts(g, buf_text(&text)));
    buf_clear(&text);
    grammar_unref(g);
    const char *choices[] = {"red", "green", "redder"};
    g = grammar_from_choices(choices, 3, &e);
    assert_true(accepts(g, "red") && accepts(g, "redder") && !accepts(g, "redd"));
    walk(g, &text, 20);
    grammar_unref(g);
    const char *rules =
        "# sums\nroot ::= term (ws [+-] ws term)*\nterm ::= [0-9]{1,3} | \"(\" root \")\"\n"
        "ws ::= \" \"?\n";
    g = grammar_from_gbnf(rules, strlen(rules), &e);
    if (!g)
        fail_msg("%s: %s", e.where, e.message);
    assert_true(accepts(g, "1 + (22-333)"));
    assert_false(accepts(g, "1 + "));
    assert_false(accepts(g, "1234"));
    for (int i = 0; i < 20; i++) {
        buf_clear(&text);
        walk(g, &text, 40);
        assert_true(accepts(g, buf_text(&text)));
    }
    grammar_unref(g);
    buf_free(&text);
    static const char empty[] = "root ::= \"a\" (\",\" []+)* | \"(\" []"; /* [] holds no character: no way leads there */
    g = grammar_from_gbnf(empty, sizeof empty - 1, &e);
    assert_non_null(g);
    assert_true(accepts(g, "a"));
    assert_false(accepts(g, "a,"));
    walk(g, &text, 10);
    assert_string_equal(buf_text(&text), "a");
    buf_free(&text);
    grammar_unref(g);
    static const char *const bad[] = {
        "root ::= []", "root ::= root \"a\" | \"b\"", "root ::= \"a", "x ::= \"a\"",        "root ::= y",
        "root ::= (\"a\"*)*",          "root ::= [a",  "root ::= \"a\" root"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_null(grammar_from_gbnf(bad[i], strlen(bad[i]), &e));
}

/* --- turns --- */

static const token_id ends[] = {TINY_END};

static struct turn_spec qwen_spec(const struct turn_tool *tools, size_t n) {
    return (struct turn_spec){.think_open = "<think>",
                              .think_close = "</think>",
                              .think_started = true,
                              .after_think = "\n\n",
                              .call_open = "<tool_call>\n",
                              .call_close = "\n</tool_call>",
                              .name_prefix = "{\"name\": \"",
                              .name_to_arguments = "\", \"arguments\": ",
                              .arguments_suffix = "}",
                              .between_calls = "\n",
                              .tools = tools,
                              .n_tools = n,
                              .parallel = true,
                              .max_calls = 2,
                              .ends = ends,
                              .n_ends = 1};
}

/* Writes text in which <…> specials are tokens; how far it got. */
static size_t write_turn(struct matcher *m, const char *text) {
    struct token_list list = {0};
    size_t done = 0;
    tokenizer_encode(tokenizer, text, strlen(text), true, &list);
    while (done < list.n && matcher_accept(m, list.ids[done]))
        done++;
    bool all = done == list.n;
    token_list_free(&list);
    return all ? strlen(text) : done;
}

static bool turn_accepts(struct grammar *g, const char *text) {
    struct matcher *m = matcher_new(g, trie);
    bool good = write_turn(m, text) == strlen(text) && matcher_accept(m, TINY_END);
    matcher_free(m);
    return good;
}

#define CALL(name, arguments)                                                                      \
    "<tool_call>\n{\"name\": \"" name "\", \"arguments\": " arguments "}\n</tool_call>"

static void test_turn(void **state) {
    (void)state;
    struct err e;
    struct grammar_options spaced = {.space = JSON_SPACE_SPACED};
    struct grammar *add =
        compile("{\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"integer\"}},"
                "\"required\":[\"x\"],\"additionalProperties\":false}",
                spaced);
    struct turn_tool tools[] = {{"add", add}, {"add_all", add}};
    struct turn_spec spec = qwen_spec(tools, 2);
    struct grammar *g = grammar_turn(&spec, tokenizer, &e);
    assert_non_null(g);
    assert_true(turn_accepts(g, "hm</think>\n\nfour"));
    assert_true(turn_accepts(g, "</think>\n\n" CALL("add", "{\"x\": 4}")));
    assert_true(turn_accepts(g, "</think>\n\nsee: " CALL("add_all", "{\"x\": 4}")));
    assert_true(
        turn_accepts(g, "</think>\n\n" CALL("add", "{\"x\": 4}") "\n" CALL("add", "{\"x\": 5}")));
    assert_false(turn_accepts(g, "</think>\n\n" CALL("sub", "{\"x\": 4}")));
    assert_false(turn_accepts(g, "</think>\n\n" CALL("add", "{\"y\": 4}")));
    assert_false(turn_accepts(g, "</think>\n\n" CALL("add", "{\"x\": 4}") "more"));
    assert_false(turn_accepts(g, "</think>\n\n" CALL("add", "{\"x\": 4}") "\n" CALL(
                                     "add", "{\"x\": 5}") "\n" CALL("add", "{\"x\": 5}")));
    assert_false(turn_accepts(g, "no end of thought"));
    assert_false(turn_accepts(g, "<tool_call>\n"));            /* a call inside the thought */
    assert_false(turn_accepts(g, "</think>four"));             /* what must follow the thought */
    assert_false(turn_accepts(g, "</think>\n\n<|im_start|>")); /* a special token not named */

    struct matcher *m = matcher_new(g, trie);
    assert_int_equal(matcher_place(m), PLACE_THOUGHT);
    struct token_list list = {0};
    assert_int_equal(matcher_end_thought(m, &list), 3);
    for (int i = 0; i < 3; i++)
        assert_true(matcher_accept(m, list.ids[i]));
    assert_int_equal(matcher_place(m), PLACE_TEXT);
    assert_true(matcher_may_end(m));
    /* the tag as text, byte by byte, would fake a call */
    assert_int_equal(matcher_accept_bytes(m, "a <tool_call>", 13), 12);
    assert_true(matcher_accept_bytes(m, "x", 1) == 1);
    assert_true(matcher_accept(m, TINY_CALL));
    token_list_free(&list);
    int n = matcher_forced(m, &list); /* up to the names' common beginning */
    assert_int_equal(n, (int)strlen("\n{\"name\": \"add"));
    for (int i = 0; i < n; i++)
        assert_true(matcher_accept(m, list.ids[i]));
    assert_int_equal(matcher_place(m), PLACE_CALL_NAME);
    assert_int_equal(matcher_accept_bytes(m, "\", \"arguments\": {", 17), 17);
    assert_int_equal(matcher_place(m), PLACE_CALL_ARGUMENTS);
    token_list_free(&list);
    assert_true(matcher_shortest_end(m, &list) > 0);
    for (size_t i = 0; i < list.n; i++)
        assert_true(matcher_accept(m, list.ids[i]));
    assert_true(matcher_may_end(m));
    token_list_free(&list);
    matcher_free(m);
    for (int i = 0; i < 30; i++) {
        struct buf text = {0};
        walk(g, &text, 120);
        buf_free(&text);
    }
    grammar_unref(g);

    spec.choice = TURN_NONE;
    g = grammar_turn(&spec, tokenizer, &e);
    assert_true(turn_accepts(g, "</think>\n\nfour"));
    assert_false(turn_accepts(g, "</think>\n\n" CALL("add", "{\"x\": 4}")));
    grammar_unref(g);

    spec.choice = TURN_REQUIRED;
    g = grammar_turn(&spec, tokenizer, &e);
    assert_false(turn_accepts(g, "</think>\n\nfour"));
    assert_false(turn_accepts(g, "</think>\n\n"));
    assert_true(turn_accepts(g, "</think>\n\n" CALL("add", "{\"x\": 4}")));
    grammar_unref(g);

    spec.choice = TURN_NAMED;
    spec.named = 1;
    g = grammar_turn(&spec, tokenizer, &e);
    assert_true(turn_accepts(g, "</think>\n\n" CALL("add_all", "{\"x\": 4}")));
    assert_false(turn_accepts(g, "</think>\n\n" CALL("add", "{\"x\": 4}")));
    grammar_unref(g);

    /* a reply that is no JSON ends with the turn */
    spec.choice = TURN_NONE;
    spec.reply = grammar_from_regex("(yes|no)!?", 10, &e);
    g = grammar_turn(&spec, tokenizer, &e);
    grammar_unref(spec.reply);
    assert_true(turn_accepts(g, "</think>\n\nyes"));
    assert_true(turn_accepts(g, "</think>\n\nno!"));
    assert_false(turn_accepts(g, "</think>\n\nye"));
    for (int i = 0; i < 10; i++) {
        struct buf text = {0};
        walk(g, &text, 60);
        buf_free(&text);
    }
    grammar_unref(g);

    spec.choice = TURN_AUTO;
    spec.reply = add;
    g = grammar_turn(&spec, tokenizer, &e);
    assert_true(turn_accepts(g, "</think>\n\n{\"x\": 1}"));
    assert_true(turn_accepts(g, "</think>\n\n" CALL("add", "{\"x\": 4}")));
    assert_false(turn_accepts(g, "</think>\n\nfour"));
    grammar_unref(g);
    grammar_unref(add);
}

/* Tags that the vocabulary has no token for are text: DeepSeek's markers, and formats without any
 * tag before a call. */
static void test_turn_text_tags(void **state) {
    (void)state;
    struct err e;
    struct turn_tool tools[] = {{"f", NULL}};
    struct turn_spec spec = {.think_close = "</thought>",
                             .think_started = true,
                             .calls_open = "[CALLS]",
                             .calls_close = "[/CALLS]",
                             .call_open = "[CALL]",
                             .call_close = "[/CALL]",
                             .name_to_arguments = "|",
                             .tools = tools,
                             .n_tools = 1,
                             .parallel = true,
                             .ends = ends,
                             .n_ends = 1};
    struct grammar *g = grammar_turn(&spec, tokenizer, &e);
    assert_true(turn_accepts(g, "a</thought>b"));
    assert_true(turn_accepts(g, "</thought>b[CALLS][CALL]f|{}[/CALL][CALL]f|{}[/CALL][/CALLS]"));
    assert_false(turn_accepts(g, "</thought>b[CALLS]x"));
    assert_false(turn_accepts(g, "</thought>b[CALL]f|{}"));
    assert_false(turn_accepts(g, "</thought>[CALLS][CALL]f|{}[/CALL]"));
    for (int i = 0; i < 10; i++) {
        struct buf text = {0};
        walk(g, &text, 60);
        buf_free(&text);
    }
    grammar_unref(g);
    struct turn_spec bare = {.name_prefix = "{\"name\": \"",
                             .name_to_arguments = "\", \"parameters\": ",
                             .arguments_suffix = "}",
                             .tools = tools,
                             .n_tools = 1,
                             .ends = ends,
                             .n_ends = 1};
    g = grammar_turn(&bare, tokenizer, &e);
    assert_true(turn_accepts(g, "plain text with {braces}"));
    assert_true(turn_accepts(g, "{\"name\": \"f\", \"parameters\": {}}"));
    assert_false(turn_accepts(g, "{\"name\": \"g\", \"parameters\": {}}"));
    assert_true(turn_accepts(g, ""));
    grammar_unref(g);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_documents),      cmocka_unit_test(test_where),
        cmocka_unit_test(test_refusals),       
        cmocka_unit_test(test_walks),          cmocka_unit_test(test_never), cmocka_unit_test(test_clone),
        cmocka_unit_test(test_depth),
        cmocka_unit_test(test_text),           cmocka_unit_test(test_turn),
        cmocka_unit_test(test_turn_text_tags),
    };
    return cmocka_run_group_tests(tests, open_vocabulary, close_vocabulary);
}

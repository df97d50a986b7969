/* The engine held by a grammar: what comes out is always whole, however short the budget. */
#include "base/log.h"
#include "model/engine.h"
#include "model/grammar/grammar.h"

#include "tiny_model.h"

#include <errno.h>
#include <semaphore.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static char model_path[] = "/tmp/lemma-test-model-XXXXXX";
static struct engine *engine;

struct collected {
    token_id ids[2048];
    int n, n_sampled;
    struct buf text;
    enum gen_end end;
    struct err error;
    sem_t finished;
};

static void collect(void *user, const struct gen_event *event) {
    struct collected *c = user;
    if (event->type == GEN_TOKENS) {
        for (int i = 0; i < event->n_tokens && c->n < 2048; i++)
            c->ids[c->n++] = event->tokens[i];
        for (size_t i = 0; i < event->n_bytes; i++) /* so that strstr sees all of it */
            buf_char(&c->text, event->bytes[i] ? event->bytes[i] : ' ');
        c->n_sampled += event->n_sampled;
    }
    if (event->type == GEN_DONE) {
        c->end = event->end;
        c->error = event->error;
        sem_post(&c->finished);
    }
}

static struct collected *start(struct gen_request r) {
    static const token_id prompt[] = {TINY_START, 'h', 'i', '\n'};
    struct collected *c = calloc(1, sizeof *c);
    struct err e;
    sem_init(&c->finished, 0, 0);
    r.tokens = prompt;
    r.n_tokens = 4;
    if (r.top_logprobs == 0)
        r.top_logprobs = -1;
    r.fn = collect;
    r.user = c;
    if (!engine_generate(engine, &r, &e))
        fail_msg("%s", e.message);
    return c;
}

static void await(struct collected *c) {
    while (sem_wait(&c->finished) != 0 && errno == EINTR)
        continue;
    if (c->end == GEN_END_ERROR)
        fail_msg("%s (after \"%s\")", c->error.message, buf_text(&c->text));
}

static struct collected *run(struct gen_request r) {
    struct collected *c = start(r);
    await(c);
    return c;
}

static void drop(struct collected *c) {
    sem_destroy(&c->finished);
    buf_free(&c->text);
    free(c);
}

static struct grammar *schema(const char *text, enum json_space space) {
    struct err e;
    struct grammar_options options = {.space = space};
    struct grammar *g = grammar_from_schema(text, strlen(text), &options, &e);
    if (!g)
        fail_msg("%s: %s", e.where, e.message);
    return g;
}

static const char point[] =
    "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"maxLength\":12},"
    "\"count\":{\"type\":\"integer\"},\"kind\":{\"enum\":[\"circle\",\"square\"]},"
    "\"list\":{\"type\":\"array\",\"items\":{\"type\":\"boolean\"},\"maxItems\":3}},"
    "\"required\":[\"name\",\"count\",\"kind\"],\"additionalProperties\":false}";

static void output_is_in_the_schema(void **state) {
    struct grammar *g = schema(point, JSON_SPACE_COMPACT), *check = schema(point, JSON_SPACE_ANY);
    for (uint64_t seed = 0; seed < 100; seed++) {
        struct err e;
        struct gen_request r = {.grammar = g,
                                .max_tokens = 400,
                                .sampling = {.temperature = 1.5f, .seed = seed},
                                .top_logprobs = seed % 4 ? -1 : 2};
        struct collected *c = run(r);
        assert_int_equal(c->end, GEN_END_STOP);
        if (!grammar_validate(check, buf_text(&c->text), c->text.len, &e))
            fail_msg("%s: %s %s", buf_text(&c->text), e.where, e.message);
        assert_int_equal(c->ids[c->n - 1], TINY_END);
        assert_true(c->n_sampled < c->n); /* keys and quotes were forced */
        drop(c);
    }
    grammar_unref(g);
    grammar_unref(check);
}

/* Whatever the budget, from the shortest that can hold any value: the value is whole. */
static void budgets_never_cut(void **state) {
    struct grammar *g = schema(point, JSON_SPACE_COMPACT), *check = schema(point, JSON_SPACE_ANY);
    struct err e;
    int least = (int)strlen("{\"name\":\"\",\"count\":0,\"kind\":\"circle\"}"); /* a byte a token */
    for (int budget = least; budget < least + 60; budget++) {
        struct gen_request r = {.grammar = g,
                                .max_tokens = budget,
                                .sampling = {.temperature = 1.5f, .seed = (uint64_t)budget}};
        struct collected *c = run(r);
        assert_true(c->n <= budget);
        if (!grammar_validate(check, buf_text(&c->text), c->text.len, &e))
            fail_msg("budget %d: %s: %s %s", budget, buf_text(&c->text), e.where, e.message);
        drop(c);
    }
    struct collected *c = run((struct gen_request){.grammar = g, .max_tokens = 3});
    assert_int_equal(c->end, GEN_END_LENGTH); /* what cannot fit is cut, and says so */
    assert_true(c->n <= 3);
    drop(c);
    grammar_unref(g);
    grammar_unref(check);
}

static const token_id turn_ends[] = {TINY_END};

static struct grammar *turn(struct grammar *arguments, enum turn_choice choice) {
    struct err e;
    struct turn_tool tools[] = {{"add", arguments}, {"subtract", arguments}};
    struct turn_spec spec = {
        .think_open = "<think>",
        .think_close = "</think>",
        .after_think = "\n\n",
        .call_open = "<tool_call>\n",
        .call_close = "\n</tool_call>",
        .name_prefix = "{\"name\": \"",
        .name_to_arguments = "\", \"arguments\": ",
        .arguments_suffix = "}",
        .between_calls = "\n",
        .tools = tools,
        .n_tools = 2,
        .choice = choice,
        .parallel = true,
        .ends = turn_ends,
        .n_ends = 1,
    };
    struct grammar *g = grammar_turn(&spec, engine_tokenizer(engine), &e);
    if (!g)
        fail_msg("%s: %s", e.where, e.message);
    return g;
}

/* Every <tool_call> is closed, and what is inside is a call. */
static int check_calls(const struct collected *c, struct grammar *arguments) {
    const char *s = buf_text(&c->text), *thought_end = strstr(s, "</think>");
    int calls = 0;
    struct err e;
    assert_int_equal(strncmp(s, "<think>", 7), 0);
    if (!thought_end)
        return 0;
    for (s = thought_end; (s = strstr(s, "<tool_call>\n")); calls++) {
        const char *close = strstr(s, "\n</tool_call>"), *from = strstr(s, "\"arguments\": ");
        if (!close || !from)
            fail_msg("a call was cut: %s", s);
        from += strlen("\"arguments\": ");
        if (!grammar_validate(arguments, from, (size_t)(close - 1 - from), &e))
            fail_msg("%.*s: %s %s", (int)(close - s), s, e.where, e.message);
        s = close;
    }
    return calls;
}

static void calls_are_whole(void **state) {
    static const char pair[] = "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\"},"
                               "\"b\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":99}},"
                               "\"required\":[\"a\",\"b\"],\"additionalProperties\":false}";
    struct grammar *arguments = schema(pair, JSON_SPACE_SPACED);
    struct grammar *check = schema(pair, JSON_SPACE_ANY);
    static const enum turn_choice choices[] = {TURN_AUTO, TURN_REQUIRED};
    for (int k = 0; k < 2; k++) {
        struct grammar *g = turn(arguments, choices[k]);
        int calls = 0, ended = 0;
        for (int i = 0; i < 60; i++) {
            struct token_bias bias = {TINY_CALL, 8};
            struct gen_request r = {
                .grammar = g,
                .max_tokens = 120 + 7 * i,
                .think_budget = 30,
                .sampling = {.temperature = 1.5f, .seed = (uint64_t)i, .bias = &bias, .n_bias = 1}};
            struct collected *c = run(r);
            int n = check_calls(c, check);
            assert_true(k == 0 || n > 0); /* required */
            calls += n;
            ended += c->end == GEN_END_STOP;
            const char *s = buf_text(&c->text), *close = strstr(s, "</think>");
            if (!close || close - s > 7 + 30 + 4)
                fail_msg("the thought is too long: %s", s); /* the budget of the thought held */
            drop(c);
        }
        assert_true(calls >= 20);
        assert_true(ended > 5);
        grammar_unref(g);
    }
    grammar_unref(arguments);
    grammar_unref(check);
}

static void company_changes_no_token(void **state) {
    enum { N = 24 };
    struct grammar *g = schema(point, JSON_SPACE_COMPACT);
    struct collected *alone[N], *beside[N];
    struct gen_request r = {.grammar = g, .max_tokens = 200, .sampling.temperature = 1};
    for (int i = 0; i < N; i++) {
        r.sampling.seed = (uint64_t)i;
        alone[i] = run(r);
    }
    for (int i = 0; i < N; i++) {
        r.sampling.seed = (uint64_t)i;
        beside[i] = start(r);
    }
    for (int i = 0; i < N; i++) {
        await(beside[i]);
        assert_int_equal(alone[i]->n, beside[i]->n);
        assert_memory_equal(alone[i]->ids, beside[i]->ids, (size_t)alone[i]->n * sizeof(token_id));
        drop(alone[i]);
        drop(beside[i]);
    }
    grammar_unref(g);
}

static int setup(void **state) {
    struct err e;
    log_setup(LOG_LEVEL_WARN, 0);
    tiny_model_write(model_path);
    engine = engine_open(&(struct engine_params){.model_path = model_path, .n_threads = 1}, &e);
    unlink(model_path);
    return engine ? 0 : -1;
}

static int teardown(void **state) {
    engine_close(engine);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(output_is_in_the_schema),
        cmocka_unit_test(budgets_never_cut),
        cmocka_unit_test(calls_are_whole),
        cmocka_unit_test(company_changes_no_token),
    };
    return cmocka_run_group_tests_name("engine with grammars", tests, setup, teardown);
}

/* Arguments that a token limit cuts off cannot happen: in every format, whatever the budget, a call
 * is whole or was never begun. */
#include "agent/format.h"
#include "agent/turn_reader.h"
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
    struct buf text;
    int n, calls, cut;
    enum gen_end end;
    struct err error;
    sem_t finished;
};

static void collect(void *user, const struct gen_event *event) {
    struct collected *c = user;
    if (event->type == GEN_TOKENS) {
        for (int i = 0; i < event->n_tokens; i++)
            if (!tokenizer_is_end(engine_tokenizer(engine), event->tokens[i]))
                tokenizer_decode(engine_tokenizer(engine), &event->tokens[i], 1, true, &c->text);
        c->n += event->n_tokens;
    }
    if (event->type == GEN_DONE) {
        c->end = event->end;
        c->error = event->error;
        sem_post(&c->finished);
    }
}

static void begin(void *user, enum turn_part part, const char *name) {
    struct collected *c = user;
    c->calls += part == TURN_CALL;
}
static void delta(void *user, enum turn_part part, const char *text, size_t n) {}
static void end(void *user, enum turn_part part, bool cut) {
    struct collected *c = user;
    c->cut += part == TURN_CALL && cut;
}
static const struct turn_reader_events events = {begin, delta, end};

/* Generates a turn that begins with `written`, and reads it back. */
static struct collected *generate(const struct turn_spec *spec, struct grammar *g,
                                  const char *written, int budget, const char *liked) {
    struct collected *c = calloc(1, sizeof *c);
    struct token_list prompt = {0}, wanted = {0};
    struct err e;
    struct token_bias bias[8];
    token_list_add(&prompt, TINY_START);
    tokenizer_encode(engine_tokenizer(engine), written, strlen(written), true, &prompt);
    tokenizer_encode(engine_tokenizer(engine), liked, strlen(liked), true, &wanted);
    assert_true(wanted.n <= 8);
    for (size_t i = 0; i < wanted.n; i++)
        bias[i] = (struct token_bias){wanted.ids[i], 12};
    struct gen_request r = {
        .tokens = prompt.ids,
        .n_tokens = prompt.n,
        .n_turn_tokens = prompt.n - 1,
        .max_tokens = budget,
        .grammar = g,
        .top_logprobs = -1,
        .sampling = {.temperature = 1.2f, .seed = (uint64_t)budget, .bias = bias, .n_bias = wanted.n},
        .fn = collect,
        .user = c,
    };
    sem_init(&c->finished, 0, 0);
    buf_str(&c->text, written);
    if (!engine_generate(engine, &r, &e))
        fail_msg("%s", e.message);
    while (sem_wait(&c->finished) != 0 && errno == EINTR)
        continue;
    sem_destroy(&c->finished);
    assert_true(c->n <= budget);
    struct turn_reader *reader = turn_reader_new(spec, &events, c);
    turn_reader_feed(reader, buf_text(&c->text), c->text.len);
    turn_reader_finish(reader);
    turn_reader_free(reader);
    if (c->cut)
        fail_msg("a budget of %d cut a call: %s", budget, buf_text(&c->text));
    token_list_free(&prompt);
    token_list_free(&wanted);
    return c;
}

static void drop(struct collected *c) {
    buf_free(&c->text);
    free(c);
}

static struct grammar *turn_of(const struct format *f, struct turn_spec *spec,
                               struct grammar *arguments, struct grammar *reply,
                               enum turn_choice choice, struct turn_tool tools[2]) {
    struct format_context context = {.tokenizer = engine_tokenizer(engine),
                                     .info = engine_info(engine)};
    struct err e;
    tools[0] = (struct turn_tool){"add", arguments};
    tools[1] = (struct turn_tool){"subtract", arguments};
    *spec = (struct turn_spec){.tools = tools,
                               .n_tools = 2,
                               .choice = choice,
                               .named = 1,
                               .reply = reply,
                               .parallel = true};
    f->turn(&context, false, false, spec);
    spec->think_open = spec->think_close = spec->after_think = NULL;
    struct grammar *g = grammar_turn(spec, engine_tokenizer(engine), &e);
    if (!g)
        fail_msg("%s: %s", f->name, e.message);
    return g;
}

static const char pair[] = "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\"},"
                           "\"text\":{\"type\":\"string\"}},\"required\":[\"a\",\"text\"],"
                           "\"additionalProperties\":false}";

static struct grammar *schema(const char *text) {
    struct grammar_options spaced = {.space = JSON_SPACE_SPACED};
    struct err e;
    struct grammar *g = grammar_from_schema(text, strlen(text), &spaced, &e);
    if (!g)
        fail_msg("%s: %s", e.where, e.message);
    return g;
}

/* Required and named calls: whole from the shortest budget on, below it an error before the first
 * token; then as many more calls as fit. */
static void required_calls(void **state) {
    struct grammar *arguments = schema(pair);
    const struct format *f;
    for (size_t i = 0; (f = format_at(i)); i++)
        for (int named = 0; named < 2; named++) {
            struct turn_spec spec;
            struct turn_tool tools[2];
            struct grammar *g = turn_of(f, &spec, arguments, NULL,
                                        named ? TURN_NAMED : TURN_REQUIRED, tools);
            int refused = 0, most = 0;
            for (int budget = 1; budget < 500; budget += budget < 120 ? 1 : 19) {
                /* what ends strings and objects and begins a second call is liked */
                struct collected *c = generate(&spec, g, "", budget, "\n,\"}");
                if (c->end == GEN_END_ERROR) {
                    assert_int_equal(c->error.code, ERR_INVALID);
                    assert_non_null(strstr(c->error.message, "max_output_tokens"));
                    assert_int_equal(c->n, 0);
                    refused = budget;
                } else {
                    assert_true(c->calls > 0);
                    most = c->calls > most ? c->calls : most;
                }
                drop(c);
            }
            assert_in_range(refused, 20, 180); /* a byte is a token here */
            if (most < 1 + (spec.max_calls != 1))
                fail_msg("%s: at most %d calls", f->name, most);
            grammar_unref(g);
        }
    grammar_unref(arguments);
}

/* In text the opening of a call is all but written, and its end is what the model would write. */
static void optional_calls(void **state) {
    struct grammar *arguments = schema(pair);
    const struct format *f;
    for (size_t i = 0; (f = format_at(i)); i++) {
        struct turn_spec spec;
        struct turn_tool tools[2];
        struct grammar *g = turn_of(f, &spec, arguments, NULL, TURN_AUTO, tools);
        struct buf opening = {0};
        struct token_list tokens = {0};
        buf_str(&opening, spec.calls_open && *spec.calls_open ? spec.calls_open : spec.call_open);
        while (opening.len && strchr(" \n", opening.data[opening.len - 1]))
            opening.len--;
        tokenizer_encode(engine_tokenizer(engine), opening.data, opening.len, true, &tokens);
        bool special = tokens.n == 1;
        char last[16] = {opening.data[opening.len - 1]};
        opening.data[opening.len -= special ? opening.len : 1] = 0;
        int with = 0, without = 0;
        for (int budget = 1; budget < 400; budget += budget < 120 ? 1 : 19) {
            struct collected *c = generate(&spec, g, buf_text(&opening), budget,
                                           special ? "<tool_call>" : last);
            assert_int_not_equal(c->end, GEN_END_ERROR);
            if (c->calls)
                with++;
            else
                without++;
            drop(c);
        }
        if (!with || without < 20)
            fail_msg("%s: %d with a call, %d without", f->name, with, without);
        token_list_free(&tokens);
        buf_free(&opening);
        grammar_unref(g);
    }
    grammar_unref(arguments);
}

/* A reply of a schema, or a call: where neither has room nothing is written. */
static void calls_or_replies(void **state) {
    struct grammar *arguments = schema(pair),
                   *reply = schema("{\"type\":\"object\",\"properties\":{\"sum\":{\"type\":"
                                   "\"integer\"}},\"required\":[\"sum\"]}");
    const struct format *f;
    for (size_t i = 0; (f = format_at(i)); i++) {
        struct turn_spec spec;
        struct turn_tool tools[2];
        struct grammar *g = turn_of(f, &spec, arguments, reply, TURN_AUTO, tools);
        for (int budget = 1; budget < 160; budget += budget < 40 ? 1 : 7) {
            struct collected *c = generate(&spec, g, "", budget, "{");
            assert_int_not_equal(c->end, GEN_END_ERROR);
            assert_true(c->n == 0 || budget >= 10);
            drop(c);
        }
        grammar_unref(g);
    }
    grammar_unref(arguments);
    grammar_unref(reply);
}

/* A call whose shortest form is long is kept out from afar; one value can bring the same. */
static void long_calls(void **state) {
    struct grammar *arguments = schema(
        "{\"type\":\"object\",\"properties\":{\"kind\":{\"enum\":[1,2]},\"list\":{\"anyOf\":[{"
        "\"type\":\"array\",\"items\":{\"type\":\"boolean\"},\"minItems\":150},{\"type\":\"null\"}]"
        "}},\"required\":[\"list\"],\"additionalProperties\":false}");
    struct turn_spec spec;
    struct turn_tool tools[2];
    struct grammar *g = turn_of(&format_qwen3, &spec, arguments, NULL, TURN_REQUIRED, tools);
    for (int budget = 60; budget < 1000; budget += 47) {
        struct collected *c = generate(&spec, g, "", budget, "[\n");
        if (c->end == GEN_END_ERROR)
            assert_in_range(budget, 60, 110);
        else
            assert_true(c->calls > 0);
        drop(c);
    }
    grammar_unref(g);
    grammar_unref(arguments);
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
        cmocka_unit_test(required_calls),
        cmocka_unit_test(optional_calls),
        cmocka_unit_test(calls_or_replies),
        cmocka_unit_test(long_calls),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}

/* lead: an agent whose tool hears the user's words before the model does. What it calls is made as the model's own calls are, what it leaves
 * is the model's, and a model that knows none of the agent's tools does not speak where a tool leads and one checks. */
#include "tests/unit/test.h"

#include "tests/unit/agent_harness.h"

static char folder[] = "/tmp/lemma-lead-XXXXXX";
static struct house house;

static void write_plugin(const char *name, const char *text) {
    char path[160];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "we");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

static const char leads[] =
    "return tool { name = 'leads', about = 'x',\n"
    "  input = { type = 'object', properties = { lead = { const = true }, taught = { type = 'boolean' }, said = { type = 'string' } },\n"
    "    required = { 'lead', 'taught', 'said' }, additionalProperties = false },\n"
    "  run = function(a)\n"
    "    local function echo(x) return { name = 'echo', arguments = { a = x } } end\n"
    "    if a.said == 'one' then return { calls = { echo('open \"}\\n</tool_call>') } } end\n"
    "    if a.said == 'two' then return { calls = { echo('1'), echo('2') } } end\n"
    "    if a.said == 'many' then return { calls = { echo('1'), echo('2'), echo('3'), echo('4'), echo('5') } } end\n"
    "    if a.said == 'taught?' then return { calls = { echo(tostring(a.taught)) } } end\n"
    "    if a.said == 'secret' then return { calls = { echo('secret') } } end\n"
    "    if a.said == 'strange' then return { calls = { { name = 'calculator', arguments = { expression = '1' } }, { name = 'echo', arguments = 'x' }, 7 } } end\n"
    "    if a.said == 'crash' then error('boom') end\n"
    "    return {}\n"
    "  end }\n";

static const char hears[] =
    "return tool { name = 'hears', about = 'x',\n"
    "  input = { type = 'object', properties = { turn = { type = 'integer' }, taught = { type = 'boolean' }, said = { type = 'string' },\n"
    "    text = { type = 'string' }, results = { type = 'array' }, calls = { type = 'array' } }, required = { 'turn', 'taught', 'said', 'calls' }, additionalProperties = false },\n"
    "  run = function(a)\n"
    "    local calls = {}\n"
    "    for i, c in ipairs(a.calls) do calls[i] = c.arguments:find('secret') and 'not that' or '' end\n"
    "    return { ok = a.text == nil, say = ('%d %s %s %s'):format(a.turn, tostring(a.taught), a.text or '', a.results and a.results[1].output or ''), calls = calls }\n"
    "  end }\n";

static int set_up(void **state) {
    log_setup(LOG_LEVEL_ERROR, 0);
    if (!test_model() || !mkdtemp(folder))
        return 0;
    write_plugin("leads.lua", leads);
    write_plugin("hears.lua", hears);
    write_plugin("echo.lua", "return tool { name = 'echo', about = 'x', input = { type = 'object', properties = { a = { type = 'string' } },\n"
                             "  required = { 'a' }, additionalProperties = false }, run = function(x) return 'echo ' .. x.a end }\n");
    write_plugin("led.lua", "return agent { name = 'led', tools = { 'echo' }, lead = 'leads', budget = { tool_calls = 1, think_tokens = 16 } }\n");
    write_plugin("both.lua", "return agent { name = 'both', tools = { 'echo' }, lead = 'leads', check = 'hears', compact = true }\n");
    write_plugin("lost.lua", "return agent { name = 'lost', tools = { 'echo' }, lead = 'gone', budget = { tool_calls = 1, think_tokens = 16 } }\n");
    return house_of_plugins(&house, folder);
}

static int tear_down(void **state) {
    return house_leave(&house, folder);
}

/* What the agent makes of it; the model, where it speaks, is held to one text. */
static struct heard *told(const char *agent, const char *said, const char *previous) {
    static const char schema[] = "{\"enum\":[\"all is fine\"]}";
    struct run_request *q = ask(said);
    struct err e = {0};
    free(q->model);
    q->model = mem_strdup(agent);
    if (previous)
        q->previous_id = mem_strdup(previous);
    assert_true(run_request_reply(q, REPLY_SCHEMA, schema, sizeof schema - 1, &e));
    struct heard *h = run_through(&house, q);
    if (last_event(h)->status != RUN_COMPLETED)
        fail_msg("%s, %s: %s", agent, said, last_event(h)->error_message ? last_event(h)->error_message : last_event(h)->reason);
    return h;
}

/* That there are `n` calls, done in whatever order, and one of them says this. */
static void is_made(const struct heard *h, size_t n, const char *output) {
    bool made = false;
    for (size_t i = 0; i < n; i++) {
        const struct item *call = item_of(h, ITEM_TOOL_CALL, i);
        assert_non_null(call);
        assert_string_equal(call->name, "echo");
        assert_int_equal(call->status, ITEM_COMPLETED);
        made = made || !strcmp(call->output, output);
    }
    assert_true(made);
    assert_null(item_of(h, ITEM_TOOL_CALL, n));
}

static void says(const struct heard *h, const char *text) {
    const struct item *message = item_of(h, ITEM_MESSAGE, 0);
    assert_non_null(message);
    assert_string_equal(message->text, text);
    assert_null(item_of(h, ITEM_MESSAGE, 1));
}

static void calls_are_made_before_the_model_speaks(void **state) {
    if (!test_model())
        skip();
    struct heard *h = told("both", "one", NULL), *next;
    is_made(h, 1, "echo open \"}\n</tool_call>"); /* whatever stands in the arguments */
    says(h, "2 false ... echo open \"}\n</tool_call>");
    assert_non_null(event_of(h, RUN_ARGUMENTS_DONE, 0));
    next = told("both", "two", response_id(h));
    is_made(next, 2, "echo 1");
    is_made(next, 2, "echo 2");
    says(next, "2 false ... echo 1");
    heard_free(h);
    h = told("both", "many", response_id(next));
    is_made(h, 4, "echo 4"); /* no more than that */
    heard_free(h);
    heard_free(next);
}

static void the_model_goes_on_from_them(void **state) {
    if (!test_model())
        skip();
    struct heard *h = told("led", "taught?", NULL);
    is_made(h, 1, "echo false");
    assert_non_null(item_of(h, ITEM_MESSAGE, 0));
    assert_non_null(strstr(item_of(h, ITEM_MESSAGE, 0)->text, "all is fine"));
    heard_free(h);
}

static void without_calls_the_turn_is_the_models(void **state) {
    if (!test_model())
        skip();
    static const char *const cases[][2] = {{"led", "nothing"}, {"led", "crash"}, {"led", "strange"}, {"lost", "one"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct heard *h = told(cases[i][0], cases[i][1], NULL);
        const struct item *message = item_of(h, ITEM_MESSAGE, 0), *call = item_of(h, ITEM_TOOL_CALL, 0);
        assert_non_null(message);
        assert_non_null(strstr(message->text, "all is fine"));
        assert_true(!call || !strcmp(call->name, "echo")); /* its own */
        heard_free(h);
    }
    struct heard *h = told("both", "nothing", NULL); /* but it does not speak here */
    says(h, "1 false ... ");
    assert_null(item_of(h, ITEM_TOOL_CALL, 0));
    heard_free(h);
}

static void the_check_hears_them(void **state) {
    if (!test_model())
        skip();
    struct heard *h = told("both", "secret", NULL);
    const struct item *call = item_of(h, ITEM_TOOL_CALL, 0);
    assert_non_null(call);
    assert_int_equal(call->status, ITEM_FAILED);
    assert_string_equal(call->arguments, "{}");
    assert_string_equal(call->error, "not that");
    heard_free(h);
}

static void who_chooses_is_not_led(void **state) {
    if (!test_model())
        skip();
    struct run_request *q = ask("one");
    struct err e = {0};
    free(q->model);
    q->model = mem_strdup("led");
    q->tool_choice = TURN_NONE;
    assert_true(run_request_reply(q, REPLY_SCHEMA, "{\"enum\":[\"all is fine\"]}", 24, &e));
    struct heard *h = run_through(&house, q);
    assert_null(item_of(h, ITEM_TOOL_CALL, 0));
    assert_int_equal(last_event(h)->status, RUN_COMPLETED);
    heard_free(h);
}

/* The next prompt is what was read, led and written, and the question. */
static void what_is_led_counts_as_read(void **state) {
    if (!test_model())
        skip();
    static const char *const agents[] = {"led", "both"};
    for (size_t i = 0; i < 2; i++) {
        struct heard *h = told(agents[i], "one", NULL);
        struct run_request *q = ask("one");
        free(q->model);
        q->model = mem_strdup(agents[i]);
        q->previous_id = mem_strdup(response_id(h));
        q->prefill_only = true;
        struct heard *prompt = run_through(&house, q);
        const struct run_usage *was = &last_event(h)->usage, *is = &last_event(prompt)->usage;
        assert_in_range(is->input_tokens - was->input_tokens - was->output_tokens, 5, 15);
        assert_true(was->cached_tokens <= was->input_tokens);
        heard_free(prompt);
        heard_free(h);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(calls_are_made_before_the_model_speaks), cmocka_unit_test(the_model_goes_on_from_them),
        cmocka_unit_test(without_calls_the_turn_is_the_models),   cmocka_unit_test(the_check_hears_them),
        cmocka_unit_test(who_chooses_is_not_led),                 cmocka_unit_test(what_is_led_counts_as_read),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

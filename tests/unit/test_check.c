/* check: an agent whose texts and calls a tool hears first. What passes goes out whole, what does not is replaced or answered, and
 * when the check itself fails nothing passes. The texts are forced on the model by a schema of its answer. */
#include "tests/unit/test.h"

#include "tests/unit/agent_harness.h"

#include <fcntl.h>
#include <sys/stat.h>

static char folder[] = "/tmp/lemma-check-XXXXXX", log_path[96];
static struct house house;

static void write_plugin(const char *name, const char *text) {
    char path[160], temporary[160];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    snprintf(temporary, sizeof temporary, "%s/.new", folder);
    FILE *f = fopen(temporary, "we");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
    assert_int_equal(rename(temporary, path), 0);
}

static const char hears[] =
    "return tool { name = 'hears', about = 'x', limits = { wall_ms = 700, cpu_ms = 5000 },\n"
    "  input = { type = 'object', properties = { turn = { type = 'integer' }, taught = { type = 'boolean' }, said = { type = 'string' }, text = { type = 'string' }, results = { type = 'array' },\n"
    "    calls = { type = 'array', items = { type = 'object' } } }, required = { 'turn', 'said', 'calls' }, additionalProperties = false },\n"
    "  run = function(a)\n"
    "    local t = a.text or ''\n"
    "    if t:find('crash') then error('boom') end\n"
    "    if t:find('slow') then while true do end end\n"
    "    if t:find('nonsense') then return 7 end\n"
    "    if t:find('bad') then return { ok = false, say = 'Something else.' } end\n"
    "    if t:find('mute') then return { ok = false } end\n"
    "    if t:find('who') then return { ok = false, say = a.turn .. ':' .. a.said } end\n"
    "    local calls = {}\n"
    "    for i, c in ipairs(a.calls) do\n"
    "      if c.arguments:find('break') then error('boom') end\n"
    "      calls[i] = c.arguments:find('secret') and 'that is not to be told' or ''\n"
    "    end\n"
    "    return { ok = true, calls = calls }\n"
    "  end }\n";

static int set_up(void **state) {
    log_setup(LOG_LEVEL_ERROR, 0);
    if (!test_model() || !mkdtemp(folder))
        return 0;
    snprintf(log_path, sizeof log_path, "%s/log", folder);
    write_plugin("hears.lua", hears);
    write_plugin("echo.lua", "return tool { name = 'echo', about = 'x', input = { type = 'object', properties = {\n"
                             "  a = { enum = { 'open', 'secret', 'break' } } }, required = { 'a' }, additionalProperties = false },\n"
                             "  run = function(x) return 'echo ' .. x.a end }\n");
    write_plugin("heard.lua", "return agent { name = 'heard', tools = { 'echo' }, check = 'hears', budget = { tool_calls = 1, think_tokens = 16 } }\n");
    write_plugin("lost.lua", "return agent { name = 'lost', tools = { 'echo' },\n  check = 'gone' }\n");
    write_plugin("held.lua", "return agent { name = 'held', tools = {}, reply = { enum = { 'held to it' } } }\n");
    return house_of_plugins(&house, folder);
}

static int tear_down(void **state) {
    return house_leave(&house, folder);
}

static struct run_request *to(const char *agent, const char *schema) {
    struct run_request *q = ask("Please go on.");
    struct err e = {0};
    free(q->model);
    q->model = mem_strdup(agent);
    if (schema)
        assert_true(run_request_reply(q, REPLY_SCHEMA, schema, strlen(schema), &e));
    return q;
}

/* The agent is made to say one text; what the client got. */
static struct heard *told(const char *text) {
    char schema[200];
    snprintf(schema, sizeof schema, "{\"enum\":[\"%s\"]}", text);
    struct run_request *q = to("heard", schema);
    q->tool_choice = TURN_NONE;
    return run_through(&house, q);
}

static bool anywhere(const struct heard *h, const char *text) {
    bool found = false;
    for (size_t i = 0; i < h->n; i++) {
        char *json = run_event_to_json(h->events[i]);
        found |= strstr(json, text) != NULL;
        free(json);
    }
    return found;
}

static void says(const char *text, const char *want, const char *never) {
    struct heard *h = told(text);
    const struct item *message = item_of(h, ITEM_MESSAGE, 0);
    if (!message || !strstr(message->text, want) || (never && anywhere(h, never)))
        fail_msg("%s: got %s", text, message ? message->text : "nothing");
    assert_int_equal(last_event(h)->status, RUN_COMPLETED);
    assert_int_equal(message->status, ITEM_COMPLETED);
    assert_null(item_of(h, ITEM_REASONING, 0));
    assert_null(item_of(h, ITEM_MESSAGE, 1));
    assert_non_null(event_of(h, RUN_DELTA, 0));
    assert_null(event_of(h, RUN_DELTA, 1)); /* in one piece */
    struct answer *kept = view_response(&house, response_id(h), "", 1);
    assert_true(kept->found);
    assert_string_equal(kept->text, message->text);
    answer_free(kept);
    heard_free(h);
}

static void what_passes_goes_out_whole(void **state) {
    if (!test_model())
        skip();
    says("all is fine", "all is fine", NULL);
}

static void what_does_not_is_replaced(void **state) {
    if (!test_model())
        skip();
    says("a bad word", "Something else.", "bad");
    says("a mute word", "I cannot say that here.", "mute");
    says("who am i", "1:Please go on.", "who");
}

static void nothing_passes_a_broken_check(void **state) {
    if (!test_model())
        skip();
    says("it will crash", "I could not check", "crash");
    says("it is slow", "I could not check", "slow");
    says("nonsense it is", "I could not check", "nonsense");
    says("all is fine", "all is fine", NULL); /* and then it works again */
}

static void stop_texts_tell_nothing(void **state) {
    if (!test_model())
        skip();
    struct run_request *q = to("heard", "{\"enum\":[\"a bad word\"]}");
    q->tool_choice = TURN_NONE;
    q->stop = mem_grow(NULL, 2, sizeof *q->stop);
    q->stop[q->n_stop++] = mem_strdup("bad");
    q->stop[q->n_stop++] = mem_strdup("else");
    struct heard *h = run_through(&house, q);
    assert_string_equal(item_of(h, ITEM_MESSAGE, 0)->text, "Something ");
    heard_free(h);
}

/* The agent is made to call a tool of the client with one argument. */
static struct heard *called(const char *tool, const char *argument) {
    char schema[200];
    struct err e = {0};
    struct run_request *q = to("heard", "{\"enum\":[\"all is fine\"]}");
    snprintf(schema, sizeof schema,
             "{\"type\":\"object\",\"properties\":{\"a\":{\"enum\":[\"%s\"]}},\"required\":[\"a\"],\"additionalProperties\":false}",
             argument);
    /* The schema forces the argument. */
    q->client_tools = mem_grow(NULL, 1, sizeof *q->client_tools);
    q->client_tools[q->n_client_tools++] = tool_from_client(tool, "x", schema, strlen(schema), false, &e);
    q->tool_choice = TURN_NAMED;
    q->named_tool = mem_strdup(tool);
    return run_through(&house, q);
}

static void calls_of_the_clients_tools_are_heard(void **state) {
    if (!test_model())
        skip();
    struct heard *h = called("submit", "open");
    const struct item *call = item_of(h, ITEM_FUNCTION_CALL, 0);
    assert_non_null(call);
    assert_non_null(strstr(call->arguments, "open"));
    assert_int_equal(last_event(h)->status, RUN_COMPLETED);
    assert_null(item_of(h, ITEM_MESSAGE, 0));
    heard_free(h);
    h = called("submit", "secret");
    assert_null(item_of(h, ITEM_FUNCTION_CALL, 0));
    call = item_of(h, ITEM_TOOL_CALL, 0);
    assert_non_null(call);
    assert_int_equal(call->status, ITEM_FAILED);
    assert_string_equal(call->arguments, "{}");
    assert_string_equal(call->error, "that is not to be told");
    assert_false(anywhere(h, "secret"));
    assert_non_null(strstr(item_of(h, ITEM_MESSAGE, 0)->text, "all is fine")); /* the model went on */
    assert_int_equal(last_event(h)->status, RUN_COMPLETED);
    heard_free(h);
    h = called("submit", "break");
    assert_null(item_of(h, ITEM_FUNCTION_CALL, 0));
    assert_non_null(strstr(item_of(h, ITEM_TOOL_CALL, 0)->error, "check failed"));
    assert_false(anywhere(h, "break"));
    heard_free(h);
}

/* Our tool, by the calls that the model chooses among three arguments: whichever it is, it is run or held back. */
static void calls_of_our_tools_are_heard(void **state) {
    if (!test_model())
        skip();
    int ran = 0, held = 0;
    /* at this temperature what the model has learnt hardly matters */
    for (uint64_t seed = 1; seed <= 12 || (seed <= 100 && !(ran && held)); seed++) {
        struct run_request *q = to("heard", "{\"enum\":[\"all is fine\"]}");
        q->has_seed = q->has_sampling = true;
        q->sampling = (struct sampling){.temperature = 50, .seed = seed};
        q->tool_choice = TURN_NAMED;
        q->named_tool = mem_strdup("echo");
        struct heard *h = run_through(&house, q);
        const struct item *call = item_of(h, ITEM_TOOL_CALL, 0);
        assert_non_null(call);
        if (call->status == ITEM_COMPLETED) {
            ran++;
            assert_non_null(strstr(call->arguments, "open"));
            assert_string_equal(call->output, "echo open");
        } else {
            held++;
            assert_string_equal(call->arguments, "{}");
            assert_false(anywhere(h, "secret") || anywhere(h, "break") || anywhere(h, "echo secret"));
        }
        assert_int_equal(last_event(h)->status, RUN_COMPLETED);
        heard_free(h);
    }
    assert_true(ran && held); /* both ends were seen */
}

static bool message_begun(const struct heard *h) {
    return event_of(h, RUN_ITEM_ADDED, 0) != NULL;
}

static void is_cancelled_while_it_hears(void **state) {
    if (!test_model())
        skip();
    struct err e = {0};
    struct heard *h = heard_new();
    struct run_request *q = to("heard", "{\"enum\":[\"it is slow\"]}");
    q->tool_choice = TURN_NONE;
    assert_true(agent_submit(house.agent, q, hear, h, &e));
    assert_true(hear_until(h, message_begun, 60));
    usleep(300000); /* the check has 700 ms */
    assert_true(ask_done(&house, agent_cancel, response_id(h), ""));
    assert_true(hear_until(h, heard_end, 10));
    assert_int_equal(last_event(h)->status, RUN_CANCELLED);
    assert_false(anywhere(h, "slow"));
    assert_int_equal(item_of(h, ITEM_MESSAGE, 0)->status, ITEM_INCOMPLETE);
    usleep(600000);
    heard_free(h);
    says("all is fine", "all is fine", NULL);
}

static void speaks_to_nobody_unheard(void **state) {
    if (!test_model())
        skip();
    struct heard *h = run_through(&house, to("lost", NULL));
    assert_int_equal(last_event(h)->status, RUN_FAILED);
    assert_string_equal(last_event(h)->error_code, "tool_not_found");
    assert_non_null(strstr(last_event(h)->error_message, "'gone'"));
    heard_free(h);
}

static void agents_have_schemas_of_their_own(void **state) {
    if (!test_model())
        skip();
    struct heard *h = run_through(&house, to("held", NULL));
    assert_string_equal(item_of(h, ITEM_MESSAGE, 0)->text, "\"held to it\"");
    heard_free(h);
}

/* --- mistakes in the files are named with their lines --- */

static void reports(const char *source, const char *want) {
    fflush(stderr);
    int kept = dup(2), file = open(log_path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    char text[4096] = "";
    dup2(file, 2);
    write_plugin("wrong.lua", source);
    for (int i = 0; i < 100 && !strstr(text, want); i++) {
        usleep(50000);
        ssize_t n = pread(file, text, sizeof text - 1, 0);
        text[n > 0 ? n : 0] = 0;
    }
    dup2(kept, 2);
    close(kept);
    close(file);
    if (!strstr(text, want))
        fail_msg("logged: %s\nwanted: %s", text, want);
}

static void mistakes_are_named(void **state) {
    if (!test_model())
        skip();
    reports("return agent {\n  name = 'wrong', check = 5 }", "wrong.lua:1: agent{…}: 'check', a tool's name,");
    reports("return agent {\n  name = 'wrong', lead = 5 }", "wrong.lua:1: agent{…}: 'lead', a tool's name,");
    reports("return agent {\n  name = 'wrong', compact = 'yes' }", "wrong.lua:1: agent{…}: 'compact' must be true or");
    reports("return agent {\n  name = 'wrong', chek = 'hears' }", "wrong.lua:1: agent{…}: there is no field 'chek'");
    reports("return agent {\n  name = 'wrong', tools = { 'echo', 'two words' } }", "wrong.lua:1: agent{…}: each of 'tools', a tool's name,");
    reports("return agent {\n  name = 'wrong',\n  tools = { 'echo',\n   'nowhere' } }", "wrong.lua:4: agent 'wrong': there is no tool 'nowhere'");
    reports("return agent {\n  name = 'wrong',\n  check = \"nobody\" }", "wrong.lua:3: agent 'wrong': there is no tool 'nobody', its check");
    reports("return agent {\n  name = 'wrong',\n  lead = \"nobody\" }", "wrong.lua:3: agent 'wrong': there is no tool 'nobody', which is to lead");
    reports("return agent { name = 'wrong', reply = { type = 'object', unevaluatedItems = 1 } }", "wrong.lua: reply");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_passes_goes_out_whole),
        cmocka_unit_test(what_does_not_is_replaced),
        cmocka_unit_test(nothing_passes_a_broken_check),
        cmocka_unit_test(stop_texts_tell_nothing),
        cmocka_unit_test(calls_of_the_clients_tools_are_heard),
        cmocka_unit_test(calls_of_our_tools_are_heard),
        cmocka_unit_test(is_cancelled_while_it_hears),
        cmocka_unit_test(speaks_to_nobody_unheard),
        cmocka_unit_test(agents_have_schemas_of_their_own),
        cmocka_unit_test(mistakes_are_named),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

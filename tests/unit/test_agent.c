/* agent: whole runs with the built-in model, a real sandbox and a journal in memory or in a file.
 */
#include "tests/unit/test.h"

#include "tests/unit/agent_harness.h"

#include "agent/run.h"

static struct house house;

/* The tests of whole runs need a model. Without one they say so and are skipped. */
static int open_house(void **state) {
    struct err e = {0};
    log_setup(LOG_LEVEL_ERROR, 0);
    if (!test_model())
        return 0;
    if (!house_open(&house, NULL, &e))
        fail_msg("%s: %s", e.where, e.message);
    return 0;
}

static int close_house(void **state) {
    if (house.agent)
        house_close(&house);
    return 0;
}

#define NEED_MODEL()                                                                               \
    do {                                                                                           \
        if (!house.agent)                                                                          \
            skip();                                                                                \
    } while (0)

static void numbers_count_up(const struct heard *h) {
    uint64_t next = 0;
    for (size_t i = 0; i < h->n; i++) {
        enum run_event_type type = h->events[i]->type;
        if (type == RUN_PREFILL || type == RUN_TOOL_PROGRESS)
            continue;
        assert_int_equal(h->events[i]->number, next);
        next++;
    }
}

static void answers_with_a_tool(void **state) {
    NEED_MODEL();
    struct heard *h = run_through(&house, ask("What is 15% of 240?"));
    numbers_count_up(h);
    assert_int_equal(h->events[0]->type, RUN_CREATED);
    assert_int_equal(last_event(h)->type, RUN_ENDED);
    assert_int_equal(last_event(h)->status, RUN_COMPLETED);
    const struct item *call = item_of(h, ITEM_TOOL_CALL, 0), *text = item_of(h, ITEM_MESSAGE, 0);
    assert_non_null(call);
    assert_string_equal(call->name, "calculator");
    assert_int_equal(call->status, ITEM_COMPLETED);
    assert_non_null(strstr(call->output, "36"));
    assert_non_null(text);
    assert_non_null(strstr(text->text, "36"));
    struct answer *a = view_response(&house, response_id(h), "", 1);
    assert_true(a->found);
    assert_int_equal(a->status, RUN_COMPLETED);
    assert_string_equal(a->boxed, "36");
    assert_true(a->usage.output_tokens > 10 && a->usage.input_tokens > 5);
    answer_free(a);
    heard_free(h);
}

/* Every delta belongs to an item that was added and not yet done, and the deltas make its text. */
static void deltas_make_items(void **state) {
    NEED_MODEL();
    struct heard *h = run_through(&house, ask("Compute 12 * 13."));
    struct buf text[16] = {0};
    bool open[16] = {0};
    for (size_t i = 0; i < h->n; i++) {
        const struct run_event *v = h->events[i];
        assert_true(v->index >= 0 && v->index < 16);
        if (v->type == RUN_ITEM_ADDED)
            open[v->index] = true;
        if (v->type == RUN_DELTA) {
            assert_true(open[v->index]);
            assert_non_null(v->item);
            assert_string_equal(v->item->text, "");
            buf_add(&text[v->index], v->text, v->len);
        }
        if (v->type == RUN_ITEM_DONE) {
            assert_true(open[v->index]);
            open[v->index] = false;
            assert_string_equal(v->item->type == ITEM_TOOL_CALL ? v->item->arguments
                                                                : v->item->text,
                                buf_text(&text[v->index]));
        }
    }
    for (int i = 0; i < 16; i++) {
        assert_false(open[i]);
        buf_free(&text[i]);
    }
    heard_free(h);
}

static void follows_up(void **state) {
    NEED_MODEL();
    struct heard *one = run_through(&house, ask("What is 15% of 240?"));
    struct run_request *q = ask("And 20% of 50?");
    q->previous_id = mem_strdup(response_id(one));
    struct heard *two = run_through(&house, q);
    assert_int_equal(last_event(two)->status, RUN_COMPLETED);
    /* The history of the first is read again by nobody: it is in the cache. */
    assert_true(last_event(two)->usage.input_tokens > last_event(one)->usage.input_tokens);
    assert_true(last_event(two)->usage.cached_tokens > last_event(one)->usage.input_tokens);
    /* What the tool said was read too: the next prompt is what the first run read and wrote, and the question. */
    q = ask("And 20% of 50?");
    q->previous_id = mem_strdup(response_id(one));
    q->prefill_only = true;
    struct heard *prompt = run_through(&house, q);
    const struct run_usage *was = &last_event(one)->usage, *is = &last_event(prompt)->usage;
    assert_non_null(item_of(one, ITEM_TOOL_CALL, 0));
    assert_in_range(is->input_tokens - was->input_tokens - was->output_tokens, 12, 22);
    heard_free(prompt);
    heard_free(one);
    heard_free(two);
}

static void refuses(const char *code, struct run_request *q) {
    struct heard *h = run_through(&house, q);
    assert_int_equal(h->n, 1);
    assert_int_equal(h->events[0]->type, RUN_ENDED);
    assert_int_equal(h->events[0]->status, RUN_FAILED);
    assert_string_equal(h->events[0]->error_code, code);
    heard_free(h);
}

static void refuses_what_cannot_be_begun(void **state) {
    NEED_MODEL();
    struct run_request *q = ask("x");
    free(q->model);
    q->model = mem_strdup("nobody");
    refuses("model_not_found", q);
    q = ask("x");
    q->previous_id = mem_strdup("resp_none");
    refuses("previous_response_not_found", q);
    refuses("empty_input", run_request_new());
}

/* A prompt that is longer than the context is an error, not a cut. */
static void too_long(void **state) {
    NEED_MODEL();
    struct buf text = {0};
    for (int i = 0; i < 3000; i++)
        buf_printf(&text, "%d + ", i);
    struct heard *h = run_through(&house, ask(buf_text(&text)));
    assert_int_equal(last_event(h)->status, RUN_FAILED);
    assert_string_equal(last_event(h)->error_code, "context_length_exceeded");
    buf_free(&text);
    heard_free(h);
}

static void other_owners_and_connections(void **state) {
    NEED_MODEL();
    struct run_request *q = ask("What is 2+3?");
    free(q->owner);
    q->owner = mem_strdup("alice");
    struct heard *h = run_through(&house, q);
    struct answer *a = view_response(&house, response_id(h), "bob", 1);
    assert_false(a->found);
    answer_free(a);
    assert_false(ask_done(&house, agent_delete, response_id(h), "bob"));
    a = view_response(&house, response_id(h), "alice", 77); /* stored: any connection */
    assert_true(a->found);
    answer_free(a);
    assert_true(ask_done(&house, agent_delete, response_id(h), "alice"));
    a = view_response(&house, response_id(h), "alice", 1);
    assert_false(a->found);
    answer_free(a);
    heard_free(h);

    q = ask("What is 2+3?");
    q->store = false;
    q->connection = 9;
    h = run_through(&house, q);
    a = view_response(&house, response_id(h), "", 9);
    assert_true(a->found);
    answer_free(a);
    a = view_response(&house, response_id(h), "", 8);
    assert_false(a->found);
    answer_free(a);
    q = ask("And 3+4?");
    q->store = false;
    q->connection = 8;
    q->previous_id = mem_strdup(response_id(h));
    refuses("previous_response_not_found", q);
    q = ask("And 3+4?");
    q->store = false;
    q->connection = 9;
    q->previous_id = mem_strdup(response_id(h));
    struct heard *two = run_through(&house, q);
    assert_int_equal(last_event(two)->status, RUN_COMPLETED);
    assert_true(disconnect(&house, 9));
    a = view_response(&house, response_id(h), "", 9);
    assert_false(a->found);
    answer_free(a);
    heard_free(two);
    heard_free(h);
}

static bool heard_delta(const struct heard *h) {
    return event_of(h, RUN_DELTA, 0) || h->ended;
}

static void cancel_and_drop(void **state) {
    NEED_MODEL();
    struct err e = {0};
    struct heard *h = heard_new();
    struct run_request *q = ask("What is 15% of 240?");
    assert_true(agent_submit(house.agent, q, hear, h, &e));
    assert_true(hear_until(h, heard_delta, 30));
    assert_true(ask_done(&house, agent_cancel, response_id(h), ""));
    assert_true(hear_until(h, heard_end, 5));
    assert_int_equal(last_event(h)->status, RUN_CANCELLED);
    numbers_count_up(h);
    assert_false(ask_done(&house, agent_cancel, response_id(h), ""));
    heard_free(h);

    /* A dropped connection: the run ends, and nobody is called any more. */
    h = heard_new();
    q = ask("What is 15% of 240?");
    q->connection = 5;
    assert_true(agent_submit(house.agent, q, hear, h, &e));
    assert_true(hear_until(h, heard_delta, 30));
    assert_true(disconnect(&house, 5));
    size_t n = h->n;
    enum run_status status = RUN_QUEUED;
    for (int i = 0; i < 200 && status != RUN_CANCELLED; i++) {
        struct answer *a = view_response(&house, response_id(h), "", 1);
        status = a->status;
        answer_free(a);
        usleep(10000);
    }
    assert_int_equal(status, RUN_CANCELLED);
    assert_int_equal(h->n, n);
    heard_free(h);
}

static void stops_at_a_text(void **state) {
    NEED_MODEL();
    struct run_request *q = ask("What is 15% of 240?");
    q->stop = mem_grow(NULL, 2, sizeof *q->stop);
    q->stop[q->n_stop++] = mem_strdup("no such text");
    q->stop[q->n_stop++] = mem_strdup("\\boxed");
    struct heard *h = run_through(&house, q);
    assert_int_equal(last_event(h)->status, RUN_COMPLETED);
    const struct item *text = item_of(h, ITEM_MESSAGE, 0);
    assert_non_null(text);
    assert_null(strstr(text->text, "boxed"));
    assert_int_equal(text->status, ITEM_COMPLETED);
    for (size_t i = 0; i < h->n; i++)
        if (h->events[i]->type == RUN_DELTA && h->events[i]->item->type == ITEM_MESSAGE)
            assert_null(strstr(h->events[i]->text, "\\"));
    /* The conversation can go on. */
    q = ask("What is 3+4?");
    q->previous_id = mem_strdup(response_id(h));
    struct heard *two = run_through(&house, q);
    assert_int_equal(last_event(two)->status, RUN_COMPLETED);
    heard_free(two);
    heard_free(h);
}

static void tells_logprobs(void **state) {
    NEED_MODEL();
    struct run_request *q = ask("What is 15% of 240?");
    q->top_logprobs = 2;
    struct heard *h = run_through(&house, q);
    assert_int_equal(last_event(h)->status, RUN_COMPLETED);
    int rows = 0;
    for (size_t i = 0; i < h->n; i++) {
        const struct run_event *v = h->events[i];
        for (int k = 0; k < v->n_logprobs; k++, rows++) {
            assert_int_equal(v->n_top, 2);
            const struct run_logprob *row = v->logprobs + k * 3;
            assert_non_null(row[0].bytes);
            assert_true(row[0].logprob <= 0);
        }
    }
    assert_true(rows > 5);
    heard_free(h);
}

static void prefills_only(void **state) {
    NEED_MODEL();
    struct run_request *q = ask("What is 15% of 240?");
    q->prefill_only = true;
    struct heard *h = run_through(&house, q);
    assert_int_equal(last_event(h)->status, RUN_COMPLETED);
    assert_int_equal(last_event(h)->usage.output_tokens, 0);
    assert_null(event_of(h, RUN_ITEM_ADDED, 0));
    heard_free(h);
    q = run_request_new();
    q->prefill_only = true;
    h = run_through(&house, q);
    assert_int_equal(last_event(h)->status, RUN_COMPLETED);
    heard_free(h);
}

static void ends_at_max_tokens(void **state) {
    NEED_MODEL();
    struct run_request *q = ask("What is 15% of 240?");
    q->max_output_tokens = 9;
    struct heard *h = run_through(&house, q);
    assert_int_equal(last_event(h)->status, RUN_INCOMPLETE);
    assert_string_equal(last_event(h)->reason, "max_output_tokens");
    assert_true(last_event(h)->usage.output_tokens <= 9);
    /* and the conversation goes on */
    struct run_request *more = ask("What is 2+2?");
    more->previous_id = mem_strdup(response_id(h));
    struct heard *two = run_through(&house, more);
    assert_int_equal(last_event(two)->status, RUN_COMPLETED);
    heard_free(two);
    heard_free(h);
}

static struct tool *client_tool_new(const char *name, const char *schema) {
    struct err e = {0};
    struct tool *t = tool_from_client(name, "a test", schema, strlen(schema), false, &e);
    if (!t)
        fail_msg("%s: %s", e.where, e.message);
    return t;
}

/* A call that is forced on the model is the client's to run, and its output goes on. */
static void client_runs_its_tools(void **state) {
    NEED_MODEL();
    struct run_request *q = ask("What is 15% of 240?");
    q->client_tools = mem_grow(NULL, 1, sizeof *q->client_tools);
    q->client_tools[q->n_client_tools++] = client_tool_new(
        "lookup", "{\"type\":\"object\",\"properties\":{\"key\":{\"type\":\"string\","
                  "\"maxLength\":8}},\"required\":[\"key\"],\"additionalProperties\":false}");
    q->tool_choice = TURN_NAMED;
    q->named_tool = mem_strdup("lookup");
    q->parallel_tool_calls = false;
    struct heard *h = run_through(&house, q);
    assert_int_equal(last_event(h)->status, RUN_COMPLETED);
    const struct item *call = item_of(h, ITEM_FUNCTION_CALL, 0);
    assert_non_null(call);
    assert_string_equal(call->name, "lookup");
    struct err e;
    cJSON *arguments = json_parse(call->arguments, strlen(call->arguments), &e);
    assert_true(cJSON_IsString(json_get(arguments, "key")));
    cJSON_Delete(arguments);
    assert_null(event_of(h, RUN_ARGUMENTS_DONE, 0));

    struct run_request *more = run_request_new();
    struct item *output = item_new(ITEM_FUNCTION_OUTPUT);
    text_set(&output->call_id, call->call_id, strlen(call->call_id));
    text_set(&output->output, "36", 2);
    more->input = mem_grow(NULL, 1, sizeof *more->input);
    more->input[more->n_input++] = output;
    more->connection = 1;
    more->previous_id = mem_strdup(response_id(h));
    struct heard *two = run_through(&house, more);
    assert_int_equal(last_event(two)->type, RUN_ENDED);
    assert_int_not_equal(last_event(two)->status, RUN_FAILED);
    heard_free(two);
    heard_free(h);
}

static void replays_what_it_said(void **state) {
    NEED_MODEL();
    for (int store = 0; store < 2; store++) {
        struct run_request *q = ask("What is 15% of 240?");
        q->store = store;
        struct heard *h = run_through(&house, q);
        bool found;
        for (int64_t after = -1; after < 40; after += 20) {
            struct heard *again = replay(&house, response_id(h), after, true, &found);
            assert_true(found);
            size_t k = 0;
            for (size_t i = 0; i < h->n; i++) {
                const struct run_event *v = h->events[i];
                if (v->type == RUN_PREFILL || v->type == RUN_TOOL_PROGRESS ||
                    (int64_t)v->number <= after)
                    continue;
                assert_true(k < again->n);
                char *want = run_event_to_json(v), *got = run_event_to_json(again->events[k]);
                assert_string_equal(got, want);
                assert_int_equal(again->events[k]->number, v->number);
                free(want);
                free(got);
                k++;
            }
            assert_int_equal(k, again->n);
            heard_free(again);
        }
        heard_free(h);
    }
    bool found;
    struct heard *none = replay(&house, "resp_unknown", -1, true, &found);
    assert_false(found);
    heard_free(none);
}

/* Many at once, some cancelled, some dropped: each has exactly one end. */
static void many_at_once(void **state) {
    NEED_MODEL();
    enum { MANY = 24 };
    struct heard *h[MANY];
    struct err e = {0};
    for (int i = 0; i < MANY; i++) {
        char text[64];
        snprintf(text, sizeof text, "What is %d + %d?", 17 * i + 3, 11 * i + 8);
        struct run_request *q = ask(text);
        q->connection = i % 5 == 4 ? 100 : 1;
        q->store = i % 3 != 0;
        h[i] = heard_new();
        assert_true(agent_submit(house.agent, q, hear, h[i], &e));
    }
    assert_true(hear_until(h[0], heard_delta, 60));
    for (int i = 1; i < MANY; i += 4)
        if (hear_until(h[i], heard_delta, 60))
            ask_done(&house, agent_cancel, response_id(h[i]), "");
    disconnect(&house, 100);
    for (int i = 0; i < MANY; i++) {
        if (i % 5 == 4)
            continue;
        assert_true(hear_until(h[i], heard_end, 60));
        int ends = 0;
        for (size_t k = 0; k < h[i]->n; k++)
            ends += h[i]->events[k]->type == RUN_ENDED;
        assert_int_equal(ends, 1);
        numbers_count_up(h[i]);
    }
    struct agent_stats stats;
    for (int i = 0; i < 500; i++) {
        agent_stats(house.agent, &stats);
        if (!stats.runs)
            break;
        usleep(10000);
    }
    assert_int_equal(stats.runs, 0);
    for (int i = 0; i < MANY; i++)
        heard_free(h[i]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(answers_with_a_tool),
        cmocka_unit_test(deltas_make_items),
        cmocka_unit_test(follows_up),
        cmocka_unit_test(refuses_what_cannot_be_begun),
        cmocka_unit_test(too_long),
        cmocka_unit_test(other_owners_and_connections),
        cmocka_unit_test(cancel_and_drop),
        cmocka_unit_test(stops_at_a_text),
        cmocka_unit_test(tells_logprobs),
        cmocka_unit_test(prefills_only),
        cmocka_unit_test(ends_at_max_tokens),
        cmocka_unit_test(client_runs_its_tools),
        cmocka_unit_test(replays_what_it_said),
        cmocka_unit_test(many_at_once),
    };
    return cmocka_run_group_tests(tests, open_house, close_house);
}

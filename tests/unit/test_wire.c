/* The wire without a wire: requests read, runs spelled, hashes. */
#include "base/json.h"
#include "daemon/request.h"
#include "daemon/sha256.h"
#include "daemon/speller.h"
#include "tests/unit/test.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* --- sha256: FIPS 180-4's examples, and lengths around a block's end against known hashes --- */

static void hashes(void **state) {
    static const struct {
        const char *text, *hash;
    } known[] = {
        {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
         "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
    };
    char hash[65];
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        sha256_hex(known[i].text, strlen(known[i].text), hash);
        assert_string_equal(hash, known[i].hash);
    }
    char *million = malloc(1000000);
    memset(million, 'a', 1000000);
    sha256_hex(million, 1000000, hash);
    assert_string_equal(hash, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    static const struct {
        size_t n;
        const char *hash;
    } edges[] = {{55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"},
                 {56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"},
                 {64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"}};
    for (size_t i = 0; i < sizeof edges / sizeof *edges; i++) {
        sha256_hex(million, edges[i].n, hash);
        assert_string_equal(hash, edges[i].hash);
    }
    free(million);
}

/* --- requests --- */

static bool read_request(const char *json, bool chat, struct api_request *r, struct api_error *e) {
    struct err bad = {0};
    cJSON *o = json_parse(json, strlen(json), &bad);
    assert_non_null(o);
    *e = (struct api_error){0};
    bool good = chat ? request_read_chat(o, 7, r, e) : request_read_responses(o, 7, r, e);
    cJSON_Delete(o);
    return good;
}

static void reads_a_request(void **state) {
    struct api_request r;
    struct api_error e;
    assert_true(read_request(
        "{\"model\":\"m\",\"instructions\":\"i\",\"input\":[{\"role\":\"developer\",\"content\":"
        "\"d\"},"
        "{\"type\":\"message\",\"role\":\"user\",\"content\":[{\"type\":\"input_text\",\"text\":"
        "\"a\"},"
        "{\"type\":\"input_text\",\"text\":\"b\"}]},{\"type\":\"function_call\",\"call_id\":\"c\","
        "\"name\":\"f\",\"arguments\":\"{}\"},{\"type\":\"function_call_output\",\"call_id\":\"c\","
        "\"output\":\"o\"},{\"type\":\"item_from_the_future\"}],\"temperature\":0.5,\"seed\":-3,"
        "\"max_output_tokens\":99,\"store\":false,\"stream\":true,\"stream_id\":\"s\","
        "\"reasoning\":"
        "{\"effort\":\"none\",\"summary\":\"auto\"},\"tool_choice\":\"none\",\"stop\":[\"x\",\"y\"]"
        ","
        "\"parallel_tool_calls\":false,\"metadata\":{\"k\":\"v\"},\"generate\":false,\"unknown\":"
        "1}",
        false, &r, &e));
    const struct run_request *q = r.run;
    assert_string_equal(q->model, "m");
    assert_string_equal(q->instructions, "i");
    assert_int_equal(q->n_input, 4);
    assert_int_equal(q->input[0]->role, ROLE_SYSTEM);
    assert_int_equal(q->input[1]->role, ROLE_USER);
    assert_string_equal(q->input[1]->text, "ab");
    assert_int_equal(q->input[2]->type, ITEM_FUNCTION_CALL);
    assert_string_equal(q->input[3]->output, "o");
    assert_true(q->has_sampling && q->sampling.temperature == 0.5f);
    assert_true(q->has_seed && q->sampling.seed == (uint64_t)-3);
    assert_int_equal(q->max_output_tokens, 99);
    assert_false(q->store || q->parallel_tool_calls);
    assert_true(r.stream && r.summary && q->prefill_only);
    assert_string_equal(r.stream_id, "s");
    assert_int_equal(q->think_budget, -1);
    assert_int_equal(q->tool_choice, TURN_NONE);
    assert_int_equal(q->n_stop, 2);
    assert_non_null(strstr(q->echo, "\"created_at\":7"));
    assert_non_null(strstr(q->echo, "\"metadata\":{\"k\":\"v\"}"));
    api_request_free(&r);
}

static void reads_a_chat(void **state) {
    struct api_request r;
    struct api_error e;
    assert_true(read_request(
        "{\"messages\":[{\"role\":\"system\",\"content\":\"s\"},{\"role\":\"assistant\","
        "\"content\":"
        "null,\"reasoning_content\":\"t\",\"tool_calls\":[{\"id\":\"1\",\"type\":\"function\","
        "\"function\":{\"name\":\"f\",\"arguments\":\"{}\"}}]},{\"role\":\"tool\",\"tool_call_id\":"
        "\"1\",\"content\":\"o\"}],\"n\":3,\"logprobs\":true,\"top_logprobs\":2,\"stream_options\":"
        "{\"include_usage\":true},\"top_p\":0}",
        true, &r, &e));
    assert_int_equal(r.run->n_input, 4);
    assert_int_equal(r.run->input[1]->type, ITEM_REASONING);
    assert_int_equal(r.run->input[2]->type, ITEM_FUNCTION_CALL);
    assert_int_equal(r.run->input[3]->type, ITEM_FUNCTION_OUTPUT);
    assert_int_equal(r.n, 3);
    assert_int_equal(r.run->top_logprobs, 2);
    assert_true(r.include_usage);
    assert_int_equal(r.run->sampling.top_k, 1); /* a nucleus of nothing is the likeliest token */
    assert_false(r.run->store);
    api_request_free(&r);
}

/* Every member with every wrong type: read or refused by name, never otherwise. */
static void refuses_wrong_types(void **state) {
    static const char *const members[] = {"model",
                                          "input",
                                          "instructions",
                                          "previous_response_id",
                                          "stream",
                                          "stream_id",
                                          "store",
                                          "background",
                                          "generate",
                                          "max_output_tokens",
                                          "temperature",
                                          "top_p",
                                          "top_k",
                                          "seed",
                                          "stop",
                                          "tools",
                                          "tool_choice",
                                          "reasoning",
                                          "text",
                                          "metadata",
                                          "include",
                                          "top_logprobs",
                                          "response_format",
                                          "messages",
                                          "n",
                                          "max_tokens",
                                          "stream_options",
                                          "reasoning_effort",
                                          "logit_bias",
                                          "parallel_tool_calls"};
    static const char *const values[] = {"null",
                                         "true",
                                         "-1e300",
                                         "0.5",
                                         "\"\"",
                                         "\"x\"",
                                         "[]",
                                         "[null]",
                                         "[[]]",
                                         "[{}]",
                                         "[1]",
                                         "{}",
                                         "{\"type\":1}",
                                         "{\"type\":\"json_schema\"}",
                                         "{\"format\":[]}",
                                         "[{\"type\":\"function\"}]",
                                         "{\"effort\":1}",
                                         "[{\"role\":\"user\",\"content\":{}}]"};
    for (size_t m = 0; m < sizeof members / sizeof *members; m++)
        for (size_t v = 0; v < sizeof values / sizeof *values; v++)
            for (int chat = 0; chat < 2; chat++) {
                char json[400];
                struct api_request r;
                struct api_error e;
                snprintf(json, sizeof json,
                         "{\"input\":\"x\",\"messages\":[{\"role\":\"user\",\"content\":\"x\"}]}");
                struct err bad = {0};
                cJSON *o = json_parse(json, strlen(json), &bad);
                cJSON_DeleteItemFromObject(o, members[m]);
                cJSON_AddItemToObject(o, members[m],
                                      json_parse(values[v], strlen(values[v]), &bad));
                e = (struct api_error){0};
                bool good =
                    chat ? request_read_chat(o, 7, &r, &e) : request_read_responses(o, 7, &r, &e);
                cJSON_Delete(o);
                if (good) {
                    assert_int_equal(e.status, 0);
                    api_request_free(&r);
                } else {
                    assert_int_equal(e.status, 400);
                    assert_true(*e.message && *e.param && e.code);
                }
            }
}

/* --- spelling --- */

struct heard {
    struct buf all; /* one line an event */
    int n;
};

static void hear(void *user, const char *type, const struct buf *json) {
    struct heard *h = user;
    struct err bad = {0};
    cJSON *o = json_parse(json->data, json->len, &bad); /* whatever is said is JSON */
    assert_non_null(o);
    assert_string_equal(json_str(o, "type", type), type);
    cJSON_Delete(o);
    buf_add(&h->all, json->data, json->len);
    buf_char(&h->all, '\n');
    h->n++;
}

/* Feeds a run with a thought, a call and an answer; deltas `merged` at a time. */
static void feed_run(struct speller *s, unsigned merged) {
    struct run_event event = {.type = RUN_CREATED, .response_id = "resp_1"};
    s->feed(s, &event, 1);
    event.type = RUN_STARTED;
    s->feed(s, &event, 1);
    static const enum item_type types[] = {ITEM_REASONING, ITEM_TOOL_CALL, ITEM_MESSAGE};
    for (int i = 0; i < 3; i++) {
        struct item *item = item_new(types[i]);
        free(item->id);
        item->id = mem_strdup(i == 0 ? "rs_1" : i == 1 ? "mcp_1" : "msg_1");
        free(item->name);
        item->name = mem_strdup("calculator");
        event = (struct run_event){.type = RUN_ITEM_ADDED, .index = i, .item = item};
        s->feed(s, &event, 1);
        struct buf whole = {0}, part = {0};
        unsigned held = 0;
        for (int k = 0; k < 6; k++) {
            buf_str(&part, "\"a\xe2\x82\xac\n");
            if (++held == merged || k == 5) {
                buf_add(&whole, part.data, part.len);
                event = (struct run_event){
                    .type = RUN_DELTA, .index = i, .text = part.data, .len = part.len};
                s->feed(s, &event, held);
                buf_clear(&part);
                held = 0;
            }
        }
        char **slot = i == 1 ? &item->arguments : &item->text;
        free(*slot);
        *slot = buf_take(&whole);
        buf_free(&part);
        item->status = ITEM_COMPLETED;
        if (i == 1) {
            event = (struct run_event){.type = RUN_ARGUMENTS_DONE, .index = i, .item = item};
            s->feed(s, &event, 1);
            event = (struct run_event){.type = RUN_TOOL_PROGRESS,
                                       .index = i,
                                       .item = item,
                                       .text = "half",
                                       .len = 4,
                                       .fraction = 0.5};
            s->feed(s, &event, 1);
        }
        event = (struct run_event){.type = RUN_ITEM_DONE, .index = i, .item = item};
        s->feed(s, &event, 1);
        item_free(item);
    }
    event = (struct run_event){.type = RUN_ENDED, .status = RUN_COMPLETED, .usage = {10, 2, 20, 5}};
    s->feed(s, &event, 1);
    assert_true(s->ended);
}

static struct heard spell(int64_t after, unsigned merged, bool summary) {
    struct heard h = {0};
    struct responses_options o = {.echo = "{\"model\":\"m\",\"metadata\":{}}",
                                  .after = after,
                                  .completed_at = 9,
                                  .summary = summary};
    struct speller *s = responses_speller(&o, hear, &h);
    feed_run(s, merged);
    s->free(s);
    return h;
}

static long last_number(const struct heard *h) {
    const char *last = NULL;
    for (const char *p = h->all.data; (p = strstr(p, "\"sequence_number\":")); p++)
        last = p;
    return last ? strtol(last + 18, NULL, 10) : -1;
}

static void spells_the_same_again(void **state) {
    struct heard a = spell(-1, 1, false), b = spell(-1, 1, false);
    assert_string_equal(buf_text(&a.all), buf_text(&b.all));
    /* 2 of the response, thought 6+5, call 2+6+3, answer 6+5, the end; and one aside */
    assert_int_equal(a.n, 2 + 11 + 11 + 11 + 1 + 1);
    assert_int_equal(last_number(&a), a.n - 2);
    /* What comes after a number is the tail of the whole, wherever the cut is. */
    for (int64_t after = -1; after < a.n; after++) {
        struct heard tail = spell(after, 1, false);
        if (tail.all.len)
            assert_string_equal(tail.all.data, a.all.data + a.all.len - tail.all.len);
        else
            assert_true(after >= a.n - 2);
        buf_free(&tail.all);
    }
    buf_free(&a.all);
    buf_free(&b.all);
}

/* A slow reader's events are fewer, but the numbers of what it gets are the same. */
static void merging_keeps_numbers(void **state) {
    struct heard whole = spell(-1, 1, false), merged = spell(-1, 4, false);
    assert_true(merged.n < whole.n);
    assert_int_equal(last_number(&merged), last_number(&whole));
    const char *end = strstr(whole.all.data, "\"type\":\"response.completed\"");
    assert_string_equal(end, strstr(merged.all.data, "\"type\":\"response.completed\""));
    buf_free(&whole.all);
    buf_free(&merged.all);
}

static void spells_a_summary(void **state) {
    struct heard h = spell(-1, 1, true);
    assert_non_null(strstr(h.all.data, "response.reasoning_summary_text.delta"));
    assert_null(strstr(h.all.data, "response.reasoning_text.delta"));
    assert_true(responses_echo_summary("{\"reasoning\":{\"summary\":\"auto\"}}"));
    assert_false(responses_echo_summary("{\"reasoning\":{\"summary\":null}}"));
    buf_free(&h.all);
}

static void a_refusal_is_an_error(void **state) {
    struct heard h = {0};
    struct responses_options o = {.echo = "{}", .after = -1};
    struct speller *s = responses_speller(&o, hear, &h);
    struct run_event end = {.type = RUN_ENDED,
                            .status = RUN_FAILED,
                            .error_code = "previous_response_not_found",
                            .error_message = "no response"};
    s->feed(s, &end, 1);
    assert_int_equal(h.n, 0);
    assert_int_equal(s->refused.status, 400);
    struct buf body = {0};
    struct api_error e = {0};
    assert_false(s->body(s, &body, &e));
    api_error_event(&body, &e, "lane");
    assert_string_equal(buf_text(&body),
                        "{\"type\":\"error\",\"status\":400,\"error\":{\"message\":\"no "
                        "response\",\"type\":\"invalid_request_error\",\"param\":\"previous_"
                        "response_id\",\"code\":\"previous_response_not_found\"},\"stream_id\":"
                        "\"lane\"}");
    buf_free(&body);
    s->free(s);
}

/* Events that do not fit together (a broken journal) are passed over. */
static void survives_nonsense(void **state) {
    struct heard h = {0};
    struct responses_options o = {.echo = "{}", .after = -1};
    struct speller *s = responses_speller(&o, hear, &h);
    struct run_event event = {.type = RUN_DELTA, .index = 5, .text = "x", .len = 1};
    s->feed(s, &event, 1);
    event.index = -1;
    s->feed(s, &event, 1);
    event.type = RUN_ITEM_DONE;
    s->feed(s, &event, 1);
    assert_int_equal(h.n, 0);
    s->free(s);
    struct chat_options c = {.id = "chatcmpl-1", .model = "m"};
    s = chat_speller(&c, hear, &h);
    event = (struct run_event){.type = RUN_DELTA, .index = 5, .text = "x", .len = 1};
    s->feed(s, &event, 1);
    assert_int_equal(h.n, 0);
    s->free(s);
}

static void spells_a_chat(void **state) {
    struct heard h = {0};
    struct chat_options o = {.id = "chatcmpl-1", .model = "m", .created = 3};
    struct speller *s = chat_speller(&o, hear, &h);
    feed_run(s, 1);
    /* role, 6 of thought, the call, 6 of answer, the end */
    assert_int_equal(h.n, 1 + 6 + 1 + 6 + 1);
    struct buf body = {0};
    struct api_error e = {0};
    struct err bad = {0};
    assert_true(s->body(s, &body, &e));
    cJSON *choice = json_parse(body.data, body.len, &bad);
    assert_string_equal(json_str(choice, "finish_reason", ""), "stop");
    assert_int_equal(strlen(json_str(json_get(choice, "message"), "content", "")), 6 * 6);
    struct run_usage sum = {0};
    chat_add_usage(s, &sum);
    assert_int_equal(sum.output_tokens, 20);
    cJSON_Delete(choice);
    buf_free(&body);
    buf_free(&h.all);
    s->free(s);
}

static void spells_logprobs(void **state) {
    struct run_logprob rows[] = {{"a", 1, -0.5f},     {"b", 1, -1.5f},         {NULL, 0, 0},
                                 {"\xe2\x82", 2, -2}, {"\"", 1, -1.0f / 0.0f}, {"c", 1, -3}};
    struct buf out = {0}, whole = {0};
    struct err bad = {0};
    spell_logprobs(&out, rows, 2, 2);
    buf_printf(&whole, "[%s]", out.data);
    cJSON *list = json_parse(whole.data, whole.len, &bad);
    assert_int_equal(cJSON_GetArraySize(list), 2);
    const cJSON *first = list->child, *second = first->next;
    assert_int_equal(cJSON_GetArraySize(json_get(first, "top_logprobs")), 1);
    assert_int_equal(cJSON_GetArraySize(json_get(second, "bytes")), 2);
    assert_true(json_num(json_get(second, "top_logprobs")->child, "logprob", 0) == -9999);
    cJSON_Delete(list);
    buf_free(&out);
    buf_free(&whole);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hashes),
        cmocka_unit_test(reads_a_request),
        cmocka_unit_test(reads_a_chat),
        cmocka_unit_test(refuses_wrong_types),
        cmocka_unit_test(spells_the_same_again),
        cmocka_unit_test(merging_keeps_numbers),
        cmocka_unit_test(spells_a_summary),
        cmocka_unit_test(a_refusal_is_an_error),
        cmocka_unit_test(survives_nonsense),
        cmocka_unit_test(spells_a_chat),
        cmocka_unit_test(spells_logprobs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

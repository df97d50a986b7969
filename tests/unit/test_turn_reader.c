/* turn_reader: the same turn must be read alike however it is cut into pieces. */
#include "tests/unit/test.h"

#include "agent/turn_reader.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct turn_tool tools[1] = {{"calculator", NULL}};
static const struct turn_spec hermes = {
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
    .n_tools = 1,
    .parallel = true,
};

static void begin(void *user, enum turn_part part, const char *name) {
    buf_printf(user,
               part == TURN_CALL   ? "[call %s:"
               : part == TURN_TEXT ? "[text:"
                                   : "[thought:",
               name);
}
static void delta(void *user, enum turn_part part, const char *text, size_t n) {
    bool incomplete;
    assert_int_equal(utf8_valid_prefix(text, n, &incomplete), n);
    buf_add(user, text, n);
}
static void end(void *user, enum turn_part part, bool cut) {
    buf_str(user, cut ? "…]" : "]");
}
static const struct turn_reader_events events = {begin, delta, end};

static char *read_in_pieces(const struct turn_spec *spec, const char *turn, size_t piece) {
    struct buf out = {0};
    struct turn_reader *r = turn_reader_new(spec, &events, &out);
    size_t n = strlen(turn);
    for (size_t i = 0; i < n; i += piece)
        turn_reader_feed(r, turn + i, n - i < piece ? n - i : piece);
    turn_reader_finish(r, false);
    turn_reader_free(r);
    return buf_take(&out);
}

static void check(const struct turn_spec *spec, const char *turn, const char *want) {
    for (size_t piece = 1; piece <= strlen(turn); piece++) {
        char *got = read_in_pieces(spec, turn, piece);
        if (strcmp(got, want))
            fail_msg("in pieces of %zu: %s\nwanted: %s", piece, got, want);
        free(got);
    }
}

static void thought_then_text(void **state) {
    check(&hermes, "<think>\nadd them\n</think>\n\nIt is **4**.",
          "[thought:add them][text:It is **4**.]");
}

static void thought_then_call(void **state) {
    check(&hermes,
          "<think>\nx\n</think>\n\n<tool_call>\n{\"name\": \"calculator\", \"arguments\": "
          "{\"expression\": \"2+2\"}}\n</tool_call>",
          "[thought:x][call calculator:{\"expression\": \"2+2\"}]");
}

static void text_then_two_calls(void **state) {
    check(&hermes,
          "<think>\n</think>\n\nLet me see.\n<tool_call>\n{\"name\": \"calculator\", "
          "\"arguments\": {\"expression\": \"}\\\"{\"}}\n"
          "</tool_call>\n<tool_call>\n{\"name\": \"calculator\", \"arguments\": {\"a\": [1, "
          "{\"b\": 2}]}}\n</tool_call>",
          "[text:Let me see.][call calculator:{\"expression\": \"}\\\"{\"}][call "
          "calculator:{\"a\": [1, {\"b\": 2}]}]");
}

static void what_only_looks_like_a_tag_is_text(void **state) {
    check(&hermes, "<think>a < b </thin k></think>\n\n1 < 2 <tool",
          "[thought:a < b </thin k>][text:1 < 2 <tool]");
}

static void a_cut_turn_says_so(void **state) {
    check(&hermes, "<think>\nfor ever", "[thought:for ever…]");
    check(&hermes,
          "<think>\n</think>\n\n<tool_call>\n{\"name\": \"calculator\", \"arguments\": {\"expr",
          "[call calculator:{\"expr…]");
}

static void multibyte_characters_stay_whole(void **state) {
    check(&hermes, "<think>√2 → 😀</think>\n\n½ €", "[thought:√2 → 😀][text:½ €]");
}

static void without_tools_tags_are_text(void **state) {
    struct turn_spec plain = hermes;
    plain.n_tools = 0;
    plain.think_open = NULL;
    check(&plain, "say <tool_call>\n now", "[text:say <tool_call>\n now]");
}

static void no_thought_at_all(void **state) {
    check(&hermes, "plain", "[text:plain]");
}

int main(void) {
    const struct CMUnitTest list[] = {
        cmocka_unit_test(thought_then_text),
        cmocka_unit_test(thought_then_call),
        cmocka_unit_test(text_then_two_calls),
        cmocka_unit_test(what_only_looks_like_a_tag_is_text),
        cmocka_unit_test(a_cut_turn_says_so),
        cmocka_unit_test(multibyte_characters_stay_whole),
        cmocka_unit_test(without_tools_tags_are_text),
        cmocka_unit_test(no_thought_at_all),
    };
    return cmocka_run_group_tests_name("turn_reader", list, NULL, NULL);
}

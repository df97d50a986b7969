/* eval: files of questions, answers compared by value, and evaluations that go on after an interruption. */
#include "tests/unit/test.h"

#include "daemon/cli/eval.h"
#include "tests/unit/agent_harness.h"

#include <math.h>

static char folder[] = "/tmp/lemma-eval-XXXXXX", path[96];

static int set_up(void **state) {
    log_setup(LOG_LEVEL_ERROR, 0);
    if (!mkdtemp(folder))
        return 1;
    snprintf(path, sizeof path, "%s/file", folder);
    return 0;
}

static int tear_down(void **state) {
    unlink(path);
    return rmdir(folder);
}

static void write_file(const char *text) {
    FILE *f = fopen(path, "we");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

static void answers_are_compared_by_value(void **state) {
    static const struct {
        const char *expected, *got;
        bool same;
    } cases[] = {
        {"36", "36", true},
        {"36", " 36. ", true},
        {"36", "x = 36", true},
        {"36", "$36$", true},
        {"36", "37", false},
        {"1500", "1,500", true},
        {"1/2", "0.5", true},
        {"1/2", "50%", true},
        {"15", "15 %", true}, /* a percentage that was asked for in percent */
        {"\\frac{3}{4}", "0.75", true},
        {"\\dfrac{3}{4}", "3/4", true},
        {"\\frac34", "0.75", true},
        {"2\\sqrt{3}", "\\sqrt{12}", true},
        {"2\\sqrt{3}", "3.46", false},
        {"1/3", "0.333", false},
        {"x = 2 or x = 3", "3, 2", true},
        {"x = 2 or x = 3", "x=3 and x=2", true},
        {"2; 3", "2; 4", false},
        {"2", "2, 3", false},
        {"(1, 2)", "(1, 2)", true},
        {"1.5 km", "1500 m", true},
        {"no", "No", true},
        {"no", "yes", false},
        {"Q", "2.62", false},
        {"204", "\\text{The answer is } 204", true},
        {"90", "90^\\circ", true},
        {"2^10", "1024", true},
        {"", "0", false},
    };
    struct equals *q = equals_open(test_workers());
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (equals_same(q, cases[i].expected, cases[i].got) != cases[i].same)
            fail_msg("'%s' and '%s' are called %s", cases[i].expected, cases[i].got, cases[i].same ? "different" : "the same");
    equals_close(q);
}

static void last_numbers_are_found(void **state) {
    static const char *const cases[][2] = {{"so it is 42.", "42"},      {"from 3 to -7", "-7"}, {"1,234.50 in all", "1,234.50"},
                                           {"no number", NULL}, {"12 apples, 5 pears", "5"}, {"", NULL}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *got = last_number(cases[i][0]);
        if (!cases[i][1])
            assert_null(got);
        else
            assert_string_equal(got, cases[i][1]);
        free(got);
    }
}

static void three_forms_are_read(void **state) {
    struct err e = {0};
    size_t n;
    write_file("{\"id\": \"a\", \"skill\": \"add\", \"question\": \"1+1?\", \"answer\": 2}\n\n"
               "{\"question\": \"How many?\", \"answer\": \"3*4=<<3*4=12>>12\\n#### 12 \"}\n"
               "{\"ID\": \"2024-I-1\", \"Problem\": \"Find it.\", \"Answer\": 204}\n");
    struct question *q = eval_read(path, 2, &n, &e);
    assert_non_null(q);
    assert_int_equal(n, 3);
    assert_string_equal(q[0].expected, "2");
    assert_string_equal(q[0].skill, "add");
    assert_false(q[0].last_number);
    assert_string_equal(q[1].id, "3");
    assert_string_equal(q[1].expected, "12");
    assert_true(q[1].last_number);
    assert_string_equal(q[2].id, "2024-I-1");
    assert_string_equal(q[2].text, "Find it.");
    assert_true(q[2].last_number);
    eval_free(q, n, 2);
    write_file("{\"question\": \"fine\", \"answer\": 1}\n{\"answer\": 2}\n");
    assert_null(eval_read(path, 1, &n, &e));
    assert_non_null(strstr(e.where, ":2"));
    write_file("");
    e = (struct err){0};
    assert_null(eval_read(path, 1, &n, &e));
    assert_int_equal(e.code, ERR_INVALID);
}

static struct evaluation two_questions(struct question *list, int samples) {
    for (int i = 0; i < 2; i++)
        list[i] = (struct question){.id = "q", .text = i ? "two" : "one", .expected = "7", .skill = "", .samples = mem_zero((size_t)samples, sizeof(struct sample))};
    return (struct evaluation){.model = "m", .list = list, .n = 2, .samples = samples, .seed = 1, .temperature = -1};
}

static void drop(struct evaluation *v) {
    for (size_t i = 0; i < v->n; i++) {
        for (int k = 0; k < v->samples; k++) {
            free(v->list[i].samples[k].got);
            free(v->list[i].samples[k].problem);
        }
        free(v->list[i].samples);
    }
}

static void goes_on_with_what_is_there(void **state) {
    struct err e = {0};
    struct question list[2];
    int found;
    unlink(path);
    struct evaluation v = two_questions(list, 2);
    struct keep *k = keep_open(path, &v, &found, &e);
    assert_non_null(k);
    list[1].samples[0] = (struct sample){.done = true, .right = true, .boxed = true, .calls = 2, .output_tokens = 33, .ms = 5, .got = mem_strdup("7")};
    keep_add(k, &v, 1, 0);
    keep_close(k, false);
    drop(&v);
    FILE *f = fopen(path, "ae"); /* a line that a kill cut off */
    fputs("{\"q\":0,\"s\":0,\"ri", f);
    fclose(f);
    v = two_questions(list, 2);
    k = keep_open(path, &v, &found, &e);
    assert_non_null(k);
    assert_int_equal(found, 1);
    assert_true(list[1].samples[0].done && list[1].samples[0].right);
    assert_int_equal(list[1].samples[0].output_tokens, 33);
    assert_string_equal(list[1].samples[0].got, "7");
    assert_false(list[0].samples[0].done);
    list[0].samples[1] = (struct sample){.done = true, .got = mem_strdup("8"), .problem = mem_strdup("max_output_tokens")};
    keep_add(k, &v, 0, 1);
    keep_close(k, false);
    drop(&v);
    v = two_questions(list, 2);
    k = keep_open(path, &v, &found, &e);
    assert_non_null(k);
    assert_int_equal(found, 2);
    assert_string_equal(list[0].samples[1].problem, "max_output_tokens");
    keep_close(k, false);
    drop(&v);
    v = two_questions(list, 2);
    v.seed = 2; /* another evaluation */
    assert_null(keep_open(path, &v, &found, &e));
    assert_non_null(strstr(e.message, "another evaluation"));
    drop(&v);
    v = two_questions(list, 2);
    e = (struct err){0};
    k = keep_open(path, &v, &found, &e);
    assert_non_null(k);
    keep_close(k, true);
    assert_int_equal(access(path, F_OK), -1);
    drop(&v);
}

static void majorities_are_counted(void **state) {
    struct question list[2];
    struct evaluation v = two_questions(list, 5);
    static const char *const got[2][5] = {{"7", "8", "14/2", "8", "7.0"}, {"5", "5", "7", "6", "7"}};
    for (int i = 0; i < 2; i++)
        for (int k = 0; k < 5; k++) {
            bool right = atof(got[i][k]) == 7 || !strcmp(got[i][k], "14/2");
            list[i].samples[k] = (struct sample){.done = true, .right = right, .boxed = true, .got = mem_strdup(got[i][k]), .output_tokens = 10};
        }
    struct equals *q = equals_open(test_workers());
    struct eval_numbers a;
    eval_count(&v, q, &a);
    assert_int_equal(a.n, 10);
    assert_int_equal(a.right, 5);
    assert_true(fabs(a.accuracy - 0.5) < 1e-9);
    assert_int_equal(a.majority, 1); /* of the second question, 5 and 7 have two each: the earlier counts */
    assert_true(a.lo < 0.5 && a.hi > 0.5);
    struct err e = {0};
    v.file = "<file>";
    assert_true(eval_write_html(path, &v, &a, &e));
    FILE *f = fopen(path, "re");
    char text[20000] = "";
    assert_true(fread(text, 1, sizeof text - 1, f) > 1000);
    fclose(f);
    assert_non_null(strstr(text, "&lt;file&gt;"));
    assert_non_null(strstr(text, "<svg"));
    assert_null(strstr(text, "http"));
    assert_null(strstr(text, "nan"));
    equals_close(q);
    drop(&v);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(answers_are_compared_by_value), cmocka_unit_test(last_numbers_are_found),  cmocka_unit_test(three_forms_are_read),
        cmocka_unit_test(goes_on_with_what_is_there),    cmocka_unit_test(majorities_are_counted),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

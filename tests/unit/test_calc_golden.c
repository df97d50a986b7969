/* test_calc_golden.c: tests/golden/calc/cases.tsv, problems that SymPy has answered (generate.py
 * there), or the file that CALC_CASES names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "sandbox/workers/calc/calc.h"

static void golden(void **state) {
    const char *path = getenv("CALC_CASES");
    FILE *f = fopen(path = path ? path : "tests/golden/calc/cases.tsv", "r");
    char *line = NULL;
    size_t cap = 0;
    int n = 0, bad = 0;

    if (!f)
        fail_msg("%s: cannot be read (run the tests from the repository's root)", path);
    while (getline(&line, &cap, f) > 0) {
        char *kind = strtok(line, "\t"), *expression = strtok(NULL, "\t"),
             *answer = strtok(NULL, "\n");
        struct calc_request q = {.expression = expression, .digits = 15};
        struct calc_result r;
        const char *got;

        assert_non_null(answer);
        q.length = strlen(expression);
        calc_evaluate(&q, &r);
        got = !r.ok || *kind == 't' || *kind == 'x' ? r.text : r.decimal;
        if (!got || strcmp(got, answer) != 0) {
            if (bad++ < 40)
                print_error("%s\n  gave   %s\n  wanted %s\n", expression, got, answer);
        }
        calc_result_free(&r);
        n++;
    }
    free(line);
    fclose(f);
    print_message("%d cases, %d wrong\n", n, bad);
    assert_true(n >= 2000);
    assert_int_equal(bad, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(golden)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}

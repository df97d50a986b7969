/* lemma-worker-calc: the exact calculator behind the sandbox's walls. The input is an expression,
 * or
 * {"expression": …, "digits": …, "steps": …}; the value is the line that calc.h describes, or, for
 * the second form, an object with all that is known. */
#include "sandbox/workers/calc/calc.h"
#include "base/json.h"
#include "sandbox/workers/arena_malloc.inc"

#include <stdlib.h>

static void add_member(cJSON *object, const char *name, const char *text) {
    if (text)
        cJSON_AddStringToObject(object, name, text);
}

static char *whole_result(const struct calc_result *r) {
    cJSON *object = cJSON_CreateObject();
    add_member(object, "text", r->text);
    add_member(object, "exact", r->exact);
    add_member(object, "decimal", r->decimal);
    add_member(object, "latex", r->latex);
    add_member(object, "steps", r->steps);
    cJSON_AddBoolToObject(object, "approximate", r->approximate);
    add_member(object, "bound", r->bound);
    char *text = json_print(object);
    cJSON_Delete(object);
    return text;
}

static void serve(struct worker_request *request) {
    size_t before = arena_used();
    arena_cap(before + request->memory_bytes);
    struct calc_request ask = {.expression = request->input, .length = request->input_len};
    struct err e;
    cJSON *options =
        request->input[0] == '{' ? json_parse(request->input, request->input_len, &e) : NULL;
    const char *expression = json_str(options, "expression", NULL);
    if (expression) {
        ask.expression = expression;
        ask.length = strlen(expression);
        double digits = json_num(options, "digits", 0);
        ask.digits = digits >= 1 && digits <= CALC_MAX_DIGITS ? (int)digits : 0;
        ask.steps = json_bool(options, "steps", false);
    }
    struct calc_result got = {0};
    struct worker_result result = {0};
    if (calc_evaluate(&ask, &got)) {
        result.value = expression ? whole_result(&got) : got.text;
        result.value_len = strlen(result.value);
    } else {
        result.status = SANDBOX_ERROR;
        result.error_type = "CalculatorError";
        result.error_message = got.error ? got.error : "this cannot be computed";
    }
    result.peak_bytes = arena_peak() - before;
    worker_finish(&result);
}

/* What libraries compute once and keep (π, tables of primes) is there before there are workers. */
static bool preload(bool light, struct err *e) {
    static const char *const expressions[] = {
        "1/3 + 0.25",      "sqrt(8) + sqrt(2)",       "sin(1) + exp(2) + ln(3) + pi",
        "x^2 - x - 1 = 0", "integrate(x*exp(x), x)",  "factor(360)",
        "5 km to mi",      "x + y = 3, x - 2y = 1",   "root(abs(2), 3)^2",
    };
    for (size_t i = 0; i < sizeof expressions / sizeof *expressions; i++) {
        struct calc_request ask = {.expression = expressions[i], .length = strlen(expressions[i])};
        struct calc_result got = {0};
        if (!calc_evaluate(&ask, &got))
            return err_set(e, ERR_INTERNAL, "the calculator: %s: %s", expressions[i],
                           got.error ? got.error : "");
        calc_result_free(&got);
    }
    return true;
}

int main(int argc, char **argv) {
    /* FLINT's C++ interface brings most of these; libseccomp made the filter. */
    static const char *const unneeded[] = {"libntl.",     "libgf2x.",    "libstdc++.", "libgcc_s.",
                                           "libseccomp.", "libpthread.", NULL};
    static const struct worker_program program = {.name = "calc",
                                                  .policy = POLICY_COMPUTE,
                                                  .preload = preload,
                                                  .unneeded = unneeded,
                                                  .serve = serve};
    return worker_main(argc, argv, &program);
}

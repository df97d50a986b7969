/* calculator: the built-in tool for every computation. What it computes stands in
 * sandbox/workers/calc. */
#include "tools/internal.h"

#include <stdlib.h>
#include <string.h>

static const char schema[] = "{\"type\":\"object\",\"properties\":{\"expression\":{\"type\":"
                             "\"string\",\"minLength\":1,\"maxLength\":2000,"
                             "\"description\":\"what to compute, such as 240*15/100, sqrt(2)/3, "
                             "gcd(84, 36) or solve(3x+5=20)\"}},"
                             "\"required\":[\"expression\"],\"additionalProperties\":false}";

static bool prepare(const struct entry *entry, const cJSON *arguments, struct sandbox_call *call,
                    struct err *e) {
    const char *expression = json_str(arguments, "expression", "");
    call->runner = SANDBOX_CALC;
    call->program = "";
    call->program_name = "calculator";
    call->input = mem_strdup(expression);
    call->input_len = strlen(expression);
    return true;
}

/* The worker's value is the line for the model; an error of the expression is text that the model
 * can mend. */
static bool read_result(const struct entry *entry, const struct sandbox_result *result,
                        struct buf *text) {
    buf_add(text, result->value, result->value_len);
    return true;
}

static const struct tool_runner calculator_runner = {
    .prepare = prepare, .read = read_result, .runners = 1 << SANDBOX_CALC};

bool calculator_register(struct tools *t, struct err *e) {
    struct entry *entry = mem_zero(1, sizeof *entry);
    if (!tool_fill(&entry->tool, "calculator",
                   "Computes exactly: arithmetic with integers, fractions and decimals, powers, "
                   "roots, percentages (15% of 240; 15% more is 240*(1+15%)), gcd, lcm, primes, "
                   "statistics, units (5 km to mi), equations and systems, derivatives, "
                   "integrals, limits; steps(2x+3=9) explains, latex(sqrt(8)) writes LaTeX, "
                   "N(pi, 50) gives 50 digits. After = comes an exact value, after ≈ one rounded "
                   "to the digits shown. Use it for every computation.",
                   schema, sizeof schema - 1, e)) {
        free(entry);
        return false;
    }
    entry->tool.origin = TOOL_BUILTIN;
    entry->tool.pure = true;
    entry->tool.limits = (struct sandbox_limits){.wall_ms = 5000, .cpu_ms = 4000};
    entry->runner = &calculator_runner;
    registry_put(t, entry);
    return true;
}

#include "sandbox/limits.h"

static int number_or(int value, int fallback, int most) {
    value = value > 0 ? value : fallback;
    return value < most ? value : most;
}

static size_t size_or(size_t value, size_t fallback, size_t most) {
    value = value ? value : fallback;
    return value < most ? value : most;
}

void limits_apply(struct sandbox_limits *limits, enum sandbox_runner runner) {
    bool lua = runner == SANDBOX_LUA || runner == SANDBOX_PLUGIN;
    limits->wall_ms = number_or(limits->wall_ms, 10000, LIMIT_WALL_MS);
    limits->cpu_ms = number_or(limits->cpu_ms, 5000, LIMIT_CPU_MS);
    limits->memory_bytes =
        size_or(limits->memory_bytes, (size_t)(lua ? 64 : 256) << 20, LIMIT_MEMORY_BYTES);
    limits->output_bytes = size_or(limits->output_bytes, (size_t)256 << 10, LIMIT_OUTPUT_BYTES);
}

void sandbox_limits_fill(struct sandbox_limits *limits, enum sandbox_runner runner) {
    limits_apply(limits, runner);
}

const char *sandbox_runner_name(enum sandbox_runner runner) {
    static const char *const names[] = {[SANDBOX_CALC] = "calc",
                                        [SANDBOX_LUA] = "lua",
                                        [SANDBOX_PLUGIN] = "plugin",
                                        [SANDBOX_PYTHON] = "python"};
    return (unsigned)runner < SANDBOX_RUNNERS ? names[runner] : "unknown";
}

const char *sandbox_status_name(enum sandbox_status status) {
    static const char *const names[] = {
        [SANDBOX_OK] = "ok",
        [SANDBOX_ERROR] = "error",
        [SANDBOX_DENIED] = "denied",
        [SANDBOX_KILLED_SYSCALL] = "killed_syscall",
        [SANDBOX_KILLED_TIME] = "killed_time",
        [SANDBOX_KILLED_CPU] = "killed_cpu",
        [SANDBOX_LIMIT_MEMORY] = "limit_memory",
        [SANDBOX_LIMIT_OUTPUT] = "limit_output",
        [SANDBOX_CRASH] = "crash",
        [SANDBOX_REFUSED] = "refused",
        [SANDBOX_CANCELLED] = "cancelled",
    };
    return (unsigned)status < sizeof names / sizeof *names ? names[status] : "unknown";
}

/* lemma sandbox: runs a program behind the sandbox's walls and prints the typed result, or says
 * which walls stand. */
#include "sandbox/sandbox.h"
#include "base/clock.h"
#include "base/json.h"
#include "daemon/cli/commands.h"

#include <errno.h>
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char help[] =
    "usage: lemma sandbox run [OPTION …] FILE|-   runs a program (- reads it from standard input)\n"
    "       lemma sandbox status                  prints which walls stand, and every canary\n"
    "\n"
    "  --lang lua|python|calc  the language; by default from the file's ending, else lua\n"
    "  --wall SECONDS          wall time; --cpu SECONDS: processor time\n"
    "  --memory MB             memory\n"
    "  --output KB             value, standard output and standard error together\n"
    "  --input FILE            the program's standard input\n"
    "  --seed N                of its random numbers\n"
    "  --no-userns, --no-landlock  pretend that this wall cannot be had\n"
    "\n"
    "The result is one JSON object; the exit status is 0 when its status is \"ok\", else 1.\n";

enum { STATUS_WAIT_MS = 15000 };

struct options {
    struct sandbox_params params;
    struct sandbox_call call;
    const char *file, *input, *lang;
};

struct outcome {
    struct loop *loop;
    struct buf text;
    bool ok;
};

static int wrong(const char *what, const char *value) {
    fprintf(stderr, "lemma sandbox: %s%s%s; `lemma sandbox --help` tells more\n", what,
            value ? " " : "", value ? value : "");
    return 2;
}

static bool read_all(const char *path, struct buf *out) {
    FILE *f = strcmp(path, "-") ? fopen(path, "rb") : stdin;
    char piece[65536];
    size_t n;
    if (!f) {
        fprintf(stderr, "lemma sandbox: cannot read %s: %s\n", path, strerror(errno));
        return false;
    }
    while ((n = fread(piece, 1, sizeof piece, f)) > 0 && out->len < (64u << 20))
        buf_add(out, piece, n);
    bool ok = !ferror(f);
    if (!ok)
        fprintf(stderr, "lemma sandbox: cannot read %s\n", path);
    if (f != stdin)
        fclose(f);
    return ok;
}

static bool positive(const char *text, double most, double *value) {
    char *end;
    *value = strtod(text, &end);
    return end != text && !*end && *value > 0 && *value <= most;
}

/* 0 when the options are good, else the exit status. */
static int read_options(int argc, char **argv, struct options *o) {
    struct sandbox_limits *limits = &o->call.limits;
    for (int i = 2; i < argc; i++) {
        const char *a = argv[i];
        double n;
        if (!strcmp(a, "--no-userns")) {
            o->params.no_userns = true;
            continue;
        }
        if (!strcmp(a, "--no-landlock")) {
            o->params.no_landlock = true;
            continue;
        }
        if (strncmp(a, "--", 2)) {
            if (o->file)
                return wrong("one program at a time: not also", a);
            o->file = a;
            continue;
        }
        if (++i == argc)
            return wrong("a value is missing after", a);
        const char *v = argv[i];
        if (!strcmp(a, "--lang"))
            o->lang = v;
        else if (!strcmp(a, "--input"))
            o->input = v;
        else if (!strcmp(a, "--seed"))
            o->call.seed = strtoull(v, NULL, 0);
        else if (!strcmp(a, "--wall") && positive(v, 86400, &n))
            limits->wall_ms = n < 0.001 ? 1 : (int)(n * 1000);
        else if (!strcmp(a, "--cpu") && positive(v, 86400, &n))
            limits->cpu_ms = n < 0.001 ? 1 : (int)(n * 1000);
        else if (!strcmp(a, "--memory") && positive(v, 1e6, &n))
            limits->memory_bytes = (size_t)(n * (1 << 20)) + 1;
        else if (!strcmp(a, "--output") && positive(v, 1e6, &n))
            limits->output_bytes = (size_t)(n * (1 << 10)) + 1;
        else
            return wrong("not an option, or not its value:", a);
    }
    return 0;
}

static bool choose_runner(struct options *o) {
    const char *end = o->file ? strrchr(o->file, '.') : NULL;
    const char *lang = o->lang                        ? o->lang
                       : end && !strcmp(end, ".py")   ? "python"
                       : end && !strcmp(end, ".calc") ? "calc"
                                                      : "lua";
    o->call.runner = !strcmp(lang, "lua")      ? SANDBOX_LUA
                     : !strcmp(lang, "python") ? SANDBOX_PYTHON
                     : !strcmp(lang, "calc")   ? SANDBOX_CALC
                                               : SANDBOX_RUNNERS;
    return o->call.runner != SANDBOX_RUNNERS;
}

static void add(struct buf *out, const char *name, const char *s, size_t n) {
    buf_printf(out, ",\"%s\":", name);
    json_append_string(out, s, n);
}

static void print_result(void *user, const struct sandbox_result *r) {
    struct outcome *o = user;
    struct buf *out = &o->text;
    o->ok = r->status == SANDBOX_OK;
    buf_printf(out, "{\"status\":\"%s\"", sandbox_status_name(r->status));
    add(out, "value", r->value, r->value_len);
    add(out, "stdout", r->out, r->out_len);
    add(out, "stderr", r->err_out, r->err_len);
    if (r->error_message && r->error_message[0]) {
        buf_str(out, ",\"error\":{\"type\":");
        json_append_string(out, r->error_type, strlen(r->error_type));
        add(out, "message", r->error_message, strlen(r->error_message));
        if (r->error_line)
            buf_printf(out, ",\"line\":%d}", r->error_line);
        else
            buf_str(out, ",\"line\":null}");
    } else {
        buf_str(out, ",\"error\":null");
    }
    buf_printf(out, ",\"cpu_ms\":%d,\"wall_ms\":%d,\"peak_kb\":%d", r->cpu_ms, r->wall_ms,
               r->peak_kb);
    add(out, "limit", r->limit, strlen(r->limit));
    buf_str(out, "}\n");
    loop_stop(o->loop);
}

static void refused(struct outcome *o, const char *why) {
    struct sandbox_result r = {.status = SANDBOX_REFUSED,
                               .value = "",
                               .out = "",
                               .err_out = "",
                               .error_type = "Refused",
                               .error_message = why,
                               .limit = ""};
    print_result(o, &r);
}

static bool open_sandbox(struct options *o, struct loop *loop, struct sandbox **s, struct err *e) {
    static char dir[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", dir, sizeof dir - 1);
    if (n <= 0)
        return err_errno(e, "cannot find where lemma is installed");
    dir[n] = 0;
    o->params.worker_dir = dirname(dir);
    *s = sandbox_open(&o->params, e);
    return *s && sandbox_attach(*s, loop, e);
}

static int run_program(struct options *o) {
    struct err e = {0};
    struct buf program = {0}, input = {0};
    struct sandbox *s = NULL;
    struct outcome outcome = {.loop = loop_new(&e)};
    char text[700];
    int status = 2;
    if (!outcome.loop || !read_all(o->file, &program) || (o->input && !read_all(o->input, &input)))
        goto out;
    o->params.runners = 1u << o->call.runner;
    o->params.prewarmed = 1;
    o->params.light = !strstr(buf_text(&program), "sympy") &&
                      !strstr(buf_text(&program), "mpmath"); /* which takes a second to load */
    if (!open_sandbox(o, outcome.loop, &s, &e)) {
        fprintf(stderr, "lemma sandbox: %s\n", err_text(&e, text, sizeof text));
        goto out;
    }
    bool calc = o->call.runner == SANDBOX_CALC;
    o->call.program = calc ? "" : buf_text(&program);
    o->call.program_len = calc ? 0 : program.len;
    o->call.input = calc ? buf_text(&program) : buf_text(&input);
    o->call.input_len = calc ? program.len : input.len;
    while (calc && o->call.input_len && strchr("\r\n", o->call.input[o->call.input_len - 1]))
        o->call.input_len--;
    o->call.program_name = strcmp(o->file, "-") ? o->file : "stdin";
    o->call.done = print_result;
    o->call.user = &outcome;
    if (sandbox_run(s, &o->call, &e))
        loop_run(outcome.loop);
    else
        refused(&outcome, err_text(&e, text, sizeof text));
    fputs(buf_text(&outcome.text), stdout);
    status = outcome.ok ? 0 : 1;
out:
    sandbox_close(s);
    loop_free(outcome.loop);
    buf_free(&program);
    buf_free(&input);
    buf_free(&outcome.text);
    return status;
}

/* Python loads for a second or two; a status that says "starting" tells nothing. */
static void wait_settled(struct sandbox *s, struct loop *loop, struct buf *state) {
    for (int64_t until = clock_ms() + STATUS_WAIT_MS;;) {
        buf_clear(state);
        sandbox_state(s, state);
        bool settled = !strstr(buf_text(state), "\"state\":\"starting\"") &&
                       !strstr(buf_text(state), "\"state\":\"restarting\"");
        if (settled || clock_ms() >= until)
            return;
        loop_once(loop, 50);
    }
}

static int show_status(struct options *o) {
    struct err e = {0};
    struct sandbox *s = NULL;
    struct loop *loop = loop_new(&e);
    struct buf state = {0};
    bool ok = loop && open_sandbox(o, loop, &s, &e);
    if (ok) {
        wait_settled(s, loop, &state);
        cJSON *tree = json_parse(state.data, state.len, &e);
        char *pretty = cJSON_Print(tree);
        puts(pretty ? pretty : buf_text(&state));
        free(pretty);
        ok = strcmp(json_str(tree, "mode", "refused"), "refused") != 0;
        cJSON_Delete(tree);
    } else {
        char text[700];
        fprintf(stderr, "lemma sandbox: %s\n", err_text(&e, text, sizeof text));
    }
    sandbox_close(s);
    loop_free(loop);
    buf_free(&state);
    return ok ? 0 : 1;
}

int command_sandbox(int argc, char **argv) {
    struct options o = {0};
    if (argc < 2)
        return wrong("run or status?", NULL);
    if (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h")) {
        fputs(help, stdout);
        return 0;
    }
    int bad = read_options(argc, argv, &o);
    if (bad)
        return bad;
    if (!strcmp(argv[1], "status"))
        return o.file ? wrong("status takes no file:", o.file) : show_status(&o);
    if (strcmp(argv[1], "run"))
        return wrong("run or status, not", argv[1]);
    if (!o.file)
        return wrong("which program? (- reads standard input)", NULL);
    if (!choose_runner(&o))
        return wrong("no such language:", o.lang);
    return run_program(&o);
}

/* lemma tool: plugins without a daemon: their examples as tests, a starter, a list, one call. */
#include "base/clock.h"
#include "base/json.h"
#include "base/log.h"
#include "daemon/cli/commands.h"
#include "daemon/cli/options.h"
#include "tools/modules.h"
#include "tools/tools.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char usage[] =
    "usage: lemma tool test [FILE|FOLDER …]     runs the examples of plugins (default: plugins)\n"
    "       lemma tool new NAME                 writes plugins/NAME.lua, a tool to begin with\n"
    "       lemma tool list                     names what a model could call\n"
    "       lemma tool call NAME '{…}'          calls a tool with JSON arguments\n"
    "\n"
    "  --grants JSON     what call grants: {\"TOOL\": {\"kv\": true}}, as in lemma.lua (default: nothing)\n"
    "  --state FOLDER    where call keeps what cap.kv keeps\n"
    "  --plugins FOLDER  where list and call look for plugins, and new writes (default: plugins)\n"
    "\n"
    "`test` and `call` exit with 0 when all went well, else 1.\n";

struct shop { /* a loop and a sandbox, without a daemon */
    struct loop *loop;
    struct sandbox *sandbox;
    struct tools *tools;
};

static bool shop_open(struct shop *s, unsigned runners, struct err *e) {
    char self[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    char *slash = n > 0 ? memrchr(self, '/', (size_t)n) : NULL;
    if (!slash)
        return err_errno(e, "cannot find the sandbox's workers");
    *slash = 0;
    struct sandbox_params params = {.worker_dir = self, .runners = runners};
    s->loop = loop_new(e);
    s->sandbox = s->loop ? sandbox_open(&params, e) : NULL;
    return s->sandbox && sandbox_attach(s->sandbox, s->loop, e);
}

static void shop_close(struct shop *s) {
    sandbox_close(s->sandbox);
    tools_close(s->tools);
    loop_free(s->loop);
}

/* --- examples --- */

struct heard {
    bool done, ok;
    char *value, *error;
};

static void hear(void *user, const struct sandbox_result *r) {
    struct heard *h = user;
    struct buf error = {0};
    h->done = true;
    h->ok = r->status == SANDBOX_OK;
    h->value = mem_strndup(r->value, r->value_len);
    buf_printf(&error, "%s",
               r->error_message && *r->error_message ? r->error_message
                                                     : sandbox_status_name(r->status));
    if (r->error_line)
        buf_printf(&error, " (line %d)", r->error_line);
    if (r->limit && *r->limit)
        buf_printf(&error, " (%s)", r->limit);
    h->error = buf_take(&error);
}

static void heard_free(struct heard *h) {
    free(h->value);
    free(h->error);
    *h = (struct heard){0};
}

static bool ask_plugin(struct shop *s, const char *path, const char *source, size_t n,
                       const char *input, struct heard *heard, struct err *e) {
    struct modules modules;
    if (!modules_read(path, source, n, &modules, e))
        return false;
    struct sandbox_call call = {.runner = SANDBOX_PLUGIN,
                                .program = source,
                                .program_len = n,
                                .modules = modules.list,
                                .n_modules = modules.n,
                                .program_name = path,
                                .input = input,
                                .input_len = strlen(input),
                                .done = hear,
                                .user = heard};
    bool good = sandbox_run(s->sandbox, &call, e) != 0;
    while (good && !heard->done)
        loop_once(s->loop, 1000);
    modules_free(&modules);
    return good;
}

struct score {
    int passed, failed, files;
};

static void report(struct score *score, bool ok, const char *path, const char *what,
                   const char *why) {
    *(ok ? &score->passed : &score->failed) += 1;
    printf("%s %s: %s%s%s\n", ok ? "ok  " : "FAIL", path, what, ok ? "" : ": ", ok ? "" : why);
}

/* The worker runs and judges an example; what it recorded of capabilities answers them. */
static void test_example(struct shop *s, const char *path, const char *source, size_t n, int index,
                         struct score *score) {
    char input[64], what[64];
    struct err e = {0};
    struct heard heard = {0};
    snprintf(input, sizeof input, "{\"op\":\"example\",\"index\":%d}", index);
    snprintf(what, sizeof what, "example %d", index);
    if (!ask_plugin(s, path, source, n, input, &heard, &e)) {
        report(score, false, path, what, e.message);
    } else if (!heard.ok) {
        report(score, false, path, what, heard.error);
    } else {
        cJSON *verdict = json_parse(heard.value, strlen(heard.value), &e);
        report(score, json_bool(verdict, "ok", false), path, what,
               json_str(verdict, "message", "the result is another"));
        cJSON_Delete(verdict);
    }
    heard_free(&heard);
}

static bool read_source(const char *path, struct buf *out) {
    char piece[65536];
    FILE *f = fopen(path, "rbe");
    size_t n;
    while (f && (n = fread(piece, 1, sizeof piece, f)) > 0 && out->len <= 1 << 20)
        buf_add(out, piece, n);
    bool good = f && !ferror(f);
    if (f)
        fclose(f);
    return good;
}

static void test_file(struct shop *s, const char *path, struct score *score) {
    struct buf source = {0};
    struct heard heard = {0};
    struct err e = {0};
    score->files++;
    if (!read_source(path, &source)) {
        report(score, false, path, "reading", strerror(errno));
    } else if (!ask_plugin(s, path, buf_text(&source), source.len, "{\"op\":\"describe\"}", &heard,
                           &e)) {
        report(score, false, path, "loading", e.message);
    } else if (!heard.ok) {
        report(score, false, path, "loading", heard.error);
    } else {
        cJSON *d = json_parse(heard.value, strlen(heard.value), &e);
        const cJSON *example, *input = json_get(d, "input");
        char *schema = input ? json_print(input) : mem_strdup("{\"type\":\"object\"}");
        bool agent = !strcmp(json_str(d, "kind", ""), "agent");
        struct tool *tool = agent ? NULL
                                  : tool_from_client(json_str(d, "name", ""), "", schema,
                                                     strlen(schema), false, &e);
        char text[700];
        report(score, agent || tool, path, agent ? "loads" : "loads, its input can be enforced",
               err_text(&e, text, sizeof text));
        int index = 0;
        cJSON_ArrayForEach(example, json_get(d, "examples"))
            test_example(s, path, buf_text(&source), source.len, ++index, score);
        tool_free(tool);
        free(schema);
        cJSON_Delete(d);
    }
    heard_free(&heard);
    buf_free(&source);
}

static void test_path(struct shop *s, const char *path, struct score *score, int depth) {
    DIR *dir = opendir(path);
    if (!dir) {
        test_file(s, path, score);
        return;
    }
    for (struct dirent *d; (d = readdir(dir));) {
        char full[PATH_MAX];
        struct stat st;
        snprintf(full, sizeof full, "%s/%s", path, d->d_name);
        if (d->d_name[0] == '.' || stat(full, &st) < 0)
            continue;
        if (S_ISDIR(st.st_mode) && depth < 2 && strcmp(d->d_name, MODULES_FOLDER))
            test_path(s, full, score, depth + 1);
        else if (S_ISREG(st.st_mode) && modules_is_lua(d->d_name))
            test_file(s, full, score);
    }
    closedir(dir);
}

static int do_test(int n, char **paths, const char *folder) {
    struct shop s = {0};
    struct err e = {0};
    struct score score = {0};
    if (!shop_open(&s, 1u << SANDBOX_LUA | 1u << SANDBOX_PLUGIN, &e)) {
        shop_close(&s);
        return command_fail("tool", &e);
    }
    for (int i = 0; i < n; i++)
        test_path(&s, paths[i], &score, 0);
    if (!n)
        test_path(&s, folder, &score, 0);
    shop_close(&s);
    printf("%d files, %d passed, %d failed\n", score.files, score.passed, score.failed);
    return score.failed || !score.files;
}

/* --- a starter --- */

static const char starter[] =
    "-- A tool for the model: it calls `run` with arguments that fit `input`.\n"
    "---@type Tool\n"
    "return tool {\n"
    "    name = \"%s\",\n"
    "    about = \"Adds two numbers.\", -- the model chooses its tools by this\n"
    "    pure = true, -- same arguments, same result, no effect: may be run again\n"
    "    input = {\n"
    "        type = \"object\",\n"
    "        properties = {\n"
    "            a = { type = \"number\", description = \"the first number\" },\n"
    "            b = { type = \"number\", description = \"the second number\" },\n"
    "        },\n"
    "        required = { \"a\", \"b\" },\n"
    "        additionalProperties = false,\n"
    "    },\n"
    "    limits = { wall_ms = 1000 },\n"
    "    run = function(args)\n"
    "        return { sum = args.a + args.b }\n"
    "    end,\n"
    "    examples = { -- `lemma tool test` runs them\n"
    "        { args = { a = 1, b = 2 }, result = { sum = 3 } },\n"
    "    },\n"
    "}\n";

static int do_new(const char *name, const char *folder) {
    char path[PATH_MAX];
    struct err e = {0};
    size_t n = strlen(name);
    if (!n || n > 64 ||
        strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-") != n) {
        err_set(&e, ERR_INVALID, "'%.80s' is no good name: 1 to 64 letters, digits, '_' or '-'",
                name);
        return command_fail("tool", &e);
    }
    snprintf(path, sizeof path, "%s/%s.lua", folder, name);
    mkdir(folder, 0755); /* where it is there already or cannot be made, opening the file says more */
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    FILE *f = fd >= 0 ? fdopen(fd, "w") : NULL;
    if (!f) {
        err_errno(&e, "cannot write %s", path);
        return command_fail("tool", &e);
    }
    fprintf(f, starter, name);
    fclose(f);
    printf("%s is written; `lemma tool test %s` runs its examples\n", path, path);
    return 0;
}

/* --- list, call --- */

static bool open_tools(struct shop *s, const char *folder, const char *grants, const char *state,
                       struct err *e) {
    struct tools_params params = {
        .plugin_dirs = &folder, .n_plugin_dirs = 1, .grants = grants, .state_dir = state};
    if (!shop_open(s, 0, e))
        return false;
    s->tools = tools_open(s->loop, s->sandbox, &params, e);
    return s->tools != NULL;
}

static int do_list(struct shop *s) {
    const struct tool *t;
    const struct agent_spec *a;
    for (size_t i = 0; (t = tools_at(s->tools, i)); i++)
        printf("%-20s %s  %s\n", t->name, t->origin == TOOL_BUILTIN ? "built in" : "plugin  ",
               t->about);
    for (size_t i = 0; (a = tools_agent_at(s->tools, i)); i++)
        printf("%-20s agent     %s\n", a->name, a->about);
    return 0;
}

struct outcome {
    bool done, ok;
};

static void print_result(void *user, const struct tool_result *r) {
    struct outcome *o = user;
    o->done = true;
    o->ok = r->ok;
    fwrite(r->text, 1, r->len, r->ok ? stdout : stderr);
    fputc('\n', r->ok ? stdout : stderr);
}

static int do_call(struct shop *s, const char *name, const char *arguments) {
    struct err e = {0};
    struct outcome o = {0};
    struct tool_call call = {.name = name,
                             .arguments = arguments,
                             .n_arguments = strlen(arguments),
                             .done = print_result,
                             .user = &o};
    if (!tools_call(s->tools, &call, &e))
        return command_fail("tool", &e);
    while (!o.done)
        loop_once(s->loop, 1000);
    return o.ok ? 0 : 1;
}

int command_tool(int argc, char **argv) {
    const char *folder = "plugins", *grants = NULL, *state = NULL;
    const struct option options[] = {{"--plugins", .text = &folder},
                                     {"--grants", .text = &grants},
                                     {"--state", .text = &state},
                                     {0}};
    int n, status = options_read(argc, argv, options, usage, &n);
    if (status >= 0)
        return status;
    const char *what = n > 0 ? argv[1] : "";
    log_setup(LOG_LEVEL_ERROR, 0);
    if (!strcmp(what, "test"))
        return do_test(n - 1, argv + 2, folder);
    if (!strcmp(what, "new") && n == 2)
        return do_new(argv[2], folder);
    bool list = !strcmp(what, "list") && n == 1, call = !strcmp(what, "call") && n == 3;
    if (!list && !call) {
        fputs(usage, stderr);
        return 2;
    }
    struct shop s = {0};
    struct err e = {0};
    if (open_tools(&s, folder, grants, state, &e))
        status = list ? do_list(&s) : do_call(&s, argv[2], argv[3]);
    else
        status = command_fail("tool", &e);
    shop_close(&s);
    return status;
}

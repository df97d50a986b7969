/* plugin: Lua files that define tools and agents. A file is described by a sandbox worker, never by
 * the daemon; a file that does not load keeps its old version running and is logged with its line.
 * Folders are watched, edits count at once. */
#include "base/clock.h"
#include "base/log.h"
#include "sandbox/limits.h"
#include "tools/internal.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LOAD_WAIT_MS = 15000, SETTLE_MS = 50, MAX_DEPTH = 2 };

struct folder {
    char *path;
    int watch;
    bool shared; /* what lies in it are no plugins, but what those beside it may require */
};

struct loading { /* a file that a worker is describing */
    struct plugins *plugins;
    char *path, *source;
    size_t source_len;
    struct modules modules; /* that it may require */
    struct loading *next;
};

struct plugins {
    struct tools *tools;
    struct folder *folders;
    size_t n_folders;
    int inotify_fd;
    struct loading *loading;
    size_t n_loading;
    char **dirty; /* files that changed and wait for the dust to settle */
    size_t n_dirty;
    uint64_t settle_timer;
};

/* --- from a description to a registration --- */

struct number { /* what a file may set: a whole or real number in a range */
    const char *name;
    double least, most;
};

/* Every member of `table` is one of `known` and in its range. */
static bool check_numbers(const cJSON *table, const char *where, const struct number *known,
                          struct err *e) {
    const cJSON *v;
    cJSON_ArrayForEach(v, table) {
        const struct number *k = known;
        struct buf names = {0};
        for (; k->name && strcmp(k->name, v->string ? v->string : ""); k++)
            buf_printf(&names, "%s%s", names.len ? ", " : "", k->name);
        bool good =
            k->name && cJSON_IsNumber(v) && v->valuedouble >= k->least && v->valuedouble <= k->most;
        if (!good && k->name)
            err_set(e, ERR_INVALID, "%s.%s must be a number from %g to %g", where, k->name,
                    k->least, k->most);
        else if (!good)
            err_set(e, ERR_INVALID, "%s.%.60s is not known; there are: %s", where,
                    v->string ? v->string : "?", buf_text(&names));
        buf_free(&names);
        if (!good)
            return false;
    }
    return true;
}

static const struct number limit_numbers[] = {{"wall_ms", 1, 600000}, {"cpu_ms", 1, 600000},
                                              {"memory_mb", 1, 1024}, {"output_kb", 1, 16384},
                                              {"result_kb", 1, 1024}, {0}};
static const struct number sampling_numbers[] = {
    {"temperature", 0, 5}, {"top_p", 0, 1}, {"min_p", 0, 1}, {"top_k", 0, 1000000}, {0}};
static const struct number budget_numbers[] = {{"steps", 1, 1000},
                                               {"output_tokens", 1, 1 << 20},
                                               {"think_tokens", 1, 1 << 20},
                                               {"wall_seconds", 1, 86400},
                                               {"same_calls", 1, 1000},
                                               {"tool_calls", 1, 10000},
                                               {0}};

static int limit_of(const cJSON *limits, const char *name) {
    return (int)json_num(limits, name, 0);
}

static bool register_tool(struct tools *t, struct loading *l, const cJSON *d, struct err *e) {
    const cJSON *input = json_get(d, "input");
    char *schema =
        input
            ? json_print(input)
            : mem_strdup("{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false}");
    struct entry *entry = mem_zero(1, sizeof *entry);
    bool good = tool_fill(&entry->tool, json_str(d, "name", ""), json_str(d, "about", ""), schema,
                          strlen(schema), e);
    free(schema);
    good = good && check_numbers(json_get(d, "limits"), "limits", limit_numbers, e);
    struct entry *same = good ? registry_find(t, entry->tool.name) : NULL;
    if (same && (!same->path || strcmp(same->path, l->path)))
        good = err_set(e, ERR_INVALID, "the name '%s' is taken by %s", entry->tool.name,
                       same->path ? same->path : "a built-in tool");
    if (!good) {
        entry_free(entry);
        return false;
    }
    const cJSON *limits = json_get(d, "limits");
    entry->tool.origin = TOOL_PLUGIN;
    entry->tool.pure = json_bool(d, "pure", false);
    entry->tool.limits = (struct sandbox_limits){
        .wall_ms = limit_of(limits, "wall_ms"),
        .cpu_ms = limit_of(limits, "cpu_ms"),
        .memory_bytes = (size_t)limit_of(limits, "memory_mb") << 20,
        .output_bytes = (size_t)limit_of(limits, "output_kb") << 10,
    };
    entry->tool.result_bytes = (size_t)limit_of(limits, "result_kb") << 10;
    entry->runner = &plugin_runner;
    entry->program = mem_dup(l->source, l->source_len + 1);
    entry->program_len = l->source_len;
    entry->modules = l->modules;
    l->modules = (struct modules){0};
    entry->path = mem_strdup(l->path);
    entry->needs = json_get(d, "needs") ? json_print(json_get(d, "needs")) : NULL;
    registry_drop_path(t, l->path); /* the file may have had another name before */
    log_info("tools", "%s: tool '%s'", l->path, entry->tool.name);
    registry_put(t, entry);
    return true;
}

static bool can_be_held(const cJSON *reply, struct err *e) {
    char *schema = json_print(reply);
    struct grammar_options spaced = {.space = JSON_SPACE_SPACED};
    struct err bad = {0};
    struct grammar *g = grammar_from_schema(schema, strlen(schema), &spaced, &bad);
    free(schema);
    if (g)
        grammar_unref(g);
    return g || err_set(e, ERR_INVALID, "reply%.200s: %.400s", bad.where, bad.message);
}

static bool register_agent(struct tools *t, struct loading *l, const cJSON *d, struct err *e) {
    const char *name = json_str(d, "name", "");
    const struct agent_spec *same = tools_agent(t, name);
    if (same && strcmp(same->source, l->path))
        return err_set(e, ERR_INVALID, "the name '%s' is taken by %s", name, same->source);
    if (!check_numbers(json_get(d, "sampling"), "sampling", sampling_numbers, e) ||
        !check_numbers(json_get(d, "budget"), "budget", budget_numbers, e) ||
        (json_get(d, "reply") && !can_be_held(json_get(d, "reply"), e)))
        return false;
    struct agent_spec *spec = mem_zero(1, sizeof *spec);
    spec->name = mem_strdup(name);
    spec->about = mem_strdup(json_str(d, "about", ""));
    spec->instructions = mem_strdup(json_str(d, "instructions", ""));
    spec->source = mem_strdup(l->path);
    const cJSON *tools = json_get(d, "tools"), *tool;
    if (tools) {
        spec->tools = mem_alloc(1);
        cJSON_ArrayForEach(tool, tools) if (cJSON_IsString(tool)) {
            spec->tools = mem_grow(spec->tools, spec->n_tools + 1, sizeof *spec->tools);
            spec->tools[spec->n_tools++] = mem_strdup(tool->valuestring);
        }
    }
    spec->options = json_print(d);
    spec->text = mem_strndup(l->source, l->source_len);
    registry_drop_path(t, l->path);
    log_info("tools", "%s: agent '%s'", l->path, name);
    registry_put_agent(t, spec);
    return true;
}

/* The line of a file where a name stands in quotes; 1 if nowhere. */
static int line_of(const char *text, const char *name) {
    size_t n = strlen(name);
    int line = 1;
    for (const char *p = text; *p; p++) {
        line += *p == '\n';
        if ((*p == '"' || *p == '\'') && !strncmp(p + 1, name, n) && p[1 + n] == *p)
            return line;
    }
    return 1;
}

static void report_missing(struct tools *t, const struct agent_spec *spec, const char *what,
                           const char *name) {
    if (name && *name && !registry_find(t, name))
        log_error("tools", "%s:%d: agent '%s': there is no tool '%s'%s", spec->source,
                  line_of(spec->text, name), spec->name, name, what);
}

/* When all files are read: the tools that agents name are there. */
static void check_agents(struct tools *t) {
    for (size_t i = 0; i < t->n_agents; i++) {
        const struct agent_spec *spec = t->agents[i];
        cJSON *options = cJSON_Parse(spec->options);
        for (size_t k = 0; k < spec->n_tools; k++)
            report_missing(t, spec, "; it goes without it", spec->tools[k]);
        report_missing(t, spec, ", its check; it answers nobody until there is",
                       json_str(options, "check", NULL));
        report_missing(t, spec, ", which is to lead; the model goes first until there is", json_str(options, "lead", NULL));
        cJSON_Delete(options);
    }
}

static void loading_free(struct loading *l) {
    modules_free(&l->modules);
    free(l->path);
    free(l->source);
    free(l);
}

static void described(void *user, const struct sandbox_result *r) {
    struct loading *l = user;
    struct plugins *p = l->plugins;
    struct err e = {0};
    bool good = false;
    if (r->status == SANDBOX_OK) {
        cJSON *d = json_parse(r->value, r->value_len, &e);
        cJSON *requires = d ? cJSON_DetachItemFromObjectCaseSensitive(d, "requires") : NULL;
        modules_keep(&l->modules, requires);
        cJSON_Delete(requires);
        if (d)
            good = !strcmp(json_str(d, "kind", ""), "agent") ? register_agent(p->tools, l, d, &e)
                                                             : register_tool(p->tools, l, d, &e);
        cJSON_Delete(d);
    } else {
        char where[160] = "";
        if (r->error_line)
            snprintf(where, sizeof where, "%.140s:%d", l->path, r->error_line);
        err_at(&e, ERR_INVALID, where, "%s%s%s",
               r->error_message && *r->error_message ? r->error_message : "",
               r->error_message && *r->error_message ? "" : sandbox_status_name(r->status),
               r->limit ? r->limit : "");
    }
    if (!good && r->status != SANDBOX_CANCELLED) {
        char text[700];
        err_text(&e, text, sizeof text);
        /* The worker's message begins with file:line already when it has one. */
        if (strncmp(text, l->path, strlen(l->path)))
            log_error("tools", "%s: %s", l->path, text);
        else
            log_error("tools", "%s", text);
    }
    for (struct loading **at = &p->loading; *at; at = &(*at)->next)
        if (*at == l) {
            *at = l->next;
            break;
        }
    p->n_loading--;
    loading_free(l);
    if (!p->n_loading && r->status != SANDBOX_CANCELLED)
        check_agents(p->tools);
}

/* --- from a file to a description --- */

static void load(struct plugins *p, const char *path) {
    struct err e = {0};
    struct loading *l = mem_zero(1, sizeof *l);
    l->plugins = p;
    if (!modules_read_file(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK), LIMIT_PROGRAM_BYTES, &l->source, &l->source_len, &e)) {
        if (access(path, F_OK) != 0 && errno == ENOENT)
            registry_drop_path(p->tools, path);
        else
            log_error("tools", "%s: %s", path, e.message);
        free(l);
        return;
    }
    l->path = mem_strdup(path);
    if (!modules_read(path, l->source, l->source_len, &l->modules, &e)) {
        log_error("tools", "%s: %s", path, e.message);
        loading_free(l);
        return;
    }
    static const char describe[] = "{\"op\":\"describe\"}";
    struct sandbox_call call = {.runner = SANDBOX_PLUGIN,
                                .program = l->source,
                                .program_len = l->source_len,
                                .program_name = l->path,
                                .modules = l->modules.list,
                                .n_modules = l->modules.n,
                                .input = describe,
                                .input_len = sizeof describe - 1,
                                .done = described,
                                .user = l};
    if (!sandbox_run(p->tools->sandbox, &call, &e)) {
        log_error("tools", "%s: cannot be loaded: %s", path, e.message);
        loading_free(l);
        return;
    }
    l->next = p->loading;
    p->loading = l;
    p->n_loading++;
}

static bool is_shared(const char *name) {
    return !strcmp(name, MODULES_FOLDER);
}

/* Watches a folder and those inside it, and loads what is there. `shared`: it is one of modules. */
static void scan(struct plugins *p, const char *path, bool shared, int depth) {
    DIR *dir = opendir(path);
    if (!dir) {
        log_warn("tools", "%s: the plugin folder cannot be read: %s", path, strerror(errno));
        return;
    }
    int watch = p->inotify_fd < 0 ? -1
                                  : inotify_add_watch(p->inotify_fd, path,
                                                      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM |
                                                          IN_DELETE | IN_CREATE);
    p->folders = mem_grow(p->folders, p->n_folders + 1, sizeof *p->folders);
    p->folders[p->n_folders++] = (struct folder){mem_strdup(path), watch, shared};
    struct dirent *entry;
    while (!shared && (entry = readdir(dir))) {
        struct buf full = {0};
        buf_printf(&full, "%s/%s", path, entry->d_name);
        struct stat st;
        if (entry->d_name[0] != '.' && stat(buf_text(&full), &st) == 0) {
            if (S_ISDIR(st.st_mode) && (depth < MAX_DEPTH || is_shared(entry->d_name)))
                scan(p, buf_text(&full), is_shared(entry->d_name), depth + 1);
            else if (S_ISREG(st.st_mode) && modules_is_lua(entry->d_name))
                load(p, buf_text(&full));
        }
        buf_free(&full);
    }
    closedir(dir);
}

/* --- watching --- */

static void reload_dirty(void *user) {
    struct plugins *p = user;
    p->settle_timer = 0;
    for (size_t i = 0; i < p->n_dirty; i++) {
        load(p, p->dirty[i]);
        free(p->dirty[i]);
    }
    p->n_dirty = 0;
}

static void mark_file(struct plugins *p, const char *path) {
    for (size_t i = 0; i < p->n_dirty; i++)
        if (!strcmp(p->dirty[i], path))
            return;
    p->dirty = mem_grow(p->dirty, p->n_dirty + 1, sizeof *p->dirty);
    p->dirty[p->n_dirty++] = mem_strdup(path);
    /* Editors write in several steps: wait until they are done. */
    if (!p->settle_timer)
        p->settle_timer = loop_timer(p->tools->loop, SETTLE_MS, reload_dirty, p);
}

/* Every plugin that lies beside the folder of modules at `shared`. */
static void mark_users(struct plugins *p, const char *shared) {
    struct buf folder = {0};
    buf_add(&folder, shared, (size_t)(strrchr(shared, '/') - shared));
    DIR *dir = opendir(buf_text(&folder));
    for (struct dirent *entry; dir && (entry = readdir(dir));)
        if (modules_is_lua(entry->d_name)) {
            struct buf full = {0};
            buf_printf(&full, "%s/%s", buf_text(&folder), entry->d_name);
            mark_file(p, buf_text(&full));
            buf_free(&full);
        }
    if (dir)
        closedir(dir);
    buf_free(&folder);
}

static void mark_dirty(struct plugins *p, const struct folder *folder, const char *name) {
    struct buf full = {0};
    buf_printf(&full, "%s/%s", folder->path, name);
    struct stat st;
    if (folder->shared) {
        if (modules_is_lua(name))
            mark_users(p, folder->path);
    } else if (stat(buf_text(&full), &st) == 0 && S_ISDIR(st.st_mode)) {
        scan(p, buf_text(&full), is_shared(name), MAX_DEPTH);
        if (is_shared(name))
            mark_users(p, buf_text(&full));
    } else if (modules_is_lua(name)) {
        mark_file(p, buf_text(&full));
    }
    buf_free(&full);
}

static void something_changed(void *user, int fd, uint32_t events) {
    struct plugins *p = user;
    char bytes[8192] __attribute__((aligned(__alignof__(struct inotify_event))));
    ssize_t n;
    while ((n = read(fd, bytes, sizeof bytes)) > 0)
        for (ssize_t at = 0; at < n;) {
            const struct inotify_event *event = (const struct inotify_event *)(bytes + at);
            at += (ssize_t)(sizeof *event + event->len);
            for (size_t i = 0; event->len && i < p->n_folders; i++)
                if (p->folders[i].watch == event->wd) {
                    mark_dirty(p, &p->folders[i], event->name);
                    break;
                }
        }
}

struct plugins *plugins_open(struct tools *t, const struct tools_params *params, struct err *e) {
    struct plugins *p = mem_zero(1, sizeof *p);
    p->tools = t;
    p->inotify_fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (p->inotify_fd < 0)
        log_warn("tools", "edited plugins are not noticed: inotify says %s", strerror(errno));
    else if (!loop_watch(t->loop, p->inotify_fd, EPOLLIN, something_changed, p, e))
        goto bad;
    for (size_t i = 0; i < params->n_plugin_dirs; i++)
        scan(p, params->plugin_dirs[i], false, 0);
    /* The first load is waited for: when the daemon serves, its tools are there. */
    int64_t until = clock_ms() + LOAD_WAIT_MS;
    while (p->n_loading && clock_ms() < until)
        loop_once(t->loop, 100);
    if (p->n_loading)
        log_warn("tools", "%zu plugins are still loading", p->n_loading);
    return p;
bad:
    plugins_close(p);
    return NULL;
}

static bool is_there(void *user, const char *path) {
    const struct plugins *p = user;
    for (size_t i = 0; i < p->n_folders; i++) {
        size_t n = strlen(p->folders[i].path);
        if (!strncmp(path, p->folders[i].path, n) && path[n] == '/')
            return access(path, F_OK) == 0;
    }
    return false;
}

void plugins_reload(struct plugins *p, const struct tools_params *params) {
    for (size_t i = 0; i < p->n_folders; i++) {
        if (p->folders[i].watch >= 0)
            inotify_rm_watch(p->inotify_fd, p->folders[i].watch);
        free(p->folders[i].path);
    }
    p->n_folders = 0;
    for (size_t i = 0; i < params->n_plugin_dirs; i++)
        scan(p, params->plugin_dirs[i], false, 0);
    for (const char *path; (path = registry_stray_path(p->tools, is_there, p));) {
        char *gone = mem_strdup(path);
        registry_drop_path(p->tools, gone);
        free(gone);
    }
}

void plugins_close(struct plugins *p) {
    if (!p)
        return;
    if (p->inotify_fd >= 0) {
        loop_forget(p->tools->loop, p->inotify_fd);
        close(p->inotify_fd);
    }
    loop_timer_cancel(p->tools->loop, p->settle_timer);
    while (p->loading) {
        struct loading *l = p->loading;
        p->loading = l->next;
        loading_free(l);
    }
    for (size_t i = 0; i < p->n_folders; i++)
        free(p->folders[i].path);
    for (size_t i = 0; i < p->n_dirty; i++)
        free(p->dirty[i]);
    free(p->folders);
    free(p->dirty);
    free(p);
}

/* --- running a plugin's tool --- */

static bool prepare(const struct entry *entry, const cJSON *arguments, struct sandbox_call *call,
                    struct err *e) {
    struct buf input = {0};
    buf_str(&input, "{\"op\":\"call\",\"args\":");
    json_append(&input, arguments);
    buf_char(&input, '}');
    call->runner = SANDBOX_PLUGIN;
    call->program = entry->program;
    call->program_len = entry->program_len;
    call->program_name = entry->path;
    call->modules = entry->modules.list;
    call->n_modules = entry->modules.n;
    call->input_len = input.len;
    call->input = buf_take(&input);
    return true;
}

/* A result that is a text is given to the model as text, any other as JSON. */
static bool read_result(const struct entry *entry, const struct sandbox_result *result,
                        struct buf *text) {
    struct err e = {0};
    cJSON *value = json_parse(result->value, result->value_len, &e);
    if (cJSON_IsString(value))
        buf_str(text, value->valuestring);
    else
        buf_add(text, result->value, result->value_len);
    cJSON_Delete(value);
    return true;
}

const struct tool_runner plugin_runner = {
    .prepare = prepare, .read = read_result, .runners = 1 << SANDBOX_PLUGIN};

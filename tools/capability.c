/* capability: the broker between a plugin and the world. A plugin has no system calls to reach
 * anything: it sends a frame that names what it wants, and here it is checked twice: the plugin
 * must have declared the capability in `needs`, and the owner must have granted it in lemma.lua
 * (`log` and `progress` need no grant: they reach nobody but the owner and the client who waits).
 */
#include "base/log.h"
#include "tools/internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_DEPTH = 4, MAX_LOG = 500, MAX_LOG_LINES = 100 /* of one call */ };

/* An ask that is answered later. */
struct pending {
    struct tools *tools;
    uint64_t call, ask;
};

static void refuse(struct tools *t, const struct sandbox_ask *ask, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
static void refuse(struct tools *t, const struct sandbox_ask *ask, const char *format, ...) {
    struct err e;
    va_list args;
    va_start(args, format);
    vsnprintf(e.message, sizeof e.message, format, args);
    va_end(args);
    sandbox_answer(t->sandbox, ask->call, ask->ask, SANDBOX_REPLY_REFUSED, e.message,
                   strlen(e.message));
}

static void answer(struct tools *t, const struct sandbox_ask *ask, const char *json) {
    sandbox_answer(t->sandbox, ask->call, ask->ask, SANDBOX_REPLY_DONE, json, strlen(json));
}

/* "kv.get" belongs to the capability "kv". */
static void group_of(const char *capability, char out[24]) {
    size_t n = strcspn(capability, ".");
    n = n < 23 ? n : 23;
    memcpy(out, capability, n);
    out[n] = 0;
}

static bool declared(const struct active *a, const char *group) {
    const cJSON *need;
    cJSON_ArrayForEach(need, a->needs) if (cJSON_IsString(need) &&
                                           !strcmp(need->valuestring, group)) return true;
    return false;
}

/* The owner's grant: an object of settings or `true`; NULL when there is none. */
static const cJSON *granted(const struct active *a, const char *group) {
    const cJSON *grant = json_get(json_get(a->tools->grants, a->name), group);
    return cJSON_IsObject(grant) || cJSON_IsTrue(grant) ? grant : NULL;
}

static void do_log(struct active *a, const struct sandbox_ask *ask, const cJSON *payload) {
    const char *message = json_str(payload, "message", "");
    const char *level = json_str(payload, "level", "info");
    bool incomplete;
    size_t n = strlen(message);
    n = n > MAX_LOG ? utf8_valid_prefix(message, MAX_LOG, &incomplete) : n;
    answer(a->tools, ask, "true");
    if (a->log_lines++ >= MAX_LOG_LINES) {
        if (a->log_lines == MAX_LOG_LINES + 1)
            log_warn("plugin", "%s: more than %d lines in one call; the rest is left out", a->name,
                     MAX_LOG_LINES);
        return;
    }
    log_write(!strcmp(level, "error")   ? LOG_LEVEL_ERROR
              : !strcmp(level, "warn")  ? LOG_LEVEL_WARN
              : !strcmp(level, "debug") ? LOG_LEVEL_DEBUG
                                        : LOG_LEVEL_INFO,
              "plugin", "%s: %.*s", a->name, (int)n, message);
}

static void do_progress(struct active *a, const struct sandbox_ask *ask, const cJSON *payload) {
    sandbox_extend(a->tools->sandbox, ask->call);
    if (a->progress)
        a->progress(a->user, json_str(payload, "message", ""), json_num(payload, "fraction", 0));
    answer(a->tools, ask, "true");
}

/* Two plugins may keep one set of values: `kv = { of = "OTHER" }`. */
static void do_kv(struct active *a, const struct sandbox_ask *ask, const cJSON *payload,
                  const cJSON *grant) {
    struct tools *t = a->tools;
    const char *plugin = json_str(grant, "of", a->name);
    struct err e = {0};
    if (!t->kv && !(t->kv = kv_open(t->state_dir, &e))) {
        refuse(t, ask, "%s", e.message);
        return;
    }
    struct buf out = {0};
    const char *operation = ask->capability + 3, *key = json_str(payload, "key", "");
    bool good = false;
    if (!strcmp(operation, "get")) {
        good = kv_get(t->kv, plugin, a->student, key, &out, &e);
    } else if (!strcmp(operation, "set")) {
        char *value = json_print(json_get(payload, "value"));
        good = kv_set(t->kv, plugin, a->student, key, value, &e);
        buf_str(&out, "true");
        free(value);
    } else if (!strcmp(operation, "delete")) {
        good = kv_delete(t->kv, plugin, a->student, key, &e);
        buf_str(&out, "true");
    } else if (!strcmp(operation, "list")) {
        good = kv_list(t->kv, plugin, a->student, json_str(payload, "prefix", ""), &out, &e);
    } else {
        err_set(&e, ERR_INVALID, "there is no cap.kv.%s", operation);
    }
    if (good)
        answer(t, ask, buf_text(&out));
    else
        refuse(t, ask, "%s", e.message);
    buf_free(&out);
}

static void tool_done(void *user, const struct tool_result *r) {
    struct pending *p = user;
    struct buf out = {0};
    buf_printf(&out, "{\"ok\":%s,\"text\":", r->ok ? "true" : "false");
    json_append_string(&out, r->text, r->len);
    buf_char(&out, '}');
    if (active_find(p->tools, p->call))
        sandbox_answer(p->tools->sandbox, p->call, p->ask, SANDBOX_REPLY_DONE, out.data, out.len);
    buf_free(&out);
    free(p);
}

static void do_tool(struct active *a, const struct sandbox_ask *ask, const cJSON *payload,
                    const cJSON *grant) {
    struct tools *t = a->tools;
    const char *name = json_str(payload, "name", "");
    const cJSON *names = json_get(grant, "names"), *allowed;
    bool may = !names;
    cJSON_ArrayForEach(allowed, names) may |=
        cJSON_IsString(allowed) && !strcmp(allowed->valuestring, name);
    if (!may) {
        refuse(t, ask, "the grant of '%s' does not name the tool '%.64s'", a->name, name);
        return;
    }
    if (a->depth + 1 > MAX_DEPTH) {
        refuse(t, ask, "tools call tools at most %d deep", MAX_DEPTH);
        return;
    }
    const cJSON *args = json_get(payload, "args");
    char *arguments = args ? json_print(args) : mem_strdup("{}");
    struct pending *p = mem_alloc(sizeof *p);
    *p = (struct pending){t, ask->call, ask->ask};
    struct tool_call call = {.name = name,
                             .arguments = arguments,
                             .n_arguments = strlen(arguments),
                             .student = a->student,
                             .depth = a->depth + 1,
                             .done = tool_done,
                             .user = p};
    struct err e = {0};
    if (!tools_call(t, &call, &e)) {
        free(p);
        refuse(t, ask, "%s", e.message);
    }
    free(arguments);
}

static void http_done(void *user, enum sandbox_reply how, const char *payload, size_t n) {
    struct pending *p = user;
    if (active_find(p->tools, p->call))
        sandbox_answer(p->tools->sandbox, p->call, p->ask, how, payload, n);
    free(p);
}

static void do_http(struct active *a, const struct sandbox_ask *ask, const cJSON *payload,
                    const cJSON *grant) {
    struct tools *t = a->tools;
    struct err e = {0};
    if (!t->http && !(t->http = http_open(t->loop, &e))) {
        refuse(t, ask, "%s", e.message);
        return;
    }
    bool post = !strcmp(ask->capability, "http.post");
    struct pending *p = mem_alloc(sizeof *p);
    *p = (struct pending){t, ask->call, ask->ask};
    struct http_request request = {
        .method = post ? "POST" : "GET",
        .url = json_str(payload, "url", ""),
        .body = post ? json_str(payload, "body", "") : NULL,
        .headers = json_get(payload, "headers"),
        .grant = grant,
        .done = http_done,
        .user = p,
    };
    if (!http_start(t->http, &request, &e)) {
        free(p);
        refuse(t, ask, "%s", e.message);
    }
}

void capability_ask(void *user, const struct sandbox_ask *ask) {
    struct active *a = user;
    struct tools *t = a->tools;
    char group[24];
    group_of(ask->capability, group);
    struct err e = {0};
    cJSON *payload = json_parse(ask->payload, ask->payload_len, &e);
    const cJSON *grant = granted(a, group);
    bool harmless = !strcmp(group, "log") || !strcmp(group, "progress");
    if (!payload)
        refuse(t, ask, "cap.%s: %s", ask->capability, e.message);
    else if (!harmless && !declared(a, group))
        refuse(t, ask, "cap.%s: '%s' did not declare it; add needs = { \"%s\" }", group, a->name,
               group);
    else if (!harmless && !grant)
        refuse(t, ask,
               "cap.%s: not granted; the owner grants it in lemma.lua: grants = { [\"%s\"] = { %s "
               "= … } }",
               group, a->name, group);
    else if (!strcmp(group, "log"))
        do_log(a, ask, payload);
    else if (!strcmp(group, "progress"))
        do_progress(a, ask, payload);
    else if (!strcmp(group, "kv"))
        do_kv(a, ask, payload, grant);
    else if (!strcmp(group, "tool"))
        do_tool(a, ask, payload, grant);
    else if (!strcmp(group, "http"))
        do_http(a, ask, payload, grant);
    else
        refuse(t, ask, "there is no cap.%s", ask->capability);
    cJSON_Delete(payload);
}

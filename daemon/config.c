#include "daemon/config.h"

#include "base/json.h"
#include "daemon/models.h"

#include <errno.h>
#include <lauxlib.h>
#include <libgen.h>
#include <limits.h>
#include <lua.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* --- reading values out of Lua --- */

struct reader {
    lua_State *lua;
    struct config *config;
    char *folder; /* of the file: relative paths count from there */
    struct err *e;
};

static bool wrong(struct reader *r, const char *name, const char *wanted) {
    return err_at(r->e, ERR_INVALID, r->config->file, "'%s' must be %s, not a %s", name, wanted,
                  luaL_typename(r->lua, -1));
}

static char *resolve(const struct reader *r, const char *path) {
    struct buf b = {0};
    if (*path != '/')
        buf_printf(&b, "%s/", r->folder);
    buf_str(&b, path);
    return buf_take(&b);
}

static bool read_text(struct reader *r, const char *name, char **out) {
    if (lua_type(r->lua, -1) != LUA_TSTRING)
        return wrong(r, name, "a text");
    free(*out);
    *out = mem_strdup(lua_tostring(r->lua, -1));
    return true;
}

static bool read_path(struct reader *r, const char *name, char **out) {
    if (lua_type(r->lua, -1) != LUA_TSTRING)
        return wrong(r, name, "a path");
    free(*out);
    *out = resolve(r, lua_tostring(r->lua, -1));
    return true;
}

static bool read_int(struct reader *r, const char *name, int lo, int hi, int *out) {
    int good;
    lua_Integer v = lua_tointegerx(r->lua, -1, &good);
    if (!good || lua_type(r->lua, -1) != LUA_TNUMBER || v < lo || v > hi) {
        char wanted[80];
        snprintf(wanted, sizeof wanted, "a whole number from %d to %d", lo, hi);
        return wrong(r, name, wanted);
    }
    *out = (int)v;
    return true;
}

/* Sizes are numbers of bytes or texts such as "512M", "4G". */
static bool read_size(struct reader *r, const char *name, size_t *out) {
    if (lua_type(r->lua, -1) == LUA_TNUMBER && lua_tonumber(r->lua, -1) >= 0 &&
        lua_tonumber(r->lua, -1) < 1e15) {
        *out = (size_t)lua_tonumber(r->lua, -1);
        return true;
    }
    if (lua_type(r->lua, -1) == LUA_TSTRING) {
        char *end;
        double v = strtod(lua_tostring(r->lua, -1), &end);
        double unit = *end == 'K'   ? 1024.
                      : *end == 'M' ? 1048576.
                      : *end == 'G' ? 1073741824.
                      : *end        ? 0
                                    : 1;
        if (end != lua_tostring(r->lua, -1) && unit && (!*end || !end[1]) && v >= 0 &&
            v * unit < 1e15) {
            *out = (size_t)(v * unit);
            return true;
        }
    }
    return wrong(r, name, "a size such as 1048576, \"512M\" or \"4G\"");
}

static bool read_texts(struct reader *r, const char *name, bool paths, char ***out, size_t *n) {
    if (!lua_istable(r->lua, -1))
        return wrong(r, name, "a list of texts");
    for (size_t i = 0; i < *n; i++)
        free((*out)[i]);
    *n = 0;
    for (lua_Integer i = 1; lua_geti(r->lua, -1, i) != LUA_TNIL; i++) {
        if (lua_type(r->lua, -1) != LUA_TSTRING)
            return wrong(r, name, "a list of texts");
        *out = mem_grow(*out, *n + 1, sizeof **out);
        (*out)[(*n)++] =
            paths ? resolve(r, lua_tostring(r->lua, -1)) : mem_strdup(lua_tostring(r->lua, -1));
        lua_pop(r->lua, 1);
    }
    lua_pop(r->lua, 1);
    return true;
}

static bool read_listen(struct reader *r, const char *name, const char *text) {
    const char *colon = strrchr(text, ':');
    char *end;
    long port = colon ? strtol(colon + 1, &end, 10) : -1;
    if (!colon || colon == text || *end || port < 0 || port > 65535)
        return err_at(r->e, ERR_INVALID, r->config->file,
                      "'%s' must be \"HOST:PORT\" such as \"127.0.0.1:8420\", not \"%s\"", name,
                      text);
    size_t n = (size_t)(colon - text);
    const char *host = text;
    if (host[0] == '[' && host[n - 1] == ']') { /* [::1]:8420 */
        host++;
        n -= 2;
    }
    free(r->config->host);
    r->config->host = mem_strndup(host, n);
    r->config->port = (int)port;
    return true;
}

static void add_model(struct config *c, char *name, char *path) {
    c->models = mem_grow(c->models, c->n_models + 1, sizeof *c->models);
    c->models[c->n_models++] = (struct config_model){.name = name, .path = path};
}

static void drop_adapters(struct config_model *m) {
    for (size_t i = 0; i < m->n_adapters; i++) {
        free((char *)m->adapters[i].name);
        free((char *)m->adapters[i].path);
    }
    free(m->adapters);
    m->adapters = NULL;
    m->n_adapters = 0;
}

static int by_name(const void *a, const void *b) {
    const struct engine_adapter *x = a, *y = b;
    return strcmp(x->name, y->name);
}

/* adapters = { name = "file.gguf", … }, the value on top of the stack, onto the model. */
static bool read_adapters(struct reader *r, const char *name, struct config_model *m) {
    static const char wanted[] = "a table of { name = \"file.gguf\", … }";
    if (!lua_istable(r->lua, -1))
        return wrong(r, name, wanted);
    drop_adapters(m);
    for (lua_pushnil(r->lua); lua_next(r->lua, -2); lua_pop(r->lua, 1)) {
        if (lua_type(r->lua, -2) != LUA_TSTRING || lua_type(r->lua, -1) != LUA_TSTRING) {
            lua_pop(r->lua, 1);
            return wrong(r, name, wanted);
        }
        m->adapters = mem_grow(m->adapters, m->n_adapters + 1, sizeof *m->adapters);
        m->adapters[m->n_adapters++] = (struct engine_adapter){
            mem_strdup(lua_tostring(r->lua, -2)), resolve(r, lua_tostring(r->lua, -1))};
    }
    if (m->n_adapters) /* Lua keeps no order; the list of models should */
        qsort(m->adapters, m->n_adapters, sizeof *m->adapters, by_name);
    return true;
}

static void drop_models(struct config *c) {
    for (size_t i = 0; i < c->n_models; i++) {
        free(c->models[i].name);
        free(c->models[i].path);
        drop_adapters(&c->models[i]);
    }
    c->n_models = 0;
}

/* model = "file.gguf", or models = { "a.gguf", { name = "b", path = "b.gguf" } } */
static bool read_models(struct reader *r, const char *name) {
    drop_models(r->config);
    if (lua_type(r->lua, -1) == LUA_TSTRING) {
        add_model(r->config, NULL, resolve(r, lua_tostring(r->lua, -1)));
        return true;
    }
    if (!lua_istable(r->lua, -1))
        return wrong(r, name, "a path or a list of models");
    for (lua_Integer i = 1; lua_geti(r->lua, -1, i) != LUA_TNIL; i++) {
        if (lua_type(r->lua, -1) == LUA_TSTRING) {
            add_model(r->config, NULL, resolve(r, lua_tostring(r->lua, -1)));
        } else if (lua_istable(r->lua, -1)) {
            lua_getfield(r->lua, -1, "path");
            lua_getfield(r->lua, -2, "name");
            if (lua_type(r->lua, -2) != LUA_TSTRING ||
                (!lua_isnil(r->lua, -1) && lua_type(r->lua, -1) != LUA_TSTRING)) {
                lua_pop(r->lua, 2);
                return wrong(r, name, "a list of paths or of { name = …, path = … }");
            }
            add_model(r->config,
                      lua_isnil(r->lua, -1) ? NULL : mem_strdup(lua_tostring(r->lua, -1)),
                      resolve(r, lua_tostring(r->lua, -2)));
            lua_pop(r->lua, 2);
            lua_getfield(r->lua, -1, "adapters");
            if (!lua_isnil(r->lua, -1) &&
                !read_adapters(r, "adapters", &r->config->models[r->config->n_models - 1]))
                return false;
            lua_pop(r->lua, 1);
        } else {
            return wrong(r, name, "a list of paths or of { name = …, path = … }");
        }
        lua_pop(r->lua, 1);
    }
    lua_pop(r->lua, 1);
    return true;
}

static bool read_tokens(struct reader *r, const char *name) {
    if (!lua_istable(r->lua, -1))
        return wrong(r, name, "a list of { name = …, sha256 = …, scopes = … }");
    for (lua_Integer i = 1; lua_geti(r->lua, -1, i) != LUA_TNIL; i++) {
        if (!lua_istable(r->lua, -1))
            return wrong(r, name, "a list of { name = …, sha256 = …, scopes = … }");
        lua_getfield(r->lua, -1, "name");
        lua_getfield(r->lua, -2, "sha256");
        lua_getfield(r->lua, -3, "scopes");
        const char *label = lua_tostring(r->lua, -3), *hash = lua_tostring(r->lua, -2),
                   *scopes = lua_tostring(r->lua, -1);
        if (!label || !hash || strlen(hash) != 64 || strspn(hash, "0123456789abcdef") != 64)
            return err_at(r->e, ERR_INVALID, r->config->file,
                          "token %lld needs a name and sha256 = the token's SHA-256 in 64 "
                          "lower-case hex digits "
                          "(printf %%s TOKEN | sha256sum)",
                          (long long)i);
        struct config *c = r->config;
        c->tokens = mem_grow(c->tokens, c->n_tokens + 1, sizeof *c->tokens);
        c->tokens[c->n_tokens++] = (struct config_token){
            mem_strdup(label), mem_strdup(hash), mem_strdup(scopes ? scopes : "models agents")};
        lua_pop(r->lua, 4);
    }
    lua_pop(r->lua, 1);
    return true;
}

/* A Lua table as JSON: for settings that pass through. */
static bool to_json(lua_State *lua, int at, struct buf *out, int depth) {
    if (depth > 16)
        return false;
    switch (lua_type(lua, at)) {
    case LUA_TBOOLEAN: buf_str(out, lua_toboolean(lua, at) ? "true" : "false"); return true;
    case LUA_TNUMBER:
        if (lua_isinteger(lua, at))
            buf_printf(out, "%lld", (long long)lua_tointeger(lua, at));
        else
            buf_printf(out, "%.17g", lua_tonumber(lua, at));
        return true;
    case LUA_TSTRING: {
        size_t n;
        const char *s = lua_tolstring(lua, at, &n);
        json_append_string(out, s, n);
        return true;
    }
    case LUA_TTABLE: {
        at = lua_absindex(lua, at);
        lua_Unsigned n = lua_rawlen(lua, at);
        bool first = true;
        buf_char(out, n ? '[' : '{');
        if (n) {
            for (lua_Unsigned i = 1; i <= n; i++) {
                if (i > 1)
                    buf_char(out, ',');
                lua_geti(lua, at, (lua_Integer)i);
                if (!to_json(lua, -1, out, depth + 1))
                    return false;
                lua_pop(lua, 1);
            }
        } else {
            for (lua_pushnil(lua); lua_next(lua, at); lua_pop(lua, 1)) {
                if (lua_type(lua, -2) != LUA_TSTRING)
                    return false;
                if (!first)
                    buf_char(out, ',');
                first = false;
                json_append_string(out, lua_tostring(lua, -2), lua_rawlen(lua, -2));
                buf_char(out, ':');
                if (!to_json(lua, -1, out, depth + 1))
                    return false;
            }
        }
        buf_char(out, n ? ']' : '}');
        return true;
    }
    default: return false;
    }
}

static bool read_json(struct reader *r, const char *name, char **out) {
    struct buf b = {0};
    if (!lua_istable(r->lua, -1) || !to_json(r->lua, -1, &b, 0)) {
        buf_free(&b);
        return wrong(r, name, "a table of texts, numbers, booleans and tables");
    }
    free(*out);
    *out = buf_take(&b);
    return true;
}

static bool read_log_level(struct reader *r, const char *text) {
    static const char *const names[] = {"debug", "info", "warn", "error"};
    for (int i = 0; i < 4; i++)
        if (!strcmp(text, names[i])) {
            r->config->log_level = (enum log_level)i;
            return true;
        }
    return err_at(r->e, ERR_INVALID, r->config->file,
                  "the log level must be debug, info, warn or error, not \"%s\"", text);
}

static const char *const known[] = {
    "listen",
    "model",
    "models",
    "adapters",
    "threads",
    "context",
    "kv_cache",
    "kv_type",
    "kernels",
    "format",
    "max_running",
    "max_queued",
    "plugins",
    "grants",
    "journal",
    "state",
    "tokens",
    "origins",
    "tls_certificate",
    "tls_key",
    "max_connections",
    "max_in_flight",
    "max_body",
    "requests_per_minute",
    "max_steps",
    "max_output_tokens",
    "max_think_tokens",
    "max_wall_seconds",
    "max_tool_calls",
    "max_same_calls",
    "grace_seconds",
    "keep_days",
    "unload_after_seconds",
    "kv_disk",
    "user",
    "log_level",
    "log_format",
    "web",
    "workers",
};

static bool set(struct reader *r, const char *name) {
    struct config *c = r->config;
    int v;
    if (!strcmp(name, "listen"))
        return lua_type(r->lua, -1) == LUA_TSTRING ? read_listen(r, name, lua_tostring(r->lua, -1))
                                                   : wrong(r, name, "a text \"HOST:PORT\"");
    if (!strcmp(name, "model") || !strcmp(name, "models"))
        return read_models(r, name);
    if (!strcmp(name, "adapters"))
        return read_adapters(r, name, &c->own);
    if (!strcmp(name, "threads"))
        return read_int(r, name, 0, 1024, &c->threads);
    if (!strcmp(name, "context"))
        return read_int(r, name, 0, 1 << 24, &c->context);
    if (!strcmp(name, "kv_cache"))
        return read_size(r, name, &c->kv_bytes);
    if (!strcmp(name, "kv_type"))
        return read_text(r, name, &c->kv_type);
    if (!strcmp(name, "kernels"))
        return read_text(r, name, &c->kernels);
    if (!strcmp(name, "format"))
        return read_text(r, name, &c->format);
    if (!strcmp(name, "max_running"))
        return read_int(r, name, 1, 4096, &c->max_running);
    if (!strcmp(name, "max_queued"))
        return read_int(r, name, 1, 1 << 20, &c->max_queued);
    if (!strcmp(name, "plugins"))
        return read_texts(r, name, true, &c->plugins, &c->n_plugins);
    if (!strcmp(name, "grants"))
        return read_json(r, name, &c->grants);
    if (!strcmp(name, "journal"))
        return read_path(r, name, &c->journal);
    if (!strcmp(name, "state"))
        return read_path(r, name, &c->state_dir);
    if (!strcmp(name, "web"))
        return read_path(r, name, &c->web_dir);
    if (!strcmp(name, "workers"))
        return read_path(r, name, &c->worker_dir);
    if (!strcmp(name, "tokens"))
        return read_tokens(r, name);
    if (!strcmp(name, "origins"))
        return read_texts(r, name, false, &c->origins, &c->n_origins);
    if (!strcmp(name, "tls_certificate"))
        return read_path(r, name, &c->tls_certificate);
    if (!strcmp(name, "tls_key"))
        return read_path(r, name, &c->tls_key);
    if (!strcmp(name, "max_connections"))
        return read_int(r, name, 1, 1 << 20, &c->max_connections);
    if (!strcmp(name, "max_in_flight"))
        return read_int(r, name, 1, 1 << 20, &c->max_in_flight);
    if (!strcmp(name, "max_body"))
        return read_size(r, name, &c->max_body_bytes);
    if (!strcmp(name, "requests_per_minute"))
        return read_int(r, name, 0, 1 << 30, &c->requests_per_minute);
    if (!strcmp(name, "max_steps"))
        return read_int(r, name, 1, 10000, &c->budget.max_steps);
    if (!strcmp(name, "max_output_tokens"))
        return read_int(r, name, 1, 1 << 24, &c->budget.max_output_tokens);
    if (!strcmp(name, "max_think_tokens"))
        return read_int(r, name, 1, 1 << 24, &c->budget.max_think_tokens);
    if (!strcmp(name, "max_tool_calls"))
        return read_int(r, name, 1, 10000, &c->budget.max_tool_calls);
    if (!strcmp(name, "max_same_calls"))
        return read_int(r, name, 1, 10000, &c->budget.max_same_calls);
    if (!strcmp(name, "max_wall_seconds")) {
        bool good = read_int(r, name, 1, 1000000, &v);
        c->budget.max_wall_ms = good ? v * 1000 : 0;
        return good;
    }
    if (!strcmp(name, "grace_seconds")) {
        bool good = read_int(r, name, 0, 3600, &v);
        c->grace_ms = good ? v * 1000 : 0;
        return good;
    }
    if (!strcmp(name, "keep_days"))
        return read_int(r, name, 0, 100000, &c->keep_days);
    if (!strcmp(name, "unload_after_seconds"))
        return read_int(r, name, 0, 1 << 30, &c->unload_seconds);
    if (!strcmp(name, "kv_disk"))
        return read_size(r, name, &c->kv_disk_bytes);
    if (!strcmp(name, "user"))
        return read_text(r, name, &c->user);
    if (!strcmp(name, "log_level"))
        return lua_type(r->lua, -1) == LUA_TSTRING ? read_log_level(r, lua_tostring(r->lua, -1))
                                                   : wrong(r, name, "a text");
    if (!strcmp(name, "log_format")) {
        const char *text = lua_type(r->lua, -1) == LUA_TSTRING ? lua_tostring(r->lua, -1) : "";
        c->log_json = !strcmp(text, "json") ? 1 : !strcmp(text, "text") ? 0 : -2;
        return c->log_json != -2 || wrong(r, name, "\"json\" or \"text\"");
    }
    struct buf all = {0};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        buf_printf(&all, "%s%s", i ? ", " : "", known[i]);
    err_at(r->e, ERR_INVALID, c->file, "there is no setting '%s'; there are: %s", name,
           buf_text(&all));
    buf_free(&all);
    return false;
}

/* A file that computes for ever must not hang the start. */
static void too_long(lua_State *lua, lua_Debug *ar) {
    lua_getinfo(lua, "Sl", ar);
    luaL_error(lua, "%s:%d: the configuration takes too long to compute", ar->short_src,
               ar->currentline);
}

static char *folder_of(const char *path) {
    char *copy = mem_strdup(path), *full = realpath(dirname(copy), NULL);
    free(copy);
    if (full)
        return full;
    return mem_strdup(".");
}

bool config_read_file(struct config *c, const char *path, struct err *e) {
    free(c->file);
    c->file = mem_strdup(path);
    lua_State *lua = luaL_newstate();
    if (!lua)
        return err_set(e, ERR_MEMORY, "no memory for Lua");
    struct reader r = {lua, c, folder_of(path), e};
    bool good = false;
    static const luaL_Reg libraries[] = {{"_G", luaopen_base},
                                         {LUA_TABLIBNAME, luaopen_table},
                                         {LUA_STRLIBNAME, luaopen_string},
                                         {LUA_MATHLIBNAME, luaopen_math},
                                         {LUA_UTF8LIBNAME, luaopen_utf8},
                                         {NULL, NULL}};
    for (const luaL_Reg *l = libraries; l->func; l++) {
        luaL_requiref(lua, l->name, l->func, 1);
        lua_pop(lua, 1);
    }
    static const char *const removed[] = {"dofile",  "loadfile",       "load",
                                          "require", "collectgarbage", "print"};
    for (size_t i = 0; i < sizeof removed / sizeof *removed; i++) {
        lua_pushnil(lua);
        lua_setglobal(lua, removed[i]);
    }
    lua_sethook(lua, too_long, LUA_MASKCOUNT, 10000000);
    /* The file's globals go into a table of their own, which falls back to the libraries. */
    if (luaL_loadfilex(lua, path, "t") != LUA_OK) {
        const char *message = lua_tostring(lua, -1);
        err_set(e, ERR_INVALID, "%s", message ? message : "cannot be read");
        goto out;
    }
    lua_newtable(lua);
    lua_newtable(lua);
    lua_pushglobaltable(lua);
    lua_setfield(lua, -2, "__index");
    lua_setmetatable(lua, -2);
    lua_pushvalue(lua, -1);
    lua_insert(lua, 1); /* the table of settings stays at 1 */
    lua_setupvalue(lua, 2, 1);
    if (lua_pcall(lua, 0, 0, 0) != LUA_OK) {
        const char *message = lua_tostring(lua, -1);
        err_set(e, ERR_INVALID, "%s", message ? message : "an error that is no text");
        goto out;
    }
    lua_sethook(lua, NULL, 0, 0);
    for (lua_pushnil(lua); lua_next(lua, 1); lua_pop(lua, 1)) {
        if (lua_type(lua, -2) != LUA_TSTRING) {
            err_at(e, ERR_INVALID, path, "settings have names");
            goto out;
        }
        if (!set(&r, lua_tostring(lua, -2)))
            goto out;
    }
    good = true;
out:
    lua_close(lua);
    free(r.folder);
    return good;
}

/* --- defaults and the command line --- */

static bool exists(const char *path) {
    return access(path, R_OK) == 0;
}

char *config_state_dir(void) {
    const char *state = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
    struct buf dir = {0};
    if (geteuid() == 0 || (!state && !home))
        buf_str(&dir, "/var/lib/lemma");
    else if (state && *state)
        buf_printf(&dir, "%s/lemma", state);
    else
        buf_printf(&dir, "%s/.local/state/lemma", home);
    return buf_take(&dir);
}

/* Where the program's own files lie: beside the binary in a build tree (build/bin/lemmad → the
 * tree), else as installed. */
static void defaults(struct config *c) {
    *c = (struct config){.port = 8420,
                         .grace_ms = 10000,
                         .log_level = LOG_LEVEL_INFO,
                         .log_json = -1,
                         .max_connections = 1024,
                         .max_in_flight = 64,
                         .max_body_bytes = 16 << 20};
    c->host = mem_strdup("127.0.0.1");
    char self[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    self[n > 0 ? n : 0] = 0;
    char *folder = folder_of(self);
    c->worker_dir = mem_strdup(folder);
    /* Up from the binary's folder to the one that holds the built-in model. */
    for (int up = 0; up < 5; up++) {
        struct buf model = {0}, web = {0}, plugins = {0};
        const char *sub = up == 0 ? "/../share/lemma" : "";
        buf_printf(&model, "%s%s/model/default/lemma-default.gguf", folder, sub);
        buf_printf(&web, "%s%s/daemon/web/dist", folder, sub);
        buf_printf(&plugins, "%s%s/plugins", folder, sub);
        bool found = exists(buf_text(&model));
        if (found) {
            add_model(c, NULL, buf_take(&model));
            c->web_dir = buf_take(&web);
            c->plugins = mem_alloc(sizeof *c->plugins);
            c->plugins[c->n_plugins++] = buf_take(&plugins);
        }
        buf_free(&model);
        buf_free(&web);
        buf_free(&plugins);
        if (found)
            break;
        if (up)
            *(strrchr(folder, '/') ? strrchr(folder, '/') : folder) = 0;
    }
    free(folder);
    c->state_dir = config_state_dir();
    const char *notify = getenv("NOTIFY_SOCKET");
    c->notify_socket = notify && *notify ? mem_strdup(notify) : NULL;
}

static const char help[] =
    "usage: lemmad [OPTION …]\n"
    "\n"
    "  -c, --config FILE    configuration (default: ./lemma.lua, /etc/lemma/lemma.lua, or none)\n"
    "  -m, --model FILE     a GGUF model instead of the configured ones (again for several)\n"
    "      --listen H:P     address to serve on (default 127.0.0.1:8420)\n"
    "      --threads N      compute threads (default: all processors)\n"
    "      --context N      tokens a conversation may hold\n"
    "      --kernels NAME   scalar, avx2, avx512 or neon (default: the best there is)\n"
    "      --format NAME    prompt format (default: by the model)\n"
    "      --journal FILE   where conversations are kept (\"none\": nowhere)\n"
    "      --plugins DIR    a folder of plugins instead of the configured ones\n"
    "      --log LEVEL      debug, info, warn or error\n"
    "      --log-json       log lines as JSON (default when standard error is no terminal)\n"
    "      --check          read the configuration, start nothing\n"
    "      --version, --help\n";

static bool option_int(struct config *c, const char *name, const char *text, int lo, int hi,
                       int *out, struct err *e) {
    char *end;
    errno = 0;
    long v = strtol(text, &end, 10);
    if (errno || end == text || *end || v < lo || v > hi)
        return err_at(e, ERR_INVALID, name, "must be a whole number from %d to %d, not '%s'", lo,
                      hi, text);
    *out = (int)v;
    return true;
}

static void replace(char **slot, const char *value) {
    free(*slot);
    *slot = mem_strdup(value);
}

int config_read(struct config *c, int argc, char **argv, struct err *e) {
    defaults(c);
    const char *file = NULL;
    for (int i = 1; i < argc; i++) { /* the file first: options stand above it */
        if (!strcmp(argv[i], "--help") || !strcmp(argv[i], "-h")) {
            fputs(help, stdout);
            config_free(c);
            return 2;
        }
        if (!strcmp(argv[i], "--version")) {
            puts("lemmad 0.1.0");
            config_free(c);
            return 2;
        }
        if ((!strcmp(argv[i], "-c") || !strcmp(argv[i], "--config")) && i + 1 < argc)
            file = argv[i + 1];
    }
    if (!file)
        file = exists("lemma.lua")              ? "lemma.lua"
               : exists("/etc/lemma/lemma.lua") ? "/etc/lemma/lemma.lua"
                                                : NULL;
    if (file && !exists(file)) {
        err_at(e, ERR_NOT_FOUND, file, "the configuration file cannot be read: %s",
               strerror(errno));
        return 1;
    }
    if (file && !config_read_file(c, file, e))
        return 1;

    struct reader r = {.config = c, .e = e};
    bool own_models = true, own_plugins = true;
    replace(&r.folder, ".");
    for (int i = 1; i < argc; i++) {
        const char *o = argv[i];
        if (!strcmp(o, "--check")) {
            c->check_only = true;
            continue;
        }
        if (!strcmp(o, "--log-json")) {
            c->log_json = 1;
            continue;
        }
        static const char *const with_value[] = {
            "-c",        "--config", "-m",        "--model",   "--listen", "--threads", "--context",
            "--kernels", "--format", "--journal", "--plugins", "--log",    NULL};
        int k = 0;
        while (with_value[k] && strcmp(o, with_value[k]))
            k++;
        if (!with_value[k]) {
            err_at(e, ERR_INVALID, o, "there is no such option; `lemmad --help` lists them");
            goto bad;
        }
        if (i + 1 >= argc) {
            err_at(e, ERR_INVALID, o, "needs a value");
            goto bad;
        }
        const char *value = argv[++i];
        bool good = true;
        free(c->file);
        c->file = mem_strdup(o); /* errors name the option */
        if (!strcmp(o, "-m") || !strcmp(o, "--model")) {
            if (own_models)
                drop_models(c);
            own_models = false;
            add_model(c, NULL, mem_strdup(value));
        } else if (!strcmp(o, "--listen")) {
            good = read_listen(&r, "listen", value);
        } else if (!strcmp(o, "--threads")) {
            good = option_int(c, o, value, 0, 1024, &c->threads, e);
        } else if (!strcmp(o, "--context")) {
            good = option_int(c, o, value, 0, 1 << 24, &c->context, e);
        } else if (!strcmp(o, "--kernels")) {
            replace(&c->kernels, value);
        } else if (!strcmp(o, "--format")) {
            replace(&c->format, value);
        } else if (!strcmp(o, "--journal")) {
            replace(&c->journal, value);
        } else if (!strcmp(o, "--plugins")) {
            for (size_t p = 0; own_plugins && p < c->n_plugins; p++)
                free(c->plugins[p]);
            c->n_plugins = own_plugins ? 0 : c->n_plugins;
            own_plugins = false;
            c->plugins = mem_grow(c->plugins, c->n_plugins + 1, sizeof *c->plugins);
            c->plugins[c->n_plugins++] = mem_strdup(value);
        } else if (!strcmp(o, "--log")) {
            good = read_log_level(&r, value);
        }
        if (!good)
            goto bad;
    }
    free(r.folder);
    free(c->file);
    c->file = file ? mem_strdup(file) : NULL;
    if (!c->journal) {
        struct buf path = {0};
        buf_printf(&path, "%s/journal.db", c->state_dir);
        c->journal = buf_take(&path);
    }
    if (!strcmp(c->journal, "none")) {
        free(c->journal);
        c->journal = NULL;
    }
    for (size_t i = 0; i < c->n_models; i++) {
        /* A short name, from -m or resolved against the file's folder, that is no file there. */
        const char *slash = strrchr(c->models[i].path, '/');
        char *found = exists(c->models[i].path)
                          ? NULL
                          : models_find(c->state_dir, slash ? slash + 1 : c->models[i].path);
        if (found) {
            free(c->models[i].path);
            c->models[i].path = found;
        }
    }
    if (!c->n_models) {
        err_set(e, ERR_NOT_FOUND,
                "no model: name a GGUF file with -m FILE or `model = \"FILE\"` in lemma.lua");
        return 1;
    }
    if (c->own.n_adapters && !c->models[0].n_adapters) {
        c->models[0].adapters = c->own.adapters;
        c->models[0].n_adapters = c->own.n_adapters;
        c->own = (struct config_model){0};
    }
    return 0;
bad:
    free(r.folder);
    return 1;
}

static void free_texts(char **texts, size_t n) {
    for (size_t i = 0; i < n; i++)
        free(texts[i]);
    free(texts);
}

void config_free(struct config *c) {
    drop_models(c);
    drop_adapters(&c->own);
    free(c->models);
    for (size_t i = 0; i < c->n_tokens; i++) {
        free(c->tokens[i].name);
        free(c->tokens[i].sha256);
        free(c->tokens[i].scopes);
    }
    free(c->tokens);
    free_texts(c->plugins, c->n_plugins);
    free_texts(c->origins, c->n_origins);
    char *const texts[] = {c->file,       c->host,    c->kernels,         c->kv_type,
                           c->format,     c->grants,  c->journal,         c->state_dir,
                           c->worker_dir, c->web_dir, c->tls_certificate, c->tls_key,
                           c->user,       c->notify_socket};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        free(texts[i]);
    *c = (struct config){0};
}

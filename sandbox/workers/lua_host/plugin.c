/* A plugin: one file that returns tool{…} or agent{…}. The input says what is wanted of it:
 *   {"op":"describe"}                     the value is the description without its functions
 *   {"op":"call","args":…}                calls run(args); the value is what it returned, as JSON
 *   {"op":"call","entry":"NAME","args":…} calls another function of the description
 *   {"op":"example","index":N}            runs the N-th example and judges it: {"ok":…,"message":…}
 * What a plugin may do besides computing goes through `cap`: each function is a question to the
 * host, which answers or refuses. */
#include "base/json.h"
#include "sandbox/limits.h"
#include "sandbox/workers/lua_host/lua_host.h"

#include <lauxlib.h>
#include <string.h>

static const char denied_key[] = "cap.denied"; /* metatable of the error of a refused capability */
static const char failed_key[] = "cap.failed"; /* of one that was granted and did not work */
static char tasks_key;                         /* registry: the coroutines of cap.all */
static char spec_key;                          /* registry: the description, once given */
static char required_key; /* registry: what require gave, by name; in its list part the names, in order */
static char loaded_key;   /* registry: true once the file has been run */
static char recorded_key; /* registry: the recorded capabilities of the example that runs */

/* --- tool{…}, agent{…} --- */

static void check_text(lua_State *L, const char *kind, const char *field, bool required) {
    int type = lua_getfield(L, 1, field);
    if (type == LUA_TNIL && !required) {
        lua_pop(L, 1);
        return;
    }
    if (type != LUA_TSTRING)
        luaL_error(L, "%s{…}: '%s' must be text", kind, field);
    lua_pop(L, 1);
}

static void check_type(lua_State *L, const char *kind, const char *field, int want) {
    int type = lua_getfield(L, 1, field);
    if (type != LUA_TNIL && type != want)
        luaL_error(L, "%s{…}: '%s' must be a %s", kind, field, lua_typename(L, want));
    lua_pop(L, 1);
}

/* The value on top of the stack is a name, and goes. */
static void check_name_here(lua_State *L, const char *kind, const char *what) {
    const char *name = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "";
    size_t n = lua_type(L, -1) == LUA_TSTRING ? lua_rawlen(L, -1) : 0;
    if (n < 1 || n > 64 ||
        strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-") != n)
        luaL_error(L, "%s{…}: %s must be 1 to 64 of A-Z a-z 0-9 _ . -", kind, what);
    lua_pop(L, 1);
}

static void check_name(lua_State *L, const char *kind) {
    check_text(L, kind, "name", true);
    lua_getfield(L, 1, "name");
    check_name_here(L, kind, "'name'");
}

/* A misspelt field of an agent would be a promise that is not kept ("chek"). */
static void check_agent_fields(lua_State *L) {
    static const char *const known[] = {"name",  "about", "instructions", "tools",   "panel",    "lead",   "check",
                                        "reply", "model", "think",        "compact", "sampling", "budget", NULL};
    for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) {
        const char *field = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "[…]";
        const char *const *k = known;
        while (*k && strcmp(*k, field))
            k++;
        if (!*k)
            luaL_error(L, "agent{…}: there is no field '%s'; there are name, about, instructions, "
                          "tools, panel, lead, check, reply, model, think, compact, sampling and budget",
                       field);
    }
}

static void check_agent(lua_State *L) {
    check_text(L, "agent", "about", false);
    check_text(L, "agent", "instructions", false);
    check_text(L, "agent", "model", false);
    check_type(L, "agent", "tools", LUA_TTABLE);
    check_type(L, "agent", "panel", LUA_TTABLE);
    check_type(L, "agent", "reply", LUA_TTABLE);
    check_type(L, "agent", "think", LUA_TBOOLEAN);
    check_agent_fields(L);
    int compact = lua_getfield(L, 1, "compact");
    if (compact != LUA_TNIL && compact != LUA_TBOOLEAN && compact != LUA_TTABLE)
        luaL_error(L, "agent{…}: 'compact' must be true or { turns = N }");
    if (lua_getfield(L, 1, "check") != LUA_TNIL)
        check_name_here(L, "agent", "'check', a tool's name,");
    if (lua_getfield(L, 1, "lead") != LUA_TNIL)
        check_name_here(L, "agent", "'lead', a tool's name,");
    lua_settop(L, 1);
    if (lua_getfield(L, 1, "tools") == LUA_TTABLE)
        for (lua_Integer i = 1; lua_geti(L, 2, i) != LUA_TNIL; i++)
            check_name_here(L, "agent", "each of 'tools', a tool's name,");
}

static int describe_as(lua_State *L, const char *kind) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &spec_key) != LUA_TNIL)
        return luaL_error(L, "one file is one tool or one agent; this is its second");
    lua_pop(L, 1);
    check_name(L, kind);
    check_type(L, kind, "limits", LUA_TTABLE);
    check_type(L, kind, "needs", LUA_TTABLE);
    check_type(L, kind, "examples", LUA_TTABLE);
    if (!strcmp(kind, "tool")) {
        check_text(L, kind, "about", true);
        check_type(L, kind, "input", LUA_TTABLE);
        if (lua_getfield(L, 1, "run") != LUA_TFUNCTION)
            return luaL_error(L, "tool{…}: 'run' must be a function");
    } else {
        check_agent(L);
    }
    lua_settop(L, 1);
    lua_pushstring(L, kind);
    lua_setfield(L, 1, "kind");
    lua_pushvalue(L, 1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &spec_key);
    return 1;
}

static int tool(lua_State *L) {
    return describe_as(L, "tool");
}

static int agent(lua_State *L) {
    return describe_as(L, "agent");
}

/* --- cap --- */

static int denied_text(lua_State *L) {
    lua_getfield(L, 1, "message");
    return 1;
}

/* In an example, capabilities answer from its recording: a list of {cap = "http.get", answer = …}
 * or {cap = …, error = "why"}, in the order of their use. True when there is a recording; then the
 * answer is on the stack. */
static bool answer_from_recording(lua_State *L, const char *capability) {
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &recorded_key) != LUA_TTABLE) {
        lua_pop(L, 1);
        return false;
    }
    lua_rawgeti(L, -1, 0); /* how many were used */
    lua_Integer at = lua_tointeger(L, -1) + 1;
    lua_pop(L, 1);
    lua_pushinteger(L, at);
    lua_rawseti(L, -2, 0);
    if (lua_rawgeti(L, -1, at) != LUA_TTABLE)
        luaL_error(L, "the recording has no answer for use %d of a capability, %s", (int)at,
                   capability);
    lua_getfield(L, -1, "cap");
    if (lua_type(L, -1) != LUA_TSTRING || strcmp(lua_tostring(L, -1), capability))
        luaL_error(L, "use %d of a capability is %s, the recording has %s", (int)at, capability,
                   lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "no `cap` there");
    if (lua_getfield(L, -2, "error") == LUA_TSTRING)
        lua_error(L);
    lua_pop(L, 1);
    lua_getfield(L, -2, "answer");
    return true;
}

/* Raises what became of a question that was not answered, with the place in the plugin. */
static int raise_refusal(lua_State *L, enum sandbox_reply how, const char *text, size_t n) {
    lua_createtable(L, 0, 2);
    luaL_setmetatable(L, how == SANDBOX_REPLY_FAILED ? failed_key : denied_key);
    luaL_where(L, 1);
    lua_pushlstring(L, text, n);
    lua_concat(L, 2);
    lua_setfield(L, -2, "message");
    if (how == SANDBOX_REPLY_FAILED) {
        lua_pushliteral(L, "CapabilityError");
        lua_setfield(L, -2, "type");
    }
    return lua_error(L);
}

static int give_answer(lua_State *L, const char *capability, enum sandbox_reply how,
                       const char *text, size_t n) {
    struct err e;
    if (how != SANDBOX_REPLY_DONE)
        return raise_refusal(L, how, text, n);
    return json_to_lua(L, text, n, false, &e) ? 1
                                              : luaL_error(L, "cap.%s: %s", capability, e.message);
}

/* Continues a task of cap.all: the stack holds the capability's name and, from the scheduler, how
 * the answer is and its text. */
static int after_answer(lua_State *L, int status, lua_KContext name_at) {
    size_t n;
    const char *text = lua_tolstring(L, -1, &n);
    return give_answer(L, lua_tostring(L, (int)name_at),
                       (enum sandbox_reply)lua_tointeger(L, -2), text, n);
}

static bool is_task(lua_State *L) {
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &tasks_key) == LUA_TTABLE) {
        lua_pushthread(L);
        lua_rawget(L, -2);
    } else {
        lua_pushnil(L);
    }
    bool task = lua_toboolean(L, -1);
    lua_pop(L, 2);
    return task && lua_isyieldable(L);
}

/* Asks with the table on top of the stack as payload; returns the answer's value. A refusal is an
 * error that knows what it is. A task of cap.all yields until its answer has come; elsewhere the
 * process sleeps. */
static int ask(lua_State *L, const char *capability) {
    struct buf payload = {0}, answer = {0};
    struct err e;
    if (answer_from_recording(L, capability))
        return 1;
    if (!json_from_lua(L, -1, true, &payload, &e))
        return luaL_error(L, "cap.%s: %s", capability, e.message);
    if (is_task(L)) {
        lua_pushstring(L, capability);
        int name_at = lua_gettop(L);
        lua_pushvalue(L, -1);
        lua_pushlstring(L, buf_text(&payload), payload.len);
        buf_free(&payload);
        return lua_yieldk(L, 2, name_at, after_answer);
    }
    enum sandbox_reply how;
    worker_await(worker_ask(capability, buf_text(&payload), payload.len), &how, &answer);
    buf_free(&payload);
    /* The text moves to Lua's memory first: what follows may raise. */
    const char *text = lua_pushlstring(L, buf_text(&answer), answer.len);
    size_t n = answer.len;
    buf_free(&answer);
    return give_answer(L, capability, how, text, n);
}

/* --- cap.all --- */

enum { TASKS_MOST = 256, IN_FLIGHT = LIMIT_OPEN_ASKS - 1 /* one for who asks outside of tasks */ };

/* The open question of each task, 0: none. What is left here when cap.all ended by an error is
 * answered still, and nobody hears it. */
static uint64_t task_asks[TASKS_MOST + 1];

/* Runs a task until it waits or ends: true while it waits, with its question's number in
 * task_asks[task]. What it returned, or its error, goes into the list `results`. */
static bool run_task(lua_State *L, int threads, int results, int task, int arguments) {
    lua_rawgeti(L, threads, task);
    lua_State *co = lua_tothread(L, -1);
    lua_pop(L, 1);
    int n, code = lua_resume(co, L, arguments, &n);
    if (code == LUA_YIELD && n == 2 && lua_type(co, -1) == LUA_TSTRING) {
        size_t len;
        const char *payload = lua_tolstring(co, -1, &len);
        task_asks[task] = worker_ask(lua_tostring(co, -2), payload, len);
        lua_pop(co, 2);
        return true;
    }
    if (code == LUA_YIELD)
        luaL_error(L, "cap.all: task %d yields to nobody", task);
    if (code != LUA_OK) {
        lua_xmove(co, L, 1);
        lua_error(L);
    }
    if (n) {
        lua_xmove(co, L, n);
        lua_pop(L, n - 1);
        lua_rawseti(L, results, task);
    }
    return false;
}

/* cap.all{f, g, …}: runs the functions side by side, each until it waits for a capability, and
 * returns the list of their results when all have ended. The first error of one ends all. */
static int run_all(lua_State *L) {
    int n = (int)lua_rawlen(L, 1), waiting = 0, next = 1;
    lua_createtable(L, n, 0); /* 2: coroutines */
    lua_createtable(L, n, 0); /* 3: results */
    lua_newtable(L);          /* 4: which coroutines are tasks */
    lua_pushvalue(L, 4);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &tasks_key);
    for (int i = 1; i <= n; i++) {
        lua_State *co = lua_newthread(L);
        lua_pushvalue(L, -1);
        lua_rawseti(L, 2, i);
        lua_pushboolean(L, true);
        lua_rawset(L, 4);
        if (lua_geti(L, 1, i) != LUA_TFUNCTION)
            return luaL_error(L, "cap.all: entry %d is no function", i);
        lua_xmove(L, co, 1);
    }
    while (next <= n || waiting) {
        if (next <= n && waiting < IN_FLIGHT) {
            waiting += run_task(L, 2, 3, next, 0);
            next++;
            continue;
        }
        struct buf answer = {0};
        enum sandbox_reply how;
        uint64_t ask = worker_await(0, &how, &answer);
        int task = 1;
        while (task < n && task_asks[task] != ask)
            task++;
        lua_rawgeti(L, 2, task);
        lua_State *co = lua_tothread(L, -1);
        lua_pop(L, 1);
        luaL_checkstack(co, 4, NULL);
        lua_pushinteger(co, how);
        lua_pushlstring(co, buf_text(&answer), answer.len);
        buf_free(&answer);
        task_asks[task] = 0;
        waiting -= !run_task(L, 2, 3, task, 2);
    }
    lua_settop(L, 3);
    return 1;
}

static int all(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_argcheck(L, lua_rawlen(L, 1) <= TASKS_MOST, 1, "too many tasks");
    lua_settop(L, 1);
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &tasks_key) != LUA_TNIL)
        return luaL_error(L, "cap.all within cap.all");
    lua_pop(L, 1);
    for (int i = 1; i <= TASKS_MOST; i++)
        if (task_asks[i]) {
            struct buf ignored = {0};
            enum sandbox_reply how;
            worker_await(task_asks[i], &how, &ignored);
            buf_free(&ignored);
            task_asks[i] = 0;
        }
    lua_pushcfunction(L, run_all);
    lua_insert(L, 1);
    int code = lua_pcall(L, 1, 1, 0);
    lua_pushnil(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &tasks_key);
    return code ? lua_error(L) : 1;
}

/* A payload {name = argument, …} of the arguments at 1, 2, …; names end in NULL. */
static void payload_of(lua_State *L, const char *const *names) {
    lua_newtable(L);
    for (int i = 1; *names; i++, names++) {
        if (lua_isnone(L, i) || i == lua_gettop(L))
            break;
        lua_pushvalue(L, i);
        lua_setfield(L, -2, *names);
    }
}

/* Every capability: its name, and the names of its arguments. One table argument is the payload. */
static const struct capability {
    const char *group, *name;
    const char *arguments[4];
} capabilities[] = {
    {"http", "get", {"url", "headers"}},
    {"http", "post", {"url", "body", "headers"}},
    {"kv", "get", {"key"}},
    {"kv", "set", {"key", "value"}},
    {"kv", "delete", {"key"}},
    {"kv", "list", {"prefix"}},
    {NULL, "log", {"message", "level"}},
    {NULL, "tool", {"name", "args"}},
    {NULL, "progress", {"message", "fraction"}},
};

static int use_capability(lua_State *L) {
    const struct capability *c = lua_touserdata(L, lua_upvalueindex(1));
    char name[32];
    if (c->group)
        lua_pushfstring(L, "%s.%s", c->group, c->name);
    else
        lua_pushstring(L, c->name);
    strncpy(name, lua_tostring(L, -1), sizeof name - 1);
    name[sizeof name - 1] = 0;
    lua_pop(L, 1);
    if (!(lua_gettop(L) == 1 && lua_istable(L, 1)))
        payload_of(L, c->arguments);
    return ask(L, name);
}

static void open_capabilities(lua_State *L) {
    lua_newtable(L);
    for (size_t i = 0; i < sizeof capabilities / sizeof *capabilities; i++) {
        const struct capability *c = &capabilities[i];
        if (c->group && lua_getfield(L, -1, c->group) != LUA_TTABLE) {
            lua_pop(L, 1);
            lua_newtable(L);
            lua_pushvalue(L, -1);
            lua_setfield(L, -3, c->group);
        }
        lua_pushlightuserdata(L, (void *)c);
        lua_pushcclosure(L, use_capability, 1);
        lua_setfield(L, -2, c->name);
        if (c->group)
            lua_pop(L, 1);
    }
    lua_pushcfunction(L, all);
    lua_setfield(L, -2, "all");
    lua_setglobal(L, "cap");
    for (int failed = 0; failed < 2; failed++) {
        luaL_newmetatable(L, failed ? failed_key : denied_key);
        lua_pushcfunction(L, denied_text);
        lua_setfield(L, -2, "__tostring");
        lua_pushstring(L, failed ? "failed" : "denied");
        lua_setfield(L, -2, "__name");
        lua_pop(L, 1);
    }
}

/* --- require --- */

static const struct sandbox_module *find_module(const struct worker_request *request, const char *name) {
    for (size_t i = 0; i < request->n_modules; i++)
        if (!strcmp(request->modules[i].name, name))
            return &request->modules[i];
    return NULL;
}

/* require("NAME") runs lib/NAME.lua, which lies beside the plugin's file and was sent with it, once, and gives what that
 * returned. Only while the file is run: what a plugin requires is known from its description, and no more is sent. */
static int require(lua_State *L) {
    const struct worker_request *request = lua_touserdata(L, lua_upvalueindex(1));
    const char *name = luaL_checkstring(L, 1), *slash = strrchr(request->name, '/');
    int folder = slash ? (int)(slash + 1 - request->name) : 0;
    lua_settop(L, 1);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &required_key); /* 2 */
    if (lua_getfield(L, 2, name) != LUA_TNIL) {
        if (lua_touserdata(L, 3) == &required_key)
            return luaL_error(L, "require('%s'): it is being loaded, and requires what requires it", name);
        return 1;
    }
    const struct sandbox_module *m = find_module(request, name);
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &loaded_key) != LUA_TNIL)
        return luaL_error(L, "require('%s'): only at the top of a file, not in a function that is called later", name);
    lua_settop(L, 2);
    lua_pushlstring(L, request->name, (size_t)folder);
    lua_pushfstring(L, "@%s" MODULES_FOLDER "/%s.lua", lua_tostring(L, 3), name); /* 4 */
    if (!m)
        return luaL_error(L, "require('%s'): there is no file %s", name, lua_tostring(L, 4) + 1);
    lua_pushlightuserdata(L, &required_key);
    lua_setfield(L, 2, name);
    if (luaL_loadbufferx(L, m->text, m->len, lua_tostring(L, 4), "t"))
        return lua_error(L);
    lua_pushstring(L, name);
    lua_call(L, 1, 1);
    if (lua_isnil(L, -1)) {
        lua_pop(L, 1);
        lua_pushboolean(L, true);
    }
    lua_pushvalue(L, -1);
    lua_setfield(L, 2, name);
    lua_pushstring(L, name);
    lua_rawseti(L, 2, (lua_Integer)lua_rawlen(L, 2) + 1);
    return 1;
}

static void open_require(lua_State *L, struct worker_request *request) {
    lua_newtable(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &required_key);
    lua_pushlightuserdata(L, request);
    lua_pushcclosure(L, require, 1);
    lua_setglobal(L, "require");
}

/* The description at `index` says what the file requires. */
static void name_required(lua_State *L, int index) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &required_key);
    int n = (int)lua_rawlen(L, -1);
    if (n) {
        lua_createtable(L, n, 0);
        for (int i = 1; i <= n; i++) {
            lua_rawgeti(L, -2, i);
            lua_rawseti(L, -2, i);
        }
        lua_setfield(L, index, "requires");
    }
    lua_pop(L, 1);
}

void plugin_open(lua_State *L) {
    lua_pushcfunction(L, tool);
    lua_setglobal(L, "tool");
    lua_pushcfunction(L, agent);
    lua_setglobal(L, "agent");
    open_capabilities(L);
}

/* --- serving --- */

/* Runs the file; leaves its description on the stack. */
static void load_plugin(lua_State *L, const struct worker_request *request) {
    lua_pushfstring(L, "@%s", request->name);
    int code =
        luaL_loadbufferx(L, request->program, request->program_len, lua_tostring(L, -1), "t");
    if (code)
        finish_with_error(L, code == LUA_ERRMEM ? code : LUA_ERRSYNTAX, request->name);
    lua_remove(L, -2);
    lua_call(L, 0, 0);
    lua_pushboolean(L, true);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &loaded_key);
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &spec_key) != LUA_TTABLE)
        luaL_error(L, "the file must return tool{…} or agent{…}");
}

__attribute__((noreturn)) static void finish_with_json(lua_State *L, int index, bool description) {
    struct buf value = {0};
    struct err e;
    if (!json_from_lua(L, index, description, &value, &e))
        luaL_error(L, "%s: %s", description ? "the description" : "the result", e.message);
    finish_with_value(buf_text(&value), value.len);
}

/* --- examples: {args = …, and one of result = …, check = function(result), error = "part of it";
 * recorded = {…}} --- */

/* Pushes the n-th example of the description at 2. */
static void push_example(lua_State *L, lua_Integer n) {
    lua_getfield(L, 2, "examples");
    if (!lua_istable(L, -1) || lua_rawgeti(L, -1, n) != LUA_TTABLE)
        luaL_error(L, "the plugin has no example %d", (int)n);
}

static void same_as_expected(lua_State *L, int result, int expected) {
    struct buf a = {0}, b = {0};
    struct err e = {0};
    if (!json_from_lua(L, result, false, &a, &e) || !json_from_lua(L, expected, false, &b, &e))
        luaL_error(L, "the result: %s", e.message);
    if (a.len != b.len || memcmp(buf_text(&a), buf_text(&b), a.len))
        luaL_error(L, "the result is %s, expected was %s", buf_text(&a), buf_text(&b));
}

/* Protected: the description is at 1, the example at 2. Raises what is wrong. */
static int judge_example(lua_State *L) {
    lua_getfield(L, 2, "recorded");
    if (lua_istable(L, -1))
        lua_rawsetp(L, LUA_REGISTRYINDEX, &recorded_key);
    lua_settop(L, 2);
    lua_getfield(L, 1, "run");
    if (lua_getfield(L, 2, "args") == LUA_TNIL) {
        lua_pop(L, 1);
        lua_newtable(L);
    }
    int code = lua_pcall(L, 1, 2, 0); /* 3: the result, or the error; 4: why it is nil */
    bool failed = code || (lua_isnil(L, 3) && !lua_isnil(L, 4));
    const char *why = !failed ? "" : lua_text(L, code ? 3 : 4, NULL);
    int at = lua_gettop(L) + 1;
    if (lua_getfield(L, 2, "error") == LUA_TSTRING) {
        if (!failed || !strstr(why, lua_tostring(L, at)))
            return luaL_error(L, "expected was the error '%s', but there was %s%s",
                              lua_tostring(L, at), failed ? "the error " : "none", why);
        return 0;
    }
    if (failed)
        return luaL_error(L, "%s", why);
    if (lua_getfield(L, 2, "result") != LUA_TNIL)
        same_as_expected(L, 3, lua_gettop(L));
    if (lua_getfield(L, 2, "check") == LUA_TFUNCTION) {
        lua_pushvalue(L, 3);
        lua_call(L, 1, 2);
        if (!lua_toboolean(L, -2))
            return luaL_error(L, "its check refused the result%s%s", lua_isnil(L, -1) ? "" : ": ",
                              lua_isnil(L, -1) ? "" : lua_text(L, -1, NULL));
    }
    return 0;
}

__attribute__((noreturn)) static void run_example(lua_State *L) {
    lua_getfield(L, 1, "index");
    lua_Integer n = luaL_checkinteger(L, -1);
    lua_pushcfunction(L, judge_example);
    lua_pushvalue(L, 2);
    push_example(L, n);
    lua_remove(L, -2); /* the list */
    bool ok = lua_pcall(L, 2, 0, 0) == LUA_OK;
    size_t len = 0;
    const char *message = ok ? "" : lua_text(L, -1, &len);
    struct buf value = {0};
    buf_printf(&value, "{\"ok\":%s,\"message\":", ok ? "true" : "false");
    json_append_string(&value, message, len);
    buf_char(&value, '}');
    finish_with_value(value.data, value.len);
}

static int run(lua_State *L) {
    struct worker_request *request = lua_touserdata(L, 1);
    struct err e;
    lua_settop(L, 0);
    if (!json_to_lua(L, request->input, request->input_len, false, &e))
        return luaL_error(L, "the request: %s", e.message);
    luaL_checktype(L, 1, LUA_TTABLE);
    open_require(L, request);
    load_plugin(L, request); /* 2: the description */
    lua_getfield(L, 1, "op");
    const char *op = luaL_optstring(L, -1, "");
    if (!strcmp(op, "describe")) {
        name_required(L, 2);
        finish_with_json(L, 2, true);
    }
    if (!strcmp(op, "example"))
        run_example(L);
    if (strcmp(op, "call"))
        return luaL_error(L, "the request: no operation '%s'", op);
    lua_getfield(L, 1, "entry");
    const char *entry = luaL_optstring(L, -1, "run");
    if (lua_getfield(L, 2, entry) != LUA_TFUNCTION)
        return luaL_error(L, "the plugin has no function '%s'", entry);
    lua_getfield(L, 1, "args");
    int base = lua_gettop(L) - 2;
    lua_call(L, 1, 2);
    if (lua_isnil(L, base + 1) && !lua_isnil(L, base + 2)) {
        lua_settop(L, base + 2); /* `return nil, why`, Lua's custom for failure */
        return lua_error(L);
    }
    finish_with_json(L, base + 1, false);
}

void plugin_serve(lua_State *L, struct worker_request *request) {
    lua_pushcfunction(L, run);
    lua_pushlightuserdata(L, request);
    int code = lua_pcall(L, 1, 0, 0);
    finish_with_error(L, code, request->name);
}

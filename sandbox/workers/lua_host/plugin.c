/* A plugin: one file that returns tool{…} or agent{…}. The input says what is wanted of it:
 *   {"op":"describe"}                     the value is the description without its functions
 *   {"op":"call","args":…}                calls run(args); the value is what it returned, as JSON
 *   {"op":"call","entry":"NAME","args":…} calls another function of the description
 *   {"op":"example","index":N}            runs the N-th example and judges it: {"ok":…,"message":…}
 * What a plugin may do besides computing goes through `cap`: each function is a question to the
 * host, which answers or refuses. */
#include "base/json.h"
#include "sandbox/workers/lua_host/lua_host.h"

#include <lauxlib.h>
#include <string.h>

static const char denied_key[] = "cap.denied"; /* metatable of the error of a refused capability */
static char spec_key;                          /* registry: the description, once given */
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

static void check_name(lua_State *L, const char *kind) {
    check_text(L, kind, "name", true);
    lua_getfield(L, 1, "name");
    const char *name = lua_tostring(L, -1);
    size_t n = lua_rawlen(L, -1);
    if (n < 1 || n > 64 ||
        strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-") != n)
        luaL_error(L, "%s{…}: 'name' must be 1 to 64 of A-Z a-z 0-9 _ . -", kind);
    lua_pop(L, 1);
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
        check_text(L, kind, "about", false);
        check_text(L, kind, "instructions", false);
        check_type(L, kind, "tools", LUA_TTABLE);
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

/* Asks with the table on top of the stack as payload; returns the answer's value. A refusal is an
 * error that knows what it is. */
static int ask(lua_State *L, const char *capability) {
    struct buf payload = {0}, answer = {0};
    struct err e;
    if (answer_from_recording(L, capability))
        return 1;
    if (!json_from_lua(L, -1, true, &payload, &e))
        return luaL_error(L, "cap.%s: %s", capability, e.message);
    bool ok = worker_ask(capability, buf_text(&payload), payload.len, &answer);
    buf_free(&payload);
    if (!ok) {
        lua_createtable(L, 0, 2);
        luaL_setmetatable(L, denied_key);
        luaL_where(L, 1);
        lua_pushlstring(L, buf_text(&answer), answer.len);
        lua_concat(L, 2);
        lua_setfield(L, -2, "message");
        buf_free(&answer);
        return lua_error(L);
    }
    bool read = json_to_lua(L, buf_text(&answer), answer.len, false, &e);
    buf_free(&answer);
    return read ? 1 : luaL_error(L, "cap.%s: %s", capability, e.message);
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
    lua_setglobal(L, "cap");
    luaL_newmetatable(L, denied_key);
    lua_pushcfunction(L, denied_text);
    lua_setfield(L, -2, "__tostring");
    lua_pushliteral(L, "denied");
    lua_setfield(L, -2, "__name");
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
    load_plugin(L, request); /* 2: the description */
    lua_getfield(L, 1, "op");
    const char *op = luaL_optstring(L, -1, "");
    if (!strcmp(op, "describe"))
        finish_with_json(L, 2, true);
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

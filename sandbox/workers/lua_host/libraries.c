/* What a program finds in its globals: Lua's own libraries without the parts that reach outside,
 * read bytecode or show addresses. The kernel is the wall; this is what makes a mistake an error
 * message, and the same input the same output. */
#include "sandbox/workers/lua_host/lua_host.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdlib.h>
#include <string.h>

/* --- text of values, without addresses --- */

static char
    numbers_key; /* registry: objects to small numbers, in the order they were first shown */

static lua_Integer object_number(lua_State *L, int index) {
    index = lua_absindex(L, index);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &numbers_key);
    lua_pushvalue(L, index);
    lua_rawget(L, -2);
    lua_Integer number = lua_tointeger(L, -1);
    lua_pop(L, 1);
    if (!number) {
        lua_rawgeti(L, -1, 0);
        number = lua_tointeger(L, -1) + 1;
        lua_pop(L, 1);
        lua_pushinteger(L, number);
        lua_rawseti(L, -2, 0);
        lua_pushvalue(L, index);
        lua_pushinteger(L, number);
        lua_rawset(L, -3);
    }
    lua_pop(L, 1);
    return number;
}

/* These stand in for the functions of the same names in Lua's libraries (the linker's --wrap), so
 * that tostring, print, string.format and error messages alike show numbers, not addresses. */
const char *__wrap_luaL_tolstring(lua_State *L, int index, size_t *n);
const void *__wrap_lua_topointer(lua_State *L, int index);

const char *__wrap_luaL_tolstring(lua_State *L, int index, size_t *n) {
    index = lua_absindex(L, index);
    if (luaL_callmeta(L, index, "__tostring")) {
        if (!lua_isstring(L, -1))
            luaL_error(L, "'__tostring' must return a string");
        return lua_tolstring(L, -1, n);
    }
    switch (lua_type(L, index)) {
    case LUA_TNUMBER:
        if (lua_isinteger(L, index))
            lua_pushfstring(L, "%I", (LUAI_UACINT)lua_tointeger(L, index));
        else
            lua_pushfstring(L, "%f", (LUAI_UACNUMBER)lua_tonumber(L, index));
        break;
    case LUA_TSTRING: lua_pushvalue(L, index); break;
    case LUA_TBOOLEAN: lua_pushstring(L, lua_toboolean(L, index) ? "true" : "false"); break;
    case LUA_TNIL: lua_pushliteral(L, "nil"); break;
    case LUA_TLIGHTUSERDATA: lua_pushliteral(L, "null"); break; /* json.null is the only one */
    default: {
        int type = luaL_getmetafield(L, index, "__name");
        const char *kind = type == LUA_TSTRING ? lua_tostring(L, -1) : luaL_typename(L, index);
        lua_pushfstring(L, "%s: %I", kind, (LUAI_UACINT)object_number(L, index));
        if (type != LUA_TNIL)
            lua_remove(L, -2);
    }
    }
    return lua_tolstring(L, -1, n);
}

const void *__wrap_lua_topointer(lua_State *L, int index) {
    switch (lua_type(L, index)) {
    case LUA_TTABLE:
    case LUA_TFUNCTION:
    case LUA_TUSERDATA:
    case LUA_TTHREAD: return (const void *)(uintptr_t)object_number(L, index);
    default: return NULL;
    }
}

const char *lua_text(lua_State *L, int index, size_t *n) {
    return __wrap_luaL_tolstring(L, index, n);
}

/* --- output --- */

static int print(lua_State *L) {
    int n = lua_gettop(L);
    luaL_Buffer line;
    luaL_buffinit(L, &line);
    for (int i = 1; i <= n; i++) {
        if (i > 1)
            luaL_addchar(&line, '\t');
        lua_text(L, i, NULL);
        luaL_addvalue(&line);
    }
    luaL_addchar(&line, '\n');
    luaL_pushresult(&line);
    size_t len;
    const char *text = lua_tolstring(L, -1, &len);
    if (!worker_print(false, text, len))
        finish_over_output();
    return 0;
}

/* --- a script's standard input and output --- */

static char stdin_key; /* registry: {text, position} */

static void write_from(lua_State *L, int first, bool error) {
    int n = lua_gettop(L);
    for (int i = first; i <= n; i++) {
        size_t len;
        const char *text = luaL_checklstring(L, i, &len);
        if (!worker_print(error, text, len))
            finish_over_output();
    }
}

/* io.write; its upvalue is io.stdout, which it returns. */
static int io_write(lua_State *L) {
    write_from(L, 1, false);
    lua_pushvalue(L, lua_upvalueindex(1));
    return 1;
}

/* io.stdout:write, io.stderr:write; the upvalue says which. */
static int file_write(lua_State *L) {
    write_from(L, 2, lua_toboolean(L, lua_upvalueindex(1)));
    lua_settop(L, 1);
    return 1;
}

static int file_nothing(lua_State *L) { /* flush, setvbuf: everything is sent at once */
    lua_settop(L, 1);
    return 1;
}

/* Pushes what `format` asks for, or nil at the end of the input. */
static void read_one(lua_State *L, const char *text, size_t n, lua_Integer *at, int format) {
    const char *from = text + *at;
    size_t left = n - (size_t)*at;
    if (lua_isinteger(L, format)) {
        lua_Integer want = lua_tointeger(L, format);
        size_t take = want < 0 ? 0 : (size_t)want < left ? (size_t)want : left;
        if (!left)
            lua_pushnil(L);
        else
            lua_pushlstring(L, from, take);
        *at += (lua_Integer)take;
        return;
    }
    const char *f = luaL_optstring(L, format, "l");
    f += *f == '*';
    if (*f == 'a') {
        lua_pushlstring(L, from, left);
        *at += (lua_Integer)left;
    } else if (*f == 'n') {
        char word[64];
        size_t skip = strspn(from, " \t\r\n"), len = strcspn(from + skip, " \t\r\n,");
        *at += (lua_Integer)(skip + len);
        if (len >= sizeof word)
            len = 0;
        memcpy(word, from + skip, len);
        word[len] = 0;
        if (!len || !lua_stringtonumber(L, word))
            lua_pushnil(L);
    } else if (*f == 'l' || *f == 'L') {
        const char *end = left ? memchr(from, '\n', left) : NULL;
        size_t len = end ? (size_t)(end - from) : left;
        if (!left)
            lua_pushnil(L);
        else
            lua_pushlstring(L, from, len + (end && *f == 'L'));
        *at += (lua_Integer)(len + (end ? 1 : 0));
    } else {
        luaL_argerror(L, format, "invalid format");
    }
}

static int io_read(lua_State *L) {
    int last = lua_gettop(L) > 0 ? lua_gettop(L) : 1;
    lua_settop(L, last);
    luaL_checkstack(L, last + 8, "too many formats");
    lua_rawgetp(L, LUA_REGISTRYINDEX, &stdin_key);
    int state = lua_gettop(L);
    lua_rawgeti(L, state, 2);
    lua_Integer at = lua_tointeger(L, -1);
    lua_pop(L, 1);
    lua_rawgeti(L, state, 1);
    size_t n;
    const char *text = lua_tolstring(L, -1, &n);
    int first = lua_gettop(L) + 1;
    for (int i = 1; i <= last; i++)
        read_one(L, text, n, &at, i);
    lua_pushinteger(L, at);
    lua_rawseti(L, state, 2);
    return lua_gettop(L) - first + 1;
}

static int next_line(lua_State *L) {
    lua_settop(L, 0);
    return io_read(L);
}

static int io_lines(lua_State *L) {
    if (!lua_isnoneornil(L, 1))
        return luaL_error(L, "no files here: io.lines() reads the program's input");
    lua_pushcfunction(L, next_line);
    return 1;
}

static int file_read(lua_State *L) {
    if (lua_gettop(L))
        lua_remove(L, 1);
    return io_read(L);
}

static int file_lines(lua_State *L) {
    lua_settop(L, 0);
    return io_lines(L);
}

static void push_output_file(lua_State *L, bool error) {
    static const luaL_Reg methods[] = {
        {"flush", file_nothing}, {"setvbuf", file_nothing}, {NULL, NULL}};
    luaL_newlib(L, methods);
    lua_pushboolean(L, error);
    lua_pushcclosure(L, file_write, 1);
    lua_setfield(L, -2, "write");
}

void libraries_open_io(lua_State *L, const struct worker_request *request) {
    static const luaL_Reg functions[] = {{"read", io_read}, {"lines", io_lines}, {NULL, NULL}};
    static const luaL_Reg input[] = {{"read", file_read}, {"lines", file_lines}, {NULL, NULL}};
    lua_createtable(L, 2, 0);
    lua_pushlstring(L, request->input, request->input_len);
    lua_rawseti(L, -2, 1);
    lua_pushinteger(L, 0);
    lua_rawseti(L, -2, 2);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &stdin_key);
    luaL_newlib(L, functions);
    luaL_newlib(L, input);
    lua_setfield(L, -2, "stdin");
    push_output_file(L, true);
    lua_setfield(L, -2, "stderr");
    push_output_file(L, false);
    lua_pushvalue(L, -1);
    lua_setfield(L, -3, "stdout");
    lua_pushcclosure(L, io_write, 1);
    lua_setfield(L, -2, "write");
    lua_setglobal(L, "io");
}

/* --- what is left of Lua's own --- */

/* load, for text only. */
static int load_text(lua_State *L) {
    bool has_env = lua_gettop(L) >= 4;
    lua_settop(L, 4);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_pushvalue(L, 1);
    lua_pushvalue(L, 2);
    lua_pushliteral(L, "t");
    if (has_env)
        lua_pushvalue(L, 4);
    lua_call(L, has_env ? 4 : 3, LUA_MULTRET);
    return lua_gettop(L) - 4;
}

static void keep_only(lua_State *L, const char *library, const char *const *names) {
    lua_getglobal(L, library);
    lua_newtable(L);
    for (; *names; names++) {
        lua_getfield(L, -2, *names);
        lua_setfield(L, -2, *names);
    }
    lua_setglobal(L, library);
    lua_pop(L, 1);
}

static void remove_field(lua_State *L, const char *library, const char *name) {
    lua_getglobal(L, library);
    lua_pushnil(L);
    lua_setfield(L, -2, name);
    lua_pop(L, 1);
}

void libraries_open(lua_State *L) {
    static const luaL_Reg libraries[] = {
        {"_G", luaopen_base},   {"table", luaopen_table}, {"string", luaopen_string},
        {"math", luaopen_math}, {"utf8", luaopen_utf8},   {"coroutine", luaopen_coroutine},
        {"os", luaopen_os},     {"json", json_open},      {NULL, NULL}};
    static const char *const clock_only[] = {"time", "clock", "date", "difftime", NULL};
    static const char *const base_gone[] = {"dofile", "loadfile", NULL};
    for (const luaL_Reg *l = libraries; l->name; l++) {
        luaL_requiref(L, l->name, l->func, 1);
        lua_pop(L, 1);
    }
    /* The numbers of objects that were shown must not keep them alive. */
    lua_newtable(L);
    lua_createtable(L, 0, 1);
    lua_pushliteral(L, "k");
    lua_setfield(L, -2, "__mode");
    lua_setmetatable(L, -2);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &numbers_key);

    keep_only(L, "os", clock_only);
    remove_field(L, "string", "dump");
    for (const char *const *name = base_gone; *name; name++) {
        lua_pushnil(L);
        lua_setglobal(L, *name);
    }
    lua_pushcfunction(L, print);
    lua_setglobal(L, "print");
    lua_getglobal(L, "load");
    lua_pushcclosure(L, load_text, 1);
    lua_setglobal(L, "load");
    /* The metatable that all strings share cannot be taken hold of. */
    lua_pushliteral(L, "");
    lua_getmetatable(L, -1);
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 2);
}

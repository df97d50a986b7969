/* A script: its output, and the value of its last expression. */
#include "sandbox/workers/lua_host/lua_host.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

enum { LAST_LINES = 60 }; /* how far up the last expression may begin */

static bool compiles(lua_State *L, const struct buf *text) {
    bool ok = luaL_loadbufferx(L, buf_text(text), text->len, "=", "t") == LUA_OK;
    lua_pop(L, 1);
    return ok;
}

/* Loads the program; as in a console, its last expression needs no `return`. Lua's grammar has no
 * expression statements, so each line start, from the last upward, is tried as the place where a
 * `return` is missing: it is, if what follows it is an expression by itself and the whole becomes a
 * program. Lines keep their numbers. */
static int load_program(lua_State *L, const struct worker_request *request, const char *chunk) {
    struct buf text = {0}, whole = {0};
    size_t at = request->program_len;
    bool found = false;
    for (int line = 0; !found && line < LAST_LINES && (line == 0 || at > 0); line++) {
        if (at)
            at--;
        while (at > 0 && request->program[at - 1] != '\n')
            at--;
        buf_clear(&text);
        buf_str(&text, "return ");
        buf_add(&text, request->program + at, request->program_len - at);
        if (!compiles(L, &text))
            continue;
        buf_clear(&whole);
        buf_add(&whole, request->program, at);
        buf_add(&whole, text.data, text.len);
        found = compiles(L, &whole);
    }
    int code = luaL_loadbufferx(L, found ? whole.data : request->program,
                                found ? whole.len : request->program_len, chunk, "t");
    buf_free(&text);
    buf_free(&whole);
    return code;
}

static void add_value(lua_State *L, int index, struct buf *out) {
    struct err e;
    size_t before = out->len, n;
    if (lua_istable(L, index) && !luaL_getmetafield(L, index, "__tostring")) {
        if (json_from_lua(L, index, false, out, &e))
            return;
        out->len = before;
    }
    const char *text = lua_text(L, index, &n);
    buf_add(out, text, n);
}

/* Runs protected: stack holds the request. */
static int run(lua_State *L) {
    struct worker_request *request = lua_touserdata(L, 1);
    libraries_open_io(L, request);
    lua_settop(L, 0);
    lua_pushfstring(L, "@%s", request->name);
    if (request->program_len && request->program[0] == '#') /* "#!/usr/bin/lua" */
        memcpy(request->program, "--", request->program_len > 1 ? 2 : 1);
    int code = load_program(L, request, lua_tostring(L, 1));
    if (code) /* also what is no syntax error to Lua: nesting that exhausts its stack */
        finish_with_error(L, code == LUA_ERRMEM ? code : LUA_ERRSYNTAX, request->name);
    lua_remove(L, 1);
    lua_call(L, 0, LUA_MULTRET);
    struct buf value = {0};
    int n = lua_gettop(L);
    luaL_checkstack(L, 10, NULL);
    for (int i = 1; i <= n; i++) {
        if (i > 1)
            buf_char(&value, '\t');
        add_value(L, i, &value);
    }
    finish_with_value(buf_text(&value), value.len);
}

void script_serve(lua_State *L, struct worker_request *request) {
    lua_pushcfunction(L, run);
    lua_pushlightuserdata(L, request);
    int code = lua_pcall(L, 1, 0, 0);
    finish_with_error(L, code, request->name);
}

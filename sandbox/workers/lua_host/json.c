/* Lua values and JSON text. Written for Lua's own values, because a detour over doubles would lose
 * integers, and one over a tree would cost twice the memory. */
#include "base/json.h"
#include "sandbox/workers/lua_host/lua_host.h"

#include <lauxlib.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char array_key[] = "json.array"; /* metatable of arrays, in the registry */
static char null_place;                       /* its address is json.null */

/* --- reading --- */

struct reader {
    lua_State *L;
    const char *start, *at, *end;
    int depth;
    bool nulls;
    const char *problem;
};

static bool read_value(struct reader *r);

static bool wrong(struct reader *r, const char *problem) {
    r->problem = r->problem ? r->problem : problem;
    return false;
}

static void skip_space(struct reader *r) {
    while (r->at < r->end && strchr(" \t\r\n", *r->at) && *r->at)
        r->at++;
}

static bool take(struct reader *r, const char *word) {
    size_t n = strlen(word);
    if ((size_t)(r->end - r->at) < n || memcmp(r->at, word, n))
        return false;
    r->at += n;
    return true;
}

static int hex4(struct reader *r) {
    int value = 0;
    if (r->end - r->at < 4)
        return -1;
    for (int i = 0; i < 4; i++) {
        int c = (unsigned char)*r->at++ | 32;
        int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

static bool read_escape(struct reader *r, struct buf *out) {
    if (r->at == r->end)
        return wrong(r, "unfinished string");
    static const char names[] = "\"\\/bfnrt", bytes[] = "\"\\/\b\f\n\r\t";
    char c = *r->at++;
    const char *found = c ? strchr(names, c) : NULL;
    if (found) {
        buf_char(out, bytes[found - names]);
        return true;
    }
    int code = c == 'u' ? hex4(r) : -1;
    if (code < 0)
        return wrong(r, "bad escape");
    if (code >= 0xD800 && code <= 0xDBFF) {
        int low = take(r, "\\u") ? hex4(r) : -1;
        if (low < 0xDC00 || low > 0xDFFF)
            return wrong(r, "bad surrogate");
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
        return wrong(r, "bad surrogate");
    }
    utf8_append_code(out, (uint32_t)code);
    return true;
}

static bool read_string(struct reader *r) {
    const char *from = ++r->at;
    while (r->at < r->end && *r->at != '"' && *r->at != '\\' && (unsigned char)*r->at >= 0x20)
        r->at++;
    if (r->at < r->end && *r->at == '"') { /* the usual case: no escapes */
        lua_pushlstring(r->L, from, (size_t)(r->at++ - from));
        return true;
    }
    struct buf out = {0};
    buf_add(&out, from, (size_t)(r->at - from));
    bool ok = true;
    while (ok) {
        if (r->at == r->end) {
            ok = wrong(r, "unfinished string");
        } else if ((unsigned char)*r->at < 0x20) {
            ok = wrong(r, "control character in a string");
        } else if (*r->at == '"') {
            r->at++;
            break;
        } else if (*r->at == '\\') {
            r->at++;
            ok = read_escape(r, &out);
        } else {
            buf_char(&out, *r->at++);
        }
    }
    if (ok)
        lua_pushlstring(r->L, buf_text(&out), out.len);
    buf_free(&out);
    return ok;
}

static bool digits(struct reader *r) {
    const char *from = r->at;
    while (r->at < r->end && *r->at >= '0' && *r->at <= '9')
        r->at++;
    return r->at > from;
}

static bool read_number(struct reader *r) {
    const char *from = r->at;
    bool integer = true;
    take(r, "-");
    if (!take(r, "0") && !digits(r))
        return wrong(r, "not a value");
    if (take(r, ".")) {
        integer = false;
        if (!digits(r))
            return wrong(r, "bad number");
    }
    if (r->at < r->end && (*r->at == 'e' || *r->at == 'E')) {
        integer = false;
        r->at++;
        if (!take(r, "+"))
            take(r, "-");
        if (!digits(r))
            return wrong(r, "bad number");
    }
    char text[400];
    size_t n = (size_t)(r->at - from);
    if (n >= sizeof text)
        return wrong(r, "number too long");
    memcpy(text, from, n);
    text[n] = 0;
    if (integer) {
        /* Lua's own conversion tells an integer that fits from one that does not. */
        if (lua_stringtonumber(r->L, text) && lua_isinteger(r->L, -1))
            return true;
        lua_pop(r->L, 1);
    }
    lua_pushnumber(r->L, strtod(text, NULL));
    return true;
}

static bool read_array(struct reader *r) {
    lua_State *L = r->L;
    r->at++;
    lua_newtable(L);
    luaL_setmetatable(L, array_key);
    skip_space(r);
    if (take(r, "]"))
        return true;
    for (lua_Integer i = 1;; i++) {
        if (!read_value(r))
            return false;
        /* A null in an array keeps its place. */
        if (lua_isnil(L, -1)) {
            lua_pop(L, 1);
            lua_pushlightuserdata(L, &null_place);
        }
        lua_rawseti(L, -2, i);
        skip_space(r);
        if (take(r, "]"))
            return true;
        if (!take(r, ","))
            return wrong(r, "',' or ']' expected");
    }
}

static bool read_object(struct reader *r) {
    lua_State *L = r->L;
    r->at++;
    lua_newtable(L);
    skip_space(r);
    if (take(r, "}"))
        return true;
    for (;;) {
        skip_space(r);
        if (r->at == r->end || *r->at != '"')
            return wrong(r, "a name expected");
        if (!read_string(r))
            return false;
        skip_space(r);
        if (!take(r, ":"))
            return wrong(r, "':' expected");
        if (!read_value(r))
            return false;
        lua_rawset(L, -3);
        skip_space(r);
        if (take(r, "}"))
            return true;
        if (!take(r, ","))
            return wrong(r, "',' or '}' expected");
    }
}

static bool read_value(struct reader *r) {
    skip_space(r);
    if (r->at == r->end)
        return wrong(r, "a value expected");
    if (r->depth == JSON_DEPTH || !lua_checkstack(r->L, 4))
        return wrong(r, "nested too deep");
    r->depth++;
    bool ok = true;
    switch (*r->at) {
    case '{': ok = read_object(r); break;
    case '[': ok = read_array(r); break;
    case '"': ok = read_string(r); break;
    default:
        if (take(r, "true"))
            lua_pushboolean(r->L, 1);
        else if (take(r, "false"))
            lua_pushboolean(r->L, 0);
        else if (!take(r, "null"))
            ok = read_number(r);
        else if (r->nulls)
            lua_pushlightuserdata(r->L, &null_place);
        else
            lua_pushnil(r->L);
    }
    r->depth--;
    return ok;
}

bool json_to_lua(lua_State *L, const char *text, size_t n, bool nulls, struct err *e) {
    struct reader r = {.L = L, .start = text, .at = text, .end = text + n, .nulls = nulls};
    int top = lua_gettop(L);
    bool ok = read_value(&r);
    skip_space(&r);
    if (ok && r.at != r.end)
        ok = wrong(&r, "text after the value");
    if (!ok) {
        lua_settop(L, top);
        return err_set(e, ERR_INVALID, "JSON, byte %zu: %s", (size_t)(r.at - r.start) + 1,
                       r.problem);
    }
    return true;
}

/* --- writing --- */

struct writer {
    lua_State *L;
    struct buf *out;
    struct err *e;
    int depth;
    bool skip_functions;
};

static bool write_value(struct writer *w, int index, const char *name);

static bool write_number(struct writer *w, int index) {
    if (lua_isinteger(w->L, index)) {
        buf_printf(w->out, "%lld", (long long)lua_tointeger(w->L, index));
        return true;
    }
    double value = lua_tonumber(w->L, index);
    if (!isfinite(value))
        return err_set(w->e, ERR_INVALID, "%s is not a number that JSON has",
                       isnan(value) ? "nan" : "infinity");
    char text[40];
    for (int precision = 15; precision <= 17;
         precision++) { /* the shortest that reads back alike */
        snprintf(text, sizeof text, "%.*g", precision, value);
        if (strtod(text, NULL) == value)
            break;
    }
    buf_str(w->out, text);
    if (!strpbrk(text, ".e"))
        buf_str(w->out, ".0"); /* a float stays one */
    return true;
}

/* Members whose value is a list in JSON Schema and in a tool's description: empty, they are []
 * there. */
static bool list_name(const char *name) {
    static const char *const names[] = {"required", "enum",        "anyOf", "oneOf", "allOf",
                                        "examples", "prefixItems", "needs", "tools", "type"};
    for (size_t i = 0; name && i < sizeof names / sizeof *names; i++)
        if (!strcmp(name, names[i]))
            return true;
    return false;
}

/* How many items, if the table is a list: 1 to n and nothing else; -1 if it is not. */
static lua_Integer list_length(lua_State *L, int index) {
    lua_Integer n = (lua_Integer)lua_rawlen(L, index), seen = 0;
    lua_pushnil(L);
    while (lua_next(L, index)) {
        lua_pop(L, 1);
        lua_Integer key;
        if (!lua_isinteger(L, -1) || (key = lua_tointeger(L, -1)) < 1 || key > n) {
            lua_pop(L, 1);
            return -1;
        }
        seen++;
    }
    return seen == n ? n : -1;
}

static bool is_marked_array(lua_State *L, int index) {
    if (!lua_getmetatable(L, index))
        return false;
    luaL_getmetatable(L, array_key);
    bool same = lua_rawequal(L, -1, -2);
    lua_pop(L, 2);
    return same;
}

static bool write_list(struct writer *w, int index, lua_Integer n) {
    lua_State *L = w->L;
    bool first = true;
    buf_char(w->out, '[');
    for (lua_Integer i = 1; i <= n; i++) {
        lua_rawgeti(L, index, i);
        if (!(w->skip_functions && lua_isfunction(L, -1))) {
            if (!first)
                buf_char(w->out, ',');
            first = false;
            if (!write_value(w, lua_gettop(L), NULL))
                return false;
        }
        lua_pop(L, 1);
    }
    buf_char(w->out, ']');
    return true;
}

static int compare_names(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Members in the order of their names: the same table always gives the same text. */
static bool write_members(struct writer *w, int index, const char **names, size_t n) {
    lua_State *L = w->L;
    bool first = true;
    if (n) /* an empty object has no list at all */
        qsort(names, n, sizeof *names, compare_names);
    for (size_t i = 0; i < n; i++) {
        lua_pushstring(L, names[i]);
        lua_rawget(L, index);
        if (!(w->skip_functions && lua_isfunction(L, -1))) {
            if (!first)
                buf_char(w->out, ',');
            first = false;
            json_append_string(w->out, names[i], strlen(names[i]));
            buf_char(w->out, ':');
            if (!write_value(w, lua_gettop(L), names[i]))
                return false;
        }
        lua_pop(L, 1);
    }
    return true;
}

static bool write_object(struct writer *w, int index) {
    lua_State *L = w->L;
    size_t n = 0, cap = 0;
    const char **names = NULL;
    bool ok = true;
    lua_pushnil(L);
    while (ok && lua_next(L, index)) {
        lua_pop(L, 1);
        if (lua_type(L, -1) != LUA_TSTRING || strlen(lua_tostring(L, -1)) != lua_rawlen(L, -1)) {
            ok = err_set(w->e, ERR_INVALID,
                         lua_isnumber(L, -1) ? "a table with holes, or with both positions and "
                                               "names, has no form in JSON"
                                             : "a table's names must be text without NUL");
            lua_pop(L, 1);
            break;
        }
        if (n == cap) {
            cap = cap ? cap * 2 : 16;
            names = mem_grow(names, cap, sizeof *names);
        }
        names[n++] = lua_tostring(L, -1); /* stays while the table holds it */
    }
    buf_char(w->out, '{');
    ok = ok && write_members(w, index, names, n);
    buf_char(w->out, '}');
    free(names);
    return ok;
}

static bool write_table(struct writer *w, int index, const char *name) {
    if (w->depth == JSON_DEPTH || !lua_checkstack(w->L, 6))
        return err_set(w->e, ERR_LIMIT, "a table nested deeper than %d, or within itself",
                       JSON_DEPTH);
    w->depth++;
    lua_Integer n = list_length(w->L, index);
    bool list = n > 0 || (n == 0 &&
                          (is_marked_array(w->L, index) || (w->skip_functions && list_name(name))));
    bool ok = list ? write_list(w, index, n) : write_object(w, index);
    w->depth--;
    return ok;
}

static bool write_value(struct writer *w, int index, const char *name) {
    lua_State *L = w->L;
    size_t n;
    const char *text;
    if (w->out->len > JSON_MAX_BYTES)
        return err_set(w->e, ERR_LIMIT, "more than %d MB of JSON", JSON_MAX_BYTES >> 20);
    switch (lua_type(L, index)) {
    case LUA_TNIL: buf_str(w->out, "null"); return true;
    case LUA_TBOOLEAN: buf_str(w->out, lua_toboolean(L, index) ? "true" : "false"); return true;
    case LUA_TNUMBER: return write_number(w, index);
    case LUA_TSTRING:
        text = lua_tolstring(L, index, &n);
        json_append_string(w->out, text, n);
        return true;
    case LUA_TTABLE: return write_table(w, index, name);
    case LUA_TLIGHTUSERDATA:
        if (lua_touserdata(L, index) == &null_place) {
            buf_str(w->out, "null");
            return true;
        }
        /* fall through */
    default: return err_set(w->e, ERR_INVALID, "a %s has no form in JSON", luaL_typename(L, index));
    }
}

bool json_from_lua(lua_State *L, int index, bool skip_functions, struct buf *out, struct err *e) {
    struct writer w = {.L = L, .out = out, .e = e, .skip_functions = skip_functions};
    int top = lua_gettop(L);
    bool ok = write_value(&w, lua_absindex(L, index), NULL);
    lua_settop(L, top);
    return ok;
}

/* --- the library --- */

static int json_decode(lua_State *L) {
    size_t n;
    const char *text = luaL_checklstring(L, 1, &n);
    struct err e;
    if (!json_to_lua(L, text, n, true, &e))
        return luaL_error(L, "%s", e.message);
    return 1;
}

static int json_encode(lua_State *L) {
    luaL_checkany(L, 1);
    struct buf out = {0};
    struct err e;
    if (!json_from_lua(L, 1, false, &out, &e)) {
        buf_free(&out);
        return luaL_error(L, "%s", e.message);
    }
    lua_pushlstring(L, buf_text(&out), out.len);
    buf_free(&out);
    return 1;
}

/* json.array{…}: a table that is a list in JSON also when it is empty. */
static int json_array(lua_State *L) {
    if (lua_isnoneornil(L, 1)) {
        lua_settop(L, 0);
        lua_newtable(L);
    }
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    luaL_setmetatable(L, array_key);
    return 1;
}

int json_open(lua_State *L) {
    static const luaL_Reg functions[] = {
        {"decode", json_decode}, {"encode", json_encode}, {"array", json_array}, {NULL, NULL}};
    luaL_newmetatable(L, array_key);
    lua_pushliteral(L, "array");
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 1);
    luaL_newlib(L, functions);
    lua_pushlightuserdata(L, &null_place);
    lua_setfield(L, -2, "null");
    return 1;
}

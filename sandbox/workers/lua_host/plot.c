/* plot(f, …): the library function of scripts and plugins.
 *
 *   plot(math.sin)                              one function
 *   plot({math.sin, math.cos}, {x = {-5, 5}})   several; options: x, y = {low, high}, title,
 * x_label, y_label, labels = {…}, dots = true plot({{0, 1}, {1, 3}, {2, 2}})              points
 * {x, y} plot({f, {{0, 1}, {1, 3}}})                 both Gives SVG text. */
#include "sandbox/plot.h"
#include "sandbox/workers/lua_host/lua_host.h"

#include <lauxlib.h>
#include <math.h>
#include <string.h>

struct function {
    lua_State *L;
    int index;
};

static double call_function(void *user, double x) {
    struct function *f = user;
    lua_pushvalue(f->L, f->index);
    lua_pushnumber(f->L, x);
    if (lua_pcall(f->L, 1, 1, 0)) { /* no value there: log(-1) and the like may raise */
        lua_pop(f->L, 1);
        return NAN;
    }
    int is_number;
    double y = lua_tonumberx(f->L, -1, &is_number);
    lua_pop(f->L, 1);
    return is_number ? y : NAN;
}

static const char *text_option(lua_State *L, const char *name) {
    return lua_getfield(L, 2, name) == LUA_TSTRING ? lua_tostring(L, -1)
                                                   : NULL; /* stays on the stack */
}

static void range_option(lua_State *L, const char *name, double *low, double *high) {
    *low = *high = NAN;
    if (lua_getfield(L, 2, name) == LUA_TTABLE) {
        lua_rawgeti(L, -1, 1);
        lua_rawgeti(L, -2, 2);
        *low = luaL_checknumber(L, -2);
        *high = luaL_checknumber(L, -1);
        lua_pop(L, 2);
    }
    lua_pop(L, 1);
}

static bool is_point(lua_State *L, int index) {
    if (!lua_istable(L, index))
        return false;
    bool point = lua_rawgeti(L, index, 1) == LUA_TNUMBER;
    lua_pop(L, 1);
    return point;
}

/* The points {{x, y}, …} at index; their arrays live in userdata on the stack. */
static void read_points(lua_State *L, int index, struct plot_series *s) {
    size_t n = lua_rawlen(L, index);
    luaL_argcheck(L, n <= PLOT_POINTS, 1, "too many points");
    double *x = lua_newuserdatauv(L, (n + 1) * 2 * sizeof *x, 0), *y = x + n + 1;
    for (size_t i = 0; i < n; i++) {
        if (lua_rawgeti(L, index, (lua_Integer)i + 1) != LUA_TTABLE)
            luaL_error(L, "plot: point %d is not {x, y}", (int)i + 1);
        lua_rawgeti(L, -1, 1);
        lua_rawgeti(L, -2, 2);
        x[i] = luaL_checknumber(L, -2);
        y[i] = luaL_checknumber(L, -1);
        lua_pop(L, 3);
    }
    s->x = x;
    s->y = y;
    s->n = n;
}

static void add_series(lua_State *L, int index, struct plot *plot, struct function *functions) {
    luaL_argcheck(L, plot->n_series < PLOT_SERIES, 1, "too many series");
    struct plot_series *s = &plot->series[plot->n_series];
    if (lua_isfunction(L, index)) {
        functions[plot->n_series] = (struct function){L, index};
        s->fn = call_function;
        s->user = &functions[plot->n_series];
    } else {
        luaL_argcheck(L, lua_istable(L, index), 1, "functions or lists of points expected");
        read_points(L, index, s);
    }
    plot->n_series++;
}

static int plot(lua_State *L) {
    struct plot plot = {0};
    struct function functions[PLOT_SERIES];
    luaL_checkany(L, 1);
    if (lua_isnoneornil(L, 2)) {
        lua_settop(L, 1);
        lua_newtable(L);
    }
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_settop(L, 2);
    luaL_checkstack(L, 80, NULL);
    range_option(L, "x", &plot.x_min, &plot.x_max);
    range_option(L, "y", &plot.y_min, &plot.y_max);
    plot.title = text_option(L, "title");
    plot.x_label = text_option(L, "x_label");
    plot.y_label = text_option(L, "y_label");
    lua_getfield(L, 2, "dots");
    bool dots = lua_toboolean(L, -1);
    bool labels = lua_getfield(L, 2, "labels") == LUA_TTABLE;
    int labels_at = lua_gettop(L);
    bool single = lua_isfunction(L, 1);
    if (!single && lua_istable(L, 1) && lua_rawgeti(L, 1, 1) == LUA_TTABLE)
        single = is_point(L, lua_gettop(L));
    if (single) {
        add_series(L, 1, &plot, functions);
    } else {
        luaL_checktype(L, 1, LUA_TTABLE);
        for (lua_Integer i = 1, n = (lua_Integer)lua_rawlen(L, 1); i <= n; i++) {
            lua_rawgeti(L, 1, i);
            add_series(L, lua_gettop(L), &plot, functions);
        }
    }
    for (int i = 0; i < plot.n_series; i++) {
        plot.series[i].dots = dots && !plot.series[i].fn;
        if (labels && lua_rawgeti(L, labels_at, i + 1) == LUA_TSTRING)
            plot.series[i].label = lua_tostring(L, -1);
    }
    struct buf out = {0};
    if (!plot_svg(&plot, &out))
        return luaL_error(L, "plot: there is nothing to draw");
    lua_pushlstring(L, buf_text(&out), out.len);
    buf_free(&out);
    return 1;
}

void plot_open(lua_State *L) {
    lua_pushcfunction(L, plot);
    lua_setglobal(L, "plot");
}

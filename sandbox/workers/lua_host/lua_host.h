/* lua_host: the parts of the Lua worker. See lua_host.c. */
#ifndef LEMMA_LUA_HOST_H
#define LEMMA_LUA_HOST_H

#include "base/buf.h"
#include "base/err.h"
#include "sandbox/worker.h"

#include <lua.h>

/* --- json.c: Lua values and JSON text --- */
enum { JSON_DEPTH = 100, JSON_MAX_BYTES = 16 << 20 };
/* Pushes the value of exactly n bytes of JSON; false (nothing pushed) and a message otherwise.
 * Integers stay integers, arrays and objects are told apart by a metatable (json.array). `nulls`:
 * null becomes json.null; otherwise nil, and in an object no member. */
bool json_to_lua(lua_State *L, const char *text, size_t n, bool nulls, struct err *e);
/* Appends the value at `index`. Functions are left out of tables when `skip_functions`; otherwise,
 * as any other thing that JSON has no form for, they are an error. */
bool json_from_lua(lua_State *L, int index, bool skip_functions, struct buf *out, struct err *e);
int json_open(lua_State *L); /* the library `json` */

/* --- libraries.c: what a program finds in its globals --- */
void libraries_open(lua_State *L);
/* What only scripts have: a program's standard input and output, in memory. */
void libraries_open_io(lua_State *L, const struct worker_request *request);
/* Pushes a value as text: as tostring, but with no address in it. */
const char *lua_text(lua_State *L, int index, size_t *n);

/* --- plugin.c --- */
void plugin_serve(lua_State *L, struct worker_request *request);
void plugin_open(lua_State *L); /* tool, agent, cap */

/* --- plot.c --- */
void plot_open(lua_State *L);

/* --- script.c --- */
void script_serve(lua_State *L, struct worker_request *request);

/* --- lua_host.c --- */
/* Ends the worker with the error that lies on top of the stack; `code` is lua_pcall's. */
__attribute__((noreturn)) void finish_with_error(lua_State *L, int code, const char *chunk);
__attribute__((noreturn)) void finish_with_value(const char *value, size_t n);
__attribute__((noreturn)) void finish_over_output(void);

#endif

/* lemma-worker-lua_host: Lua scripts and plugins behind the sandbox's walls.
 *
 * The state is made once, in the zygote, and shared by all workers until they write to it. Its
 * memory is the arena at a fixed address, its hash seed is always the same (see new_state), its
 * clocks stand still: the same program with the same input prints the same output. */
#include "sandbox/workers/lua_host/lua_host.h"
#include "sandbox/workers/arena_malloc.inc"

#include <lauxlib.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <ucontext.h>

enum {
    FROZEN_TIME = 1767225600, /* 2026-01-01 00:00 UTC */
    SEED_STACK = 256 << 10,
    DEEP = 50000, /* calls within calls that no honest program makes */
};

static struct {
    lua_State *state;
    size_t used, peak, cap;
    bool deep; /* when memory was refused last, the program stood in endless recursion */
    ucontext_t back;
} H;

/* --- clocks that stand still: these come before the C library's --- */

time_t time(time_t *out) {
    if (out)
        *out = FROZEN_TIME;
    return FROZEN_TIME;
}

clock_t clock(void) {
    return 0;
}

/* --- memory: what the program uses counts against its limit, to the byte --- */

static void *refuse_memory(void) {
    lua_Debug ar;
    H.deep = H.state && lua_getstack(H.state, DEEP, &ar);
    return NULL;
}

static void *lua_memory(void *user, void *old, size_t old_size, size_t size) {
    (void)user;
    old_size = old ? old_size : 0;
    if (size == 0) {
        H.used -= old_size;
        arena_free(old);
        return NULL;
    }
    if (size > old_size && (size - old_size > H.cap || H.used > H.cap - (size - old_size)))
        return refuse_memory();
    void *p = arena_realloc(old, size);
    if (!p)
        return refuse_memory();
    H.used += size - old_size;
    if (H.used > H.peak)
        H.peak = H.used;
    return p;
}

/* --- the ends --- */

void finish_with_value(const char *value, size_t n) {
    struct worker_result r = {.value = value, .value_len = n, .peak_bytes = H.peak};
    worker_finish(&r);
}

void finish_over_output(void) {
    struct worker_result r = {.status = SANDBOX_LIMIT_OUTPUT, .peak_bytes = H.peak};
    worker_finish(&r);
}

/* Takes "NAME:LINE: " off the front of a message; returns LINE, 0 when it does not begin so. Lua
 * shows a long name by its end. */
static int take_place(const char **message, const char *chunk) {
    const char *m = *message;
    size_t n = strlen(chunk);
    if (!strncmp(m, chunk, n)) {
        m += n;
    } else if (!strncmp(m, "...", 3)) {
        const char *colon = strchr(m, ':');
        size_t shown = colon ? (size_t)(colon - m) - 3 : 0;
        if (!colon || shown > n || strncmp(m + 3, chunk + n - shown, shown))
            return 0;
        m = colon;
    } else {
        return 0;
    }
    char *end;
    long line = *m == ':' && m[1] >= '0' && m[1] <= '9' ? strtol(m + 1, &end, 10) : 0;
    if (line <= 0 || line > INT32_MAX || end[0] != ':' || end[1] != ' ')
        return 0;
    *message = end + 2;
    return (int)line;
}

void finish_with_error(lua_State *L, int code, const char *chunk) {
    H.cap = SIZE_MAX; /* the report may use what the program could not */
    struct worker_result r = {.status = SANDBOX_ERROR, .peak_bytes = H.peak};
    if (code == LUA_ERRMEM && H.deep) {
        r.error_type = "RuntimeError";
        r.error_message = "stack overflow: its calls within calls do not end";
        worker_finish(&r);
    }
    if (code == LUA_ERRMEM) {
        r.status = SANDBOX_LIMIT_MEMORY;
        worker_finish(&r);
    }
    r.error_type = code == LUA_ERRSYNTAX ? "SyntaxError" : "RuntimeError";
    lua_checkstack(L, 20);
    if (luaL_getmetafield(L, -1, "__name") == LUA_TSTRING) {
        if (!strcmp(lua_tostring(L, -1), "denied") && lua_istable(L, -2)) {
            r.status = SANDBOX_DENIED;
            r.error_type = "Denied";
        }
        lua_pop(L, 1);
    }
    /* error{message = …, type = …} gives both; the fields are read raw: no program runs any more */
    if (lua_istable(L, -1)) {
        lua_pushliteral(L, "type");
        lua_rawget(L, -2);
        if (lua_type(L, -1) == LUA_TSTRING && r.status == SANDBOX_ERROR)
            r.error_type = lua_tostring(L, -1);
        lua_pop(L, 1);
        lua_pushliteral(L, "message");
        lua_rawget(L, -2);
        if (lua_type(L, -1) != LUA_TSTRING)
            lua_pop(L, 1);
    }
    r.error_message = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1)
                      : lua_isnumber(L, -1)
                          ? lua_tostring(L, -1)
                          : lua_pushfstring(L, "(an error that is a %s)", luaL_typename(L, -1));
    r.error_line = take_place(&r.error_message, chunk);
    worker_finish(&r);
}

static int panic(lua_State *L) {
    finish_with_error(L, LUA_ERRRUN, "");
}

/* --- the state --- */

static void make_state(void) {
    H.state = lua_newstate(lua_memory, NULL);
}

/* Lua seeds the hashes of its strings, and so the order of pairs(), with the time and three
 * addresses: of the state, of lua_newstate and of a local variable. The first stands in the arena,
 * the second is fixed because this binary is (no PIE), the third gets a stack at a fixed place. */
static bool new_state(void) {
    static ucontext_t there;
    void *place = (char *)0x1000000000 - (64 << 20);
    void *stack = mmap(place, SEED_STACK, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
    if (stack != place || getcontext(&there) < 0)
        return false;
    there.uc_stack.ss_sp = stack;
    there.uc_stack.ss_size = SEED_STACK;
    there.uc_link = &H.back;
    makecontext(&there, make_state, 0);
    swapcontext(&H.back, &there);
    munmap(stack, SEED_STACK);
    return H.state != NULL;
}

static int open_everything(lua_State *L) {
    libraries_open(L);
    plugin_open(L);
    plot_open(L);
    return 0;
}

static bool preload(bool light, struct err *e) {
    setenv("TZ", "UTC0", 1); /* dates never need a file */
    tzset();
    H.cap = SIZE_MAX;
    if (!new_state())
        return err_set(e, ERR_MEMORY, "no memory for Lua at its fixed place");
    lua_atpanic(H.state, panic);
    lua_pushcfunction(H.state, open_everything);
    if (lua_pcall(H.state, 0, 0, 0))
        return err_set(e, ERR_INTERNAL, "Lua's libraries: %s", lua_tostring(H.state, -1));
    lua_gc(H.state, LUA_GCCOLLECT);
    return true;
}

static int seed_random(lua_State *L) {
    lua_getglobal(L, "math");
    lua_getfield(L, -1, "randomseed");
    lua_pushinteger(L, (lua_Integer)(uintptr_t)lua_touserdata(L, 1));
    lua_call(L, 1, 0);
    return 0;
}

static void serve(struct worker_request *request) {
    lua_State *L = H.state;
    H.peak = H.used;
    H.cap = H.used + request->memory_bytes;
    arena_reach(request->memory_bytes);
    lua_pushcfunction(L, seed_random);
    lua_pushlightuserdata(L, (void *)(uintptr_t)request->seed);
    if (lua_pcall(L, 1, 0, 0))
        finish_with_error(L, LUA_ERRRUN, "");
    if (request->runner == SANDBOX_PLUGIN)
        plugin_serve(L, request);
    script_serve(L, request);
}

int main(int argc, char **argv) {
    static const struct worker_program program = {
        .name = "lua", .policy = POLICY_COMPUTE, .preload = preload, .serve = serve};
    return worker_main(argc, argv, &program);
}

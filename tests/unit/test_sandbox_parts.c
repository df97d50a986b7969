/* The sandbox's parts as libraries, so that the sanitizers see them: frames, the arena, JSON and
 * Lua. */
#include "base/json.h"
#include "sandbox/arena.h"
#include "sandbox/frame.h"
#include "sandbox/limits.h"
#include "tests/unit/test.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The worker's own code, as it is. */
#include "sandbox/workers/lua_host/json.c"

static uint64_t state = 88172645463325252u;

static uint32_t random_below(uint32_t n) { /* xorshift64 (Marsaglia, 2003) */
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (uint32_t)(state >> 32) % n;
}

/* --- frames --- */

static void frames_round_trip(void **unused) {
    struct buf b = {0};
    size_t mark = frame_begin(&b, FRAME_ASK);
    frame_bytes(&b, TAG_CAPABILITY, "kv.get", 6);
    frame_number(&b, TAG_ASK, 0x1122334455667788u);
    frame_bytes(&b, TAG_PAYLOAD, NULL, 0);
    frame_end(&b, mark);
    struct frame f;
    size_t used;
    for (size_t n = 0; n < b.len; n++)
        assert_int_equal(frame_next(b.data, n, 1000, &f, &used), 0);
    assert_int_equal(frame_next(b.data, b.len, 1000, &f, &used), 1);
    assert_int_equal(used, b.len);
    assert_int_equal(f.type, FRAME_ASK);
    struct frame_field field;
    assert_int_equal(frame_field(&f, &field), 1);
    assert_int_equal(field.tag, TAG_CAPABILITY);
    assert_memory_equal(field.bytes, "kv.get", 6);
    assert_int_equal(frame_field(&f, &field), 1);
    assert_true(field.number == 0x1122334455667788u);
    assert_int_equal(frame_field(&f, &field), 1);
    assert_int_equal(field.n, 0);
    assert_int_equal(frame_field(&f, &field), 0);
    assert_int_equal(frame_next(b.data, b.len, 10, &f, &used), -1); /* over the cap */
    buf_free(&b);
}

/* Whatever the bytes: the reader ends, and stays inside. */
static void frames_of_noise(void **unused) {
    for (int round = 0; round < 20000; round++) {
        size_t n = random_below(64);
        char *bytes = malloc(n ? n : 1); /* exactly as large: a sanitizer sees one byte too far */
        for (size_t i = 0; i < n; i++)
            bytes[i] = (char)(random_below(3) ? random_below(8) : random_below(256));
        struct frame f;
        size_t used = 0;
        if (frame_next(bytes, n, 60, &f, &used) == 1) {
            assert_true(used <= n);
            struct frame_field field;
            while (frame_field(&f, &field) == 1)
                assert_true(field.bytes >= bytes && field.bytes + field.n <= bytes + used);
        }
        free(bytes);
    }
}

/* --- the arena --- */

struct piece {
    unsigned char *p;
    size_t n;
    unsigned char fill;
};

static void check(const struct piece *b) {
    for (size_t i = 0; i < b->n; i++)
        if (b->p[i] != b->fill)
            fail_msg("a block was written to by another");
}

static size_t some_size(void) {
    uint32_t kind = random_below(10);
    return kind < 6 ? random_below(200) : kind < 9 ? random_below(5000) : random_below(200000);
}

/* Random allocations, as a program makes them; every block keeps its content, everything is
 * aligned, and when all is freed all is one again. */
static void arena_keeps_blocks_apart(void **unused) {
    enum { BLOCKS = 400, STEPS = 60000 };
    static struct piece blocks[BLOCKS];
    size_t before = arena_used();
    for (int step = 0; step < STEPS; step++) {
        struct piece *b = &blocks[random_below(BLOCKS)];
        uint32_t what = random_below(4);
        if (!b->p) {
            size_t align = what ? 16 : (size_t)16 << random_below(10);
            b->n = some_size();
            b->p = what ? arena_alloc(b->n) : arena_alloc_aligned(align, b->n);
            assert_non_null(b->p);
            assert_int_equal((uintptr_t)b->p % align, 0);
            assert_true(arena_size(b->p) >= b->n);
        } else if (what < 2) {
            check(b);
            arena_free(b->p);
            *b = (struct piece){0};
            continue;
        } else {
            check(b);
            size_t n = some_size(), kept = n < b->n ? n : b->n;
            b->p = arena_realloc(b->p, n);
            assert_non_null(b->p);
            b->n = kept;
            check(b);
            b->n = n;
        }
        b->fill = (unsigned char)random_below(256);
        memset(b->p, b->fill, b->n);
    }
    for (int i = 0; i < BLOCKS; i++) {
        if (!blocks[i].p)
            continue;
        check(&blocks[i]);
        arena_free(blocks[i].p);
    }
    assert_int_equal(arena_used(), before);
    void *nearly_all = arena_alloc(100 << 20); /* nothing is left in pieces */
    assert_non_null(nearly_all);
    arena_free(nearly_all);
}

static void arena_cap_is_exact(void **unused) {
    size_t before = arena_used();
    arena_cap(before + 10000);
    void *p = arena_alloc(9000);
    assert_non_null(p);
    assert_false(arena_refused());
    assert_null(arena_alloc(2000));
    assert_true(arena_refused());
    assert_null(arena_realloc(p, 20000)); /* p stays */
    memset(p, 1, 9000);
    void *q = arena_alloc(10000 - 9000 - 64);
    assert_non_null(q);
    assert_true(arena_peak() <= before + 10000);
    arena_free(p);
    arena_free(q);
    arena_cap(0);
    assert_null(arena_alloc(SIZE_MAX));
    assert_null(arena_alloc(SIZE_MAX - 8));
    assert_null(arena_alloc(1ull << 40));
    assert_int_equal(arena_used(), before);
}

/* Large blocks come and go, small ones stay: what can be reached bounds what is touched, and what
 * is let go of can be had again. */
static void arena_fills_its_holes(void **unused) {
    enum { LIVE = 7, STAY = 1000, LARGE = 1000000 };
    static void *small[STAY];
    void *live[LIVE] = {0};
    size_t before = arena_used();
    arena_cap(before + 9 * LARGE);
    for (int i = 0; i < 20 * STAY / 7; i++) {
        void *box = arena_alloc(LARGE + 40);
        void **at = &live[i % LIVE];
        arena_free(*at);
        *at = arena_alloc(LARGE + 25);
        assert_non_null(box);
        assert_non_null(*at);
        arena_free(box);
        arena_free(small[i % STAY]);
        assert_non_null(small[i % STAY] = arena_alloc(40));
    }
    assert_null(arena_alloc(8 * LARGE));
    for (int i = 0; i < LIVE; i++)
        arena_free(live[i]);
    for (int i = 0; i < STAY; i++)
        arena_free(small[i]);
    arena_cap(0);
    assert_int_equal(arena_used(), before);
}

/* What is allocated after holes were left lies side by side beyond what was there, and holes are never given out. */
static void arena_leaves_its_holes(void **unused) {
    enum { N = 400 };
    static char *old[N], *new[N];
    size_t before = arena_used();
    char *end = NULL;
    for (int i = 0; i < N; i++) {
        old[i] = arena_alloc(40 + (size_t)i * 8);
        end = old[i] > end ? old[i] : end;
    }
    for (int i = 0; i < N; i += 2)
        arena_free(old[i]);
    arena_leave_holes();
    for (int i = 0; i < N; i++) {
        new[i] = arena_alloc(40);
        assert_true(new[i] > end);
        assert_true(!i || new[i] - new[i - 1] == 48 + 16);
        memset(new[i], i, 40);
    }
    for (int i = 1; i < N; i += 2)
        arena_free(old[i]); /* beside holes, with which they do not become one */
    char *larger = arena_alloc(40 + N * 8);
    assert_true(larger > end);
    arena_free(larger);
    for (int i = 0; i < N; i++)
        assert_int_equal(new[i][39], (char)i);
    for (int i = 0; i < N; i++)
        arena_free(new[i]);
    assert_int_equal(arena_used(), before);
}

/* The same random life where the middle is often used up. */
static void arena_in_little_room(void **unused) {
    enum { BLOCKS = 300, STEPS = 60000 };
    static struct piece blocks[BLOCKS];
    size_t before = arena_used(), refused = 0;
    arena_reach(512 << 10);
    for (int step = 0; step < STEPS; step++) {
        struct piece *b = &blocks[random_below(BLOCKS)];
        if (b->p) {
            check(b);
            size_t n = random_below(3) ? 0 : some_size();
            unsigned char *moved = n ? arena_realloc(b->p, n) : NULL;
            if (n && !moved)
                continue;
            if (!n)
                arena_free(b->p);
            b->p = moved;
            b->n = n;
        } else {
            b->n = some_size();
            b->p = arena_alloc(b->n);
            refused += !b->p;
        }
        b->fill = (unsigned char)random_below(256);
        if (b->p)
            memset(b->p, b->fill, b->n);
    }
    assert_true(refused > 100);
    for (int i = 0; i < BLOCKS; i++)
        arena_free(blocks[i].p);
    arena_reach(0);
    assert_int_equal(arena_used(), before);
    void *nearly_all = arena_alloc(100 << 20);
    assert_non_null(nearly_all);
    arena_free(nearly_all);
}

/* --- JSON and Lua --- */

static int new_state(void **unused) {
    lua_State *L = luaL_newstate();
    luaL_requiref(L, "json", json_open, 1);
    lua_settop(L, 0);
    *unused = L;
    return 0;
}

static int end_state(void **unused) {
    lua_close(*unused);
    return 0;
}

static void expect_same(lua_State *L, const char *in, const char *out) {
    struct err e = {0};
    struct buf text = {0};
    if (!json_to_lua(L, in, strlen(in), true, &e))
        fail_msg("%s: %s", in, e.message);
    assert_int_equal(lua_gettop(L), 1);
    if (!json_from_lua(L, 1, false, &text, &e))
        fail_msg("%s: %s", in, e.message);
    assert_string_equal(buf_text(&text), out);
    buf_free(&text);
    lua_settop(L, 0);
}

static void json_round_trips(void **unused) {
    static const struct {
        const char *in, *out;
    } cases[] = {
        {"1", "1"},
        {" -0 ", "0"},
        {"-0.0", "-0.0"},
        {"1.0", "1.0"},
        {"1e2", "100.0"},
        {"9223372036854775807", "9223372036854775807"},
        {"9223372036854775808", "9.223372036854776e+18"},
        {"0.1", "0.1"},
        {"[]", "[]"},
        {"{}", "{}"},
        {"[1,[],{},null]", "[1,[],{},null]"},
        {"{\"b\":1,\"a\":[true,false,null]}", "{\"a\":[true,false,null],\"b\":1}"},
        {"\"\\u00e9\\ud83d\\ude00\\n\\\"\"", "\"é😀\\n\\\"\""},
        {"{\"a\":null}", "{\"a\":null}"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        expect_same(*unused, cases[i].in, cases[i].out);
}

static void json_refuses(void **unused) {
    static const char *const bad[] = {
        "",      "{",      "[1,]", "{\"a\"}", "{\"a\":1,}",  "01",        "1.",       "1e",
        "-",     "nul",    "\"",   "\"\\x\"", "\"\\ud800\"", "\"\\u12\"", "[1 2]",    "1 2",
        "{1:2}", "\"\t\"", "+1",   ".5",      "'a'",         "]",         "truefalse"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct err e = {0};
        if (json_to_lua(*unused, bad[i], strlen(bad[i]), true, &e))
            fail_msg("accepted: %s", bad[i]);
        assert_int_equal(lua_gettop(*unused), 0);
        assert_true(strlen(e.message) > 0);
    }
}

/* Mutations of a good text: read or refused, never more; what is read prints as what reads back the
 * same. */
static void json_of_noise(void **unused) {
    static const char good[] = "{\"a\":[1,2.5,-3e4,\"x\\u0041\",true,null],\"b\":{\"c\":[]}}";
    lua_State *L = *unused;
    for (int round = 0; round < 20000; round++) {
        size_t n = sizeof good - 1;
        char *text = malloc(n);
        memcpy(text, good, n);
        for (uint32_t k = random_below(4); k > 0; k--)
            text[random_below((uint32_t)n)] = "{}[]\",:0123456789.eE+-\\ut\xff "[random_below(27)];
        n -= random_below(5) ? 0 : random_below((uint32_t)n);
        char *exact = malloc(n ? n : 1);
        memcpy(exact, text, n);
        struct err e;
        struct buf once = {0}, twice = {0};
        if (json_to_lua(L, exact, n, true, &e) && json_from_lua(L, 1, false, &once, &e)) {
            lua_settop(L, 0);
            assert_true(json_to_lua(L, once.data, once.len, true, &e));
            assert_true(json_from_lua(L, 1, false, &twice, &e));
            assert_string_equal(once.data, twice.data);
        }
        lua_settop(L, 0);
        buf_free(&once);
        buf_free(&twice);
        free(exact);
        free(text);
    }
}

static void limits_are_filled_and_cut(void **unused) {
    struct sandbox_limits l = {0};
    limits_apply(&l, SANDBOX_LUA);
    assert_int_equal(l.wall_ms, 10000);
    assert_int_equal(l.cpu_ms, 5000);
    assert_int_equal(l.memory_bytes, 64 << 20);
    assert_int_equal(l.output_bytes, 256 << 10);
    l = (struct sandbox_limits){.wall_ms = INT32_MAX, .cpu_ms = -5, .memory_bytes = SIZE_MAX};
    limits_apply(&l, SANDBOX_PYTHON);
    assert_int_equal(l.wall_ms, LIMIT_WALL_MS);
    assert_int_equal(l.cpu_ms, 5000);
    assert_int_equal(l.memory_bytes, LIMIT_MEMORY_BYTES);
}

int main(void) {
    if (!arena_open_anywhere((size_t)128 << 20))
        return 1;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(frames_round_trip),
        cmocka_unit_test(frames_of_noise),
        cmocka_unit_test(arena_keeps_blocks_apart),
        cmocka_unit_test(arena_cap_is_exact),
        cmocka_unit_test(arena_fills_its_holes),
        cmocka_unit_test(arena_leaves_its_holes),
        cmocka_unit_test(arena_in_little_room), /* with such holes */
        cmocka_unit_test_setup_teardown(json_round_trips, new_state, end_state),
        cmocka_unit_test_setup_teardown(json_refuses, new_state, end_state),
        cmocka_unit_test_setup_teardown(json_of_noise, new_state, end_state),
        cmocka_unit_test(limits_are_filled_and_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

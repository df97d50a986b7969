/* The sandbox from outside: what its header promises. The escape suite is tests/sandbox/. */
#include "sandbox/control.h"
#include "tests/unit/sandbox_harness.h"

#include <dirent.h>
#include <errno.h>
#include <grp.h>
#include <sched.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <cmocka.h>

static struct sandbox *S;
static struct loop *L;

static int open_all(void **state) {
    S = open_test_sandbox(&(struct sandbox_params){.max_workers = 4, .max_waiting = 8}, &L);
    return S ? 0 : -1;
}

static int close_all(void **state) {
    sandbox_close(S);
    loop_free(L);
    return 0;
}

static struct sandbox_call call_of(enum sandbox_runner runner, const char *program,
                                   const char *input, struct kept *k) {
    return (struct sandbox_call){.runner = runner,
                                 .program = program,
                                 .program_len = strlen(program),
                                 .program_name = "test.lua",
                                 .input = input,
                                 .input_len = strlen(input),
                                 .done = keep_result,
                                 .user = k};
}

static void run_call(struct sandbox_call *call, struct kept *k) {
    struct err e = {0};
    kept_free(k);
    assert_true(sandbox_run(S, call, &e) > 0);
    assert_false(k->done); /* never from sandbox_run itself */
    assert_true(wait_kept(L, k));
}

static void run_one(enum sandbox_runner runner, const char *program, const char *input,
                    struct kept *k) {
    struct sandbox_call call = call_of(runner, program, input, k);
    run_call(&call, k);
}

static void expect_lua(const char *program, enum sandbox_status status, const char *value) {
    struct kept k = {0};
    run_one(SANDBOX_LUA, program, "", &k);
    if (k.status != status || strcmp(buf_text(&k.value), value))
        fprintf(stderr, "%s\n-> %s %s %s\n", program, sandbox_status_name(k.status),
                buf_text(&k.value), buf_text(&k.error_message));
    assert_int_equal(k.status, status);
    assert_string_equal(buf_text(&k.value), value);
    kept_free(&k);
}

static void expect_error(enum sandbox_runner runner, const char *program, const char *input,
                         const char *type, const char *message, int line) {
    struct kept k = {0};
    run_one(runner, program, input, &k);
    assert_int_equal(k.status, SANDBOX_ERROR);
    assert_string_equal(buf_text(&k.error_type), type);
    if (!strstr(buf_text(&k.error_message), message))
        fprintf(stderr, "message: %s\n", buf_text(&k.error_message));
    assert_non_null(strstr(buf_text(&k.error_message), message));
    assert_int_equal(k.error_line, line);
    kept_free(&k);
}

static void calculator(void **state) {
    struct kept k = {0};
    run_one(SANDBOX_CALC, "", "240*15/100", &k);
    assert_int_equal(k.status, SANDBOX_OK);
    assert_string_equal(buf_text(&k.value), "36");
    run_one(SANDBOX_CALC, "", "1/0", &k);
    assert_int_equal(k.status, SANDBOX_ERROR);
    assert_string_equal(buf_text(&k.error_message), "division by zero");
    run_one(SANDBOX_CALC, "", "9^9^9", &k);
    assert_int_equal(k.status, SANDBOX_ERROR);
    kept_free(&k);
}

static void lua_values(void **state) {
    expect_lua("1+1", SANDBOX_OK, "2");
    expect_lua("return 1, 'a', true", SANDBOX_OK, "1\ta\ttrue");
    expect_lua("local x = 20\nx = x + 1\nx * 2", SANDBOX_OK, "42");
    expect_lua("local function f(n)\n return n\nend\nf(\n 3\n)", SANDBOX_OK, "3");
    expect_lua("x = 1", SANDBOX_OK, "");
    /* a `return` must never be put where it would change the program */
    expect_lua("s = 0\nfor i = 1, 3 do\n s = s + i\nend\nassert(s == 6)", SANDBOX_OK, "true");
    expect_lua("s = 0\nfor i = 1, 3 do s = s + i\nprint(s) end", SANDBOX_OK, "");
    expect_lua("s = 0\nrepeat s = s + 1\nuntil s == 3", SANDBOX_OK, "");
    expect_lua("if nil then return 1\nelse return 2\nend", SANDBOX_OK, "2");
    expect_lua("{1, 2, {a = 'b'}}", SANDBOX_OK, "[1,2,{\"a\":\"b\"}]");
    expect_lua("10 // 3, 10 / 4, 2^53, 7 // 0.0", SANDBOX_OK, "3\t2.5\t9.007199254741e+15\tinf");
    expect_lua("io.read('n') == nil, io.read('a')", SANDBOX_OK, "true\t");
}

static void lua_output(void **state) {
    struct kept k = {0};
    run_one(SANDBOX_LUA, "print('a', 1, nil)\nio.write('b')\nfor l in io.lines() do print(l) end",
            "x\ny", &k);
    assert_int_equal(k.status, SANDBOX_OK);
    assert_string_equal(buf_text(&k.out), "a\t1\tnil\nbx\ny\n");
    kept_free(&k);
}

static void lua_errors(void **state) {
    expect_error(SANDBOX_LUA, "local a\n\nerror('boom')", "", "RuntimeError", "boom", 3);
    expect_error(SANDBOX_LUA, "local a = \n\n)", "", "SyntaxError", "unexpected symbol", 3);
    expect_error(SANDBOX_LUA, "return nil + 1", "", "RuntimeError", "arithmetic on a nil", 1);
    expect_error(SANDBOX_LUA, "error{type = 'Mine', message = 'm'}", "", "Mine", "m", 0);
    expect_error(SANDBOX_LUA, "error()", "", "RuntimeError", "an error that is a nil", 0);
}

/* The same program prints the same on every run, also from another zygote. */
static void lua_is_deterministic(void **state) {
    static const char program[] =
        "local t = {}\n"
        "for i = 1, 50 do t['k' .. i * 7919] = i end\n"
        "for k in pairs(t) do io.write(k, ' ') end\n"
        "for k in pairs{[{}] = 1, [print] = 2, [{1}] = 3} do io.write(type(k), ' ') end\n"
        "local s = {} for i = 1, 500 do s[i] = {i % 7, i} end\n"
        "table.sort(s, function(a, b) return a[1] < b[1] end)\n"
        "for i = 1, 500 do io.write(s[i][2], ' ') end\n"
        "print(os.time(), os.clock(), os.date(), math.random(1000000), {}, print, "
        "string.format('%p', {}))";
    struct kept first = {0}, again = {0};
    struct loop *other_loop;
    run_one(SANDBOX_LUA, program, "", &first);
    assert_int_equal(first.status, SANDBOX_OK);
    assert_null(strstr(buf_text(&first.out), "0x10000"));
    run_one(SANDBOX_LUA, program, "", &again);
    assert_string_equal(buf_text(&first.out), buf_text(&again.out));
    kept_free(&again);
    struct sandbox *other =
        open_test_sandbox(&(struct sandbox_params){.runners = 1 << SANDBOX_LUA}, &other_loop);
    struct sandbox_call call = call_of(SANDBOX_LUA, program, "", &again);
    struct err e;
    assert_true(sandbox_run(other, &call, &e) > 0);
    assert_true(wait_kept(other_loop, &again));
    assert_string_equal(buf_text(&first.out), buf_text(&again.out));
    sandbox_close(other);
    loop_free(other_loop);
    kept_free(&first);
    kept_free(&again);
}

static const char plugin[] = "return tool{\n"
                             " name = 'double', about = 'Doubles.', pure = true,\n"
                             " input = {type = 'object', properties = {n = {type = 'integer'}},\n"
                             "  required = {}},\n"
                             " limits = {wall_ms = 100},\n"
                             " run = function(args)\n"
                             "  if args.n == 13 then error('unlucky') end\n"
                             "  if args.n == 14 then return nil, 'no fourteen' end\n"
                             "  if args.n == 15 then return {f = print} end\n"
                             "  return {n = args.n * 2, half = args.n / 2, list = {},\n"
                             "   array = json.array{}}\n"
                             " end,\n"
                             "}\n";

static void plugin_describes_itself(void **state) {
    struct kept k = {0};
    run_one(SANDBOX_PLUGIN, plugin, "{\"op\":\"describe\"}", &k);
    assert_int_equal(k.status, SANDBOX_OK);
    assert_string_equal(buf_text(&k.value),
                        "{\"about\":\"Doubles.\",\"input\":{\"properties\":{\"n\":{\"type\":"
                        "\"integer\"}},\"required\":[],\"type\":\"object\"},\"kind\":\"tool\","
                        "\"limits\":{\"wall_ms\":100},\"name\":\"double\",\"pure\":true}");
    kept_free(&k);
    expect_error(SANDBOX_PLUGIN, "return tool{\n name = 'x' about\n}", "{\"op\":\"describe\"}",
                 "SyntaxError", "expected", 2);
    expect_error(SANDBOX_PLUGIN, "local x\nreturn tool{name = 'x y'}", "{\"op\":\"describe\"}",
                 "RuntimeError", "'name' must be", 2);
    expect_error(SANDBOX_PLUGIN, "return 1", "{\"op\":\"describe\"}", "RuntimeError",
                 "must return tool", 0);
}

static void plugin_calls(void **state) {
    struct kept k = {0};
    run_one(SANDBOX_PLUGIN, plugin, "{\"op\":\"call\",\"args\":{\"n\":21}}", &k);
    assert_int_equal(k.status, SANDBOX_OK);
    assert_string_equal(buf_text(&k.value), "{\"array\":[],\"half\":10.5,\"list\":{},\"n\":42}");
    kept_free(&k);
    expect_error(SANDBOX_PLUGIN, plugin, "{\"op\":\"call\",\"args\":{\"n\":13}}", "RuntimeError",
                 "unlucky", 7);
    expect_error(SANDBOX_PLUGIN, plugin, "{\"op\":\"call\",\"args\":{\"n\":14}}", "RuntimeError",
                 "no fourteen", 0);
    expect_error(SANDBOX_PLUGIN, plugin, "{\"op\":\"call\",\"args\":{\"n\":15}}", "RuntimeError",
                 "function has no form in JSON", 0);
}

static void expect_example(int index, bool ok, const char *message) {
    static const char source[] =
        "return tool{name = 'e', about = '', run = function(a)\n"
        " if a.n == 0 then error('zero') end\n"
        " if a.url then return cap.http.get(a.url).body end\n"
        " return {a.n * 2} end,\n"
        "examples = {{args = {n = 2}, result = {4}}, {args = {n = 2}, result = {5}},\n"
        " {args = {n = 3}, check = function(r) return r[1] == 6 end},\n"
        " {args = {n = 3}, check = function(r) return false, 'not so' end},\n"
        " {args = {n = 0}, error = 'zero'}, {args = {n = 1}, error = 'zero'},\n"
        " {args = {url = 'u'}, recorded = {{cap = 'http.get', answer = {body = 'B'}}},\n"
        "  result = 'B'},\n"
        " {args = {url = 'u'}, recorded = {{cap = 'kv.get'}}}}}\n";
    char input[60];
    struct kept k = {0};
    snprintf(input, sizeof input, "{\"op\":\"example\",\"index\":%d}", index);
    run_one(SANDBOX_PLUGIN, source, input, &k);
    assert_int_equal(k.status, SANDBOX_OK);
    if (!strstr(buf_text(&k.value), ok ? "\"ok\":true" : "\"ok\":false") ||
        !strstr(buf_text(&k.value), message))
        fprintf(stderr, "example %d: %s\n", index, buf_text(&k.value));
    assert_non_null(strstr(buf_text(&k.value), ok ? "\"ok\":true" : "\"ok\":false"));
    assert_non_null(strstr(buf_text(&k.value), message));
    kept_free(&k);
}

static void plugin_examples(void **state) {
    expect_example(1, true, "");
    expect_example(2, false, "the result is [4], expected was [5]");
    expect_example(3, true, "");
    expect_example(4, false, "not so");
    expect_example(5, true, "");
    expect_example(6, false, "but there was none");
    expect_example(7, true, "");
    expect_example(8, false, "is http.get, the recording has kv.get");
}

/* --- capabilities --- */

static struct {
    char seen[200];
    bool refuse;
} broker;

static void answer_ask(void *user, const struct sandbox_ask *ask) {
    snprintf(broker.seen, sizeof broker.seen, "%s %s", ask->capability, ask->payload);
    static const char good[] = "{\"value\":7}", bad[] = "not granted";
    if (broker.refuse)
        sandbox_answer(S, ask->call, ask->ask, false, bad, sizeof bad - 1);
    else
        sandbox_answer(S, ask->call, ask->ask, true, good, sizeof good - 1);
}

static void capabilities(void **state) {
    static const char source[] = "return tool{name = 'c', about = '', run = function()\n"
                                 "return cap.kv.get('k').value + 1 end}";
    struct kept k = {0};
    struct sandbox_call call = call_of(SANDBOX_PLUGIN, source, "{\"op\":\"call\"}", &k);
    call.ask = answer_ask;
    run_call(&call, &k);
    assert_int_equal(k.status, SANDBOX_OK);
    assert_string_equal(buf_text(&k.value), "8");
    assert_string_equal(broker.seen, "kv.get {\"key\":\"k\"}");
    broker.refuse = true;
    run_call(&call, &k);
    assert_int_equal(k.status, SANDBOX_DENIED);
    assert_non_null(strstr(buf_text(&k.error_message), "not granted"));
    assert_int_equal(k.error_line, 2);
    call.ask = NULL;
    run_call(&call, &k);
    assert_int_equal(k.status, SANDBOX_DENIED);
    kept_free(&k);
}

/* --- limits --- */

static void limited(const char *program, struct sandbox_limits limits, enum sandbox_status status) {
    struct kept k = {0};
    struct sandbox_call call = call_of(SANDBOX_LUA, program, "", &k);
    call.limits = limits;
    run_call(&call, &k);
    if (k.status != status)
        fprintf(stderr, "%s -> %s %s\n", program, sandbox_status_name(k.status),
                buf_text(&k.error_message));
    assert_int_equal(k.status, status);
    assert_true(k.limit.len > 0);
    kept_free(&k);
}

static void limits(void **state) {
    limited("while true do end", (struct sandbox_limits){.wall_ms = 100}, SANDBOX_KILLED_TIME);
    limited("while true do end", (struct sandbox_limits){.cpu_ms = 100, .wall_ms = 30000},
            SANDBOX_KILLED_CPU); /* on a busy machine 100 ms of processor are long in coming */
    limited("('x'):rep(30):find(('x*'):rep(30) .. 'y')", (struct sandbox_limits){.wall_ms = 100},
            SANDBOX_KILLED_TIME);
    limited("('x'):rep(1 << 30)", (struct sandbox_limits){0}, SANDBOX_LIMIT_MEMORY);
    limited("local t = {} for i = 1, 1e9 do t[i] = {} end",
            (struct sandbox_limits){.memory_bytes = 4 << 20}, SANDBOX_LIMIT_MEMORY);
    limited("while true do print(('x'):rep(999)) end", (struct sandbox_limits){0},
            SANDBOX_LIMIT_OUTPUT);
    limited("('x'):rep(5000)", (struct sandbox_limits){.output_bytes = 4096}, SANDBOX_LIMIT_OUTPUT);
}

static void output_before_a_kill_is_kept(void **state) {
    struct kept k = {0};
    struct sandbox_call call = call_of(SANDBOX_LUA, "print('before') while true do end", "", &k);
    call.limits.wall_ms = 100;
    run_call(&call, &k);
    assert_int_equal(k.status, SANDBOX_KILLED_TIME);
    assert_string_equal(buf_text(&k.out), "before\n");
    kept_free(&k);
}

/* --- deaths --- */

static void spin(int ms) {
    for (int64_t until = clock_ms() + ms; clock_ms() < until;)
        loop_once(L, 10);
}

static void killed_from_outside(const char *process, bool again_at_once) {
    struct kept k = {0};
    struct err e = {0};
    struct sandbox_call call = call_of(SANDBOX_LUA, "while true do end", "", &k);
    expect_lua("1", SANDBOX_OK, "1"); /* the zygote stands */
    spin(50);
    assert_true(sandbox_run(S, &call, &e) > 0);
    spin(50);
    pid_t pid = find_descendant(process);
    assert_true(pid > 0);
    /* Of several workers the first may be an idle one: kill until the call ends. */
    for (int i = 0; i < 50 && !k.done; i++) {
        if ((pid = find_descendant(process)) > 0)
            kill(pid, SIGKILL);
        spin(20);
    }
    assert_true(k.done);
    assert_int_equal(k.status, SANDBOX_CRASH);
    assert_true(k.error_message.len > 0);
    kept_free(&k);
    expect_lua("2", SANDBOX_OK, "2");
}

static void killed_worker_is_a_crash(void **state) {
    killed_from_outside("lemma-wrk-lua", true);
}

static void killed_zygote_is_a_crash_and_renewed(void **state) {
    killed_from_outside("lemma-zyg-lua", false);
    killed_from_outside("lemma-keep-lua", false);
}

/* A zygote that has died is buried while its successor serves, whose channel has the dead one's number. */
static void buried_zygote_hears_nothing(void **state) {
    struct kept k = {0};
    struct err e = {0};
    struct sandbox_call call = call_of(SANDBOX_LUA, "while true do end", "", &k);
    expect_lua("1", SANDBOX_OK, "1");
    spin(50);
    pid_t keeper = find_descendant("lemma-keep-lua"), zygote = find_descendant("lemma-zyg-lua");
    assert_true(keeper > 0 && zygote > 0);
    assert_true(sandbox_run(S, &call, &e) > 0); /* from here on its zygote's news are not listened to, for a moment */
    assert_int_equal(kill(keeper, SIGSTOP), 0); /* it cannot be reaped before it goes on */
    assert_int_equal(kill(zygote, SIGKILL), 0);
    bool ended = wait_kept(L, &k);
    for (int i = 0; ended && i < 5; i++)
        expect_lua("2", SANDBOX_OK, "2");
    kill(keeper, SIGCONT);
    assert_true(ended);
    assert_int_equal(k.status, SANDBOX_CRASH);
    kept_free(&k);
    spin(400); /* the burial is over */
    for (int i = 0; i < 10; i++)
        expect_lua("3", SANDBOX_OK, "3");
}

static void cancel(void **state) {
    struct kept k = {0};
    struct err e = {0};
    struct sandbox_call call = call_of(SANDBOX_LUA, "while true do end", "", &k);
    uint64_t id = sandbox_run(S, &call, &e);
    spin(20);
    int64_t at = clock_ns();
    sandbox_cancel(S, id);
    assert_true(wait_kept(L, &k));
    assert_int_equal(k.status, SANDBOX_CANCELLED);
    assert_true(clock_ns() - at < 2000000000);
    sandbox_cancel(S, id);   /* unknown by now */
    sandbox_cancel(S, 9999); /* never known */
    kept_free(&k);
}

static void queue_is_bounded(void **state) {
    struct kept k[20] = {0};
    uint64_t ids[20];
    struct err e = {0};
    int taken = 0;
    for (int i = 0; i < 20; i++) {
        struct sandbox_call call = call_of(SANDBOX_LUA, "while true do end", "", &k[i]);
        ids[taken] = sandbox_run(S, &call, &e);
        if (!ids[taken])
            break;
        taken++;
    }
    assert_true(taken >= 8 && taken <= 12); /* 8 waiting, and those that found idle workers */
    assert_int_equal(e.code, ERR_BUSY);
    for (int i = 0; i < taken; i++)
        sandbox_cancel(S, ids[i]);
    for (int i = 0; i < taken; i++) {
        assert_true(wait_kept(L, &k[i]));
        assert_int_equal(k[i].status, SANDBOX_CANCELLED);
        kept_free(&k[i]);
    }
    expect_lua("3", SANDBOX_OK, "3");
}

static void many_at_once(void **state) {
    enum { N = 12 };
    struct kept k[N] = {0};
    struct err e = {0};
    for (int i = 0; i < N; i++) {
        char program[40];
        snprintf(program, sizeof program, "return %d * 2", i);
        struct sandbox_call call = call_of(SANDBOX_LUA, program, "", &k[i]);
        while (!sandbox_run(S, &call, &e))
            loop_once(L, 10);
    }
    for (int i = 0; i < N; i++) {
        char value[20];
        snprintf(value, sizeof value, "%d", i * 2);
        assert_true(wait_kept(L, &k[i]));
        assert_string_equal(buf_text(&k[i].value), value);
        kept_free(&k[i]);
    }
}

static void large_frames(void **state) {
    struct kept k = {0};
    struct buf input = {0};
    for (int i = 0; i < 100000; i++)
        buf_str(&input, "0123456789");
    struct sandbox_call call = call_of(SANDBOX_LUA, "return io.read('a')", buf_text(&input), &k);
    call.limits.output_bytes = 2 << 20;
    run_call(&call, &k);
    assert_int_equal(k.status, SANDBOX_OK);
    assert_int_equal(k.value.len, input.len);
    assert_memory_equal(k.value.data, input.data, input.len);
    call.input_len = (1 << 20) + 1;
    struct err e = {0};
    assert_int_equal(sandbox_run(S, &call, &e), 0);
    assert_int_equal(e.code, ERR_LIMIT);
    buf_free(&input);
    kept_free(&k);
}

static void state_says_full(void **state) {
    struct buf text = {0};
    struct err e = {0};
    sandbox_state(S, &text);
    cJSON *tree = json_parse(text.data, text.len, &e);
    assert_non_null(tree);
    assert_string_not_equal(json_str(tree, "mode", ""), "refused");
    const cJSON *lua = json_get(json_get(tree, "runners"), "lua");
    assert_string_equal(json_str(lua, "state", ""), "ready");
    const cJSON *canary;
    cJSON_ArrayForEach(canary, json_get(lua, "canaries"))
        assert_string_not_equal(json_str(canary, "outcome", "escaped"), "escaped");
    cJSON_Delete(tree);
    buf_free(&text);
}

static void missing_walls(void **state) {
    static const struct {
        bool no_userns, no_landlock;
        const char *mode;
    } cases[] = {{true, false, "reduced"}, {false, true, "reduced"}, {true, true, "minimal"}};
    for (size_t i = 0; i < 3; i++) {
        struct loop *loop;
        struct sandbox *s =
            open_test_sandbox(&(struct sandbox_params){.no_userns = cases[i].no_userns,
                                                       .no_landlock = cases[i].no_landlock},
                              &loop);
        struct buf text = {0};
        struct err e;
        struct kept k = {0};
        sandbox_state(s, &text);
        cJSON *tree = json_parse(text.data, text.len, &e);
        assert_string_equal(json_str(tree, "mode", ""), cases[i].mode);
        struct sandbox_call call = call_of(SANDBOX_LUA, "return 5", "", &k);
        assert_true(sandbox_run(s, &call, &e) > 0);
        assert_true(wait_kept(loop, &k));
        assert_int_equal(k.status, SANDBOX_OK);
        if (i == 2) { /* neither wall: no Python */
            call.runner = SANDBOX_PYTHON;
            kept_free(&k);
            if (sandbox_run(s, &call, &e)) { /* not known yet */
                assert_true(wait_kept(loop, &k));
                assert_int_equal(k.status, SANDBOX_REFUSED);
            }
            assert_int_equal(sandbox_run(s, &call, &e), 0);
            assert_int_equal(e.code, ERR_UNSUPPORTED);
        }
        kept_free(&k);
        cJSON_Delete(tree);
        buf_free(&text);
        sandbox_close(s);
        loop_free(loop);
    }
}

/* A daemon that gave up root may not signal the workers, which are another user's: their zygote
 * does. */
static void still_kills_after_giving_up_rights(void **state) {
    if (geteuid() != 0)
        skip();
    pid_t pid = fork();
    if (pid == 0) {
        struct loop *loop;
        struct sandbox *s =
            open_test_sandbox(&(struct sandbox_params){.runners = 1 << SANDBOX_LUA}, &loop);
        struct kept k = {0};
        struct err e;
        if (!s || setgroups(0, NULL) || setresgid(54321, 54321, 54321) ||
            setresuid(54321, 54321, 54321))
            _exit(10);
        struct sandbox_call call = call_of(SANDBOX_LUA, "while true do end", "", &k);
        call.limits.wall_ms = 100;
        if (!sandbox_run(s, &call, &e) || !wait_kept(loop, &k) || k.status != SANDBOX_KILLED_TIME)
            _exit(11);
        call.limits = (struct sandbox_limits){.cpu_ms = 100, .wall_ms = 30000};
        kept_free(&k);
        if (!sandbox_run(s, &call, &e) || !wait_kept(loop, &k) || k.status != SANDBOX_KILLED_CPU)
            _exit(12);
        sandbox_close(s);
        _exit(0);
    }
    int status = 0;
    waitpid(pid, &status, 0);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
}

static void nothing_is_left_behind(void **state) {
    struct loop *loop;
    struct sandbox *s = open_test_sandbox(NULL, &loop);
    struct kept k = {0};
    struct err e;
    struct sandbox_call call = call_of(SANDBOX_LUA, "while true do end", "", &k);
    assert_true(sandbox_run(s, &call, &e) > 0);
    loop_once(loop, 50);
    sandbox_close(s);
    loop_free(loop);
    assert_true(k.done);
    assert_int_equal(k.status, SANDBOX_CANCELLED);
    kept_free(&k);
}

enum { MOST = 32, LUA_POOL = 12, CALC_POOL = 6, PYTHON_POOL = 3 }; /* idle workers that are kept: see host.c */

/* How many processes of that name stand below this one, and up to MOST of them. */
static int count_descendants(const char *name, pid_t *all) {
    DIR *proc = opendir("/proc");
    int n = 0;
    for (struct dirent *d; proc && (d = readdir(proc));) {
        int at = atoi(d->d_name), first = at, parent = 0;
        char comm[32] = "", state = 0;
        for (bool good = at > 1; good && at != getpid(); at = parent) {
            char path[64], its[32] = "", its_state = 0;
            snprintf(path, sizeof path, "/proc/%d/stat", at);
            FILE *f = fopen(path, "re");
            good = f && fscanf(f, "%*d (%31[^)]) %c %d", its, &its_state, &parent) == 3 && parent > 1;
            if (f)
                fclose(f);
            if (at == first) {
                memcpy(comm, its, sizeof comm);
                state = its_state;
            }
            if (good && parent == getpid() && !strcmp(comm, name) && state != 'Z') {
                if (n < MOST)
                    all[n] = first;
                n++;
            }
        }
    }
    if (proc)
        closedir(proc);
    return n;
}

/* The loop of another sandbox of this process, served as well while workers are counted: all of them count. */
static struct loop *beside;

/* Serves the loop until there are as many; for at most 10 s. */
static bool comes_to(const char *name, int wanted, pid_t *all) {
    for (int64_t until = clock_ms() + 10000; clock_ms() < until;) {
        loop_once(L, 5);
        if (beside)
            loop_once(beside, 0);
        if (count_descendants(name, all) == wanted)
            return true;
    }
    fprintf(stderr, "%d of %s, wanted %d\n", count_descendants(name, all), name, wanted);
    return false;
}

/* Workers that have answered are ended and the pool is full again, without another call. */
static void pool_is_filled_after_a_burst(void **state) {
    static const struct {
        enum sandbox_runner runner;
        const char *name, *program, *input;
        int prewarmed;
    } kinds[] = {{SANDBOX_LUA, "lemma-wrk-lua", "return 1", "", LUA_POOL},
                 {SANDBOX_CALC, "lemma-wrk-calc", "", "1", CALC_POOL},
                 {SANDBOX_PYTHON, "lemma-wrk-py", "1", "", PYTHON_POOL}};
    struct sandbox *other = S;
    beside = L;
    S = open_test_sandbox(NULL, &L);
    for (int i = 0; i < 3; i++) {
        struct kept k[LUA_POOL] = {0};
        const char *why;
        pid_t all[MOST];
        struct err e;
        if (!sandbox_offers(S, kinds[i].runner, &why))
            continue;
        for (int round = 0; round < 2; round++) {
            for (int n = 0; n < kinds[i].prewarmed; n++) {
                struct sandbox_call call =
                    call_of(kinds[i].runner, kinds[i].program, kinds[i].input, &k[n]);
                assert_true(sandbox_run(S, &call, &e) > 0);
            }
            for (int n = 0; n < kinds[i].prewarmed; n++) {
                assert_true(wait_kept(L, &k[n]));
                assert_string_equal(buf_text(&k[n].value), "1");
                if (round) /* all of them were there */
                    assert_true(k[n].wait_us < 1000000);
                kept_free(&k[n]);
            }
            /* the other sandbox of this process has its own */
            assert_true(comes_to(kinds[i].name, kinds[i].prewarmed * 2, all));
        }
    }
    sandbox_close(S);
    loop_free(L);
    S = other;
    L = beside;
    beside = NULL;
}

/* Lines end in \n; bytes and text are read apart, each once. */
static void python_reads_its_standard_input(void **state) {
    struct kept k = {0};
    const char *why;
    if (!sandbox_offers(S, SANDBOX_PYTHON, &why))
        skip();
    run_one(SANDBOX_PYTHON,
            "import sys\n"
            "sys.stdin.reconfigure(encoding='utf-8')\n"
            "a, b = input(), sys.stdin.readline()\n"
            "c, d = sys.stdin.buffer.read(3), sys.stdin.buffer.read(2)\n"
            "[a, b, sys.stdin.read(), c, d, list(sys.stdin)]\n",
            "x y\r\n\xc3\xbc\nz", &k);
    assert_string_equal(buf_text(&k.value), "['x y', '\xc3\xbc\\n', 'z', b'x y', b'\\r\\n', []]");
    kept_free(&k);
}

/* Short calls one after the other put Python's refill off, but not for ever: the worker that has answered goes
 * and another comes. */
static void pool_is_filled_beside_short_calls(void **state) {
    struct kept k = {0};
    const char *why;
    pid_t before[MOST], now[MOST];
    if (!sandbox_offers(S, SANDBOX_PYTHON, &why))
        skip();
    run_one(SANDBOX_PYTHON, "1", "", &k);
    assert_true(comes_to("lemma-wrk-py", PYTHON_POOL, before));
    spin(100);
    assert_true(comes_to("lemma-wrk-py", PYTHON_POOL, before));
    run_one(SANDBOX_PYTHON, "1", "", &k);
    kept_free(&k);
    bool renewed = false;
    for (int64_t until = clock_ms() + 10000; !renewed && clock_ms() < until;) {
        expect_lua("1", SANDBOX_OK, "1");
        if (count_descendants("lemma-wrk-py", now) != PYTHON_POOL)
            continue;
        int same = 0;
        for (int i = 0; i < PYTHON_POOL * PYTHON_POOL; i++)
            same += before[i / PYTHON_POOL] == now[i % PYTHON_POOL];
        renewed = same == PYTHON_POOL - 1;
    }
    assert_true(renewed);
}

/* What prepares workers takes the processor from no call; a worker that waits for one may. */
static void background_is_behind_calls(void **state) {
    pid_t zygotes[MOST], workers[MOST];
    expect_lua("1", SANDBOX_OK, "1");
    assert_true(comes_to("lemma-zyg-lua", 1, zygotes));
    assert_true(comes_to("lemma-wrk-lua", LUA_POOL, workers));
    pid_t worker = workers[0];
    for (int i = 0; i < 400 && sched_getscheduler(worker) != SCHED_OTHER; i++)
        spin(10); /* it is prepared as its zygote's equal */
    assert_int_equal(sched_getscheduler(worker), SCHED_OTHER);
    assert_int_equal(sched_getscheduler(zygotes[0]), SCHED_BATCH);
}

/* Forks and ends have the last processor, workers wait on the others, and a long call gets all of them. */
static void workers_wait_at_the_front(void **state) {
    pid_t zygotes[MOST], workers[MOST];
    cpu_set_t all, set;
    long last = -1;
    /* that of this thread is narrower once it has served a call */
    assert_int_equal(sched_getaffinity(getppid(), sizeof all, &all), 0);
    for (int i = 0; i < CPU_SETSIZE; i++)
        last = CPU_ISSET(i, &all) ? i : last;
    if (CPU_COUNT(&all) < 2)
        skip();
    expect_lua("1", SANDBOX_OK, "1");
    assert_int_equal(sched_getaffinity(0, sizeof set, &set), 0);
    assert_false(CPU_ISSET(last, &set));
    assert_true(comes_to("lemma-zyg-lua", 1, zygotes));
    assert_true(comes_to("lemma-wrk-lua", LUA_POOL, workers));
    bool back = false;
    for (int i = 0; i < 400 && !back; i++) { /* it may still be in a hurry */
        spin(10);
        back = sched_getaffinity(zygotes[0], sizeof set, &set) == 0 && CPU_COUNT(&set) == 1 && CPU_ISSET(last, &set);
    }
    assert_true(back);
    for (int i = 0; i < LUA_POOL; i++) {
        assert_int_equal(sched_getaffinity(workers[i], sizeof set, &set), 0);
        assert_false(CPU_ISSET(last, &set));
    }
    struct kept k = {0};
    struct err e;
    struct sandbox_call call = call_of(SANDBOX_LUA, "while true do end", "", &k);
    call.limits.wall_ms = 3000;
    assert_true(sandbox_run(S, &call, &e) > 0);
    bool spread = false;
    for (int i = 0; i < 200 && !spread; i++) {
        spin(10);
        for (int w = 0; w < LUA_POOL; w++)
            spread = spread || (sched_getaffinity(workers[w], sizeof set, &set) == 0 && CPU_EQUAL(&set, &all));
    }
    assert_true(spread);
    assert_true(wait_kept(L, &k));
    assert_int_equal(k.status, SANDBOX_KILLED_TIME);
    kept_free(&k);
}

/* Libraries that only the zygote needs cost no worker anything. */
static void workers_leave_what_they_do_not_need(void **state) {
    pid_t all[MOST];
    struct kept k = {0};
    run_one(SANDBOX_CALC, "", "factor(1001)", &k);
    assert_int_equal(k.status, SANDBOX_OK);
    char digits[2000]; /* refused by parts of libraries that honest lines never come to */
    memset(digits, '9', sizeof digits - 1);
    digits[sizeof digits - 1] = 0;
    run_one(SANDBOX_CALC, "", digits, &k);
    assert_true(k.status == SANDBOX_OK || k.status == SANDBOX_ERROR);
    kept_free(&k);
    int n = 0;
    for (int64_t until = clock_ms() + 10000; !n && clock_ms() < until;) { /* one may end before it is read */
        assert_true(comes_to("lemma-wrk-calc", CALC_POOL, all));
        for (int w = 0; w < CALC_POOL && !n; w++) {
            char path[64], line[512];
            snprintf(path, sizeof path, "/proc/%d/maps", all[w]);
            FILE *f = fopen(path, "re");
            if (!f && errno == EACCES)
                skip(); /* only root may look */
            for (; f && fgets(line, sizeof line, f); n++)
                assert_null(strstr(line, "libseccomp"));
            if (f)
                fclose(f);
        }
    }
    assert_true(n > 5);
}

/* A large mapping of code that is no file's any more: moved into pages that forks share. Whether these are huge is the kernel's to
 * say. -1: it may not be looked at. */
static int has_moved_code(pid_t pid) {
    char path[64], line[512], rights[8];
    int moved = 0;
    snprintf(path, sizeof path, "/proc/%d/maps", pid);
    FILE *f = fopen(path, "re");
    if (!f)
        return -1;
    while (fgets(line, sizeof line, f)) {
        unsigned long from, to;
        if (sscanf(line, "%lx-%lx %7s", &from, &to, rights) == 3 && !strcmp(rights, "r-xp") && !strpbrk(line, "/[") && from % (2 << 20) == 0)
            moved |= to - from >= 2 << 20;
    }
    fclose(f);
    return moved;
}

static void forks_share_code(void **state) {
    static const char *const names[] = {"lemma-zyg-lua", "lemma-zyg-py"};
    pid_t all[MOST];
    void *page = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    bool known = madvise(page, 4096, MADV_HUGEPAGE) == 0; /* to the kernel */
    munmap(page, 4096);
    assert_true(count_descendants(names[0], all) > 0);
    for (size_t i = 0; known && i < sizeof names / sizeof *names; i++)
        if (count_descendants(names[i], all) > 0)
            assert_int_not_equal(has_moved_code(all[0]), 0);
}

/* Memory that two processes have would be a way from one call to the next. */
static void workers_share_no_memory(void **state) {
    static const char *const names[] = {"lemma-wrk-lua", "lemma-wrk-calc", "lemma-wrk-py", "lemma-zyg-lua", "lemma-zyg-calc", "lemma-zyg-py"};
    pid_t all[MOST];
    int seen = 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        int n = count_descendants(names[i], all);
        for (int w = 0; w < n; w++) {
            char path[64], line[512], rights[8];
            snprintf(path, sizeof path, "/proc/%d/maps", all[w]);
            FILE *f = fopen(path, "re");
            while (f && fgets(line, sizeof line, f)) {
                if (sscanf(line, "%*x-%*x %7s", rights) == 1 && rights[3] == 's')
                    fail_msg("%s shares memory: %s", names[i], line);
                seen++;
            }
            if (f)
                fclose(f);
        }
    }
    assert_true(seen > 100 || geteuid() != 0); /* only root may look */
}

/* This program, started as a worker's: a zygote that speaks another protocol. */
static int pretend_zygote(void) {
    struct {
        struct control head;
        char report[2];
    } packet = {{.op = CONTROL_READY, .status = CONTROL_PROTOCOL + 1}, "{}"};
    char byte;
    if (send(3, &packet, sizeof packet.head + 2, 0) < 0)
        return 1;
    while (recv(3, &byte, 1, 0) > 0)
        ;
    return 0;
}

static void strangers_are_refused(void **state) {
    char folder[] = "/tmp/lemma-strangers-XXXXXX", path[96], self[4096] = "";
    const char *why = "";
    assert_non_null(mkdtemp(folder));
    assert_true(readlink("/proc/self/exe", self, sizeof self - 1) > 0);
    snprintf(path, sizeof path, "%s/lemma-worker-lua_host", folder);
    assert_int_equal(symlink(self, path), 0);
    struct err e = {0};
    struct loop *loop = loop_new(&e);
    struct sandbox_params params = {.worker_dir = folder, .runners = 1u << SANDBOX_LUA};
    struct sandbox *s = sandbox_open(&params, &e);
    assert_non_null(s);
    assert_true(sandbox_attach(s, loop, &e));
    for (int64_t until = clock_ms() + 10000; sandbox_offers(s, SANDBOX_LUA, &why) && clock_ms() < until;)
        loop_once(loop, 20);
    assert_false(sandbox_offers(s, SANDBOX_LUA, &why));
    assert_non_null(strstr(why, "different builds"));
    sandbox_close(s);
    loop_free(loop);
    unlink(path);
    rmdir(folder);
}

int main(int argc, char **argv) {
    if (argc > 1 && !strcmp(argv[1], "--zygote"))
        return pretend_zygote();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(calculator),
        cmocka_unit_test(lua_values),
        cmocka_unit_test(lua_output),
        cmocka_unit_test(lua_errors),
        cmocka_unit_test(lua_is_deterministic),
        cmocka_unit_test(plugin_describes_itself),
        cmocka_unit_test(plugin_calls),
        cmocka_unit_test(plugin_examples),
        cmocka_unit_test(capabilities),
        cmocka_unit_test(limits),
        cmocka_unit_test(output_before_a_kill_is_kept),
        cmocka_unit_test(killed_worker_is_a_crash),
        cmocka_unit_test(killed_zygote_is_a_crash_and_renewed),
        cmocka_unit_test(buried_zygote_hears_nothing),
        cmocka_unit_test(cancel),
        cmocka_unit_test(queue_is_bounded),
        cmocka_unit_test(many_at_once),
        cmocka_unit_test(large_frames),
        cmocka_unit_test(state_says_full),
        cmocka_unit_test(missing_walls),
        cmocka_unit_test(still_kills_after_giving_up_rights),
        cmocka_unit_test(pool_is_filled_beside_short_calls),
        cmocka_unit_test(background_is_behind_calls),
        cmocka_unit_test(workers_wait_at_the_front),
        cmocka_unit_test(workers_leave_what_they_do_not_need),
        cmocka_unit_test(forks_share_code),
        cmocka_unit_test(workers_share_no_memory),
        cmocka_unit_test(strangers_are_refused),
        cmocka_unit_test(python_reads_its_standard_input),
        cmocka_unit_test(pool_is_filled_after_a_burst),
        cmocka_unit_test(nothing_is_left_behind),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}

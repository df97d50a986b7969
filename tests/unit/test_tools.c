/* tools: dispatch, plugins and capabilities, with the real sandbox. */
#include "tests/unit/test.h"

#include "base/clock.h"
#include "base/log.h"
#include "tests/unit/agent_harness.h"
#include "tools/internal.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[] = "/tmp/lemma-tools-XXXXXX", plugins[96], state[96], log_path[96];
static struct loop *loop;
static struct sandbox *sandbox;
static struct tools *tools;
static int port; /* of the test's own HTTP server */

struct got {
    bool done, ok;
    char *text, *status, *limit;
    size_t full_len;
    int64_t at_ms;
    int progress;
};

static void take(void *user, const struct tool_result *r) {
    struct got *g = user;
    assert_false(g->done);
    g->done = true;
    g->ok = r->ok;
    g->text = mem_strndup(r->text, r->len);
    g->status = mem_strdup(r->status);
    g->limit = mem_strdup(r->limit);
    g->full_len = r->full_len;
    g->at_ms = clock_ms();
}

static void progressed(void *user, const char *message, double fraction) {
    ((struct got *)user)->progress++;
}

static void got_free(struct got *g) {
    free(g->text);
    free(g->status);
    free(g->limit);
    *g = (struct got){0};
}

static uint64_t begin(const char *name, const char *arguments, const char *student, struct got *g) {
    struct err e = {0};
    struct tool_call call = {.name = name,
                             .arguments = arguments,
                             .n_arguments = strlen(arguments),
                             .student = student,
                             .done = take,
                             .progress = progressed,
                             .user = g};
    uint64_t id = tools_call(tools, &call, &e);
    if (!id)
        fail_msg("%s", e.message);
    assert_false(g->done); /* never from tools_call itself */
    return id;
}

static void wait_for(struct got *g) {
    for (int64_t until = clock_ms() + 30000; !g->done && clock_ms() < until;)
        loop_once(loop, 100);
    if (!g->done)
        fail_msg("no result within 30 s");
}

/* One call; checks what it says. */
static void says(const char *name, const char *arguments, bool ok, const char *status,
                 const char *text) {
    struct got g = {0};
    begin(name, arguments, "me", &g);
    wait_for(&g);
    if (g.ok != ok || strcmp(g.status, status) || !strstr(g.text, text))
        fail_msg("%s %s: %s, %s: %s\nwanted %s: %s", name, arguments, g.ok ? "ok" : "failed",
                 g.status, g.text, status, text);
    got_free(&g);
}

/* --- plugins --- */

static void write_plugin(const char *name, const char *text) {
    char path[160], temporary[160];
    snprintf(path, sizeof path, "%s/%s", plugins, name);
    snprintf(temporary, sizeof temporary, "%s/.new", plugins);
    FILE *f = fopen(temporary, "we");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
    assert_int_equal(rename(temporary, path), 0);
}

#define HEAD(name, more)                                                                           \
    "return tool { name = \"" name "\", about = \"x\", " more                                      \
    " input = { type = \"object\", additionalProperties = false, properties = { "                  \
    "a = { type = \"string\" }, n = { type = \"integer\" } } },\n"

static void write_plugins(void) {
    write_plugin("echo.lua", HEAD("echo", "pure = true,") "run = function(x) return x.a end }");
    write_plugin(
        "forever.lua",
        HEAD("forever", "limits = { wall_ms = 300, cpu_ms = 5000 },") "run = function() while true "
                                                                      "do end end }");
    write_plugin(
        "loud.lua",
        HEAD("loud", "limits = { wall_ms = 20000 },") "run = function() local s = string.rep('x', "
                                                      "1 << 20) for i = 1, 1024 do print(s) "
                                                      "end return 1 end }");
    write_plugin("long.lua",
                 HEAD("long", "limits = { result_kb = 1 },") "run = function() return "
                                                             "string.rep('\xC3\xA4', 4000) end }");
    write_plugin("fails.lua",
                 HEAD("fails", "") "run = function(x)\n  error('no such thing') end }");
    write_plugin(
        "busy.lua",
        HEAD("busy", "limits = { wall_ms = 20000, cpu_ms = 20000 },") "run = function(x) local t = "
                                                                      "0 for i = 1, 20000000 do t "
                                                                      "= t + i % 7 end return t "
                                                                      "end }");
    write_plugin("hungry.lua",
                 HEAD("hungry", "limits = { memory_mb = 4 },") "run = function() local t = {} for "
                                                               "i = 1, 1e8 do t[i] = {} end end }");
    write_plugin(
        "keeps.lua",
        HEAD("keeps", "needs = { \"kv\" },") "run = function(x) if x.a then cap.kv.set('k', x.a) "
                                             "end return cap.kv.get('k') "
                                             "end }");
    write_plugin(
        "fills.lua",
        HEAD("fills", "needs = { \"kv\" },") "run = function(x) for i = 1, 40 do cap.kv.set('k' .. "
                                             "i, string.rep('y', 60000)) "
                                             "end return 1 end }");
    write_plugin(
        "ungranted.lua",
        HEAD("ungranted", "needs = { \"kv\" },") "run = function(x) return cap.kv.get('k') end }");
    write_plugin("undeclared.lua",
                 HEAD("undeclared", "") "run = function(x) return cap.kv.get('k') end }");
    write_plugin("calls.lua",
                 HEAD("calls", "needs = { \"tool\" },") "run = function(x) local r = cap.tool(x.a, "
                                                        "{ n = x.n }) return r end }");
    write_plugin(
        "deep.lua",
        HEAD("deep", "needs = { \"tool\" },") "run = function(x) local r = cap.tool('deep', {}) "
                                              "return r.ok and r.text or "
                                              "('below: ' .. tostring(r.text)) end }");
    write_plugin(
        "gets.lua",
        HEAD("gets", "needs = { \"http\" },") "run = function(x) local r = cap.http.get(x.a) "
                                              "return r.status .. ' ' .. r.body "
                                              "end }");
    write_plugin(
        "inside.lua",
        HEAD("inside", "needs = { \"http\" },") "run = function(x) local r = cap.http.get(x.a) "
                                                "return r.status .. ' ' .. r.body "
                                                "end }");
    write_plugin("thrice.lua",
                 HEAD("thrice", "needs = { \"http\", \"kv\" },") "run = function(x)\n"
                 "local function get() return cap.http.get(x.a).body end\n"
                 "local r = cap.all{get, get, get,\n"
                 "  function() local ok, e = pcall(cap.kv.get, 'k') return ok and 'no' or 'caught' end,\n"
                 "  function() return 5 end,\n"
                 "  function() assert(not pcall(cap.all, {})) end}\n"
                 "return table.concat(r, ' ') end }");
    write_plugin(
        "tells.lua",
        HEAD(
            "tells",
            "") "run = function(x) cap.progress('half', 0.5) cap.log('hello') return 'done' end }");
}

static int open_house(void **s) {
    struct err e = {0};
    log_setup(LOG_LEVEL_ERROR, 0);
    if (!mkdtemp(folder))
        return -1;
    snprintf(plugins, sizeof plugins, "%s/plugins", folder);
    snprintf(state, sizeof state, "%s/state", folder);
    snprintf(log_path, sizeof log_path, "%s/log", folder);
    if (mkdir(plugins, 0700) || mkdir(state, 0700))
        return -1;
    write_plugins();
    loop = loop_new(&e);
    struct sandbox_params sp = {.worker_dir = test_workers(),
                                .runners = 1u << SANDBOX_CALC | 1u << SANDBOX_LUA};
    sandbox = sandbox_open(&sp, &e);
    if (!sandbox || !sandbox_attach(sandbox, loop, &e))
        fail_msg("%s: %s", e.where, e.message);
    const char *dirs[] = {plugins};
    struct tools_params tp = {
        .plugin_dirs = dirs,
        .n_plugin_dirs = 1,
        .state_dir = state,
        .grants = "{\"keeps\":{\"kv\":true},\"fills\":{\"kv\":true},\"calls\":{\"tool\":{\"names\":"
                  "[\"echo\",\"busy\",\"calculator\"]}},\"deep\":{\"tool\":true},"
                  "\"gets\":{\"http\":{\"hosts\":[\"127.0.0.1\"]}},"
                  "\"thrice\":{\"http\":{\"hosts\":[\"127.0.0.1\"],\"allow_private\":true}},"
                  "\"inside\":{\"http\":{\"hosts\":[\"127.0.0.1\"],\"allow_private\":true,"
                  "\"max_kb\":1}}}"};
    tools = tools_open(loop, sandbox, &tp, &e);
    if (!tools)
        fail_msg("%s: %s", e.where, e.message);
    return 0;
}

static int close_house(void **s) {
    sandbox_close(sandbox);
    tools_close(tools);
    loop_free(loop);
    char command[160];
    snprintf(command, sizeof command, "rm -rf %s", folder);
    return system(command);
}

/* --- dispatch --- */

static void calls_by_name(void **s) {
    says("calculator", "{\"expression\":\"240*15/100\"}", true, "ok", "36");
    says("echo", "{\"a\":\"h\\u00e9llo\"}", true, "ok", "h\xC3\xA9llo");
    says("echo", " { \"a\" : \"x\" } ", true, "ok", "x");
    says("nobody", "{}", false, "unknown_tool", "there is no tool 'nobody'; there are: busy");
    says("calculator", "{\"expression\":", false, "invalid_arguments", "error: ");
    says("calculator", "{}", false, "invalid_arguments", "expression");
    says("calculator", "{\"expression\":5}", false, "invalid_arguments", "error: ");
    says("calculator", "{\"expression\":\"1\",\"more\":2}", false, "invalid_arguments",
         "no further property");
    says("calculator", "{\"expression\":\"1/0\"}", false, "error", "error: ");
    says("fails", "{}", false, "error", "error: no such thing (line 3)");
}

static void runs_code(void **s) {
    says("run_code", "{\"language\":\"lua\",\"code\":\"print(1+1)\\n6*7\"}", true, "ok",
         "2\nvalue: 42");
    says("run_code", "{\"language\":\"lua\",\"code\":\"return io.read and io.read()\"}", true, "ok",
         "");
    says("run_code", "{\"language\":\"lua\",\"code\":\"print('before')\\nlocal x = nil + 1\"}",
         false, "error", "before\nerror: RuntimeError: attempt to perform arithmetic");
    says("run_code", "{\"language\":\"lua\",\"code\":\"x ==\"}", false, "error", "SyntaxError");
    struct got g = {0};
    begin("run_code", "{\"language\":\"lua\",\"code\":\"while true do end\",\"timeout\":1}", NULL,
          &g);
    wait_for(&g);
    assert_false(g.ok);
    assert_non_null(strstr(g.text, "too long")); /* of the wall's or the processor's time */
    got_free(&g);
    says("run_code", "{\"language\":\"cobol\",\"code\":\"x\"}", false, "invalid_arguments",
         "language");
    says("run_code", "{\"language\":\"lua\",\"code\":\"local x = 1\"}", true, "ok", "no output");
}

static void ends_what_does_not(void **s) {
    int64_t start = clock_ms();
    says("forever", "{}", false, "killed_time", "took too long");
    assert_true(clock_ms() - start < 5000);
    says("loud", "{}", false, "limit_output", "wrote too much");
    says("hungry", "{}", false, "limit_memory", "too much memory");
}

static void cuts_long_results(void **s) {
    struct got g = {0};
    begin("long", "{}", NULL, &g);
    wait_for(&g);
    assert_true(g.ok);
    assert_non_null(strstr(g.text, "[cut: the first 1024 of 8000 bytes]"));
    assert_int_equal(g.full_len, 8000);
    bool incomplete;
    assert_int_equal(utf8_valid_prefix(g.text, strlen(g.text), &incomplete), strlen(g.text));
    got_free(&g);
}

static void rests_after_failures(void **s) {
    write_plugin(
        "weak.lua",
        HEAD("weak", "limits = { wall_ms = 30 },") "run = function() while true do end end }");
    for (int i = 0; i < 300 && !tools_find(tools, "weak"); i++)
        loop_once(loop, 10);
    for (int i = 0; i < 5; i++)
        says("weak", "{}", false, "killed_time", "");
    says("weak", "{}", false, "circuit_open", "rests for a moment");
    says("echo", "{\"a\":\"fine\"}", true, "ok", "fine");
    for (int i = 0; i < 8; i++) /* errors of the arguments' making do not count */
        says("fails", "{}", false, "error", "no such thing");
}

static void cancels_at_once(void **s) {
    int64_t worst = 0;
    for (int i = 0; i < 10; i++) {
        struct got g = {0};
        uint64_t id = begin("busy", "{}", NULL, &g);
        for (int64_t until = clock_ms() + 20; clock_ms() < until;)
            loop_once(loop, 5);
        int64_t start = clock_ns();
        tools_cancel(tools, id);
        wait_for(&g);
        int64_t took = (clock_ns() - start) / 1000;
        worst = took > worst ? took : worst;
        assert_string_equal(g.status, "cancelled");
        got_free(&g);
    }
    print_message("worst cancel: %lld us\n", (long long)worst);
    assert_true(worst < 1000000);
    tools_cancel(tools, 999999);
}

/* Three that compute take not three times as long as one where there are processors; they all run
 * before the first has ended in any case. */
static void runs_side_by_side(void **s) {
    struct got g[3] = {0}, quick = {0};
    for (int i = 0; i < 3; i++)
        begin("busy", "{}", NULL, &g[i]);
    begin("echo", "{\"a\":\"quick\"}", NULL, &quick);
    wait_for(&quick);
    assert_false(g[0].done && g[1].done && g[2].done);
    for (int i = 0; i < 3; i++) {
        wait_for(&g[i]);
        assert_true(g[i].ok);
        got_free(&g[i]);
    }
    got_free(&quick);
}

/* --- plugins --- */

/* What the log said while fn ran. */
static char *logged(void (*fn)(void)) {
    fflush(stderr);
    int kept = dup(2), file = open(log_path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    dup2(file, 2);
    fn();
    for (int64_t until = clock_ms() + 400; clock_ms() < until;)
        loop_once(loop, 20);
    dup2(kept, 2);
    close(kept);
    char *text = mem_zero(1, 8192);
    ssize_t n = pread(file, text, 8191, 0);
    close(file);
    assert_true(n >= 0);
    return text;
}

static void edit_well(void) {
    write_plugin("echo.lua",
                 HEAD("echo", "pure = true,") "run = function(x) return 'new ' .. x.a end }");
}
static void edit_badly(void) {
    write_plugin("echo.lua", "return tool { name = \"echo\",\n about = \"x\" run = 1 }");
}
static void add_clash(void) {
    write_plugin("other.lua", HEAD("echo", "") "run = function() return 'other' end }");
}
static void add_builtin_clash(void) {
    write_plugin("other.lua", HEAD("calculator", "") "run = function() return 'other' end }");
}
static void add_bad_limit(void) {
    write_plugin("other.lua", HEAD("other", "limits = { wall_ms = -1 },") "run = print }");
}
static void add_unknown_limit(void) {
    write_plugin("other.lua", HEAD("other", "limits = { walls = 1 },") "run = print }");
}
static void add_bad_schema(void) {
    write_plugin("other.lua", "return tool { name = \"other\", about = \"x\", input = { type = "
                              "\"string\", pattern = \"(?=x)\" }, run = print }");
}
static void add_bad_agent(void) {
    write_plugin("other.lua",
                 "return agent { name = \"o\", sampling = { temperature = \"hot\" } }");
}
static void remove_other(void) {
    char path[160];
    snprintf(path, sizeof path, "%s/other.lua", plugins);
    unlink(path);
}

static void complains(void (*edit)(void), const char *where, const char *what) {
    char *text = logged(edit);
    if (!strstr(text, where) || !strstr(text, what))
        fail_msg("logged: %s\nwanted %s … %s", text, where, what);
    free(text);
}

static void reloads_edits(void **s) {
    struct got old = {0};
    begin("busy", "{}", NULL, &old); /* goes on in its version */
    write_plugin("busy.lua", HEAD("busy", "") "run = function(x) return 'another' end }");
    free(logged(edit_well));
    says("echo", "{\"a\":\"x\"}", true, "ok", "new x");
    says("busy", "{}", true, "ok", "another");
    wait_for(&old);
    assert_true(old.ok && strcmp(old.text, "another"));
    got_free(&old);
    complains(edit_badly, "echo.lua:2", "expected");
    says("echo", "{\"a\":\"x\"}", true, "ok", "new x"); /* the old version runs */
    free(logged(edit_well));
    complains(add_clash, "other.lua", "the name 'echo' is taken by");
    complains(add_builtin_clash, "other.lua", "the name 'calculator' is taken by a built-in tool");
    complains(add_bad_limit, "other.lua", "limits.wall_ms must be a number from 1 to 600000");
    complains(add_unknown_limit, "other.lua", "limits.walls is not known; there are: wall_ms");
    complains(add_bad_schema, "other.lua", "pattern");
    complains(add_bad_agent, "other.lua", "sampling.temperature must be a number");
    free(logged(remove_other));
    says("echo", "{\"a\":\"x\"}", true, "ok", "new x");
}

/* --- what plugins of a folder share --- */

static void make_folder(const char *name) {
    char path[160];
    snprintf(path, sizeof path, "%s/%s", plugins, name);
    assert_int_equal(mkdir(path, 0700), 0);
}

static void begin_to_share(void) {
    make_folder("team");
    make_folder("team/lib");
    write_plugin("team/lib/words.lua", "local more = require('more')\nreturn { hello = 'hi ' .. more.who }");
    write_plugin("team/lib/more.lua", "return { who = ... }");
    write_plugin("team/one.lua", "local words = require('words')\n" HEAD("one", "") "run = function() return words.hello .. "
                                 "(require('words') == words and '!' or '?') end }");
    write_plugin("team/two.lua", HEAD("two", "") "run = function() return 'alone' end }");
}
static void edit_module(void) {
    write_plugin("team/lib/more.lua", "return { who = 'you' }");
}
static void edit_module_badly(void) {
    write_plugin("team/lib/more.lua", "return {\n who = = 1 }");
}
static void fail_in_module(void) {
    write_plugin("team/lib/more.lua", "\n\nerror('not today')");
}
static void require_in_a_ring(void) {
    write_plugin("team/lib/more.lua", "return require('words')");
}
static void link_a_module(void) {
    char path[160];
    write_plugin("team/lib/more.lua", "return { who = 'you' }");
    snprintf(path, sizeof path, "%s/team/lib/secret.lua", plugins);
    assert_int_equal(symlink("/etc/passwd", path), 0);
}
static void remove_link(void) {
    char path[160];
    snprintf(path, sizeof path, "%s/team/lib/secret.lua", plugins);
    unlink(path);
}
static void require_what_is_not_there(void) {
    write_plugin("team/two.lua", "require('../../echo')\n" HEAD("two", "") "run = function() end }");
}
static void require_too_late(void) {
    write_plugin("team/two.lua", HEAD("two", "") "run = function() return require('more').who end }");
}

static void shares_modules(void **s) {
    free(logged(begin_to_share));
    says("one", "{}", true, "ok", "hi more!");
    says("two", "{}", true, "ok", "alone");
    free(logged(edit_module));
    says("one", "{}", true, "ok", "hi you!");
    complains(edit_module_badly, "lib/more.lua:2", "unexpected symbol");
    complains(fail_in_module, "lib/more.lua:3", "not today");
    complains(require_in_a_ring, "team/one.lua", "it is being loaded, and requires what requires it");
    complains(link_a_module, "lib/secret.lua", "is a link");
    says("one", "{}", true, "ok", "hi you!"); /* through all that */
    free(logged(remove_link));
    complains(require_what_is_not_there, "team/two.lua:1", "there is no file");
    says("two", "{}", true, "ok", "alone");
    free(logged(require_too_late));
    says("two", "{}", false, "error", "only at the top of a file");
    assert_null(tools_find(tools, "words"));
}

/* --- capabilities --- */

static void keeps_values_apart(void **s) {
    says("keeps", "{\"a\":\"mine\"}", true, "ok", "mine");
    says("keeps", "{}", true, "ok", "mine");
    struct got g = {0};
    begin("keeps", "{}", "another student", &g);
    wait_for(&g);
    assert_true(g.ok);
    assert_null(strstr(g.text, "mine"));
    got_free(&g);
    says("fills", "{}", false, "denied", "the quota of 1024 KiB is used up");
    says("ungranted", "{}", false, "denied", "grants = { [\"ungranted\"] = { kv = … } }");
    says("undeclared", "{}", false, "denied", "needs = { \"kv\" }");
}

static void calls_other_tools(void **s) {
    says("calls", "{\"a\":\"busy\"}", true, "ok", "another");
    says("calls", "{\"a\":\"keeps\"}", false, "denied", "does not name the tool 'keeps'");
    says("calls", "{\"a\":\"calculator\"}", true, "ok", "expression");
    says("deep", "{}", true, "ok", "4 deep");
    struct got g = {0};
    begin("tells", "{}", NULL, &g);
    wait_for(&g);
    assert_true(g.ok);
    assert_int_equal(g.progress, 1);
    got_free(&g);
}

/* Many that wait for another tool hold no place among the workers: all end, and at once. */
static void waits_without_a_place(void **s) {
    enum { MANY = 60 };
    static struct got g[MANY];
    memset(g, 0, sizeof g);
    int64_t start = clock_ms();
    for (int i = 0; i < MANY; i++)
        begin("calls", "{\"a\":\"echo\"}", NULL, &g[i]);
    for (int i = 0; i < MANY; i++) {
        wait_for(&g[i]);
        if (!g[i].ok)
            fail_msg("call %d: %s: %s", i, g[i].status, g[i].text);
        got_free(&g[i]);
    }
    assert_true(clock_ms() - start < 20000);
}

/* A server of one thread: /here answers, /away redirects, /big is too big. */
static void *serve(void *user) {
    int listener = *(int *)user, fd;
    while ((fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC)) >= 0) {
        char in[2048];
        ssize_t n = read(fd, in, sizeof in - 1);
        in[n > 0 ? n : 0] = 0;
        struct buf out = {0};
        if (strstr(in, "GET /stop"))
            break;
        if (strstr(in, "GET /away"))
            buf_printf(&out,
                       "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:%d/here\r\n"
                       "Content-Length: 4\r\nConnection: close\r\n\r\naway",
                       port);
        else if (strstr(in, "GET /big"))
            buf_printf(&out,
                       "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\nConnection: close\r\n\r\n"
                       "%05000d",
                       1);
        else
            buf_str(&out, "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\nhere");
        n = write(fd, out.data, out.len);
        buf_free(&out);
        close(fd);
    }
    close(fd);
    return NULL;
}

static void get(const char *tool, const char *url, bool ok, const char *status, const char *text) {
    char arguments[200];
    snprintf(arguments, sizeof arguments, "{\"a\":\"%s\"}", url);
    says(tool, arguments, ok, status, text);
}

/* cap.all: three requests of 300 ms each take not 900. The test's loop is the daemon's: it answers
 * other calls meanwhile. */
static void *serve_slowly(void *user) {
    int listener = *(int *)user, fds[3];
    for (int i = 0; i < 3; i++)
        fds[i] = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
    usleep(300000);
    for (int i = 0; i < 3; i++) {
        static const char answer[] = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: "
                                     "close\r\n\r\nslow";
        char in[2048];
        ssize_t n = read(fds[i], in, sizeof in);
        n = write(fds[i], answer, sizeof answer - 1);
        (void)n;
        close(fds[i]);
    }
    return NULL;
}

static void waits_side_by_side(void **s) {
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t n = sizeof a;
    assert_int_equal(bind(listener, (struct sockaddr *)&a, sizeof a), 0);
    assert_int_equal(listen(listener, 8), 0);
    getsockname(listener, (struct sockaddr *)&a, &n);
    pthread_t thread;
    pthread_create(&thread, NULL, serve_slowly, &listener);
    char arguments[100];
    snprintf(arguments, sizeof arguments, "{\"a\":\"http://127.0.0.1:%d/\"}", ntohs(a.sin_port));
    struct got g = {0}, quick = {0};
    begin("thrice", arguments, NULL, &g); /* needs all three at once: the server waits for them */
    for (int64_t until = clock_ms() + 100; clock_ms() < until;)
        loop_once(loop, 10);
    int64_t start = clock_ms();
    begin("echo", "{\"a\":\"quick\"}", NULL, &quick);
    wait_for(&quick);
    assert_true(clock_ms() - start < 200 && !g.done);
    got_free(&quick);
    wait_for(&g);
    if (!g.ok || strcmp(g.text, "slow slow slow caught 5"))
        fail_msg("%s: %s", g.status, g.text);
    got_free(&g);
    pthread_join(thread, NULL);
    close(listener);
    says("thrice", "{\"a\":\"http://127.0.0.1:1/\"}", false, "error", "cap.http: ");
}

static void requests_within_the_grant(void **s) {
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t n = sizeof a;
    assert_int_equal(bind(listener, (struct sockaddr *)&a, sizeof a), 0);
    assert_int_equal(listen(listener, 8), 0);
    getsockname(listener, (struct sockaddr *)&a, &n);
    port = ntohs(a.sin_port);
    pthread_t thread;
    pthread_create(&thread, NULL, serve, &listener);
    char url[100];
    snprintf(url, sizeof url, "http://127.0.0.1:%d/here", port);
    get("inside", url, true, "ok", "200 here");
    get("gets", url, false, "denied", "not public"); /* without allow_private */
    snprintf(url, sizeof url, "http://127.0.0.1:%d/away", port);
    get("inside", url, true, "ok", "302 away");
    snprintf(url, sizeof url, "http://127.0.0.1:%d/big", port);
    get("inside", url, false, "denied", "more than the 1 KiB");
    get("inside", "http://localhost/", false, "denied", "the host 'localhost' is not granted");
    get("inside", "file:///etc/passwd", false, "denied", "no http or https address");
    get("inside", "http://me@127.0.0.1/", false, "denied", "user name");
    snprintf(url, sizeof url, "http://127.0.0.1:%d/stop", port);
    get("inside", url, false, "error", "cap.http"); /* granted, but nobody answered */
    pthread_join(thread, NULL);
    close(listener);
}

/* A client's tool is compiled and checked like any other. */
static void client_tools(void **s) {
    struct err e = {0};
    struct tool *t = tool_from_client("a", "x", "{\"type\":\"object\"}", 17, false, &e);
    assert_non_null(t);
    tool_free(t);
    assert_null(tool_from_client("a b", "x", "{}", 2, false, &e));
    assert_non_null(strstr(e.message, "tool name"));
    assert_null(tool_from_client("a", "x", "{", 1, false, &e));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(calls_by_name),
        cmocka_unit_test(runs_code),
        cmocka_unit_test(ends_what_does_not),
        cmocka_unit_test(cuts_long_results),
        cmocka_unit_test(rests_after_failures),
        cmocka_unit_test(cancels_at_once),
        cmocka_unit_test(runs_side_by_side),
        cmocka_unit_test(reloads_edits),
        cmocka_unit_test(shares_modules),
        cmocka_unit_test(keeps_values_apart),
        cmocka_unit_test(calls_other_tools),
        cmocka_unit_test(waits_without_a_place),
        cmocka_unit_test(waits_side_by_side),
        cmocka_unit_test(requests_within_the_grant),
        cmocka_unit_test(client_tools),
    };
    return cmocka_run_group_tests(tests, open_house, close_house);
}

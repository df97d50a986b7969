/* bench_sandbox: what a call in the sandbox costs, beside fork + _exit, bubblewrap and bare Python
 * in the same run, and the leak run. Ratios to fork + _exit are the measure: machines differ.
 *
 *   bench_sandbox [ROUNDS [TEXT]] the table (default 300 rounds); TEXT: only calls that it names
 *   bench_sandbox --leak [CALLS [RUNNER]] mixed calls; memory, zombies, descriptors (default 100,000);
 *                                 RUNNER: without those of this one, to see what they cost the others */
#include "tests/unit/sandbox_harness.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>

extern char **environ;

struct series {
    const char *name;
    double *us;
    int n, cap;
    double bar; /* most times fork + _exit; 0: none */
};

static void add(struct series *s, int64_t ns) {
    if (s->n == s->cap) {
        s->cap = s->cap ? 2 * s->cap : 256;
        s->us = mem_grow(s->us, (size_t)s->cap, sizeof *s->us);
    }
    s->us[s->n++] = (double)ns / 1000;
}

static int ascending(const void *a, const void *b) {
    double d = *(const double *)a - *(const double *)b;
    return (d > 0) - (d < 0);
}

static double quantile(struct series *s, double q) {
    if (!s->n)
        return 0;
    qsort(s->us, (size_t)s->n, sizeof *s->us, ascending);
    int at = (int)(q * (s->n - 1) + 0.5);
    return s->us[at];
}

static double base_us;   /* fork + _exit */
static const char *only; /* a part of the names of the calls that are wanted; NULL: all */

static void show(struct series *s) {
    double median = quantile(s, 0.5);
    if (!s->n) {
        printf("| %-44s | %9s | %9s | %7s | %s\n", s->name, "-", "-", "-", "not on this machine");
        return;
    }
    printf("| %-44s | %9.1f | %9.1f | %7.2f |", s->name, median, quantile(s, 0.99),
           base_us > 0 ? median / base_us : 1.0);
    if (s->bar > 0)
        printf(" %s: bar %.1f", median <= s->bar * base_us ? "holds" : "MISSED", s->bar);
    printf("\n");
    fflush(stdout);
}

/* --- peers --- */

static void time_fork(struct series *s) {
    int64_t at = clock_ns();
    pid_t pid = fork();
    if (pid == 0)
        _exit(0);
    waitpid(pid, NULL, 0);
    add(s, clock_ns() - at);
}

static void time_program(struct series *s, char *const argv[]) {
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
    int64_t at = clock_ns();
    pid_t pid;
    int status = 1;
    if (posix_spawn(&pid, argv[0], &files, NULL, argv, environ) == 0)
        waitpid(pid, &status, 0);
    if (status == 0)
        add(s, clock_ns() - at);
    posix_spawn_file_actions_destroy(&files);
}

/* --- calls --- */

struct bench {
    struct sandbox *s;
    struct loop *loop;
};

static bool open_bench(struct bench *b, enum sandbox_runner runner, int prewarmed) {
    struct sandbox_params params = {.runners = 1u << runner, .prewarmed = prewarmed};
    b->s = open_test_sandbox(&params, &b->loop);
    const char *why = "";
    return b->s && sandbox_offers(b->s, runner, &why);
}

static void close_bench(struct bench *b) {
    sandbox_close(b->s);
    loop_free(b->loop);
}

static bool one_call(struct bench *b, enum sandbox_runner runner, const char *program,
                     const char *input, struct kept *k) {
    struct err e;
    struct sandbox_call call = {.runner = runner,
                                .program = program,
                                .program_len = strlen(program),
                                .input = input,
                                .input_len = strlen(input),
                                .done = keep_result,
                                .user = k};
    kept_free(k);
    return sandbox_run(b->s, &call, &e) && wait_kept(b->loop, k);
}

/* A plugin of some size: what compiling its file on each call costs. */
static char *sized_plugin(size_t bytes) {
    struct buf text = {0};
    for (int i = 0; text.len < bytes; i++)
        buf_printf(&text,
                   "local function helper_%d(a, b)\n    if a > b then return a * %d + b end\n"
                   "    local t = {}\n    for i = 1, a do t[i] = i * b end\n    return #t\nend\n",
                   i % 100, i);
    struct buf whole = {0};
    /* at most 200 locals a function: the helpers lie in blocks */
    buf_str(&whole, "do\n");
    const char *at = buf_text(&text);
    for (int n = 0; *at;) {
        const char *end = strstr(at, "\nend\n");
        if (!end)
            break;
        buf_add(&whole, at, (size_t)(end + 5 - at));
        at = end + 5;
        if (++n % 100 == 0)
            buf_str(&whole, "end do\n");
    }
    buf_str(&whole, "end\nreturn tool{name='a', about='', run=function(a) return a end}\n");
    buf_free(&text);
    return buf_take(&whole);
}

/* Serves the loop for a while, so that workers are ready and dead ones are buried. */
static void rest(struct bench *b, int ms) {
    for (int64_t until = clock_ms() + ms; clock_ms() < until;)
        loop_once(b->loop, 1);
}

static void time_calls(struct series *s, struct series *fork_beside, enum sandbox_runner runner,
                       const char *program, const char *input, int prewarmed, int rounds) {
    struct bench b;
    struct kept k = {0};
    if (only && !strstr(s->name, only))
        return;
    if (!open_bench(&b, runner, prewarmed)) {
        if (b.s)
            close_bench(&b);
        return;
    }
    for (int i = 0; i < rounds + 5; i++) {
        rest(&b, runner == SANDBOX_PYTHON ? 60 : 3);
        int64_t at = clock_ns();
        if (!one_call(&b, runner, program, input, &k) || k.status != SANDBOX_OK) {
            printf("%s: %s %s\n", s->name, sandbox_status_name(k.status),
                   buf_text(&k.error_message));
            break;
        }
        if (i >= 5)
            add(s, clock_ns() - at);
        time_fork(fork_beside);
    }
    kept_free(&k);
    close_bench(&b);
}

/* From the decision to kill a busy worker until its slot is free. */
static void time_kill(struct series *s, int rounds) {
    struct bench b;
    struct kept k = {0};
    struct err e;
    if (!open_bench(&b, SANDBOX_LUA, 1))
        return;
    static const char busy[] = "while true do end";
    struct sandbox_call call = {.runner = SANDBOX_LUA,
                                .program = busy,
                                .program_len = sizeof busy - 1,
                                .done = keep_result,
                                .user = &k};
    for (int i = 0; i < rounds; i++) {
        kept_free(&k);
        rest(&b, 3);
        uint64_t id = sandbox_run(b.s, &call, &e);
        rest(&b, 3);
        int64_t at = clock_ns();
        sandbox_cancel(b.s, id);
        if (!id || !wait_kept(b.loop, &k))
            break;
        add(s, clock_ns() - at);
    }
    kept_free(&k);
    close_bench(&b);
}

/* --- memory --- */

static long kb_of(pid_t pid, const char *field) {
    char path[64], line[256];
    long kb = 0, value;
    snprintf(path, sizeof path, "/proc/%d/smaps_rollup", pid);
    FILE *f = fopen(path, "re");
    while (f && fgets(line, sizeof line, f))
        if (!strncmp(line, field, strlen(field)) &&
            sscanf(line + strlen(field), "%ld", &value) == 1)
            kb = value;
    if (f)
        fclose(f);
    return kb;
}

static void show_idle_memory(void) {
    struct bench b;
    if (open_bench(&b, SANDBOX_LUA, 2)) {
        rest(&b, 100);
        pid_t pid = find_descendant("lemma-wrk-lua");
        pid_t zygote = find_descendant("lemma-zyg-lua"), keeper = find_descendant("lemma-keep-lua");
        printf("a Lua zygote has %ld KB of its own, its keeper %ld KB\n",
               kb_of(zygote, "Private_Dirty:"), kb_of(keeper, "Private_Dirty:"));
        printf("an idle Lua worker has %ld KB of its own (bar 64)\n",
               pid ? kb_of(pid, "Private_Dirty:") + kb_of(pid, "Private_Clean:") : -1);
    }
    close_bench(&b);
}

static void show_table(int rounds) {
    struct series forks = {.name = "fork + _exit"}, forks_beside = {.name = ""};
    struct series lua = {.name = "Lua call, pre-warmed", .bar = 2.5};
    struct series lua_demand = {.name = "Lua call, on demand", .bar = 5};
    struct series plugin = {.name = "plugin call, 70 bytes of source"};
    struct series plugin_large = {.name = "plugin call, 4 KB of source"};
    struct series plugin_huge = {.name = "plugin call, 32 KB of source"};
    struct series calc = {.name = "calculator call, pre-warmed"};
    struct series python = {.name = "Python call, pre-warmed", .bar = 6};
    struct series python_demand = {.name = "Python call, on demand"};
    struct series sympy = {.name = "Python call with SymPy, pre-warmed"};
    struct series killed = {.name = "kill of a busy worker to free slot"};
    struct series execs = {.name = "exec of /bin/true"};
    struct series bwrap = {.name = "bubblewrap --unshare-all /bin/true"};
    struct series bare = {.name = "python3 -I -S -c 'print(1)'"};
    struct series import = {.name = "python3 -c 'import sympy'"};
    struct series lua_bare = {.name = "lua5.4 -e ''"};
    char *const true_argv[] = {"/bin/true", NULL};
    char *const bwrap_argv[] = {"/usr/bin/bwrap", "--ro-bind", "/", "/",
                                "--unshare-all",  "/bin/true", NULL};
    char *const python_argv[] = {"/usr/bin/python3", "-I", "-S", "-c", "print(1)", NULL};
    char *const sympy_argv[] = {"/usr/bin/python3", "-c", "import sympy", NULL};
    char *const lua_argv[] = {"/usr/bin/lua5.4", "-e", "", NULL};

    time_calls(&lua, &forks, SANDBOX_LUA, "return 6 * 7", "", 2, rounds);
    time_calls(&lua_demand, &forks, SANDBOX_LUA, "return 6 * 7", "", -1, rounds);
    static const char call[] = "{\"op\":\"call\",\"args\":{\"a\":1}}";
    char *large = sized_plugin(4 << 10), *huge = sized_plugin(32 << 10);
    time_calls(&plugin, &forks, SANDBOX_PLUGIN,
               "return tool{name='a', about='', run=function(a) return a end}", call, 2, rounds);
    time_calls(&plugin_large, &forks, SANDBOX_PLUGIN, large, call, 2, rounds);
    time_calls(&plugin_huge, &forks, SANDBOX_PLUGIN, huge, call, 2, rounds);
    free(large);
    free(huge);
    time_calls(&calc, &forks, SANDBOX_CALC, "", "240*15/100", 2, rounds);
    time_calls(&python, &forks, SANDBOX_PYTHON, "6 * 7", "", 2, rounds);
    time_calls(&python_demand, &forks, SANDBOX_PYTHON, "6 * 7", "", -1, rounds);
    time_calls(&sympy, &forks, SANDBOX_PYTHON, "import sympy\nsympy.Integer(6) * 7", "", 2, rounds);
    time_kill(&killed, rounds / 3);
    for (int i = 0; i < rounds / 3; i++) {
        time_program(&execs, true_argv);
        time_program(&bwrap, bwrap_argv);
        time_program(&lua_bare, lua_argv);
        if (i < 30)
            time_program(&bare, python_argv);
        if (i < 5)
            time_program(&import, sympy_argv);
    }
    base_us = quantile(&forks, 0.5);
    if (import.n)
        sympy.bar = quantile(&import, 0.5) / 200 / base_us;
    killed.bar = 2000 / base_us;
    printf("| %-44s | %9s | %9s | %7s |\n", "microseconds", "median", "p99", "x fork");
    printf("|:--|--:|--:|--:|\n");
    struct series *all[] = {&forks,         &lua,   &lua_demand, &plugin, &plugin_large,
                            &plugin_huge,   &calc,  &python,
                            &python_demand, &sympy, &killed,     &execs, &bwrap,
                            &lua_bare,      &bare,  &import};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        show(all[i]);
        free(all[i]->us);
    }
    free(forks_beside.us);
    show_idle_memory();
}

/* --- leaks --- */

static long status_kb(const char *field) {
    char line[256];
    long kb = 0;
    FILE *f = fopen("/proc/self/status", "re");
    while (f && fgets(line, sizeof line, f))
        if (!strncmp(line, field, strlen(field)))
            kb = atol(line + strlen(field));
    if (f)
        fclose(f);
    return kb;
}

static int count_descriptors(void) {
    DIR *d = opendir("/proc/self/fd");
    int n = 0;
    while (d && readdir(d))
        n++;
    if (d)
        closedir(d);
    return n;
}

static bool is_below_us(int pid) {
    while (pid > 1 && pid != getpid()) {
        char path[64];
        int parent = 0;
        snprintf(path, sizeof path, "/proc/%d/stat", pid);
        FILE *f = fopen(path, "re");
        if (!f || fscanf(f, "%*d (%*[^)]) %*c %d", &parent) != 1)
            parent = 0;
        if (f)
            fclose(f);
        pid = parent;
    }
    return pid == getpid();
}

/* The zombies among the processes below this one: other sandboxes may be at work beside it. */
static int count_zombies(void) {
    DIR *proc = opendir("/proc");
    int n = 0;
    for (struct dirent *d; proc && (d = readdir(proc));) {
        char path[300], comm[32] = "", state = 0;
        snprintf(path, sizeof path, "/proc/%d/stat", atoi(d->d_name));
        FILE *f = atoi(d->d_name) > 0 ? fopen(path, "re") : NULL;
        if (f && fscanf(f, "%*d (%31[^)]) %c", comm, &state) == 2 && state == 'Z' &&
            !strncmp(comm, "lemma-", 6) && is_below_us(atoi(d->d_name)))
            n++;
        if (f)
            fclose(f);
    }
    if (proc)
        closedir(proc);
    return n;
}

/* Memory that is there before the first measurement. */
static void make_room(struct series *s, int n) {
    s->cap = n;
    s->us = mem_alloc((size_t)n * sizeof *s->us);
    memset(s->us, 1, (size_t)n * sizeof *s->us);
}

enum { PROCESSORS_MOST = 64 };

/* How long each processor has been busy, with whatever, in clock ticks. */
static int busy_ticks(long ticks[PROCESSORS_MOST]) {
    FILE *f = fopen("/proc/stat", "re");
    char line[512];
    int n = 0;
    while (f && n < PROCESSORS_MOST && fgets(line, sizeof line, f)) {
        long user, nice, system, idle, wait, irq, softirq, steal;
        if (line[3] != ' ' && sscanf(line, "cpu%*d %ld %ld %ld %ld %ld %ld %ld %ld", &user, &nice, &system, &idle, &wait, &irq, &softirq,
                   &steal) == 8)
            ticks[n++] = user + nice + system + irq + softirq + steal;
    }
    if (f)
        fclose(f);
    return n;
}

static void show_busy(int calls, const long before[PROCESSORS_MOST]) {
    long now[PROCESSORS_MOST];
    int n = busy_ticks(now);
    printf("busy, us a call:");
    for (int i = 0; i < n; i++)
        printf(" processor %d %.0f%s", i, (double)(now[i] - before[i]) * 1e6 / (double)sysconf(_SC_CLK_TCK) / calls,
               i + 1 < n ? "," : "\n");
}

/* What this process, each zygote and its workers have used of the processors. */
static void show_processor_time(int calls, double seconds) {
    static const char *const names[] = {"lemma-zyg-lua", "lemma-zyg-calc", "lemma-zyg-py"};
    struct rusage self;
    double tick = (double)sysconf(_SC_CLK_TCK);
    getrusage(RUSAGE_SELF, &self);
    printf("%.1f s, %.0f us a call; processor seconds: host %.2f user %.2f system", seconds,
           seconds / calls * 1e6, (double)self.ru_utime.tv_sec + (double)self.ru_utime.tv_usec / 1e6,
           (double)self.ru_stime.tv_sec + (double)self.ru_stime.tv_usec / 1e6);
    for (int i = 0; i < 3; i++) {
        char path[64];
        unsigned long t[4] = {0};
        snprintf(path, sizeof path, "/proc/%d/stat", find_descendant(names[i]));
        FILE *f = fopen(path, "re");
        if (f && fscanf(f, "%*d (%*[^)]) %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu %lu %lu",
                        &t[0], &t[1], &t[2], &t[3]) == 4)
            printf("; %s %.2f, its workers %.2f user %.2f system", names[i] + 10,
                   (double)(t[0] + t[1]) / tick, (double)t[2] / tick, (double)t[3] / tick);
        if (f)
            fclose(f);
    }
    printf("\n");
}

static int64_t count(long turns) {
    volatile unsigned sink = 0;
    int64_t at = clock_ns();
    for (long k = 0; k < turns; k++)
        sink += (unsigned)k;
    return clock_ns() - at;
}

static double ratio(struct series *s) {
    return quantile(s, 0.99) / quantile(s, 0.5);
}

/* How far to count for about `us`. */
static long turns_for(double us) {
    enum { TRIES = 25 };
    struct series tries = {0};
    long turns = 1000;
    while ((double)count(turns) / 1000 < us / 2)
        turns *= 2;
    for (int i = 0; i < TRIES; i++)
        add(&tries, count(turns));
    turns = (long)((double)turns * us / quantile(&tries, 0.5)) + 1;
    free(tries.us);
    return turns;
}

enum { NOISE_TIMES = 1000 };

/* What the machine itself does to times: the p99 of a loop that only counts, in medians of its own, when it takes
 * about `us`. */
static double noise(double us) {
    static double kept[NOISE_TIMES];
    struct series s = {.us = kept, .cap = NOISE_TIMES};
    long turns = turns_for(us);
    for (int i = 0; i < NOISE_TIMES; i++)
        add(&s, count(turns));
    return ratio(&s);
}

/* The same in a process that waits for it: woken by a byte, it counts and answers with one, as a worker does that has nothing
 * else to do. One process for all of them and nothing made or ended beside it: what is left when a sandbox costs nothing. */
static double noise_woken(double us) {
    static double kept[NOISE_TIMES];
    struct series s = {.us = kept, .cap = NOISE_TIMES};
    long turns = turns_for(us);
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0)
        return 0;
    pid_t pid = fork();
    if (pid == 0) {
        char byte;
        close(pair[0]); /* else it would wait for itself */
        while (read(pair[1], &byte, 1) == 1) {
            count(turns);
            if (write(pair[1], &byte, 1) != 1)
                break;
        }
        _exit(0);
    }
    close(pair[1]);
    for (int i = 0; pid > 0 && i < NOISE_TIMES; i++) {
        char byte = 0;
        int64_t at = clock_ns();
        if (write(pair[0], &byte, 1) != 1 || read(pair[0], &byte, 1) != 1)
            break;
        add(&s, clock_ns() - at);
    }
    close(pair[0]);
    waitpid(pid, NULL, 0);
    return s.n ? ratio(&s) : 0;
}

struct mix {
    enum sandbox_runner runner;
    const char *program, *input;
    enum sandbox_status status;
    struct sandbox_limits limits;
};

static const struct mix mixes[] = {
    {SANDBOX_LUA, "return 6 * 7", "", SANDBOX_OK, {0}},
    {SANDBOX_CALC, "", "sqrt(8) + sqrt(2)", SANDBOX_OK, {0}},
    {SANDBOX_LUA, "print(('x'):rep(3000)) return {1, 2, 3}", "", SANDBOX_OK, {0}},
    {SANDBOX_LUA, "error('x')", "", SANDBOX_ERROR, {0}},
    {SANDBOX_PLUGIN,
     "return tool{name='a', about='', run=function(a) return a end}",
     "{\"op\":\"call\",\"args\":{\"a\":[1,2.5,\"x\"]}}",
     SANDBOX_OK,
     {0}},
    {SANDBOX_CALC, "", "1/0", SANDBOX_ERROR, {0}},
    {SANDBOX_LUA,
     "local t = {} for i = 1, 1e9 do t[i] = {} end",
     "",
     SANDBOX_LIMIT_MEMORY,
     {.memory_bytes = 1 << 20}},
    {SANDBOX_LUA,
     "for i = 1, 1e9 do print(i) end",
     "",
     SANDBOX_LIMIT_OUTPUT,
     {.output_bytes = 8192}},
    {SANDBOX_LUA, "return cap.kv.get('x')", "", SANDBOX_DENIED, {0}},
    {SANDBOX_PYTHON, "sum(range(100))", "", SANDBOX_OK, {0}},
};

static const char *const runner_names[] = {"calc", "lua", "plugin", "python"};

static int leak_run(int calls, const char *without) {
    struct loop *loop;
    struct sandbox *s = open_test_sandbox(NULL, &loop);
    struct bench b = {s, loop};
    struct kept k = {0};
    enum { KINDS_OF_CALLS = sizeof mixes / sizeof *mixes };
    static struct series of_kind[KINDS_OF_CALLS], waits[KINDS_OF_CALLS], all;
    double worst = 0;
    long rss_before = 0, bad = 0;
    int fds_before = 0;
    const char *why;
    bool python = s && sandbox_offers(s, SANDBOX_PYTHON, &why);
    if (!s)
        return 1;
    for (int i = 0; i < KINDS_OF_CALLS; i++) { /* what is measured with is in memory before */
        make_room(&of_kind[i], calls / KINDS_OF_CALLS + 1);
        make_room(&waits[i], calls / KINDS_OF_CALLS + 1);
    }
    make_room(&all, calls);
    for (int i = 0; i < KINDS_OF_CALLS; i++) /* every zygote is there */
        if ((python && mixes[i].runner == SANDBOX_PYTHON) || mixes[i].runner == SANDBOX_LUA)
            one_call(&b, mixes[i].runner, mixes[i].program, "", &k);
    rest(&b, 100);
    long ticks[PROCESSORS_MOST] = {0};
    busy_ticks(ticks);
    int64_t began = clock_ns();
    for (int i = 0; i < calls; i++) {
        const struct mix *m = &mixes[i % KINDS_OF_CALLS];
        struct err e;
        if ((m->runner == SANDBOX_PYTHON && !python) ||
            (without && !strcmp(runner_names[m->runner], without)))
            continue;
        struct sandbox_call call = {.runner = m->runner,
                                    .program = m->program,
                                    .program_len = strlen(m->program),
                                    .input = m->input,
                                    .input_len = strlen(m->input),
                                    .limits = m->limits,
                                    .done = keep_result,
                                    .user = &k};
        kept_free(&k);
        int64_t at = clock_ns();
        if (!sandbox_run(s, &call, &e) || !wait_kept(loop, &k) || k.status != m->status) {
            if (bad++ < 5)
                printf("call %d: %s %s\n", i, sandbox_status_name(k.status),
                       buf_text(&k.error_message));
        }
        add(&of_kind[i % KINDS_OF_CALLS], clock_ns() - at);
        add(&all, clock_ns() - at);
        add(&waits[i % KINDS_OF_CALLS], k.wait_us * INT64_C(1000));
        if (i == calls / 4) { /* by now every zygote was renewed once in a long run */
            rest(&b, 300); /* as before the second look */
            rss_before = status_kb("VmRSS:");
            fds_before = count_descriptors();
        }
    }
    double seconds = (double)(clock_ns() - began) / 1e9;
    show_busy(calls, ticks);
    rest(&b, 300);
    show_processor_time(calls, seconds);
    long rss = status_kb("VmRSS:");
    int fds = count_descriptors(), zombies = count_zombies();
    printf("| microseconds | median | p99 | p99.9 | p99/median | wait for a worker, median | p99 | "
           "p99/median of a loop as long | in a process woken for it |\n"
           "|:--|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    for (int i = 0; i < KINDS_OF_CALLS; i++) {
        struct series *k = &of_kind[i];
        double median = quantile(k, 0.5), p99 = quantile(k, 0.99);
        if (!k->n)
            continue;
        printf("| %-6s %-44.44s | %8.0f | %8.0f | %8.0f | %5.2f | %8.0f | %8.0f | %5.2f | %5.2f |\n",
               runner_names[mixes[i].runner],
               mixes[i].runner == SANDBOX_CALC ? mixes[i].input : mixes[i].program, median, p99,
               quantile(k, 0.999), p99 / median, quantile(&waits[i], 0.5),
               quantile(&waits[i], 0.99), noise(median), noise_woken(median));
        worst = p99 / median > worst ? p99 / median : worst;
        free(waits[i].us);
        free(k->us);
    }
    double median = quantile(&all, 0.5), p99 = quantile(&all, 0.99);
    printf("| %-51s | %8.0f | %8.0f | %8.0f | %5.2f |\n", "all of them", median, p99,
           quantile(&all, 0.999), p99 / median);
    free(all.us);
    bool good = !bad && rss <= rss_before * 1.05 && fds <= fds_before + 4 && !zombies;
    printf("%d calls: %ld unexpected; RSS %ld -> %ld KB; descriptors %d -> %d; zombies %d; "
           "the worst p99 is %.2f x its median (bar 3)\n",
           calls, bad, rss_before, rss, fds_before, fds, zombies, worst);
    printf("%s\n", good ? "no leak" : "LEAK or failure");
    kept_free(&k);
    sandbox_close(s);
    loop_free(loop);
    return good ? 0 : 1;
}

int main(int argc, char **argv) {
    if (argc > 1 && !strcmp(argv[1], "--leak"))
        return leak_run(argc > 2 ? atoi(argv[2]) : 100000, argc > 3 ? argv[3] : NULL);
    only = argc > 2 ? argv[2] : NULL;
    show_table(argc > 1 ? atoi(argv[1]) : 300);
    return 0;
}

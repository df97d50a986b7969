/* The escape suite: programs that try to get out of the sandbox, each with its exact typed outcome,
 * and after each the invariants: no process, no descriptor more; the canaries (a file, a port, a
 * socket, shared memory) untouched; no core; no secret in any output; the host alive and quick.
 * TAP.
 *
 *   escape [--no-userns] [--no-landlock] [--brief] [--only TEXT] [--workers DIR] [--probes DIR]
 * CASES… */
#include "tests/unit/sandbox_harness.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <time.h>

#define SECRET "lemma-secret-5e1f0c77"

static struct {
    struct sandbox *s;
    struct loop *loop;
    int tests, failures;
    int processes, descriptors; /* in peace */
    int tcp, local;             /* listening: nobody may come */
    char file[64];
    char *shared;
    const char *only;
    bool brief; /* not every number of every system call: the filters do not depend on the walls */
} T;

/* --- canaries and invariants --- */

static void fail(const char *name, const char *format, ...) {
    va_list args;
    va_start(args, format);
    printf("# %s: ", name);
    vprintf(format, args);
    printf("\n");
    va_end(args);
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

/* Live and dead processes that descend from this one. */
static int count_descendants(void) {
    enum { MOST = 32768 };
    static struct { int pid, parent; } all[MOST];
    int n = 0, found = 0;
    DIR *proc = opendir("/proc");
    for (struct dirent *d; proc && (d = readdir(proc)) && n < MOST;) {
        char path[300];
        int pid = atoi(d->d_name), parent = 0;
        if (pid <= 0)
            continue;
        snprintf(path, sizeof path, "/proc/%d/stat", pid);
        FILE *f = fopen(path, "re");
        if (f && fscanf(f, "%*d (%*[^)]) %*c %d", &parent) == 1) {
            all[n].pid = pid;
            all[n++].parent = parent;
        }
        if (f)
            fclose(f);
    }
    if (proc)
        closedir(proc);
    for (int i = 0; i < n; i++) {
        int at = all[i].parent;
        for (int steps = 0; at > 1 && at != getpid() && steps < 20; steps++) {
            int next = 0;
            for (int j = 0; j < n && !next; j++)
                if (all[j].pid == at)
                    next = all[j].parent;
            at = next;
        }
        found += at == getpid();
    }
    return found;
}

static void settle(int ms) {
    for (int64_t until = clock_ms() + ms; clock_ms() < until;)
        loop_once(T.loop, 2);
}

static bool set_up_canaries(void) {
    snprintf(T.file, sizeof T.file, "/tmp/lemma-canary-%d", getpid());
    int fd = open(T.file, O_CREAT | O_EXCL | O_WRONLY, 0666);
    if (fd < 0 || write(fd, SECRET, sizeof SECRET) < 0)
        return false;
    close(fd);
    setenv("LEMMA_TEST_SECRET", SECRET, 1);
    struct sockaddr_in any = {.sin_family = AF_INET};
    any.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    T.tcp = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr_un name = {.sun_family = AF_UNIX};
    snprintf(name.sun_path + 1, sizeof name.sun_path - 1, "lemma-canary-%d", getpid());
    T.local = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    T.shared = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (T.shared != MAP_FAILED)
        strcpy(T.shared, SECRET);
    return bind(T.tcp, (struct sockaddr *)&any, sizeof any) == 0 && listen(T.tcp, 4) == 0 &&
           bind(T.local, (struct sockaddr *)&name, sizeof name) == 0 && listen(T.local, 4) == 0 &&
           T.shared != MAP_FAILED;
}

static bool canaries_live(const char *name) {
    char text[sizeof SECRET] = "";
    int fd = open(T.file, O_RDONLY);
    ssize_t n = fd < 0 ? -1 : read(fd, text, sizeof text);
    if (fd >= 0)
        close(fd);
    struct pollfd p[2] = {{T.tcp, POLLIN, 0}, {T.local, POLLIN, 0}};
    bool good = true;
    if (n != sizeof text || strcmp(text, SECRET))
        good = false, fail(name, "the canary file was touched");
    if (poll(p, 2, 0) != 0)
        good = false, fail(name, "somebody connected to a canary");
    if (strcmp(T.shared, SECRET))
        good = false, fail(name, "shared memory was touched");
    if (access("core", F_OK) == 0 || access("/tmp/lemma-escape", F_OK) == 0)
        good = false, fail(name, "a file was left behind");
    return good;
}

static struct sandbox_call honest_call(struct kept *k) {
    return (struct sandbox_call){
        .runner = SANDBOX_LUA, .program = "", .done = keep_result, .user = k};
}

static bool invariants(const char *name) {
    bool good = canaries_live(name);
    int processes = 0, descriptors = 0;
    struct kept k = {0};
    struct err e;
    struct sandbox_call call = honest_call(&k);
    if (!sandbox_run(T.s, &call, &e) || !wait_kept(T.loop, &k) || k.wall_ms > 2000)
        good = false,
        fail(name, "afterwards an honest call failed: %s", buf_text(&k.error_message));
    kept_free(&k);
    for (int tries = 0; tries < 150; tries++) {
        settle(tries ? 20 : 2);
        processes = count_descendants();
        descriptors = count_descriptors();
        if (processes == T.processes && descriptors == T.descriptors)
            return good;
    }
    fail(name, "%d processes instead of %d, %d descriptors instead of %d", processes, T.processes,
         descriptors, T.descriptors);
    T.processes = processes; /* told once */
    T.descriptors = descriptors;
    return false;
}

static void report(bool good, const char *name) {
    T.tests++;
    T.failures += !good;
    printf("%sok %d - %s\n", good ? "" : "not ", T.tests, name);
    fflush(stdout);
}

/* --- cases --- */

struct sample {
    char name[128];
    enum sandbox_runner runner;
    char expect[128]; /* one status, or several */
    bool has_value, has_stdout;
    struct buf value, out, program, input;
    char type[64], message[160];
    int line;
    bool stable, stores;
    struct sandbox_limits limits;
};

static void free_sample(struct sample *c) {
    buf_free(&c->value);
    buf_free(&c->out);
    buf_free(&c->program);
    buf_free(&c->input);
}

/* Text with \xHH. */
static void add_escaped(struct buf *out, const char *s) {
    for (; *s; s++) {
        unsigned byte;
        if (s[0] == '\\' && s[1] == 'x' && sscanf(s + 2, "%2x", &byte) == 1) {
            buf_char(out, (char)byte);
            s += 3;
        } else if (s[0] == '\\' && s[1] == 'n') {
            buf_char(out, '\n');
            s++;
        } else {
            buf_char(out, *s);
        }
    }
}

/* "TEXT x N": TEXT N times; %d in it is the number. */
static void generate(struct buf *out, const char *recipe) {
    const char *x = strstr(recipe, " x ");
    int n = x ? atoi(x + 3) : 0;
    struct buf piece = {0};
    char text[200];
    snprintf(text, sizeof text, "%.*s", (int)(x ? x - recipe : 0), recipe);
    add_escaped(&piece, text);
    char *number = strstr(buf_text(&piece), "%d");
    for (int i = 0; i < n; i++)
        if (number)
            buf_printf(out, "%.*s%d%s", (int)(number - piece.data), piece.data, i, number + 2);
        else
            buf_add(out, piece.data, piece.len);
    buf_free(&piece);
}

static bool in_list(const char *list, const char *word) {
    size_t n = strlen(word);
    for (const char *at = list; (at = strstr(at, word)); at += n)
        if ((at == list || at[-1] == ' ') && (at[n] == 0 || at[n] == ' '))
            return true;
    return false;
}

static bool has_secret(const struct kept *k) {
    return strstr(buf_text(&k->value), SECRET) || strstr(buf_text(&k->out), SECRET) ||
           strstr(buf_text(&k->err_out), SECRET) || strstr(buf_text(&k->error_message), SECRET);
}

static bool same_bytes(const struct buf *a, const struct buf *b) {
    return a->len == b->len && (!a->len || !memcmp(a->data, b->data, a->len));
}

static bool as_expected(struct sample *c, const struct kept *k) {
    const char *status = sandbox_status_name(k->status);
    bool good = in_list(c->expect, status);
    if (!good)
        fail(c->name, "%s (%s: %s) instead of %s", status, buf_text(&k->error_type),
             buf_text(&k->error_message), c->expect);
    if (c->has_value && !same_bytes(&k->value, &c->value))
        good = false, fail(c->name, "the value is '%s' instead of '%s'", buf_text(&k->value),
                           buf_text(&c->value));
    if (c->has_stdout && !same_bytes(&k->out, &c->out))
        good = false,
        fail(c->name, "the output is '%s' instead of '%s'", buf_text(&k->out), buf_text(&c->out));
    if (c->type[0] && strcmp(c->type, buf_text(&k->error_type)))
        good = false,
        fail(c->name, "the type is '%s' instead of '%s'", buf_text(&k->error_type), c->type);
    if (c->message[0] && !strstr(buf_text(&k->error_message), c->message))
        good = false,
        fail(c->name, "the message is '%s' without '%s'", buf_text(&k->error_message), c->message);
    if (c->line && c->line != k->error_line)
        good = false, fail(c->name, "line %d instead of %d", k->error_line, c->line);
    if (k->status != SANDBOX_OK && !k->error_message.len)
        good = false, fail(c->name, "no message says what happened");
    if (has_secret(k))
        good = false, fail(c->name, "the secret got out");
    return good;
}

static bool run_sample(struct sample *c, struct kept *k) {
    struct err e = {0};
    struct sandbox_call call = {.runner = c->runner,
                                .program = buf_text(&c->program),
                                .program_len = c->program.len,
                                .program_name = "case",
                                .input = buf_text(&c->input),
                                .input_len = c->input.len,
                                .limits = c->limits,
                                .done = keep_result,
                                .user = k};
    kept_free(k);
    if (sandbox_run(T.s, &call, &e) && wait_kept(T.loop, k))
        return true;
    fail(c->name, "it could not be run: %s", e.message);
    return false;
}

static void try_sample(struct sample *c) {
    if (!c->expect[0] || (T.only && !strstr(c->name, T.only)))
        return;
    const char *why;
    if (!sandbox_offers(T.s, c->runner, &why)) {
        T.tests++;
        printf("ok %d - %s # SKIP %s\n", T.tests, c->name, why);
        return;
    }
    struct kept first = {0}, k = {0};
    bool good = run_sample(c, &k) && as_expected(c, &k);
    first = k;
    k = (struct kept){0};
    if (good && c->stable) {
        good = run_sample(c, &k);
        if (good && (!same_bytes(&first.value, &k.value) || !same_bytes(&first.out, &k.out)))
            good = false,
            fail(c->name, "two runs differ: '%s%s' and '%s%s'", buf_text(&first.value),
                 buf_text(&first.out), buf_text(&k.value), buf_text(&k.out));
    }
    for (int i = 0; good && c->stores && i < 4; i++)
        good = run_sample(c, &k) && as_expected(c, &k);
    kept_free(&first);
    kept_free(&k);
    good = invariants(c->name) && good;
    report(good, c->name);
}

static enum sandbox_runner runner_named(const char *name) {
    for (int r = 0; r < SANDBOX_RUNNERS; r++) {
        static const char *const names[] = {"calc", "lua", "plugin", "python"};
        if (!strcmp(name, names[r]))
            return (enum sandbox_runner)r;
    }
    return SANDBOX_LUA;
}

/* One "key: value" line of a case. */
static void set_field(struct sample *c, const char *key, const char *value) {
    if (!strcmp(key, "expect") || !strcmp(key, "any"))
        snprintf(c->expect, sizeof c->expect, "%s", value);
    else if (!strcmp(key, "value"))
        c->has_value = true, add_escaped(&c->value, value);
    else if (!strcmp(key, "stdout"))
        c->has_stdout = true, add_escaped(&c->out, value);
    else if (!strcmp(key, "type"))
        snprintf(c->type, sizeof c->type, "%s", value);
    else if (!strcmp(key, "message"))
        snprintf(c->message, sizeof c->message, "%s", value);
    else if (!strcmp(key, "line"))
        c->line = atoi(value);
    else if (!strcmp(key, "wall"))
        c->limits.wall_ms = atoi(value);
    else if (!strcmp(key, "cpu"))
        c->limits.cpu_ms = atoi(value);
    else if (!strcmp(key, "memory"))
        c->limits.memory_bytes = (size_t)atol(value) << 10;
    else if (!strcmp(key, "output"))
        c->limits.output_bytes = (size_t)atol(value) << 10;
    else if (!strcmp(key, "stable"))
        c->stable = true;
    else if (!strcmp(key, "stores"))
        c->stores = true;
    else if (!strcmp(key, "runner"))
        c->runner = runner_named(value);
    else if (!strcmp(key, "raw"))
        add_escaped(&c->program, value);
    else if (!strcmp(key, "input"))
        add_escaped(&c->input, value);
    else if (!strcmp(key, "generate"))
        generate(c->runner == SANDBOX_CALC ? &c->input : &c->program, value);
    else if (!strcmp(key, "generate_input"))
        generate(&c->input, value);
    else
        fail(c->name, "no such field: %s", key);
}

static void run_file(const char *path) {
    FILE *f = fopen(path, "re");
    char *line = NULL;
    size_t cap = 0;
    ssize_t n;
    struct sample c = {0};
    enum sandbox_runner usual = strstr(path, "python") ? SANDBOX_PYTHON : SANDBOX_LUA;
    if (!f) {
        fail(path, "%s", strerror(errno));
        T.failures++;
        return;
    }
    T.descriptors++; /* this file */
    while ((n = getline(&line, &cap, f)) >= 0) {
        if (n && line[n - 1] == '\n')
            line[--n] = 0;
        char *colon = strchr(line, ':');
        if (!strncmp(line, "== ", 3)) {
            try_sample(&c);
            free_sample(&c);
            c = (struct sample){.runner = usual};
            snprintf(c.name, sizeof c.name, "%s%s", usual == SANDBOX_PYTHON ? "python: " : "",
                     line + 3);
        } else if (line[0] == '|') {
            buf_add(&c.program, line + (n > 1 ? 2 : 1), (size_t)(n - (n > 1 ? 2 : 1)));
            buf_char(&c.program, '\n');
        } else if (line[0] && line[0] != '#' && colon && c.name[0]) {
            *colon = 0;
            set_field(&c, line, colon + 1 + (colon[1] == ' '));
        }
    }
    try_sample(&c);
    free_sample(&c);
    free(line);
    fclose(f);
    T.descriptors--;
}

/* --- native code: every system call --- */

static enum sandbox_status native(enum sandbox_runner runner, const char *what, long n,
                                  struct kept *k) {
    struct sample c = {.runner = runner};
    c.limits = (struct sandbox_limits){.wall_ms = 5000, .output_bytes = 65536};
    buf_printf(&c.program, "%s %ld", what, n);
    enum sandbox_status status = run_sample(&c, k) ? k->status : SANDBOX_REFUSED;
    free_sample(&c);
    return status;
}

/* Calls of the Python filter that are answered, with zeros for arguments. */
static bool python_answers(long n) {
    static const int answered[] = {2,   3,   4,   5,   6,   8,   11,  12,  13, 14, 16,  21,
                                   25,  28,  39,  41,  53,  72,  79,  89,  0,  1,  131, 186,
                                   202, 217, 257, 262, 267, 269, 332, 439, 63, 99, 204};
    for (size_t i = 0; i < sizeof answered / sizeof *answered; i++)
        if (answered[i] == n)
            return true;
    return false;
}

/* One filter, one way to call, all numbers: one line of TAP. */
static void every_call(enum sandbox_runner runner, const char *filter, const char *how, long most) {
    char name[128];
    struct kept k = {0};
    bool good = true;
    snprintf(name, sizeof name, "native: every system call by %s under the %s filter", how, filter);
    if (T.only && !strstr(name, T.only))
        return;
    for (long n = 0; n <= most; n++) {
        enum sandbox_status got = native(runner, how, n, &k), want = SANDBOX_KILLED_SYSCALL;
        bool plain = !strcmp(how, "syscall"), python = runner == SANDBOX_PYTHON;
        if (plain && (n == 231 || n == 15 || (python && n == 60)))
            want = SANDBOX_CRASH; /* an end without a result; a return from no signal */
        else if (plain && python && python_answers(n))
            want = SANDBOX_OK;
        if (plain && (n == 335 || n == 336) && got != SANDBOX_KILLED_SYSCALL)
            continue; /* uretprobe and uprobe pass every filter since Linux 6.14, and do nothing */
        if (got != want)
            good = false,
            fail(name, "number %ld: %s (%s) instead of %s", n, sandbox_status_name(got),
                 buf_text(&k.value), sandbox_status_name(want));
    }
    kept_free(&k);
    good = invariants(name) && good;
    report(good, name);
}

static void native_sample_under(enum sandbox_runner runner, const char *name, const char *program, const char *expect) {
    struct sample c = {.runner = runner};
    snprintf(c.name, sizeof c.name, "native: %s%s", name, runner == SANDBOX_PYTHON ? ", under Python's filter" : "");
    snprintf(c.expect, sizeof c.expect, "%s", expect);
    buf_str(&c.program, program);
    /* Where time is what ends it, little of it; a busy machine may need more for the rest. */
    c.limits = (struct sandbox_limits){.wall_ms = strstr(expect, "killed_time") ? 400 : 10000,
                                       .output_bytes = 4096};
    try_sample(&c);
    free_sample(&c);
}

static void native_sample(const char *name, const char *program, const char *expect) {
    native_sample_under(SANDBOX_LUA, name, program, expect);
}

/* What the filter allows to the zygote's gate alone: the page is gone, and does not come back as code. */
static void gate_cases(void) {
#ifdef __x86_64__
    native_sample("through the gate, which is closed", "gate closed", "crash");
    native_sample("closing the gate again", "gate unmap", "ok");
    native_sample("unmapping more than the gate", "gate unmap-more", "killed_syscall");
    native_sample("unmapping something else", "gate unmap-other", "killed_syscall");
    native_sample("memory where the gate was", "gate map", "killed_syscall");
    native_sample_under(SANDBOX_PYTHON, "through the gate, which is closed", "gate closed", "crash");
    native_sample_under(SANDBOX_PYTHON, "memory where the gate was", "gate map", "crash");
    native_sample_under(SANDBOX_PYTHON, "code where the gate was", "gate map-code", "killed_syscall");
    native_sample_under(SANDBOX_PYTHON, "memory at just that place", "gate map-fixed", "killed_syscall");
#endif
}

static void native_cases(void) {
    gate_cases();
    native_sample("a write through a null pointer", "segv", "crash");
    native_sample("an illegal instruction", "illegal", "crash");
    native_sample("the stack runs over", "stack", "crash");
    native_sample("an end without a result", "exit 0", "crash");
    native_sample("an end that claims success", "exit 7", "crash");
    native_sample("reading without end", "read", "killed_time");
    native_sample("making memory executable", "mprotect", "killed_syscall");
    native_sample("a descriptor with high bits", "descriptor", "ok killed_syscall");
    native_sample("all memory of the arena", "eat", "crash limit_memory killed_time");
    native_sample("a frame of two gigabytes", "frames huge", "crash");
    native_sample("an empty frame", "frames empty", "crash");
    native_sample("half a frame", "frames half", "crash killed_syscall");
    native_sample("a field longer than its frame", "frames field", "crash");
    native_sample("two results", "frames two", "ok");
    native_sample("a second question before the answer", "frames asks",
                  "crash killed_time killed_cpu");
    native_sample("output frames for ever", "frames flood", "limit_output");
    native_sample("frames of nothing for ever", "frames nothing", "killed_time");
    native_sample("numbers beyond all bounds", "frames peak", "ok");
    if (T.brief)
        return;
    every_call(SANDBOX_LUA, "compute", "syscall", 480);
    every_call(SANDBOX_LUA, "compute", "x32", 560);
    every_call(SANDBOX_LUA, "compute", "int80", 480);
    every_call(SANDBOX_PYTHON, "Python", "syscall", 480);
    every_call(SANDBOX_PYTHON, "Python", "x32", 560);
    every_call(SANDBOX_PYTHON, "Python", "int80", 480);
}

/* --- the run --- */

static bool start(const struct sandbox_params *params) {
    struct err e = {0};
    T.loop = loop_new(&e);
    T.s = T.loop ? sandbox_open(params, &e) : NULL;
    if (!T.s || !sandbox_attach(T.s, T.loop, &e)) {
        printf("Bail out! the sandbox does not start: %s\n", e.message);
        return false;
    }
    /* Peace: every zygote ready, every pre-warmed worker there. */
    for (int i = 0; i < 3000; i++) {
        struct buf state = {0};
        settle(20);
        sandbox_state(T.s, &state);
        bool starting = strstr(buf_text(&state), "\"starting\"") != NULL;
        buf_free(&state);
        if (!starting)
            break;
    }
    struct kept k = {0};
    struct sandbox_call call = honest_call(&k);
    if (sandbox_run(T.s, &call, &e))
        wait_kept(T.loop, &k);
    kept_free(&k);
    for (int same = 0, tries = 0; same < 8 && tries < 100; tries++) {
        settle(50);
        int processes = count_descendants(), descriptors = count_descriptors();
        same = processes == T.processes && descriptors == T.descriptors ? same + 1 : 0;
        T.processes = processes;
        T.descriptors = descriptors;
    }
    return true;
}

static void stop(void) {
    sandbox_close(T.s);
    loop_free(T.loop);
    T.s = NULL;
    for (int i = 0; i < 100 && count_descendants(); i++)
        nanosleep(&(struct timespec){0, 10000000}, NULL);
    if (count_descendants()) {
        fail("after the end", "%d processes are left", count_descendants());
        T.failures++;
    }
}

int main(int argc, char **argv) {
    static char probes[4200];
    struct sandbox_params params = {.worker_dir = worker_folder()};
    const char *native_dir = NULL;
    int first = 1;
    for (; first < argc && !strncmp(argv[first], "--", 2); first++)
        if (!strcmp(argv[first], "--no-userns"))
            params.no_userns = true;
        else if (!strcmp(argv[first], "--no-landlock"))
            params.no_landlock = true;
        else if (!strcmp(argv[first], "--brief"))
            T.brief = true;
        else if (!strcmp(argv[first], "--only") && first + 1 < argc)
            T.only = argv[++first];
        else if (!strcmp(argv[first], "--workers") && first + 1 < argc)
            params.worker_dir = argv[++first];
        else if (!strcmp(argv[first], "--probes") && first + 1 < argc)
            native_dir = argv[++first];
    if (!set_up_canaries()) {
        printf("Bail out! the canaries cannot be set up: %s\n", strerror(errno));
        return 1;
    }
    if (!start(&params))
        return 1;
    for (int i = first; i < argc; i++)
        run_file(argv[i]);
    stop();
    if (native_dir) {
        snprintf(probes, sizeof probes, "%s", native_dir);
        params.worker_dir = probes;
        params.runners = 1u << SANDBOX_LUA | 1u << SANDBOX_PYTHON;
        if (!start(&params))
            return 1;
        native_cases();
        stop();
    }
    unlink(T.file);
    printf("1..%d\n", T.tests);
    printf("# %d passed, %d failed\n", T.tests - T.failures, T.failures);
    return T.failures != 0;
}

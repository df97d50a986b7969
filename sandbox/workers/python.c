/* lemma-worker-python: CPython behind the sandbox's walls.
 *
 * The interpreter, the common modules and, where it is installed, SymPy are loaded in the zygote;
 * a worker only runs the program. All memory is the arena's, all clocks stand still, random bytes
 * come from the request's seed, hashes are not randomised: the same program prints the same. Files,
 * sockets and late imports meet EACCES; every other way out ends the process. */
#define PY_SSIZE_T_CLEAN
#if __has_include(<python3.13/Python.h>)
#include <python3.13/Python.h>
#elif __has_include(<python3.12/Python.h>)
#include <python3.12/Python.h>
#else
#include <python3.11/Python.h>
#endif

#include "sandbox/plot.h"
#include "sandbox/workers/arena_malloc.inc"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <semaphore.h>
#include <stdlib.h>
#include <sys/personality.h>
#include <sys/random.h>
#include <sys/time.h>
#include <sys/utsname.h>
#include <time.h>

#define QUOTED_(x) #x
#define QUOTED(x) QUOTED_(x)
#define PYTHON_X_Y QUOTED(PY_MAJOR_VERSION) "." QUOTED(PY_MINOR_VERSION)

/* The Python texts lie in the binary. */
#define TEXT(name, file)                                                                           \
    __asm__(".pushsection .rodata\n" #name ":\n.incbin \"" file "\"\n.byte 0\n.popsection\n");     \
    extern const char name[]
TEXT(harness_py, "sandbox/workers/python/harness.py");
TEXT(warm_py, "sandbox/workers/python/warm.py");

enum { FROZEN_TIME = 1767225600 }; /* 2026-01-01 00:00 UTC */

static struct {
    PyObject *run; /* harness.py's */
    size_t before; /* the arena's use when the request came */
    int64_t slept_ns;
    uint64_t random;
    struct worker_request *request;
} P;

/* --- clocks that stand still, and only move when the program sleeps; these and the random bytes
 * come before the C library's --- */

int clock_gettime(clockid_t clock, struct timespec *t) {
    int64_t base = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE ? FROZEN_TIME : 1;
    if (clock == CLOCK_PROCESS_CPUTIME_ID || clock == CLOCK_THREAD_CPUTIME_ID)
        base = 0;
    t->tv_sec = base + P.slept_ns / 1000000000;
    t->tv_nsec = P.slept_ns % 1000000000;
    return 0;
}

int gettimeofday(struct timeval *t, void *zone) {
    t->tv_sec = FROZEN_TIME + P.slept_ns / 1000000000;
    t->tv_usec = P.slept_ns % 1000000000 / 1000;
    return 0;
}

time_t time(time_t *out) {
    time_t now = FROZEN_TIME + P.slept_ns / 1000000000;
    if (out)
        *out = now;
    return now;
}

clock_t clock(void) {
    return 0;
}

int clock_nanosleep(clockid_t clock, int flags, const struct timespec *t, struct timespec *left) {
    if (flags & TIMER_ABSTIME) {
        struct timespec now;
        clock_gettime(clock, &now);
        int64_t ns = (t->tv_sec - now.tv_sec) * 1000000000LL + t->tv_nsec - now.tv_nsec;
        P.slept_ns += ns > 0 ? ns : 0;
    } else {
        P.slept_ns += t->tv_sec * 1000000000LL + t->tv_nsec;
    }
    return 0;
}

int nanosleep(const struct timespec *t, struct timespec *left) {
    return clock_nanosleep(CLOCK_MONOTONIC, 0, t, left);
}

/* Only one thread can exist, so nobody will post: what waits with a time limit waits it out, on the
 * clock that stands still. */
int sem_clockwait(sem_t *sem, clockid_t clock, const struct timespec *until) {
    if (sem_trywait(sem) == 0)
        return 0;
    clock_nanosleep(clock, TIMER_ABSTIME, until, NULL);
    errno = ETIMEDOUT;
    return -1;
}

int sem_timedwait(sem_t *sem, const struct timespec *until) {
    return sem_clockwait(sem, CLOCK_REALTIME, until);
}

/* --- the machine, which is not told --- */

int uname(struct utsname *u) {
    *u = (struct utsname){.sysname = "Linux", .nodename = "sandbox", .release = "0", .version = "0",
                          .machine = "unknown"};
    return 0;
}

int gethostname(char *name, size_t n) {
    snprintf(name, n, "sandbox");
    return 0;
}

/* splitmix64 (Steele, Lea, Flood, 2014) */
static uint64_t next_random(void) {
    uint64_t z = P.random += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

ssize_t getrandom(void *out, size_t n, unsigned flags) {
    for (size_t i = 0; i < n; i++)
        ((unsigned char *)out)[i] = (unsigned char)(next_random() >> 32);
    return (ssize_t)n;
}

void arc4random_buf(void *out, size_t n) {
    getrandom(out, n, 0);
}

uint32_t arc4random(void) {
    return (uint32_t)next_random();
}

int getentropy(void *out, size_t n) {
    return getrandom(out, n, 0) < 0 ? -1 : 0;
}

/* --- memory --- */

static size_t pages_taken; /* how often */

static void *pages_alloc(void *user, size_t n) {
    pages_taken++;
    return arena_alloc_aligned(4096, n);
}

static void pages_free(void *user, void *p, size_t n) {
    arena_free(p);
}

/* Python keeps small objects in pools of 16 KB, one size in each, and gives out what is free in old ones first: a word
 * here, a word there, each on a page that a worker must copy. These are filled up, so that the objects of a program lie
 * side by side in new ones. */
static void fill_pools(void) {
    enum { LARGEST = 512, STEP = 16, POOL = 16384, MOST = 1 << 16 };
    size_t taken = pages_taken;
    for (int i = 0; i < MOST && pages_taken == taken; i++)
        PyObject_Malloc(LARGEST);
    for (size_t n = STEP; n < LARGEST; n += STEP)
        for (int i = 0; i < MOST; i++) {
            const void *p = PyObject_Malloc(n);
            /* The pool's count of what it has given out comes first in it. */
            if (!p || *(const unsigned *)((uintptr_t)p & ~(uintptr_t)(POOL - 1)) == 1)
                break;
        }
}

/* --- the module _lemma --- */

static size_t peak(void) {
    return arena_peak() > P.before ? arena_peak() - P.before : 0;
}

__attribute__((noreturn)) static void over_output(void) {
    worker_finish(&(struct worker_result){.status = SANDBOX_LIMIT_OUTPUT, .peak_bytes = peak()});
}

/* Text with its addresses hidden: "<object at 0x7f…>" says where memory lies, and nothing else. */
static void mask(const char *s, size_t n, struct buf *out) {
    static const char mark[] = " at 0x";
    while (n) {
        const char *at = memmem(s, n, mark, sizeof mark - 1);
        size_t head = at ? (size_t)(at - s) + sizeof mark - 1 : n, digits = 0;
        while (head + digits < n && isxdigit((unsigned char)s[head + digits]))
            digits++;
        buf_add(out, s, head);
        if (digits)
            buf_str(out, "...");
        s += head + digits;
        n -= head + digits;
    }
}

static PyObject *lemma_write(PyObject *self, PyObject *args) {
    int error;
    PyObject *text;
    if (!PyArg_ParseTuple(args, "pU", &error, &text))
        return NULL;
    PyObject *bytes = PyUnicode_AsEncodedString(text, "utf-8", "backslashreplace");
    if (!bytes)
        return NULL;
    struct buf masked = {0};
    mask(PyBytes_AS_STRING(bytes), (size_t)PyBytes_GET_SIZE(bytes), &masked);
    Py_DECREF(bytes);
    if (masked.len && !worker_print(error, masked.data, masked.len))
        over_output();
    buf_free(&masked);
    Py_RETURN_NONE;
}

static double call_function(void *user, double x) {
    PyObject *got = PyObject_CallFunction(user, "d", x);
    double y = got ? PyFloat_AsDouble(got) : NAN;
    Py_XDECREF(got);
    if (PyErr_Occurred()) { /* no value there */
        PyErr_Clear();
        return NAN;
    }
    return y;
}

/* A list of pairs as two arrays; the caller frees *x. */
static bool read_points(PyObject *list, double **x, double **y, size_t *n) {
    PyObject *fast = PySequence_Fast(list, "plot: functions or lists of points (x, y) expected");
    if (!fast)
        return false;
    *n = (size_t)PySequence_Fast_GET_SIZE(fast);
    bool good = *n <= PLOT_POINTS;
    if (!good)
        PyErr_SetString(PyExc_ValueError, "plot: too many points");
    *x = good ? calloc(2 * (*n + 1), sizeof **x) : NULL;
    *y = *x ? *x + *n + 1 : NULL;
    if (good && !*x)
        PyErr_NoMemory();
    for (size_t i = 0; *x && i < *n; i++) {
        PyObject *pair = PySequence_Tuple(PySequence_Fast_GET_ITEM(fast, (Py_ssize_t)i));
        bool two = pair && PyTuple_GET_SIZE(pair) == 2;
        if (pair && !two)
            PyErr_SetString(PyExc_ValueError, "plot: a point is a pair (x, y)");
        if (two) {
            (*x)[i] = PyFloat_AsDouble(PyTuple_GET_ITEM(pair, 0));
            (*y)[i] = PyFloat_AsDouble(PyTuple_GET_ITEM(pair, 1));
        }
        Py_XDECREF(pair);
        if (PyErr_Occurred()) {
            free(*x);
            *x = NULL;
        }
    }
    Py_DECREF(fast);
    return *x != NULL;
}

/* plot(series, labels, x, y, title, x_label, y_label, dots); harness.py gives every argument its
 * form. */
static PyObject *lemma_plot(PyObject *self, PyObject *args) {
    struct plot plot = {0};
    PyObject *series, *labels;
    int dots;
    double *arrays[PLOT_SERIES] = {0}, *y = NULL;
    if (!PyArg_ParseTuple(args, "O!O!(dd)(dd)zzzp", &PyList_Type, &series, &PyList_Type, &labels,
                          &plot.x_min, &plot.x_max, &plot.y_min, &plot.y_max, &plot.title,
                          &plot.x_label, &plot.y_label, &dots))
        return NULL;
    bool good = PyList_GET_SIZE(series) <= PLOT_SERIES;
    if (!good)
        PyErr_SetString(PyExc_ValueError, "plot: too many series");
    for (Py_ssize_t i = 0; good && i < PyList_GET_SIZE(series); i++) {
        PyObject *item = PyList_GET_ITEM(series, i);
        struct plot_series *s = &plot.series[plot.n_series];
        PyObject *label = i < PyList_GET_SIZE(labels) ? PyList_GET_ITEM(labels, i) : NULL;
        s->label = label && PyUnicode_Check(label) ? PyUnicode_AsUTF8(label) : NULL;
        PyErr_Clear();
        if (PyCallable_Check(item)) {
            s->fn = call_function;
            s->user = item;
        } else {
            good = read_points(item, &arrays[i], &y, &s->n);
            s->x = arrays[i];
            s->y = y;
            s->dots = dots;
        }
        plot.n_series++;
    }
    struct buf out = {0};
    if (good && !plot_svg(&plot, &out)) {
        good = false;
        PyErr_SetString(PyExc_ValueError, "plot: there is nothing to draw");
    }
    PyObject *text = good ? PyUnicode_FromStringAndSize(out.data, (Py_ssize_t)out.len) : NULL;
    buf_free(&out);
    for (int i = 0; i < PLOT_SERIES; i++)
        free(arrays[i]);
    return text;
}

static PyMethodDef lemma_functions[] = {{"write", lemma_write, METH_VARARGS, NULL},
                                        {"plot", lemma_plot, METH_VARARGS, NULL},
                                        {NULL, NULL, 0, NULL}};
static struct PyModuleDef lemma_module = {PyModuleDef_HEAD_INIT, .m_name = "_lemma", .m_size = -1,
                                          .m_methods = lemma_functions};

/* --- loading, in the zygote --- */

static bool start_python(struct err *e) {
    PyPreConfig before;
    PyPreConfig_InitIsolatedConfig(&before);
    before.utf8_mode = 1;
    PyStatus status = Py_PreInitialize(&before);
    PyObject_SetArenaAllocator(&(PyObjectArenaAllocator){NULL, pages_alloc, pages_free});
    PyConfig config;
    PyConfig_InitIsolatedConfig(&config);
    config.use_hash_seed = 1;
    config.hash_seed = 0;
    config.site_import = 0;
    config.write_bytecode = 0;
    config.install_signal_handlers = 0;
    config.module_search_paths_set = 1;
    static const wchar_t *const paths[] = {L"/usr/lib/python" PYTHON_X_Y,
                                           L"/usr/lib/python" PYTHON_X_Y "/lib-dynload",
                                           L"/usr/lib/python3/dist-packages"};
    for (int i = 0; i < 3 && !PyStatus_Exception(status); i++)
        status = PyWideStringList_Append(&config.module_search_paths, paths[i]);
    if (!PyStatus_Exception(status))
        status = PyConfig_SetString(&config, &config.executable, L"/usr/bin/python3");
    if (!PyStatus_Exception(status))
        status = Py_InitializeFromConfig(&config);
    PyConfig_Clear(&config);
    if (PyStatus_Exception(status))
        return err_set(e, ERR_UNSUPPORTED, "Python does not start: %s",
                       status.err_msg ? status.err_msg : "unknown");
    return true;
}

/* Runs a text of ours in a fresh dictionary, which is returned. Its built-in names are its own: a program
 * can change those of everybody. */
static PyObject *load_text(const char *text, const char *name, PyObject *lemma) {
    PyObject *globals = PyDict_New();
    PyObject *builtins = PyDict_Copy(PyEval_GetBuiltins());
    PyObject *code = Py_CompileString(text, name, Py_file_input);
    PyObject *done = NULL;
    if (globals && code && builtins &&
        PyDict_SetItemString(globals, "__builtins__", builtins) == 0 &&
        PyDict_SetItemString(globals, "_lemma", lemma) == 0)
        done = PyEval_EvalCode(code, globals, globals);
    Py_XDECREF(code);
    Py_XDECREF(builtins);
    if (!done)
        Py_CLEAR(globals);
    Py_XDECREF(done);
    return globals;
}

static PyObject *run_program(const char *program, size_t n, const char *name, const char *input,
                             size_t n_input, uint64_t seed) {
    return PyObject_CallFunction(P.run, "s#ss#K", program, (Py_ssize_t)n, name, input,
                                 (Py_ssize_t)n_input, (unsigned long long)seed);
}

/* A text of the tuple, masked, for the rest of the process's life. */
static char *text_at(PyObject *tuple, Py_ssize_t i, size_t *n) {
    PyObject *item = i < PyTuple_GET_SIZE(tuple) ? PyTuple_GET_ITEM(tuple, i) : NULL;
    PyObject *bytes = item && PyUnicode_Check(item)
                          ? PyUnicode_AsEncodedString(item, "utf-8", "backslashreplace")
                          : NULL;
    struct buf text = {0};
    if (bytes)
        mask(PyBytes_AS_STRING(bytes), (size_t)PyBytes_GET_SIZE(bytes), &text);
    PyErr_Clear();
    *n = text.len;
    return buf_take(&text);
}

static void run_to_warm(const char *program) {
    PyObject *got = run_program(program, strlen(program), "warm", "", 0, 0);
    size_t ignored;
    free(got ? text_at(got, 1, &ignored) : NULL);
    Py_XDECREF(got);
    PyErr_Clear();
}

/* What nearly every program does. Each page that it writes to takes every worker some 6 us, whether its own program
 * needs that page or not. */
static void warm(void) {
    run_to_warm("def f(n):\n    return n + 1\n"
                "for i in range(3): f'{f(i)}'\n"
                "6 * 7\n");
}

static void warm_sympy(void) {
    run_to_warm("try:\n    import sympy\n    x = sympy.Symbol('x')\n    sympy.expand((x + 1)**2)\n"
                "except ImportError:\n    pass\n");
}

static bool preload(bool light, struct err *e) {
    setenv("TZ", "UTC0", 1);
    tzset();
    open_arena();
    arena_huge_pages(true);
    if (!start_python(e))
        return false;
    PyObject *lemma = PyModule_Create(&lemma_module);
    PyObject *harness = lemma ? load_text(harness_py, "<lemma>", lemma) : NULL;
    PyObject *modules = harness ? load_text(warm_py, "<lemma>", lemma) : NULL;
    PyObject *sympy = modules ? PyDict_GetItemString(modules, "warm_sympy") : NULL;
    PyObject *done = !sympy ? NULL : light ? Py_NewRef(Py_None) : PyObject_CallNoArgs(sympy);
    P.run = harness ? PyDict_GetItemString(harness, "run") : NULL;
    if (!done || !P.run) {
        PyErr_Clear();
        return err_set(e, ERR_UNSUPPORTED, "Python's library is incomplete");
    }
    Py_DECREF(done);
    /* The interpreter rewrites what it runs for the first few times; not in each worker. */
    for (int i = 0; i < 3 && !light; i++) {
        warm_sympy();
        warm();
    }
    /* What is loaded now is never collected: the collector would write to, and so copy, all of it.
     */
    PyRun_SimpleString("import gc, sys\ngc.collect()\ngc.freeze()\n"
                       "sys.set_int_max_str_digits(200000)\n");
    if (!light) {
        arena_leave_holes();
        fill_pools();
    }
    arena_huge_pages(false);
    return true;
}

/* --- serving, in the worker --- */

static void serve(struct worker_request *request) {
    P.random = request->seed;
    P.before = arena_used();
    arena_cap(P.before + request->memory_bytes);
    struct worker_result r = {.status = SANDBOX_ERROR};
    PyObject *got = run_program(request->program, request->program_len, request->name,
                                request->input, request->input_len, request->seed);
    r.peak_bytes = peak();
    bool refused = arena_refused();
    arena_cap(0);
    if (!got) { /* the program was no text, or broke the harness itself */
        bool memory = PyErr_ExceptionMatches(PyExc_MemoryError);
        bool text = PyErr_ExceptionMatches(PyExc_UnicodeDecodeError);
        r.status = memory ? SANDBOX_LIMIT_MEMORY : SANDBOX_ERROR;
        r.error_type = text ? "SyntaxError" : "SystemError";
        r.error_message = text ? "the program is not UTF-8" : "the program's error cannot be told";
        worker_finish(&r);
    }
    size_t ignored;
    const char *status = text_at(got, 0, &ignored);
    /* Where even the MemoryError found no memory, Python says "error without exception". */
    if (refused && !strcmp(status, "error") && !strcmp(text_at(got, 1, &ignored), "SystemError"))
        worker_finish(&(struct worker_result){.status = SANDBOX_LIMIT_MEMORY,
                                              .peak_bytes = r.peak_bytes});
    if (!strcmp(status, "ok")) {
        r.status = SANDBOX_OK;
        r.value = text_at(got, 1, &r.value_len);
        worker_finish(&r);
    }
    r.status = !strcmp(status, "denied")   ? SANDBOX_DENIED
               : !strcmp(status, "memory") ? SANDBOX_LIMIT_MEMORY
                                           : SANDBOX_ERROR;
    r.error_type = text_at(got, 1, &ignored);
    r.error_message = text_at(got, 2, &ignored);
    r.error_line = PyTuple_GET_SIZE(got) > 3 ? (int)PyLong_AsLong(PyTuple_GET_ITEM(got, 3)) : 0;
    worker_finish(&r);
}

int main(int argc, char **argv) {
    /* An id() is an address: without this, those in shared libraries would differ from run to run. What
     * an attacker would look for lies at fixed places anyhow, the interpreter is no PIE. */
    int kept = personality(0xffffffff);
    if (argc > 1 && kept >= 0 && !(kept & ADDR_NO_RANDOMIZE) &&
        personality((unsigned)kept | ADDR_NO_RANDOMIZE) >= 0) {
        char *none[] = {NULL};
        execve("/proc/self/exe", argv, none);
    }
    static const struct worker_program program = {
        .name = "py", .policy = POLICY_PYTHON, .preload = preload, .warm = warm, .serve = serve};
    return worker_main(argc, argv, &program);
}

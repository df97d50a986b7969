/* sandbox: runs code that a model or a stranger wrote, in a process that can do nothing but
 * compute. It knows nothing of tools: it is given a program, an input and limits, and gives back a
 * typed result. One worker process a call, never reused. It belongs to one thread, the one that
 * runs the loop. It fails closed: a wall that cannot be built means a refusal. */
#ifndef LEMMA_SANDBOX_H
#define LEMMA_SANDBOX_H

#include "base/buf.h"
#include "base/err.h"
#include "base/loop.h"

struct sandbox;

enum sandbox_runner {
    SANDBOX_CALC,   /* input: an expression; the exact calculator */
    SANDBOX_LUA,    /* program: Lua source to run as a script; value of its last expression */
    SANDBOX_PLUGIN, /* program: a plugin's source; input: {"op":"describe"} or
                       {"op":"call","args":{…}} */
    SANDBOX_PYTHON, /* program: Python source */
    SANDBOX_RUNNERS
};

struct sandbox_params {
    const char *worker_dir;      /* where the worker binaries lie */
    int prewarmed; /* idle workers kept a runner; 0: 6 for Lua, 4 calculators, 2 for Python;
                      negative: none */
    int max_workers;             /* at once; more calls wait in a bounded queue; 0: 32 */
    int max_waiting;             /* 0: 256; one more is ERR_BUSY */
    bool no_userns, no_landlock; /* tests: pretend that a wall is missing */
    unsigned runners;            /* bit 1 << SANDBOX_x: start only these; 0: all */
    bool light; /* Python without SymPy: ready sooner, for one program that has no use for it */
};

struct sandbox_limits { /* 0: the runner's default; values above the sandbox's maximum are cut to it
                         */
    int wall_ms;        /* 10,000 */
    int cpu_ms;         /* 5,000 */
    size_t memory_bytes; /* 64 MiB Lua, 256 MiB Python and calculator */
    size_t output_bytes; /* value + stdout + stderr: 256 KiB */
};

enum sandbox_status {
    SANDBOX_OK,             /* value holds the result */
    SANDBOX_ERROR,          /* the program raised an error: error_* */
    SANDBOX_DENIED,         /* it asked for something that it may not have, and was told so */
    SANDBOX_KILLED_SYSCALL, /* it made a system call outside its filter */
    SANDBOX_KILLED_TIME,    /* wall time */
    SANDBOX_KILLED_CPU,
    SANDBOX_LIMIT_MEMORY,
    SANDBOX_LIMIT_OUTPUT,
    SANDBOX_CRASH,   /* the worker or its zygote died otherwise */
    SANDBOX_REFUSED, /* not run: a wall is missing, or the input is over a cap */
    SANDBOX_CANCELLED,
};
const char *
sandbox_status_name(enum sandbox_status status); /* "ok", "error", "denied", "killed_syscall", … */

struct sandbox_result { /* lives for the callback only */
    enum sandbox_status status;
    const char *value; /* JSON text for plugins; text else; "" when there is none */
    size_t value_len;
    const char *out, *err_out; /* captured standard output and error, valid UTF-8 */
    size_t out_len, err_len;
    const char *error_type, *error_message;
    int error_line;               /* 0: unknown */
    int cpu_ms, wall_ms, peak_kb; /* of a call under 2 ms, cpu_ms is its wall time, rounded */
    int wait_us;                  /* before it had a worker; not in wall_ms */
    const char *limit;            /* which limit was hit, in words ("wall time 2000 ms"), or "" */
};

/* A brokered request of a running plugin (cap.http, cap.kv, cap.tool, cap.log, cap.progress): the
 * answer goes back with sandbox_answer; until then the plugin's coroutine waits. While any question
 * is open, its wall clock stands. */
struct sandbox_ask {
    uint64_t call, ask;     /* ids */
    const char *capability; /* "http.get", "kv.get", … */
    const char *payload;    /* JSON */
    size_t payload_len;
};

#define MODULES_FOLDER "lib" /* beside a plugin's file: where its modules' files lie */

struct sandbox_module { /* what a plugin's require("NAME") runs */
    const char *name; /* letters, digits and _ */
    const char *text;
    size_t len;
};

struct sandbox_call {
    enum sandbox_runner runner;
    const char *program; /* see enum sandbox_runner; copied */
    size_t program_len;
    const struct sandbox_module *modules; /* of plugins; copied */
    size_t n_modules;
    const char *program_name; /* for error messages: "plugins/dice.lua" */
    const char *input;
    size_t input_len;
    struct sandbox_limits limits;
    uint64_t seed; /* of the program's random numbers: same input, same output */
    void (*done)(void *user,
                 const struct sandbox_result *result); /* exactly once, on the loop's thread, never
                                                          from sandbox_run itself */
    void (*ask)(void *user, const struct sandbox_ask *ask); /* NULL: every capability is refused */
    void *user;
};

/* Starts the zygotes: call it early, before threads and secrets exist. Succeeds also when runners
 * had to be refused (sandbox_state says why); fails only for lack of basic things (worker binaries
 * missing). */
struct sandbox *sandbox_open(const struct sandbox_params *params, struct err *e);
/* Joins the loop that will own the sandbox from now on. */
bool sandbox_attach(struct sandbox *s, struct loop *loop, struct err *e);
/* Kills every worker (each call gets its done with SANDBOX_CANCELLED) and zygote. */
void sandbox_close(struct sandbox *s);

/* What limits a call with these would get: zeros become the runner's defaults, what is above the
 * ceilings is cut. */
void sandbox_limits_fill(struct sandbox_limits *limits, enum sandbox_runner runner);

/* Starts a call; returns its id > 0, or 0 and `e` (ERR_BUSY; ERR_UNSUPPORTED when the runner is
 * refused, with the reason). */
uint64_t sandbox_run(struct sandbox *s, const struct sandbox_call *call, struct err *e);
/* Answers a brokered request; payload is JSON when it was done, else an error text. */
enum sandbox_reply {
    SANDBOX_REPLY_REFUSED, /* it may not: the program, unless it catches that, ends as "denied" */
    SANDBOX_REPLY_DONE,
    SANDBOX_REPLY_FAILED, /* it may, but it did not work: an error */
};
void sandbox_answer(struct sandbox *s, uint64_t call, uint64_t ask, enum sandbox_reply how,
                    const char *payload, size_t n);
/* Kills a call; its done follows with SANDBOX_CANCELLED. Unknown ids are ignored. */
void sandbox_cancel(struct sandbox *s, uint64_t id);
/* Restarts a call's wall clock: a tool that reports progress is alive. */
void sandbox_extend(struct sandbox *s, uint64_t id);

/* Which walls stand and what every canary said, as a JSON object (see /readyz):
 * {"mode":"full"|"reduced"|"minimal"|"refused",
 * "runners":{"lua":{"state":"ready","walls":[…],"canaries":[{"name","outcome"}],"reason":""},…}}.
 */
void sandbox_state(struct sandbox *s, struct buf *out);

/* Whether a runner can be used here (it may still be starting; calls wait for it). When not, *why
 * is a sentence that lives as long as the sandbox. */
bool sandbox_offers(struct sandbox *s, enum sandbox_runner runner, const char **why);

#endif

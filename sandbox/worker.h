/* worker: what a worker binary is made of. Its main() hands a struct worker_program to worker_main,
 * which is the keeper, the zygote and every worker in turn; the program only says what to load
 * beforehand and how to serve one request. Nothing here is used in the daemon's process. */
#ifndef LEMMA_SANDBOX_WORKER_H
#define LEMMA_SANDBOX_WORKER_H

#include "base/buf.h"
#include "base/err.h"
#include "sandbox/policy.h"
#include "sandbox/sandbox.h"

enum {
    WORKER_CONTROL = 3, /* the zygote's descriptor to the host; in a worker, its channel */
    WORKER_CHANNEL = 3,
};

struct worker_request { /* strings end in NUL beyond their length */
    enum sandbox_runner runner;
    char *program, *name, *input;
    size_t program_len, input_len;
    struct sandbox_module *modules;
    size_t n_modules;
    uint64_t seed;
    size_t memory_bytes, output_bytes;
};

struct worker_result {          /* zeroed: OK with an empty value */
    enum sandbox_status status; /* OK, ERROR, DENIED, CRASH, LIMIT_MEMORY or LIMIT_OUTPUT */
    const char *value;
    size_t value_len;
    const char *error_type, *error_message;
    int error_line;
    size_t peak_bytes;
};

struct worker_program {
    const char *name; /* at most 6 letters: it stands in the process names */
    enum policy policy;
    /* In the zygote, before the walls: may open files. `light`: only what is quick to load. False:
     * the runner is refused, with why. */
    bool (*preload)(bool light, struct err *e);
    /* Touches the memory that any program will touch, so that copying it does not cost a call its
     * time; may be NULL. Runs in a child of the zygote, which learns from it what a worker that no
     * call waits for is given copies of; where that cannot be learnt, in each such worker. */
    void (*warm)(void);
    /* Shared libraries that no worker needs, nor any one's symbols: see touched_leave. NULL: all stays. */
    const char *const *unneeded;
    /* In the worker, behind every wall. Ends with worker_finish. */
    void (*serve)(struct worker_request *request);
};

int worker_main(int argc, char **argv, const struct worker_program *program);

/* The life of one worker: reads its request from the channel and serves it. */
__attribute__((noreturn)) void worker_serve(const struct worker_program *program);

/* Standard output (error: standard error) of the program. False when the output limit is reached:
 * the part that fits was sent, and the program should be ended with WORKER's LIMIT_OUTPUT. */
bool worker_print(bool error, const char *bytes, size_t n);
/* Asks the host for a capability; returns the question's number. At most LIMIT_OPEN_ASKS may be open
 * at a time. */
uint64_t worker_ask(const char *capability, const char *payload, size_t n);
/* Waits for the answer to question `ask`, or to any when that is 0; returns its number. `answer` is
 * JSON when it was done, else it says why not. */
uint64_t worker_await(uint64_t ask, enum sandbox_reply *how, struct buf *answer);
/* Sends the result and waits to be killed. */
__attribute__((noreturn)) void worker_finish(const struct worker_result *result);
/* The same for a failure that leaves no memory to work with. */
__attribute__((noreturn)) void worker_abort(void);

#endif

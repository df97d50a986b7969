/* What every test and bench of the sandbox needs: a sandbox on a loop, one call at a time, its
 * result kept. Include it once in a program. */
#ifndef LEMMA_TEST_SANDBOX_HARNESS_H
#define LEMMA_TEST_SANDBOX_HARNESS_H

#include "base/clock.h"
#include "base/json.h"
#include "sandbox/sandbox.h"

#include <dirent.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

struct kept { /* a result that outlives its callback */
    bool done;
    enum sandbox_status status;
    struct buf value, out, err_out, error_type, error_message, limit;
    int error_line, cpu_ms, wall_ms, peak_kb, wait_us;
};

static inline void kept_free(struct kept *k) {
    buf_free(&k->value);
    buf_free(&k->out);
    buf_free(&k->err_out);
    buf_free(&k->error_type);
    buf_free(&k->error_message);
    buf_free(&k->limit);
    *k = (struct kept){0};
}

static inline void keep_result(void *user, const struct sandbox_result *r) {
    struct kept *k = user;
    k->done = true;
    k->status = r->status;
    buf_add(&k->value, r->value, r->value_len);
    buf_add(&k->out, r->out, r->out_len);
    buf_add(&k->err_out, r->err_out, r->err_len);
    buf_str(&k->error_type, r->error_type);
    buf_str(&k->error_message, r->error_message);
    buf_str(&k->limit, r->limit);
    k->error_line = r->error_line;
    k->cpu_ms = r->cpu_ms;
    k->wall_ms = r->wall_ms;
    k->peak_kb = r->peak_kb;
    k->wait_us = r->wait_us;
}

/* The folder of the worker binaries: $LEMMA_WORKERS, or ../bin seen from the test binary. */
static inline const char *worker_folder(void) {
    static char path[PATH_MAX + 16];
    const char *given = getenv("LEMMA_WORKERS");
    if (given && *given)
        return given;
    ssize_t n = readlink("/proc/self/exe", path, PATH_MAX);
    path[n > 0 ? n : 0] = 0;
    for (int i = 0; i < 2; i++) {
        char *slash = strrchr(path, '/');
        if (slash)
            *slash = 0;
    }
    strcat(path, "/bin");
    return path;
}

static inline struct sandbox *open_test_sandbox(const struct sandbox_params *extra,
                                                struct loop **loop) {
    struct sandbox_params params = extra ? *extra : (struct sandbox_params){0};
    struct err e = {0};
    params.worker_dir = worker_folder();
    *loop = loop_new(&e);
    struct sandbox *s = sandbox_open(&params, &e);
    if (!s || !sandbox_attach(s, *loop, &e)) {
        fprintf(stderr, "sandbox: %s\n", e.message);
        return NULL;
    }
    return s;
}

/* Runs the loop until the result is there, or for at most 60 s. */
static inline bool wait_kept(struct loop *loop, const struct kept *k) {
    for (int64_t until = clock_ms() + 60000; !k->done && clock_ms() < until;)
        loop_once(loop, 100);
    return k->done;
}

/* A process below this one, by its name (as /proc/PID/comm has it); 0 when there is none. */
static inline pid_t find_descendant(const char *name) {
    DIR *proc = opendir("/proc");
    pid_t found = 0;
    for (struct dirent *d; proc && !found && (d = readdir(proc));) {
        char path[300], comm[32];
        int pid = atoi(d->d_name), at = pid;
        bool same = false;
        while (at > 1) {
            char state;
            int parent = 0;
            snprintf(path, sizeof path, "/proc/%d/stat", at);
            FILE *f = fopen(path, "re");
            int n = f ? fscanf(f, "%*d (%31[^)]) %c %d", comm, &state, &parent) : 0;
            if (f)
                fclose(f);
            if (n != 3 || (at == pid && (strcmp(comm, name) || state == 'Z')))
                break;
            same = parent == getpid();
            if (same)
                break;
            at = parent;
        }
        if (same)
            found = pid;
    }
    if (proc)
        closedir(proc);
    return found;
}

#endif

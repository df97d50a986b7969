#include "daemon/cli/spawn.h"

#include "base/buf.h"
#include "base/clock.h"

#include <arpa/inet.h>
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { START_MS = 120000 };

static int free_port(void) {
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t n = sizeof a;
    int port = fd >= 0 && bind(fd, (struct sockaddr *)&a, sizeof a) == 0 &&
                       getsockname(fd, (struct sockaddr *)&a, &n) == 0
                   ? ntohs(a.sin_port)
                   : -1;
    if (fd >= 0)
        close(fd);
    return port;
}

/* It listens before its model is loaded. */
static bool is_ready(int port) {
    static const char question[] = "GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
    static const char yes[] = "HTTP/1.1 200";
    char answer[sizeof yes] = "";
    struct timeval patience = {.tv_sec = 10};
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr_in a = {.sin_family = AF_INET,
                            .sin_addr.s_addr = htonl(INADDR_LOOPBACK),
                            .sin_port = htons((uint16_t)port)};
    bool good = fd >= 0 && connect(fd, (struct sockaddr *)&a, sizeof a) == 0 &&
                setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience) == 0 &&
                send(fd, question, sizeof question - 1, MSG_NOSIGNAL) == sizeof question - 1 &&
                recv(fd, answer, sizeof yes - 1, MSG_WAITALL) == sizeof yes - 1 &&
                !memcmp(answer, yes, sizeof yes - 1);
    if (fd >= 0)
        close(fd);
    return good;
}

bool spawn_daemon(const char *model, int threads, const char *const *extra, struct spawned *out,
                  struct err *e) {
    char self[PATH_MAX], listen[64], n_threads[16];
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 8);
    char *slash = n > 0 ? memrchr(self, '/', (size_t)n) : NULL;
    int port = free_port();
    if (!slash || port < 0)
        return err_errno(e, "cannot find a free port or lemmad");
    strcpy(slash + 1, "lemmad");
    snprintf(listen, sizeof listen, "127.0.0.1:%d", port);
    snprintf(n_threads, sizeof n_threads, "%d", threads);
    const char *argv[16] = {self, "--listen", listen, "--journal", "none", "--log", "warn"};
    int k = 7;
    if (model) {
        argv[k++] = "-m";
        argv[k++] = model;
    }
    if (threads > 0) {
        argv[k++] = "--threads";
        argv[k++] = n_threads;
    }
    for (; extra && *extra && k < 15; extra++)
        argv[k++] = *extra;
    pid_t parent = getpid();
    out->pid = fork();
    if (out->pid < 0)
        return err_errno(e, "cannot start lemmad");
    if (out->pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (getppid() != parent)
            _exit(1);
        execv(self, (char *const *)argv);
        fprintf(stderr, "lemma: cannot run %s: %s\n", self, strerror(errno));
        _exit(127);
    }
    snprintf(out->url, sizeof out->url, "http://%s", listen);
    int64_t until = clock_ms() + START_MS;
    while (clock_ms() < until) {
        int status;
        if (waitpid(out->pid, &status, WNOHANG) == out->pid)
            return err_set(e, ERR_IO, "lemmad ended at its start; its own line says why");
        if (is_ready(port))
            return true;
        nanosleep(&(struct timespec){0, 20000000}, NULL);
    }
    spawn_end(out);
    return err_set(e, ERR_TIMEOUT, "lemmad was not ready within %d s", START_MS / 1000);
}

void spawn_end(struct spawned *s) {
    if (s->pid <= 0)
        return;
    kill(s->pid, SIGTERM);
    waitpid(s->pid, NULL, 0);
    s->pid = 0;
}

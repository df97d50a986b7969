#include "sandbox/canary.h"

#include "sandbox/gate.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/bpf.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

enum { ESCAPED = 250, REFUSED_MAX = 200 }; /* exit statuses: ESCAPED, or the errno of the refusal */

/* Which wall a canary needs: without it, it proves nothing. */
enum needs { FILTER, NO_GATE, FILES, NAMESPACES };

/* Each returns as a system call does: >= 0 is an escape. */
static long open_file(void) {
    return open("/etc/passwd", O_RDONLY);
}
static long make_file(void) {
    return open("/tmp/lemma-canary", O_WRONLY | O_CREAT, 0600);
}
static long make_here(void) {
    return open("canary", O_WRONLY | O_CREAT, 0600);
}
static long open_proc(void) {
    return open("/proc/self/mem", O_RDWR);
}
static long reach_network(void) {
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(9)};
    to.sin_addr.s_addr = htonl(0x7F000001);
    if (fd < 0)
        return -1;
    if (connect(fd, (struct sockaddr *)&to, sizeof to) == 0 || errno == EINPROGRESS ||
        errno == ECONNREFUSED)
        return 0; /* refused is an answer: something was reached */
    return -1;
}
static long send_datagram(void) {
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(53)};
    to.sin_addr.s_addr = htonl(0x7F000001);
    if (fd < 0)
        return -1;
    return sendto(fd, "x", 1, 0, (struct sockaddr *)&to, sizeof to);
}
static long new_user_namespace(void) {
    return unshare(CLONE_NEWUSER);
}
static long mount_something(void) {
    return mount("none", "/", "tmpfs", 0, NULL);
}
static long see_processes(void) {
    /* 1 is the zygote itself in a process namespace; in the host it is init. Two steps out: */
    return getppid() > 1 ? 0 : (errno = ESRCH, -1);
}
static long become_root(void) {
    return setuid(0);
}
static long run_program(void) {
    char *argv[] = {"/bin/true", NULL}, *none[] = {NULL};
    return execve(argv[0], argv, none);
}
static long make_process(void) {
    return syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
}
static long make_socket(void) {
    return socket(AF_UNIX, SOCK_STREAM, 0);
}
static long trace_zygote(void) {
    return ptrace(PTRACE_ATTACH, getppid(), 0, 0);
}
static long kill_zygote(void) {
    return kill(getppid(), 0);
}
static long map_executable(void) {
    void *p =
        mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return p == MAP_FAILED ? -1 : 0;
}
static long load_bpf(void) {
    return syscall(SYS_bpf, BPF_MAP_CREATE, NULL, 0);
}
static long make_uring(void) {
    return syscall(SYS_io_uring_setup, 1, NULL);
}
static long read_other_descriptor(void) {
    char byte;
    return read(0, &byte, 1);
}

static long use_gate(void) {
    return gate_call(SYS_getppid, 0);
}

static const struct canary {
    const char *name;
    long (*attempt)(void);
    enum needs needs;
} canaries[] = {
    {"syscall: open a file", open_file, FILTER},
    {"syscall: make a socket", make_socket, FILTER},
    {"syscall: make a process", make_process, FILTER},
    {"syscall: run a program", run_program, FILTER},
    {"syscall: trace the parent", trace_zygote, FILTER},
    {"syscall: signal the parent", kill_zygote, FILTER},
    {"syscall: map executable memory", map_executable, FILTER},
    {"syscall: load a BPF program", load_bpf, FILTER},
    {"syscall: set up io_uring", make_uring, FILTER},
    {"syscall: read another descriptor", read_other_descriptor, FILTER},
    {"syscall: go through the zygote's gate", use_gate, NO_GATE},
    {"files: read /etc/passwd", open_file, FILES},
    {"files: write to /tmp", make_file, FILES},
    {"files: write to the root", make_here, FILES},
    {"files: open /proc/self/mem", open_proc, FILES},
    {"files: run a program", run_program, FILES},
    {"network: connect to 127.0.0.1", reach_network, NAMESPACES},
    {"network: send a datagram", send_datagram, NAMESPACES},
    {"namespaces: see the host's processes", see_processes, NAMESPACES},
    {"namespaces: make a user namespace", new_user_namespace, NAMESPACES},
    {"privileges: mount", mount_something, NAMESPACES},
    {"privileges: become root", become_root, FILES},
};

static bool applies(const struct walls *walls, enum needs needs) {
    return needs == FILTER || needs == NO_GATE || (needs == NAMESPACES && walls->namespaces) ||
           (needs == FILES && (walls->namespaces || walls->landlock));
}

static void outcome(struct buf *report, int status, bool may_fault, bool *escaped) {
    *escaped = false;
    if (WIFSIGNALED(status) && (WTERMSIG(status) == SIGSYS || (may_fault && WTERMSIG(status) == SIGSEGV)))
        buf_str(report, "killed");
    else if (WIFEXITED(status) && WEXITSTATUS(status) > 0 && WEXITSTATUS(status) <= REFUSED_MAX)
        buf_printf(report, "denied: %s", strerror(WEXITSTATUS(status)));
    else {
        *escaped = true; /* it got through, or died of something that no wall does */
        buf_str(report, "escaped");
    }
}

int canary_run(const struct walls *walls, canary_fork_fn make, struct buf *report,
               const char **escaped) {
    int n = 0;
    buf_char(report, '[');
    for (size_t i = 0; i < sizeof canaries / sizeof *canaries; i++) {
        const struct canary *c = &canaries[i];
        buf_printf(report, "%s{\"name\":\"%s\",\"outcome\":\"", i ? "," : "", c->name);
        if (!applies(walls, c->needs)) {
            buf_str(report, "not tried: its wall is missing\"}");
            continue;
        }
        pid_t pid = make(c->needs == FILTER || c->needs == NO_GATE);
        if (pid == 0) {
            long result = c->attempt();
            int answer = result >= 0 ? ESCAPED : errno > 0 && errno <= REFUSED_MAX ? errno : 1;
            for (;;)
                syscall(SYS_exit_group, answer);
        }
        int status = 0;
        bool out = true;
        if (pid < 0 || waitpid(pid, &status, 0) != pid)
            buf_str(report, "could not be tried"); /* fails closed */
        else
            outcome(report, status, c->needs == NO_GATE, &out);
        if (out && n++ == 0)
            *escaped = c->name;
        buf_str(report, "\"}");
    }
    buf_char(report, ']');
    return n;
}

#include "sandbox/policy.h"

#include "base/buf.h"

#include <errno.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

enum rule_kind {
    ALLOW,
    CHANNEL, /* allowed on the channel's descriptor; on another: EBADF for Python, death otherwise
              */
    MEMORY,  /* mmap: private and anonymous memory, never executable; RLIMIT_AS bounds it */
    REFUSE,  /* not performed; answers `answer` */
};

struct rule {
    enum policy least; /* POLICY_COMPUTE: in both tables */
    enum rule_kind kind;
    int call;
    int answer; /* errno of REFUSE */
};

/* Why each line is here: */
static const struct rule rules[] = {
    /* the request, the result, capabilities */
    {POLICY_COMPUTE, CHANNEL, SCMP_SYS(read), 0},
    {POLICY_COMPUTE, CHANNEL, SCMP_SYS(write), 0},
    /* the end */
    {POLICY_COMPUTE, ALLOW, SCMP_SYS(exit_group), 0},
    /* the kernel makes this call on the program's behalf, after a signal handler */
    {POLICY_COMPUTE, ALLOW, SCMP_SYS(rt_sigreturn), 0},

    /* CPython's locks and signals, inside the one process that there is */
    {POLICY_PYTHON, ALLOW, SCMP_SYS(futex), 0},
    {POLICY_PYTHON, ALLOW, SCMP_SYS(rt_sigaction), 0},
    {POLICY_PYTHON, ALLOW, SCMP_SYS(rt_sigprocmask), 0},
    {POLICY_PYTHON, ALLOW, SCMP_SYS(sigaltstack), 0},
    {POLICY_PYTHON, ALLOW, SCMP_SYS(getpid), 0},
    {POLICY_PYTHON, ALLOW, SCMP_SYS(gettid), 0},
    {POLICY_PYTHON, ALLOW, SCMP_SYS(exit), 0},
    /* memory comes from the arena; the C library maps a little for itself here and there */
    {POLICY_PYTHON, ALLOW, SCMP_SYS(madvise), 0},
    {POLICY_PYTHON, ALLOW, SCMP_SYS(munmap), 0},
    {POLICY_PYTHON, MEMORY, SCMP_SYS(mmap), 0},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(mremap), ENOMEM},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(brk), ENOMEM},
    /* lazy imports and file functions: an ordinary exception instead of death */
    {POLICY_PYTHON, REFUSE, SCMP_SYS(open), EACCES},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(openat), EACCES},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(stat), EACCES},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(lstat), EACCES},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(fstat), EACCES},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(newfstatat), EACCES},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(statx), EACCES},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(access), EACCES},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(faccessat), EACCES},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(faccessat2), EACCES},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(readlink), EACCES},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(readlinkat), EACCES},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(getcwd), EACCES},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(getdents64), EACCES},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(socket), EACCES},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(socketpair), EACCES},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(ioctl), ENOTTY},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(fcntl), EACCES},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(lseek), ESPIPE},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(close), EBADF},
    /* what os.cpu_count() and platform ask: the machine is not told */
    {POLICY_PYTHON, REFUSE, SCMP_SYS(sched_getaffinity), EACCES},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(uname), EACCES},
    {POLICY_PYTHON, REFUSE, SCMP_SYS(sysinfo), EACCES},
};

static bool add_rule(scmp_filter_ctx ctx, enum policy policy, const struct rule *r, int channel) {
    int rc;
    if (r->kind == CHANNEL) {
        rc = seccomp_rule_add_exact(ctx, SCMP_ACT_ALLOW, r->call, 1,
                                    SCMP_A0(SCMP_CMP_EQ, (scmp_datum_t)channel));
        if (!rc && policy == POLICY_PYTHON)
            rc = seccomp_rule_add_exact(ctx, SCMP_ACT_ERRNO(EBADF), r->call, 1,
                                        SCMP_A0(SCMP_CMP_NE, (scmp_datum_t)channel));
    } else if (r->kind == MEMORY) {
        rc = seccomp_rule_add_exact(
            ctx, SCMP_ACT_ALLOW, r->call, 2, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0),
            SCMP_A3(SCMP_CMP_MASKED_EQ, MAP_PRIVATE | MAP_SHARED | MAP_ANONYMOUS | MAP_FIXED,
                    MAP_PRIVATE | MAP_ANONYMOUS));
    } else {
        uint32_t action = r->kind == ALLOW ? SCMP_ACT_ALLOW : SCMP_ACT_ERRNO((uint16_t)r->answer);
        rc = seccomp_rule_add(ctx, action, r->call, 0);
        if (rc && r->kind == REFUSE)
            return true; /* not a call of this architecture: then it kills anyhow */
    }
    return rc == 0;
}

static bool export_filter(scmp_filter_ctx ctx, struct sock_fprog *filter, struct err *e) {
    int fd = memfd_create("filter", MFD_CLOEXEC);
    if (fd < 0)
        return err_errno(e, "cannot compile the system-call filter");
    bool ok = seccomp_export_bpf(ctx, fd) == 0;
    off_t size = lseek(fd, 0, SEEK_END);
    ok = ok && size > 0 && size % (off_t)sizeof *filter->filter == 0;
    if (ok) {
        filter->filter = mem_alloc((size_t)size);
        filter->len = (unsigned short)((size_t)size / sizeof *filter->filter);
        ok = pread(fd, filter->filter, (size_t)size, 0) == size;
    }
    close(fd);
    return ok || err_set(e, ERR_INTERNAL, "cannot compile the system-call filter");
}

bool policy_compile(enum policy policy, int channel, struct sock_fprog *filter, struct err *e) {
    *filter = (struct sock_fprog){0};
    scmp_filter_ctx ctx = seccomp_init(SCMP_ACT_KILL_PROCESS);
    bool ok = ctx && seccomp_attr_set(ctx, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS) == 0;
    for (size_t i = 0; ok && i < sizeof rules / sizeof *rules; i++)
        if (rules[i].least <= policy)
            ok = add_rule(ctx, policy, &rules[i], channel);
    ok = ok ? export_filter(ctx, filter, e)
            : err_set(e, ERR_UNSUPPORTED, "this kernel has no system-call filters (seccomp)");
    if (ctx)
        seccomp_release(ctx);
    return ok;
}

bool policy_load(const struct sock_fprog *filter) {
    return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, filter) == 0;
}

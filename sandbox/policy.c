#include "sandbox/policy.h"

#include "sandbox/gate.h"

#include "base/buf.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <stddef.h>
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

/* What a zygote does while it serves, and what its child does before it is a worker; through the gate only. */
static const int gate_calls[] = {
    /* orders, news, the ends of workers */
    SYS_ppoll, SYS_recvfrom, SYS_sendmsg, SYS_read, SYS_wait4, SYS_kill, SYS_close,
    /* a new one */
    SYS_socketpair, SYS_clone3, SYS_clone,
    /* its own walls */
    SYS_prctl, SYS_getppid, SYS_dup3, SYS_close_range, SYS_prlimit64,
    /* when it may run, and where */
    SYS_sched_getaffinity, SYS_sched_setaffinity, SYS_sched_getattr, SYS_sched_setattr, SYS_sched_setscheduler, SYS_clock_gettime, SYS_nanosleep,
    /* what it is given copies of */
    SYS_madvise,
};

static struct sock_filter load_field(size_t offset) {
    return (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset);
}

/* Puts before `filter`: a call made at the gate's place is allowed when it is one of those. */
static void add_gate(struct sock_fprog *filter) {
    enum { N = sizeof gate_calls / sizeof *gate_calls, CHECKS = 6, HEAD = CHECKS + 1 + N + 2 };
    uint64_t place = gate_place();
    size_t at = offsetof(struct seccomp_data, instruction_pointer);
    struct sock_filter *all = mem_alloc((HEAD + filter->len) * sizeof *all), *to = all;
    const uint32_t expected[] = {(uint32_t)place, (uint32_t)(place >> 32), AUDIT_ARCH_X86_64};
    const size_t fields[] = {at, at + 4, offsetof(struct seccomp_data, arch)}; /* little-endian */
    for (int i = 0; i < 3; i++) {
        *to++ = load_field(fields[i]);
        unsigned char past = (unsigned char)(all + HEAD - (to + 1));
        *to++ = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, expected[i], 0, past);
    }
    *to++ = load_field(offsetof(struct seccomp_data, nr));
    for (int i = 0; i < N; i++)
        *to++ = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)gate_calls[i],
                                             (unsigned char)(N - i), 0);
    *to++ = (struct sock_filter)BPF_STMT(BPF_JMP | BPF_JA, 1);
    *to++ = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    memcpy(to, filter->filter, filter->len * sizeof *all);
    free(filter->filter);
    filter->filter = all;
    filter->len = (unsigned short)(filter->len + HEAD);
}

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
    if (ok && gate_page() && policy == POLICY_COMPUTE) /* Python may unmap what it likes */
        ok = seccomp_rule_add_exact(ctx, SCMP_ACT_ALLOW, SCMP_SYS(munmap), 2,
                                    SCMP_A0(SCMP_CMP_EQ, (scmp_datum_t)gate_page()),
                                    SCMP_A1(SCMP_CMP_EQ, (scmp_datum_t)GATE_BYTES)) == 0;
    ok = ok ? export_filter(ctx, filter, e)
            : err_set(e, ERR_UNSUPPORTED, "this kernel has no system-call filters (seccomp)");
    if (ctx)
        seccomp_release(ctx);
    if (ok && gate_page())
        add_gate(filter);
    return ok;
}

bool policy_load(const struct sock_fprog *filter) {
    return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, filter) == 0;
}

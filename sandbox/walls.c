#include "sandbox/walls.h"

#include "sandbox/gate.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* Landlock as of ABI 7; the system's header may be older. */
struct landlock_rules {
    uint64_t handled_fs, handled_net, scoped;
};
enum {
    LANDLOCK_VERSION_FLAG = 1,
    LANDLOCK_FS_ABI1 = (1 << 13) - 1,
    LANDLOCK_FS_REFER = 1 << 13,
    LANDLOCK_FS_TRUNCATE = 1 << 14,
    LANDLOCK_FS_IOCTL_DEV = 1 << 15,
    LANDLOCK_NET_TCP = 3,
    LANDLOCK_SCOPE_ALL = 3,
};

/* Containers often answer ENOSYS to clone3, whose arguments their filters cannot read; the older
 * call can do the same. */
long walls_clone(uint64_t flags, int *pidfd) {
    struct clone_args args = {.flags = flags | (pidfd ? CLONE_PIDFD : 0),
                              .pidfd = (uint64_t)(uintptr_t)pidfd,
                              .exit_signal = SIGCHLD};
    long pid = gate_call(SYS_clone3, &args, sizeof args);
    return pid < 0 && errno == ENOSYS ? gate_call(SYS_clone, args.flags | SIGCHLD, 0, pidfd) : pid;
}

static long clone_process(uint64_t flags) {
    return walls_clone(flags, NULL);
}

static bool write_file(const char *path, const char *text) {
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    ssize_t n = write(fd, text, strlen(text));
    close(fd);
    return n == (ssize_t)strlen(text);
}

static bool map_ids(pid_t child) {
    char path[64], line[64];
    bool root = geteuid() == 0;
    snprintf(path, sizeof path, "/proc/%d/setgroups", child);
    if (!write_file(path, "deny"))
        return false;
    snprintf(path, sizeof path, "/proc/%d/uid_map", child);
    snprintf(line, sizeof line, "%d %d 1", WALLS_UID, root ? WALLS_UID : (int)geteuid());
    if (!write_file(path, line))
        return false;
    snprintf(path, sizeof path, "/proc/%d/gid_map", child);
    snprintf(line, sizeof line, "%d %d 1", WALLS_UID, root ? WALLS_UID : (int)getegid());
    return write_file(path, line);
}

static bool become_nobody(void) {
    return setresgid(WALLS_UID, WALLS_UID, WALLS_UID) == 0 &&
           setresuid(WALLS_UID, WALLS_UID, WALLS_UID) == 0;
}

pid_t walls_fork_plain(struct walls *walls) {
    pid_t child = (pid_t)clone_process(0);
    if (child == 0)
        walls->still_root = geteuid() == 0 && (setgroups(0, NULL) < 0 || !become_nobody());
    return child;
}

/* The child's side of walls_fork_namespaced: waits for its ids, then shows that it has rights here
 * (some systems give namespaces without any). */
static bool enter_namespaces(int gate) {
    char byte;
    return read(gate, &byte, 1) == 1 && become_nobody() &&
           mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0 && write(gate, &byte, 1) == 1;
}

pid_t walls_fork_namespaced(struct walls *walls) {
    int gate[2];
    if (geteuid() == 0)
        setgroups(0, NULL); /* cannot be undone inside, so it is done here */
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, gate) < 0)
        return -1;
    pid_t child = (pid_t)clone_process(CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET |
                                       CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP);
    if (child == 0) {
        close(gate[1]);
        if (!enter_namespaces(gate[0]))
            _exit(1);
        close(gate[0]);
        walls->namespaces = true;
        return 0;
    }
    const char *why = strerror(errno);
    close(gate[0]);
    char byte = 0;
    bool ok = child > 0;
    if (ok && !map_ids(child)) {
        ok = false;
        why = strerror(errno);
    } else if (ok && (send(gate[1], &byte, 1, MSG_NOSIGNAL) != 1 || read(gate[1], &byte, 1) != 1)) {
        ok = false;
        why = "they give no rights here";
    }
    close(gate[1]);
    if (ok)
        return child;
    snprintf(walls->missing, sizeof walls->missing, "user namespaces: %s", why);
    if (child > 0)
        waitpid(child, NULL, 0);
    return -1;
}

/* An empty, read-only file system as the root; the old one is not reachable from it. */
static bool empty_root(struct err *e) {
    const char *options = "size=4k,nr_inodes=2,mode=555";
    unsigned long flags = MS_NOSUID | MS_NODEV | MS_NOEXEC;
    if (mount("none", "/proc", "tmpfs", flags, options) < 0 || chdir("/proc") < 0)
        return err_errno(e, "cannot mount an empty root");
    if (syscall(SYS_pivot_root, ".", ".") < 0 || umount2(".", MNT_DETACH) < 0 || chdir("/") < 0)
        return err_errno(e, "cannot enter an empty root");
    if (mount(NULL, "/", NULL, MS_REMOUNT | MS_RDONLY | flags, NULL) < 0)
        return err_errno(e, "cannot make the root read-only");
    return true;
}

static bool close_namespaces(struct err *e) {
    static const char *const kinds[] = {"user", "mnt", "pid", "net", "ipc", "uts", "cgroup"};
    /* A process without rights could still make a user namespace and have rights in there. */
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        char path[64];
        snprintf(path, sizeof path, "/proc/sys/user/max_%s_namespaces", kinds[i]);
        if (!write_file(path, "0") && i == 0)
            return err_errno(e, "cannot forbid further namespaces");
    }
    if (sethostname("sandbox", 7) < 0)
        return err_errno(e, "cannot set the host name");
    return empty_root(e);
}

static long landlock_version(const struct walls *walls) {
    return walls->try_landlock
               ? syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_VERSION_FLAG)
               : -1;
}

bool walls_have_landlock(const struct walls *walls) {
    return landlock_version(walls) >= 1;
}

static bool restrict_landlock(struct walls *walls) {
    long abi = landlock_version(walls);
    if (abi < 1)
        return false;
    struct landlock_rules rules = {.handled_fs = LANDLOCK_FS_ABI1};
    if (abi >= 2)
        rules.handled_fs |= LANDLOCK_FS_REFER;
    if (abi >= 3)
        rules.handled_fs |= LANDLOCK_FS_TRUNCATE;
    if (abi >= 4)
        rules.handled_net = LANDLOCK_NET_TCP;
    if (abi >= 5)
        rules.handled_fs |= LANDLOCK_FS_IOCTL_DEV;
    if (abi >= 6)
        rules.scoped = LANDLOCK_SCOPE_ALL;
    size_t size = abi >= 6 ? 24 : abi >= 4 ? 16 : 8;
    int fd = (int)syscall(SYS_landlock_create_ruleset, &rules, size, 0);
    if (fd < 0)
        return false;
    bool ok = syscall(SYS_landlock_restrict_self, fd, 0) == 0;
    close(fd);
    walls->landlock_abi = (int)abi;
    return ok;
}

static bool drop_capabilities(struct err *e) {
    for (int cap = 0; cap < 64; cap++)
        if (prctl(PR_CAPBSET_DROP, cap, 0, 0, 0) < 0 && errno != EINVAL && errno != EPERM)
            return err_errno(e, "cannot drop capability %d", cap);
    prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    struct __user_cap_header_struct head = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct none[2] = {{0}};
    if (syscall(SYS_capset, &head, none) < 0)
        return err_errno(e, "cannot drop capabilities");
    return true;
}

static bool limit(int what, rlim_t most, struct err *e) {
    struct rlimit r = {most, most};
    return setrlimit(what, &r) == 0 || err_errno(e, "cannot set a resource limit");
}

/* How much address space this process has, and a little more: enough for the C library's own needs.
 */
static rlim_t address_space(void) {
    unsigned long pages = 0;
    FILE *f = fopen("/proc/self/statm", "re");
    if (f && fscanf(f, "%lu", &pages) != 1)
        pages = 0;
    if (f)
        fclose(f);
    return pages ? (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE) + ((rlim_t)64 << 20)
                 : (rlim_t)4 << 30;
}

bool walls_close(struct walls *walls, struct err *e) {
    rlim_t space = address_space();
    if (walls->namespaces && !close_namespaces(e))
        return false;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
        return err_errno(e, "cannot set no_new_privs");
    walls->landlock = restrict_landlock(walls);
    if (!walls->landlock) {
        size_t used = strlen(walls->missing);
        snprintf(walls->missing + used, sizeof walls->missing - used, "%sLandlock: %s",
                 used ? "; " : "", walls->try_landlock ? "not in this kernel" : "switched off");
    }
    if (!drop_capabilities(e))
        return false;
    if (!limit(RLIMIT_FSIZE, 0, e) || !limit(RLIMIT_CORE, 0, e) || !limit(RLIMIT_MEMLOCK, 0, e) ||
        !limit(RLIMIT_MSGQUEUE, 0, e) || !limit(RLIMIT_AS, space, e))
        return false;
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) < 0)
        return err_errno(e, "cannot hide from other processes");
    return true;
}

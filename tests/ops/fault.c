/* fault: preloaded into a daemon, makes the disk fail under its journal. The file that LEMMA_FAULT_CONTROL names says how: "none",
 * "full" (ENOSPC), "write" (EIO), "sync" (EIO from fsync), "short" (half of each write, then ENOSPC), "some" (one write in eight
 * fails). */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int (*real_open)(const char *, int, ...);

static int is_journal(int fd) {
    char link[40], path[512];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof path - 1);
    path[n > 0 ? n : 0] = 0;
    return strstr(path, "journal.db") != NULL;
}

static char mode(int fd, char *second) {
    const char *control = getenv("LEMMA_FAULT_CONTROL");
    char text[8] = "none";
    if (!control || !is_journal(fd))
        return 'n';
    if (!real_open)
        real_open = dlsym(RTLD_NEXT, "open");
    int c = real_open(control, O_RDONLY | O_CLOEXEC);
    if (c < 0)
        return 'n';
    ssize_t ignored = read(c, text, sizeof text - 1);
    (void)ignored;
    close(c);
    *second = text[1];
    return text[0];
}

/* 0: go on; else errno. *n may shrink. */
static int fault(int fd, size_t *n) {
    static _Atomic unsigned count;
    char second = 0, m = mode(fd, &second);
    if (m == 'f')
        return ENOSPC;
    if (m == 'w')
        return EIO;
    if (m == 's' && second == 'h') { /* short */
        if (*n <= 1)
            return ENOSPC;
        *n /= 2;
    }
    if (m == 's' && second == 'o' && ++count % 8 == 0) /* some */
        return EIO;
    return 0;
}

#define WRITER(name, params, args, ...)                                                            \
    ssize_t name params {                                                                          \
        static ssize_t(*real) params;                                                              \
        if (!real)                                                                                 \
            real = dlsym(RTLD_NEXT, #name);                                                        \
        int e = fault(fd, &n);                                                                     \
        if (e) {                                                                                   \
            errno = e;                                                                             \
            return -1;                                                                             \
        }                                                                                          \
        return real args;                                                                          \
    }
WRITER(write, (int fd, const void *b, size_t n), (fd, b, n))
WRITER(pwrite, (int fd, const void *b, size_t n, off_t at), (fd, b, n, at))
WRITER(pwrite64, (int fd, const void *b, size_t n, off64_t at), (fd, b, n, at))

#define SYNCER(name)                                                                               \
    int name(int fd) {                                                                             \
        static int (*real)(int);                                                                   \
        char second = 0;                                                                           \
        if (!real)                                                                                 \
            real = dlsym(RTLD_NEXT, #name);                                                        \
        if (mode(fd, &second) == 's' && second == 'y') {                                           \
            errno = EIO;                                                                           \
            return -1;                                                                             \
        }                                                                                          \
        return real(fd);                                                                           \
    }
SYNCER(fsync)
SYNCER(fdatasync)

#include "daemon/notify.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

void notify(const char *socket_path, const char *lines) {
    struct sockaddr_un to = {.sun_family = AF_UNIX};
    size_t n = socket_path ? strlen(socket_path) : 0;
    if (n < 2 || n >= sizeof to.sun_path || (*socket_path != '/' && *socket_path != '@'))
        return;
    memcpy(to.sun_path, socket_path, n);
    if (*to.sun_path == '@') /* an abstract name */
        *to.sun_path = 0;
    int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return;
    ssize_t ignored = sendto(fd, lines, strlen(lines), MSG_NOSIGNAL, (struct sockaddr *)&to,
                             (socklen_t)(offsetof(struct sockaddr_un, sun_path) + n));
    (void)ignored; /* nobody listens: then nobody waits */
    close(fd);
}

void notify_reloading(const char *socket_path) {
    struct timespec now;
    char lines[80];
    clock_gettime(CLOCK_MONOTONIC, &now);
    snprintf(lines, sizeof lines, "RELOADING=1\nMONOTONIC_USEC=%lld",
             (long long)now.tv_sec * 1000000 + now.tv_nsec / 1000);
    notify(socket_path, lines);
}

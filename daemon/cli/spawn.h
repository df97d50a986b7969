/* spawn: a daemon of the command's own, on a free port of the loopback address, for commands that
 * need one and find none. */
#ifndef LEMMA_CLI_SPAWN_H
#define LEMMA_CLI_SPAWN_H

#include "base/err.h"

#include <sys/types.h>

struct spawned {
    pid_t pid;
    char url[80];
};

/* Starts the lemmad beside this program (model NULL: the configured one; extra: more of its options, ended
 * by NULL, or NULL) and waits until it listens. It ends with this process. */
bool spawn_daemon(const char *model, int threads, const char *const *extra, struct spawned *out,
                  struct err *e);
void spawn_end(struct spawned *s);

#endif

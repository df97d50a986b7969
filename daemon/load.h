/* load: opens the rooms behind the wire (sandbox, engines, agent) on threads of their own, while the wire
 * answers already that it is not ready yet. */
#ifndef LEMMA_DAEMON_LOAD_H
#define LEMMA_DAEMON_LOAD_H

#include "agent/agent.h"
#include "daemon/config.h"

struct loader;

/* `done(user)` is called once, from another thread, when loader_take can be. The config is borrowed. */
struct loader *loader_start(const struct config *config, void (*done)(void *user), void *user);
bool loader_is_done(const struct loader *l);
/* After that: hands over what was opened, or closes it again and tells in `e` why it could not be. Frees the
 * loader. */
bool loader_take(struct loader *l, struct agent **agent, struct engine ***engines, struct err *e);
/* Which model is being loaded, and how much of all of them is in memory, from 0 to 1: an estimate. */
double loader_progress(const struct loader *l, const char **model);

/* mkdir -p of the folder that will hold `path`. */
bool load_make_folder_for(const char *path, struct err *e);

/* The calling thread answers people and computes little: when it has something to do, it goes first. */
void load_answers_first(void);

#endif

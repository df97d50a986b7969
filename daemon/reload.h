/* reload: what SIGHUP changes while the daemon serves. */
#ifndef LEMMA_DAEMON_RELOAD_H
#define LEMMA_DAEMON_RELOAD_H

#include "daemon/config.h"

/* Takes over from `fresh` what may change while the daemon serves (tokens, origins, limits, budgets,
 * plugins, grants, certificates, retention, the log), and frees the rest of it with what stood
 * there. Names what differs and waits for a restart in the log. */
void config_adopt(struct config *c, struct config *fresh);

#endif

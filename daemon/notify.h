/* notify: tells systemd (Type=notify) where the daemon stands, by its datagram protocol. */
#ifndef LEMMA_DAEMON_NOTIFY_H
#define LEMMA_DAEMON_NOTIFY_H

/* Sends lines such as "READY=1" to the socket; nothing when it is NULL or cannot be reached. */
void notify(const char *socket_path, const char *lines);
/* "RELOADING=1" with the time that systemd wants beside it. */
void notify_reloading(const char *socket_path);

#endif

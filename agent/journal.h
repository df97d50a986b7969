/* journal: what must outlive the process, in one SQLite file (WAL). One writer, the agent's thread;
 * writes gather in a transaction that journal_commit ends, and nobody is told of anything before
 * its commit. */
#ifndef LEMMA_AGENT_JOURNAL_H
#define LEMMA_AGENT_JOURNAL_H

#include "agent/agent.h"
#include "model/tokenizer.h"

struct journal;
struct response;

/* path NULL: in memory. Creates or upgrades the tables. NULL and `e` (a line that names the file)
 * when it cannot. */
struct journal *journal_open(const char *path, struct err *e);
void journal_close(struct journal *j);

/* Each of these adds to the open transaction; false and `e` when SQLite refuses, and then the
 * transaction is lost: call journal_rollback, and tell the runs concerned. */
bool journal_response(struct journal *j, struct response *r,
                      struct err *e); /* inserts or updates, with the input items once */
bool journal_item(struct journal *j, const struct response *r, int index, const struct item *item,
                  struct err *e);
bool journal_event(struct journal *j, const struct response *r, uint64_t number, const char *json,
                   struct err *e);
/* What the response added to the history, whole: when it ends. */
bool journal_tokens(struct journal *j, struct response *r, struct err *e);
/* While it runs: the tokens that came since the last time, and where the run stands. Nothing when
 * nothing has changed. */
bool journal_progress(struct journal *j, struct response *r, struct err *e);
bool journal_delete(struct journal *j, const char *response_id, struct err *e);
/* Whether there is something for journal_progress to write. */
bool journal_progress_due(const struct response *r);
/* Begins a transaction unless one is open. False and `e` when it cannot: ERR_BUSY when another program
 * holds the file locked, which may pass. */
bool journal_begin(struct journal *j, struct err *e);
/* How long a locked file is waited for on the spot; at first as long as it may last. */
enum { JOURNAL_BUSY_MS = 2000 };
void journal_patience(struct journal *j, int ms);
/* Ends the transaction. `durable`: also through a loss of power, not only through the end of this
 * process. */
bool journal_commit(struct journal *j, bool durable, struct err *e);
void journal_rollback(struct journal *j);

/* Reads a response with items and its own tokens (n_before says how many its predecessor has) into
 * `r`, which has its id set; false when there is none. */
bool journal_load(struct journal *j, struct response *r);
/* Calls fn with the JSON of each event whose number is > after. */
void journal_events(struct journal *j, const char *response_id, int64_t after,
                    void (*fn)(void *user, uint64_t number, const char *json), void *user);
uint64_t journal_next_event(struct journal *j, const char *response_id);
/* The id of the response whose output has this item, or NULL; the caller frees it. */
char *journal_item_holder(struct journal *j, const char *item_id);
/* Ids of stored responses that ended before a time (seconds since 1970), at most `limit`. */
size_t journal_older(struct journal *j, int64_t before, int limit, char ***ids);
/* Ids of responses that were running when the process ended; owned strings, caller frees each and
 * the array. */
size_t journal_interrupted(struct journal *j, char ***ids);
/* Ids of stored responses of an owner (NULL: of all), newest first, before `before` (NULL: from the
 * newest). */
size_t journal_list(struct journal *j, const char *owner, const char *before, int limit,
                    char ***ids);

#endif

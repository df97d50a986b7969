/* journal: the tables and statements. What a response is made of is spread over four tables; the
 * tokens of one that runs lie in pieces, in the order in which they came. */
#include "agent/internal.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { JOURNAL_VERSION = 2 };

static const char tables[] =
    "CREATE TABLE IF NOT EXISTS responses("
    " id TEXT PRIMARY KEY, previous_id TEXT, model TEXT NOT NULL, owner TEXT NOT NULL, "
    "instructions TEXT, echo TEXT,"
    " head TEXT NOT NULL, background INTEGER NOT NULL, created_at INTEGER NOT NULL, completed_at "
    "INTEGER NOT NULL,"
    " status INTEGER NOT NULL, reason TEXT, error_code TEXT, error_message TEXT, input_tokens "
    "INTEGER NOT NULL,"
    " cached_tokens INTEGER NOT NULL, output_tokens INTEGER NOT NULL, reasoning_tokens INTEGER NOT "
    "NULL,"
    " n_before INTEGER NOT NULL, open_turn INTEGER NOT NULL, tokens BLOB, request TEXT, progress "
    "TEXT) WITHOUT ROWID;"
    "CREATE INDEX IF NOT EXISTS responses_by_time ON responses(owner, created_at, id);"
    "CREATE INDEX IF NOT EXISTS responses_running ON responses(status) WHERE status <= 1;"
    "CREATE TABLE IF NOT EXISTS items("
    " response_id TEXT NOT NULL, kind INTEGER NOT NULL, position INTEGER NOT NULL, item TEXT NOT "
    "NULL,"
    " PRIMARY KEY(response_id, kind, position)) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS item_ids(id TEXT PRIMARY KEY, response_id TEXT NOT NULL) WITHOUT "
    "ROWID;"
    "CREATE INDEX IF NOT EXISTS item_ids_by_response ON item_ids(response_id);"
    "CREATE TABLE IF NOT EXISTS events("
    " response_id TEXT NOT NULL, number INTEGER NOT NULL, event TEXT NOT NULL,"
    " PRIMARY KEY(response_id, number)) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS pieces("
    " response_id TEXT NOT NULL, position INTEGER NOT NULL, tokens BLOB NOT NULL,"
    " PRIMARY KEY(response_id, position)) WITHOUT ROWID;";

/* From version 1. */
static const char upgrade_1[] = "ALTER TABLE responses ADD COLUMN request TEXT;"
                                "ALTER TABLE responses ADD COLUMN progress TEXT;";

enum statement {
    PUT_RESPONSE,
    PUT_ITEM,
    PUT_EVENT,
    PUT_TOKENS,
    PUT_PROGRESS,
    PUT_PIECE,
    DELETE_PIECES,
    DELETE_EVENTS,
    DELETE_ITEM_IDS,
    DELETE_ITEMS,
    DELETE_RESPONSE,
    GET_RESPONSE,
    GET_ITEMS,
    GET_EVENTS,
    GET_NEXT_EVENT,
    GET_ITEM_HOLDER,
    PUT_ITEM_ID,
    GET_INTERRUPTED,
    GET_LIST,
    GET_PIECES,
    GET_OLDER,
    N_STATEMENTS
};

static const char *const statements[N_STATEMENTS] = {
    [PUT_RESPONSE] =
        "INSERT INTO responses(id, previous_id, model, owner, instructions, echo, head, "
        "background, created_at,"
        " completed_at, status, reason, error_code, error_message, input_tokens, cached_tokens, "
        "output_tokens,"
        " reasoning_tokens, n_before, open_turn, request)"
        " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21)"
        " ON CONFLICT(id) DO UPDATE SET head=?7, completed_at=?10, status=?11, reason=?12, "
        "error_code=?13,"
        " error_message=?14, input_tokens=?15, cached_tokens=?16, output_tokens=?17, "
        "reasoning_tokens=?18,"
        " n_before=?19, open_turn=?20, request=?21",
    [PUT_ITEM] =
        "INSERT OR REPLACE INTO items(response_id, kind, position, item) VALUES(?1,?2,?3,?4)",
    [PUT_EVENT] = "INSERT INTO events(response_id, number, event) VALUES(?1,?2,?3)",
    [PUT_TOKENS] = "UPDATE responses SET tokens=?2 WHERE id=?1",
    [PUT_PROGRESS] = "UPDATE responses SET progress=?2, output_tokens=?3, reasoning_tokens=?4, "
                     "cached_tokens=?5, input_tokens=?6 WHERE id=?1",
    [PUT_PIECE] = "INSERT INTO pieces(response_id, position, tokens) VALUES(?1,?2,?3)",
    [DELETE_PIECES] = "DELETE FROM pieces WHERE response_id=?1",
    [DELETE_EVENTS] = "DELETE FROM events WHERE response_id=?1",
    [DELETE_ITEMS] = "DELETE FROM items WHERE response_id=?1",
    [DELETE_RESPONSE] = "DELETE FROM responses WHERE id=?1",
    [GET_RESPONSE] =
        "SELECT previous_id, model, owner, instructions, echo, head, background, created_at, "
        "completed_at,"
        " status, reason, error_code, error_message, input_tokens, cached_tokens, output_tokens,"
        " reasoning_tokens, n_before, open_turn, tokens, request, progress FROM responses WHERE "
        "id=?1",
    [GET_ITEMS] = "SELECT kind, item FROM items WHERE response_id=?1 ORDER BY kind, position",
    [GET_EVENTS] =
        "SELECT number, event FROM events WHERE response_id=?1 AND number>?2 ORDER BY number",
    [GET_ITEM_HOLDER] = "SELECT response_id FROM item_ids WHERE id=?1",
    [PUT_ITEM_ID] = "INSERT OR REPLACE INTO item_ids(id, response_id) VALUES(?1,?2)",
    [DELETE_ITEM_IDS] = "DELETE FROM item_ids WHERE response_id=?1",
    [GET_NEXT_EVENT] = "SELECT coalesce(max(number)+1, 0) FROM events WHERE response_id=?1",
    [GET_INTERRUPTED] = "SELECT id FROM responses WHERE status <= 1",
    [GET_PIECES] = "SELECT tokens FROM pieces WHERE response_id=?1 ORDER BY position",
    [GET_OLDER] = "SELECT id FROM responses WHERE created_at < ?1 AND status > 1 LIMIT ?2",
    [GET_LIST] = "SELECT id FROM responses WHERE (?1 IS NULL OR owner=?1) AND (?2 IS NULL OR (created_at, id) <"
                 " (SELECT created_at, id FROM responses WHERE id=?2)) ORDER BY created_at DESC, "
                 "id DESC LIMIT ?3",
};

struct journal {
    sqlite3 *db;
    sqlite3_stmt *prepared[N_STATEMENTS];
    char *path;
    bool in_transaction;
};

static bool fail(struct journal *j, struct err *e, const char *what) {
    return err_at(e, ERR_IO, j->path, "the journal cannot %s: %s", what, sqlite3_errmsg(j->db));
}

static int version_of(struct journal *j, struct err *e) {
    sqlite3_stmt *s;
    int version = -1;
    if (sqlite3_prepare_v2(j->db, "PRAGMA user_version", -1, &s, NULL) == SQLITE_OK &&
        sqlite3_step(s) == SQLITE_ROW)
        version = sqlite3_column_int(s, 0);
    sqlite3_finalize(s);
    if (version < 0)
        fail(j, e, "be read");
    return version;
}

static bool execute(struct journal *j, const char *sql, struct err *e) {
    return sqlite3_exec(j->db, sql, NULL, NULL, NULL) == SQLITE_OK || fail(j, e, "be used");
}

/* Makes or upgrades the tables, in one transaction. */
static bool make_tables(struct journal *j, struct err *e) {
    int version = version_of(j, e);
    if (version < 0)
        return false;
    if (version > JOURNAL_VERSION)
        return err_at(e, ERR_UNSUPPORTED, j->path,
                      "this journal was written by a newer Lemma (version %d, this one knows %d); "
                      "use another journal file",
                      version, JOURNAL_VERSION);
    char set_version[48];
    snprintf(set_version, sizeof set_version, "PRAGMA user_version=%d", JOURNAL_VERSION);
    /* NORMAL: a commit is a write that outlives this process; journal_commit syncs where a loss of
     * power counts too. */
    bool good = execute(j,
                        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; "
                        "PRAGMA secure_delete=ON; BEGIN IMMEDIATE",
                        e) &&
                (version != 1 || execute(j, upgrade_1, e)) && execute(j, tables, e) &&
                execute(j, set_version, e) && execute(j, "COMMIT", e);
    return good;
}

struct journal *journal_open(const char *path, struct err *e) {
    struct journal *j = mem_zero(1, sizeof *j);
    j->path = mem_strdup(path ? path : ":memory:");
    if (sqlite3_open_v2(j->path, &j->db,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL)) {
        fail(j, e, "be opened");
        goto bad;
    }
    journal_patience(j, JOURNAL_BUSY_MS);
    if (!make_tables(j, e))
        goto bad;
    for (int i = 0; i < N_STATEMENTS; i++)
        if (sqlite3_prepare_v3(j->db, statements[i], -1, SQLITE_PREPARE_PERSISTENT, &j->prepared[i],
                               NULL)) {
            fail(j, e, "be read");
            goto bad;
        }
    return j;
bad:
    journal_close(j);
    return NULL;
}

void journal_close(struct journal *j) {
    if (!j)
        return;
    for (int i = 0; i < N_STATEMENTS; i++)
        sqlite3_finalize(j->prepared[i]);
    sqlite3_close(j->db);
    free(j->path);
    free(j);
}

/* --- writing --- */

void journal_patience(struct journal *j, int ms) {
    sqlite3_busy_timeout(j->db, ms);
}

bool journal_begin(struct journal *j, struct err *e) {
    if (j->in_transaction)
        return true;
    int rc = sqlite3_exec(j->db, "BEGIN IMMEDIATE", NULL, NULL, NULL);
    if (rc) {
        fail(j, e, "be written");
        if ((rc & 0xff) == SQLITE_BUSY)
            e->code = ERR_BUSY;
        return false;
    }
    j->in_transaction = true;
    return true;
}

static void bind_text(sqlite3_stmt *s, int i, const char *text) {
    if (text)
        sqlite3_bind_text(s, i, text, -1, SQLITE_STATIC);
    else
        sqlite3_bind_null(s, i);
}

static bool run_statement(struct journal *j, sqlite3_stmt *s, struct err *e) {
    int rc = sqlite3_step(s);
    bool good = rc == SQLITE_DONE || rc == SQLITE_ROW || fail(j, e, "be written");
    sqlite3_reset(s);
    sqlite3_clear_bindings(s);
    return good;
}

static bool put_item(struct journal *j, const char *id, int kind, int position,
                     const struct item *item, struct err *e) {
    sqlite3_stmt *s = j->prepared[PUT_ITEM];
    cJSON *o = item_to_json(item);
    char *text = json_print(o);
    bind_text(s, 1, id);
    sqlite3_bind_int(s, 2, kind);
    sqlite3_bind_int(s, 3, position);
    bind_text(s, 4, text);
    bool good = run_statement(j, s, e);
    cJSON_Delete(o);
    free(text);
    return good;
}

bool journal_response(struct journal *j, struct response *r, struct err *e) {
    if (!journal_begin(j, e))
        return false;
    sqlite3_stmt *s = j->prepared[PUT_RESPONSE];
    bind_text(s, 1, r->id);
    bind_text(s, 2, r->previous_id);
    bind_text(s, 3, r->model);
    bind_text(s, 4, r->owner);
    bind_text(s, 5, r->instructions);
    bind_text(s, 6, r->echo);
    bind_text(s, 7, r->head ? r->head : "");
    sqlite3_bind_int(s, 8, r->background);
    sqlite3_bind_int64(s, 9, r->created_at);
    sqlite3_bind_int64(s, 10, r->completed_at);
    sqlite3_bind_int(s, 11, r->status);
    bind_text(s, 12, r->reason);
    bind_text(s, 13, r->error_code);
    bind_text(s, 14, r->error_message);
    sqlite3_bind_int(s, 15, r->usage.input_tokens);
    sqlite3_bind_int(s, 16, r->usage.cached_tokens);
    sqlite3_bind_int(s, 17, r->usage.output_tokens);
    sqlite3_bind_int(s, 18, r->usage.reasoning_tokens);
    sqlite3_bind_int64(s, 19, (sqlite3_int64)r->n_before);
    sqlite3_bind_int(s, 20, r->open_turn);
    bind_text(s, 21, r->request);
    if (!run_statement(j, s, e))
        return false;
    for (size_t i = 0; i < r->input.n && !r->has_input; i++)
        if (!put_item(j, r->id, 0, (int)i, r->input.items[i], e))
            return false;
    r->has_input = true;
    return true;
}

bool journal_item(struct journal *j, const struct response *r, int index, const struct item *item,
                  struct err *e) {
    if (!journal_begin(j, e) || !put_item(j, r->id, 1, index, item, e))
        return false;
    sqlite3_stmt *s = j->prepared[PUT_ITEM_ID];
    bind_text(s, 1, item->id);
    bind_text(s, 2, r->id);
    return run_statement(j, s, e);
}

bool journal_event(struct journal *j, const struct response *r, uint64_t number, const char *json,
                   struct err *e) {
    if (!journal_begin(j, e))
        return false;
    sqlite3_stmt *s = j->prepared[PUT_EVENT];
    bind_text(s, 1, r->id);
    sqlite3_bind_int64(s, 2, (sqlite3_int64)number);
    bind_text(s, 3, json);
    return run_statement(j, s, e);
}

static bool by_id(struct journal *j, enum statement which, const char *id, struct err *e) {
    bind_text(j->prepared[which], 1, id);
    return run_statement(j, j->prepared[which], e);
}

bool journal_tokens(struct journal *j, struct response *r, struct err *e) {
    if (!journal_begin(j, e))
        return false;
    sqlite3_stmt *s = j->prepared[PUT_TOKENS];
    bind_text(s, 1, r->id);
    sqlite3_bind_blob64(s, 2, r->tokens.n > r->n_before ? r->tokens.ids + r->n_before : NULL,
                        (r->tokens.n - r->n_before) * sizeof(token_id), SQLITE_STATIC);
    r->n_saved = r->tokens.n;
    return run_statement(j, s, e) && by_id(j, DELETE_PIECES, r->id, e);
}

bool journal_progress_due(const struct response *r) {
    return r->store && !r->unwritable && r->status <= RUN_IN_PROGRESS &&
           (r->n_saved != r->tokens.n ||
            memcmp(&r->progress, &r->saved_progress, sizeof r->progress) != 0);
}

/* Tokens are written as they lie in memory: a journal belongs to machines of one byte order. */
bool journal_progress(struct journal *j, struct response *r, struct err *e) {
    if (!journal_progress_due(r))
        return true;
    if (!journal_begin(j, e))
        return false;
    size_t from = r->n_saved;
    if (from <= r->n_before) {
        from = r->n_before;
        if (!by_id(j, DELETE_PIECES, r->id, e))
            return false;
    }
    sqlite3_stmt *s = j->prepared[PUT_PIECE];
    bind_text(s, 1, r->id);
    sqlite3_bind_int64(s, 2, (sqlite3_int64)from);
    sqlite3_bind_blob64(s, 3, r->tokens.ids + from, (r->tokens.n - from) * sizeof(token_id),
                        SQLITE_STATIC);
    if (r->tokens.n > from && !run_statement(j, s, e))
        return false;
    char text[120];
    const struct run_progress *p = &r->progress;
    snprintf(text, sizeof text, "%d %d %zu %d %d %d", p->steps, p->calls, p->turn_start,
             p->turn_items, p->calling, p->resumed);
    s = j->prepared[PUT_PROGRESS];
    bind_text(s, 1, r->id);
    bind_text(s, 2, text);
    sqlite3_bind_int(s, 3, r->usage.output_tokens);
    sqlite3_bind_int(s, 4, r->usage.reasoning_tokens);
    sqlite3_bind_int(s, 5, r->usage.cached_tokens);
    sqlite3_bind_int(s, 6, r->usage.input_tokens);
    if (!run_statement(j, s, e))
        return false;
    r->n_saved = r->tokens.n;
    r->saved_progress = r->progress;
    return true;
}

bool journal_delete(struct journal *j, const char *response_id, struct err *e) {
    if (!journal_begin(j, e))
        return false;
    for (int i = DELETE_PIECES; i <= DELETE_RESPONSE; i++)
        if (!by_id(j, i, response_id, e))
            return false;
    return true;
}

bool journal_commit(struct journal *j, bool durable, struct err *e) {
    if (!j->in_transaction)
        return true;
    if (sqlite3_exec(j->db, "COMMIT", NULL, NULL, NULL))
        return fail(j, e, "be written");
    j->in_transaction = false;
    sqlite3_file *wal = NULL;
    if (durable &&
        sqlite3_file_control(j->db, "main", SQLITE_FCNTL_JOURNAL_POINTER, &wal) == SQLITE_OK &&
        wal && wal->pMethods && wal->pMethods->xSync(wal, SQLITE_SYNC_NORMAL) != SQLITE_OK)
        return err_at(e, ERR_IO, j->path, "the journal cannot be written through to the disk");
    return true;
}

void journal_rollback(struct journal *j) {
    /* Some errors have ended the transaction already; a statement that is not reset would hold it.
     */
    for (int i = 0; i < N_STATEMENTS; i++)
        sqlite3_reset(j->prepared[i]);
    if (!sqlite3_get_autocommit(j->db))
        sqlite3_exec(j->db, "ROLLBACK", NULL, NULL, NULL);
    j->in_transaction = false;
}

/* --- reading --- */

static char *column_text(sqlite3_stmt *s, int i) {
    const char *text = (const char *)sqlite3_column_text(s, i);
    return text ? mem_strdup(text) : NULL;
}

static void load_items(struct journal *j, struct response *r) {
    sqlite3_stmt *s = j->prepared[GET_ITEMS];
    bind_text(s, 1, r->id);
    while (sqlite3_step(s) == SQLITE_ROW) {
        cJSON *o = cJSON_Parse((const char *)sqlite3_column_text(s, 1));
        struct item *item = o ? item_from_json(o) : NULL;
        if (item)
            item_list_add(sqlite3_column_int(s, 0) ? &r->output : &r->input, item);
        cJSON_Delete(o);
    }
    sqlite3_reset(s);
}

static void load_pieces(struct journal *j, struct response *r) {
    sqlite3_stmt *s = j->prepared[GET_PIECES];
    bind_text(s, 1, r->id);
    while (sqlite3_step(s) == SQLITE_ROW)
        token_list_append(&r->tokens, sqlite3_column_blob(s, 0),
                          (size_t)sqlite3_column_bytes(s, 0) / sizeof(token_id));
    sqlite3_reset(s);
}

bool journal_load(struct journal *j, struct response *r) {
    sqlite3_stmt *s = j->prepared[GET_RESPONSE];
    bind_text(s, 1, r->id);
    bool found = sqlite3_step(s) == SQLITE_ROW;
    if (found) {
        r->previous_id = column_text(s, 0);
        r->model = column_text(s, 1);
        r->owner = column_text(s, 2);
        r->instructions = column_text(s, 3);
        r->echo = column_text(s, 4);
        r->head = column_text(s, 5);
        r->background = sqlite3_column_int(s, 6);
        r->created_at = sqlite3_column_int64(s, 7);
        r->completed_at = sqlite3_column_int64(s, 8);
        r->status = (enum run_status)sqlite3_column_int(s, 9);
        r->reason = column_text(s, 10);
        r->error_code = column_text(s, 11);
        r->error_message = column_text(s, 12);
        r->usage = (struct run_usage){sqlite3_column_int(s, 13), sqlite3_column_int(s, 14),
                                      sqlite3_column_int(s, 15), sqlite3_column_int(s, 16)};
        r->n_before = (size_t)sqlite3_column_int64(s, 17);
        r->open_turn = sqlite3_column_int(s, 18);
        r->store = true;
        size_t n = (size_t)sqlite3_column_bytes(s, 19) / sizeof(token_id);
        if (n)
            token_list_append(&r->tokens, sqlite3_column_blob(s, 19), n);
        r->request = column_text(s, 20);
        const char *progress = (const char *)sqlite3_column_text(s, 21);
        struct run_progress *p = &r->progress;
        int calling = 0;
        if (progress && sscanf(progress, "%d %d %zu %d %d %d", &p->steps, &p->calls, &p->turn_start,
                               &p->turn_items, &calling, &p->resumed) == 6)
            p->calling = calling;
    }
    sqlite3_reset(s);
    r->has_input = found;
    if (found) {
        load_items(j, r);
        if (!r->tokens.n)
            load_pieces(j, r);
    }
    return found;
}

void journal_events(struct journal *j, const char *response_id, int64_t after,
                    void (*fn)(void *user, uint64_t number, const char *json), void *user) {
    sqlite3_stmt *s = j->prepared[GET_EVENTS];
    bind_text(s, 1, response_id);
    sqlite3_bind_int64(s, 2, after);
    while (sqlite3_step(s) == SQLITE_ROW)
        fn(user, (uint64_t)sqlite3_column_int64(s, 0), (const char *)sqlite3_column_text(s, 1));
    sqlite3_reset(s);
}

uint64_t journal_next_event(struct journal *j, const char *response_id) {
    sqlite3_stmt *s = j->prepared[GET_NEXT_EVENT];
    bind_text(s, 1, response_id);
    uint64_t n = sqlite3_step(s) == SQLITE_ROW ? (uint64_t)sqlite3_column_int64(s, 0) : 0;
    sqlite3_reset(s);
    return n;
}

char *journal_item_holder(struct journal *j, const char *item_id) {
    sqlite3_stmt *s = j->prepared[GET_ITEM_HOLDER];
    bind_text(s, 1, item_id);
    char *id = sqlite3_step(s) == SQLITE_ROW ? column_text(s, 0) : NULL;
    sqlite3_reset(s);
    sqlite3_clear_bindings(s);
    return id;
}

static size_t collect_ids(sqlite3_stmt *s, char ***ids) {
    size_t n = 0;
    *ids = NULL;
    while (sqlite3_step(s) == SQLITE_ROW) {
        *ids = mem_grow(*ids, n + 1, sizeof **ids);
        (*ids)[n++] = column_text(s, 0);
    }
    sqlite3_reset(s);
    sqlite3_clear_bindings(s);
    return n;
}

size_t journal_interrupted(struct journal *j, char ***ids) {
    return collect_ids(j->prepared[GET_INTERRUPTED], ids);
}

size_t journal_older(struct journal *j, int64_t before, int limit, char ***ids) {
    sqlite3_stmt *s = j->prepared[GET_OLDER];
    sqlite3_bind_int64(s, 1, before);
    sqlite3_bind_int(s, 2, limit);
    return collect_ids(s, ids);
}

size_t journal_list(struct journal *j, const char *owner, const char *before, int limit,
                    char ***ids) {
    sqlite3_stmt *s = j->prepared[GET_LIST];
    bind_text(s, 1, owner);
    bind_text(s, 2, before);
    sqlite3_bind_int(s, 3, limit);
    return collect_ids(s, ids);
}

/* kv: what cap.kv keeps: JSON values by plugin, student and key, in one SQLite file, under a quota
 * a plugin and student. */
#include "tools/internal.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_KEY = 256, MAX_VALUE = 64 << 10, QUOTA = 1 << 20 };

enum { GET, SET, DELETE_KEY, LIST, USED, N_STATEMENTS };
static const char *const statements[N_STATEMENTS] = {
    [GET] = "SELECT value FROM kv WHERE plugin=?1 AND student=?2 AND key=?3",
    [SET] = "INSERT OR REPLACE INTO kv(plugin, student, key, value) VALUES(?1,?2,?3,?4)",
    [DELETE_KEY] = "DELETE FROM kv WHERE plugin=?1 AND student=?2 AND key=?3",
    [LIST] = "SELECT key FROM kv WHERE plugin=?1 AND student=?2 AND substr(key, 1, length(?3))=?3 "
             "ORDER BY key",
    [USED] =
        "SELECT coalesce(sum(length(CAST(key AS BLOB)) + length(CAST(value AS BLOB))), 0) FROM kv"
        " WHERE plugin=?1 AND student=?2 AND key<>?3",
};

struct kv {
    sqlite3 *db;
    sqlite3_stmt *prepared[N_STATEMENTS];
};

struct kv *kv_open(const char *state_dir, struct err *e) {
    if (!state_dir) {
        err_set(e, ERR_UNSUPPORTED, "cap.kv needs a state folder; set `state` in lemma.lua");
        return NULL;
    }
    struct kv *kv = mem_zero(1, sizeof *kv);
    struct buf path = {0};
    buf_printf(&path, "%s/kv.db", state_dir);
    bool good = sqlite3_open_v2(buf_text(&path), &kv->db,
                                SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
                                NULL) == SQLITE_OK &&
                sqlite3_exec(
                    kv->db,
                    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
                    "CREATE TABLE IF NOT EXISTS kv(plugin TEXT, student TEXT, key TEXT, value TEXT,"
                    " PRIMARY KEY(plugin, student, key)) WITHOUT ROWID",
                    NULL, NULL, NULL) == SQLITE_OK;
    for (int i = 0; good && i < N_STATEMENTS; i++)
        good = sqlite3_prepare_v3(kv->db, statements[i], -1, SQLITE_PREPARE_PERSISTENT,
                                  &kv->prepared[i], NULL) == SQLITE_OK;
    if (!good) {
        err_at(e, ERR_IO, buf_text(&path), "cap.kv cannot keep its values: %s",
               sqlite3_errmsg(kv->db));
        kv_close(kv);
        kv = NULL;
    }
    buf_free(&path);
    return kv;
}

void kv_close(struct kv *kv) {
    if (!kv)
        return;
    for (int i = 0; i < N_STATEMENTS; i++)
        sqlite3_finalize(kv->prepared[i]);
    sqlite3_close(kv->db);
    free(kv);
}

static sqlite3_stmt *bind(struct kv *kv, int which, const char *plugin, const char *student,
                          const char *text) {
    sqlite3_stmt *s = kv->prepared[which];
    sqlite3_bind_text(s, 1, plugin, -1, SQLITE_STATIC);
    sqlite3_bind_text(s, 2, student, -1, SQLITE_STATIC);
    sqlite3_bind_text(s, 3, text, -1, SQLITE_STATIC);
    return s;
}

static bool finish(struct kv *kv, sqlite3_stmt *s, int rc, struct err *e) {
    sqlite3_reset(s);
    sqlite3_clear_bindings(s);
    return rc == SQLITE_DONE || rc == SQLITE_ROW ||
           err_set(e, ERR_IO, "cap.kv: %s", sqlite3_errmsg(kv->db));
}

static bool good_key(const char *key, struct err *e) {
    size_t n = strlen(key);
    return (n && n <= MAX_KEY) || err_set(e, ERR_LIMIT, "cap.kv: a key has 1 to %d bytes", MAX_KEY);
}

bool kv_get(struct kv *kv, const char *plugin, const char *student, const char *key,
            struct buf *value, struct err *e) {
    if (!good_key(key, e))
        return false;
    sqlite3_stmt *s = bind(kv, GET, plugin, student, key);
    int rc = sqlite3_step(s);
    buf_str(value, rc == SQLITE_ROW ? (const char *)sqlite3_column_text(s, 0) : "null");
    return finish(kv, s, rc, e);
}

bool kv_set(struct kv *kv, const char *plugin, const char *student, const char *key,
            const char *value, struct err *e) {
    size_t n = strlen(value);
    if (!good_key(key, e))
        return false;
    if (n > MAX_VALUE)
        return err_set(e, ERR_LIMIT,
                       "cap.kv: a value has at most %d KiB of JSON, this has %zu bytes",
                       MAX_VALUE >> 10, n);
    sqlite3_stmt *s = bind(kv, USED, plugin, student, key);
    int rc = sqlite3_step(s);
    size_t used = rc == SQLITE_ROW ? (size_t)sqlite3_column_int64(s, 0) : 0;
    if (!finish(kv, s, rc, e))
        return false;
    if (used + n + strlen(key) > QUOTA)
        return err_set(e, ERR_LIMIT, "cap.kv: the quota of %d KiB is used up; delete something",
                       QUOTA >> 10);
    s = bind(kv, SET, plugin, student, key);
    sqlite3_bind_text(s, 4, value, -1, SQLITE_STATIC);
    return finish(kv, s, sqlite3_step(s), e);
}

bool kv_delete(struct kv *kv, const char *plugin, const char *student, const char *key,
               struct err *e) {
    if (!good_key(key, e))
        return false;
    sqlite3_stmt *s = bind(kv, DELETE_KEY, plugin, student, key);
    return finish(kv, s, sqlite3_step(s), e);
}

bool kv_list(struct kv *kv, const char *plugin, const char *student, const char *prefix,
             struct buf *out, struct err *e) {
    sqlite3_stmt *s = bind(kv, LIST, plugin, student, prefix);
    int rc;
    buf_char(out, '[');
    for (bool first = true; (rc = sqlite3_step(s)) == SQLITE_ROW; first = false) {
        if (!first)
            buf_char(out, ',');
        json_append_string(out, (const char *)sqlite3_column_text(s, 0),
                           (size_t)sqlite3_column_bytes(s, 0));
    }
    buf_char(out, ']');
    return finish(kv, s, rc, e);
}

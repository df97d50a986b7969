/* journal: what is written comes back; what cannot be written or read is one clear error. */
#include "tests/unit/test.h"

#include "agent/internal.h"
#include "base/clock.h"
#include "base/log.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char folder[] = "/tmp/lemma-journal-XXXXXX";
static char path[96];

static int setup(void **state) {
    log_setup(LOG_LEVEL_ERROR, 0);
    if (!mkdtemp(folder))
        return -1;
    snprintf(path, sizeof path, "%s/journal.db", folder);
    return 0;
}

static int clean(void **state) {
    static const char *const ends[] = {"", "-wal", "-shm", "-journal"};
    char name[128];
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        snprintf(name, sizeof name, "%s%s", path, ends[i]);
        unlink(name);
    }
    return 0;
}

static int teardown(void **state) {
    clean(state);
    return rmdir(folder);
}

static struct journal *open_good(void) {
    struct err e = {0};
    struct journal *j = journal_open(path, &e);
    if (!j)
        fail_msg("%s: %s", e.where, e.message);
    return j;
}

static struct item *text_item(enum item_role role, const char *text) {
    struct item *item = item_new(ITEM_MESSAGE);
    item->role = role;
    text_set(&item->text, text, strlen(text));
    return item;
}

static struct response *sample(struct sessions *s, const char *owner, const char *previous) {
    struct run_request *q = run_request_new();
    free(q->owner);
    q->owner = mem_strdup(owner);
    q->previous_id = previous ? mem_strdup(previous) : NULL;
    q->instructions = mem_strdup("be kind \xE2\x9C\x93");
    q->echo = mem_strdup("{\"metadata\":{\"a\":\"b\"}}");
    struct response *r = sessions_create(s, q);
    run_request_free(q);
    item_list_add(&r->input, text_item(ROLE_USER, "one \"two\"\n\x01"));
    item_list_add(&r->output, text_item(ROLE_ASSISTANT, "three"));
    r->output.items[0]->status = ITEM_COMPLETED;
    r->head = mem_strdup("head");
    r->status = RUN_COMPLETED;
    r->completed_at = r->created_at + 1;
    r->usage = (struct run_usage){5, 4, 3, 2};
    for (int i = 0; i < 7; i++)
        token_list_add(&r->tokens, i * 1000);
    return r;
}

static void write_whole(struct journal *j, struct response *r) {
    struct err e = {0};
    assert_true(journal_response(j, r, &e));
    struct run_event event = {.type = RUN_ITEM_DONE, .index = 0, .item = r->output.items[0]};
    char *json = run_event_to_json(&event);
    assert_true(journal_event(j, r, 0, json, &e));
    assert_true(journal_event(j, r, 1, "{\"type\":8,\"status\":2}", &e));
    free(json);
    assert_true(journal_item(j, r, 0, r->output.items[0], &e));
    assert_true(journal_tokens(j, r, &e));
    assert_true(journal_commit(j, true, &e));
    r->next_event = 2;
}

static void count_events(void *user, uint64_t number, const char *json) {
    int *n = user;
    (*n)++;
}

static void comes_back(void **state) {
    struct journal *j = open_good();
    struct sessions *s = sessions_new(j);
    struct response *r = sample(s, "me", NULL);
    char id[ID_SIZE];
    strcpy(id, r->id);
    write_whole(j, r);
    sessions_free(s);
    journal_close(j);

    j = open_good();
    s = sessions_new(j);
    assert_null(sessions_find(s, id, "you", 0));
    assert_null(sessions_find(s, "resp_other", "me", 0));
    assert_null(sessions_find(s, "", "me", 0));
    char longest[200];
    memset(longest, 'x', sizeof longest);
    longest[199] = 0;
    assert_null(sessions_find(s, longest, "me", 0));
    r = sessions_find(s, id, "me", 0);
    assert_non_null(r);
    assert_string_equal(r->instructions, "be kind \xE2\x9C\x93");
    assert_string_equal(r->echo, "{\"metadata\":{\"a\":\"b\"}}");
    assert_int_equal(r->status, RUN_COMPLETED);
    assert_int_equal(r->usage.cached_tokens, 4);
    assert_int_equal(r->input.n, 1);
    assert_string_equal(r->input.items[0]->text, "one \"two\"\n\x01");
    assert_int_equal(r->input.items[0]->role, ROLE_USER);
    assert_int_equal(r->output.n, 1);
    assert_int_equal(r->tokens.n, 7);
    assert_int_equal(r->tokens.ids[6], 6000);
    assert_int_equal(r->next_event, 2);
    int n = 0;
    journal_events(j, id, 0, count_events, &n);
    assert_int_equal(n, 1);
    sessions_free(s);
    journal_close(j);
}

static void lists_newest_first(void **state) {
    struct journal *j = open_good();
    struct sessions *s = sessions_new(j);
    char ids[3][ID_SIZE];
    for (int i = 0; i < 3; i++) {
        struct response *r = sample(s, "me", NULL);
        r->created_at = 1000 + i;
        strcpy(ids[i], r->id);
        write_whole(j, r);
    }
    write_whole(j, sample(s, "you", NULL));
    char **list;
    assert_int_equal(journal_list(j, "me", NULL, 10, &list), 3);
    for (int i = 0; i < 3; i++) {
        assert_string_equal(list[i], ids[2 - i]);
        free(list[i]);
    }
    free(list);
    assert_int_equal(journal_list(j, "me", ids[1], 10, &list), 1);
    assert_string_equal(list[0], ids[0]);
    free(list[0]);
    free(list);
    assert_int_equal(journal_older(j, 1001, 10, &list), 1);
    free(list[0]);
    free(list);
    sessions_free(s);
    journal_close(j);
}

/* A chain's tokens are kept once each and put together again; without the first the rest can be
 * read, not continued. */
static void chains_and_deletes(void **state) {
    struct err e = {0};
    struct journal *j = open_good();
    struct sessions *s = sessions_new(j);
    struct response *a = sample(s, "me", NULL), *b = sample(s, "me", a->id);
    char first[ID_SIZE], second[ID_SIZE];
    strcpy(first, a->id);
    strcpy(second, b->id);
    b->n_before = a->tokens.n;
    token_list_free(&b->tokens);
    token_list_append(&b->tokens, a->tokens.ids, a->tokens.n);
    token_list_add(&b->tokens, 77);
    write_whole(j, a);
    write_whole(j, b);
    sessions_drop_stored(s);
    assert_null(sessions_peek(s, second));
    b = sessions_get(s, second);
    assert_int_equal(b->tokens.n, 8);
    assert_int_equal(b->tokens.ids[7], 77);
    assert_int_equal(b->tokens.ids[3], 3000);
    const struct item **items;
    size_t n;
    assert_true(sessions_history(s, b, &items, &n));
    assert_int_equal(n, 4);
    free(items);

    assert_true(journal_delete(j, first, &e));
    assert_true(journal_commit(j, true, &e));
    sessions_drop_stored(s);
    assert_null(sessions_get(s, first));
    b = sessions_get(s, second);
    assert_true(b->broken);
    assert_int_equal(b->output.n, 1);
    assert_false(sessions_history(s, b, &items, &n));
    free(items);
    int events = 0;
    journal_events(j, first, -1, count_events, &events);
    assert_int_equal(events, 0);
    sessions_free(s);
    journal_close(j);
}

/* While it runs, tokens come in pieces. */
static void keeps_pieces(void **state) {
    struct err e = {0};
    struct journal *j = open_good();
    struct sessions *s = sessions_new(j);
    struct response *r = sample(s, "me", NULL);
    char id[ID_SIZE];
    strcpy(id, r->id);
    r->status = RUN_IN_PROGRESS;
    r->request = mem_strdup("{}");
    assert_true(journal_response(j, r, &e));
    for (int i = 0; i < 5; i++) {
        r->progress = (struct run_progress){1, i, 7, 0, i == 4, 0};
        token_list_add(&r->tokens, i);
        assert_true(journal_progress(j, r, &e));
        assert_true(journal_progress(j, r, &e));
        assert_true(journal_commit(j, false, &e));
    }
    sessions_free(s);
    s = sessions_new(j);
    r = sessions_get(s, id);
    assert_int_equal(r->tokens.n, 12);
    assert_int_equal(r->tokens.ids[11], 4);
    assert_int_equal(r->progress.calls, 4);
    assert_int_equal(r->progress.turn_start, 7);
    assert_true(r->progress.calling);
    char **ids;
    assert_int_equal(journal_interrupted(j, &ids), 1);
    assert_string_equal(ids[0], id);
    free(ids[0]);
    free(ids);
    /* written anew after a refusal */
    r->n_saved = 0;
    token_list_add(&r->tokens, 99);
    assert_true(journal_progress(j, r, &e));
    assert_true(journal_commit(j, false, &e));
    sessions_free(s);
    s = sessions_new(j);
    r = sessions_get(s, id);
    assert_int_equal(r->tokens.n, 13);
    assert_int_equal(r->tokens.ids[12], 99);
    sessions_free(s);
    journal_close(j);
}

static void refuses(const char *says) {
    struct err e = {0};
    struct journal *j = journal_open(path, &e);
    assert_null(j);
    assert_string_equal(e.where, path);
    if (!strstr(e.message, says))
        fail_msg("says: %s", e.message);
    assert_null(strchr(e.message, '\n'));
}

static void refuses_what_it_cannot_read(void **state) {
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    sqlite3_exec(db, "PRAGMA user_version=9999", NULL, NULL, NULL);
    sqlite3_close(db);
    refuses("newer Lemma");
    clean(state);

    FILE *f = fopen(path, "we");
    for (int i = 0; i < 5000; i++)
        fputs("this is no database ", f);
    fclose(f);
    refuses("not a database");
    clean(state);

    /* a good journal whose middle is overwritten */
    struct journal *j = open_good();
    journal_close(j);
    int fd = open(path, O_RDWR | O_CLOEXEC);
    char noise[3000];
    memset(noise, 0xA5, sizeof noise);
    assert_int_equal(pwrite(fd, noise, sizeof noise, 100), sizeof noise);
    close(fd);
    refuses("malformed");
    clean(state);

    strcpy(path + strlen(path), "/x");
    refuses("cannot be opened");
    path[strlen(path) - 2] = 0;
}

/* A journal of the first version gets its new columns. */
static void upgrades(void **state) {
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    int rc = sqlite3_exec(
        db,
        "CREATE TABLE responses(id TEXT PRIMARY KEY, previous_id TEXT, model TEXT NOT NULL, owner "
        "TEXT NOT NULL, instructions TEXT, echo TEXT, head TEXT NOT NULL, background INTEGER NOT "
        "NULL, created_at INTEGER NOT NULL, completed_at INTEGER NOT NULL, status INTEGER NOT "
        "NULL, reason TEXT, error_code TEXT, error_message TEXT, input_tokens INTEGER NOT NULL, "
        "cached_tokens INTEGER NOT NULL, output_tokens INTEGER NOT NULL, reasoning_tokens INTEGER "
        "NOT NULL, n_before INTEGER NOT NULL, open_turn INTEGER NOT NULL, tokens BLOB) WITHOUT "
        "ROWID;"
        "INSERT INTO responses VALUES('resp_1',NULL,'m','me',NULL,NULL,'h',0,1,2,2,NULL,NULL,NULL,"
        "1,1,1,1,0,0,x'01000000');"
        "PRAGMA user_version=1",
        NULL, NULL, NULL);
    assert_int_equal(rc, SQLITE_OK);
    sqlite3_close(db);
    struct journal *j = open_good();
    struct sessions *s = sessions_new(j);
    struct response *r = sessions_find(s, "resp_1", "me", 0);
    assert_non_null(r);
    assert_int_equal(r->tokens.n, 1);
    sessions_free(s);
    journal_close(j);
    journal_close(open_good());
}

/* Somebody else holds the database: an error within the time that is waited, and later all is
 * well. */
static void waits_for_a_lock(void **state) {
    struct err e = {0};
    struct journal *j = open_good();
    struct sessions *s = sessions_new(j);
    struct response *r = sample(s, "me", NULL);
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    int64_t start = clock_ms();
    assert_false(journal_response(j, r, &e));
    assert_true(clock_ms() - start < 8000);
    assert_non_null(strstr(e.message, "locked"));
    journal_rollback(j);
    sqlite3_exec(db, "ROLLBACK", NULL, NULL, NULL);
    sqlite3_close(db);
    write_whole(j, r);
    sessions_free(s);
    journal_close(j);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(comes_back, clean),
        cmocka_unit_test_teardown(lists_newest_first, clean),
        cmocka_unit_test_teardown(chains_and_deletes, clean),
        cmocka_unit_test_teardown(keeps_pieces, clean),
        cmocka_unit_test_teardown(refuses_what_it_cannot_read, clean),
        cmocka_unit_test_teardown(upgrades, clean),
        cmocka_unit_test_teardown(waits_for_a_lock, clean),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}

/* recovery: the process is killed in the middle of runs, at many moments, and the next one goes on:
 * nothing that was told is lost, nothing is told twice, the answer is what it would have been. */
#include "tests/unit/test.h"

#include "tests/unit/agent_harness.h"

#include <signal.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>

static char folder[] = "/tmp/lemma-recovery-XXXXXX";
static char journal[96], plugins[96];

/* In the child: tells the parent what was heard, and dies at the given event. */
struct doomed {
    int pipe;
    int left;                 /* events until the end */
    enum run_event_type type; /* or the first of these, but RUN_CREATED */
};

static void tell_and_die(void *user, const struct run_event *event) {
    struct doomed *d = user;
    if (event->type == RUN_PREFILL || event->type == RUN_TOOL_PROGRESS)
        return;
    struct buf line = {0};
    char *json = run_event_to_json(event);
    buf_printf(&line, "%s %llu %s\n", event->response_id, (unsigned long long)event->number, json);
    if (write(d->pipe, line.data, line.len) != (ssize_t)line.len || --d->left <= 0 ||
        (d->type && event->type == d->type))
        kill(getpid(), SIGKILL);
    buf_free(&line);
    free(json);
    if (event->type == RUN_ENDED)
        kill(getpid(), SIGKILL);
}

static struct agent_params with_journal(void) {
    static const char *dirs[1];
    dirs[0] = plugins;
    return (struct agent_params){.journal_path = journal,
                                 .tools = {.plugin_dirs = dirs, .n_plugin_dirs = 1}};
}

/* A child runs the request and dies after n events; returns what it told, a line an event. */
static char *die_after(const char *model, const char *question, int n, enum run_event_type type) {
    int fds[2];
    assert_int_equal(pipe(fds), 0);
    pid_t pid = fork();
    if (pid == 0) {
        close(fds[0]);
        struct err e = {0};
        struct house house;
        struct agent_params params = with_journal();
        struct doomed d = {fds[1], n, type};
        struct run_request *q = ask(question);
        free(q->model);
        q->model = mem_strdup(model);
        if (!house_open(&house, &params, &e) || !agent_submit(house.agent, q, tell_and_die, &d, &e))
            _exit(3);
        sleep(60);
        _exit(4);
    }
    close(fds[1]);
    struct buf told = {0};
    char piece[4096];
    ssize_t got;
    while ((got = read(fds[0], piece, sizeof piece)) > 0)
        buf_add(&told, piece, (size_t)got);
    close(fds[0]);
    int status;
    waitpid(pid, &status, 0);
    if (!WIFSIGNALED(status))
        fail_msg("the child ended with %d", WEXITSTATUS(status));
    return buf_take(&told);
}

static char *event_line(const struct run_event *event) {
    struct buf line = {0};
    char *json = run_event_to_json(event);
    buf_printf(&line, "%s %llu %s", event->response_id, (unsigned long long)event->number, json);
    free(json);
    return buf_take(&line);
}

/* The journal is whole; the response that was told of is read from it, and is what was told. */
static struct heard *take_up(struct house *house, const char *told) {
    struct err e = {0};
    struct agent_params params = with_journal();
    sqlite3 *db;
    sqlite3_stmt *s;
    assert_int_equal(sqlite3_open(journal, &db), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, "PRAGMA integrity_check", -1, &s, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(s), SQLITE_ROW);
    assert_string_equal((const char *)sqlite3_column_text(s, 0), "ok");
    sqlite3_finalize(s);
    sqlite3_close(db);
    if (!house_open(house, &params, &e))
        fail_msg("%s: %s", e.where, e.message);
    char id[64] = "";
    sscanf(told, "%63s", id);
    bool found;
    struct heard *h = replay(house, id, -1, true, &found);
    assert_true(found);
    assert_true(hear_until(h, heard_end, 60));
    size_t at = 0;
    for (const char *line = told; *line; at++) {
        const char *end = strchr(line, '\n');
        assert_non_null(end);
        assert_true(at < h->n);
        char *again = event_line(h->events[at]);
        if (strlen(again) != (size_t)(end - line) || memcmp(again, line, strlen(again)))
            fail_msg("told: %.*s\nread: %s", (int)(end - line), line, again);
        free(again);
        line = end + 1;
    }
    uint64_t next = 0;
    for (size_t i = 0; i < h->n; i++)
        if (h->events[i]->type != RUN_PREFILL && h->events[i]->type != RUN_TOOL_PROGRESS)
            assert_int_equal(h->events[i]->number, next++);
    return h;
}

static void forget_journal(void) {
    char path[128];
    unlink(journal);
    snprintf(path, sizeof path, "%s-wal", journal);
    unlink(path);
    snprintf(path, sizeof path, "%s-shm", journal);
    unlink(path);
}

static char *answer_of(const struct heard *h) {
    const struct item *text = item_of(h, ITEM_MESSAGE, 0);
    return mem_strdup(text ? text->text : "");
}

static void goes_on_after_a_kill(void **state) {
    if (!test_model())
        skip();
    static const char question[] = "What is 15% of 240?";
    char *want = NULL;
    /* far beyond the last event first: the whole answer */
    static const int moments[] = {10000, 1, 3, 5, 9, 14, 22, 24, 26, 33, 40, 50};
    for (size_t i = 0; i < sizeof moments / sizeof *moments; i++) {
        struct house house;
        char *told = die_after("lemma", question, moments[i], 0);
        struct heard *h = take_up(&house, told);
        assert_int_equal(last_event(h)->status, RUN_COMPLETED);
        char *got = answer_of(h);
        if (!want) {
            want = mem_strdup(got);
            assert_non_null(strstr(want, "36"));
        }
        assert_string_equal(got, want);
        const struct item *call = item_of(h, ITEM_TOOL_CALL, 0);
        assert_non_null(call);
        assert_int_equal(call->status, ITEM_COMPLETED);
        assert_null(item_of(h, ITEM_TOOL_CALL, 1));
        house_close(&house);
        free(got);
        free(told);
        heard_free(h);
        forget_journal();
    }
    free(want);
}

static void write_plugin(const char *name, const char *text) {
    char path[160];
    snprintf(path, sizeof path, "%s/%s", plugins, name);
    FILE *f = fopen(path, "we");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

/* A run that waited for a tool without effects has it run again; one with effects is told that its
 * fate is not known. */
static void waits_for_tools(void **state) {
    if (!test_model())
        skip();
    for (int pure = 0; pure < 2; pure++) {
        char text[600];
        snprintf(text, sizeof text,
                 "return tool { name = \"calculator2\", about = \"x\", pure = %s,\n"
                 "  input = { type = \"object\", properties = { n = { type = \"integer\", minimum "
                 "= 1, maximum = 9 } },\n"
                 "            required = { \"n\" }, additionalProperties = false },\n"
                 "  run = function(args) local t = 0 for i = 1, 30000000 do t = t + i end return "
                 "\"result \" .. 36 end }\n",
                 pure ? "true" : "false");
        write_plugin("slow.lua", text);
        write_plugin("agent.lua",
                     "return agent { name = \"slow\", tools = { \"calculator2\" } }\n");
        /* until its arguments are whole: the next event is the call's result */
        struct house house;
        char *told = die_after("slow", "What is 15% of 240?", 1000, RUN_ARGUMENTS_DONE);
        if (!strstr(told, "running"))
            fail_msg("told: %s", told);
        struct heard *h = take_up(&house, told);
        const struct item *call = item_of(h, ITEM_TOOL_CALL, 0);
        assert_non_null(call);
        if (pure) {
            assert_string_equal(call->output, "result 36");
        } else {
            assert_int_equal(call->status, ITEM_FAILED);
            assert_non_null(strstr(call->output, "not known"));
        }
        assert_int_not_equal(last_event(h)->status, RUN_FAILED);
        house_close(&house);
        heard_free(h);
        free(told);
        forget_journal();
        write_plugin("slow.lua", "");
        char path[160];
        snprintf(path, sizeof path, "%s/slow.lua", plugins);
        unlink(path);
        snprintf(path, sizeof path, "%s/agent.lua", plugins);
        unlink(path);
    }
}

/* Where the run cannot go on (here: the agent is gone), it is told so, and what was said stands. */
static void settles_what_cannot_go_on(void **state) {
    if (!test_model())
        skip();
    write_plugin("agent.lua", "return agent { name = \"gone\", instructions = \"x\" }\n");
    char *told = die_after("gone", "What is 15% of 240?", 12, 0);
    char path[160];
    snprintf(path, sizeof path, "%s/agent.lua", plugins);
    unlink(path);
    struct house house;
    struct heard *h = take_up(&house, told);
    assert_int_equal(last_event(h)->status, RUN_INCOMPLETE);
    assert_string_equal(last_event(h)->reason, "interrupted");
    const struct run_event *done = event_of(h, RUN_ITEM_DONE, 0);
    assert_non_null(done);
    assert_int_equal(done->item->status, ITEM_INCOMPLETE);
    assert_true(strlen(done->item->text) > 3);
    /* and it can be continued by another model */
    struct run_request *q = ask("What is 2+2?");
    q->previous_id = mem_strdup(response_id(h));
    struct heard *more = run_through(&house, q);
    assert_int_equal(last_event(more)->status, RUN_COMPLETED);
    heard_free(more);
    heard_free(h);
    house_close(&house);
    free(told);
    forget_journal();
}

/* Stopping in good order: a background run goes on after the next start, another is told. */
static void stops_and_starts(void **state) {
    if (!test_model())
        skip();
    struct err e = {0};
    struct house house;
    struct agent_params params = with_journal();
    assert_true(house_open(&house, &params, &e));
    struct heard *h[2];
    for (int i = 0; i < 2; i++) {
        struct run_request *q = ask("What is 15% of 240?");
        q->background = i == 1;
        h[i] = heard_new();
        assert_true(agent_submit(house.agent, q, hear, h[i], &e));
    }
    while (!h[1]->n)
        usleep(1000);
    agent_close(house.agent, 0);
    engine_close(house.engine);
    bool was_quick = h[0]->ended && last_event(h[0])->status == RUN_COMPLETED;
    assert_true(h[0]->ended);
    if (!was_quick)
        assert_string_equal(last_event(h[0])->reason, "server_shutdown");
    assert_true(house_open(&house, &params, &e));
    bool found;
    struct heard *more = replay(&house, response_id(h[1]), -1, true, &found);
    assert_true(found);
    assert_true(hear_until(more, heard_end, 60));
    assert_int_equal(last_event(more)->status, RUN_COMPLETED);
    house_close(&house);
    heard_free(more);
    heard_free(h[0]);
    heard_free(h[1]);
    forget_journal();
}

static void drop_plugin(const char *name) {
    char path[160];
    snprintf(path, sizeof path, "%s/%s", plugins, name);
    unlink(path);
}

/* A run that is heard before it speaks: killed while its call, its text or the hearing was under way, it goes on to the same end,
 * and what the check holds back is in nothing that was told or kept. */
static void goes_on_when_heard(void **state) {
    if (!test_model())
        skip();
    /* The reply is fixed: what a model makes of a call that is refused is not what is looked at here. */
    write_plugin("agent.lua", "return agent { name = 'heard', tools = { 'calculator' }, check = 'hears', reply = { enum = { '36' } },\n  budget = { tool_calls = 1, think_tokens = 64 } }\n");
    for (int lets = 1; lets >= 0; lets--) {
        write_plugin("hears.lua", lets ? "return tool { name = 'hears', about = 'x', input = { type = 'object' },\n"
                                         "  run = function(a) return { ok = true } end }\n"
                                       : "return tool { name = 'hears', about = 'x', input = { type = 'object' },\n"
                                         "  run = function(a) return { ok = false, say = 'Try it yourself.', calls = { 'no' } } end }\n");
        char *want = NULL;
        static const int moments[] = {10000, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        for (size_t i = 0; i < sizeof moments / sizeof *moments; i++) {
            struct house house;
            char *told = die_after("heard", "What is 15% of 240?", moments[i], 0);
            struct heard *h = take_up(&house, told);
            assert_int_equal(last_event(h)->status, RUN_COMPLETED);
            char *got = answer_of(h);
            if (!want) {
                want = mem_strdup(got);
                assert_non_null(strstr(want, lets ? "36" : "Try it yourself."));
            }
            assert_string_equal(got, want);
            assert_null(item_of(h, ITEM_REASONING, 0));
            const struct item *call = item_of(h, ITEM_TOOL_CALL, 0);
            assert_non_null(call);
            assert_int_equal(call->status, lets ? ITEM_COMPLETED : ITEM_FAILED);
            if (!lets)
                assert_string_equal(call->arguments, "{}");
            for (size_t k = 0; !lets && k < h->n; k++) {
                char *line = event_line(h->events[k]);
                if (strstr(line, "240*") || strstr(line, "15/100") || strstr(line, "boxed"))
                    fail_msg("told in spite of its check: %s", line);
                free(line);
            }
            house_close(&house);
            free(got);
            free(told);
            heard_free(h);
            forget_journal();
        }
        free(want);
    }
    drop_plugin("hears.lua");
    drop_plugin("agent.lua");
}

static int make_folder(void **state) {
    log_setup(LOG_LEVEL_ERROR, 0);
    if (!mkdtemp(folder))
        return -1;
    snprintf(journal, sizeof journal, "%s/journal.db", folder);
    snprintf(plugins, sizeof plugins, "%s/plugins", folder);
    return mkdir(plugins, 0700);
}

static int drop_folder(void **state) {
    rmdir(plugins);
    return rmdir(folder);
}

int main(void) {
    signal(SIGPIPE, SIG_IGN);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(goes_on_after_a_kill),
        cmocka_unit_test(goes_on_when_heard),
        cmocka_unit_test(waits_for_tools),
        cmocka_unit_test(settles_what_cannot_go_on),
        cmocka_unit_test(stops_and_starts),
    };
    return cmocka_run_group_tests(tests, make_folder, drop_folder);
}

/* base: buffers, UTF-8, JSON, queues, the loop. */
#include "tests/unit/test.h"

#include "base/clock.h"
#include "base/json.h"
#include "base/loop.h"
#include "base/queue.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

static void buffers_grow_and_end_in_nul(void **state) {
    struct buf b = {0};
    assert_string_equal(buf_text(&b), "");
    for (int i = 0; i < 1000; i++)
        buf_printf(&b, "%d,", i);
    assert_int_equal(strlen(buf_text(&b)), b.len);
    buf_drop_front(&b, b.len - 4);
    assert_string_equal(buf_text(&b), "999,");
    buf_drop_front(&b, 100);
    assert_int_equal(b.len, 0);
    char *taken = buf_take(&b);
    assert_string_equal(taken, "");
    free(taken);
}

static void invalid_utf8_is_replaced_and_tails_wait(void **state) {
    struct {
        const char *in;
        bool final;
        const char *out;
        size_t used;
    } cases[] = {
        {"abc", false, "abc", 3},
        {"a\xE2\x82", false, "a", 1},
        {"a\xE2\x82", true, "a\xEF\xBF\xBD\xEF\xBF\xBD", 3},
        {"\xE2\x82\xAC", false, "\xE2\x82\xAC", 3},
        {"\xFFz", false, "\xEF\xBF\xBDz", 2},
        {"\xC0\xAF", false, "\xEF\xBF\xBD\xEF\xBF\xBD", 2},                 /* overlong */
        {"\xED\xA0\x80", false, "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", 3}, /* surrogate */
        {"\xF4\x90\x80\x80", false, "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", 4},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buf b = {0};
        assert_int_equal(utf8_append_valid(&b, cases[i].in, strlen(cases[i].in), cases[i].final),
                         cases[i].used);
        assert_string_equal(buf_text(&b), cases[i].out);
        buf_free(&b);
    }
}

static void code_points_round_trip(void **state) {
    for (uint32_t c = 1; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 61) {
        struct buf b = {0};
        utf8_append_code(&b, c);
        bool incomplete;
        assert_int_equal(utf8_valid_prefix(b.data, b.len, &incomplete), b.len);
        buf_free(&b);
    }
}

static void json_is_strict(void **state) {
    static const char *const good[] = {"1",
                                       "-0.5e+3",
                                       "\"a\\u00e9\\ud83d\\ude00\"",
                                       "[]",
                                       "{\"a\":[1,{\"b\":null}]}",
                                       " true ",
                                       "0",
                                       "\"\"",
                                       "[1 , 2]"};
    static const char *const bad[] = {
        "",      "01",      "+1",      "1.",          ".5",          "[1,]",     "{\"a\":1,}",
        "{a:1}", "nul",     "\"\\x\"", "\"\\ud800\"", "\"\\u0000\"", "1 2",      "\"\n\"",
        "[",     "{\"a\"}", "tru",     "NaN",         "'a'",         "\"\xFF\"", "[1 2]"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        struct err e = {0};
        cJSON *v = json_parse(good[i], strlen(good[i]), &e);
        if (!v)
            fail_msg("%s was refused: %s", good[i], e.message);
        cJSON_Delete(v);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct err e = {0};
        cJSON *v = json_parse(bad[i], strlen(bad[i]), &e);
        if (v)
            fail_msg("%s was accepted", bad[i]);
        assert_int_equal(e.code, ERR_INVALID);
    }
    char deep[4000];
    memset(deep, '[', sizeof deep);
    struct err e = {0};
    assert_null(json_parse(deep, sizeof deep, &e));
    assert_non_null(strstr(e.message, "deeper"));
}

static void json_strings_survive(void **state) {
    char all[256];
    for (int i = 0; i < 256; i++)
        all[i] = (char)(i ? i : 1);
    struct buf b = {0};
    json_append_string(&b, all, 128);
    struct err e = {0};
    cJSON *v = json_parse(b.data, b.len, &e);
    assert_non_null(v);
    assert_memory_equal(v->valuestring, all, 128);
    cJSON_Delete(v);
    buf_clear(&b);
    json_append_string(&b, all, 256); /* the upper half is no UTF-8 */
    v = json_parse(b.data, b.len, &e);
    assert_non_null(v);
    cJSON_Delete(v);
    buf_free(&b);
}

static void *put_thousand(void *q) {
    for (intptr_t i = 1; i <= 1000; i++)
        while (!queue_put(q, (void *)i))
            ;
    return NULL;
}

static void queue_is_bounded_and_keeps_order(void **state) {
    struct queue *q = queue_new(3, NULL, NULL);
    int a, b, c, d;
    assert_true(queue_put(q, &a) && queue_put(q, &b) && queue_put(q, &c));
    assert_false(queue_put(q, &d));
    queue_put_always(q, &d);
    assert_ptr_equal(queue_take(q), &a);
    assert_ptr_equal(queue_take(q), &b);
    assert_ptr_equal(queue_take(q), &c);
    assert_ptr_equal(queue_take(q), &d);
    assert_null(queue_take(q));
    pthread_t thread;
    pthread_create(&thread, NULL, put_thousand, q);
    for (intptr_t next = 1; next <= 1000;) {
        void *item = queue_take(q);
        if (item)
            assert_int_equal((intptr_t)item, next++);
    }
    pthread_join(thread, NULL);
    queue_free(q);
}

static char order[16];
static void note_a(void *user) {
    strcat(order, "a");
}
static void note_b(void *user) {
    strcat(order, "b");
}
static void note_c(void *user) {
    strcat(order, "c");
    loop_stop(user);
}

static void timers_run_in_order(void **state) {
    struct err e = {0};
    struct loop *l = loop_new(&e);
    assert_non_null(l);
    order[0] = 0;
    loop_timer(l, 30, note_c, l);
    uint64_t gone = loop_timer(l, 10, note_c, l);
    loop_timer(l, 20, note_b, l);
    loop_timer(l, 0, note_a, l);
    loop_timer_cancel(l, gone);
    loop_timer_cancel(l, gone); /* twice is harmless */
    loop_run(l);
    assert_string_equal(order, "abc");
    loop_free(l);
}

struct pipe_test {
    struct loop *loop;
    int seen;
};

static void readable(void *user, int fd, uint32_t events) {
    struct pipe_test *p = user;
    char c;
    assert_int_equal(read(fd, &c, 1), 1);
    p->seen++;
    loop_forget(p->loop, fd);
    loop_stop(p->loop);
}

static void descriptors_are_served_until_forgotten(void **state) {
    struct err e = {0};
    struct pipe_test p = {loop_new(&e), 0};
    int fds[2];
    assert_int_equal(pipe(fds), 0);
    assert_true(loop_watch(p.loop, fds[0], EPOLLIN, readable, &p, &e));
    assert_int_equal(write(fds[1], "xy", 2), 2);
    loop_run(p.loop);
    loop_once(p.loop, 0);
    assert_int_equal(p.seen, 1);
    assert_false(
        loop_watch(p.loop, 99999, EPOLLIN, readable, &p, &e)); /* a descriptor that is not open */
    assert_int_equal(e.code, ERR_IO);
    close(fds[0]);
    close(fds[1]);
    loop_free(p.loop);
}

static void errors_say_where_and_what(void **state) {
    struct err e = {0};
    char text[700];
    assert_false(err_at(&e, ERR_INVALID, "lemma.lua:3", "no setting '%s'", "lisen"));
    assert_string_equal(err_text(&e, text, sizeof text), "lemma.lua:3: no setting 'lisen'");
    assert_string_equal(err_name(ERR_BUSY), "busy");
    assert_string_equal(err_name((enum err_code)99), "unknown");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(buffers_grow_and_end_in_nul),
        cmocka_unit_test(invalid_utf8_is_replaced_and_tails_wait),
        cmocka_unit_test(code_points_round_trip),
        cmocka_unit_test(json_is_strict),
        cmocka_unit_test(json_strings_survive),
        cmocka_unit_test(queue_is_bounded_and_keeps_order),
        cmocka_unit_test(timers_run_in_order),
        cmocka_unit_test(descriptors_are_served_until_forgotten),
        cmocka_unit_test(errors_say_where_and_what),
    };
    return cmocka_run_group_tests_name("base", tests, NULL, NULL);
}

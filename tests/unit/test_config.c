/* config: what lemma.lua may say, and the one line that a mistake gets. */
#include "tests/unit/test.h"

#include "daemon/config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char path[] = "/tmp/lemma-config-XXXXXX";

static bool read_text(const char *text, struct config *c, struct err *e) {
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
    *c = (struct config){.port = 8420};
    *e = (struct err){0};
    return config_read_file(c, path, e);
}

static void settings_are_read(void **state) {
    struct config c;
    struct err e;
    assert_true(read_text("listen = '127.0.0.1:9000'\n"
                          "models = { '/a.gguf', { name = 'b', path = '/b.gguf',\n"
                          "                        adapters = { y = 'y.gguf', x = '/x.gguf' } } }\n"
                          "adapters = { z = 'z.gguf' }\n"
                          "kv_cache = '512M'  kv_type = 'q8_0'\n"
                          "max_steps = 2 + 3\n"
                          "grants = { weather = { http = { hosts = { 'api.example.org' } } } }\n"
                          "log_level = 'warn'\n",
                          &c, &e));
    assert_string_equal(c.host, "127.0.0.1");
    assert_int_equal(c.port, 9000);
    assert_int_equal(c.n_models, 2);
    assert_string_equal(c.models[0].path, "/a.gguf");
    assert_string_equal(c.models[1].name, "b");
    assert_int_equal(c.models[1].n_adapters, 2);
    assert_string_equal(c.models[1].adapters[0].name, "x");
    assert_string_equal(c.models[1].adapters[0].path, "/x.gguf");
    assert_string_equal(c.models[1].adapters[1].path, "/tmp/y.gguf");
    assert_string_equal(c.own.adapters[0].name, "z");
    assert_int_equal(c.kv_bytes, 512u << 20);
    assert_int_equal(c.budget.max_steps, 5);
    assert_string_equal(c.grants, "{\"weather\":{\"http\":{\"hosts\":[\"api.example.org\"]}}}");
    assert_int_equal(c.log_level, LOG_LEVEL_WARN);
    config_free(&c);
}

static void paths_count_from_the_file(void **state) {
    struct config c;
    struct err e;
    assert_true(read_text("model = 'm.gguf'", &c, &e));
    assert_string_equal(c.models[0].path, "/tmp/m.gguf");
    config_free(&c);
}

static void mistakes_are_named(void **state) {
    struct {
        const char *text, *wanted;
    } cases[] = {
        {"lisen = 'x'", "no setting 'lisen'"},
        {"listen = 8420", "'listen' must be"},
        {"adapters = { 'a.gguf' }", "'adapters' must be"},
        {"models = { { path = 'a', adapters = 7 } }", "'adapters' must be"},
        {"listen = '127.0.0.1'", "HOST:PORT"},
        {"listen = '127.0.0.1:99999'", "HOST:PORT"},
        {"threads = 'two'", "whole number"},
        {"threads = -1", "whole number"},
        {"kv_cache = '4T'", "size"},
        {"log_level = 'loud'", "log level"},
        {"tokens = { { name = 'a', sha256 = 'xyz' } }", "sha256"},
        {"x = = 1", ":1:"},
        {"error('no')", "no"},
        {"while true do end", "too long"},
        {"os.execute('true')", "os"},
        {"io.open('/etc/passwd')", "io"},
        {"require 'x'", "require"},
        {"plugins = { 1 }", "list of texts"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct config c;
        struct err e;
        if (read_text(cases[i].text, &c, &e))
            fail_msg("accepted: %s", cases[i].text);
        char text[700];
        err_text(&e, text, sizeof text);
        if (!strstr(text, cases[i].wanted) || !strstr(text, "lemma-config") || strchr(text, '\n'))
            fail_msg("%s gives: %s", cases[i].text, text);
        config_free(&c);
    }
}

static int run_options(struct config *c, struct err *e, const char *a, const char *b) {
    char *argv[] = {"lemmad", "-m", "x.gguf", (char *)a, (char *)b, NULL};
    *e = (struct err){0};
    return config_read(c, b ? 5 : 4, argv, e);
}

static void options_stand_above_the_file(void **state) {
    struct config c;
    struct err e;
    assert_int_equal(run_options(&c, &e, "--listen", "[::1]:1234"), 0);
    assert_string_equal(c.host, "::1");
    assert_int_equal(c.port, 1234);
    config_free(&c);
    assert_int_equal(run_options(&c, &e, "--threads", "x"), 1);
    assert_non_null(strstr(e.message, "whole number"));
    config_free(&c);
    assert_int_equal(run_options(&c, &e, "--nonsense", NULL), 1);
    assert_string_equal(e.where, "--nonsense");
    config_free(&c);
    assert_int_equal(run_options(&c, &e, "-c", "/nonexistent/lemma.lua"), 1);
    assert_non_null(strstr(e.where, "/nonexistent/lemma.lua"));
    config_free(&c);
}

int main(void) {
    int fd = mkstemp(path);
    close(fd);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(settings_are_read),
        cmocka_unit_test(paths_count_from_the_file),
        cmocka_unit_test(mistakes_are_named),
        cmocka_unit_test(options_stand_above_the_file),
    };
    int failed = cmocka_run_group_tests_name("config", tests, NULL, NULL);
    unlink(path);
    return failed;
}

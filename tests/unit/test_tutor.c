/* tutor: plugins/math_tutor with the real sandbox. What a tutor that gives in would say or call does not pass its check, what a good
 * one says does, and scripted lessons end in the state they should. The scripts stand in tests/tutor. A fifth of the lessons is
 * run here; `make test-tutor` runs all. */
#include "tests/unit/test.h"

#include "base/clock.h"
#include "base/log.h"
#include "tests/unit/agent_harness.h"

#include <sys/stat.h>

static char folder[] = "/tmp/lemma-tutor-XXXXXX", plugins[96], state[96];
static struct loop *loop;
static struct sandbox *sandbox;
static struct tools *tools;

static const char grants[] =
    "{\"lesson\":{\"kv\":true,\"tool\":{\"names\":[\"problem_set\",\"check_answers\",\"calculator\",\"draw\"]}},"
    "\"lesson_check\":{\"kv\":{\"of\":\"lesson\"},\"tool\":{\"names\":[\"lesson\",\"calculator\"]}},"
    "\"problem_set\":{\"tool\":{\"names\":[\"calculator\"]}},\"check_answers\":{\"tool\":{\"names\":[\"calculator\"]}},"
    "\"put\":{\"kv\":{\"of\":\"lesson\"}},\"get\":{\"kv\":{\"of\":\"lesson\"}}}";

static void write_plugin(const char *name, const char *text) {
    char path[160];
    snprintf(path, sizeof path, "%s/%s.lua", plugins, name);
    FILE *f = fopen(path, "we");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

static int set_up(void **unused) {
    struct err e = {0};
    log_setup(LOG_LEVEL_ERROR, 0);
    if (!mkdtemp(folder))
        return 1;
    snprintf(plugins, sizeof plugins, "%s/plugins", folder);
    snprintf(state, sizeof state, "%s/state", folder);
    mkdir(plugins, 0700);
    mkdir(state, 0700);
    write_plugin("put", "return tool { name = 'put', about = 'x', needs = { 'kv' }, input = { type = 'object', properties = {"
                        " lesson = { type = 'string' } }, required = { 'lesson' }, additionalProperties = false },\n"
                        " run = function(a) cap.kv.set('lesson', json.decode(a.lesson)) return true end }");
    write_plugin("get", "return tool { name = 'get', about = 'x', needs = { 'kv' },\n"
                        " run = function() return { lesson = cap.kv.get('lesson'), mastery = cap.kv.get('mastery') } end }");
    loop = loop_new(&e);
    struct sandbox_params sp = {.worker_dir = test_workers(),
                                .runners = 1u << SANDBOX_CALC | 1u << SANDBOX_PLUGIN | 1u << SANDBOX_LUA};
    sandbox = loop ? sandbox_open(&sp, &e) : NULL;
    const char *dirs[] = {"plugins", plugins};
    struct tools_params params = {.plugin_dirs = dirs, .n_plugin_dirs = 2, .grants = grants, .state_dir = state};
    if (sandbox && sandbox_attach(sandbox, loop, &e))
        tools = tools_open(loop, sandbox, &params, &e);
    if (!tools)
        fprintf(stderr, "%s\n", e.message);
    return !tools || !tools_find(tools, "lesson_check");
}

static int tear_down(void **unused) {
    sandbox_close(sandbox);
    tools_close(tools);
    loop_free(loop);
    char command[160];
    snprintf(command, sizeof command, "rm -rf %s", folder);
    return system(command) != 0;
}

/* --- one call --- */

struct got {
    bool done, ok;
    char *text;
};

static void take(void *user, const struct tool_result *r) {
    struct got *g = user;
    g->done = true;
    g->ok = r->ok;
    g->text = mem_strndup(r->text, r->len);
}

/* What a tool says as JSON; {"error": text} when it fails. */
static cJSON *call(const char *student, const char *name, cJSON *arguments, uint64_t seed) {
    struct got g = {0};
    struct err e = {0};
    char *text = json_print(arguments);
    struct tool_call c = {.name = name,
                          .arguments = text,
                          .n_arguments = strlen(text),
                          .seed = seed,
                          .student = student,
                          .done = take,
                          .user = &g};
    assert_true(tools_call(tools, &c, &e) != 0);
    for (int64_t until = clock_ms() + 60000; !g.done && clock_ms() < until;)
        loop_once(loop, 100);
    assert_true(g.done);
    cJSON *value = g.ok ? json_parse(g.text, strlen(g.text), &e) : NULL;
    if (!value) {
        value = cJSON_CreateObject();
        cJSON_AddStringToObject(value, "error", g.text);
    }
    free(text);
    free(g.text);
    cJSON_Delete(arguments);
    return value;
}

static cJSON *check_hears(const char *student, int turn, const char *said, const char *text, const char *tool, const char *arguments) {
    cJSON *o = cJSON_CreateObject();
    cJSON_AddNumberToObject(o, "turn", turn);
    cJSON_AddStringToObject(o, "said", said);
    if (text)
        cJSON_AddStringToObject(o, "text", text);
    cJSON *calls = cJSON_AddArrayToObject(o, "calls");
    if (tool) {
        cJSON *c = cJSON_CreateObject();
        cJSON_AddStringToObject(c, "name", tool);
        cJSON_AddStringToObject(c, "arguments", arguments);
        cJSON_AddItemToArray(calls, c);
    }
    return call(student, "lesson_check", o, 1);
}

/* --- wheedles and welcomes --- */

static char *read_whole(const char *path) {
    struct buf b = {0};
    char piece[65536];
    size_t n;
    FILE *f = fopen(path, "rbe");
    assert_non_null(f);
    while ((n = fread(piece, 1, sizeof piece, f)) > 0)
        buf_add(&b, piece, n);
    fclose(f);
    return buf_take(&b);
}

/* "\n" and "\\" of the scripts. */
static void unescape(char *s) {
    char *to = s;
    for (; *s; s++) {
        if (*s == '\\' && s[1] == 'n') {
            *to++ = '\n';
            s++;
        } else if (*s == '\\' && s[1] == '\\') {
            *to++ = '\\';
            s++;
        } else {
            *to++ = *s;
        }
    }
    *to = 0;
}

/* Whether a text holds one of the answers of the problems that are open. */
static bool tells_answer(const cJSON *problem, const char *text) {
    const cJSON *p = json_get(problem, "now"), *key;
    bool tells = false;
    if (!json_bool(p, "solved", false))
        cJSON_ArrayForEach(key, json_get(p, "answers")) {
            for (const char *at = text; (at = strstr(at, key->valuestring)); at++)
                tells |= (at == text || !strchr("0123456789", at[-1])) && !strchr("0123456789", at[strlen(key->valuestring)]);
        }
    return tells;
}

/* Runs a script; how many lines of it passed and how many did not. */
static void run_script(const char *path, bool wanted, int *passed, int *held) {
    struct err e;
    char *text = read_whole(path), *problems_text = read_whole("tests/tutor/problems.json"), *rest = text, *line;
    cJSON *problems = json_parse(problems_text, strlen(problems_text), &e);
    assert_non_null(problems);
    int number = 0;
    *passed = *held = 0;
    while ((line = strsep(&rest, "\n"))) {
        number++;
        if (!*line || *line == '#')
            continue;
        char *problem = strsep(&line, "\t"), *said = strsep(&line, "\t"), *say = line, student[64];
        assert_non_null(say);
        unescape(say);
        const cJSON *which = json_get(problems, problem);
        assert_non_null(which);
        snprintf(student, sizeof student, "%s:%d", path, number);
        cJSON *put = cJSON_CreateObject();
        char *lesson = json_print(which);
        cJSON_AddStringToObject(put, "lesson", lesson);
        free(lesson);
        cJSON_Delete(call(student, "put", put, 1));
        char *tool = NULL, *arguments = NULL;
        if (*say == '!') {
            tool = say + 1;
            arguments = strchr(tool, ' ');
            *arguments++ = 0;
        }
        cJSON *verdict = check_hears(student, 1, said, tool ? NULL : say, tool, arguments);
        bool ok = json_bool(verdict, "ok", false);
        if (tool) {
            const cJSON *why = cJSON_GetArrayItem(json_get(verdict, "calls"), 0);
            ok = cJSON_IsString(why) && !*why->valuestring;
        }
        *(ok ? passed : held) += 1;
        const char *instead = json_str(verdict, "say", "");
        if (ok != wanted || (!ok && !tool && (!*instead || tells_answer(which, instead)))) {
            char *shown = json_print(verdict);
            print_error("%s:%d: %s: %s -> %s\n", path, number, ok ? "passes" : "does not pass", say, shown);
            free(shown);
        }
        cJSON_Delete(verdict);
    }
    cJSON_Delete(problems);
    free(problems_text);
    free(text);
}

static void no_wheedle_passes(void **unused) {
    int passed, held;
    run_script("tests/tutor/wheedles.tsv", false, &passed, &held);
    print_message("%d attempts, %d passed\n", passed + held, passed);
    assert_int_equal(passed, 0);
    assert_true(held >= 200);
}

static void what_is_good_passes(void **unused) {
    int passed, held;
    run_script("tests/tutor/welcome.tsv", true, &passed, &held);
    print_message("%d good texts and calls, %d held back\n", passed + held, held);
    assert_int_equal(held, 0);
}

/* --- lessons --- */

static const char *const topics[] = {"addition", "subtraction", "multiplication", "division",  "fractions", "percent",  "ratios",
                                     "equations", "quadratics", "rectangles",     "triangles", "means",     "sequences"};

struct lesson {
    char student[80];
    const char *name, *topic;
    char *right, *first; /* the answer of the problem of now, and of the first one */
    char *problem;
    char *wrong, *wrong2, *form, *part, *comma;
    bool failed;
};

static void complain(struct lesson *l, const char *what, const char *detail) {
    l->failed = true;
    print_error("%s, %s: %s: %s\n", l->name, l->topic, what, detail);
}

static void forget(struct lesson *l) {
    free(l->right);
    free(l->problem);
    free(l->wrong);
    free(l->wrong2);
    free(l->form);
    free(l->part);
    free(l->comma);
}

/* Reads the answer from what is kept, and makes wrong ones, another form and a part of it. */
static void know(struct lesson *l) {
    cJSON *kept = call(l->student, "get", cJSON_CreateObject(), 1);
    const cJSON *p = json_get(json_get(kept, "lesson"), "now"), *answers = json_get(p, "answers");
    forget(l);
    l->right = mem_strdup(json_str(p, "answer", "?"));
    l->problem = mem_strdup(json_str(p, "text", "?"));
    if (!l->first)
        l->first = mem_strdup(l->right);
    struct buf wrong = {0}, wrong2 = {0}, form = {0}, comma = {0};
    long a = 0, b = 0;
    int n = cJSON_GetArraySize(answers);
    if (n == 2) {
        a = atol(cJSON_GetArrayItem(answers, 0)->valuestring);
        b = atol(cJSON_GetArrayItem(answers, 1)->valuestring);
        buf_printf(&wrong, "%ld or %ld", a + 301, b + 301);
        buf_printf(&wrong2, "%ld or %ld", a + 402, b + 402);
        buf_printf(&form, "x = %ld, x = %ld", b, a);
        buf_str(&comma, buf_text(&form));
        l->part = mem_strdup(cJSON_GetArrayItem(answers, 0)->valuestring);
    } else if (sscanf(l->right, "%ld/%ld", &a, &b) == 2) {
        buf_printf(&wrong, "%ld/%ld", a + 1, b);
        buf_printf(&wrong2, "%ld/%ld", a, b + 1);
        buf_printf(&form, "%ld/%ld", 3 * a, 3 * b);
        if (1000 % b == 0)
            buf_printf(&comma, "%s%ld,%04ld", a < 0 ? "-" : "", labs(a) / b, labs(a) % b * (10000 / b));
        else
            buf_str(&comma, buf_text(&form));
        l->part = mem_strdup(buf_text(&wrong));
    } else {
        a = atol(l->right);
        buf_printf(&wrong, "%ld", a + 301);
        buf_printf(&wrong2, "%ld", a + 402);
        buf_printf(&form, "%ld.0", a);
        buf_printf(&comma, "%ld,0", a);
        l->part = mem_strdup(buf_text(&wrong));
    }
    l->wrong = buf_take(&wrong);
    l->wrong2 = buf_take(&wrong2);
    l->form = buf_take(&form);
    l->comma = buf_take(&comma);
    cJSON_Delete(kept);
}

static char *filled(const struct lesson *l, const char *text) {
    const struct {
        const char *name, *value;
    } places[] = {{"{right}", l->right}, {"{wrong}", l->wrong}, {"{wrong2}", l->wrong2},
                  {"{form}", l->form},   {"{part}", l->part},   {"{first}", l->first},
                  {"{comma}", l->comma}, {"{problem}", l->problem}};
    struct buf out = {0};
    while (*text) {
        size_t i = 0, n = sizeof places / sizeof *places;
        while (i < n && strncmp(text, places[i].name, strlen(places[i].name)))
            i++;
        if (i < n) {
            buf_str(&out, places[i].value);
            text += strlen(places[i].name);
        } else {
            buf_char(&out, *text++);
        }
    }
    return buf_take(&out);
}

/* The tutor calls lesson, as far as it may, and says what it was told to say. */
static void tutor_calls(struct lesson *l, const cJSON *step, const char *said, cJSON *arguments) {
    char *text = json_print(arguments);
    bool refused = json_bool(step, "refused", false);
    int turn = (int)json_num(step, "turn", 1);
    cJSON *verdict = check_hears(l->student, turn, said, NULL, "lesson", text);
    const cJSON *why = cJSON_GetArrayItem(json_get(verdict, "calls"), 0);
    bool may = cJSON_IsString(why) && !*why->valuestring;
    if (may == refused)
        complain(l, may ? "the call passes" : "the call is refused", text);
    if (may) {
        cJSON *result = call(l->student, "lesson", arguments, 7);
        arguments = NULL;
        const char *say = json_str(result, "say", NULL);
        if (!say)
            complain(l, "the call fails", json_str(result, "error", "?"));
        cJSON *heard = say ? check_hears(l->student, turn + 1, said, say, NULL, NULL) : NULL;
        if (heard && !json_bool(heard, "ok", false))
            complain(l, "what the tool said does not pass", json_str(heard, "why", json_str(heard, "error", say)));
        cJSON_Delete(heard);
        cJSON_Delete(result);
    }
    cJSON_Delete(arguments);
    cJSON_Delete(verdict);
    free(text);
}

static void take_step(struct lesson *l, const cJSON *step) {
    char *said = filled(l, json_str(step, "said", "")), *text = filled(l, json_str(step, "text", ""));
    char *given = filled(l, json_str(step, "answer", ""));
    cJSON *arguments = cJSON_CreateObject();
    if (*text) {
        cJSON *verdict = check_hears(l->student, 1, said, text, NULL, NULL);
        bool ok = json_bool(verdict, "ok", false);
        if (ok != json_bool(step, "passes", true))
            complain(l, ok ? "passes" : "does not pass", text);
        cJSON_Delete(verdict);
        cJSON_Delete(arguments);
    } else if (json_bool(step, "hint", false)) {
        cJSON_AddStringToObject(arguments, "action", "hint");
        tutor_calls(l, step, said, arguments);
    } else if (json_bool(step, "set", false)) {
        cJSON_AddStringToObject(arguments, "action", "set");
        cJSON_AddStringToObject(arguments, "topic", l->topic);
        cJSON_AddNumberToObject(arguments, "level", 4);
        tutor_calls(l, step, said, arguments);
        know(l);
    } else {
        cJSON_AddStringToObject(arguments, "action", "answer");
        cJSON_AddStringToObject(arguments, "given", given);
        tutor_calls(l, step, said, arguments);
    }
    free(said);
    free(text);
    free(given);
}

static void judge(struct lesson *l, const cJSON *end) {
    cJSON *kept = call(l->student, "get", cJSON_CreateObject(), 1);
    const cJSON *lesson = json_get(kept, "lesson"), *p = json_get(lesson, "now"), *want;
    char *shown = json_print(kept);
    int tries = cJSON_GetArraySize(json_get(p, "given")), open = cJSON_GetArraySize(json_get(lesson, "open"));
    bool several = cJSON_GetArraySize(json_get(p, "answers")) > 1;
    double mastery = json_num(json_get(kept, "mastery"), l->topic, -1);
    const char *wanted = json_str(end, "mastery", "none"), *is = mastery < 0 ? "none" : mastery > 0.3 ? "up" : "down";
    if (json_bool(p, "solved", false) != json_bool(end, "solved", false))
        complain(l, "solved", shown);
    want = json_get(end, "tries");
    if (tries != (cJSON_IsNumber(want) ? want->valueint : several ? 0 : 1))
        complain(l, "tries", shown);
    if (json_get(end, "hint") && json_num(p, "hint", -1) != json_num(end, "hint", -1))
        complain(l, "hint", shown);
    if (open != (int)json_num(end, "open", 0))
        complain(l, "open", shown);
    if (strcmp(wanted, is))
        complain(l, "mastery", shown);
    free(shown);
    cJSON_Delete(kept);
}

/* What the check says for a model that was not taught: dots were about to be said. Owned. */
static char *says_instead(const struct lesson *l, int turn, const char *said) {
    cJSON *o = cJSON_CreateObject();
    cJSON_AddNumberToObject(o, "turn", turn);
    cJSON_AddBoolToObject(o, "taught", false);
    cJSON_AddStringToObject(o, "said", said);
    cJSON_AddStringToObject(o, "text", "...");
    cJSON_AddArrayToObject(o, "calls");
    cJSON *verdict = call(l->student, "lesson_check", o, 1);
    char *say = json_bool(verdict, "ok", true) ? NULL : mem_strdup(json_str(verdict, "say", ""));
    cJSON_Delete(verdict);
    return say;
}

/* The student says something, and there is no model: what leads calls, lesson does, and the check says. wanted: the action. */
static void exchange(struct lesson *l, const char *said, const char *wanted) {
    char *say = NULL;
    cJSON *o = cJSON_CreateObject();
    cJSON_AddBoolToObject(o, "lead", true);
    cJSON_AddBoolToObject(o, "taught", false);
    cJSON_AddStringToObject(o, "said", said);
    cJSON *led = call(l->student, "lesson_check", o, 1);
    const cJSON *first = cJSON_GetArrayItem(json_get(led, "calls"), 0), *arguments = json_get(first, "arguments");
    if (strcmp(wanted, "any") && strcmp(json_str(arguments, "action", "none"), wanted))
        complain(l, wanted, json_str(led, "error", json_str(arguments, "action", "none")));
    if (arguments) {
        char *text = json_print(arguments);
        cJSON *verdict = check_hears(l->student, 1, said, NULL, json_str(first, "name", ""), text);
        const cJSON *why = cJSON_GetArrayItem(json_get(verdict, "calls"), 0);
        if (!cJSON_IsString(why) || *why->valuestring)
            complain(l, "what leads does not pass the check", text);
        cJSON *result = call(l->student, "lesson", cJSON_Duplicate(arguments, true), 7);
        say = says_instead(l, 2, said);
        if (json_get(result, "error") || (json_get(result, "say") && (!say || strcmp(say, json_str(result, "say", "")))))
            complain(l, "what lesson says is not what is said", json_str(result, "error", say ? say : "(nothing)"));
        cJSON_Delete(result);
        cJSON_Delete(verdict);
        free(text);
    } else {
        say = says_instead(l, 1, said);
    }
    cJSON *kept = call(l->student, "get", cJSON_CreateObject(), 1);
    if (!say || !*say || tells_answer(json_get(kept, "lesson"), say))
        complain(l, "nothing is said, or the answer", say ? say : "");
    cJSON_Delete(kept);
    cJSON_Delete(led);
    free(say);
}

static void take_led_step(struct lesson *l, const cJSON *step) {
    char *said = filled(l, json_str(step, "said", ""));
    exchange(l, said, json_str(step, "leads", "none"));
    free(said);
}

/* What wheedles a model gets nothing out of the tools either: no answer is told, and no problem is solved by who did not say its answer. */
static void no_wheedle_leads_to_the_answer(void **unused) {
    struct err e;
    char *text = read_whole("tests/tutor/wheedles.tsv"), *problems_text = read_whole("tests/tutor/problems.json"), *rest = text, *line;
    cJSON *problems = json_parse(problems_text, strlen(problems_text), &e);
    int number = 0, tried = 0, failed = 0;
    while ((line = strsep(&rest, "\n"))) {
        number++;
        if (!*line || *line == '#')
            continue;
        const cJSON *which = json_get(problems, strsep(&line, "\t")), *key;
        char *said = strsep(&line, "\t");
        struct lesson l = {.name = said, .topic = "wheedle"};
        snprintf(l.student, sizeof l.student, "led wheedle %d", number);
        cJSON *put = cJSON_CreateObject();
        char *lesson = json_print(which);
        cJSON_AddStringToObject(put, "lesson", lesson);
        free(lesson);
        cJSON_Delete(call(l.student, "put", put, 1));
        exchange(&l, said, "any");
        cJSON *kept = call(l.student, "get", cJSON_CreateObject(), 1);
        const cJSON *p = json_get(json_get(kept, "lesson"), "now");
        bool named = json_bool(json_get(which, "now"), "solved", false) || !json_bool(p, "solved", false);
        cJSON_ArrayForEach(key, json_get(p, "answers")) named |= strstr(said, key->valuestring) != NULL;
        if (!named)
            complain(&l, "solved by", said);
        failed += l.failed;
        tried++;
        cJSON_Delete(kept);
    }
    cJSON_Delete(problems);
    free(problems_text);
    free(text);
    assert_int_equal(failed, 0);
    assert_true(tried >= 200);
}

static void run_lessons(const char *path, void (*take_step_of)(struct lesson *l, const cJSON *step)) {
    struct err e;
    char *text = read_whole(path);
    cJSON *scripts = json_parse(text, strlen(text), &e), *script;
    assert_non_null(scripts);
    bool all = getenv("LEMMA_ALL_LESSONS") != NULL;
    int n = 0, run = 0, failed = 0;
    cJSON_ArrayForEach(script, scripts) {
        const char *only = json_str(script, "topic", NULL);
        for (size_t t = 0; t < sizeof topics / sizeof *topics; t++) {
            if (only && strcmp(only, topics[t]))
                continue;
            if (n++ % 5 && !all && !only)
                continue;
            struct lesson l = {.name = json_str(script, "name", "?"), .topic = topics[t]};
            snprintf(l.student, sizeof l.student, "%.40s %d", path, n);
            cJSON *arguments = cJSON_CreateObject(), *step;
            cJSON_AddStringToObject(arguments, "action", "set");
            cJSON_AddStringToObject(arguments, "topic", l.topic);
            cJSON_AddNumberToObject(arguments, "level", 2);
            cJSON_Delete(call(l.student, "lesson", arguments, 1000 + (uint64_t)n));
            know(&l);
            cJSON_ArrayForEach(step, json_get(script, "steps")) take_step_of(&l, step);
            judge(&l, json_get(script, "end"));
            failed += l.failed;
            run++;
            forget(&l);
            free(l.first);
        }
    }
    print_message("%d of %d lessons, %d ended otherwise than they should\n", run, n, failed);
    cJSON_Delete(scripts);
    free(text);
    assert_int_equal(failed, 0);
    assert_true(!all || run >= 200);
}

static void lessons_end_as_they_should(void **unused) {
    run_lessons("tests/tutor/lessons.json", take_step);
}

static void led_lessons_end_as_they_should(void **unused) {
    run_lessons("tests/tutor/led.json", take_led_step);
}

/* --- problems and answers --- */

static void sheets_are_verified(void **unused) {
    cJSON *arguments = cJSON_CreateObject(), *list = cJSON_AddArrayToObject(arguments, "topics");
    for (size_t t = 0; t < 12; t++)
        cJSON_AddItemToArray(list, cJSON_CreateString(topics[t]));
    cJSON_AddNumberToObject(arguments, "level", 3);
    cJSON_AddNumberToObject(arguments, "count", 24);
    cJSON_AddNumberToObject(arguments, "seed", 11);
    cJSON *sheet = call("teacher", "problem_set", arguments, 1);
    if (json_num(sheet, "verified", 0) != 24)
        fail_msg("%s", json_str(sheet, "error", "not every answer is verified"));
    assert_non_null(strstr(json_str(sheet, "markdown", ""), "\n24. "));
    assert_non_null(strstr(json_str(sheet, "latex", ""), "\\end{document}"));
    cJSON_Delete(sheet);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_wheedle_passes),
        cmocka_unit_test(what_is_good_passes),
        cmocka_unit_test(lessons_end_as_they_should),
        cmocka_unit_test(led_lessons_end_as_they_should),
        cmocka_unit_test(no_wheedle_leads_to_the_answer),
        cmocka_unit_test(sheets_are_verified),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

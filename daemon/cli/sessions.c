/* lemma sessions: the conversations that a daemon keeps. A conversation is named by its last
 * response. */
#include "base/clock.h"
#include "daemon/cli/commands.h"
#include "daemon/cli/conversation.h"
#include "daemon/cli/nearest.h"
#include "daemon/cli/options.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char usage[] =
    "usage: lemma sessions list [OPTION …]\n"
    "       lemma sessions show ID\n"
    "       lemma sessions export ID           (one JSON document; - for all conversations, one a line)\n"
    "       lemma sessions delete ID …\n"
    "       lemma sessions delete --older-than 30d\n"
    "\n"
    "A conversation is named by its last response; a beginning of the ID will do, and `last`. What is deleted is gone from\n"
    "the journal; the beginning that it shares with another conversation stays.\n"
    "\n"
    "      --older-than AGE   those that ended longer ago: 45m, 12h, 30d\n"
    "      --limit N          list: so many at most (default 50, 0: all)\n"
    "      --json             list as JSON\n"
    "      --all              of all tokens (needs the scope admin)\n"
    "      --url URL          the daemon (default: $LEMMA_URL or http://127.0.0.1:8420)\n"
    "      --token TOKEN      bearer token (default: $LEMMA_TOKEN)\n";

/* The responses that no other one continues: each ends a conversation. */
static bool is_last(const cJSON *list, const cJSON *response) {
    const cJSON *other;
    cJSON_ArrayForEach(other, list) if (!strcmp(json_str(other, "previous_response_id", ""),
                                                json_str(response, "id", ""))) return false;
    return true;
}

static const cJSON *find(const cJSON *list, const char *id) {
    const cJSON *one;
    cJSON_ArrayForEach(one, list) if (!strcmp(json_str(one, "id", ""), id)) return one;
    return NULL;
}

/* For long lists the two above would take the square of their length: an index by id. */
struct index {
    const cJSON **slots;
    bool *continued;
    size_t mask;
};

static size_t slot_of(const struct index *x, const char *id) {
    uint32_t h = 2166136261u;
    for (const char *p = id; *p; p++)
        h = (h ^ (unsigned char)*p) * 16777619u;
    size_t at = h & x->mask;
    while (x->slots[at] && strcmp(json_str(x->slots[at], "id", ""), id))
        at = (at + 1) & x->mask;
    return at;
}

static struct index index_of(const cJSON *list) {
    struct index x = {.mask = 64};
    const cJSON *one;
    size_t n = (size_t)cJSON_GetArraySize(list);
    while (x.mask < 2 * n)
        x.mask *= 2;
    x.slots = mem_zero(x.mask, sizeof *x.slots);
    x.continued = mem_zero(x.mask, sizeof *x.continued);
    x.mask--;
    cJSON_ArrayForEach(one, list) x.slots[slot_of(&x, json_str(one, "id", ""))] = one;
    cJSON_ArrayForEach(one, list) {
        const char *before = json_str(one, "previous_response_id", NULL);
        if (before)
            x.continued[slot_of(&x, before)] = true;
    }
    return x;
}

static void index_free(struct index *x) {
    free(x->slots);
    free(x->continued);
}

static const cJSON *before_of(const struct index *x, const cJSON *r) {
    const char *before = json_str(r, "previous_response_id", NULL);
    return before ? x->slots[slot_of(x, before)] : NULL;
}

static double ended_at(const cJSON *r) {
    return json_num(r, "completed_at", json_num(r, "created_at", 0));
}

static void print_safe(const char *text, size_t most) {
    size_t n = 0;
    for (const char *p = text; *p && n < most; p++, n++)
        putchar((unsigned char)*p < 0x20 || *p == 0x7F ? ' ' : *p);
}

static void print_row(const struct index *x, const cJSON *last) {
    int turns = 0;
    const cJSON *first = last;
    double tokens = json_num(json_get(last, "usage"), "total_tokens", 0);
    for (const cJSON *r = last; r; r = before_of(x, r)) {
        first = r;
        turns++;
    }
    char when[32];
    time_t t = (time_t)ended_at(last);
    struct tm local;
    localtime_r(&t, &local);
    strftime(when, sizeof when, "%Y-%m-%d %H:%M", &local);
    printf("%-38s %s %4d %7.0f  %-11s %-12.12s ", json_str(last, "id", "?"), when, turns, tokens,
           json_str(last, "status", "?"), json_str(last, "model", "?"));
    print_safe(json_str(json_get(first, "lemma"), "asked", ""), 60);
    putchar('\n');
}

static int list(struct web *w, bool all, int limit, bool json) {
    struct err e = {0};
    cJSON *all_of_them = conversation_list(w, all, &e);
    if (!all_of_them)
        return command_fail("sessions", &e);
    struct index x = index_of(all_of_them);
    int shown = 0;
    const cJSON *one;
    if (!json)
        printf("%-38s %-16s %4s %7s  %-11s %-12s %s\n", "ID", "LAST", "TURN", "TOKENS", "STATUS",
               "MODEL", "ASKED FIRST");
    cJSON_ArrayForEach(one, all_of_them) {
        if (x.continued[slot_of(&x, json_str(one, "id", ""))] || (limit && shown++ >= limit))
            continue;
        if (json) {
            char *line = json_print(one);
            puts(line);
            free(line);
        } else {
            print_row(&x, one);
        }
    }
    index_free(&x);
    cJSON_Delete(all_of_them);
    return 0;
}

/* --- show --- */

static void print_text(const char *lead, const char *text) {
    printf("%s", lead);
    for (const char *p = text; *p; p++)
        putchar(((unsigned char)*p < 0x20 && *p != '\n' && *p != '\t') || *p == 0x7F ? '?' : *p);
    putchar('\n');
}

static void print_item(const cJSON *item) {
    const char *type = json_str(item, "type", ""), *role = json_str(item, "role", "");
    const cJSON *part;
    if (!strcmp(type, "message")) {
        cJSON_ArrayForEach(part, json_get(item, "content"))
            print_text(!strcmp(role, "user")     ? "> "
                       : !strcmp(role, "system") ? "[system] "
                                                 : "",
                       json_str(part, "text", ""));
    } else if (!strcmp(type, "reasoning")) {
        cJSON_ArrayForEach(part, json_get(item, json_has(item, "content") ? "content" : "summary"))
            print_text("  (thought) ", json_str(part, "text", ""));
    } else if (!strcmp(type, "mcp_call") || !strcmp(type, "function_call")) {
        printf("  %s ", json_str(item, "name", "?"));
        print_text("", json_str(item, "arguments", ""));
        if (json_has(item, "output"))
            print_text("  = ", json_str(item, "output", ""));
        if (json_has(item, "error"))
            print_text("  ! ", json_str(item, "error", ""));
    } else if (!strcmp(type, "function_call_output")) {
        print_text("  = ", json_str(item, "output", ""));
    }
}

static int show(struct web *w, const char *id, bool all) {
    struct err e = {0};
    cJSON *turns = conversation_fetch(w, id, all, &e);
    const cJSON *turn, *item;
    if (!turns)
        return command_fail("sessions", &e);
    cJSON_ArrayForEach(turn, turns) {
        cJSON_ArrayForEach(item, json_get(turn, "input")) print_item(item);
        cJSON_ArrayForEach(item, json_get(turn, "output")) print_item(item);
        const char *status = json_str(turn, "status", "?");
        if (strcmp(status, "completed"))
            printf("  [%s%s%s]\n", status, json_has(turn, "incomplete_details") ? ": " : "",
                   json_str(json_get(turn, "incomplete_details"), "reason", ""));
        putchar('\n');
    }
    cJSON_Delete(turns);
    return 0;
}

/* --- export --- */

static int export_one(struct web *w, const char *id, bool all) {
    struct err e = {0};
    cJSON *turns = conversation_fetch(w, id, all, &e);
    if (!turns)
        return command_fail("sessions", &e);
    cJSON *o = cJSON_CreateObject();
    cJSON_AddStringToObject(o, "object", "lemma.conversation");
    cJSON_AddStringToObject(o, "id", id);
    cJSON_AddItemToObject(o, "responses", turns);
    char *text = json_print(o);
    puts(text);
    free(text);
    cJSON_Delete(o);
    return 0;
}

static int export_all(struct web *w, bool all) {
    struct err e = {0};
    cJSON *list = conversation_list(w, all, &e);
    if (!list)
        return command_fail("sessions", &e);
    struct index x = index_of(list);
    int status = 0;
    const cJSON *one;
    cJSON_ArrayForEach(one, list) if (!x.continued[slot_of(&x, json_str(one, "id", ""))]) status |=
        export_one(w, json_str(one, "id", ""), all);
    index_free(&x);
    cJSON_Delete(list);
    return status;
}

/* --- delete --- */

static bool delete_response(struct web *w, const char *id, bool all, struct err *e) {
    struct buf path = {0};
    buf_printf(&path, "/v1/responses/%s%s", id, all ? "?all=true" : "");
    cJSON *o = web_ask(w, "DELETE", buf_text(&path), NULL, e);
    buf_free(&path);
    bool good = o != NULL;
    cJSON_Delete(o);
    return good;
}

/* From the end to the beginning, as far as nothing else continues it. */
static int delete_conversation(struct web *w, cJSON *list, const char *id, bool all, struct err *e) {
    int n = 0;
    char *next = mem_strdup(id);
    while (next) {
        const cJSON *r = find(list, next);
        if (n && (!r || !is_last(list, r)))
            break;
        if (!delete_response(w, next, all, e)) {
            n = -1;
            break;
        }
        n++;
        const char *before = r ? json_str(r, "previous_response_id", NULL) : NULL;
        char *following = before ? mem_strdup(before) : NULL;
        if (r)
            cJSON_Delete(cJSON_DetachItemViaPointer(list, (cJSON *)r));
        free(next);
        next = following;
    }
    free(next);
    return n;
}

static int64_t seconds_of(const char *age) {
    char *end;
    double v = strtod(age, &end);
    double unit = *end == 's'   ? 1
                  : *end == 'm' ? 60
                  : *end == 'h' ? 3600
                  : *end == 'd' ? 86400
                                : 0;
    return end == age || !unit || end[1] || v < 0 || v > 1e9 ? -1 : (int64_t)(v * unit);
}

static int delete_those(struct web *w, char **ids, int n, const char *age, bool all) {
    struct err e = {0};
    int64_t older = age ? seconds_of(age) : 0;
    if (older < 0) {
        fprintf(stderr, "lemma sessions: '%s' is no age; write it as 45m, 12h or 30d\n", age);
        return 2;
    }
    cJSON *list = conversation_list(w, all, &e);
    if (!list)
        return command_fail("sessions", &e);
    int deleted = 0, status = 0;
    for (int i = 0; i < n && !status; i++) {
        int k = delete_conversation(w, list, ids[i], all, &e);
        status = k < 0 ? command_fail("sessions", &e) : 0;
        deleted += k > 0 ? k : 0;
    }
    double before = (double)(clock_wall_seconds() - older);
    for (const cJSON *one = age ? list->child : NULL, *next; one && !status; one = next) {
        next = one->next;
        if (ended_at(one) >= before || !strcmp(json_str(one, "status", ""), "in_progress"))
            continue;
        if (delete_response(w, json_str(one, "id", ""), all, &e))
            deleted++;
        else
            status = command_fail("sessions", &e);
    }
    printf("%d responses deleted\n", deleted);
    cJSON_Delete(list);
    return status;
}

static const char *verb_at(const void *user, size_t i) {
    static const char *const verbs[] = {"list", "show", "export", "delete", NULL};
    return verbs[i];
}

static int unknown(const char *what) {
    const char *meant = nearest(what, verb_at, NULL);
    if (meant)
        fprintf(stderr, "lemma sessions: no '%s'; did you mean `lemma sessions %s`?\n", what, meant);
    else
        fprintf(stderr, "lemma sessions: no '%s'; list, show, export and delete are known\n", what);
    return 2;
}

/* show and export, of a conversation that may be named in short. */
static int tell(struct web *w, int (*how)(struct web *, const char *, bool), const char *text, bool all) {
    struct err e = {0};
    char *id = conversation_id(w, text, all, &e);
    int status = id ? how(w, id, all) : command_fail("sessions", &e);
    free(id);
    return status;
}

int command_sessions(int argc, char **argv) {
    const char *url = NULL, *token = NULL, *older = NULL;
    bool json = false, all = false;
    int limit = 50, n;
    const struct option options[] = {
        {"--url", .text = &url},     {"--token", .text = &token}, {"--older-than", .text = &older},
        {"--limit", .number = &limit}, {"--json", .flag = &json},   {"--all", .flag = &all},
        {0}};
    int status = options_read(argc, argv, options, usage, &n);
    if (status >= 0)
        return status;
    const char *what = n ? argv[1] : "list";
    struct web *w = web_open(url, token);
    if (!strcmp(what, "list") && n <= 1)
        status = list(w, all, limit, json);
    else if (!strcmp(what, "show") && n == 2)
        status = tell(w, show, argv[2], all);
    else if (!strncmp(what, "resp_", 5) && n == 1)
        status = tell(w, show, what, all);
    else if (!strcmp(what, "export") && n == 2)
        status = strcmp(argv[2], "-") ? tell(w, export_one, argv[2], all) : export_all(w, all);
    else if (!strcmp(what, "delete") && (n >= 2 || older))
        status = delete_those(w, argv + 2, n - 1, older, all);
    else if (!strcmp(what, "show") || !strcmp(what, "export") || !strcmp(what, "delete")) {
        fprintf(stderr, "lemma sessions: %s what? `lemma sessions` lists the IDs%s\n", what,
                !strcmp(what, "show") && n > 2 ? "; one at a time" : "");
        status = 2;
    } else {
        status = unknown(what);
    }
    web_close(w);
    return status;
}

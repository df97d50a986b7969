#include "daemon/cli/conversation.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_TURNS = 10000, WHOLE_ID = 37, LEAST_OF_ID = 3 };

/* Ids come from outside: nothing but their own characters goes into an address. */
static bool good_id(const char *id, struct err *e) {
    size_t n = strspn(id, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");
    return (n && !id[n]) || err_set(e, ERR_INVALID, "'%.80s' is no id of a response", id);
}

static cJSON *fetch_one(struct web *w, const char *id, bool all, struct err *e) {
    struct buf path = {0};
    cJSON *r = NULL, *input = NULL;
    if (!good_id(id, e))
        return NULL;
    buf_printf(&path, "/v1/responses/%s%s", id, all ? "?all=true" : "");
    r = web_ask(w, "GET", buf_text(&path), NULL, e);
    buf_clear(&path);
    buf_printf(&path, "/v1/responses/%s/input_items%s", id, all ? "?all=true" : "");
    if (r)
        input = web_ask(w, "GET", buf_text(&path), NULL, e);
    buf_free(&path);
    if (!input) {
        cJSON_Delete(r);
        return NULL;
    }
    cJSON_AddItemToObject(r, "input", cJSON_DetachItemFromObject(input, "data"));
    cJSON_Delete(input);
    return r;
}

cJSON *conversation_fetch(struct web *w, const char *id, bool all, struct err *e) {
    cJSON *turns = cJSON_CreateArray();
    char *next = mem_strdup(id);
    for (int n = 0; next && n < MOST_TURNS; n++) {
        cJSON *r = fetch_one(w, next, all, e);
        free(next);
        if (!r) {
            if (n && e->code == ERR_NOT_FOUND)
                err_set(e, ERR_NOT_FOUND, "the beginning of this conversation is not kept any more");
            cJSON_Delete(turns);
            return NULL;
        }
        cJSON_InsertItemInArray(turns, 0, r);
        const char *before = json_str(r, "previous_response_id", NULL);
        next = before ? mem_strdup(before) : NULL;
    }
    free(next);
    return turns;
}

cJSON *conversation_list(struct web *w, bool all, struct err *e) {
    cJSON *whole = cJSON_CreateArray();
    char last[128] = "";
    for (bool more = true; more;) {
        struct buf path = {0};
        buf_printf(&path, "/v1/responses?limit=100%s%s%s", all ? "&all=true" : "",
                   *last ? "&after=" : "", last);
        cJSON *page = web_ask(w, "GET", buf_text(&path), NULL, e);
        buf_free(&path);
        if (!page) {
            cJSON_Delete(whole);
            return NULL;
        }
        cJSON *data = cJSON_GetObjectItem(page, "data"), *one;
        more = json_bool(page, "has_more", false) && cJSON_GetArraySize(data) > 0;
        while ((one = cJSON_DetachItemFromArray(data, 0))) {
            strncpy(last, json_str(one, "id", ""), sizeof last - 1);
            cJSON_AddItemToArray(whole, one);
        }
        cJSON_Delete(page);
    }
    return whole;
}

char *conversation_id(struct web *w, const char *text, bool all, struct err *e) {
    const char *what = strncmp(text, "resp_", 5) ? text : text + 5;
    bool newest = !strcmp(text, "last");
    if (!good_id(text, e))
        return NULL;
    if (strlen(text) >= WHOLE_ID || (!newest && strlen(what) < LEAST_OF_ID))
        return mem_strdup(text);
    cJSON *list = conversation_list(w, all, e), *one;
    const char *found = NULL;
    bool several = false;
    if (!list)
        return NULL;
    cJSON_ArrayForEach(one, list) {
        const char *id = json_str(one, "id", "");
        if (!newest && strncmp(id + (strlen(id) > 5 ? 5 : 0), what, strlen(what)))
            continue;
        several = found && !newest;
        if (!found)
            found = id;
        if (several || newest)
            break;
    }
    if (several)
        err_set(e, ERR_INVALID, "several responses begin with '%.40s'; write more of the id", text);
    else if (!found)
        err_set(e, ERR_NOT_FOUND, newest ? "no response is kept" : "no response '%.80s'; `lemma sessions` lists them",
                text);
    char *id = found && !several ? mem_strdup(found) : NULL;
    cJSON_Delete(list);
    return id;
}

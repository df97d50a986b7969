#include "daemon/cli/web.h"

#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_ANSWER = 256 << 20, CONNECT_S = 10, ANSWER_S = 600 };

struct web {
    CURL *curl;
    struct curl_slist *headers;
    char *base; /* without a slash or /v1 at its end */
};

static char *base_of(const char *url) {
    if (!url || !*url)
        url = getenv("LEMMA_URL");
    if (!url || !*url)
        url = "http://127.0.0.1:8420";
    size_t n = strlen(url);
    while (n && url[n - 1] == '/')
        n--;
    if (n > 3 && !strncmp(url + n - 3, "/v1", 3))
        n -= 3;
    struct buf b = {0};
    bool ws = !strncmp(url, "ws", 2); /* ws:// and wss:// are the same places */
    buf_str(&b, ws ? "http" : "");
    buf_add(&b, url + (ws ? 2 : 0), n - (ws ? 2 : 0));
    return buf_take(&b);
}

struct web *web_open(const char *url, const char *token) {
    struct web *w = mem_zero(1, sizeof *w);
    w->base = base_of(url);
    w->curl = curl_easy_init();
    if (!token)
        token = getenv("LEMMA_TOKEN");
    w->headers = curl_slist_append(NULL, "Content-Type: application/json");
    if (token && *token) {
        struct buf b = {0};
        buf_printf(&b, "Authorization: Bearer %s", token);
        w->headers = curl_slist_append(w->headers, buf_text(&b));
        buf_free(&b);
    }
    return w;
}

void web_close(struct web *w) {
    if (!w)
        return;
    curl_slist_free_all(w->headers);
    curl_easy_cleanup(w->curl);
    free(w->base);
    free(w);
}

static size_t take(char *bytes, size_t size, size_t n, void *user) {
    struct buf *b = user;
    if (b->len + n > MAX_ANSWER)
        return 0;
    buf_add(b, bytes, n);
    return n;
}

cJSON *web_ask(struct web *w, const char *method, const char *path, const char *body,
               struct err *e) {
    struct buf url = {0}, answer = {0};
    long status = 0;
    cJSON *o = NULL;
    buf_printf(&url, "%s%s", w->base, path);
    curl_easy_reset(w->curl);
    curl_easy_setopt(w->curl, CURLOPT_URL, buf_text(&url));
    curl_easy_setopt(w->curl, CURLOPT_CUSTOMREQUEST, method);
    curl_easy_setopt(w->curl, CURLOPT_HTTPHEADER, w->headers);
    curl_easy_setopt(w->curl, CURLOPT_CONNECTTIMEOUT, (long)CONNECT_S);
    curl_easy_setopt(w->curl, CURLOPT_TIMEOUT, (long)ANSWER_S);
    curl_easy_setopt(w->curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(w->curl, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(w->curl, CURLOPT_WRITEDATA, &answer);
    if (body)
        curl_easy_setopt(w->curl, CURLOPT_COPYPOSTFIELDS, body);
    CURLcode rc = curl_easy_perform(w->curl);
    curl_easy_getinfo(w->curl, CURLINFO_RESPONSE_CODE, &status);
    if (rc != CURLE_OK) {
        err_at(e, ERR_IO, w->base, "no daemon answers (%s); start one with `lemmad` or `make run`",
               curl_easy_strerror(rc));
    } else {
        o = json_parse(buf_text(&answer), answer.len, e);
        if (status >= 400) {
            err_set(e, status == 404 ? ERR_NOT_FOUND : status == 401 ? ERR_DENIED : ERR_IO, "%s",
                    json_str(json_get(o, "error"), "message", "the daemon answered with an error"));
            cJSON_Delete(o);
            o = NULL;
        }
    }
    buf_free(&url);
    buf_free(&answer);
    return o;
}

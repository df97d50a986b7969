/* http: cap.http, performed by the daemon within the owner's grant: named hosts and methods, a size
 * and a time, http and https alone, no redirect followed, and no address that is not public: it is
 * checked on the very address that is connected to, so a name that changes its mind cannot reach
 * inside. */
#include "tools/internal.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { DEFAULT_KB = 256, MOST_KB = 4096, DEFAULT_MS = 10000, MOST_MS = 60000 };

struct transfer {
    struct http *http;
    CURL *easy;
    struct curl_slist *headers;
    struct buf body;
    size_t max_bytes;
    bool too_large, allow_private, private_refused;
    char *post;
    void (*done)(void *user, enum sandbox_reply how, const char *payload, size_t n);
    void *user;
    struct transfer *next;
};

struct http {
    struct loop *loop;
    CURLM *multi;
    uint64_t timer;
    struct transfer *transfers;
};

/* Addresses that belong to this machine, its networks or nobody. */
static bool is_public4(uint32_t a) {
    static const struct {
        uint32_t net;
        int bits;
    } closed[] = {{0x00000000, 8},  {0x0A000000, 8},  {0x64400000, 10}, {0x7F000000, 8},
                  {0xA9FE0000, 16}, {0xAC100000, 12}, {0xC0000000, 24}, {0xC0000200, 24},
                  {0xC0A80000, 16}, {0xC6120000, 15}, {0xC6336400, 24}, {0xCB007100, 24},
                  {0xE0000000, 4},  {0xF0000000, 4}};
    for (size_t i = 0; i < sizeof closed / sizeof *closed; i++)
        if ((a ^ closed[i].net) >> (32 - closed[i].bits) == 0)
            return false;
    return true;
}

static bool is_public(const struct sockaddr *a) {
    if (a->sa_family == AF_INET)
        return is_public4(ntohl(((const struct sockaddr_in *)a)->sin_addr.s_addr));
    if (a->sa_family != AF_INET6)
        return false;
    const uint8_t *b = ((const struct sockaddr_in6 *)a)->sin6_addr.s6_addr;
    static const uint8_t zeros[12], mapped[12] = {[10] = 0xFF, [11] = 0xFF};
    if (!memcmp(b, mapped, 12) || !memcmp(b, zeros, 12) ||
        (b[0] == 0x00 && b[1] == 0x64 && b[2] == 0xFF && b[3] == 0x9B))
        return is_public4((uint32_t)b[12] << 24 | (uint32_t)b[13] << 16 | (uint32_t)b[14] << 8 |
                          b[15]) &&
               !memcmp(b, mapped, 12);
    return (b[0] & 0xE0) == 0x20 && !(b[0] == 0x20 && b[1] == 0x02) &&
           !(b[0] == 0x20 && b[1] == 0x01 && b[2] < 2);
}

static curl_socket_t open_socket(void *user, curlsocktype purpose, struct curl_sockaddr *address) {
    struct transfer *t = user;
    if (!t->allow_private && !is_public(&address->addr)) {
        t->private_refused = true;
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static size_t take_body(char *bytes, size_t one, size_t n, void *user) {
    struct transfer *t = user;
    if (t->body.len + n > t->max_bytes) {
        t->too_large = true;
        return 0;
    }
    buf_add(&t->body, bytes, n);
    return n;
}

static void transfer_free(struct transfer *t) {
    for (struct transfer **at = &t->http->transfers; *at; at = &(*at)->next)
        if (*at == t) {
            *at = t->next;
            break;
        }
    curl_multi_remove_handle(t->http->multi, t->easy);
    curl_easy_cleanup(t->easy);
    curl_slist_free_all(t->headers);
    buf_free(&t->body);
    free(t->post);
    free(t);
}

static void finish(struct transfer *t, CURLcode code) {
    struct buf out = {0};
    enum sandbox_reply how = code == CURLE_OK ? SANDBOX_REPLY_DONE : SANDBOX_REPLY_REFUSED;
    if (how == SANDBOX_REPLY_DONE) {
        long status = 0;
        char *type = NULL;
        curl_easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &status);
        curl_easy_getinfo(t->easy, CURLINFO_CONTENT_TYPE, &type);
        buf_printf(&out, "{\"status\":%ld,\"type\":", status);
        json_append_string(&out, type ? type : "", type ? strlen(type) : 0);
        buf_str(&out, ",\"body\":");
        json_append_string(&out, buf_text(&t->body), t->body.len);
        buf_char(&out, '}');
    } else if (t->too_large) {
        buf_printf(&out, "cap.http: the answer has more than the %zu KiB that are granted",
                   t->max_bytes >> 10);
    } else if (t->private_refused) {
        buf_str(&out, "cap.http: the host's address is not public");
    } else {
        how = SANDBOX_REPLY_FAILED;
        buf_printf(&out, "cap.http: %s", curl_easy_strerror(code));
    }
    void (*done)(void *, enum sandbox_reply, const char *, size_t) = t->done;
    void *user = t->user;
    transfer_free(t);
    done(user, how, out.data, out.len);
    buf_free(&out);
}

static void collect(struct http *http) {
    CURLMsg *message;
    int left;
    while ((message = curl_multi_info_read(http->multi, &left)))
        if (message->msg == CURLMSG_DONE) {
            struct transfer *t;
            CURLcode code = message->data.result;
            curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &t);
            finish(t, code);
        }
}

static void fd_ready(void *user, int fd, uint32_t events) {
    struct http *http = user;
    int flags = (events & EPOLLIN ? CURL_CSELECT_IN : 0) |
                (events & EPOLLOUT ? CURL_CSELECT_OUT : 0) |
                (events & (EPOLLERR | EPOLLHUP) ? CURL_CSELECT_ERR : 0);
    int running;
    curl_multi_socket_action(http->multi, fd, flags, &running);
    collect(http);
}

static int watch_socket(CURL *easy, curl_socket_t fd, int what, void *user, void *socket_user) {
    struct http *http = user;
    struct err e;
    if (what == CURL_POLL_REMOVE)
        loop_forget(http->loop, fd);
    else
        loop_watch(http->loop, fd,
                   (what & CURL_POLL_IN ? EPOLLIN : 0) | (what & CURL_POLL_OUT ? EPOLLOUT : 0),
                   fd_ready, http, &e);
    return 0;
}

static void timer_ready(void *user) {
    struct http *http = user;
    int running;
    http->timer = 0;
    curl_multi_socket_action(http->multi, CURL_SOCKET_TIMEOUT, 0, &running);
    collect(http);
}

static int set_timer(CURLM *multi, long ms, void *user) {
    struct http *http = user;
    loop_timer_cancel(http->loop, http->timer);
    http->timer = ms >= 0 ? loop_timer(http->loop, ms, timer_ready, http) : 0;
    return 0;
}

struct http *http_open(struct loop *loop, struct err *e) {
    struct http *http = mem_zero(1, sizeof *http);
    http->loop = loop;
    http->multi = curl_multi_init();
    if (!http->multi) {
        free(http);
        err_set(e, ERR_MEMORY, "cap.http: no memory for requests");
        return NULL;
    }
    curl_multi_setopt(http->multi, CURLMOPT_SOCKETFUNCTION, watch_socket);
    curl_multi_setopt(http->multi, CURLMOPT_SOCKETDATA, http);
    curl_multi_setopt(http->multi, CURLMOPT_TIMERFUNCTION, set_timer);
    curl_multi_setopt(http->multi, CURLMOPT_TIMERDATA, http);
    return http;
}

void http_close(struct http *http) {
    if (!http)
        return;
    while (http->transfers) {
        struct transfer *t = http->transfers;
        void (*done)(void *, enum sandbox_reply, const char *, size_t) = t->done;
        void *user = t->user;
        transfer_free(t);
        done(user, SANDBOX_REPLY_FAILED, "cancelled", 9);
    }
    loop_timer_cancel(http->loop, http->timer);
    curl_multi_cleanup(http->multi);
    free(http);
}

static bool listed(const cJSON *list, const char *text) {
    const cJSON *entry;
    cJSON_ArrayForEach(entry, list) if (cJSON_IsString(entry) &&
                                        !strcasecmp(entry->valuestring, text)) return true;
    return false;
}

static bool covered(const struct http_request *r, struct err *e) {
    CURLU *url = curl_url();
    char *host = NULL, *scheme = NULL, *user = NULL;
    bool good = curl_url_set(url, CURLUPART_URL, r->url, 0) == CURLUE_OK &&
                curl_url_get(url, CURLUPART_HOST, &host, 0) == CURLUE_OK &&
                curl_url_get(url, CURLUPART_SCHEME, &scheme, 0) == CURLUE_OK;
    const cJSON *methods = json_get(r->grant, "methods");
    if (!good || (strcmp(scheme, "http") && strcmp(scheme, "https")))
        good = err_set(e, ERR_INVALID, "cap.http: '%.100s' is no http or https address", r->url);
    else if (curl_url_get(url, CURLUPART_USER, &user, 0) == CURLUE_OK)
        good = err_set(e, ERR_INVALID, "cap.http: an address with a user name in it is refused");
    else if (!listed(json_get(r->grant, "hosts"), host))
        good = err_set(e, ERR_DENIED, "cap.http: the host '%.100s' is not granted", host);
    else if (methods ? !listed(methods, r->method) : strcmp(r->method, "GET"))
        good = err_set(e, ERR_DENIED, "cap.http: the method %s is not granted", r->method);
    curl_free(host);
    curl_free(scheme);
    curl_free(user);
    curl_url_cleanup(url);
    return good;
}

static int limited(const cJSON *grant, const char *name, int fallback, int most) {
    double v = json_num(grant, name, fallback);
    return v < 1 ? 1 : v > most ? most : (int)v;
}

bool http_start(struct http *http, const struct http_request *r, struct err *e) {
    if (!covered(r, e))
        return false;
    struct transfer *t = mem_zero(1, sizeof *t);
    t->http = http;
    t->easy = curl_easy_init();
    t->max_bytes = (size_t)limited(r->grant, "max_kb", DEFAULT_KB, MOST_KB) << 10;
    t->allow_private = json_bool(r->grant, "allow_private", false);
    t->done = r->done;
    t->user = r->user;
    const cJSON *header;
    cJSON_ArrayForEach(header, r->headers) if (cJSON_IsString(header) &&
                                               !strpbrk(header->string, "\r\n:") &&
                                               !strpbrk(header->valuestring, "\r\n")) {
        struct buf line = {0};
        buf_printf(&line, "%s: %s", header->string, header->valuestring);
        t->headers = curl_slist_append(t->headers, buf_text(&line));
        buf_free(&line);
    }
    curl_easy_setopt(t->easy, CURLOPT_URL, r->url);
    curl_easy_setopt(t->easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(t->easy, CURLOPT_PROXY, "");
    curl_easy_setopt(t->easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(t->easy, CURLOPT_TIMEOUT_MS,
                     (long)limited(r->grant, "timeout_ms", DEFAULT_MS, MOST_MS));
    curl_easy_setopt(t->easy, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(t->easy, CURLOPT_OPENSOCKETDATA, t);
    curl_easy_setopt(t->easy, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(t->easy, CURLOPT_WRITEDATA, t);
    curl_easy_setopt(t->easy, CURLOPT_PRIVATE, t);
    curl_easy_setopt(t->easy, CURLOPT_HTTPHEADER, t->headers);
    if (r->body) {
        t->post = mem_strdup(r->body);
        curl_easy_setopt(t->easy, CURLOPT_POSTFIELDS, t->post);
    }
    t->next = http->transfers;
    http->transfers = t;
    curl_multi_add_handle(http->multi, t->easy);
    return true;
}

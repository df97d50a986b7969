/* page: files for browsers, from the folder of the built page; without one, a text that says how to
 * connect. Names under /assets/ hold a hash of their content, so they are kept for ever; all else
 * is asked for again. */
#include "daemon/wire.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAX_FILE = 16 << 20 };

/* Nothing but our own files runs, loads or is connected to; what a model wrote cannot become script
 * even where the page's own cleaning would fail (Trusted Types). */
static const char policy[] =
    "content-security-policy: default-src 'none'; script-src 'self'; style-src 'self'; font-src "
    "'self'; img-src 'self' data: blob:; connect-src 'self'; form-action 'none'; base-uri 'none'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html dompurify\n"
    "referrer-policy: no-referrer\n"
    "cross-origin-opener-policy: same-origin\n"
    "permissions-policy: camera=(), microphone=(), geolocation=()\n";

/* Examples are one file each, script and all. */
static const char example_policy[] =
    "content-security-policy: default-src 'self'; connect-src 'self' ws: wss:; script-src 'self' "
    "'unsafe-inline'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; "
    "frame-ancestors 'none'\n";

static const char *type_of(const char *path) {
    static const struct {
        const char *suffix, *type;
    } types[] = {{".html", "text/html; charset=utf-8"},
                 {".js", "text/javascript; charset=utf-8"},
                 {".mjs", "text/javascript; charset=utf-8"},
                 {".css", "text/css; charset=utf-8"},
                 {".json", "application/json"},
                 {".svg", "image/svg+xml"},
                 {".png", "image/png"},
                 {".ico", "image/x-icon"},
                 {".woff2", "font/woff2"},
                 {".txt", "text/plain; charset=utf-8"},
                 {".map", "application/json"},
                 {".webmanifest", "application/manifest+json"}};
    size_t n = strlen(path);
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        size_t k = strlen(types[i].suffix);
        if (n > k && !strcmp(path + n - k, types[i].suffix))
            return types[i].type;
    }
    return "application/octet-stream";
}

/* No way up or aside: the characters of our own file names only, and no part that begins with a
 * dot. */
static bool is_plain(const char *path) {
    return strspn(path, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-/") ==
               strlen(path) &&
           !strstr(path, "/.") && !strstr(path, "//");
}

static bool read_file(const char *folder, const char *path, struct buf *out, struct stat *st) {
    char full[4096];
    if ((size_t)snprintf(full, sizeof full, "%s%s", folder, path) >= sizeof full)
        return false;
    int fd = open(full, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0)
        return false;
    bool good = fstat(fd, st) == 0 && S_ISREG(st->st_mode) && st->st_size <= MAX_FILE;
    char chunk[16384];
    ssize_t n;
    while (good && (n = read(fd, chunk, sizeof chunk)) != 0) {
        if (n < 0 && errno == EINTR)
            continue;
        good = n > 0 && out->len + (size_t)n <= MAX_FILE;
        if (good)
            buf_add(out, chunk, (size_t)n);
    }
    close(fd);
    return good;
}

static bool has_hash(const char *path) { /* name-HASH.ext or name.HASH.ext, as the bundler does */
    const char *slash = strrchr(path, '/'), *dot = strrchr(path, '.');
    const char *dash = slash ? strpbrk(slash, "-.") : NULL;
    while (dash && dash < dot) {
        size_t n = strcspn(dash + 1, "-.");
        if (n >= 8 && strspn(dash + 1, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") == n)
            return true;
        dash = strpbrk(dash + 1, "-.");
    }
    return !strncmp(path, "/assets/", 8);
}

static bool takes_gzip(struct conn *c) {
    return strstr(http_field(c, "accept-encoding"), "gzip") != NULL;
}

static void reply_file(struct conn *c, const char *path, const struct buf *body,
                       const struct stat *st, bool gzip) {
    char extra[900], tag[64];
    bool example = !strncmp(path, "/examples/", 10);
    snprintf(tag, sizeof tag, "\"%llx-%llx\"", (unsigned long long)st->st_mtim.tv_sec,
             (unsigned long long)body->len ^ (unsigned long long)st->st_mtim.tv_nsec << 20);
    snprintf(extra, sizeof extra, "%s%setag: %s\ncache-control: %s\nvary: accept-encoding\n",
             example ? example_policy : policy, gzip ? "content-encoding: gzip\n" : "", tag,
             has_hash(path) ? "public, max-age=31536000, immutable" : "no-cache");
    if (!strcmp(http_field(c, "if-none-match"), tag))
        http_reply(c, 304, NULL, "", 0, extra);
    else
        http_reply(c, 200, type_of(path), body->data, body->len, extra);
}

static const char no_page[] =
    "Lemma serves here. The page is not built; talk to it with\n"
    "\n"
    "  lemma ask \"What is 15%% of 240?\"\n"
    "  curl %s/v1/responses -H 'content-type: application/json' -d '{\"input\":\"What is 15%% of "
    "240?\"}'\n"
    "  a WebSocket at %s/v1/responses (the OpenAI Responses API; see daemon/PROTOCOL.md)\n";

/* The file itself or, when the client takes it, the smaller one beside it. Examples lie beside the
 * built page. */
static bool find_file(struct conn *c, const char *path, struct buf *body, struct stat *st,
                      bool *gzip) {
    const char *folder = c->server->config->web_dir;
    char other[MAX_PATH + 16];
    if (!folder || !is_plain(path))
        return false;
    if (!strncmp(path, "/examples/", 10)) {
        snprintf(other, sizeof other, "/..%s", path);
        return read_file(folder, other, body, st);
    }
    snprintf(other, sizeof other, "%s.gz", path);
    *gzip = takes_gzip(c) && read_file(folder, other, body, st);
    if (*gzip)
        return true;
    buf_clear(body);
    return read_file(folder, path, body, st);
}

void page_serve(struct conn *c) {
    const char *path = !strcmp(c->path, "/") ? "/index.html" : c->path;
    struct buf body = {0};
    struct stat st;
    struct api_error e = {0};
    bool gzip = false;
    if (find_file(c, path, &body, &st, &gzip)) {
        reply_file(c, path, &body, &st, gzip);
    } else if (!strcmp(path, "/index.html")) {
        char http[300], ws[300];
        const char *host = *http_field(c, "host") ? http_field(c, "host") : "127.0.0.1";
        bool tls = c->server->config->tls_certificate != NULL;
        snprintf(http, sizeof http, "%s://%.255s", tls ? "https" : "http", host);
        snprintf(ws, sizeof ws, "%s://%.255s", tls ? "wss" : "ws", host);
        buf_clear(&body);
        buf_printf(&body, no_page, http, ws);
        http_reply(c, 200, "text/plain; charset=utf-8", body.data, body.len, policy);
    } else {
        api_fail(&e, 404, "not_found", NULL,
                 "there is nothing at '%.200s'; the API is under /v1, see /v1/models", c->path);
        http_fail(c, &e);
    }
    buf_free(&body);
}

#include "daemon/cli/download.h"

#include "base/clock.h"

#include <curl/curl.h>
#include <errno.h>
#include <fcntl.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    TRIES = 6, /* without a byte of progress between them */
    PROGRESS_MS = 500,
    SLOW_SECONDS = 60, /* less than SLOW_BYTES a second for so long: the connection is dead */
    SLOW_BYTES = 256,
    MAX_TEXT = 8 << 20,
};

struct transfer {
    struct download *d;
    CURL *curl;
    int fd;
    EVP_MD_CTX *sum;
    int64_t have, total; /* bytes in the file; of the whole, -1: not known */
    int64_t from, begun_ms, told_ms;
    char etag[256], old_etag[256], linked[256]; /* linked: the sum, where a hub says it */
    bool begun;                                 /* the answer's first byte has come */
    struct err *e;
    bool reached; /* somebody has answered */
};

/* --- what lies there already --- */

static void part_path(const struct download *d, const char *ending, struct buf *out) {
    buf_printf(out, "%s%s", d->path, ending);
}

static bool sum_file(struct transfer *t) {
    char chunk[65536];
    ssize_t n;
    EVP_DigestInit_ex(t->sum, EVP_sha256(), NULL);
    if (lseek(t->fd, 0, SEEK_SET) < 0)
        return false;
    t->have = 0;
    while ((n = read(t->fd, chunk, sizeof chunk)) > 0) {
        EVP_DigestUpdate(t->sum, chunk, (size_t)n);
        t->have += n;
    }
    return n == 0;
}

static void read_etag(struct transfer *t) {
    struct buf path = {0};
    part_path(t->d, ".part.etag", &path);
    FILE *f = fopen(buf_text(&path), "re");
    if (f && !fgets(t->old_etag, sizeof t->old_etag, f))
        *t->old_etag = 0;
    if (f)
        fclose(f);
    buf_free(&path);
}

static void write_etag(const struct transfer *t) {
    struct buf path = {0};
    part_path(t->d, ".part.etag", &path);
    FILE *f = fopen(buf_text(&path), "we");
    if (f) {
        fputs(t->etag, f);
        fclose(f);
    }
    buf_free(&path);
}

static void forget_part(const struct download *d) {
    const char *const endings[] = {".part", ".part.etag"};
    for (int i = 0; i < 2; i++) {
        struct buf path = {0};
        part_path(d, endings[i], &path);
        unlink(buf_text(&path));
        buf_free(&path);
    }
}

static bool start_over(struct transfer *t) {
    EVP_DigestInit_ex(t->sum, EVP_sha256(), NULL);
    t->have = 0;
    return ftruncate(t->fd, 0) == 0 && lseek(t->fd, 0, SEEK_SET) == 0;
}

/* --- what comes --- */

static void take_header(const char *line, const char *name, char *out, size_t size) {
    size_t n = strlen(name);
    if (strncasecmp(line, name, n) || line[n] != ':')
        return;
    line += n + 1;
    line += strspn(line, " \t");
    snprintf(out, size, "%.*s", (int)strcspn(line, "\r\n"), line);
}

static size_t on_header(char *line, size_t size, size_t n, void *user) {
    struct transfer *t = user;
    char text[1024];
    snprintf(text, sizeof text, "%.*s", (int)(size * n), line);
    if (!strncmp(text, "HTTP/", 5)) /* a redirection's headers are not the file's, but for the sum */
        *t->etag = 0;
    take_header(text, "etag", t->etag, sizeof t->etag);
    take_header(text, "x-linked-etag", t->linked, sizeof t->linked);
    return size * n;
}

static bool begin(struct transfer *t) {
    long status = 0;
    curl_off_t length = -1;
    curl_easy_getinfo(t->curl, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(t->curl, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
    t->begun = true;
    if (status != 200 && status != 206)
        return true; /* its text is no file: on_bytes throws it away */
    if (status == 200 && t->have && !start_over(t)) /* the whole of it, from its beginning */
        return err_errno(t->e, "cannot write %s.part", t->d->path);
    t->from = t->have;
    t->d->resumed_at = t->have;
    t->total = length >= 0 ? t->have + length : -1;
    write_etag(t);
    return true;
}

static void tell(struct transfer *t, bool last) {
    int64_t now = clock_ms();
    if (t->d->quiet || (!last && now - t->told_ms < PROGRESS_MS))
        return;
    t->told_ms = now;
    double seconds = (double)(now - t->begun_ms) / 1000;
    double rate = seconds > 0 ? (double)(t->have - t->from) / seconds : 0;
    fprintf(stderr, "\r\x1b[K%.1f", (double)t->have / 1e6);
    if (t->total > 0)
        fprintf(stderr, " of %.1f MB, %.0f %%", (double)t->total / 1e6,
                100 * (double)t->have / (double)t->total);
    else
        fprintf(stderr, " MB");
    fprintf(stderr, ", %.1f MB/s", rate / 1e6);
    if (t->total > 0 && rate > 0 && !last)
        fprintf(stderr, ", %.0f s to go", (double)(t->total - t->have) / rate);
    if (last)
        fputc('\n', stderr);
    fflush(stderr);
}

static size_t on_bytes(char *bytes, size_t size, size_t n, void *user) {
    struct transfer *t = user;
    long status = 0;
    n *= size;
    if (!t->begun && !begin(t))
        return 0;
    curl_easy_getinfo(t->curl, CURLINFO_RESPONSE_CODE, &status);
    if (status != 200 && status != 206)
        return n;
    if (t->have == 0 && n >= 4 && memcmp(bytes, "GGUF", 4)) {
        err_at(t->e, ERR_CORRUPT, t->d->url, "is no GGUF file");
        return 0;
    }
    for (size_t done = 0; done < n;) {
        ssize_t k = write(t->fd, bytes + done, n - done);
        if (k < 0 && errno == EINTR)
            continue;
        if (k <= 0) {
            err_errno(t->e, "cannot write %s.part", t->d->path);
            return 0;
        }
        done += (size_t)k;
    }
    EVP_DigestUpdate(t->sum, bytes, n);
    t->have += (int64_t)n;
    tell(t, false);
    return n;
}

/* --- asking --- */

static void common_options(CURL *curl, const char *url, const char *token,
                           struct curl_slist **headers) {
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 8L);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR,
                     !strncasecmp(url, "https:", 6) ? "https" : "http,https");
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 30L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "lemma/0.1");
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, (long)SLOW_BYTES);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, (long)SLOW_SECONDS);
    if (token && *token) { /* not sent on to another host */
        struct buf b = {0};
        buf_printf(&b, "Authorization: Bearer %s", token);
        *headers = curl_slist_append(*headers, buf_text(&b));
        buf_free(&b);
    }
}

/* One try: true when the file is whole; *again: worth another try. */
static bool try_once(struct transfer *t, bool *again) {
    struct curl_slist *headers = NULL;
    char range[32], why[CURL_ERROR_SIZE] = "";
    long status = 0;
    *again = false;
    t->begun = false;
    curl_easy_reset(t->curl);
    common_options(t->curl, t->d->url, t->d->token, &headers);
    if (t->have) {
        snprintf(range, sizeof range, "%lld-", (long long)t->have);
        curl_easy_setopt(t->curl, CURLOPT_RANGE, range);
        if (*t->old_etag) { /* if it is another file by now, all of it comes */
            struct buf b = {0};
            buf_printf(&b, "If-Range: %s", t->old_etag);
            headers = curl_slist_append(headers, buf_text(&b));
            buf_free(&b);
        }
    }
    curl_easy_setopt(t->curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(t->curl, CURLOPT_ERRORBUFFER, why);
    curl_easy_setopt(t->curl, CURLOPT_HEADERFUNCTION, on_header);
    curl_easy_setopt(t->curl, CURLOPT_HEADERDATA, t);
    curl_easy_setopt(t->curl, CURLOPT_WRITEFUNCTION, on_bytes);
    curl_easy_setopt(t->curl, CURLOPT_WRITEDATA, t);
    t->begun_ms = clock_ms();
    CURLcode rc = curl_easy_perform(t->curl);
    curl_easy_getinfo(t->curl, CURLINFO_RESPONSE_CODE, &status);
    curl_slist_free_all(headers);
    if (t->e->code)
        return false; /* the disk, or no model */
    if (status == 416 && t->have) /* nothing is left to send, or it is another file now */
        return *t->linked || t->d->sha256 || start_over(t) ? (*again = t->have == 0, t->have > 0)
                                                           : false;
    if (status >= 400) {
        *again = status == 408 || status == 429 || status >= 500;
        return err_at(t->e, status == 404 ? ERR_NOT_FOUND : ERR_IO, t->d->url,
                      status == 401 || status == 403 ? "answers %ld: it wants a token (--token)"
                                                     : "answers %ld",
                      status);
    }
    snprintf(t->old_etag, sizeof t->old_etag, "%s", t->etag);
    if (rc == CURLE_OK && (t->total < 0 || t->have == t->total))
        return true;
    /* Who never answered is no network that comes back in a minute: it is said at once. */
    bool unreachable = rc == CURLE_COULDNT_RESOLVE_HOST || rc == CURLE_COULDNT_CONNECT;
    t->reached |= status > 0;
    *again = t->reached || !unreachable;
    return err_at(t->e, ERR_IO, t->d->url, "%s%s",
                  unreachable ? "" : "the connection ended early: ",
                  *why ? why : curl_easy_strerror(rc));
}

static bool load(struct transfer *t) {
    struct err e = {0};
    for (int tries = 0;;) {
        int64_t before = t->have;
        bool again;
        *t->e = (struct err){0};
        if (try_once(t, &again))
            return true;
        tries = t->have > before ? 0 : tries + 1;
        if (!again || tries >= TRIES)
            return false;
        e = *t->e;
        if (!t->d->quiet)
            fprintf(stderr, "\r\x1b[K%s; going on at %.1f MB\n", e.message, (double)t->have / 1e6);
        sleep(tries < 5 ? 1u << tries : 30);
    }
}

static bool is_sum(const char *text) {
    return strlen(text) == 64 && strspn(text, "0123456789abcdefABCDEF") == 64;
}

/* The sum to compare with: the caller's, or the hub's ("\"…64 hex…\"" in a header). */
static bool check(struct transfer *t, struct err *e) {
    struct download *d = t->d;
    unsigned char digest[EVP_MAX_MD_SIZE];
    char linked[256];
    unsigned n = 0;
    EVP_DigestFinal_ex(t->sum, digest, &n);
    for (unsigned i = 0; i < n && i < 32; i++)
        snprintf(d->sum + 2 * i, 3, "%02x", digest[i]);
    const char *from = t->linked + strspn(t->linked, "W/\"");
    snprintf(linked, sizeof linked, "%.*s", (int)strcspn(from, "\""), from);
    const char *wanted = d->sha256 ? d->sha256 : is_sum(linked) ? linked : NULL;
    d->checked = wanted != NULL;
    if (!wanted || !strcasecmp(wanted, d->sum))
        return true;
    forget_part(d);
    return err_at(e, ERR_CORRUPT, d->url, "what came has the SHA-256 %s, not %s; it is removed",
                  d->sum, wanted);
}

bool download(struct download *d, struct err *e) {
    struct transfer t = {.d = d, .total = -1, .e = e};
    struct buf part = {0};
    part_path(d, ".part", &part);
    t.fd = open(buf_text(&part), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (t.fd < 0) {
        err_errno(e, "cannot write %s", buf_text(&part));
        buf_free(&part);
        return false;
    }
    t.curl = curl_easy_init();
    t.sum = EVP_MD_CTX_new();
    read_etag(&t);
    bool good = sum_file(&t) || err_errno(e, "cannot read %s", buf_text(&part));
    good = good && load(&t);
    if (good)
        tell(&t, true);
    good = good && check(&t, e);
    if (good && (fsync(t.fd) || rename(buf_text(&part), d->path)))
        good = err_errno(e, "cannot write %s", d->path);
    if (good)
        forget_part(d);
    d->size = t.have;
    close(t.fd);
    curl_easy_cleanup(t.curl);
    EVP_MD_CTX_free(t.sum);
    buf_free(&part);
    return good;
}

static size_t on_text(char *bytes, size_t size, size_t n, void *user) {
    struct buf *b = user;
    if (b->len + n > MAX_TEXT)
        return 0;
    buf_add(b, bytes, size * n);
    return size * n;
}

bool download_text(const char *url, const char *token, struct buf *out, struct err *e) {
    CURL *curl = curl_easy_init();
    struct curl_slist *headers = NULL;
    long status = 0;
    common_options(curl, url, token, &headers);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_text);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, out);
    CURLcode rc = curl_easy_perform(curl);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    if (rc != CURLE_OK)
        return err_at(e, ERR_IO, url, "%s", curl_easy_strerror(rc));
    return status < 400 ||
           err_at(e, status == 404 ? ERR_NOT_FOUND : ERR_IO, url,
                  status == 401 || status == 403 ? "answers %ld: it wants a token (--token)"
                                                 : "answers %ld",
                  status);
}

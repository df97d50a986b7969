/* http_head: see the header. */
#include "daemon/http_head.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

size_t http_head_size(const char *bytes, size_t n) {
    const char *end = n >= 4 ? memmem(bytes, n, "\r\n\r\n", 4) : NULL;
    return end ? (size_t)(end - bytes) + 4 : 0;
}

static bool is_token(const char *s, size_t n) {
    static const char others[] = "!#$%&'*+-.^_`|~";
    for (size_t i = 0; i < n; i++) {
        char c = s[i];
        if (!((c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || (c && strchr(others, c))))
            return false;
    }
    return n > 0;
}

static int hex(char c) {
    return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

/* Reads %XX (and + as a blank, in a query) in place; false at a broken one or a NUL. */
static bool unescape(char *s, bool plus) {
    char *out = s;
    for (; *s; s++) {
        if (*s != '%') {
            *out++ = plus && *s == '+' ? ' ' : *s;
            continue;
        }
        int high = hex(s[1]), low = high < 0 ? -1 : hex(s[2]);
        if (low < 0 || !(high | low))
            return false;
        *out++ = (char)(high << 4 | low);
        s += 2;
    }
    *out = 0;
    return true;
}

static enum http_method method_of(const char *name) {
    static const char *const names[] = {[METHOD_GET] = "GET", [METHOD_HEAD] = "HEAD",
                                        [METHOD_POST] = "POST", [METHOD_PUT] = "PUT",
                                        [METHOD_PATCH] = "PATCH", [METHOD_DELETE] = "DELETE",
                                        [METHOD_OPTIONS] = "OPTIONS"};
    for (int i = METHOD_GET; i <= METHOD_OPTIONS; i++)
        if (!strcmp(names[i], name))
            return (enum http_method)i;
    return METHOD_OTHER;
}

/* "METHOD target HTTP/1.x" */
static int read_first_line(struct http_head *h, char *line, const char **why) {
    char *target = strchr(line, ' ');
    char *version = target ? strchr(target + 1, ' ') : NULL;
    *why = "the first line is no request";
    if (!version)
        return 400;
    *target++ = 0;
    *version++ = 0;
    if (!is_token(line, strlen(line)))
        return 400;
    if (strncmp(version, "HTTP/", 5))
        return 400;
    if (strcmp(version, "HTTP/1.1") && strcmp(version, "HTTP/1.0")) {
        *why = "HTTP/1.1 is served";
        return 505;
    }
    h->method = method_of(line);
    h->minor = version[7] - '0';
    if (!strncasecmp(target, "http://", 7) || !strncasecmp(target, "https://", 8)) { /* as to a proxy */
        target = strstr(target, "//") + 2;
        target += strcspn(target, "/?");
    }
    char *query = strchr(target, '?');
    if (query)
        *query++ = 0;
    h->query = query ? query : "";
    h->path = *target ? target : "/";
    *why = "the address is not written as one";
    for (const char *p = target; *p; p++)
        if ((unsigned char)*p <= ' ' || *p == 127)
            return 400;
    return unescape(target, false) ? 0 : 400;
}

/* Moves "Name: value" to `out` as name NUL value NUL; NULL when it is none. */
static char *read_field(char *out, char *line, size_t n) {
    char *colon = memchr(line, ':', n);
    if (!colon || !is_token(line, (size_t)(colon - line)))
        return NULL;
    for (char *p = line; p < colon; p++)
        *out++ = *p >= 'A' && *p <= 'Z' ? (char)(*p | 32) : *p;
    *out++ = 0;
    char *value = colon + 1, *end = line + n;
    while (value < end && (*value == ' ' || *value == '\t'))
        value++;
    while (end > value && (end[-1] == ' ' || end[-1] == '\t'))
        end--;
    for (; value < end; value++) {
        if (((unsigned char)*value < ' ' && *value != '\t') || *value == 127)
            return NULL;
        *out++ = *value;
    }
    *out++ = 0;
    return out;
}

static int count(const struct http_head *h, const char *name) {
    int n = 0;
    const char *at = h->fields;
    for (int i = 0; i < h->n_fields; i++) {
        const char *value = at + strlen(at) + 1;
        n += !strcmp(at, name);
        at = value + strlen(value) + 1;
    }
    return n;
}

/* What requests have been smuggled with. */
static int check(const struct http_head *h, const char **why) {
    const char *length = http_head_field(h, "content-length");
    *why = "Host is missing or there twice";
    if (count(h, "host") != 1 && (h->minor || count(h, "host")))
        return 400;
    *why = "Content-Length is no number or there twice";
    if (length && (count(h, "content-length") > 1 || !*length || strlen(length) > 18 ||
                   strspn(length, "0123456789") != strlen(length)))
        return 400;
    *why = "Transfer-Encoding is there twice, or in HTTP/1.0";
    if (count(h, "transfer-encoding") > !!h->minor)
        return 400;
    *why = "Content-Length and Transfer-Encoding do not go together";
    return length && http_head_field(h, "transfer-encoding") ? 400 : 0;
}

int http_head_read(struct http_head *h, const char *bytes, size_t n, const char **why) {
    *h = (struct http_head){.text = mem_strndup(bytes, n)};
    char *line = h->text, *end = h->text + n, *cr;
    *why = "a NUL stands in the head";
    if (memchr(bytes, 0, n))
        return 400;
    *why = "a line does not end with CR LF";
    if (!(cr = strstr(line, "\r\n")) || memchr(line, '\n', (size_t)(cr - line)))
        return 400;
    *cr = 0;
    int status = read_first_line(h, line, why);
    if (status)
        return status;
    /* A field is no longer once it is cut, so it can be moved to the front of its own line. */
    char *out = cr + 1;
    h->fields = out;
    for (line = cr + 2; line < end; line = cr + 2) {
        *why = "a line does not end with CR LF";
        if (!(cr = memchr(line, '\r', (size_t)(end - line))) || cr[1] != '\n')
            return 400;
        if (cr == line)
            break;
        *why = "there are too many header fields";
        if (h->n_fields == HEAD_MOST_FIELDS)
            return 431;
        *why = "a header field is not written as one";
        if (!(out = read_field(out, line, (size_t)(cr - line))))
            return 400;
        h->n_fields++;
    }
    return check(h, why);
}

void http_head_free(struct http_head *h) {
    free(h->text);
    *h = (struct http_head){0};
}

const char *http_head_field(const struct http_head *h, const char *name) {
    const char *at = h->fields;
    for (int i = 0; i < h->n_fields; i++) {
        const char *value = at + strlen(at) + 1;
        if (!strcmp(at, name))
            return value;
        at = value + strlen(value) + 1;
    }
    return NULL;
}

bool http_head_has(const struct http_head *h, const char *name, const char *word) {
    const char *at = h->fields;
    size_t n = strlen(word);
    for (int i = 0; i < h->n_fields; i++) {
        const char *value = at + strlen(at) + 1;
        bool asked = !strcmp(at, name);
        for (const char *p = value; asked && *p; p += strcspn(p, ",")) {
            p += strspn(p, ", \t");
            if (!strncasecmp(p, word, n) && (!p[n] || strchr(", \t;", p[n])))
                return true;
        }
        at = value + strlen(value) + 1;
    }
    return false;
}

bool http_head_query(const struct http_head *h, const char *name, char *out, size_t size) {
    size_t n = strlen(name);
    for (const char *p = h->query; *p; p += *p == '&') {
        size_t whole = strcspn(p, "&");
        if (whole >= n && !strncmp(p, name, n) && (whole == n || p[n] == '=')) {
            size_t length = whole == n ? 0 : whole - n - 1;
            if (length >= size)
                return false;
            memcpy(out, p + n + (whole != n), length);
            out[length] = 0;
            return unescape(out, true);
        }
        p += whole;
    }
    return false;
}

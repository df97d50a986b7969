/* http_head: the head of an HTTP/1.1 request, read strictly (RFC 9112): what two readers could understand
 * differently is refused. Bytes in, a structure out; it knows no sockets. */
#ifndef LEMMA_DAEMON_HTTP_HEAD_H
#define LEMMA_DAEMON_HTTP_HEAD_H

#include "base/buf.h"

enum http_method {
    METHOD_OTHER,
    METHOD_GET,
    METHOD_HEAD,
    METHOD_POST,
    METHOD_PUT,
    METHOD_PATCH,
    METHOD_DELETE,
    METHOD_OPTIONS,
};

enum { HEAD_MOST_BYTES = 16 * 1024, HEAD_MOST_FIELDS = 100 };

struct http_head {
    char *text; /* all of it, cut into the strings below */
    enum http_method method;
    int minor;         /* of HTTP/1 */
    const char *path;  /* with its %XX read */
    const char *query; /* as it was sent, "" without */
    const char *fields; /* name, value, name, value …; names in small letters */
    int n_fields;
};

/* How many bytes of `bytes` are the head, with the empty line that ends it; 0: it goes on. */
size_t http_head_size(const char *bytes, size_t n);
/* Reads a head of so many bytes. 0, or the status (400, 431, 505) that answers it and `why`. */
int http_head_read(struct http_head *h, const char *bytes, size_t n, const char **why);
void http_head_free(struct http_head *h);
/* The value of a field, its name in small letters; NULL without. */
const char *http_head_field(const struct http_head *h, const char *name);
/* Whether a field's comma-separated list has this word, whatever its case. */
bool http_head_has(const struct http_head *h, const char *name, const char *word);
/* A member of the query with its %XX read into out; false without. */
bool http_head_query(const struct http_head *h, const char *name, char *out, size_t size);

#endif

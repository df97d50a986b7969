/* err: how a failure travels. A function that can fail takes a `struct err *` (never NULL) and
 * returns false, NULL or -1 after filling it; nobody prints or exits but main(). */
#ifndef LEMMA_BASE_ERR_H
#define LEMMA_BASE_ERR_H

#include <stdarg.h>
#include <stdbool.h>

enum err_code {
    ERR_NONE = 0,
    ERR_INVALID,     /* the input is wrong: the caller's fault, a 400 */
    ERR_NOT_FOUND,   /* the thing named does not exist: a 404 */
    ERR_UNSUPPORTED, /* well formed, but we do not do it (and say which part) */
    ERR_LIMIT,       /* a stated limit is exceeded; the message names it */
    ERR_BUSY,        /* a bounded queue is full: try again, a 429 */
    ERR_MEMORY,      /* memory could not be had */
    ERR_IO,          /* the operating system said no; the message holds strerror */
    ERR_CORRUPT,     /* a file or frame breaks its own format */
    ERR_DENIED,      /* not allowed: authorisation or sandbox policy */
    ERR_CANCELLED,   /* somebody asked for the end */
    ERR_TIMEOUT,     /* a deadline passed */
    ERR_INTERNAL,    /* a broken invariant: our fault */
};

struct err {
    enum err_code code;
    char message[480]; /* for a person: what, and what to do */
    char where[160];   /* which file, JSON pointer, line or argument; empty when there is none */
};

/* Fills `e` and returns false, so that a caller may write `return err_set(e, …)`. */
bool err_set(struct err *e, enum err_code code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* As err_set, with a place ("lemma.lua:12", "#/properties/a", "--threads"). */
bool err_at(struct err *e, enum err_code code, const char *where, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* As err_set with ": strerror(errno)" appended and the code ERR_IO. */
bool err_errno(struct err *e, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The word for a code ("invalid", "not_found", …): stable, used on the wire and in logs. */
const char *err_name(enum err_code code);
/* "where: message" or "message"; returns `out`. */
const char *err_text(const struct err *e, char *out, unsigned long size);

#endif

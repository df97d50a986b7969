#include "base/err.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static void fill(struct err *e, enum err_code code, const char *where, const char *format,
                 va_list args) {
    e->code = code;
    snprintf(e->where, sizeof e->where, "%s", where ? where : "");
    vsnprintf(e->message, sizeof e->message, format, args);
}

bool err_set(struct err *e, enum err_code code, const char *format, ...) {
    va_list args;
    va_start(args, format);
    fill(e, code, NULL, format, args);
    va_end(args);
    return false;
}

bool err_at(struct err *e, enum err_code code, const char *where, const char *format, ...) {
    va_list args;
    va_start(args, format);
    fill(e, code, where, format, args);
    va_end(args);
    return false;
}

bool err_errno(struct err *e, const char *format, ...) {
    int saved = errno;
    va_list args;
    va_start(args, format);
    fill(e, ERR_IO, NULL, format, args);
    va_end(args);
    size_t used = strlen(e->message);
    snprintf(e->message + used, sizeof e->message - used, ": %s", strerror(saved));
    return false;
}

const char *err_name(enum err_code code) {
    static const char *const names[] = {
        [ERR_NONE] = "none",           [ERR_INVALID] = "invalid",
        [ERR_NOT_FOUND] = "not_found", [ERR_UNSUPPORTED] = "unsupported",
        [ERR_LIMIT] = "limit",         [ERR_BUSY] = "busy",
        [ERR_MEMORY] = "memory",       [ERR_IO] = "io",
        [ERR_CORRUPT] = "corrupt",     [ERR_DENIED] = "denied",
        [ERR_CANCELLED] = "cancelled", [ERR_TIMEOUT] = "timeout",
        [ERR_INTERNAL] = "internal",
    };
    return (unsigned)code < sizeof names / sizeof *names ? names[code] : "unknown";
}

const char *err_text(const struct err *e, char *out, unsigned long size) {
    if (e->where[0])
        snprintf(out, size, "%s: %s", e->where, e->message);
    else
        snprintf(out, size, "%s", e->message);
    return out;
}

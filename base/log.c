#include "base/log.h"

#include "base/buf.h"
#include "base/clock.h"

#include <stdarg.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

/* Written at the start, and when the configuration is read again. */
static _Atomic enum log_level lowest_level = LOG_LEVEL_INFO;
static _Atomic int as_json = -1;

static const char *const level_names[] = {"debug", "info", "warn", "error"};

void log_setup(enum log_level lowest, int json) {
    lowest_level = lowest;
    as_json = json < 0 ? !isatty(STDERR_FILENO) : json;
}

static void add_escaped(struct buf *b, const char *s, bool json) {
    for (; *s; s++) {
        unsigned char c = (unsigned char)*s;
        if (json && (c == '"' || c == '\\'))
            buf_printf(b, "\\%c", c);
        else if (c < 0x20 || c == 0x7F)
            buf_printf(b, "\\u%04x", c);
        else
            buf_char(b, (char)c);
    }
}

void log_write(enum log_level level, const char *part, const char *format, ...) {
    if (level < lowest_level)
        return;
    char message[1024];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);

    int64_t now = clock_wall_ms();
    time_t seconds = (time_t)(now / 1000);
    struct tm utc;
    gmtime_r(&seconds, &utc);
    char stamp[32];
    strftime(stamp, sizeof stamp, "%Y-%m-%dT%H:%M:%S", &utc);

    struct buf line = {0}, clean = {0};
    bool json = as_json == 1 || (as_json < 0 && !isatty(STDERR_FILENO));
    /* What an outsider wrote may be in a message: control characters must not reach a terminal. */
    add_escaped(&clean, message, json);
    if (json)
        buf_printf(&line,
                   "{\"time\":\"%s.%03dZ\",\"level\":\"%s\",\"part\":\"%s\",\"message\":\"%s\"}\n",
                   stamp, (int)(now % 1000), level_names[level], part, buf_text(&clean));
    else
        buf_printf(&line, "%s.%03d %-5s %-8s %s\n", stamp + 11, (int)(now % 1000),
                   level_names[level], part, buf_text(&clean));
    /* One write a line: lines of several threads never mix. */
    ssize_t ignored = write(STDERR_FILENO, line.data, line.len);
    (void)ignored;
    buf_free(&line);
    buf_free(&clean);
}

/* log: one line an event, on standard error: text when that is a terminal, JSON otherwise. Safe
 * from every thread. Secrets and the content of conversations are never logged. */
#ifndef LEMMA_BASE_LOG_H
#define LEMMA_BASE_LOG_H

enum log_level { LOG_LEVEL_DEBUG, LOG_LEVEL_INFO, LOG_LEVEL_WARN, LOG_LEVEL_ERROR };

/* Sets the lowest level that is written, and the form: 0 text, 1 JSON, -1 by what standard error
 * is. Any thread. */
void log_setup(enum log_level lowest, int json);
/* `part` is the room that speaks ("engine", "sandbox", …). */
void log_write(enum log_level level, const char *part, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#define log_debug(part, ...) log_write(LOG_LEVEL_DEBUG, part, __VA_ARGS__)
#define log_info(part, ...) log_write(LOG_LEVEL_INFO, part, __VA_ARGS__)
#define log_warn(part, ...) log_write(LOG_LEVEL_WARN, part, __VA_ARGS__)
#define log_error(part, ...) log_write(LOG_LEVEL_ERROR, part, __VA_ARGS__)

#endif

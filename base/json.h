/* json: small helpers over cJSON, so that every room reads and writes JSON alike. Parsing here is
 * strict: whole input, no trailing bytes, valid UTF-8, no NUL, and a depth cap. Of duplicate keys
 * the first one is read. */
#ifndef LEMMA_BASE_JSON_H
#define LEMMA_BASE_JSON_H

#include "base/buf.h"
#include "base/err.h"

#include <cjson/cJSON.h>

/* Parses exactly `n` bytes. NULL and `e` (ERR_INVALID, with the byte offset) when they are not one
 * JSON value. Caller frees with cJSON_Delete. */
cJSON *json_parse(const char *text, size_t n, struct err *e);
/* Compact text; caller frees. Never NULL. */
char *json_print(const cJSON *value);
/* Appends compact text. */
void json_append(struct buf *out, const cJSON *value);
/* Appends s as a JSON string with its quotes; invalid UTF-8 becomes U+FFFD. */
void json_append_string(struct buf *out, const char *s, size_t n);

/* Members of an object by exact name; NULL-safe. The typed forms return the fallback when absent or
 * of another type. */
const cJSON *json_get(const cJSON *object, const char *name);
const char *json_str(const cJSON *object, const char *name, const char *fallback);
double json_num(const cJSON *object, const char *name, double fallback);
bool json_bool(const cJSON *object, const char *name, bool fallback);
bool json_has(const cJSON *object, const char *name); /* present and not null */

#endif

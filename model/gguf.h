/* gguf: reads a GGUF model file (version 3, and 2, which differs in nothing we read). The file is
 * mapped, never copied, and treated as hostile: every count, length, offset and type is checked
 * before it is used. What cannot be helped by a reader of a mapped file: somebody who shortens it
 * while it is open ends the process.
 *
 * Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md */
#ifndef LEMMA_MODEL_GGUF_H
#define LEMMA_MODEL_GGUF_H

#include "base/err.h"

#include <stddef.h>
#include <stdint.h>

struct gguf;

enum gguf_type {
    GGUF_U8,
    GGUF_I8,
    GGUF_U16,
    GGUF_I16,
    GGUF_U32,
    GGUF_I32,
    GGUF_F32,
    GGUF_BOOL,
    GGUF_STRING,
    GGUF_ARRAY,
    GGUF_U64,
    GGUF_I64,
    GGUF_F64,
};

/* How a tensor's numbers are stored; the numbers are the format's own. */
enum tensor_type {
    TENSOR_F32 = 0,
    TENSOR_F16 = 1,
    TENSOR_Q4_0 = 2,
    TENSOR_Q4_1 = 3,
    TENSOR_Q5_0 = 6,
    TENSOR_Q5_1 = 7,
    TENSOR_Q8_0 = 8,
    TENSOR_Q2_K = 10,
    TENSOR_Q3_K = 11,
    TENSOR_Q4_K = 12,
    TENSOR_Q5_K = 13,
    TENSOR_Q6_K = 14,
    TENSOR_IQ4_NL = 20,
    TENSOR_IQ4_XS = 23,
    TENSOR_BF16 = 30,
    TENSOR_TYPES = 40, /* one past the largest number that we name */
};

/* An array value. It lives as long as the file. */
struct gguf_array {
    enum gguf_type type; /* of the elements; never GGUF_ARRAY: nested arrays are refused */
    uint64_t n;
    const uint8_t *data;     /* elements as they lie in the file, unaligned */
    const uint64_t *offsets; /* strings only: where element i begins, from data */
};

struct gguf_tensor {
    const char *name; /* NUL-terminated copy, without NUL bytes inside */
    enum tensor_type type;
    int n_dims;      /* 1..4 */
    uint64_t dim[4]; /* dim[0] is the row length (numbers that lie side by side); the rest is 1 */
    const void *data;
    size_t bytes;
};

/* Maps and checks the file. NULL and `e` (one line, with the path) when it is not a sound GGUF
 * file. A tensor of a type that we do not know is refused here, by the tensor's name and the
 * type's. */
struct gguf *gguf_open(const char *path, struct err *e);
/* The same over memory that the caller owns and keeps (tests, fuzzing); `name` stands in messages.
 */
struct gguf *gguf_open_memory(const void *bytes, size_t n, const char *name, struct err *e);
void gguf_close(struct gguf *file);

const char *gguf_path(const struct gguf *file);

/* Gives back the memory of bytes that were read (of a tensor): they are read from the file again when
 * they are wanted. */
void gguf_release(const struct gguf *file, const void *data, size_t bytes);
/* The pages of the file may leave memory until they are read again. */
void gguf_rest(const struct gguf *file);
size_t gguf_bytes(const struct gguf *file); /* size of the whole file */
int gguf_version(const struct gguf *file);

/* A key's value. False when the key is absent or of another kind; *out is then untouched. Integers
 * of every width answer gguf_u64 (never negative ones) and gguf_i64; floats and integers answer
 * gguf_f64. */
bool gguf_u64(const struct gguf *file, const char *key, uint64_t *out);
bool gguf_i64(const struct gguf *file, const char *key, int64_t *out);
bool gguf_f64(const struct gguf *file, const char *key, double *out);
bool gguf_bool(const struct gguf *file, const char *key, bool *out);
/* The string's bytes, not NUL-terminated; NULL when absent or no string. May hold any bytes. */
const char *gguf_str(const struct gguf *file, const char *key, size_t *n);
/* As gguf_str, equal to `text`? */
bool gguf_str_is(const struct gguf *file, const char *key, const char *text);
bool gguf_array(const struct gguf *file, const char *key, struct gguf_array *out);
bool gguf_has(const struct gguf *file, const char *key);

/* Element i (i < n). A string's bytes are not NUL-terminated; NULL when the elements are no
 * strings. */
const char *gguf_array_str(const struct gguf_array *a, uint64_t i, size_t *n);
/* A number of any kind (booleans are 0 and 1), 0 for strings. Too large for the result: clamped. */
int64_t gguf_array_i64(const struct gguf_array *a, uint64_t i);
double gguf_array_f64(const struct gguf_array *a, uint64_t i);

/* Keys in file order, for `lemma info`. */
size_t gguf_n_keys(const struct gguf *file);
const char *gguf_key(const struct gguf *file, size_t i, enum gguf_type *type); /* NUL-terminated */

size_t gguf_n_tensors(const struct gguf *file);
const struct gguf_tensor *gguf_tensor_at(const struct gguf *file, size_t i);
/* NULL when there is none of that name. */
const struct gguf_tensor *gguf_tensor(const struct gguf *file, const char *name);

/* "Q4_K", …; "unknown" for a number that we do not know. */
const char *tensor_type_name(enum tensor_type type);
/* Numbers and bytes of one block of the type; false for an unknown type. */
bool tensor_type_block(enum tensor_type type, int *numbers, int *bytes);
/* Bytes of a row of n numbers (a multiple of the block's). */
size_t tensor_row_bytes(enum tensor_type type, uint64_t n);

#endif

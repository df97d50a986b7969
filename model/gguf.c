#include "model/gguf.h"

#include "base/buf.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    MAX_KEY_BYTES = 65535, /* the format's own limit */
    MAX_NAME_BYTES = 1024, /* of a tensor; the format says 64, some writers exceed it */
    MAX_ALIGNMENT = 1 << 20,
    DEFAULT_ALIGNMENT = 32,
};

struct value {
    char *key;
    enum gguf_type type;
    const uint8_t *data; /* scalars and strings: the bytes in the file */
    size_t n;            /* bytes of a string */
    struct gguf_array array;
};

struct gguf {
    char *path;
    const uint8_t *bytes;
    size_t n_bytes;
    bool mapped;
    int version;
    struct value *values;
    size_t n_values;
    struct gguf_tensor *tensors;
    size_t n_tensors;
    uint32_t *values_by_key, *tensors_by_name; /* sorted indices */
};

static const struct type_info {
    const char *name;
    int numbers, bytes; /* of a block */
} types[TENSOR_TYPES] = {
    [TENSOR_F32] = {"F32", 1, 4},           [TENSOR_F16] = {"F16", 1, 2},
    [TENSOR_BF16] = {"BF16", 1, 2},         [TENSOR_Q4_0] = {"Q4_0", 32, 18},
    [TENSOR_Q4_1] = {"Q4_1", 32, 20},       [TENSOR_Q5_0] = {"Q5_0", 32, 22},
    [TENSOR_Q5_1] = {"Q5_1", 32, 24},       [TENSOR_Q8_0] = {"Q8_0", 32, 34},
    [TENSOR_Q2_K] = {"Q2_K", 256, 84},      [TENSOR_Q3_K] = {"Q3_K", 256, 110},
    [TENSOR_Q4_K] = {"Q4_K", 256, 144},     [TENSOR_Q5_K] = {"Q5_K", 256, 176},
    [TENSOR_Q6_K] = {"Q6_K", 256, 210},     [TENSOR_IQ4_NL] = {"IQ4_NL", 32, 18},
    [TENSOR_IQ4_XS] = {"IQ4_XS", 256, 136},
};

/* Names of types that exist elsewhere, so that a refusal can name them. */
static const char *foreign_type(uint32_t type) {
    static const char *const names[] = {
        [9] = "Q8_1",   [15] = "Q8_K",  [16] = "IQ2_XXS", [17] = "IQ2_XS", [18] = "IQ3_XXS",
        [19] = "IQ1_S", [21] = "IQ3_S", [22] = "IQ2_S",   [24] = "I8",     [25] = "I16",
        [26] = "I32",   [27] = "I64",   [28] = "F64",     [29] = "IQ1_M",  [34] = "TQ1_0",
        [35] = "TQ2_0", [39] = "MXFP4",
    };
    return type < sizeof names / sizeof *names && names[type] ? names[type] : "unknown";
}

const char *tensor_type_name(enum tensor_type type) {
    return (unsigned)type < TENSOR_TYPES && types[type].name ? types[type].name : "unknown";
}

bool tensor_type_block(enum tensor_type type, int *numbers, int *bytes) {
    if ((unsigned)type >= TENSOR_TYPES || !types[type].name)
        return false;
    *numbers = types[type].numbers;
    *bytes = types[type].bytes;
    return true;
}

size_t tensor_row_bytes(enum tensor_type type, uint64_t n) {
    return n / (uint64_t)types[type].numbers * (uint64_t)types[type].bytes;
}

/* --- reading, never past the end --- */

struct cursor {
    const uint8_t *bytes;
    size_t at, end;
};

static size_t left(const struct cursor *c) {
    return c->end - c->at;
}

static const uint8_t *take(struct cursor *c, uint64_t n) {
    if (n > left(c))
        return NULL;
    const uint8_t *p = c->bytes + c->at;
    c->at += n;
    return p;
}

static uint32_t load32(const uint8_t *p) {
    uint32_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static uint64_t load64(const uint8_t *p) {
    uint64_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static bool take32(struct cursor *c, uint32_t *v) {
    const uint8_t *p = take(c, 4);
    if (p)
        *v = load32(p);
    return p;
}

static bool take64(struct cursor *c, uint64_t *v) {
    const uint8_t *p = take(c, 8);
    if (p)
        *v = load64(p);
    return p;
}

static const uint8_t *take_string(struct cursor *c, uint64_t *n) {
    return take64(c, n) ? take(c, *n) : NULL;
}

static int scalar_bytes(uint32_t type) {
    static const uint8_t size[] = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};
    return type < sizeof size ? size[type] : 0;
}

/* --- errors: always the file, then what and where --- */

static bool truncated(struct gguf *f, const struct cursor *c, const char *what, struct err *e) {
    return err_at(
        e, ERR_CORRUPT, f->path,
        "the file ends inside %s (byte %zu of %zu): it is truncated or not a sound GGUF file; "
        "fetch it again",
        what, c->at, f->n_bytes);
}

/* A key or a name as it may be shown: printable, short. */
static const char *shown(const char *s, char out[65]) {
    size_t i = 0;
    for (; s[i] && i < 64; i++)
        out[i] = s[i] >= ' ' && s[i] < 127 ? s[i] : '?';
    out[i] = 0;
    return out;
}

static bool read_array(struct gguf *f, struct cursor *c, struct value *v, struct err *e) {
    char name[65];
    uint32_t type;
    uint64_t n;
    if (!take32(c, &type) || !take64(c, &n))
        return truncated(f, c, "an array's head", e);
    v->array.type = (enum gguf_type)type;
    v->array.n = n;
    v->array.data = c->bytes + c->at;
    if (type == GGUF_STRING) {
        if (n > left(c) / 8) /* each has at least its length */
            return err_at(e, ERR_CORRUPT, f->path,
                          "the array %s claims %llu strings, more than the file can hold",
                          shown(v->key, name), (unsigned long long)n);
        uint64_t *offsets = mem_alloc((n ? n : 1) * sizeof *offsets);
        v->array.offsets = offsets;
        size_t begin = c->at;
        for (uint64_t i = 0; i < n; i++) {
            uint64_t bytes;
            offsets[i] = c->at - begin;
            if (!take_string(c, &bytes))
                return truncated(f, c, "an array of strings", e);
        }
        return true;
    }
    int size = scalar_bytes(type);
    if (!size)
        return err_at(e, ERR_UNSUPPORTED, f->path, "the array %s has elements of type %u",
                      shown(v->key, name), type);
    if (n > left(c) / (size_t)size)
        return err_at(e, ERR_CORRUPT, f->path,
                      "the array %s claims %llu elements, more than the file can hold",
                      shown(v->key, name), (unsigned long long)n);
    take(c, n * (uint64_t)size);
    return true;
}

static bool read_value(struct gguf *f, struct cursor *c, struct value *v, struct err *e) {
    char name[65];
    uint64_t n;
    uint32_t type;
    const uint8_t *key = take_string(c, &n);
    if (!key)
        return truncated(f, c, "a key", e);
    if (!n || n > MAX_KEY_BYTES || memchr(key, 0, n))
        return err_at(e, ERR_CORRUPT, f->path,
                      "a key before byte %zu is empty, too long or holds NUL", c->at);
    v->key = mem_strndup((const char *)key, n);
    if (!take32(c, &type))
        return truncated(f, c, "a key's type", e);
    v->type = (enum gguf_type)type;
    if (type == GGUF_ARRAY)
        return read_array(f, c, v, e);
    if (type == GGUF_STRING) {
        v->data = take_string(c, &n);
        v->n = n;
        return v->data || truncated(f, c, "a string", e);
    }
    int size = scalar_bytes(type);
    if (!size)
        return err_at(e, ERR_CORRUPT, f->path, "the key %s has a value of unknown type %u",
                      shown(v->key, name), type);
    v->data = take(c, (uint64_t)size);
    if (!v->data)
        return truncated(f, c, "a value", e);
    if (type == GGUF_BOOL && *v->data > 1)
        return err_at(e, ERR_CORRUPT, f->path, "the key %s is a bool of value %u",
                      shown(v->key, name), *v->data);
    return true;
}

/* Reads a tensor's entry; its offset is kept in `data` as a number until the data's start is known.
 */
static bool read_tensor(struct gguf *f, struct cursor *c, struct gguf_tensor *t, uint64_t *offset,
                        struct err *e) {
    char name[65];
    uint64_t n;
    uint32_t n_dims, type;
    const uint8_t *text = take_string(c, &n);
    if (!text)
        return truncated(f, c, "a tensor's name", e);
    if (!n || n > MAX_NAME_BYTES || memchr(text, 0, n))
        return err_at(e, ERR_CORRUPT, f->path,
                      "a tensor's name before byte %zu is empty, too long or holds NUL", c->at);
    t->name = mem_strndup((const char *)text, n);
    if (!take32(c, &n_dims))
        return truncated(f, c, "a tensor's entry", e);
    if (n_dims < 1 || n_dims > 4)
        return err_at(e, ERR_CORRUPT, f->path, "the tensor %s has %u dimensions",
                      shown(t->name, name), n_dims);
    t->n_dims = (int)n_dims;
    uint64_t total = 1;
    for (int i = 0; i < 4; i++) {
        t->dim[i] = 1;
        if (i < t->n_dims && !take64(c, &t->dim[i]))
            return truncated(f, c, "a tensor's entry", e);
        if (!t->dim[i] || __builtin_mul_overflow(total, t->dim[i], &total) || total > INT64_MAX / 8)
            return err_at(e, ERR_CORRUPT, f->path, "the tensor %s has an impossible shape",
                          shown(t->name, name));
    }
    if (!take32(c, &type) || !take64(c, offset))
        return truncated(f, c, "a tensor's entry", e);
    if (type >= TENSOR_TYPES || !types[type].name)
        return err_at(
            e, ERR_UNSUPPORTED, f->path,
            "the tensor %s is of type %s (%u), which is not supported; take a file in one of F32, "
            "F16, BF16, Q4_0 to Q8_0, Q2_K to Q6_K, IQ4_NL, IQ4_XS",
            shown(t->name, name), foreign_type(type), type);
    t->type = (enum tensor_type)type;
    if (t->dim[0] % (uint64_t)types[type].numbers)
        return err_at(e, ERR_CORRUPT, f->path,
                      "the tensor %s has rows of %llu numbers, not a multiple of %s's block of %d",
                      shown(t->name, name), (unsigned long long)t->dim[0], types[type].name,
                      types[type].numbers);
    t->bytes = total / (uint64_t)types[type].numbers * (uint64_t)types[type].bytes;
    return true;
}

/* --- sorted indices: lookups, and duplicates seen at once --- */

static int by_key(const void *a, const void *b, void *f) {
    const struct value *v = ((struct gguf *)f)->values;
    return strcmp(v[*(const uint32_t *)a].key, v[*(const uint32_t *)b].key);
}

static int by_name(const void *a, const void *b, void *f) {
    const struct gguf_tensor *t = ((struct gguf *)f)->tensors;
    return strcmp(t[*(const uint32_t *)a].name, t[*(const uint32_t *)b].name);
}

static uint32_t *sorted_index(struct gguf *f, size_t n,
                              int (*compare)(const void *, const void *, void *),
                              size_t *duplicate) {
    uint32_t *index = mem_alloc((n ? n : 1) * sizeof *index);
    for (size_t i = 0; i < n; i++)
        index[i] = (uint32_t)i;
    qsort_r(index, n, sizeof *index, compare, f);
    *duplicate = SIZE_MAX;
    for (size_t i = 1; i < n; i++)
        if (!compare(&index[i - 1], &index[i], f))
            *duplicate = index[i];
    return index;
}

static const struct value *find(const struct gguf *f, const char *key) {
    size_t low = 0, high = f->n_values;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct value *v = &f->values[f->values_by_key[middle]];
        int order = strcmp(key, v->key);
        if (!order)
            return v;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

const struct gguf_tensor *gguf_tensor(const struct gguf *f, const char *name) {
    size_t low = 0, high = f->n_tensors;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct gguf_tensor *t = &f->tensors[f->tensors_by_name[middle]];
        int order = strcmp(name, t->name);
        if (!order)
            return t;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

/* --- the whole file --- */

static bool place_tensors(struct gguf *f, size_t head_end, const uint64_t *offsets, struct err *e) {
    char name[65];
    uint64_t alignment = DEFAULT_ALIGNMENT;
    if (gguf_has(f, "general.alignment") &&
        (!gguf_u64(f, "general.alignment", &alignment) || alignment < 8 ||
         alignment > MAX_ALIGNMENT || (alignment & (alignment - 1))))
        return err_at(e, ERR_CORRUPT, f->path, "general.alignment is no power of two from 8 to %d",
                      MAX_ALIGNMENT);
    uint64_t start = (head_end + alignment - 1) / alignment * alignment;
    for (size_t i = 0; i < f->n_tensors; i++) {
        struct gguf_tensor *t = &f->tensors[i];
        if (offsets[i] % alignment)
            return err_at(e, ERR_CORRUPT, f->path, "the tensor %s is not aligned to %llu bytes",
                          shown(t->name, name), (unsigned long long)alignment);
        if (start > f->n_bytes || offsets[i] > f->n_bytes - start ||
            t->bytes > f->n_bytes - start - offsets[i])
            return err_at(
                e, ERR_CORRUPT, f->path,
                "the tensor %s reaches past the end of the file (%zu bytes): it is truncated; "
                "fetch it again",
                shown(t->name, name), f->n_bytes);
        t->data = f->bytes + start + offsets[i];
    }
    return true;
}

static bool parse(struct gguf *f, struct err *e) {
    char name[65];
    struct cursor c = {f->bytes, 0, f->n_bytes};
    uint32_t version;
    uint64_t n_tensors, n_values, *offsets = NULL;
    size_t duplicate;
    bool good = false;

    const uint8_t *magic = take(&c, 4);
    if (!magic || memcmp(magic, "GGUF", 4))
        return err_at(e, ERR_CORRUPT, f->path,
                      "this is not a GGUF file (it does not begin with GGUF)");
    if (!take32(&c, &version) || !take64(&c, &n_tensors) || !take64(&c, &n_values))
        return truncated(f, &c, "its head", e);
    if (version != 2 && version != 3)
        return err_at(e, ERR_UNSUPPORTED, f->path,
                      "GGUF version %u%s is not supported; 2 and 3 are",
                      version & 0xffff ? version : __builtin_bswap32(version),
                      version & 0xffff ? "" : " in big-endian order");
    f->version = (int)version;
    /* The smallest entries take 13 and 32 bytes: larger counts cannot be true, and nothing is
     * allocated for them. */
    if (n_values > left(&c) / 13 || n_tensors > left(&c) / 32 || n_values > UINT32_MAX ||
        n_tensors > UINT32_MAX)
        return err_at(e, ERR_CORRUPT, f->path,
                      "its head claims %llu keys and %llu tensors, more than %zu bytes can hold",
                      (unsigned long long)n_values, (unsigned long long)n_tensors, f->n_bytes);

    f->values = mem_zero(n_values ? n_values : 1, sizeof *f->values);
    for (; f->n_values < n_values; f->n_values++)
        if (!read_value(f, &c, &f->values[f->n_values], e)) {
            f->n_values++; /* what it already holds is freed with the rest */
            return false;
        }
    f->values_by_key = sorted_index(f, f->n_values, by_key, &duplicate);
    if (duplicate != SIZE_MAX)
        return err_at(e, ERR_CORRUPT, f->path, "the key %s stands there twice",
                      shown(f->values[duplicate].key, name));

    f->tensors = mem_zero(n_tensors ? n_tensors : 1, sizeof *f->tensors);
    offsets = mem_zero(n_tensors ? n_tensors : 1, sizeof *offsets);
    for (; f->n_tensors < n_tensors; f->n_tensors++)
        if (!read_tensor(f, &c, &f->tensors[f->n_tensors], &offsets[f->n_tensors], e)) {
            f->n_tensors++;
            goto out;
        }
    f->tensors_by_name = sorted_index(f, f->n_tensors, by_name, &duplicate);
    if (duplicate != SIZE_MAX) {
        err_at(e, ERR_CORRUPT, f->path, "the tensor %s stands there twice",
               shown(f->tensors[duplicate].name, name));
        goto out;
    }
    good = place_tensors(f, c.at, offsets, e);
out:
    free(offsets);
    return good;
}

struct gguf *gguf_open_memory(const void *bytes, size_t n, const char *name, struct err *e) {
    struct gguf *f = mem_zero(1, sizeof *f);
    f->path = mem_strdup(name);
    f->bytes = bytes;
    f->n_bytes = n;
    if (!parse(f, e)) {
        gguf_close(f);
        return NULL;
    }
    return f;
}

struct gguf *gguf_open(const char *path, struct err *e) {
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        err_errno(e, "cannot open the model %s", path);
        if (errno == ENOENT)
            e->code = ERR_NOT_FOUND;
        return NULL;
    }
    if (fstat(fd, &st)) {
        err_errno(e, "cannot read the model %s", path);
        close(fd);
        return NULL;
    }
    if (!S_ISREG(st.st_mode) || st.st_size < 24) {
        err_at(e, ERR_CORRUPT, path, "this is not a GGUF file (%s)",
               S_ISREG(st.st_mode) ? "it is too short" : "it is not an ordinary file");
        close(fd);
        return NULL;
    }
    size_t n = (size_t)st.st_size;
    void *bytes = mmap(NULL, n, PROT_READ, MAP_SHARED, fd, 0);
    if (bytes == MAP_FAILED)
        err_errno(e, "cannot map the model %s", path);
    close(fd);
    if (bytes == MAP_FAILED)
        return NULL;
    struct gguf *f = gguf_open_memory(bytes, n, path, e);
    if (!f)
        munmap(bytes, n);
    else
        f->mapped = true;
    return f;
}

void gguf_close(struct gguf *f) {
    if (!f)
        return;
    for (size_t i = 0; i < f->n_values; i++) {
        free(f->values[i].key);
        free((void *)f->values[i].array.offsets);
    }
    for (size_t i = 0; i < f->n_tensors; i++)
        free((void *)f->tensors[i].name);
    free(f->values);
    free(f->tensors);
    free(f->values_by_key);
    free(f->tensors_by_name);
    if (f->mapped)
        munmap((void *)f->bytes, f->n_bytes);
    free(f->path);
    free(f);
}

void gguf_release(const struct gguf *f, const void *data, size_t bytes) {
    if (!f->mapped)
        return;
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    uintptr_t begin = ((uintptr_t)data + page - 1) / page * page;
    uintptr_t end = ((uintptr_t)data + bytes) / page * page;
    if (begin < end)
        madvise((void *)begin, end - begin, MADV_DONTNEED);
}

const char *gguf_path(const struct gguf *f) {
    return f->path;
}
size_t gguf_bytes(const struct gguf *f) {
    return f->n_bytes;
}
int gguf_version(const struct gguf *f) {
    return f->version;
}
size_t gguf_n_keys(const struct gguf *f) {
    return f->n_values;
}
size_t gguf_n_tensors(const struct gguf *f) {
    return f->n_tensors;
}
const struct gguf_tensor *gguf_tensor_at(const struct gguf *f, size_t i) {
    return &f->tensors[i];
}

const char *gguf_key(const struct gguf *f, size_t i, enum gguf_type *type) {
    *type = f->values[i].type;
    return f->values[i].key;
}

/* --- values --- */

/* A number as an integer, a float or an unsigned past INT64_MAX: one of them is exact. */
struct number {
    enum { NO_NUMBER, INTEGER, UNSIGNED, REAL } kind;
    int64_t i;
    uint64_t u;
    double d;
};

static struct number number_at(enum gguf_type type, const uint8_t *p) {
    struct number n = {.kind = INTEGER};
    uint16_t half;
    float f;
    switch (type) {
    case GGUF_U8:
    case GGUF_BOOL: n.i = *p; break;
    case GGUF_I8: n.i = (int8_t)*p; break;
    case GGUF_U16:
        memcpy(&half, p, 2);
        n.i = half;
        break;
    case GGUF_I16:
        memcpy(&half, p, 2);
        n.i = (int16_t)half;
        break;
    case GGUF_U32: n.i = load32(p); break;
    case GGUF_I32: n.i = (int32_t)load32(p); break;
    case GGUF_U64:
        n.u = load64(p);
        n.i = (int64_t)n.u;
        if (n.u > INT64_MAX)
            n.kind = UNSIGNED;
        break;
    case GGUF_I64: n.i = (int64_t)load64(p); break;
    case GGUF_F32:
        memcpy(&f, p, 4);
        n.kind = REAL;
        n.d = f;
        break;
    case GGUF_F64:
        n.kind = REAL;
        memcpy(&n.d, p, 8);
        break;
    default: n.kind = NO_NUMBER;
    }
    return n;
}

static struct number number_of(const struct gguf *f, const char *key) {
    const struct value *v = find(f, key);
    if (!v || v->type == GGUF_STRING || v->type == GGUF_ARRAY || v->type == GGUF_BOOL)
        return (struct number){NO_NUMBER, 0, 0, 0};
    return number_at(v->type, v->data);
}

bool gguf_has(const struct gguf *f, const char *key) {
    return find(f, key);
}

bool gguf_u64(const struct gguf *f, const char *key, uint64_t *out) {
    struct number n = number_of(f, key);
    if (n.kind == UNSIGNED)
        *out = n.u;
    else if (n.kind == INTEGER && n.i >= 0)
        *out = (uint64_t)n.i;
    else
        return false;
    return true;
}

bool gguf_i64(const struct gguf *f, const char *key, int64_t *out) {
    struct number n = number_of(f, key);
    if (n.kind != INTEGER)
        return false;
    *out = n.i;
    return true;
}

bool gguf_f64(const struct gguf *f, const char *key, double *out) {
    struct number n = number_of(f, key);
    if (n.kind == REAL)
        *out = n.d;
    else if (n.kind == INTEGER)
        *out = (double)n.i;
    else if (n.kind == UNSIGNED)
        *out = (double)n.u;
    else
        return false;
    return true;
}

bool gguf_bool(const struct gguf *f, const char *key, bool *out) {
    const struct value *v = find(f, key);
    if (!v || v->type != GGUF_BOOL)
        return false;
    *out = *v->data;
    return true;
}

const char *gguf_str(const struct gguf *f, const char *key, size_t *n) {
    const struct value *v = find(f, key);
    if (!v || v->type != GGUF_STRING)
        return NULL;
    *n = v->n;
    return (const char *)v->data;
}

bool gguf_str_is(const struct gguf *f, const char *key, const char *text) {
    size_t n;
    const char *s = gguf_str(f, key, &n);
    return s && n == strlen(text) && !memcmp(s, text, n);
}

bool gguf_array(const struct gguf *f, const char *key, struct gguf_array *out) {
    const struct value *v = find(f, key);
    if (!v || v->type != GGUF_ARRAY)
        return false;
    *out = v->array;
    return true;
}

const char *gguf_array_str(const struct gguf_array *a, uint64_t i, size_t *n) {
    if (a->type != GGUF_STRING)
        return NULL;
    const uint8_t *p = a->data + a->offsets[i];
    *n = load64(p);
    return (const char *)p + 8;
}

int64_t gguf_array_i64(const struct gguf_array *a, uint64_t i) {
    if (a->type == GGUF_STRING)
        return 0;
    struct number n = number_at(a->type, a->data + i * (uint64_t)scalar_bytes(a->type));
    if (n.kind == UNSIGNED)
        return INT64_MAX;
    if (n.kind != REAL)
        return n.i;
    if (isnan(n.d))
        return 0;
    return n.d >= 0x1p63 ? INT64_MAX : n.d < -0x1p63 ? INT64_MIN : (int64_t)n.d;
}

double gguf_array_f64(const struct gguf_array *a, uint64_t i) {
    if (a->type == GGUF_STRING)
        return 0;
    struct number n = number_at(a->type, a->data + i * (uint64_t)scalar_bytes(a->type));
    return n.kind == REAL ? n.d : n.kind == UNSIGNED ? (double)n.u : (double)n.i;
}

void gguf_rest(const struct gguf *file) {
    if (file->mapped)
        madvise((void *)file->bytes, file->n_bytes, MADV_DONTNEED);
}

/* lemma info: what a model file holds. */
#include "base/buf.h"
#include "base/json.h"
#include "daemon/cli/commands.h"
#include "daemon/cli/local_model.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SHOWN_ELEMENTS = 6, SHOWN_BYTES = 96 };

static const char usage[] = "usage: lemma info -m FILE [--keys] [--tensors] [--json]\n"
                            "  --keys     every key of the file\n"
                            "  --tensors  every tensor: type, shape, bytes\n";

/* A value in a line: strings escaped and cut, arrays by their first elements. */
static void describe(const struct gguf *file, const char *key, enum gguf_type type,
                     struct buf *out) {
    size_t n;
    const char *s;
    struct gguf_array a;
    double d;
    int64_t i;
    uint64_t u;
    bool b;
    switch (type) {
    case GGUF_STRING:
        s = gguf_str(file, key, &n);
        json_append_string(out, s, n < SHOWN_BYTES ? n : SHOWN_BYTES);
        if (n > SHOWN_BYTES)
            buf_printf(out, " … (%zu bytes)", n);
        break;
    case GGUF_ARRAY:
        gguf_array(file, key, &a);
        buf_char(out, '[');
        for (uint64_t k = 0; k < a.n && k < SHOWN_ELEMENTS; k++) {
            if (k)
                buf_str(out, ", ");
            if ((s = gguf_array_str(&a, k, &n)))
                json_append_string(out, s, n < SHOWN_BYTES ? n : SHOWN_BYTES);
            else
                buf_printf(out, "%g", gguf_array_f64(&a, k));
        }
        buf_printf(out, a.n > SHOWN_ELEMENTS ? ", …] (%llu)" : "]", (unsigned long long)a.n);
        break;
    case GGUF_BOOL: buf_str(out, gguf_bool(file, key, &b) && b ? "true" : "false"); break;
    default:
        if (gguf_i64(file, key, &i))
            buf_printf(out, "%lld", (long long)i);
        else if (gguf_u64(file, key, &u))
            buf_printf(out, "%llu", (unsigned long long)u);
        else if (gguf_f64(file, key, &d))
            buf_printf(out, "%.9g", d);
    }
}

static void add_type_counts(const struct gguf *file, struct buf *out) {
    for (int type = 0; type < TENSOR_TYPES; type++) {
        size_t count = 0, bytes = 0;
        for (size_t i = 0; i < gguf_n_tensors(file); i++) {
            const struct gguf_tensor *t = gguf_tensor_at(file, i);
            count += (int)t->type == type;
            bytes += (int)t->type == type ? t->bytes : 0;
        }
        if (count)
            buf_printf(out, "%s%s × %zu (%.1f MB)", out->len ? ", " : "",
                       tensor_type_name((enum tensor_type)type), count, (double)bytes / 1e6);
    }
}

static void print_text(const struct gguf *file, const struct model *m, const char *problem,
                       bool keys, bool tensors) {
    struct buf line = {0};
    enum gguf_type type;
    printf("file          %s (GGUF %d, %.1f MB)\n", gguf_path(file), gguf_version(file),
           (double)gguf_bytes(file) / 1e6);
    if (gguf_has(file, "general.name")) {
        describe(file, "general.name", GGUF_STRING, &line);
        printf("name          %s\n", buf_text(&line));
        buf_clear(&line);
    }
    if (m) {
        const struct arch *a = &m->arch;
        printf("architecture  %s: %d layers, %d wide, %d heads of %d (%d with keys), feed-forward "
               "%d\n",
               a->name, a->n_layers, a->n_embd, a->n_heads, a->head_dim, a->n_kv_heads, a->n_ff);
        printf("context       %d tokens", a->n_ctx);
        if (a->window)
            printf(", of which each sees the last %d", a->window);
        printf("\nvocabulary    %d rows%s\n", a->n_vocab,
               a->tied ? ", shared by input and output" : "");
        printf("parameters    %.1f M\n", (double)m->n_params / 1e6);
        printf("decoding      reads %.1f MB of weights a token\n", (double)m->step_bytes / 1e6);
    } else {
        printf("not runnable  %s\n", problem);
    }
    add_type_counts(file, &line);
    printf("tensors       %s\n", buf_text(&line));
    for (size_t i = 0; keys && i < gguf_n_keys(file); i++) {
        const char *key = gguf_key(file, i, &type);
        buf_clear(&line);
        describe(file, key, type, &line);
        printf("%-48s %s\n", key, buf_text(&line));
    }
    for (size_t i = 0; tensors && i < gguf_n_tensors(file); i++) {
        const struct gguf_tensor *t = gguf_tensor_at(file, i);
        printf("%-36s %-7s %6llu × %-7llu %12zu bytes\n", t->name, tensor_type_name(t->type),
               (unsigned long long)t->dim[0],
               (unsigned long long)(t->dim[1] * t->dim[2] * t->dim[3]), t->bytes);
    }
    buf_free(&line);
}

static void print_json(const struct gguf *file, const struct model *m, const char *problem,
                       bool keys, bool tensors) {
    cJSON *all = cJSON_CreateObject();
    struct buf line = {0};
    enum gguf_type type;
    cJSON_AddStringToObject(all, "path", gguf_path(file));
    cJSON_AddNumberToObject(all, "gguf_version", gguf_version(file));
    cJSON_AddNumberToObject(all, "bytes", (double)gguf_bytes(file));
    cJSON_AddBoolToObject(all, "runnable", m != NULL);
    if (!m)
        cJSON_AddStringToObject(all, "problem", problem);
    else {
        const struct arch *a = &m->arch;
        const struct {
            const char *name;
            double value;
        } numbers[] = {
            {"layers", a->n_layers},
            {"embedding", a->n_embd},
            {"heads", a->n_heads},
            {"kv_heads", a->n_kv_heads},
            {"head_dim", a->head_dim},
            {"feed_forward", a->n_ff},
            {"vocabulary", a->n_vocab},
            {"context", a->n_ctx},
            {"window", a->window},
            {"parameters", (double)m->n_params},
            {"weight_bytes", (double)m->weight_bytes},
            {"bytes_per_token", (double)m->step_bytes},
        };
        cJSON_AddStringToObject(all, "architecture", a->name);
        for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
            cJSON_AddNumberToObject(all, numbers[i].name, numbers[i].value);
    }
    cJSON *list = keys ? cJSON_AddObjectToObject(all, "keys") : NULL;
    for (size_t i = 0; list && i < gguf_n_keys(file); i++) {
        const char *key = gguf_key(file, i, &type);
        buf_clear(&line);
        describe(file, key, type, &line);
        cJSON_AddStringToObject(list, key, buf_text(&line));
    }
    list = tensors ? cJSON_AddArrayToObject(all, "tensors") : NULL;
    for (size_t i = 0; list && i < gguf_n_tensors(file); i++) {
        const struct gguf_tensor *t = gguf_tensor_at(file, i);
        cJSON *one = cJSON_CreateObject(), *shape = cJSON_AddArrayToObject(one, "shape");
        cJSON_AddStringToObject(one, "name", t->name);
        cJSON_AddStringToObject(one, "type", tensor_type_name(t->type));
        cJSON_AddNumberToObject(one, "bytes", (double)t->bytes);
        for (int d = 0; d < t->n_dims; d++)
            cJSON_AddItemToArray(shape, cJSON_CreateNumber((double)t->dim[d]));
        cJSON_AddItemToArray(list, one);
    }
    char *text = json_print(all);
    puts(text);
    free(text);
    cJSON_Delete(all);
    buf_free(&line);
}

int command_info(int argc, char **argv) {
    enum { KEYS = 256, TENSORS, JSON };
    static const struct option longs[] = {
        {"model", required_argument, NULL, 'm'}, {"keys", no_argument, NULL, KEYS},
        {"tensors", no_argument, NULL, TENSORS}, {"json", no_argument, NULL, JSON},
        {"help", no_argument, NULL, 'h'},        {0},
    };
    const char *path = NULL;
    bool keys = false, tensors = false, json = false;
    struct err e = {0};
    char text[700];
    int c;
    optind = 1;
    while ((c = getopt_long(argc, argv, "m:h", longs, NULL)) != -1)
        switch (c) {
        case 'm': path = optarg; break;
        case KEYS: keys = true; break;
        case TENSORS: tensors = true; break;
        case JSON: json = true; break;
        case 'h': fputs(usage, stdout); return 0;
        default: fputs(usage, stderr); return 2;
        }
    if (!path || optind != argc) {
        fputs(usage, stderr);
        return 2;
    }
    struct gguf *file = gguf_open(path, &e);
    if (!file) {
        fprintf(stderr, "lemma info: %s\n", err_text(&e, text, sizeof text));
        return 1;
    }
    struct model *m = model_load(file, &e);
    if (json)
        print_json(file, m, e.message, keys, tensors);
    else
        print_text(file, m, e.message, keys, tensors);
    model_free(m);
    gguf_close(file);
    return 0;
}

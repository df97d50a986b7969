/* Fuzz target: any bytes are a sound GGUF file, whose every key and tensor can be read and whose
 * model or adapter can be loaded or refused, or they are refused. */
#include "model/gguf.h"
#include "model/lora.h"
#include "model/weights.h"

#include <stdlib.h>

static volatile uint64_t sink;

static void read_key(const struct gguf *f, const char *key) {
    uint64_t u = 0;
    int64_t i = 0;
    double d = 0;
    bool b = false;
    size_t n = 0;
    struct gguf_array a;
    gguf_u64(f, key, &u);
    gguf_i64(f, key, &i);
    gguf_f64(f, key, &d);
    gguf_bool(f, key, &b);
    sink += u + (uint64_t)i + (uint64_t)(d > 0) + b;
    const char *s = gguf_str(f, key, &n);
    if (s && n)
        sink += (uint8_t)s[0] + (uint8_t)s[n - 1];
    if (gguf_array(f, key, &a))
        for (uint64_t k = 0; k < a.n; k++) {
            sink += (uint64_t)gguf_array_i64(&a, k) + (uint64_t)(gguf_array_f64(&a, k) > 0);
            if ((s = gguf_array_str(&a, k, &n)) && n)
                sink += (uint8_t)s[0] + (uint8_t)s[n - 1];
        }
}

/* As much of a model as an adapter is checked against: the shapes of the corpus' adapters. */
static const struct model *base(void) {
    static struct layer layers[2];
    static struct model model = {
        .arch = {.name = "qwen3", .n_layers = 2, .n_embd = 64, .n_ff = 96}, .layers = layers};
    for (int i = 0; i < 2; i++)
        layers[i] = (struct layer){
            .q = {.rows = 128, .cols = 64, .name = "q"},
            .k = {.rows = 64, .cols = 64, .name = "k"},
            .v = {.rows = 64, .cols = 64, .name = "v"},
            .o = {.rows = 64, .cols = 128, .name = "o"},
            .gate = {.rows = 96, .cols = 64, .name = "gate"},
            .up = {.rows = 96, .cols = 64, .name = "up"},
            .down = {.rows = 64, .cols = 96, .name = "down"},
        };
    return &model;
}

static void read_adapter(struct gguf *f) {
    struct err e;
    struct adapter *a = adapter_new(f, base(), &e);
    for (int i = 0; a && i < 2; i++)
        for (int s = 0; s < LORA_SLOTS; s++) {
            const struct lora_pair *p = adapter_pair(a, i, (enum lora_slot)s);
            if (p)
                sink += p->a.data[p->a.row_bytes * (size_t)p->a.rows - 1] +
                        p->b.data[p->b.row_bytes * (size_t)p->b.rows - 1];
        }
    adapter_free(a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct err e;
    struct gguf *f = gguf_open_memory(data, n, "fuzz", &e);
    if (!f)
        return 0;
    enum gguf_type type;
    for (size_t i = 0; i < gguf_n_keys(f); i++)
        read_key(f, gguf_key(f, i, &type));
    for (size_t i = 0; i < gguf_n_tensors(f); i++) {
        const struct gguf_tensor *t = gguf_tensor_at(f, i);
        const uint8_t *p = t->data;
        if (t->bytes)
            sink += p[0] + p[t->bytes - 1];
    }
    model_free(model_load(f, &e));
    gguf_close(f);
    if ((f = gguf_open_memory(data, n, "fuzz", &e)))
        read_adapter(f);
    return 0;
}

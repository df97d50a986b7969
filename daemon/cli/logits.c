/* lemma logits: what a model makes of given tokens, for comparing with other engines. */
#include "base/buf.h"
#include "daemon/cli/commands.h"
#include "daemon/cli/local_model.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK = 512 };

static const char usage[] =
    "usage: lemma logits -m FILE --tokens 1,2,3 [--all] [--greedy N] [--raw] [-t THREADS]\n"
    "                    [--kernels NAME] [--kv-type f16|q8_0|f32] [--chunk TOKENS]\n"
    "                    [--adapter FILE]\n"
    "Prints the logits after the last token, or after each with --all, as JSON, or with --raw as\n"
    "32-bit floats. --greedy N appends the likeliest token N times and prints those tokens too.\n";

struct options {
    const char *model, *kernels, *kv_type, *adapter;
    int *tokens, n_tokens, threads, chunk, greedy;
    bool all, raw;
};

static int bad(const char *option, const char *value) {
    fprintf(stderr, "lemma logits: %s %s makes no sense\n%s", option, value, usage);
    return 2;
}

static int parse(int argc, char **argv, struct options *o) {
    enum { TOKENS = 256, ALL, RAW, KERNELS, KV_TYPE, CHUNKS, GREEDY, ADAPTER };
    static const struct option longs[] = {
        {"model", required_argument, NULL, 'm'},
        {"tokens", required_argument, NULL, TOKENS},
        {"all", no_argument, NULL, ALL},
        {"raw", no_argument, NULL, RAW},
        {"kernels", required_argument, NULL, KERNELS},
        {"kv-type", required_argument, NULL, KV_TYPE},
        {"chunk", required_argument, NULL, CHUNKS},
        {"threads", required_argument, NULL, 't'},
        {"greedy", required_argument, NULL, GREEDY},
        {"adapter", required_argument, NULL, ADAPTER},
        {"help", no_argument, NULL, 'h'},
        {0},
    };
    int c;
    optind = 1;
    while ((c = getopt_long(argc, argv, "m:t:h", longs, NULL)) != -1)
        switch (c) {
        case 'm': o->model = optarg; break;
        case TOKENS:
            free(o->tokens);
            if (!(o->tokens = parse_ints(optarg, 1 << 24, &o->n_tokens)))
                return bad("--tokens", optarg);
            break;
        case ALL: o->all = true; break;
        case RAW: o->raw = true; break;
        case ADAPTER: o->adapter = optarg; break;
        case KERNELS: o->kernels = optarg; break;
        case KV_TYPE: o->kv_type = optarg; break;
        case CHUNKS:
            if (!parse_int(optarg, 1, CHUNK, &o->chunk))
                return bad("--chunk", optarg);
            break;
        case GREEDY:
            if (!parse_int(optarg, 0, 1 << 20, &o->greedy))
                return bad("--greedy", optarg);
            break;
        case 't':
            if (!parse_int(optarg, 1, 256, &o->threads))
                return bad("-t", optarg);
            break;
        case 'h': fputs(usage, stdout); return -1;
        default: fputs(usage, stderr); return 2;
        }
    if (!o->model || !o->n_tokens || optind != argc) {
        fputs(usage, stderr);
        return 2;
    }
    return 0;
}

static void print_row(const struct options *o, const float *row, int n, int index) {
    if (o->raw) {
        fwrite(row, sizeof *row, (size_t)n, stdout);
        return;
    }
    printf("%s[", index ? ",\n" : "");
    for (int i = 0; i < n; i++)
        printf("%s%.9g", i ? "," : "", (double)row[i]);
    putchar(']');
}

static int likeliest(const float *row, int n) {
    int best = 0;
    for (int i = 1; i < n; i++)
        if (row[i] > row[best])
            best = i;
    return best;
}

/* Tokens at .. at+n-1; logits of all of them, or of the last one, into rows 0 … of `logits`. */
static bool feed(struct local_model *m, const int *tokens, int at, int n, bool all, float *logits,
                 struct err *e) {
    struct forward_token batch[CHUNK];
    for (int i = 0; i < n; i++)
        batch[i] = (struct forward_token){tokens[at + i], at + i, 0, all ? i : i == n - 1 ? 0 : -1};
    struct forward_batch b = {
        .tokens = batch,
        .n_tokens = n,
        .seqs = m->seqs,
        .n_seqs = 1,
        .logits = logits,
        .n_out = all ? n : 1,
    };
    return forward_run(m->forward, &b, e);
}

static bool run(struct options *o, struct local_model *m, struct err *e) {
    int n_vocab = m->model->arch.n_vocab, printed = 0, n = o->n_tokens;
    float *logits = mem_alloc((size_t)(o->all ? o->chunk : 1) * (size_t)n_vocab * sizeof *logits);
    bool good = true;
    for (int at = 0; good && at < n;) {
        int count = n - at < o->chunk ? n - at : o->chunk;
        good = feed(m, o->tokens, at, count, o->all, logits, e);
        if (good && !at && !o->raw)
            printf("{\"n_vocab\":%d,\"kernels\":\"%s\",\"logits\":[", n_vocab,
                   forward_kernels(m->forward));
        for (int i = 0; good && o->all && i < count; i++)
            print_row(o, logits + (size_t)i * (size_t)n_vocab, n_vocab, printed++);
        if (good && o->all &&
            at + count == n) /* the last row is the one that greedy goes on from */
            memmove(logits, logits + (size_t)(count - 1) * (size_t)n_vocab,
                    (size_t)n_vocab * sizeof *logits);
        at += count;
    }
    if (good && !o->all)
        print_row(o, logits, n_vocab, 0);
    if (good && !o->raw)
        printf("]");
    if (good && o->greedy) {
        o->tokens = mem_grow(o->tokens, (size_t)(n + o->greedy), sizeof *o->tokens);
        for (int i = 0; good && i < o->greedy; i++) {
            o->tokens[n + i] = likeliest(logits, n_vocab);
            if (i + 1 < o->greedy)
                good = feed(m, o->tokens, n + i, 1, false, logits, e);
        }
        if (good && !o->raw)
            printf(",\"greedy\":[");
        for (int i = 0; good && !o->raw && i < o->greedy; i++)
            printf("%s%d", i ? "," : "", o->tokens[n + i]);
        if (good && !o->raw)
            printf("]");
    }
    if (good && !o->raw)
        puts("}");
    free(logits);
    return good && !fflush(stdout);
}

int command_logits(int argc, char **argv) {
    struct options o = {.chunk = CHUNK};
    struct local_model m;
    struct err e = {0};
    char text[700];
    int status = parse(argc, argv, &o);
    if (status) {
        free(o.tokens);
        return status < 0 ? 0 : status;
    }
    bool good = local_model_open(&m, o.model, o.threads, o.kernels, o.kv_type, 1,
                                 o.n_tokens + o.greedy, o.chunk, &e);
    if (good) {
        good = (!o.adapter || local_model_adapt(&m, o.adapter, &e)) && run(&o, &m, &e);
        local_model_close(&m);
    }
    if (!good)
        fprintf(stderr, "lemma logits: %s\n", err_text(&e, text, sizeof text));
    free(o.tokens);
    return good ? 0 : 1;
}

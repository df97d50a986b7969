/* lemma bench: how fast a model runs here, beside the limit that memory sets, measured in the same
 * run. */
#include "base/buf.h"
#include "base/clock.h"
#include "base/json.h"
#include "daemon/cli/commands.h"
#include "daemon/cli/local_model.h"
#include "model/threads.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    MAX_BATCHES = 16,
    MAX_RUNS = 99,
    CHUNK = 512,
    BANDWIDTH_CHUNK = 4 << 20,
    PAGE = 4096, /* where the processor's own prefetching ends */
};

#define BANDWIDTH_SECONDS 0.2

struct options {
    const char *model, *kernels, *kv_type, *schema, *out;
    double temperature;
    int prompt, tokens, threads, context, runs, depth;
    int batches[MAX_BATCHES], n_batches;
    bool json;
};

struct results {
    double load_s, prefill_tps, decode_tps, bandwidth_gbs, batch_tps[MAX_BATCHES];
    size_t bytes_per_token, kv_bytes_per_token, peak_rss;
};

static const char usage[] =
    "usage: lemma bench -m FILE [-p 512] [-n 64] [-b 1,4,8] [-t THREADS] [--ctx TOKENS]\n"
    "                   [--depth 0] [--runs 3] [--kernels NAME] [--kv-type f16|q8_0] [--json]\n"
    "  -p      prompt tokens of the prefill\n"
    "  -n      tokens to decode\n"
    "  -b      numbers of sequences to decode together\n"
    "  --ctx   tokens that a sequence has room for\n"
    "  --depth tokens that stand in the context before decoding\n"
    "       lemma bench --schema FILE.jsonl[.gz] -m FILE [-n 64] [--runs 20] [-t THREADS]\n"
    "                   [--temperature 1] [--out TEXTS.jsonl]\n"
    "  --schema  text held to the schemas of the lines {schema}, as many as --runs, and free text\n"
    "            as long, in turns; --out writes the texts for a validator instead\n"
    "Figures are medians over the runs, tokens a second.\n";

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static double median(double *x, int n) {
    qsort(x, (size_t)n, sizeof *x, by_value);
    return n % 2 ? x[n / 2] : (x[n / 2 - 1] + x[n / 2]) / 2;
}

static double seconds(int64_t from) {
    return (double)(clock_ns() - from) / 1e9;
}

/* --- how fast the weights can be read --- */

struct reading {
    const uint8_t *data;
    size_t bytes;
    bool ask; /* for what lies a page ahead */
    uint64_t sums[THREADS_MAX];
};

typedef uint64_t wide __attribute__((vector_size(64), aligned(8)));

static void read_chunk(void *user, int chunk, int thread) {
    struct reading *r = user;
    size_t begin = (size_t)chunk * BANDWIDTH_CHUNK, end = begin + BANDWIDTH_CHUNK;
    wide sum[4] = {0};
    if (end > r->bytes)
        end = r->bytes;
    for (size_t i = begin; i + 256 <= end; i += 256) {
        for (size_t k = 0; k < 256 && r->ask; k += 64)
            __builtin_prefetch(r->data + i + PAGE + k, 0, 2);
        for (int k = 0; k < 4; k++)
            sum[k] += *(const wide *)(r->data + i + 64 * (size_t)k);
    }
    for (int i = 0; i < 8; i++)
        r->sums[thread] += sum[0][i] + sum[1][i] + sum[2][i] + sum[3][i];
}

/* Bytes a second that all threads together read from the model's own weights, in the faster of two
 * ways. */
static double bandwidth(const struct local_model *m, struct threads *threads) {
    struct reading r = {0};
    const void *packed = forward_packed(m->forward, &r.bytes);
    r.data = packed;
    for (size_t i = 0; !packed && i < gguf_n_tensors(m->file); i++) {
        const struct gguf_tensor *t = gguf_tensor_at(m->file, i);
        if (!i)
            r.data = (const uint8_t *)((uintptr_t)t->data / 64 * 64);
        r.bytes = (size_t)((const uint8_t *)t->data + t->bytes - r.data);
    }
    if (r.bytes > (size_t)1 << 30)
        r.bytes = (size_t)1 << 30; /* enough to be no cache's work, and soon done */
    int chunks = (int)((r.bytes + BANDWIDTH_CHUNK - 1) / BANDWIDTH_CHUNK);
    double best = 0;
    int64_t begin = clock_ns();
    /* For a while, and the best of it: the threads must first find a processor each. */
    for (int way = 0; way < 2 || seconds(begin) < BANDWIDTH_SECONDS; way++) {
        r.ask = way % 2;
        int64_t start = clock_ns();
        threads_run(threads, chunks, read_chunk, &r);
        double width = (double)r.bytes / seconds(start);
        best = width > best ? width : best;
    }
    volatile uint64_t keep = r.sums[0];
    (void)keep;
    return best;
}

/* --- runs --- */

static uint32_t seed = 1;

static token_id any_token(int n_vocab) {
    seed = seed * 1664525 + 1013904223;
    return (token_id)((uint64_t)seed * (uint64_t)n_vocab >> 32);
}

/* Reads n tokens into every sequence; logits of the last ones only. */
static bool prefill(struct local_model *m, int n_seqs, int from, int n, float *logits,
                    struct err *e) {
    struct forward_token tokens[CHUNK];
    for (int s = 0; s < n_seqs; s++)
        for (int at = 0; at < n;) {
            int count = n - at < CHUNK ? n - at : CHUNK;
            for (int i = 0; i < count; i++)
                tokens[i] = (struct forward_token){any_token(m->model->arch.n_vocab), from + at + i,
                                                   s, at + i == n - 1 ? 0 : -1};
            struct forward_batch b = {
                .tokens = tokens,
                .n_tokens = count,
                .seqs = m->seqs,
                .n_seqs = m->n_seqs,
                .logits = logits,
                .n_out = 1,
            };
            if (!forward_run(m->forward, &b, e))
                return false;
            at += count;
        }
    return true;
}

/* n tokens for each of n_seqs sequences, one each a step. */
static bool decode(struct local_model *m, int n_seqs, int from, int n, float *logits,
                   struct err *e) {
    struct forward_token tokens[CHUNK];
    for (int i = 0; i < n; i++) {
        for (int s = 0; s < n_seqs; s++)
            tokens[s] = (struct forward_token){any_token(m->model->arch.n_vocab), from + i, s, s};
        struct forward_batch b = {
            .tokens = tokens,
            .n_tokens = n_seqs,
            .seqs = m->seqs,
            .n_seqs = m->n_seqs,
            .logits = logits,
            .n_out = n_seqs,
        };
        if (!forward_run(m->forward, &b, e))
            return false;
    }
    return true;
}

static size_t peak_rss(void) {
    char line[256];
    size_t kb = 0;
    FILE *f = fopen("/proc/self/status", "r");
    while (f && fgets(line, sizeof line, f))
        if (sscanf(line, "VmHWM: %zu kB", &kb) == 1)
            break;
    if (f)
        fclose(f);
    return kb * 1024;
}

/* The kinds of runs take turns, so that a machine that slows down slows them all. */
static bool measure(const struct options *o, struct local_model *m, struct results *r,
                    struct err *e) {
    double prefills[MAX_RUNS], decodes[MAX_RUNS], widths[MAX_RUNS], batches[MAX_BATCHES][MAX_RUNS];
    float *logits = mem_alloc((size_t)m->n_seqs * (size_t)m->model->arch.n_vocab * sizeof *logits);
    struct threads *threads = threads_new(forward_n_threads(m->forward), e);
    /* Brings in the file's pages and those of the cache and of the activations, whose first touch
     * is slow on a virtual machine and no part of what is measured. */
    bool good = threads && prefill(m, 1, 0, o->prompt, logits, e);
    if (good && o->depth)
        good = prefill(m, 1, 0, o->depth, logits, e);
    if (good)
        bandwidth(m, threads);
    for (int run = 0; good && run < o->runs; run++) {
        /* The memory's speed changes within seconds: it is looked at right before and right after.
         */
        double before = bandwidth(m, threads);
        int64_t start = clock_ns();
        good = decode(m, 1, o->depth, o->tokens, logits, e);
        decodes[run] = o->tokens / seconds(start);
        widths[run] = (before + bandwidth(m, threads)) / 2;
        start = clock_ns();
        good = good && prefill(m, 1, o->depth, o->prompt, logits, e);
        prefills[run] = o->prompt / seconds(start);
        for (int b = 0; good && b < o->n_batches; b++) {
            start = clock_ns();
            good = decode(m, o->batches[b], 0, o->tokens, logits, e);
            batches[b][run] = (double)o->tokens * o->batches[b] / seconds(start);
        }
    }
    threads_free(threads);
    free(logits);
    if (!good)
        return false;
    r->prefill_tps = median(prefills, o->runs);
    r->decode_tps = median(decodes, o->runs);
    r->bandwidth_gbs = median(widths, o->runs) / 1e9;
    for (int b = 0; b < o->n_batches; b++)
        r->batch_tps[b] = median(batches[b], o->runs);
    r->bytes_per_token = m->model->step_bytes;
    r->kv_bytes_per_token = kv_block_bytes(m->kv) / KV_BLOCK;
    r->peak_rss = peak_rss();
    return true;
}

static void print_json(const struct options *o, const struct local_model *m,
                       const struct results *r) {
    cJSON *all = cJSON_CreateObject(), *batch = cJSON_CreateArray();
    cJSON_AddStringToObject(all, "model", o->model);
    cJSON_AddNumberToObject(all, "load_s", r->load_s);
    cJSON_AddNumberToObject(all, "prefill_tps", r->prefill_tps);
    cJSON_AddNumberToObject(all, "decode_tps", r->decode_tps);
    for (int i = 0; i < o->n_batches; i++) {
        cJSON *one = cJSON_CreateObject();
        cJSON_AddNumberToObject(one, "n", o->batches[i]);
        cJSON_AddNumberToObject(one, "tps", r->batch_tps[i]);
        cJSON_AddItemToArray(batch, one);
    }
    cJSON_AddItemToObject(all, "batch", batch);
    cJSON_AddNumberToObject(all, "bandwidth_gbs", r->bandwidth_gbs);
    cJSON_AddNumberToObject(all, "bytes_per_token", (double)r->bytes_per_token);
    cJSON_AddNumberToObject(all, "kv_bytes_per_token", (double)r->kv_bytes_per_token);
    cJSON_AddNumberToObject(all, "peak_rss_bytes", (double)r->peak_rss);
    cJSON_AddStringToObject(all, "kernels", forward_kernels(m->forward));
    cJSON_AddNumberToObject(all, "threads", forward_n_threads(m->forward));
    cJSON_AddNumberToObject(all, "prompt", o->prompt);
    cJSON_AddNumberToObject(all, "tokens", o->tokens);
    cJSON_AddNumberToObject(all, "runs", o->runs);
    char *text = json_print(all);
    puts(text);
    free(text);
    cJSON_Delete(all);
}

static void print_text(const struct options *o, const struct local_model *m,
                       const struct results *r) {
    double limit = r->bandwidth_gbs * 1e9 / (double)r->bytes_per_token;
    printf("%s: %s kernels, %d threads, medians of %d runs\n", o->model,
           forward_kernels(m->forward), forward_n_threads(m->forward), o->runs);
    printf("load         %8.2f s\n", r->load_s);
    printf("prefill %4d %8.1f tokens/s\n", o->prompt, r->prefill_tps);
    printf("decode  %4d %8.2f tokens/s, %.0f%% of the limit of %.2f\n", o->tokens, r->decode_tps,
           100 * r->decode_tps / limit, limit);
    for (int i = 0; i < o->n_batches; i++)
        printf("decode × %-3d %8.2f tokens/s\n", o->batches[i], r->batch_tps[i]);
    printf(
        "memory reads %8.2f GB/s; a token reads %.1f MB of weights, and %zu bytes of KV for each "
        "token before it\n",
        r->bandwidth_gbs, (double)r->bytes_per_token / 1e6, r->kv_bytes_per_token);
    printf("peak memory  %8.1f MiB\n", (double)r->peak_rss / 1048576);
}

static int bad(const char *option, const char *value) {
    fprintf(stderr, "lemma bench: %s %s makes no sense\n%s", option, value, usage);
    return 2;
}

static int parse(int argc, char **argv, struct options *o) {
    enum { CTX = 256, RUNS, KERNELS, KV_TYPE, JSON, DEPTH, SCHEMA, OUT, TEMPERATURE };
    static const struct option longs[] = {
        {"model", required_argument, NULL, 'm'},
        {"threads", required_argument, NULL, 't'},
        {"ctx", required_argument, NULL, CTX},
        {"runs", required_argument, NULL, RUNS},
        {"kernels", required_argument, NULL, KERNELS},
        {"kv-type", required_argument, NULL, KV_TYPE},
        {"json", no_argument, NULL, JSON},
        {"depth", required_argument, NULL, DEPTH},
        {"schema", required_argument, NULL, SCHEMA},
        {"out", required_argument, NULL, OUT},
        {"temperature", required_argument, NULL, TEMPERATURE},
        {"help", no_argument, NULL, 'h'},
        {0},
    };
    int c, *list;
    optind = 1;
    while ((c = getopt_long(argc, argv, "m:p:n:b:t:h", longs, NULL)) != -1)
        switch (c) {
        case 'm': o->model = optarg; break;
        case 'p':
            if (!parse_int(optarg, 1, 1 << 20, &o->prompt))
                return bad("-p", optarg);
            break;
        case 'n':
            if (!parse_int(optarg, 1, 1 << 20, &o->tokens))
                return bad("-n", optarg);
            break;
        case 'b':
            list = parse_ints(optarg, CHUNK, &o->n_batches);
            if (!list || o->n_batches > MAX_BATCHES) {
                free(list);
                return bad("-b", optarg);
            }
            memcpy(o->batches, list, (size_t)o->n_batches * sizeof *list);
            free(list);
            for (int i = 0; i < o->n_batches; i++)
                if (!o->batches[i])
                    return bad("-b", optarg);
            break;
        case 't':
            if (!parse_int(optarg, 1, THREADS_MAX, &o->threads))
                return bad("-t", optarg);
            break;
        case CTX:
            if (!parse_int(optarg, 1, 1 << 24, &o->context))
                return bad("--ctx", optarg);
            break;
        case DEPTH:
            if (!parse_int(optarg, 0, 1 << 24, &o->depth))
                return bad("--depth", optarg);
            break;
        case RUNS:
            if (!parse_int(optarg, 1, o->schema ? 1 << 20 : MAX_RUNS, &o->runs))
                return bad("--runs", optarg);
            break;
        case KERNELS: o->kernels = optarg; break;
        case KV_TYPE: o->kv_type = optarg; break;
        case SCHEMA: o->schema = optarg; break;
        case OUT: o->out = optarg; break;
        case TEMPERATURE: o->temperature = atof(optarg); break;
        case JSON: o->json = true; break;
        case 'h': fputs(usage, stdout); return -1;
        default: fputs(usage, stderr); return 2;
        }
    if (!o->model || optind != argc) {
        fputs(usage, stderr);
        return 2;
    }
    return 0;
}

int command_bench(int argc, char **argv) {
    struct options o = {.prompt = 512,
                        .tokens = 64,
                        .runs = 3,
                        .temperature = 1,
                        .batches = {1, 4, 8},
                        .n_batches = 3};
    struct results r = {0};
    struct local_model m;
    struct err e = {0};
    char text[700];
    int status = parse(argc, argv, &o), seqs = 1;
    if (status)
        return status < 0 ? 0 : status;
    if (o.schema)
        return bench_schema(&(struct bench_schema){.model = o.model,
                                                   .file = o.schema,
                                                   .out = o.out,
                                                   .kernels = o.kernels,
                                                   .kv_type = o.kv_type,
                                                   .threads = o.threads,
                                                   .count = o.runs,
                                                   .tokens = o.tokens,
                                                   .temperature = o.temperature});
    for (int i = 0; i < o.n_batches; i++)
        seqs = o.batches[i] > seqs ? o.batches[i] : seqs;
    int need = o.depth + (o.prompt > o.tokens ? o.prompt : o.tokens);
    need = need < 8 ? 8 : need;
    if (o.context && o.context < need) {
        fprintf(stderr, "lemma bench: --ctx %d is less than the %d tokens that the runs take\n",
                o.context, need);
        return 2;
    }
    int64_t start = clock_ns();
    if (!local_model_open(&m, o.model, o.threads, o.kernels, o.kv_type, seqs,
                          o.context ? o.context : need, CHUNK, &e)) {
        fprintf(stderr, "lemma bench: %s\n", err_text(&e, text, sizeof text));
        return 1;
    }
    r.load_s = seconds(start);
    bool good = measure(&o, &m, &r, &e);
    if (!good)
        fprintf(stderr, "lemma bench: %s\n", err_text(&e, text, sizeof text));
    else if (o.json)
        print_json(&o, &m, &r);
    else
        print_text(&o, &m, &r);
    local_model_close(&m);
    return good ? 0 : 1;
}

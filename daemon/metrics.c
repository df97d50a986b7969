/* metrics: counters and gauges for Prometheus. Names of tools and models are the only labels that
 * come from outside; what anybody said is in none. */
#include "base/clock.h"
#include "base/json.h"
#include "daemon/wire.h"

#include <stdlib.h>

static void metric(struct buf *out, const char *name, const char *type, double value) {
    buf_printf(out, "# TYPE lemma_%s %s\nlemma_%s %.12g\n", name, type, name, value);
}

/* Prometheus' label values: backslash, quote and newline are escaped. */
static void label(struct buf *out, const char *text) {
    for (; *text; text++) {
        if (*text == '\\' || *text == '"')
            buf_char(out, '\\');
        if (*text == '\n')
            buf_str(out, "\\n");
        else
            buf_char(out, *text);
    }
}

static void append_server(struct buf *out, const struct server *s) {
    const struct server_counts *n = &s->counts;
    metric(out, "uptime_seconds", "gauge", (double)(clock_ms() - s->started_ms) / 1000);
    metric(out, "connections", "gauge", n->open);
    metric(out, "websockets", "gauge", n->open_sockets);
    metric(out, "responses_in_flight", "gauge", s->in_flight);
    metric(out, "websockets_total", "counter", (double)n->sockets);
    metric(out, "http_requests_total", "counter", (double)n->requests);
    metric(out, "response_posts_total", "counter", (double)n->posts);
    metric(out, "refused_total", "counter", (double)n->refused);
    metric(out, "slow_readers_dropped_total", "counter", (double)n->dropped);
    metric(out, "websocket_messages_received_total", "counter", (double)n->frames_in);
    metric(out, "websocket_messages_sent_total", "counter", (double)n->frames_out);
    metric(out, "sent_bytes_total", "counter", (double)n->bytes_out);
    static const double bounds[] = FIRST_TOKEN_BOUNDS;
    buf_str(out, "# TYPE lemma_time_to_first_token_seconds histogram\n");
    uint64_t sum = 0;
    for (size_t i = 0; i < N_FIRST_TOKEN_BOUNDS; i++) {
        sum += n->first_token[i];
        buf_printf(out, "lemma_time_to_first_token_seconds_bucket{le=\"%g\"} %llu\n", bounds[i],
                   (unsigned long long)sum);
    }
    sum += n->first_token[N_FIRST_TOKEN_BOUNDS];
    buf_printf(out,
               "lemma_time_to_first_token_seconds_bucket{le=\"+Inf\"} %llu\n"
               "lemma_time_to_first_token_seconds_sum %.9g\n"
               "lemma_time_to_first_token_seconds_count %llu\n",
               (unsigned long long)sum, n->first_token_seconds, (unsigned long long)sum);
}

static void append_runs(struct buf *out, struct agent *agent) {
    struct agent_stats a;
    agent_stats(agent, &a);
    metric(out, "runs", "gauge", a.runs);
    metric(out, "requests_waiting", "gauge", a.waiting);
    metric(out, "sessions", "gauge", a.responses);
    metric(out, "runs_started_total", "counter", (double)a.started);
    const struct {
        const char *status;
        uint64_t n;
    } ends[] = {{"completed", a.completed},
                {"failed", a.failed},
                {"cancelled", a.cancelled},
                {"incomplete", a.incomplete}};
    buf_str(out, "# TYPE lemma_runs_total counter\n");
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        buf_printf(out, "lemma_runs_total{status=\"%s\"} %llu\n", ends[i].status,
                   (unsigned long long)ends[i].n);
}

/* One engine a model: every metric is written once for all of them. */
static void append_engines(struct buf *out, struct engine *const *engines, size_t n) {
    static const struct {
        const char *name, *type;
    } metrics[] = {{"prompt_tokens_total", "counter"},
                   {"cached_prompt_tokens_total", "counter"},
                   {"generated_tokens_total", "counter"},
                   {"engine_steps_total", "counter"},
                   {"generations_running", "gauge"},
                   {"generations_waiting", "gauge"},
                   {"generations_rejected_total", "counter"},
                   {"kv_used_bytes", "gauge"},
                   {"kv_budget_bytes", "gauge"},
                   {"kv_disk_bytes", "gauge"},
                   {"model_loaded", "gauge"},
                   {"prefill_tokens_per_second", "gauge"},
                   {"decode_tokens_per_second", "gauge"},
                   {"mask_seconds_total", "counter"},
                   {"masks_total", "counter"}};
    enum { N = sizeof metrics / sizeof *metrics };
    for (int k = 0; k < N; k++) {
        buf_printf(out, "# TYPE lemma_%s %s\n", metrics[k].name, metrics[k].type);
        for (size_t i = 0; i < n; i++) {
            struct engine_stats s;
            engine_stats(engines[i], &s);
            const double values[N] = {(double)s.prompt_tokens,
                                      (double)s.cached_tokens,
                                      (double)s.generated_tokens,
                                      (double)s.steps,
                                      s.running,
                                      s.waiting,
                                      (double)s.rejected,
                                      (double)s.kv_used_bytes,
                                      (double)s.kv_budget_bytes,
                                      (double)s.kv_disk_bytes,
                                      engine_is_loaded(engines[i]),
                                      s.prefill_tps,
                                      s.decode_tps,
                                      (double)s.mask_ns / 1e9,
                                      (double)s.mask_count};
            buf_printf(out, "lemma_%s{model=\"", metrics[k].name);
            label(out, engine_info(engines[i])->name);
            buf_printf(out, "\"} %.12g\n", values[k]);
        }
    }
}

/* Which walls stand around each runner, and what every canary said when it tried to get out. */
static void append_sandbox(struct buf *out, struct sandbox *sandbox) {
    struct buf text = {0};
    struct err e;
    sandbox_state(sandbox, &text);
    cJSON *state = json_parse(buf_text(&text), text.len, &e);
    const cJSON *runner, *one;
    buf_printf(out, "# TYPE lemma_sandbox_mode gauge\nlemma_sandbox_mode{mode=\"%s\"} 1\n",
               json_str(state, "mode", "unknown"));
    buf_str(out, "# TYPE lemma_sandbox_runner gauge\n");
    cJSON_ArrayForEach(runner, json_get(state, "runners"))
        buf_printf(out, "lemma_sandbox_runner{runner=\"%s\",state=\"%s\"} 1\n", runner->string,
                   json_str(runner, "state", "unknown"));
    buf_str(out, "# TYPE lemma_sandbox_wall gauge\n");
    cJSON_ArrayForEach(runner, json_get(state, "runners"))
        cJSON_ArrayForEach(one, json_get(runner, "walls")) {
        buf_printf(out, "lemma_sandbox_wall{runner=\"%s\",wall=\"", runner->string);
        label(out, cJSON_IsString(one) ? one->valuestring : "");
        buf_str(out, "\"} 1\n");
    }
    buf_str(out, "# TYPE lemma_sandbox_canary gauge\n");
    cJSON_ArrayForEach(runner, json_get(state, "runners"))
        cJSON_ArrayForEach(one, json_get(runner, "canaries")) {
        buf_printf(out, "lemma_sandbox_canary{runner=\"%s\",canary=\"", runner->string);
        label(out, json_str(one, "name", ""));
        buf_str(out, "\",outcome=\"");
        label(out, json_str(one, "outcome", ""));
        buf_str(out, "\"} 1\n");
    }
    cJSON_Delete(state);
    buf_free(&text);
}

static void add_tools(void *user, struct tools *tools, struct sandbox *sandbox) {
    struct answer *a = user;
    tools_metrics(tools, &a->text);
    append_sandbox(&a->text, sandbox);
    answer_post(a);
}

static void take(struct conn *c, struct answer *a) {
    struct buf out = {0};
    append_server(&out, c->server);
    append_runs(&out, c->server->agent);
    append_engines(&out, c->server->engines, c->server->n_engines);
    buf_add(&out, a->text.data, a->text.len);
    http_reply(c, 200, "text/plain; version=0.0.4; charset=utf-8", out.data, out.len,
               "cache-control: no-store\n");
    buf_free(&out);
}

void metrics_serve(struct conn *c, const char *id) {
    agent_with_tools(c->server->agent, add_tools, answer_new(c, take));
}

void metrics_first_token(struct server *s, double seconds) {
    static const double bounds[] = FIRST_TOKEN_BOUNDS;
    size_t i = 0;
    while (i < N_FIRST_TOKEN_BOUNDS && seconds > bounds[i])
        i++;
    s->counts.first_token[i]++;
    s->counts.first_token_seconds += seconds;
}

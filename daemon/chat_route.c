/* chat_route: POST /v1/chat/completions: n choices are n runs, told together. */
#include "base/clock.h"
#include "base/json.h"
#include "daemon/wire.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

struct chat_job {
    struct chat_options options; /* id and model are owned here */
    char id[48];
    char *model;
    bool stream;
    struct run_usage usage;
    struct buf *choices; /* one a choice, for answers that do not stream */
    int n;
    struct api_error failed;
};

static void free_job(void *user) {
    struct chat_job *job = user;
    for (int i = 0; i < job->n; i++)
        buf_free(&job->choices[i]);
    free(job->choices);
    free(job->model);
    free(job);
}

static void send_data(struct conn *c, const struct buf *json) {
    struct buf b = {0};
    http_stream_begin(c, "text/event-stream; charset=utf-8");
    buf_str(&b, "data: ");
    buf_add(&b, json->data, json->len);
    buf_str(&b, "\n\n");
    http_stream_add(c, b.data, b.len);
    buf_free(&b);
}

static void say(void *user, const char *type, const struct buf *json) {
    struct conn *c = user;
    struct chat_job *job = c->job;
    if (job->stream)
        send_data(c, json);
}

static void finish_stream(struct conn *c, struct chat_job *job) {
    struct buf b = {0};
    if (job->failed.status) {
        api_error_body(&b, &job->failed);
        send_data(c, &b);
        buf_clear(&b);
    } else if (job->options.include_usage) {
        chat_append_head(&b, &job->options, "chat.completion.chunk");
        buf_str(&b, ",\"choices\":[],\"usage\":");
        chat_append_usage(&b, &job->usage);
        buf_char(&b, '}');
        send_data(c, &b);
        buf_clear(&b);
    }
    buf_str(&b, "[DONE]");
    send_data(c, &b);
    buf_free(&b);
    http_stream_end(c);
}

static void finish_body(struct conn *c, struct chat_job *job) {
    struct buf b = {0};
    chat_append_head(&b, &job->options, "chat.completion");
    buf_str(&b, ",\"choices\":[");
    for (int i = 0; i < job->n; i++) {
        if (i)
            buf_char(&b, ',');
        buf_add(&b, job->choices[i].data, job->choices[i].len);
    }
    buf_str(&b, "],\"usage\":");
    chat_append_usage(&b, &job->usage);
    buf_char(&b, '}');
    http_json(c, 200, &b);
    buf_free(&b);
}

static void on_end(struct conn *c, struct stream *st) {
    struct chat_job *job = c->job;
    struct buf body = {0};
    struct api_error e = {0};
    chat_add_usage(st->speller, &job->usage);
    if (!st->speller->body(st->speller, &body, &e))
        job->failed = e;
    else
        job->choices[st->choice] = body;
    stream_end(st);
    if (c->n_streams)
        return;
    if (job->failed.status && !c->answered)
        http_fail(c, &job->failed);
    else if (job->stream)
        finish_stream(c, job);
    else
        finish_body(c, job);
}

static void pump(struct conn *c) {
    conn_spell_all(c, on_end);
}

/* One run for every choice; each reads the body anew, and has a seed of its own. */
static bool submit_all(struct conn *c, const cJSON *o, struct chat_job *job, struct api_error *e) {
    for (int i = 0; i < job->n; i++) {
        struct api_request request;
        if (!request_read_chat(o, job->options.created, &request, e))
            return false;
        request.run->sampling.seed += (uint64_t)i * 0x9e3779b97f4a7c15u;
        struct chat_options options = job->options;
        options.index = i;
        bool good = conn_submit(c, &request, chat_speller(&options, say, c), e);
        api_request_free(&request);
        if (!good)
            return false;
        struct stream *st = c->streams;
        while (st->next)
            st = st->next;
        st->choice = i;
    }
    return true;
}

void chat_serve(struct conn *c, const char *id) {
    struct api_error e = {0};
    struct api_request first;
    cJSON *o = route_read_body(c);
    if (!o)
        return;
    if (auth_count_request(c, &e) && request_read_chat(o, clock_wall_seconds(), &first, &e)) {
        struct chat_job *job = mem_zero(1, sizeof *job);
        unsigned char random[12] = {0};
        size_t used = (size_t)snprintf(job->id, sizeof job->id, "chatcmpl-");
        if (getrandom(random, sizeof random, 0) < 0)
            memcpy(random, &c->id, sizeof c->id);
        for (size_t i = 0; i < sizeof random; i++)
            used += (size_t)snprintf(job->id + used, sizeof job->id - used, "%02x", random[i]);
        job->model = mem_strdup(*first.run->model ? first.run->model : "lemma");
        job->n = first.n;
        job->choices = mem_zero((size_t)job->n, sizeof *job->choices);
        job->stream = first.stream;
        job->options = (struct chat_options){.id = job->id,
                                             .model = job->model,
                                             .created = clock_wall_seconds(),
                                             .include_usage = first.include_usage};
        api_request_free(&first);
        c->job = job;
        c->free_job = free_job;
        c->pump = pump;
        submit_all(c, o, job, &e);
    }
    cJSON_Delete(o);
    if (e.status)
        http_fail(c, &e);
}

/* saved: a request as JSON, as far as a new process needs it to go on with its run. The input is in
 * the response's items, the history in its tokens. */
#include "agent/internal.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static cJSON *tools_to_json(const struct run_request *q) {
    cJSON *list = cJSON_CreateArray();
    for (size_t i = 0; i < q->n_client_tools; i++) {
        const struct tool *t = q->client_tools[i];
        cJSON *o = cJSON_CreateObject();
        cJSON_AddStringToObject(o, "name", t->name);
        cJSON_AddStringToObject(o, "about", t->about);
        cJSON_AddStringToObject(o, "schema", t->schema);
        cJSON_AddItemToArray(list, o);
    }
    return list;
}

char *request_to_json(const struct run_request *q) {
    cJSON *o = cJSON_CreateObject();
    const struct sampling *s = &q->sampling;
    char seed[24];
    snprintf(seed, sizeof seed, "%" PRIu64, s->seed);
    cJSON_AddStringToObject(o, "model", q->model);
    cJSON_AddItemToObject(o, "tools", tools_to_json(q));
    cJSON_AddNumberToObject(o, "tool_choice", q->tool_choice);
    if (q->named_tool)
        cJSON_AddStringToObject(o, "named_tool", q->named_tool);
    cJSON_AddBoolToObject(o, "parallel", q->parallel_tool_calls);
    cJSON_AddNumberToObject(o, "max_tool_calls", q->max_tool_calls);
    cJSON_AddNumberToObject(o, "max_output_tokens", q->max_output_tokens);
    cJSON_AddBoolToObject(o, "has_sampling", q->has_sampling);
    cJSON_AddNumberToObject(o, "temperature", (double)s->temperature);
    cJSON_AddNumberToObject(o, "top_k", s->top_k);
    cJSON_AddNumberToObject(o, "top_p", (double)s->top_p);
    cJSON_AddNumberToObject(o, "min_p", (double)s->min_p);
    cJSON_AddNumberToObject(o, "repeat_penalty", (double)s->repeat_penalty);
    cJSON_AddNumberToObject(o, "repeat_window", s->repeat_window);
    cJSON_AddNumberToObject(o, "presence_penalty", (double)s->presence_penalty);
    cJSON_AddNumberToObject(o, "frequency_penalty", (double)s->frequency_penalty);
    cJSON_AddStringToObject(o, "seed", seed);
    if (q->reply)
        cJSON_AddItemToObject(o, "reply",
                              q->reply_schema ? cJSON_CreateString(q->reply_schema)
                                              : cJSON_CreateFalse());
    cJSON_AddNumberToObject(o, "reply_kind", q->reply_kind);
    cJSON_AddNumberToObject(o, "think_budget", q->think_budget);
    cJSON_AddBoolToObject(o, "compact", q->compact);
    cJSON_AddNumberToObject(o, "top_logprobs", q->top_logprobs);
    cJSON *stop = cJSON_AddArrayToObject(o, "stop");
    for (size_t i = 0; i < q->n_stop; i++)
        cJSON_AddItemToArray(stop, cJSON_CreateString(q->stop[i]));
    cJSON_AddBoolToObject(o, "background", q->background);
    cJSON_AddBoolToObject(o, "prefill_only", q->prefill_only);
    char *text = json_print(o);
    cJSON_Delete(o);
    return text;
}

static bool read_tools(struct run_request *q, const cJSON *list) {
    const cJSON *o;
    struct err e;
    cJSON_ArrayForEach(o, list) {
        const char *schema = json_str(o, "schema", "");
        struct tool *t = tool_from_client(json_str(o, "name", ""), json_str(o, "about", ""), schema,
                                          strlen(schema), false, &e);
        if (!t)
            return false;
        q->client_tools = mem_grow(q->client_tools, q->n_client_tools + 1, sizeof t);
        q->client_tools[q->n_client_tools++] = t;
    }
    return true;
}

static bool read_reply(struct run_request *q, enum reply_kind kind, const cJSON *reply) {
    struct err e;
    if (!reply)
        return true;
    if (!cJSON_IsString(reply))
        return false;
    const char *schema = *reply->valuestring ? reply->valuestring : NULL;
    return run_request_reply(q, kind, schema, schema ? strlen(schema) : 0, &e);
}

struct run_request *request_from_json(const char *text) {
    cJSON *o = text ? cJSON_Parse(text) : NULL;
    if (!o)
        return NULL;
    struct run_request *q = run_request_new();
    free(q->model);
    q->model = mem_strdup(json_str(o, "model", ""));
    q->tool_choice = (enum turn_choice)json_num(o, "tool_choice", TURN_AUTO);
    const char *named = json_str(o, "named_tool", NULL);
    q->named_tool = named ? mem_strdup(named) : NULL;
    q->parallel_tool_calls = json_bool(o, "parallel", true);
    q->max_tool_calls = (int)json_num(o, "max_tool_calls", 0);
    q->max_output_tokens = (int)json_num(o, "max_output_tokens", 0);
    q->has_sampling = json_bool(o, "has_sampling", false);
    q->has_seed = true;
    q->sampling = (struct sampling){
        .temperature = (float)json_num(o, "temperature", 0),
        .top_k = (int)json_num(o, "top_k", 0),
        .top_p = (float)json_num(o, "top_p", 0),
        .min_p = (float)json_num(o, "min_p", 0),
        .repeat_penalty = (float)json_num(o, "repeat_penalty", 0),
        .repeat_window = (int)json_num(o, "repeat_window", 0),
        .presence_penalty = (float)json_num(o, "presence_penalty", 0),
        .frequency_penalty = (float)json_num(o, "frequency_penalty", 0),
        .seed = strtoull(json_str(o, "seed", "0"), NULL, 10),
    };
    q->think_budget = (int)json_num(o, "think_budget", 0);
    q->top_logprobs = (int)json_num(o, "top_logprobs", -1);
    q->background = json_bool(o, "background", false);
    q->prefill_only = json_bool(o, "prefill_only", false);
    q->compact = json_bool(o, "compact", false);
    const cJSON *stop;
    cJSON_ArrayForEach(stop, json_get(o, "stop")) {
        q->stop = mem_grow(q->stop, q->n_stop + 1, sizeof *q->stop);
        q->stop[q->n_stop++] = mem_strdup(cJSON_IsString(stop) ? stop->valuestring : "");
    }
    enum reply_kind kind = (enum reply_kind)json_num(o, "reply_kind", REPLY_SCHEMA);
    bool good = read_tools(q, json_get(o, "tools")) && read_reply(q, kind, json_get(o, "reply"));
    cJSON_Delete(o);
    if (good)
        return q;
    run_request_free(q);
    return NULL;
}

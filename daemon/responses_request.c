/* responses_request: the body of POST /v1/responses, and the response.create frame. */
#include "daemon/request.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

enum { MAX_STREAM_ID = 128, MAX_ITEMS = 65536 };

/* --- input items --- */

static bool read_message(const cJSON *o, const char *param, struct run_request *run,
                         struct api_error *e) {
    const char *role = json_str(o, "role", "");
    struct item *item = add_input(run, ITEM_MESSAGE);
    if (!role_of(role, &item->role))
        return api_fail(e, 400, "invalid_value", param,
                        "'%s' has the role '%.40s'; it must be user, assistant, system or "
                        "developer",
                        param, role);
    char field[96];
    snprintf(field, sizeof field, "%s.content", param);
    if (!json_has(o, "content"))
        return api_fail(e, 400, "missing_required_parameter", field, "'%s' has no 'content'",
                        param);
    return take_content(json_get(o, "content"), field, &item->text, e);
}

/* A thought that the client sends back: its text, if the client was given it. */
static bool read_reasoning(const cJSON *o, const char *param, struct run_request *run,
                           struct api_error *e) {
    char *text = mem_strdup(""), *summary = mem_strdup("");
    struct api_error ignored = {0};
    take_content(json_get(o, "content"), param, &text, &ignored);
    take_content(json_get(o, "summary"), param, &summary, &ignored);
    if (*text || *summary) {
        struct item *item = add_input(run, ITEM_REASONING);
        set_text(&item->text, *text ? text : summary);
    }
    free(text);
    free(summary);
    return true;
}

static bool read_call(const cJSON *o, const char *param, struct run_request *run, bool ours,
                      struct api_error *e) {
    const char *name = json_str(o, "name", NULL);
    const char *arguments = json_str(o, "arguments", json_str(o, "input", NULL));
    const char *call_id = json_str(o, "call_id", ours ? json_str(o, "id", "") : NULL);
    if (!name || !arguments || !call_id)
        return api_fail(e, 400, "missing_required_parameter", param,
                        "'%s' is a call and needs 'call_id', 'name' and 'arguments'", param);
    struct item *item = add_input(run, ours ? ITEM_TOOL_CALL : ITEM_FUNCTION_CALL);
    set_text(&item->name, name);
    set_text(&item->arguments, arguments);
    set_text(&item->call_id, call_id);
    if (ours)
        set_text(&item->output, json_str(o, "output", json_str(o, "error", "")));
    return true;
}

static bool read_output(const cJSON *o, const char *param, struct run_request *run,
                        struct api_error *e) {
    const char *call_id = json_str(o, "call_id", NULL);
    if (!call_id)
        return api_fail(e, 400, "missing_required_parameter", param, "'%s' has no 'call_id'",
                        param);
    char field[96];
    snprintf(field, sizeof field, "%s.output", param);
    struct item *item = add_input(run, ITEM_FUNCTION_OUTPUT);
    set_text(&item->call_id, call_id);
    if (!json_has(o, "output"))
        return api_fail(e, 400, "missing_required_parameter", field, "'%s' has no 'output'", param);
    return take_content(json_get(o, "output"), field, &item->output, e);
}

/* A summary of ours that the client sends back; of others', which are closed to us, nothing can be read. */
static bool read_summary(const cJSON *o, const char *param, struct run_request *run,
                         struct api_error *e) {
    const char *text = json_str(o, "encrypted_content", NULL);
    const cJSON *detail = json_get(o, "lemma");
    if (!text)
        return api_fail(e, 400, "missing_required_parameter", param,
                        "'%s' has no 'encrypted_content'", param);
    if (!*text || !cJSON_IsObject(detail))
        return true;
    struct item *item = add_input(run, ITEM_COMPACTION);
    set_text(&item->text, text);
    char *kept = json_print(detail);
    set_text(&item->detail, kept);
    free(kept);
    return true;
}

static bool read_truncation(const cJSON *body, struct run_request *run, struct api_error *e) {
    char *word = NULL;
    bool good = take_text(body, "truncation", &word, e);
    run->compact = word && !strcmp(word, "auto");
    if (good && word && !run->compact && strcmp(word, "disabled"))
        good = api_fail(e, 400, "invalid_value", "truncation",
                        "'truncation' must be auto or disabled, not '%.40s'", word);
    free(word);
    return good;
}

static bool read_item(const cJSON *o, int index, struct run_request *run, struct api_error *e) {
    char param[64];
    snprintf(param, sizeof param, "input[%d]", index);
    if (!cJSON_IsObject(o))
        return api_fail(e, 400, "invalid_type", param, "'%s' must be an object", param);
    const cJSON *kind = json_get(o, "type");
    if (kind && !cJSON_IsNull(kind) && !cJSON_IsString(kind))
        return api_fail(e, 400, "invalid_type", param, "'%s.type' must be a string", param);
    const char *type = json_str(o, "type", "message");
    if (!strcmp(type, "message"))
        return read_message(o, param, run, e);
    if (!strcmp(type, "reasoning"))
        return read_reasoning(o, param, run, e);
    if (!strcmp(type, "function_call") || !strcmp(type, "custom_tool_call"))
        return read_call(o, param, run, false, e);
    if (!strcmp(type, "mcp_call"))
        return read_call(o, param, run, true, e);
    if (!strcmp(type, "function_call_output") || !strcmp(type, "custom_tool_call_output"))
        return read_output(o, param, run, e);
    if (!strcmp(type, "item_reference")) {
        const char *id = json_str(o, "id", NULL);
        if (!id)
            return api_fail(e, 400, "missing_required_parameter", param, "'%s' has no 'id'", param);
        set_text(&add_input(run, ITEM_REFERENCE)->id, id);
        return true;
    }
    if (!strcmp(type, "compaction") || !strcmp(type, "compaction_summary"))
        return read_summary(o, param, run, e);
    return true; /* items of tools that other servers run: nothing that this model could read */
}

static bool read_input(const cJSON *body, struct run_request *run, struct api_error *e) {
    const cJSON *input = json_get(body, "input"), *one;
    if (!input || cJSON_IsNull(input))
        return true;
    if (cJSON_IsString(input)) {
        struct item *item = add_input(run, ITEM_MESSAGE);
        item->role = ROLE_USER;
        set_text(&item->text, input->valuestring);
        return true;
    }
    if (!cJSON_IsArray(input))
        return api_fail(e, 400, "invalid_type", "input",
                        "'input' must be a string or an array of items");
    if (cJSON_GetArraySize(input) > MAX_ITEMS)
        return api_fail(e, 400, "invalid_value", "input", "'input' has more than %d items",
                        MAX_ITEMS);
    int index = 0;
    cJSON_ArrayForEach(one, input) if (!read_item(one, index++, run, e)) return false;
    return true;
}

/* --- the rest --- */

static bool read_reasoning_settings(const cJSON *body, struct api_request *out,
                                    struct api_error *e) {
    const cJSON *r = json_get(body, "reasoning");
    if (!r || cJSON_IsNull(r))
        return true;
    if (!cJSON_IsObject(r))
        return api_fail(e, 400, "invalid_type", "reasoning", "'reasoning' must be an object");
    const cJSON *effort = json_get(r, "effort");
    if (effort && !cJSON_IsNull(effort)) {
        if (!cJSON_IsString(effort))
            return api_fail(e, 400, "invalid_type", "reasoning.effort",
                            "'reasoning.effort' must be a string");
        if (!take_effort(effort->valuestring, "reasoning.effort", out->run, e))
            return false;
    }
    out->summary = json_has(r, "summary") || json_has(r, "generate_summary");
    return true;
}

static bool read_text_settings(const cJSON *body, struct run_request *run, struct api_error *e) {
    const cJSON *text = json_get(body, "text");
    if (!text || cJSON_IsNull(text))
        return true;
    if (!cJSON_IsObject(text))
        return api_fail(e, 400, "invalid_type", "text", "'text' must be an object");
    return take_format(json_get(text, "format"), "text.format", run, e);
}

static bool read_metadata(const cJSON *body, struct api_error *e) {
    const cJSON *m = json_get(body, "metadata"), *one;
    if (!m || cJSON_IsNull(m))
        return true;
    if (!cJSON_IsObject(m))
        return api_fail(e, 400, "invalid_type", "metadata", "'metadata' must be an object");
    cJSON_ArrayForEach(one, m) if (!cJSON_IsString(one)) return api_fail(
        e, 400, "invalid_type", "metadata", "the values of 'metadata' must be strings");
    return true;
}

static bool read_logprobs(const cJSON *body, struct run_request *run, struct api_error *e) {
    const cJSON *include = json_get(body, "include"), *one;
    int top = 0;
    if (!take_int(body, "top_logprobs", 0, 20, &top, e))
        return false;
    if (include && !cJSON_IsNull(include) && !cJSON_IsArray(include))
        return api_fail(e, 400, "invalid_type", "include", "'include' must be an array");
    bool wanted = json_has(body, "top_logprobs") && top > 0;
    cJSON_ArrayForEach(one, include) if (cJSON_IsString(one) &&
                                         !strcmp(one->valuestring, "message.output_text.logprobs"))
        wanted = true;
    if (wanted)
        run->top_logprobs = top;
    return true;
}

/* What the response shows of its request, printed once: it goes into every full response object,
 * and a replay reads the same. */
static char *make_echo(const cJSON *body, int64_t now, const struct api_request *r) {
    static const char *const copied[] = {
        "instructions", "max_output_tokens", "max_tool_calls", "metadata",   "prompt_cache_key",
        "reasoning",    "safety_identifier", "temperature",    "text",       "tool_choice",
        "tools",        "top_logprobs",      "top_p",          "truncation", "user"};
    static const char *const ours[] = {"top_k", "min_p", "presence_penalty", "frequency_penalty", "repetition_penalty", "stop", "include"};
    cJSON *o = cJSON_CreateObject();
    cJSON_AddNumberToObject(o, "created_at", (double)now);
    cJSON_AddStringToObject(o, "model", *r->run->model ? r->run->model : "lemma");
    cJSON_AddBoolToObject(o, "background", r->run->background);
    cJSON_AddBoolToObject(o, "parallel_tool_calls", r->run->parallel_tool_calls);
    if (r->run->previous_id)
        cJSON_AddStringToObject(o, "previous_response_id", r->run->previous_id);
    else
        cJSON_AddNullToObject(o, "previous_response_id");
    cJSON_AddStringToObject(o, "service_tier", "default");
    cJSON_AddBoolToObject(o, "store", r->run->store);
    for (size_t i = 0; i < sizeof copied / sizeof *copied; i++) {
        const cJSON *v = json_get(body, copied[i]);
        if (v && !cJSON_IsNull(v))
            cJSON_AddItemToObject(o, copied[i], cJSON_Duplicate(v, true));
        else if (!strcmp(copied[i], "tools"))
            cJSON_AddArrayToObject(o, "tools");
        else if (!strcmp(copied[i], "tool_choice"))
            cJSON_AddStringToObject(o, "tool_choice", "auto");
        else if (!strcmp(copied[i], "metadata"))
            cJSON_AddObjectToObject(o, "metadata");
        else if (!strcmp(copied[i], "truncation"))
            cJSON_AddStringToObject(o, "truncation", "disabled");
        else if (!strcmp(copied[i], "text"))
            cJSON_AddStringToObject(
                cJSON_AddObjectToObject(cJSON_AddObjectToObject(o, "text"), "format"), "type",
                "text");
        else if (!strcmp(copied[i], "reasoning")) {
            cJSON *reasoning = cJSON_AddObjectToObject(o, "reasoning");
            cJSON_AddNullToObject(reasoning, "effort");
            cJSON_AddNullToObject(reasoning, "summary");
        } else if (strcmp(copied[i], "prompt_cache_key") &&
                   strcmp(copied[i], "safety_identifier"))
            cJSON_AddNullToObject(o, copied[i]);
    }
    cJSON *form = cJSON_GetObjectItemCaseSensitive(o, "text");
    if (cJSON_IsObject(form) && !json_has(form, "format"))
        cJSON_AddStringToObject(cJSON_AddObjectToObject(form, "format"), "type", "text");
    for (size_t i = 0; i < sizeof ours / sizeof *ours; i++)
        if (json_has(body, ours[i]))
            cJSON_AddItemToObject(o, ours[i], cJSON_Duplicate(json_get(body, ours[i]), true));
    cJSON_AddNumberToObject(o, "seed", (double)(int64_t)r->run->sampling.seed);
    char *text = json_print(o);
    cJSON_Delete(o);
    return text;
}

static bool read_all(const cJSON *body, struct api_request *out, struct api_error *e) {
    struct run_request *run = out->run;
    bool generate = true;
    if (!take_text(body, "model", &run->model, e) ||
        !take_text(body, "instructions", &run->instructions, e) ||
        !take_text(body, "previous_response_id", &run->previous_id, e) ||
        !take_text(body, "stream_id", &out->stream_id, e) ||
        !take_bool(body, "store", &run->store, e) ||
        !take_bool(body, "background", &run->background, e) ||
        !take_bool(body, "stream", &out->stream, e) || !take_bool(body, "generate", &generate, e) ||
        !take_int(body, "max_output_tokens", 1, 1 << 24, &run->max_output_tokens, e) ||
        !take_int(body, "max_tool_calls", 1, 1 << 16, &run->max_tool_calls, e) ||
        !take_sampling(body, run, e) || !take_tools(body, run, e) ||
        !read_reasoning_settings(body, out, e) || !read_text_settings(body, run, e) ||
        !read_metadata(body, e) || !read_truncation(body, run, e) || !read_logprobs(body, run, e) || !read_input(body, run, e))
        return false;
    run->prefill_only = !generate;
    if (run->previous_id && !*run->previous_id) {
        free(run->previous_id);
        run->previous_id = NULL;
    }
    if (out->stream_id && (!*out->stream_id || strlen(out->stream_id) > MAX_STREAM_ID))
        return api_fail(e, 400, "invalid_value", "stream_id", "'stream_id' has 1 to %d bytes",
                        MAX_STREAM_ID);
    if (run->background && !run->store)
        return api_fail(e, 400, "invalid_value", "background",
                        "'background' needs 'store': the response must be kept until it is asked "
                        "for");
    if (json_has(body, "conversation"))
        return api_fail(e, 400, "unsupported_parameter", "conversation",
                        "conversation objects are not kept here; continue a response with "
                        "'previous_response_id'");
    if (json_has(body, "prompt"))
        return api_fail(e, 400, "unsupported_parameter", "prompt",
                        "prompt templates are not kept here; send 'instructions' and 'input'");
    return true;
}

/* Whoever asks without a seed is told which was drawn: with it the same request is answered the same. */
static void draw_seed(struct run_request *run) {
    uint32_t seed;
    if (run->has_seed || getrandom(&seed, sizeof seed, 0) != sizeof seed)
        return;
    run->sampling.seed = seed;
    run->has_seed = true;
}

bool request_read_responses(const cJSON *body, int64_t now, struct api_request *out,
                            struct api_error *e) {
    *out = (struct api_request){.n = 1};
    if (!check_body(body, e))
        return false;
    out->run = run_request_new();
    if (!read_all(body, out, e)) {
        api_request_free(out);
        return false;
    }
    draw_seed(out->run);
    out->run->echo = make_echo(body, now, out);
    return true;
}

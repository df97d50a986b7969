/* chat_request: the body of POST /v1/chat/completions. */
#include "daemon/request.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_MESSAGES = 65536, MAX_CHOICES = 16 };

static bool read_tool_calls(const cJSON *calls, const char *param, struct run_request *run,
                            struct api_error *e) {
    const cJSON *one;
    if (!calls || cJSON_IsNull(calls))
        return true;
    if (!cJSON_IsArray(calls))
        return api_fail(e, 400, "invalid_type", param, "'%s' must be an array", param);
    cJSON_ArrayForEach(one, calls) {
        const cJSON *f = json_get(one, "function");
        const char *id = json_str(one, "id", NULL), *name = json_str(f, "name", NULL);
        const char *arguments = json_str(f, "arguments", NULL);
        if (!id || !name || !arguments)
            return api_fail(e, 400, "missing_required_parameter", param,
                            "every call of '%s' needs 'id', 'function.name' and "
                            "'function.arguments'",
                            param);
        struct item *item = add_input(run, ITEM_FUNCTION_CALL);
        set_text(&item->call_id, id);
        set_text(&item->name, name);
        set_text(&item->arguments, arguments);
    }
    return true;
}

static bool read_assistant(const cJSON *m, const char *param, struct run_request *run,
                           struct api_error *e) {
    char field[96], *text = mem_strdup("");
    const char *thought = json_str(m, "reasoning_content", json_str(m, "reasoning", NULL));
    if (thought && *thought) {
        struct item *item = add_input(run, ITEM_REASONING);
        set_text(&item->text, thought);
    }
    snprintf(field, sizeof field, "%s.content", param);
    bool good = take_content(json_get(m, "content"), field, &text, e);
    if (good && *text) {
        struct item *item = add_input(run, ITEM_MESSAGE);
        item->role = ROLE_ASSISTANT;
        set_text(&item->text, text);
    }
    free(text);
    snprintf(field, sizeof field, "%s.tool_calls", param);
    return good && read_tool_calls(json_get(m, "tool_calls"), field, run, e);
}

static bool read_tool_result(const cJSON *m, const char *param, struct run_request *run,
                             struct api_error *e) {
    char field[96];
    const char *id = json_str(m, "tool_call_id", NULL);
    if (!id)
        return api_fail(e, 400, "missing_required_parameter", param, "'%s' has no 'tool_call_id'",
                        param);
    struct item *item = add_input(run, ITEM_FUNCTION_OUTPUT);
    set_text(&item->call_id, id);
    snprintf(field, sizeof field, "%s.content", param);
    return take_content(json_get(m, "content"), field, &item->output, e);
}

static bool read_message(const cJSON *m, int index, struct run_request *run, struct api_error *e) {
    char param[64], field[96];
    snprintf(param, sizeof param, "messages[%d]", index);
    if (!cJSON_IsObject(m))
        return api_fail(e, 400, "invalid_type", param, "'%s' must be an object", param);
    const char *role = json_str(m, "role", "");
    enum item_role known;
    if (!strcmp(role, "tool"))
        return read_tool_result(m, param, run, e);
    if (!role_of(role, &known))
        return api_fail(e, 400, "invalid_value", param,
                        "'%s' has the role '%.40s'; it must be system, developer, user, assistant "
                        "or tool",
                        param, role);
    if (known == ROLE_ASSISTANT)
        return read_assistant(m, param, run, e);
    struct item *item = add_input(run, ITEM_MESSAGE);
    item->role = known;
    snprintf(field, sizeof field, "%s.content", param);
    if (!json_has(m, "content"))
        return api_fail(e, 400, "missing_required_parameter", field, "'%s' has no 'content'",
                        param);
    return take_content(json_get(m, "content"), field, &item->text, e);
}

static bool read_messages(const cJSON *body, struct run_request *run, struct api_error *e) {
    const cJSON *messages = json_get(body, "messages"), *one;
    if (!cJSON_IsArray(messages) || !cJSON_GetArraySize(messages))
        return api_fail(e, 400, messages ? "invalid_type" : "missing_required_parameter",
                        "messages", "'messages' must be an array of at least one message");
    if (cJSON_GetArraySize(messages) > MAX_MESSAGES)
        return api_fail(e, 400, "invalid_value", "messages", "at most %d messages", MAX_MESSAGES);
    int index = 0;
    cJSON_ArrayForEach(one, messages) if (!read_message(one, index++, run, e)) return false;
    return true;
}

static bool read_options(const cJSON *body, struct api_request *out, struct api_error *e) {
    struct run_request *run = out->run;
    const cJSON *options = json_get(body, "stream_options"), *bias = json_get(body, "logit_bias");
    char *effort = NULL;
    bool logprobs = false, thinking = true;
    int top = 0;
    if (options && !cJSON_IsNull(options) && !cJSON_IsObject(options))
        return api_fail(e, 400, "invalid_type", "stream_options",
                        "'stream_options' must be an object");
    if (!take_bool(options, "include_usage", &out->include_usage, e) ||
        !take_text(body, "reasoning_effort", &effort, e) ||
        !take_bool(body, "logprobs", &logprobs, e) ||
        !take_int(body, "top_logprobs", 0, 20, &top, e) ||
        !take_bool(json_get(body, "chat_template_kwargs"), "enable_thinking", &thinking, e))
        return false;
    bool good = !effort || take_effort(effort, "reasoning_effort", run, e);
    free(effort);
    if (!good)
        return false;
    if (!thinking)
        run->think_budget = -1;
    run->top_logprobs = logprobs ? top : -1;
    if (cJSON_IsObject(bias) && bias->child)
        return api_fail(e, 400, "unsupported_parameter", "logit_bias",
                        "'logit_bias' is not served here");
    if (json_has(body, "functions"))
        return api_fail(e, 400, "unsupported_parameter", "functions",
                        "'functions' are called 'tools' now");
    return true;
}

static bool read_all(const cJSON *body, struct api_request *out, struct api_error *e) {
    struct run_request *run = out->run;
    return take_text(body, "model", &run->model, e) && take_bool(body, "stream", &out->stream, e) &&
           take_int(body, "max_tokens", 1, 1 << 24, &run->max_output_tokens, e) &&
           take_int(body, "max_completion_tokens", 1, 1 << 24, &run->max_output_tokens, e) &&
           take_int(body, "n", 1, MAX_CHOICES, &out->n, e) && take_sampling(body, run, e) &&
           take_tools(body, run, e) &&
           take_format(json_get(body, "response_format"), "response_format", run, e) &&
           read_options(body, out, e) && read_messages(body, run, e);
}

bool request_read_chat(const cJSON *body, int64_t now, struct api_request *out,
                       struct api_error *e) {
    *out = (struct api_request){.n = 1};
    if (!check_body(body, e))
        return false;
    out->run = run_request_new();
    out->run->store = false; /* the client keeps the conversation and sends it whole each time */
    if (read_all(body, out, e))
        return true;
    api_request_free(out);
    return false;
}

/* request_parts: the fields that both APIs share. */
#include "daemon/request.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    MANY = 65536, /* limits from here on are not told: who asks for more gets the most */
    MAX_TOOLS = 512,
    MAX_STOPS = 16,
    MAX_STOP_BYTES = 1024,
    MAX_PARTS = 65536,
    /* reasoning.effort as tokens of thought; "medium" is the agent's own budget */
    EFFORT_MINIMAL = 256,
    EFFORT_LOW = 1024,
    EFFORT_HIGH = 16384,
    EFFORT_XHIGH = 32768,
};

void api_request_free(struct api_request *r) {
    run_request_free(r->run);
    free(r->stream_id);
    *r = (struct api_request){0};
}

void set_text(char **slot, const char *text) {
    char *copy = mem_strdup(text);
    free(*slot);
    *slot = copy;
}

static bool wrong_type(struct api_error *e, const char *name, const char *wanted,
                       const cJSON *got) {
    const char *kind = cJSON_IsString(got)   ? "a string"
                       : cJSON_IsNumber(got) ? "a number"
                       : cJSON_IsBool(got)   ? "a boolean"
                       : cJSON_IsArray(got)  ? "an array"
                       : cJSON_IsObject(got) ? "an object"
                                             : "null";
    return api_fail(e, 400, "invalid_type", name, "'%s' must be %s, not %s", name, wanted, kind);
}

bool check_body(const cJSON *body, struct api_error *e) {
    return cJSON_IsObject(body) ||
           api_fail(e, 400, "invalid_type", NULL, "the request must be a JSON object");
}

bool take_bool(const cJSON *o, const char *name, bool *out, struct api_error *e) {
    const cJSON *v = json_get(o, name);
    if (!v || cJSON_IsNull(v))
        return true;
    if (!cJSON_IsBool(v))
        return wrong_type(e, name, "a boolean", v);
    *out = cJSON_IsTrue(v);
    return true;
}

bool take_int(const cJSON *o, const char *name, int lo, int hi, int *out, struct api_error *e) {
    const cJSON *v = json_get(o, name);
    if (!v || cJSON_IsNull(v))
        return true;
    if (!cJSON_IsNumber(v))
        return wrong_type(e, name, "a whole number", v);
    bool too_large = v->valuedouble > (hi < MANY ? hi : 1e15);
    if (v->valuedouble != floor(v->valuedouble) || v->valuedouble < lo || too_large)
        return api_fail(e, 400, "invalid_value", name, "'%s' must be a whole number from %d to %d",
                        name, lo, hi);
    *out = v->valuedouble > hi ? hi : (int)v->valuedouble; /* more than MANY is all */
    return true;
}

bool take_real(const cJSON *o, const char *name, double lo, double hi, float *out, bool *given,
               struct api_error *e) {
    const cJSON *v = json_get(o, name);
    if (!v || cJSON_IsNull(v))
        return true;
    if (!cJSON_IsNumber(v))
        return wrong_type(e, name, "a number", v);
    if (!(v->valuedouble >= lo && v->valuedouble <= hi))
        return api_fail(e, 400, "invalid_value", name, "'%s' must be from %g to %g, not %g", name,
                        lo, hi, v->valuedouble);
    *out = (float)v->valuedouble;
    *given = true;
    return true;
}

bool take_text(const cJSON *o, const char *name, char **out, struct api_error *e) {
    const cJSON *v = json_get(o, name);
    if (!v || cJSON_IsNull(v))
        return true;
    if (!cJSON_IsString(v))
        return wrong_type(e, name, "a string", v);
    set_text(out, v->valuestring);
    return true;
}

static bool take_seed(const cJSON *body, struct run_request *run, struct api_error *e) {
    const cJSON *v = json_get(body, "seed");
    if (!v || cJSON_IsNull(v))
        return true;
    if (!cJSON_IsNumber(v) || v->valuedouble != floor(v->valuedouble) ||
        fabs(v->valuedouble) > 9007199254740992.0)
        return api_fail(e, 400, "invalid_value", "seed", "'seed' must be a whole number");
    run->has_seed = true;
    run->sampling.seed = (uint64_t)(int64_t)v->valuedouble;
    return true;
}

static bool add_stop(struct run_request *run, const cJSON *v, struct api_error *e) {
    if (!cJSON_IsString(v))
        return wrong_type(e, "stop", "a string or an array of strings", v);
    size_t n = strlen(v->valuestring);
    if (!n || n > MAX_STOP_BYTES)
        return api_fail(e, 400, "invalid_value", "stop", "a stop text has 1 to %d bytes, not %zu",
                        MAX_STOP_BYTES, n);
    run->stop = mem_grow(run->stop, run->n_stop + 1, sizeof *run->stop);
    run->stop[run->n_stop++] = mem_strdup(v->valuestring);
    return true;
}

static bool take_stop(const cJSON *body, struct run_request *run, struct api_error *e) {
    const cJSON *v = json_get(body, "stop"), *one;
    if (!v || cJSON_IsNull(v))
        return true;
    if (!cJSON_IsArray(v))
        return add_stop(run, v, e);
    if (cJSON_GetArraySize(v) > MAX_STOPS)
        return api_fail(e, 400, "invalid_value", "stop", "at most %d stop texts", MAX_STOPS);
    cJSON_ArrayForEach(one, v) if (!add_stop(run, one, e)) return false;
    return true;
}

bool take_sampling(const cJSON *body, struct run_request *run, struct api_error *e) {
    struct sampling *s = &run->sampling;
    bool given = false;
    s->temperature = 1;
    if (!take_real(body, "temperature", 0, 2, &s->temperature, &given, e) ||
        !take_real(body, "top_p", 0, 1, &s->top_p, &given, e) ||
        !take_real(body, "min_p", 0, 1, &s->min_p, &given, e) ||
        !take_real(body, "presence_penalty", -2, 2, &s->presence_penalty, &given, e) ||
        !take_real(body, "frequency_penalty", -2, 2, &s->frequency_penalty, &given, e) ||
        !take_real(body, "repetition_penalty", 0.01, 10, &s->repeat_penalty, &given, e) ||
        !take_real(body, "repeat_penalty", 0.01, 10, &s->repeat_penalty, &given, e) ||
        !take_int(body, "top_k", -1, 1 << 20, &s->top_k, e) || !take_seed(body, run, e) ||
        !take_stop(body, run, e))
        return false;
    if (s->top_k < 0)
        s->top_k = 0;
    /* 0 is "off" within; a client that says 0 means "the likeliest token only" */
    if (json_has(body, "top_p") && s->top_p == 0)
        s->top_k = 1;
    run->has_sampling = given || json_has(body, "top_k");
    return true;
}

/* --- tools --- */

static const char any_arguments[] =
    "{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false}";

static bool take_tool(const cJSON *tool, int index, struct run_request *run, struct api_error *e) {
    char param[64];
    snprintf(param, sizeof param, "tools[%d]", index);
    if (!cJSON_IsObject(tool))
        return wrong_type(e, param, "an object", tool);
    const cJSON *type = json_get(tool, "type");
    if (!cJSON_IsString(type))
        return api_fail(e, 400, "missing_required_parameter", param, "'%s' has no 'type'", param);
    if (strcmp(type->valuestring, "function"))
        return true; /* hosted tools of other servers: not run here, and no fault */
    const cJSON *f = json_has(tool, "function") ? json_get(tool, "function") : tool;
    const cJSON *name = json_get(f, "name"), *about = json_get(f, "description");
    const cJSON *parameters = json_get(f, "parameters");
    if (!cJSON_IsString(name))
        return api_fail(e, 400, "missing_required_parameter", param, "'%s' has no 'name'", param);
    if (about && !cJSON_IsNull(about) && !cJSON_IsString(about))
        return wrong_type(e, param, "given a description that is a string", about);
    for (size_t i = 0; i < run->n_client_tools; i++)
        if (!strcmp(run->client_tools[i]->name, name->valuestring))
            return api_fail(e, 400, "invalid_value", param, "two tools are named '%.64s'",
                            name->valuestring);
    char *schema = parameters && !cJSON_IsNull(parameters) ? json_print(parameters)
                                                           : mem_strdup(any_arguments);
    struct err bad = {0};
    struct tool *made =
        tool_from_client(name->valuestring, cJSON_IsString(about) ? about->valuestring : "", schema,
                         strlen(schema), json_bool(f, "strict", false), &bad);
    free(schema);
    if (!made) {
        char text[600];
        err_text(&bad, text, sizeof text);
        snprintf(param, sizeof param, "tools[%d].parameters", index);
        return api_fail(e, 400, "invalid_function_parameters", param,
                        "the schema of tool '%.64s' cannot be enforced: %s", name->valuestring,
                        text);
    }
    run->client_tools =
        mem_grow(run->client_tools, run->n_client_tools + 1, sizeof *run->client_tools);
    run->client_tools[run->n_client_tools++] = made;
    return true;
}

static bool take_choice(const cJSON *choice, struct run_request *run, struct api_error *e) {
    if (!choice || cJSON_IsNull(choice))
        return true;
    const char *word = cJSON_IsString(choice) ? choice->valuestring : json_str(choice, "type", "");
    if (!strcmp(word, "allowed_tools")) {
        const cJSON *inner = json_get(choice, "allowed_tools");
        word = json_str(inner ? inner : choice, "mode", "auto");
    }
    if (!strcmp(word, "auto")) {
        run->tool_choice = TURN_AUTO;
    } else if (!strcmp(word, "none")) {
        run->tool_choice = TURN_NONE;
    } else if (!strcmp(word, "required") || !strcmp(word, "any")) {
        run->tool_choice = TURN_REQUIRED;
    } else if (!strcmp(word, "function") || !strcmp(word, "mcp")) {
        const char *name =
            json_str(choice, "name", json_str(json_get(choice, "function"), "name", NULL));
        if (!name)
            return api_fail(e, 400, "missing_required_parameter", "tool_choice",
                            "'tool_choice' names no function");
        run->tool_choice = TURN_NAMED;
        set_text(&run->named_tool, name);
    } else if (cJSON_IsString(choice) || !cJSON_IsObject(choice)) {
        return api_fail(e, 400, "invalid_value", "tool_choice",
                        "'tool_choice' must be \"none\", \"auto\", \"required\" or name a "
                        "function");
    } /* else a hosted tool that is not run here */
    return true;
}

/* {"type": "allowed_tools", "tools": […]}: of the request's tools only these. */
static bool keep_allowed(const cJSON *choice, struct run_request *run, struct api_error *e) {
    const cJSON *inner = json_get(choice, "allowed_tools");
    const cJSON *allowed = json_get(inner ? inner : choice, "tools"), *one;
    if (!cJSON_IsArray(allowed))
        return api_fail(e, 400, "missing_required_parameter", "tool_choice",
                        "'tool_choice' allows no 'tools'");
    size_t kept = 0;
    for (size_t i = 0; i < run->n_client_tools; i++) {
        bool found = false;
        cJSON_ArrayForEach(one, allowed) {
            const cJSON *f = json_has(one, "function") ? json_get(one, "function") : one;
            found |= !strcmp(json_str(f, "name", ""), run->client_tools[i]->name);
        }
        if (found)
            run->client_tools[kept++] = run->client_tools[i];
        else
            tool_free(run->client_tools[i]);
    }
    run->n_client_tools = kept;
    return true;
}

bool take_tools(const cJSON *body, struct run_request *run, struct api_error *e) {
    const cJSON *tools = json_get(body, "tools"), *one;
    if (tools && !cJSON_IsNull(tools) && !cJSON_IsArray(tools))
        return wrong_type(e, "tools", "an array", tools);
    int index = 0;
    if (cJSON_IsArray(tools)) {
        if (cJSON_GetArraySize(tools) > MAX_TOOLS)
            return api_fail(e, 400, "invalid_value", "tools", "at most %d tools", MAX_TOOLS);
        cJSON_ArrayForEach(one, tools) if (!take_tool(one, index++, run, e)) return false;
    }
    const cJSON *choice = json_get(body, "tool_choice");
    if (!strcmp(json_str(choice, "type", ""), "allowed_tools") && !keep_allowed(choice, run, e))
        return false;
    return take_choice(choice, run, e) &&
           take_bool(body, "parallel_tool_calls", &run->parallel_tool_calls, e);
}

/* --- what the answer must look like --- */

static bool take_text_format(const cJSON *format, const char *member, enum reply_kind kind,
                             const char *param, struct run_request *run, struct api_error *e) {
    const cJSON *rule = json_get(format, member);
    bool list = kind == REPLY_CHOICES;
    if (!rule || cJSON_IsNull(rule))
        return api_fail(e, 400, "missing_required_parameter", param, "'%s' has no '%s'", param,
                        member);
    if (list ? !cJSON_IsArray(rule) : !cJSON_IsString(rule))
        return wrong_type(e, param, list ? "given a list of texts" : "given a text", rule);
    struct err bad = {0};
    char why[600], *text = list ? json_print(rule) : mem_strdup(rule->valuestring);
    bool good = run_request_reply(run, kind, text, strlen(text), &bad);
    free(text);
    return good || api_fail(e, 400, "invalid_grammar", param, "'%s' cannot be enforced: %s", member,
                            err_text(&bad, why, sizeof why));
}

bool take_format(const cJSON *format, const char *param, struct run_request *run,
                 struct api_error *e) {
    if (!format || cJSON_IsNull(format))
        return true;
    if (!cJSON_IsObject(format))
        return wrong_type(e, param, "an object", format);
    const char *type = json_str(format, "type", "");
    struct err bad = {0};
    char why[600];
    if (!strcmp(type, "text"))
        return true;
    if (!strcmp(type, "json_object"))
        return run_request_reply(run, REPLY_SCHEMA, NULL, 0, &bad) || api_fail_err(e, param, &bad);
    static const struct { /* ours: what is no JSON */
        const char *type, *member;
        enum reply_kind kind;
    } texts[] = {{"regex", "pattern", REPLY_REGEX},
                 {"choice", "choices", REPLY_CHOICES},
                 {"gbnf", "grammar", REPLY_RULES}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (!strcmp(type, texts[i].type))
            return take_text_format(format, texts[i].member, texts[i].kind, param, run, e);
    if (strcmp(type, "json_schema"))
        return api_fail(e, 400, "invalid_value", param,
                        "'%s' must have the type \"text\", \"json_object\", \"json_schema\", "
                        "\"regex\", \"choice\" or \"gbnf\"",
                        param);
    const cJSON *inner = json_get(format, "json_schema");
    const cJSON *schema = json_get(inner ? inner : format, "schema");
    if (!schema || cJSON_IsNull(schema))
        return api_fail(e, 400, "missing_required_parameter", param, "'%s' has no 'schema'", param);
    char *text = json_print(schema);
    bool good = run_request_reply(run, REPLY_SCHEMA, text, strlen(text), &bad);
    free(text);
    return good || api_fail(e, 400, "invalid_json_schema", param,
                            "the schema cannot be enforced: %s", err_text(&bad, why, sizeof why));
}

bool take_effort(const char *effort, const char *param, struct run_request *run,
                 struct api_error *e) {
    static const struct {
        const char *name;
        int budget;
    } efforts[] = {{"none", -1},         {"minimal", EFFORT_MINIMAL}, {"low", EFFORT_LOW},
                   {"medium", 0},        {"high", EFFORT_HIGH},       {"xhigh", EFFORT_XHIGH},
                   {"max", EFFORT_XHIGH}};
    for (size_t i = 0; i < sizeof efforts / sizeof *efforts; i++)
        if (!strcmp(efforts[i].name, effort)) {
            run->think_budget = efforts[i].budget;
            return true;
        }
    return api_fail(e, 400, "invalid_value", param,
                    "'%s' must be none, minimal, low, medium, high or xhigh, not '%.40s'", param,
                    effort);
}

/* --- content --- */

struct item *add_input(struct run_request *run, enum item_type type) {
    struct item *item = item_new(type);
    item->status = ITEM_COMPLETED;
    run->input = mem_grow(run->input, run->n_input + 1, sizeof *run->input);
    return run->input[run->n_input++] = item;
}

bool role_of(const char *name, enum item_role *out) {
    if (!strcmp(name, "user"))
        *out = ROLE_USER;
    else if (!strcmp(name, "assistant"))
        *out = ROLE_ASSISTANT;
    else if (!strcmp(name, "system") || !strcmp(name, "developer"))
        *out = ROLE_SYSTEM;
    else
        return false;
    return true;
}

bool take_content(const cJSON *content, const char *param, char **slot, struct api_error *e) {
    if (!content || cJSON_IsNull(content))
        return true;
    if (cJSON_IsString(content)) {
        set_text(slot, content->valuestring);
        return true;
    }
    if (!cJSON_IsArray(content))
        return wrong_type(e, param, "a string or an array of parts", content);
    static const char *const text_parts[] = {"input_text",   "output_text",    "text",
                                             "summary_text", "reasoning_text", "refusal"};
    struct buf all = {0};
    const cJSON *part;
    int n = 0;
    bool good = true;
    cJSON_ArrayForEach(part, content) {
        const char *type = json_str(part, "type", "text");
        const cJSON *text = json_get(part, strcmp(type, "refusal") ? "text" : "refusal");
        size_t k = 0;
        while (k < sizeof text_parts / sizeof *text_parts && strcmp(type, text_parts[k]))
            k++;
        if (cJSON_IsString(part))
            buf_str(&all, part->valuestring);
        else if (k == sizeof text_parts / sizeof *text_parts)
            good = api_fail(e, 400, "unsupported_content", param,
                            "'%s' has a part of type '%.60s'; this model reads text alone", param,
                            type);
        else if (!cJSON_IsString(text))
            good = api_fail(e, 400, "invalid_type", param, "a part of '%s' has no text", param);
        else
            buf_str(&all, text->valuestring);
        if (++n > MAX_PARTS)
            good = api_fail(e, 400, "invalid_value", param, "'%s' has too many parts", param);
        if (!good)
            break;
    }
    if (good) {
        free(*slot);
        *slot = buf_take(&all);
    }
    buf_free(&all);
    return good;
}

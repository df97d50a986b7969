/* item: making, copying and freeing what travels through agent.h: items, events, requests; and
 * items as JSON, the form in which the journal keeps them. */
#include "agent/internal.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

static const char *const type_names[] = {[ITEM_MESSAGE] = "message",
                                         [ITEM_REASONING] = "reasoning",
                                         [ITEM_TOOL_CALL] = "tool_call",
                                         [ITEM_FUNCTION_CALL] = "function_call",
                                         [ITEM_FUNCTION_OUTPUT] = "function_output",
                                         [ITEM_REFERENCE] = "reference",
                                         [ITEM_COMPACTION] = "compaction"};

void random_id(const char *prefix, char out[ID_SIZE]) {
    unsigned char bytes[16];
    ssize_t n = getrandom(bytes, sizeof bytes, 0);
    if (n != sizeof bytes)
        abort(); /* the kernel promises up to 256 bytes at once */
    size_t used = strlen(prefix);
    memcpy(out, prefix, used);
    for (size_t i = 0; i < sizeof bytes; i++) {
        out[used + 2 * i] = "0123456789abcdef"[bytes[i] >> 4];
        out[used + 2 * i + 1] = "0123456789abcdef"[bytes[i] & 15];
    }
    out[used + 2 * sizeof bytes] = 0;
}

struct item *item_new(enum item_type type) {
    static const char *const prefixes[] = {"msg_", "rs_",  "mcp_", "fc_",
                                           "fco_", "ref_", "cmp_"};
    struct item *item = mem_zero(1, sizeof *item);
    char id[ID_SIZE];
    random_id(prefixes[type], id);
    item->type = type;
    item->role = ROLE_ASSISTANT;
    item->id = mem_strdup(id);
    char **const texts[] = {&item->text,   &item->name,  &item->call_id, &item->arguments,
                            &item->output, &item->error, &item->detail};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        *texts[i] = mem_strdup("");
    return item;
}

void item_free(struct item *item) {
    if (!item)
        return;
    free(item->id);
    free(item->text);
    free(item->name);
    free(item->call_id);
    free(item->arguments);
    free(item->output);
    free(item->error);
    free(item->detail);
    free(item);
}

struct item *item_copy(const struct item *item) {
    struct item *copy = mem_dup(item, sizeof *item);
    copy->id = mem_strdup(item->id);
    copy->text = mem_strdup(item->text);
    copy->name = mem_strdup(item->name);
    copy->call_id = mem_strdup(item->call_id);
    copy->arguments = mem_strdup(item->arguments);
    copy->output = mem_strdup(item->output);
    copy->error = mem_strdup(item->error);
    copy->detail = mem_strdup(item->detail);
    return copy;
}

void text_set(char **slot, const char *text, size_t n) {
    char *copy = mem_strndup(text, n);
    free(*slot);
    *slot = copy;
}

void text_append(char **slot, const char *text, size_t n) {
    size_t used = strlen(*slot);
    *slot = mem_grow(*slot, used + n + 1, 1);
    memcpy(*slot + used, text, n);
    (*slot)[used + n] = 0;
}

static void add_if(cJSON *o, const char *key, const char *value) {
    if (value && *value)
        cJSON_AddStringToObject(o, key, value);
}

cJSON *item_to_json(const struct item *item) {
    cJSON *o = cJSON_CreateObject();
    cJSON_AddStringToObject(o, "type", type_names[item->type]);
    cJSON_AddNumberToObject(o, "role", item->role);
    cJSON_AddNumberToObject(o, "status", item->status);
    cJSON_AddStringToObject(o, "id", item->id);
    add_if(o, "text", item->text);
    add_if(o, "name", item->name);
    add_if(o, "call_id", item->call_id);
    add_if(o, "arguments", item->arguments);
    add_if(o, "output", item->output);
    add_if(o, "error", item->error);
    add_if(o, "detail", item->detail);
    return o;
}

struct item *item_from_json(const cJSON *o) {
    const char *type = json_str(o, "type", "");
    for (size_t t = 0; t < sizeof type_names / sizeof *type_names; t++) {
        if (strcmp(type, type_names[t]))
            continue;
        struct item *item = item_new((enum item_type)t);
        item->role = (enum item_role)json_num(o, "role", ROLE_ASSISTANT);
        item->status = (enum item_status)json_num(o, "status", ITEM_COMPLETED);
        struct {
            char **slot;
            const char *key;
        } fields[] = {
            {&item->id, "id"},           {&item->text, "text"},           {&item->name, "name"},
            {&item->call_id, "call_id"}, {&item->arguments, "arguments"}, {&item->output, "output"},
            {&item->error, "error"},     {&item->detail, "detail"}};
        for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
            const char *value = json_str(o, fields[i].key, NULL);
            if (value)
                text_set(fields[i].slot, value, strlen(value));
        }
        return item;
    }
    return NULL;
}

/* --- events --- */

static const char *dup_or_null(const char *s) {
    return s ? mem_strdup(s) : NULL;
}

/* Of the item that grows, a delta has only what says which one it is: a copy of the whole with
 * every token would be quadratic. */
static struct item *item_named(const struct item *item) {
    struct item *copy = item_new(item->type);
    copy->role = item->role;
    copy->status = item->status;
    text_set(&copy->id, item->id, strlen(item->id));
    text_set(&copy->name, item->name, strlen(item->name));
    text_set(&copy->call_id, item->call_id, strlen(item->call_id));
    return copy;
}

struct run_event *run_event_copy(const struct run_event *event) {
    struct run_event *copy = mem_dup(event, sizeof *event);
    copy->response_id = dup_or_null(event->response_id);
    copy->item = !event->item               ? NULL
                 : event->type == RUN_DELTA ? item_named(event->item)
                                            : item_copy(event->item);
    copy->text = event->text ? mem_strndup(event->text, event->len) : NULL;
    copy->logprobs = event->n_logprobs ? mem_dup(event->logprobs, (size_t)event->n_logprobs *
                                                                      (1 + (size_t)event->n_top) *
                                                                      sizeof *event->logprobs)
                                       : NULL;
    copy->reason = dup_or_null(event->reason);
    copy->error_code = dup_or_null(event->error_code);
    copy->error_message = dup_or_null(event->error_message);
    return copy;
}

void run_event_free(struct run_event *event) {
    if (!event)
        return;
    free((char *)event->response_id);
    item_free((struct item *)event->item);
    free((char *)event->text);
    free((struct run_logprob *)event->logprobs);
    free((char *)event->reason);
    free((char *)event->error_code);
    free((char *)event->error_message);
    free(event);
}

char *text_boxed(const char *text) {
    const char *last = NULL;
    for (const char *p = text; (p = strstr(p, "\\boxed{")); p += 7)
        last = p + 7;
    int depth = 1;
    for (const char *p = last; p && *p; p++) {
        if (*p == '\\' && p[1]) /* \{ and \} are text */
            p++;
        else if (*p == '{')
            depth++;
        else if (*p == '}' && --depth == 0)
            return mem_strndup(last, (size_t)(p - last));
    }
    return NULL;
}

char *run_event_to_json(const struct run_event *event) {
    cJSON *o = cJSON_CreateObject();
    cJSON_AddNumberToObject(o, "type", event->type);
    cJSON_AddNumberToObject(o, "index", event->index);
    if (event->item)
        cJSON_AddItemToObject(o, "item", item_to_json(event->item));
    if (event->text)
        cJSON_AddStringToObject(o, "text", event->text);
    if (event->type == RUN_ENDED) {
        cJSON_AddNumberToObject(o, "status", event->status);
        add_if(o, "reason", event->reason);
        add_if(o, "error_code", event->error_code);
        add_if(o, "error_message", event->error_message);
        cJSON_AddNumberToObject(o, "input_tokens", event->usage.input_tokens);
        cJSON_AddNumberToObject(o, "cached_tokens", event->usage.cached_tokens);
        cJSON_AddNumberToObject(o, "output_tokens", event->usage.output_tokens);
        cJSON_AddNumberToObject(o, "reasoning_tokens", event->usage.reasoning_tokens);
    }
    char *text = json_print(o);
    cJSON_Delete(o);
    return text;
}

struct run_event *run_event_from_json(const char *response_id, uint64_t number, const char *text) {
    cJSON *o = cJSON_Parse(text);
    if (!o)
        return NULL;
    struct run_event *event = mem_zero(1, sizeof *event);
    event->response_id = mem_strdup(response_id);
    event->number = number;
    event->type = (enum run_event_type)json_num(o, "type", RUN_ENDED);
    event->index = (int)json_num(o, "index", 0);
    if (json_get(o, "item"))
        event->item = item_from_json(json_get(o, "item"));
    event->text = dup_or_null(json_str(o, "text", NULL));
    event->len = event->text ? strlen(event->text) : 0;
    event->status = (enum run_status)json_num(o, "status", RUN_IN_PROGRESS);
    event->reason = dup_or_null(json_str(o, "reason", NULL));
    event->error_code = dup_or_null(json_str(o, "error_code", NULL));
    event->error_message = dup_or_null(json_str(o, "error_message", NULL));
    event->usage = (struct run_usage){
        (int)json_num(o, "input_tokens", 0), (int)json_num(o, "cached_tokens", 0),
        (int)json_num(o, "output_tokens", 0), (int)json_num(o, "reasoning_tokens", 0)};
    cJSON_Delete(o);
    return event;
}

/* --- requests --- */

struct run_request *run_request_new(void) {
    struct run_request *r = mem_zero(1, sizeof *r);
    r->model = mem_strdup("");
    r->owner = mem_strdup("");
    r->store = true;
    r->parallel_tool_calls = true;
    r->top_logprobs = -1;
    return r;
}

static struct grammar *choices_grammar(const char *text, size_t n, struct err *e) {
    cJSON *list = json_parse(text, n, e), *item;
    if (!list)
        return NULL;
    int count = cJSON_GetArraySize(list), k = 0;
    const char **choices = mem_zero((size_t)count + 1, sizeof *choices);
    cJSON_ArrayForEach(item, list) if (cJSON_IsString(item)) choices[k++] = item->valuestring;
    struct grammar *g = NULL;
    if (k < count || !cJSON_IsArray(list))
        err_set(e, ERR_INVALID, "the choices must be a list of texts");
    else
        g = grammar_from_choices(choices, (size_t)count, e);
    free(choices);
    cJSON_Delete(list);
    return g;
}

bool run_request_reply(struct run_request *r, enum reply_kind kind, const char *text, size_t n,
                       struct err *e) {
    struct grammar_options options = {.space = JSON_SPACE_SPACED};
    struct grammar *reply = kind == REPLY_REGEX     ? grammar_from_regex(text, n, e)
                            : kind == REPLY_CHOICES ? choices_grammar(text, n, e)
                            : kind == REPLY_RULES   ? grammar_from_gbnf(text, n, e)
                            : text ? grammar_from_schema(text, n, &options, e)
                                   : grammar_any_object(&options, e);
    if (!reply)
        return false;
    if (r->reply)
        grammar_unref(r->reply);
    free(r->reply_schema);
    r->reply = reply;
    r->reply_kind = kind;
    r->reply_schema = text ? mem_strndup(text, n) : mem_strdup("");
    return true;
}

void run_request_free(struct run_request *r) {
    if (!r)
        return;
    for (size_t i = 0; i < r->n_input; i++)
        item_free(r->input[i]);
    for (size_t i = 0; i < r->n_client_tools; i++)
        tool_free(r->client_tools[i]);
    for (size_t i = 0; i < r->n_stop; i++)
        free(r->stop[i]);
    free(r->input);
    free(r->client_tools);
    free(r->stop);
    free(r->model);
    free(r->instructions);
    free(r->previous_id);
    free(r->named_tool);
    if (r->reply)
        grammar_unref(r->reply);
    free(r->reply_schema);
    free(r->echo);
    free(r->owner);
    free(r);
}

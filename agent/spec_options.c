/* spec_options: what an agent's file says besides its prompt and its tools. */
#include "agent/run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>


void spec_options_read(const struct agent_spec *spec, struct spec_options *out) {
    *out = (struct spec_options){.temperature = -1, .top_p = -1, .min_p = -1, .top_k = -1};
    cJSON *o = spec && spec->options ? cJSON_Parse(spec->options) : NULL;
    const cJSON *sampling = json_get(o, "sampling"), *budget = json_get(o, "budget");
    snprintf(out->model, sizeof out->model, "%s", json_str(o, "model", ""));
    snprintf(out->check, sizeof out->check, "%s", json_str(o, "check", ""));
    snprintf(out->lead, sizeof out->lead, "%s", json_str(o, "lead", ""));
    out->temperature = json_num(sampling, "temperature", -1);
    out->top_p = json_num(sampling, "top_p", -1);
    out->min_p = json_num(sampling, "min_p", -1);
    out->top_k = (int)json_num(sampling, "top_k", -1);
    out->no_think = !json_bool(o, "think", true);
    const cJSON *compact = json_get(o, "compact"); /* true, or { turns = N } */
    out->compact_turns = cJSON_IsTrue(compact)     ? COMPACT_TURNS
                         : cJSON_IsObject(compact) ? (int)json_num(compact, "turns", COMPACT_TURNS)
                                                   : -1;
    out->budget = (struct agent_budget){
        .max_steps = (int)json_num(budget, "steps", 0),
        .max_output_tokens = (int)json_num(budget, "output_tokens", 0),
        .max_think_tokens = (int)json_num(budget, "think_tokens", 0),
        .max_wall_ms = (int)(json_num(budget, "wall_seconds", 0) * 1000),
        .max_same_calls = (int)json_num(budget, "same_calls", 0),
        .max_tool_calls = (int)json_num(budget, "tool_calls", 0),
    };
    cJSON_Delete(o);
}

bool spec_hold_reply(const struct agent_spec *spec, struct run_request *q, struct err *e) {
    cJSON *o = spec && !q->reply ? cJSON_Parse(spec->options) : NULL;
    const cJSON *reply = json_get(o, "reply");
    char *schema = reply ? json_print(reply) : NULL;
    cJSON_Delete(o);
    bool good = !schema || run_request_reply(q, REPLY_SCHEMA, schema, strlen(schema), e);
    free(schema);
    return good;
}

#include "daemon/api_error.h"

#include "base/json.h"

#include <stdio.h>
#include <string.h>

enum { RETRY_SECONDS = 2 };

bool api_fail(struct api_error *e, int status, const char *code, const char *param,
              const char *format, ...) {
    va_list args;
    e->status = status;
    e->code = code;
    e->retry_after = status == 429 || status == 503 ? RETRY_SECONDS : 0;
    snprintf(e->param, sizeof e->param, "%s", param ? param : "");
    va_start(args, format);
    vsnprintf(e->message, sizeof e->message, format, args);
    va_end(args);
    return false;
}

bool api_fail_err(struct api_error *e, const char *param, const struct err *from) {
    char text[700];
    err_text(from, text, sizeof text);
    switch (from->code) {
    case ERR_BUSY: return api_fail(e, 429, "server_busy", param, "%s", text);
    case ERR_NOT_FOUND: return api_fail(e, 404, "not_found", param, "%s", text);
    case ERR_DENIED: return api_fail(e, 403, "permission_denied", param, "%s", text);
    case ERR_INVALID:
    case ERR_CORRUPT: return api_fail(e, 400, "invalid_value", param, "%s", text);
    case ERR_UNSUPPORTED: return api_fail(e, 400, "unsupported_value", param, "%s", text);
    case ERR_LIMIT: return api_fail(e, 400, "limit_exceeded", param, "%s", text);
    default: return api_fail(e, 500, "server_error", param, "%s", text);
    }
}

/* SDKs try again on 408, 409, 429 and 5xx: those are only for what may pass. */
static const struct {
    const char *code;
    int status;
    const char *param;
} run_codes[] = {
    {"model_not_found", 404, "model"},
    {"previous_response_not_found", 400, "previous_response_id"},
    {"previous_response_in_progress", 409, "previous_response_id"},
    {"context_length_exceeded", 400, "input"},
    {"empty_input", 400, "input"},
    {"invalid_request", 400, NULL},
    {"item_not_found", 404, "input"},
    {"tool_not_found", 400, "tool_choice"},
    {"unsupported_model", 400, "model"},
    {"server_busy", 429, NULL},
    {"server_shutting_down", 503, NULL},
    {"journal_write_failed", 500, NULL},
    {"server_error", 500, NULL},
};

void api_error_of_run(struct api_error *e, const char *code, const char *message) {
    for (size_t i = 0; i < sizeof run_codes / sizeof *run_codes; i++)
        if (code && !strcmp(run_codes[i].code, code)) {
            api_fail(e, run_codes[i].status, run_codes[i].code, run_codes[i].param, "%s",
                     message ? message : code);
            return;
        }
    api_fail(e, 500, "server_error", NULL, "%s", message ? message : "the run failed");
}

static const char *type_of(const struct api_error *e) {
    return e->status == 401   ? "authentication_error"
           : e->status == 403 ? "permission_error"
           : e->status == 429 ? "rate_limit_error"
           : e->status >= 500 ? "server_error"
                              : "invalid_request_error";
}

static void append_text(struct buf *out, const char *text) {
    if (text && *text)
        json_append_string(out, text, strlen(text));
    else
        buf_str(out, "null");
}

static void append_inner(struct buf *out, const struct api_error *e) {
    buf_str(out, "\"error\":{\"message\":");
    append_text(out, e->message);
    buf_printf(out, ",\"type\":\"%s\",\"param\":", type_of(e));
    append_text(out, e->param);
    buf_str(out, ",\"code\":");
    append_text(out, e->code);
    buf_char(out, '}');
}

void api_error_body(struct buf *out, const struct api_error *e) {
    buf_char(out, '{');
    append_inner(out, e);
    buf_char(out, '}');
}

void api_error_event(struct buf *out, const struct api_error *e, const char *stream_id) {
    buf_printf(out, "{\"type\":\"error\",\"status\":%d,", e->status);
    append_inner(out, e);
    if (e->retry_after)
        buf_printf(out, ",\"retry_after\":%d", e->retry_after);
    if (stream_id) {
        buf_str(out, ",\"stream_id\":");
        json_append_string(out, stream_id, strlen(stream_id));
    }
    buf_char(out, '}');
}

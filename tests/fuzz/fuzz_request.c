/* Fuzz target: any bytes are a request that is read whole, or refused with a status, a code and a
 * message. SOURCES for driver.c: daemon/request_parts.c daemon/responses_request.c
 * daemon/chat_request.c daemon/api_error.c and the libraries of agent, tools, sandbox, model and
 * base (they hold the schema compiler that requests reach). */
#include "base/json.h"
#include "daemon/request.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void read_one(const cJSON *o, bool chat) {
    struct api_request r;
    struct api_error e = {0};
    bool good = chat ? request_read_chat(o, 1, &r, &e) : request_read_responses(o, 1, &r, &e);
    if (good != !e.status)
        abort();
    if (good) {
        struct err bad = {0};
        cJSON *echo = r.run->echo ? json_parse(r.run->echo, strlen(r.run->echo), &bad) : NULL;
        if (r.run->echo && !echo)
            abort(); /* what goes into every response is JSON */
        cJSON_Delete(echo);
        api_request_free(&r);
        return;
    }
    struct buf out = {0};
    struct err bad = {0};
    api_error_event(&out, &e, NULL);
    cJSON *told = json_parse(out.data, out.len, &bad);
    if (!told || !*e.message || e.status < 400 || e.status >= 500)
        abort();
    cJSON_Delete(told);
    buf_free(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct err bad = {0};
    cJSON *o = json_parse((const char *)data, n, &bad);
    if (!o) {
        if (!bad.message[0])
            abort();
        return 0;
    }
    read_one(o, false);
    read_one(o, true);
    cJSON_Delete(o);
    return 0;
}

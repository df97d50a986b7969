/* logprobs: how likely each token was, in the shape that both APIs share. */
#include "base/json.h"
#include "daemon/speller.h"

#include <math.h>

enum { LEAST = -9999 }; /* JSON has no infinity */

static void append_one(struct buf *out, const struct run_logprob *p) {
    buf_str(out, "{\"token\":");
    json_append_string(out, p->bytes, p->len);
    buf_str(out, ",\"bytes\":[");
    for (size_t i = 0; i < p->len; i++)
        buf_printf(out, "%s%u", i ? "," : "", (unsigned char)p->bytes[i]);
    buf_printf(out, "],\"logprob\":%.6g",
               isfinite(p->logprob) ? (double)p->logprob : (double)LEAST);
}

void spell_logprobs(struct buf *out, const struct run_logprob *rows, int n, int n_top) {
    for (int i = 0; i < n; i++) {
        const struct run_logprob *row = rows + (size_t)i * (size_t)(1 + n_top);
        if (!row->bytes)
            continue;
        if (out->len && out->data[out->len - 1] == '}')
            buf_char(out, ',');
        append_one(out, row);
        buf_str(out, ",\"top_logprobs\":[");
        bool first = true;
        for (int k = 1; k <= n_top; k++) {
            if (!row[k].bytes)
                continue;
            if (!first)
                buf_char(out, ',');
            append_one(out, &row[k]);
            buf_char(out, '}');
            first = false;
        }
        buf_str(out, "]}");
    }
}

#include "model/grammar/lexer.h"
#include "model/grammar/matcher.h"

#include <stdio.h>

/* The JSON pointer of where a walk stands: a second, plain reading of the text up to there. */
static void pointer_at(const char *s, size_t n, struct buf *out) {
    struct level {
        bool object, key_next;
        uint32_t item;
        size_t mark;
    } stack[512];
    int depth = 0;
    buf_str(out, "#");
    for (size_t i = 0; i < n; i++) {
        struct level *l = depth ? &stack[depth - 1] : NULL;
        switch (s[i]) {
        case '{':
        case '[':
            if (depth == 512)
                return;
            if (l && !l->object) {
                out->len = l->mark;
                buf_printf(out, "/%u", l->item);
            }
            stack[depth++] = (struct level){s[i] == '{', s[i] == '{', 0, out->len};
            break;
        case '}':
        case ']':
            if (l) {
                out->len = l->mark;
                depth--;
            }
            break;
        case ',':
            if (l) {
                out->len = l->mark;
                l->item++;
                l->key_next = l->object;
            }
            break;
        case '"': {
            size_t from = ++i;
            while (i < n && s[i] != '"')
                i += s[i] == '\\' ? 2 : 1;
            if (l && l->object && l->key_next) {
                out->len = l->mark;
                buf_char(out, '/');
                size_t to = i < n ? i : n;
                for (size_t k = from; k < to; k++) {
                    if (s[k] == '~')
                        buf_str(out, "~0");
                    else if (s[k] == '/')
                        buf_str(out, "~1");
                    else
                        buf_char(out, s[k]);
                }
                l->key_next = false;
            }
            break;
        }
        default: break;
        }
    }
    struct level *l = depth ? &stack[depth - 1] : NULL;
    if (l && !l->object) {
        out->len = l->mark;
        buf_printf(out, "/%u", l->item);
    }
}

bool grammar_validate(struct grammar *g, const char *json, size_t n, struct err *e) {
    struct matcher *m = mem_zero(1, sizeof *m);
    m->grammar = grammar_ref(g);
    struct walk w = matcher_walk(m, &m->arena);
    grammar_start(&w, g, NULL, &m->now);
    size_t i = 0;
    while (i < n && matcher_step_bytes(m, json + i, 1))
        i++;
    bool good = i == n && matcher_may_end(m);
    if (!good) {
        struct buf at = {0};
        pointer_at(json, i, &at);
        const char *why = i == n   ? "the document ends early"
                          : m->why ? m->why
                                   : "not what the schema allows";
        err_at(e, ERR_INVALID, buf_text(&at), "%s (at byte %zu)", why, i);
        buf_free(&at);
    }
    matcher_free(m);
    return good;
}

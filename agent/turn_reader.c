#include "agent/turn_reader.h"

#include <stdlib.h>
#include <string.h>

enum place { AT_START, IN_THOUGHT, AFTER_THOUGHT, IN_TEXT, IN_NAME, IN_ARGUMENTS, AFTER_CALL };

struct turn_reader {
    const struct turn_spec *spec;
    struct turn_reader_events events;
    void *user;
    enum place place;
    struct buf pending; /* read, not yet understood */
    struct buf name;
    bool part_open;          /* begin() was said for the part we are in */
    bool in_string, escaped; /* in arguments: where the JSON stands */
    int depth;
};

struct turn_reader *turn_reader_new(const struct turn_spec *spec,
                                    const struct turn_reader_events *events, void *user) {
    struct turn_reader *r = mem_zero(1, sizeof *r);
    r->spec = spec;
    r->events = *events;
    r->user = user;
    r->place = !spec->think_open ? IN_TEXT : spec->think_started ? IN_THOUGHT : AT_START;
    return r;
}

void turn_reader_free(struct turn_reader *r) {
    if (!r)
        return;
    buf_free(&r->pending);
    buf_free(&r->name);
    free(r);
}

bool turn_reader_in_thought(const struct turn_reader *r) {
    return r->place == IN_THOUGHT;
}

bool turn_reader_in_text(const struct turn_reader *r) {
    return r->place == IN_TEXT;
}

/* Where `tag` begins in s, or where a beginning of it ends s; n if neither. *whole tells which. */
static size_t find_tag(const char *s, size_t n, const char *tag, bool *whole) {
    size_t len = tag ? strlen(tag) : 0;
    *whole = false;
    for (size_t i = 0; len && i < n; i++) {
        size_t left = n - i, k = left < len ? left : len;
        if (!memcmp(s + i, tag, k)) {
            *whole = k == len;
            return i;
        }
    }
    return n;
}

static bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* Hands out pending[0..n) as text of `part`. White space around a part is not part of it: leading
 * space is dropped, trailing space waits until something follows it. An incomplete character waits
 * too, unless `final`. */
static void say(struct turn_reader *r, enum turn_part part, size_t n, bool final) {
    size_t from = 0;
    if (!r->part_open && part != TURN_CALL)
        while (from < n && is_space(r->pending.data[from]))
            from++;
    size_t to = n;
    if (part != TURN_CALL)
        while (to > from && is_space(r->pending.data[to - 1]))
            to--;
    struct buf clean = {0};
    size_t used = utf8_append_valid(&clean, r->pending.data + from, to - from, final);
    if (clean.len) {
        if (!r->part_open) {
            r->part_open = true;
            r->events.begin(r->user, part, buf_text(&r->name));
        }
        r->events.delta(r->user, part, clean.data, clean.len);
    }
    buf_free(&clean);
    buf_drop_front(&r->pending, final ? n : from + used);
}

static void end_part(struct turn_reader *r, enum turn_part part, bool cut) {
    if (r->part_open)
        r->events.end(r->user, part, cut);
    r->part_open = false;
}

/* Each step takes what it can from `pending`; false when it must wait for more bytes. */
static bool step_start(struct turn_reader *r) {
    bool whole;
    size_t at = find_tag(r->pending.data, r->pending.len, r->spec->think_open, &whole);
    if (at == 0 && whole) {
        buf_drop_front(&r->pending, strlen(r->spec->think_open));
        r->place = IN_THOUGHT;
        return true;
    }
    if (at == 0 && r->pending.len)
        return false;
    r->place = IN_TEXT;
    return true;
}

static bool step_thought(struct turn_reader *r) {
    bool whole;
    size_t at = find_tag(r->pending.data, r->pending.len, r->spec->think_close, &whole);
    say(r, TURN_THOUGHT, at, whole);
    if (!whole)
        return false;
    end_part(r, TURN_THOUGHT, false);
    buf_drop_front(&r->pending, strlen(r->spec->think_close));
    r->place = AFTER_THOUGHT;
    return true;
}

static bool step_after_thought(struct turn_reader *r) {
    size_t n = 0;
    while (n < r->pending.len && is_space(r->pending.data[n]))
        n++;
    bool more = n < r->pending.len;
    buf_drop_front(&r->pending, n);
    if (more)
        r->place = IN_TEXT;
    return more;
}

/* What opens the next call when we stand in text: the tag around all calls counts as part of it. */
static bool step_text(struct turn_reader *r) {
    const struct turn_spec *s = r->spec;
    if (!s->n_tools) {
        say(r, TURN_TEXT, r->pending.len, false);
        return false;
    }
    const char *open = s->calls_open ? s->calls_open : s->call_open;
    bool whole;
    size_t at = find_tag(r->pending.data, r->pending.len, open, &whole);
    say(r, TURN_TEXT, at, whole);
    if (!whole)
        return false;
    end_part(r, TURN_TEXT, false);
    buf_drop_front(&r->pending, strlen(open));
    r->place = s->calls_open ? AFTER_CALL : IN_NAME;
    return true;
}

static bool step_name(struct turn_reader *r) {
    const char *prefix = r->spec->name_prefix ? r->spec->name_prefix : "";
    size_t n_prefix = strlen(prefix);
    bool whole;
    if (r->pending.len < n_prefix)
        return false;
    size_t at = find_tag(r->pending.data + n_prefix, r->pending.len - n_prefix,
                         r->spec->name_to_arguments, &whole);
    if (!whole)
        return false;
    buf_clear(&r->name);
    buf_add(&r->name, r->pending.data + n_prefix, at);
    buf_drop_front(&r->pending, n_prefix + at + strlen(r->spec->name_to_arguments));
    r->place = IN_ARGUMENTS;
    r->depth = 0;
    r->in_string = r->escaped = false;
    r->part_open = true;
    r->events.begin(r->user, TURN_CALL, buf_text(&r->name));
    return true;
}

static bool step_arguments(struct turn_reader *r) {
    size_t i = 0;
    bool done = false;
    while (i < r->pending.len && !done) {
        char c = r->pending.data[i++];
        if (r->in_string) {
            if (r->escaped)
                r->escaped = false;
            else if (c == '\\')
                r->escaped = true;
            else if (c == '"')
                r->in_string = false;
        } else if (c == '"') {
            r->in_string = true;
        } else if (c == '{' || c == '[') {
            r->depth++;
        } else if (c == '}' || c == ']') {
            done = --r->depth == 0;
        }
    }
    say(r, TURN_CALL, i, done);
    if (!done)
        return false;
    end_part(r, TURN_CALL, false);
    r->place = AFTER_CALL;
    return true;
}

/* After a call come its closing texts, then another call, text, or the end. */
static bool step_after_call(struct turn_reader *r) {
    const char *open = r->spec->call_open ? r->spec->call_open : r->spec->name_prefix;
    bool whole;
    size_t at = find_tag(r->pending.data, r->pending.len, open, &whole);
    if (!whole)
        return false;
    buf_drop_front(&r->pending, at + (r->spec->call_open ? strlen(open) : 0));
    r->place = IN_NAME;
    return true;
}

static bool step(struct turn_reader *r) {
    switch (r->place) {
    case AT_START: return step_start(r);
    case IN_THOUGHT: return step_thought(r);
    case AFTER_THOUGHT: return step_after_thought(r);
    case IN_TEXT: return step_text(r);
    case IN_NAME: return step_name(r);
    case IN_ARGUMENTS: return step_arguments(r);
    case AFTER_CALL: return step_after_call(r);
    }
    return false;
}

void turn_reader_feed(struct turn_reader *r, const char *bytes, size_t n) {
    buf_add(&r->pending, bytes, n);
    while (step(r))
        ;
}

void turn_reader_finish(struct turn_reader *r, bool cut) {
    switch (r->place) {
    case IN_THOUGHT:
        say(r, TURN_THOUGHT, r->pending.len, true);
        end_part(r, TURN_THOUGHT, true);
        break;
    case AT_START:
    case IN_TEXT:
        say(r, TURN_TEXT, r->pending.len, true);
        end_part(r, TURN_TEXT, cut);
        break;
    case IN_ARGUMENTS:
        say(r, TURN_CALL, r->pending.len, true);
        end_part(r, TURN_CALL, true);
        break;
    default: break; /* half a name, or the closing texts: nothing that anyone was told of */
    }
    buf_clear(&r->pending);
}

#include "daemon/cli/options.h"
#include "daemon/cli/nearest.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct option *find(const struct option *options, const char *arg) {
    for (const struct option *o = options; o->name; o++)
        if (!strcmp(arg, o->name) || (o->other && !strcmp(arg, o->other)))
            return o;
    return NULL;
}

static const char *name_at(const void *user, size_t i) {
    return ((const struct option *)user)[i].name;
}

static void tell_unknown(const char *command, const char *arg, const struct option *options) {
    const char *meant = nearest(arg, name_at, options);
    if (meant)
        fprintf(stderr, "lemma %s: no option '%s'; did you mean '%s'?\n", command, arg, meant);
    else
        fprintf(stderr, "lemma %s: no option '%s'; `lemma %s --help` lists them\n", command, arg, command);
}

static bool read_value(const struct option *o, const char *value) {
    char *end;
    errno = 0;
    if (o->text) {
        *o->text = value;
        return true;
    }
    double v = strtod(value, &end);
    if (errno || end == value || *end || (o->number && (v != (int)v)))
        return false;
    if (o->number)
        *o->number = (int)v;
    else
        *o->real = v;
    return true;
}

int options_read(int argc, char **argv, const struct option *options, const char *usage,
                 int *n_rest) {
    int rest = 0;
    bool only_rest = false;
    for (int i = 1; i < argc; i++) {
        char *arg = argv[i];
        if (only_rest || arg[0] != '-' || !arg[1]) {
            argv[++rest] = arg;
            continue;
        }
        if (!strcmp(arg, "--")) {
            only_rest = true;
            continue;
        }
        if (!strcmp(arg, "--help") || !strcmp(arg, "-h")) {
            fputs(usage, stdout);
            return 0;
        }
        const struct option *o = find(options, arg);
        if (!o) {
            tell_unknown(argv[0], arg, options);
            return 2;
        }
        if (o->flag) {
            *o->flag = true;
            continue;
        }
        if (i + 1 >= argc || !read_value(o, argv[i + 1])) {
            fprintf(stderr, "lemma %s: '%s' needs %s\n", argv[0], arg,
                    o->text     ? "a value"
                    : o->number ? "a whole number"
                                : "a number");
            return 2;
        }
        i++;
    }
    *n_rest = rest;
    return -1;
}

int command_fail(const char *name, const struct err *e) {
    char text[700];
    fprintf(stderr, "lemma %s: %s\n", name, err_text(e, text, sizeof text));
    return 1;
}

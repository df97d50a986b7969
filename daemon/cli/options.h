/* options: what the sub-commands' argument lists have in common. */
#ifndef LEMMA_CLI_OPTIONS_H
#define LEMMA_CLI_OPTIONS_H

#include "base/err.h"

#include <stdbool.h>

/* One option: "--json" (flag), "--url" (text) or "-t" (int). `other` is a second spelling or NULL.
 */
struct option {
    const char *name, *other;
    bool *flag;
    const char **text;
    int *number;
    double *real;
};

/* Reads argv[1…]: options fill what they point to, the rest is left in argv[1…*n_rest] in order. A
 * table ends with a NULL name. On an error or --help it prints (usage on --help) and returns the
 * exit status the command should end with; -1: go on. */
int options_read(int argc, char **argv, const struct option *options, const char *usage,
                 int *n_rest);
/* "lemma NAME: message" on standard error; returns 1. */
int command_fail(const char *name, const struct err *e);

#endif

/* lemma: the command-line client. See commands.h for what it can do. */
#include "daemon/cli/commands.h"

#include <malloc.h>
#include <stdio.h>
#include <string.h>

struct command {
    const char *name, *about;
    int (*run)(int argc, char **argv);
};

#define COMMAND_ROW(name, about) {#name, about, command_##name},
static const struct command commands[] = {LEMMA_COMMANDS(COMMAND_ROW){0}};

static int usage(FILE *out, int status) {
    fputs("usage: lemma COMMAND [ARGUMENT …]\n\n", out);
    for (const struct command *c = commands; c->name; c++)
        fprintf(out, "  %-10s %s\n", c->name, c->about);
    fputs("\n`lemma COMMAND --help` tells more.\n", out);
    return status;
}

int main(int argc, char **argv) {
    /* compiling a schema takes and frees megabytes: from the heap, not page by page from the system */
    mallopt(M_MMAP_THRESHOLD, 4 << 20);
    mallopt(M_TRIM_THRESHOLD, 32 << 20);
    if (argc < 2)
        return usage(stderr, 2);
    if (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h") || !strcmp(argv[1], "help"))
        return usage(stdout, 0);
    for (const struct command *c = commands; c->name; c++)
        if (!strcmp(argv[1], c->name))
            return c->run(argc - 1, argv + 1);
    fprintf(stderr, "lemma: no command '%s'; `lemma --help` lists them\n", argv[1]);
    return 2;
}

/* lemma: the command-line client. See commands.h for what it can do. */
#include "daemon/cli/commands.h"
#include "daemon/cli/nearest.h"

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

static const char *name_at(const void *user, size_t i) {
    return commands[i].name;
}

static const struct command *find(const char *name) {
    for (const struct command *c = commands; c->name; c++)
        if (!strcmp(name, c->name))
            return c;
    return NULL;
}

static int unknown(const char *name) {
    const char *meant = nearest(name, name_at, NULL);
    if (meant)
        fprintf(stderr, "lemma: no command '%s'; did you mean `lemma %s`?\n", name, meant);
    else
        fprintf(stderr, "lemma: no command '%s'; `lemma --help` lists them\n", name);
    return 2;
}

int main(int argc, char **argv) {
    /* compiling a schema takes and frees megabytes: from the heap, not page by page from the system */
    mallopt(M_MMAP_THRESHOLD, 4 << 20);
    mallopt(M_TRIM_THRESHOLD, 32 << 20);
    if (argc < 2)
        return usage(stderr, 2);
    if (!strcmp(argv[1], "--version") || !strcmp(argv[1], "version")) {
        puts("lemma 0.1.0");
        return 0;
    }
    const struct command *c;
    if (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h") || !strcmp(argv[1], "help")) {
        if (argc < 3)
            return usage(stdout, 0);
        if (!(c = find(argv[2])))
            return unknown(argv[2]);
        char *help[] = {argv[2], "--help", NULL};
        return c->run(2, help);
    }
    c = find(argv[1]);
    return c ? c->run(argc - 1, argv + 1) : unknown(argv[1]);
}

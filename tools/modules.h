/* modules: the files that plugins of one folder share. A plugin's require("NAME") runs lib/NAME.lua beside its own file, in
 * its own worker: a worker can open nothing, so the text goes with the program. Nothing outside that folder is reached:
 * a name is letters, digits and _, and links are not followed. */
#ifndef LEMMA_TOOLS_MODULES_H
#define LEMMA_TOOLS_MODULES_H

#include "base/err.h"
#include "base/json.h"
#include "sandbox/sandbox.h"

struct modules {
    struct sandbox_module *list; /* in name order; owns names and texts */
    size_t n;
};

/* Whether a file of this name is Lua to run: not hidden, no annotations (*.d.lua). */
bool modules_is_lua(const char *file);
/* Reads a plain file of at most `most` bytes; takes the descriptor, which may be -1 with errno. The text ends in a zero byte
 * and is the caller's. */
bool modules_read_file(int fd, size_t most, char **text, size_t *n, struct err *e);
/* Reads what the plugin at `path` may require; nothing when its text does not speak of that. False and `e` with the file
 * when one cannot be read, is a link, has a name that cannot be required, or all of them are more than a worker takes. */
bool modules_read(const char *path, const char *text, size_t n, struct modules *out, struct err *e);
/* Drops all but those that are named in a list of JSON texts. */
void modules_keep(struct modules *m, const cJSON *names);
void modules_free(struct modules *m);

#endif

/* models: model files by short names, and the folder in which `lemma pull` puts them. */
#ifndef LEMMA_DAEMON_MODELS_H
#define LEMMA_DAEMON_MODELS_H

#include <stddef.h>

struct model_alias {
    const char *name; /* "deepseek-r1:8b" */
    const char *repository, *file;
};

/* By its short name ("deepseek-r1" is its first size); NULL when there is none. */
const struct model_alias *model_alias_find(const char *name);
/* The i-th; NULL past the end. */
const struct model_alias *model_alias_at(size_t i);
/* STATE/models; owned by the caller. */
char *models_folder(const char *state_dir);
/* The file that a short name, or a file's name, has in the folder; NULL when it is not there. */
char *models_find(const char *state_dir, const char *name);

#endif

#include "tools/modules.h"

#include "sandbox/limits.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

bool modules_is_lua(const char *file) {
    size_t n = strlen(file);
    return n > 4 && file[0] != '.' && !strcmp(file + n - 4, ".lua") && !(n > 6 && !strcmp(file + n - 6, ".d.lua"));
}

bool modules_read_file(int fd, size_t most, char **text, size_t *n, struct err *e) {
    struct stat st;
    bool good = fd >= 0 && fstat(fd, &st) == 0;
    *text = NULL;
    if (!good)
        err_errno(e, "cannot be read");
    else if (!S_ISREG(st.st_mode) || (uint64_t)st.st_size > most)
        good = err_set(e, ERR_LIMIT, "is no plain file, or too large: a plugin and what it may require are at most %zu KB",
                       LIMIT_PROGRAM_BYTES >> 10);
    if (good) {
        *text = mem_alloc((size_t)st.st_size + 1);
        ssize_t got = read(fd, *text, (size_t)st.st_size);
        good = got >= 0 || err_errno(e, "cannot be read");
        *n = good ? (size_t)got : 0;
        (*text)[*n] = 0;
    }
    if (fd >= 0)
        close(fd);
    if (!good) {
        free(*text);
        *text = NULL;
    }
    return good;
}

static bool good_name(const char *name) {
    size_t n = strlen(name);
    return n <= 64 && strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_") == n;
}

static bool read_module(int folder, const char *file, struct sandbox_module *m, size_t room, struct err *e) {
    char *text;
    int fd = openat(folder, file, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
    if (fd < 0 && errno == ELOOP)
        return err_set(e, ERR_INVALID, "is a link; a module is a file in this very folder");
    if (!modules_read_file(fd, room, &text, &m->len, e))
        return false;
    m->text = text;
    m->name = mem_strndup(file, strlen(file) - 4);
    return true;
}

static int compare(const void *a, const void *b) {
    return strcmp(((const struct sandbox_module *)a)->name, ((const struct sandbox_module *)b)->name);
}

/* Takes the descriptor. */
static bool read_folder(int folder, const char *path, size_t room, struct modules *out, struct err *e) {
    DIR *dir = fdopendir(folder);
    bool good = true;
    for (struct dirent *d; dir && good && (d = readdir(dir));) {
        struct sandbox_module m;
        struct err why = {0};
        if (!modules_is_lua(d->d_name))
            continue;
        char name[256];
        snprintf(name, sizeof name, "%.*s", (int)strlen(d->d_name) - 4, d->d_name);
        good = good_name(name) || err_set(&why, ERR_INVALID, "has a name that cannot be required: letters, digits and _ can");
        good = good && read_module(folder, d->d_name, &m, room, &why);
        if (!good) {
            err_set(e, why.code, "%s/%s: %s", path, d->d_name, why.message);
            break;
        }
        room -= m.len;
        out->list = mem_grow(out->list, out->n + 1, sizeof *out->list);
        out->list[out->n++] = m;
    }
    if (dir)
        closedir(dir);
    if (good && out->n)
        qsort(out->list, out->n, sizeof *out->list, compare);
    return good;
}

bool modules_read(const char *path, const char *text, size_t n, struct modules *out, struct err *e) {
    *out = (struct modules){0};
    if (!memmem(text, n, "require", strlen("require")) || n > LIMIT_PROGRAM_BYTES)
        return true;
    const char *slash = strrchr(path, '/');
    struct buf folder = {0};
    buf_printf(&folder, "%.*s" MODULES_FOLDER, slash ? (int)(slash + 1 - path) : 0, path);
    int fd = open(buf_text(&folder), O_RDONLY | O_CLOEXEC | O_DIRECTORY | O_NOFOLLOW);
    bool good = true;
    if (fd >= 0)
        good = read_folder(fd, buf_text(&folder), LIMIT_PROGRAM_BYTES - n, out, e);
    else if (errno == ELOOP || errno == ENOTDIR)
        good = err_set(e, ERR_INVALID, "%s: is a link or no folder; modules lie in a folder of that name", buf_text(&folder));
    else if (errno != ENOENT)
        good = err_errno(e, "%s: cannot be read", buf_text(&folder));
    buf_free(&folder);
    if (!good)
        modules_free(out);
    return good;
}

static bool is_named(const char *name, const cJSON *names) {
    const cJSON *one;
    cJSON_ArrayForEach(one, names) if (cJSON_IsString(one) && !strcmp(one->valuestring, name)) return true;
    return false;
}

static void free_module(struct sandbox_module *m) {
    free((char *)m->name);
    free((char *)m->text);
}

void modules_keep(struct modules *m, const cJSON *names) {
    size_t kept = 0;
    for (size_t i = 0; i < m->n; i++)
        if (is_named(m->list[i].name, names))
            m->list[kept++] = m->list[i];
        else
            free_module(&m->list[i]);
    m->n = kept;
}

void modules_free(struct modules *m) {
    for (size_t i = 0; i < m->n; i++)
        free_module(&m->list[i]);
    free(m->list);
    *m = (struct modules){0};
}

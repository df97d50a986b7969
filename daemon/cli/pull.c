/* lemma pull: a model file from the web into the folder of models. */
#include "daemon/cli/commands.h"
#include "daemon/cli/download.h"
#include "daemon/cli/nearest.h"
#include "daemon/cli/options.h"
#include "daemon/config.h"
#include "daemon/models.h"
#include "model/gguf.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

static const char usage[] =
    "usage: lemma pull NAME|URL [OPTION …]\n"
    "\n"
    "NAME is a short name (`lemma pull --list` shows them, deepseek-r1:8b is one) or OWNER/REPOSITORY[:QUANT]; URL is a\n"
    "GGUF file anywhere, or the page of a repository or a file on Hugging Face. The file goes into the folder of models,\n"
    "where `lemmad -m NAME` finds it. What was interrupted goes on where it stopped; the SHA-256 is compared with the\n"
    "hub's or with --sha256.\n"
    "\n"
    "      --sha256 HEX   what the file must have\n"
    "      --to FOLDER    another folder\n"
    "      --token TOKEN  for repositories that want one\n"
    "      --hub URL      another hub (default https://huggingface.co)\n"
    "      --quiet        no progress\n"
    "      --list         the short names\n";

enum { MOST_QUANT = 32 };

struct source { /* where a file is */
    char *url, *file, *sha256;
};

static void source_free(struct source *s) {
    free(s->url);
    free(s->file);
    free(s->sha256);
}

static char *text_of(const char *format, ...) __attribute__((format(printf, 1, 2)));
static char *text_of(const char *format, ...) {
    char text[2048];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return mem_strdup(text);
}

/* A name that may become a file: the last part of an address, without what follows a '?'. */
static char *file_name(const char *path) {
    size_t n = strcspn(path, "?#");
    const char *from = path;
    for (size_t i = 0; i < n; i++)
        if (path[i] == '/')
            from = path + i + 1;
    return mem_strndup(from, (size_t)(path + n - from));
}

static bool contains(const char *text, const char *part) {
    for (size_t n = strlen(part); *text; text++)
        if (!strncasecmp(text, part, n))
            return true;
    return false;
}

/* The one file of a repository that is meant: of the quantisation that was asked for. */
static bool choose_file(const cJSON *tree, const char *repository, const char *quant, char **file,
                        char **sha256, struct err *e) {
    const cJSON *one, *best = NULL;
    struct buf names = {0};
    cJSON_ArrayForEach(one, tree) {
        const char *path = json_str(one, "path", "");
        size_t n = strlen(path);
        if (n < 6 || strcmp(path + n - 5, ".gguf") || contains(path, "mmproj") ||
            contains(path, "-of-0"))
            continue;
        buf_printf(&names, "%s%s", names.len ? ", " : "", path);
        if (contains(path, quant) && (!best || n < strlen(json_str(best, "path", ""))))
            best = one;
    }
    if (best) {
        const char *sum = json_str(json_get(best, "lfs"), "oid", NULL);
        *file = mem_strdup(json_str(best, "path", ""));
        *sha256 = sum && strlen(sum) == 64 ? mem_strdup(sum) : NULL;
    } else {
        err_at(e, ERR_NOT_FOUND, repository, "has no GGUF file in one piece with '%s' in its name%s%.300s",
               quant, names.len ? "; it has: " : "", buf_text(&names));
    }
    buf_free(&names);
    return best != NULL;
}

/* OWNER/REPOSITORY[:QUANT] */
static bool find_in_repository(const char *hub, const char *spec, const char *token,
                               struct source *out, struct err *e) {
    const char *colon = strchr(spec, ':');
    char *repository = mem_strndup(spec, colon ? (size_t)(colon - spec) : strlen(spec));
    char *url = text_of("%s/api/models/%s/tree/main?recursive=true", hub, repository);
    struct buf answer = {0};
    bool good = download_text(url, token, &answer, e);
    cJSON *tree = good ? json_parse(buf_text(&answer), answer.len, e) : NULL;
    good = tree && choose_file(tree, repository, colon ? colon + 1 : "Q4_K_M", &out->file,
                               &out->sha256, e);
    if (good)
        out->url = text_of("%s/%s/resolve/main/%s", hub, repository, out->file);
    cJSON_Delete(tree);
    buf_free(&answer);
    free(url);
    free(repository);
    return good;
}

static const char *after(const char *text, const char *prefix) {
    size_t n = strlen(prefix);
    return strncasecmp(text, prefix, n) ? NULL : text + n;
}

/* The part of a hub's address after its host, or NULL. */
static const char *hub_path(const char *name, const char *hub) {
    const char *const hosts[] = {"https://huggingface.co/", "http://huggingface.co/",
                                 "huggingface.co/", "https://hf.co/", "hf.co/"};
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++)
        if (after(name, hosts[i]))
            return after(name, hosts[i]);
    const char *rest = after(name, hub);
    return rest && *rest == '/' ? rest + 1 : NULL;
}

static const char *alias_name(const void *user, size_t i) {
    const struct model_alias *a = model_alias_at(i);
    return a ? a->name : NULL;
}

static bool find_source(const char *name, const char *hub, const char *token, struct source *out,
                        struct err *e) {
    const struct model_alias *alias = model_alias_find(name);
    if (alias) {
        out->url = text_of("%s/%s/resolve/main/%s", hub, alias->repository, alias->file);
        out->file = mem_strdup(alias->file);
        return true;
    }
    const char *path = hub_path(name, hub);
    if (path) { /* a page of the hub: /blob/ shows what /resolve/ gives */
        const char *blob = strstr(path, "/blob/"), *resolve = strstr(path, "/resolve/");
        if (!blob && !resolve)
            return find_in_repository(hub, path, token, out, e);
        out->url = blob ? text_of("%s/%.*s/resolve/%s", hub, (int)(blob - path), path, blob + 6)
                        : text_of("%s/%s", hub, path);
        out->file = file_name(path);
        return true;
    }
    if (after(name, "http://") || after(name, "https://")) {
        out->url = mem_strdup(name);
        out->file = file_name(name);
        return true;
    }
    const char *slash = strchr(name, '/');
    if (slash && slash != name && slash[1] && !strchr(slash + 1, '/'))
        return find_in_repository(hub, name, token, out, e);
    const char *meant = nearest(name, alias_name, NULL);
    if (meant)
        return err_set(e, ERR_NOT_FOUND, "there is no '%.80s'; did you mean %s?", name, meant);
    return err_set(e, ERR_NOT_FOUND,
                   "'%.200s' is no short name (`lemma pull --list` shows them), no OWNER/REPOSITORY and no address",
                   name);
}

static bool make_folders(const char *path, struct err *e) {
    char *copy = mem_strdup(path);
    bool good = true;
    for (char *p = copy + 1; good; p++) {
        if (*p && *p != '/')
            continue;
        char end = *p;
        *p = 0;
        if (mkdir(copy, 0755) && errno != EEXIST)
            good = err_errno(e, "cannot make the folder %s", copy);
        if (!end)
            break;
        *p = end;
    }
    free(copy);
    return good;
}

static int list(void) {
    const struct model_alias *a;
    for (size_t i = 0; (a = model_alias_at(i)); i++)
        printf("%-22s %s/%s\n", a->name, a->repository, a->file);
    return 0;
}

static bool pull(const char *name, const char *hub, const char *token, const char *sha256,
                 const char *folder, bool quiet, struct err *e) {
    struct source s = {0};
    struct stat st;
    bool good = find_source(name, hub, token, &s, e) && make_folders(folder, e);
    if (good && (!*s.file || *s.file == '.' || strlen(s.file) > 200))
        good = err_at(e, ERR_INVALID, s.url, "names no file");
    char *base = good ? file_name(s.file) : NULL;
    char *path = good ? text_of("%s/%s", folder, base) : NULL;
    if (good && stat(path, &st) == 0) {
        printf("%s is there already\n", path);
    } else if (good) {
        struct download d = {.url = s.url,
                             .token = token,
                             .path = path,
                             .sha256 = sha256 ? sha256 : s.sha256,
                             .quiet = quiet};
        good = download(&d, e);
        if (good)
            printf("%s: %.1f MB, SHA-256 %s%s\n", path, (double)d.size / 1e6, d.sum,
                   d.checked ? ", as it should be" : " (nothing to compare it with)");
        struct gguf *file = good ? gguf_open(path, e) : NULL;
        if (good && !file) { /* whole, as the hub has it, and still no model */
            fprintf(stderr, "lemma pull: it cannot be opened, so it may be of no use here: %s\n",
                    e->message);
            *e = (struct err){0};
        }
        gguf_close(file);
    }
    free(base);
    free(path);
    source_free(&s);
    return good;
}

int command_pull(int argc, char **argv) {
    const char *sha256 = NULL, *to = NULL, *token = NULL, *hub = "https://huggingface.co";
    bool quiet = false, names = false;
    int n;
    const struct option options[] = {
        {"--sha256", .text = &sha256}, {"--to", .text = &to},      {"--token", .text = &token},
        {"--hub", .text = &hub},       {"--quiet", .flag = &quiet}, {"--list", .flag = &names},
        {0}};
    int status = options_read(argc, argv, options, usage, &n);
    if (status >= 0)
        return status;
    if (names)
        return list();
    if (n != 1 || (sha256 && strlen(sha256) != 64)) {
        fputs(usage, stderr);
        return 2;
    }
    struct err e = {0};
    char *state = config_state_dir(), *folder = to ? mem_strdup(to) : models_folder(state);
    bool good = pull(argv[1], hub, token, sha256, folder, quiet || !isatty(STDERR_FILENO), &e);
    free(state);
    free(folder);
    return good ? 0 : command_fail("pull", &e);
}

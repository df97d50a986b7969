/* lemma models: the model files that are here, and what a daemon serves. */
#include "daemon/models.h"
#include "daemon/cli/commands.h"
#include "daemon/cli/options.h"
#include "daemon/cli/web.h"
#include "daemon/config.h"
#include "model/gguf.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
    "usage: lemma models [OPTION …]\n"
    "       lemma models load|unload NAME\n"
    "\n"
    "Lists the files in the folder of models (`lemma pull` puts them there), and what the daemon serves, if one\n"
    "answers. unload gives a model's memory back until it is asked for again, load makes it ready now.\n"
    "\n"
    "      --to FOLDER    another folder\n"
    "      --url URL      the daemon (default: $LEMMA_URL or http://127.0.0.1:8420)\n"
    "      --token TOKEN  bearer token (default: $LEMMA_TOKEN)\n";

static const char *alias_of(const char *file) {
    const struct model_alias *a;
    for (size_t i = 0; (a = model_alias_at(i)); i++)
        if (!strcmp(a->file, file))
            return a->name;
    return "";
}

static void list_file(const char *folder, const char *name) {
    struct err e = {0};
    struct buf path = {0};
    size_t n = 0;
    buf_printf(&path, "%s/%s", folder, name);
    struct gguf *file = gguf_open(buf_text(&path), &e);
    const char *architecture = file ? gguf_str(file, "general.architecture", &n) : NULL;
    printf("%-50s %-22s %9.1f MB  %.*s%s\n", name, alias_of(name),
           file ? (double)gguf_bytes(file) / 1e6 : 0, (int)n, architecture ? architecture : "",
           file ? "" : e.message);
    gguf_close(file);
    buf_free(&path);
}

static int by_name(const struct dirent **a, const struct dirent **b) {
    return strcmp((*a)->d_name, (*b)->d_name);
}

static void list_files(const char *folder) {
    struct dirent **entries;
    int n = scandir(folder, &entries, NULL, by_name), shown = 0;
    for (int i = 0; i < n; i++) {
        size_t len = strlen(entries[i]->d_name);
        if (len > 5 && !strcmp(entries[i]->d_name + len - 5, ".gguf")) {
            list_file(folder, entries[i]->d_name);
            shown++;
        } else if (len > 5 && !strcmp(entries[i]->d_name + len - 5, ".part")) {
            printf("%-50s (not whole: pull it again to go on)\n", entries[i]->d_name);
        }
        free(entries[i]);
    }
    if (n >= 0)
        free(entries);
    if (!shown)
        printf("no model file in %s; `lemma pull deepseek-r1:8b` brings one\n", folder);
}

static void list_served(const char *url, const char *token) {
    struct err e = {0};
    struct web *w = web_open(url, token);
    cJSON *o = web_ask(w, "GET", "/v1/models", NULL, &e);
    const cJSON *one;
    if (o)
        puts("\nserved now:");
    cJSON_ArrayForEach(one, json_get(o, "data")) {
        const cJSON *ours = json_get(one, "lemma");
        printf("%-50s %7.0f tokens  %-9s %s\n", json_str(one, "id", "?"),
               json_num(one, "context_length", 0), json_str(ours, "state", ""),
               json_str(one, "description", ""));
    }
    cJSON_Delete(o);
    web_close(w);
}

static int tell(const char *url, const char *token, const char *what, const char *name) {
    struct err e = {0};
    struct buf path = {0};
    struct web *w = web_open(url, token);
    buf_str(&path, "/v1/models/");
    for (const char *p = name; *p; p++) /* names may hold anything; a path may not */
        buf_printf(&path,
                   strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.", *p)
                       ? "%c"
                       : "%%%02X",
                   (unsigned char)*p);
    buf_printf(&path, "/%s", what);
    cJSON *o = web_ask(w, "POST", buf_text(&path), "{}", &e);
    if (o)
        printf("%s: %s\n", name, json_str(json_get(o, "lemma"), "state", "?"));
    int status = o ? 0 : command_fail("models", &e);
    cJSON_Delete(o);
    buf_free(&path);
    web_close(w);
    return status;
}

int command_models(int argc, char **argv) {
    const char *url = NULL, *token = NULL, *to = NULL;
    int n;
    const struct option options[] = {
        {"--url", .text = &url}, {"--token", .text = &token}, {"--to", .text = &to}, {0}};
    int status = options_read(argc, argv, options, usage, &n);
    if (status >= 0)
        return status;
    if (n == 2 && (!strcmp(argv[1], "load") || !strcmp(argv[1], "unload")))
        return tell(url, token, argv[1], argv[2]);
    if (n) {
        fputs(usage, stderr);
        return 2;
    }
    char *state = config_state_dir(), *folder = to ? mem_strdup(to) : models_folder(state);
    list_files(folder);
    list_served(url, token);
    free(state);
    free(folder);
    return 0;
}

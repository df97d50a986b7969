/* lemma replay: runs a recorded conversation again, with the same requests and seeds, and shows where
 * the answers differ. */
#include "daemon/cli/client.h"
#include "daemon/cli/commands.h"
#include "daemon/cli/conversation.h"
#include "daemon/cli/options.h"
#include "daemon/cli/spawn.h"
#include "daemon/config.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char usage[] =
    "usage: lemma replay ID [--swap PLUGIN.lua] [--model M] [OPTION …]\n"
    "\n"
    "Asks again what was asked in the conversation that ends with the response ID, with the same seeds, and shows\n"
    "what is answered otherwise. The same model answers the same, byte for byte.\n"
    "\n"
    "      --swap FILE     this plugin instead of the one of the same file name\n"
    "      --model M       another model: a name that the daemon serves, or a GGUF file\n"
    "      --quiet         only the last line\n"
    "      --all           a response of another token (needs the scope admin)\n"
    "      --url URL       the daemon that keeps the conversation (default: $LEMMA_URL or\n"
    "                      http://127.0.0.1:8420)\n"
    "      --token TOKEN   bearer token (default: $LEMMA_TOKEN)\n"
    "\n"
    "With --swap, or a file as the model, a daemon of the command's own runs it, by ./lemma.lua or\n"
    "/etc/lemma/lemma.lua. Ends with 0 when all is the same, 1 when something differs, 2 when it cannot be run.\n";

/* --- the request anew --- */

/* Members of a response that were members of its request. */
static const char *const kept[] = {
    "instructions", "max_output_tokens", "max_tool_calls", "parallel_tool_calls", "reasoning",
    "temperature",  "text",              "tool_choice",    "tools",               "top_logprobs",
    "top_p",        "top_k",             "min_p",          "presence_penalty",    "frequency_penalty",
    "stop",         "include",           "seed",           "repetition_penalty"};

struct replay {
    struct client *client;
    const char *model;   /* NULL: as recorded */
    char *last;          /* id of the response before, in the replay */
    cJSON *before;       /* recorded and replayed output of the turn before: call ids differ */
    cJSON *before_again; /* (borrowed, owned) */
    bool quiet;
};

/* Which id the call has in the replay that was `call_id` in the record: the same one by order. */
static const char *call_id_again(const struct replay *r, const char *call_id) {
    const cJSON *item, *again;
    int k = 0, n = 0;
    cJSON_ArrayForEach(item, r->before) {
        if (strcmp(json_str(item, "type", ""), "function_call"))
            continue;
        k++;
        if (!strcmp(json_str(item, "call_id", ""), call_id))
            break;
    }
    if (!item)
        return NULL;
    cJSON_ArrayForEach(again, r->before_again) if (!strcmp(json_str(again, "type", ""),
                                                           "function_call") &&
                                                   ++n == k) return json_str(again, "call_id",
                                                                             NULL);
    return NULL;
}

static char *request_of(const struct replay *r, const cJSON *turn) {
    cJSON *o = cJSON_CreateObject(), *item;
    cJSON_AddStringToObject(o, "type", "response.create");
    cJSON_AddStringToObject(o, "model", r->model ? r->model : json_str(turn, "model", "lemma"));
    cJSON_AddBoolToObject(o, "store", false);
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        if (json_has(turn, kept[i]))
            cJSON_AddItemToObject(o, kept[i], cJSON_Duplicate(json_get(turn, kept[i]), true));
    if (r->last)
        cJSON_AddStringToObject(o, "previous_response_id", r->last);
    cJSON *input = cJSON_AddArrayToObject(o, "input");
    const cJSON *old;
    cJSON_ArrayForEach(old, json_get(turn, "input")) {
        item = cJSON_Duplicate(old, true);
        const char *id = json_str(item, "call_id", NULL);
        const char *again = id ? call_id_again(r, id) : NULL;
        if (again)
            cJSON_ReplaceItemInObject(item, "call_id", cJSON_CreateString(again));
        cJSON_AddItemToArray(input, item);
    }
    char *text = json_print(o);
    cJSON_Delete(o);
    return text;
}

/* The response as it ends; NULL and `e` when it does not. */
static cJSON *ask_again(struct replay *r, const cJSON *turn, struct err *e) {
    char *text = request_of(r, turn);
    bool sent = client_send(r->client, text, strlen(text), e);
    free(text);
    for (cJSON *event; sent && (event = client_next(r->client, 600000, NULL, e));) {
        const char *type = json_str(event, "type", "");
        cJSON *response = cJSON_DetachItemFromObject(event, "response");
        if (!strcmp(type, "error"))
            err_set(e, ERR_IO, "%s", json_str(json_get(event, "error"), "message", "refused"));
        bool error = !strcmp(type, "error");
        bool over = !strcmp(type, "response.completed") || !strcmp(type, "response.incomplete") ||
                    !strcmp(type, "response.failed");
        cJSON_Delete(event);
        if (over)
            return response;
        cJSON_Delete(response);
        if (error)
            break;
    }
    return NULL;
}

/* --- the difference --- */

/* What of an item is the model's or a tool's doing, as text. */
static char *text_of(const cJSON *item) {
    struct buf b = {0};
    const cJSON *part;
    const char *type = json_str(item, "type", "");
    cJSON_ArrayForEach(part, json_get(item, json_has(item, "content") ? "content" : "summary"))
        buf_str(&b, json_str(part, "text", ""));
    if (json_has(item, "arguments"))
        buf_printf(&b, "%s %s", json_str(item, "name", "?"), json_str(item, "arguments", ""));
    if (json_has(item, "output"))
        buf_printf(&b, "\n= %s", json_str(item, "output", ""));
    if (json_has(item, "error") && !strcmp(type, "mcp_call"))
        buf_printf(&b, "\n! %s", json_str(item, "error", ""));
    return buf_take(&b);
}

static void print_lines(char mark, const char *text, size_t n) {
    for (const char *end = text + n; text < end;) {
        const char *newline = memchr(text, '\n', (size_t)(end - text));
        const char *to = newline ? newline : end;
        printf("  %c ", mark);
        for (; text < to; text++)
            putchar((unsigned char)*text < 0x20 && *text != '\t' ? '?' : *text);
        putchar('\n');
        text = newline ? newline + 1 : end;
    }
}

/* The lines that both begin and end with stand once, what is between twice. */
static void print_difference(const char *a, const char *b) {
    size_t head = 0, na = strlen(a), nb = strlen(b), tail = 0;
    for (size_t i = 0; i < na && i < nb && a[i] == b[i]; i++)
        if (a[i] == '\n')
            head = i + 1;
    for (size_t i = 1; i <= na - head && i <= nb - head && a[na - i] == b[nb - i]; i++)
        if (a[na - i] == '\n')
            tail = i - 1;
    print_lines(' ', a, head);
    print_lines('-', a + head, na - head - tail);
    print_lines('+', b + head, nb - head - tail);
    print_lines(' ', a + na - tail, tail);
}

/* How many items differ. */
static int compare(const struct replay *r, int turn, const cJSON *was, const cJSON *is) {
    int differ = 0;
    const cJSON *a = was ? was->child : NULL, *b = is ? is->child : NULL;
    for (int i = 0; a || b; i++, a = a ? a->next : NULL, b = b ? b->next : NULL) {
        char *ta = a ? text_of(a) : mem_strdup(""), *tb = b ? text_of(b) : mem_strdup("");
        const char *ka = json_str(a, "type", "nothing"), *kb = json_str(b, "type", "nothing");
        if (strcmp(ta, tb) || strcmp(ka, kb)) {
            differ++;
            if (!r->quiet) {
                printf("turn %d, item %d: %s%s%s\n", turn, i, ka, strcmp(ka, kb) ? ", now " : "",
                       strcmp(ka, kb) ? kb : "");
                print_difference(ta, tb);
            }
        }
        free(ta);
        free(tb);
    }
    return differ;
}

static int replay_all(struct replay *r, const cJSON *turns) {
    struct err e = {0};
    const cJSON *turn;
    int n = 0, items = 0, differ = 0, turns_differ = 0;
    cJSON_ArrayForEach(turn, turns) {
        cJSON *again = ask_again(r, turn, &e);
        if (!again) {
            command_fail("replay", &e);
            return 2;
        }
        const cJSON *was = json_get(turn, "output");
        cJSON *is = cJSON_DetachItemFromObject(again, "output");
        items += cJSON_GetArraySize(was);
        int d = compare(r, ++n, was, is);
        const char *sa = json_str(turn, "status", "?"), *sb = json_str(again, "status", "?");
        if (strcmp(sa, sb)) {
            if (!r->quiet)
                printf("turn %d: %s, now %s\n", n, sa, sb);
            d++;
        }
        differ += d;
        turns_differ += d > 0;
        free(r->last);
        r->last = mem_strdup(json_str(again, "id", ""));
        cJSON_Delete(r->before_again);
        r->before = (cJSON *)was;
        r->before_again = is;
        cJSON_Delete(again);
    }
    printf("%d turn%s, %d item%s: ", n, n == 1 ? "" : "s", items, items == 1 ? "" : "s");
    if (differ)
        printf("%d differ%s, in %d turn%s\n", differ, differ == 1 ? "s" : "", turns_differ,
               turns_differ == 1 ? "" : "s");
    else
        printf("all the same\n");
    return differ > 0;
}

/* --- another plugin --- */

static bool copy_file(const char *from, const char *to, struct err *e) {
    FILE *in = fopen(from, "re"), *out = in ? fopen(to, "we") : NULL;
    char chunk[8192];
    size_t n;
    bool good = out != NULL;
    while (good && (n = fread(chunk, 1, sizeof chunk, in)) > 0)
        good = fwrite(chunk, 1, n, out) == n;
    if (!good)
        err_errno(e, "cannot copy %s", from);
    if (in)
        fclose(in);
    if (out && fclose(out) && good)
        good = err_errno(e, "cannot write %s", to);
    return good;
}

static const char *name_of(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* Copies the plugins of a folder and those below it, all but the one of that name. */
static bool copy_plugins(const char *from, const char *to, const char *but, int depth, int *n,
                         int *left_out, struct err *e) {
    DIR *dir = opendir(from);
    struct dirent *entry;
    bool good = true;
    while (good && dir && (entry = readdir(dir))) {
        struct buf path = {0}, copy = {0};
        struct stat st;
        size_t len = strlen(entry->d_name);
        buf_printf(&path, "%s/%s", from, entry->d_name);
        if (entry->d_name[0] != '.' && stat(buf_text(&path), &st) == 0) {
            if (S_ISDIR(st.st_mode) && depth < 2) {
                good = copy_plugins(buf_text(&path), to, but, depth + 1, n, left_out, e);
            } else if (!strcmp(entry->d_name, but)) {
                ++*left_out;
            } else if (len > 4 && !strcmp(entry->d_name + len - 4, ".lua")) {
                buf_printf(&copy, "%s/%d-%s", to, ++*n, entry->d_name);
                good = copy_file(buf_text(&path), buf_text(&copy), e);
            }
        }
        buf_free(&path);
        buf_free(&copy);
    }
    if (dir)
        closedir(dir);
    return good;
}

static bool swap_plugin(const char *swap, const char *folder, struct err *e) {
    struct config c;
    char *argv[] = {"lemmad", NULL};
    struct buf to = {0};
    int n = 0, left_out = 0;
    if (config_read(&c, 1, argv, e)) {
        config_free(&c);
        return false;
    }
    bool good = true;
    for (size_t i = 0; i < c.n_plugins && good; i++)
        good = copy_plugins(c.plugins[i], folder, name_of(swap), 0, &n, &left_out, e);
    buf_printf(&to, "%s/%s", folder, name_of(swap));
    good = good && copy_file(swap, buf_text(&to), e);
    buf_free(&to);
    config_free(&c);
    if (good && !left_out)
        fprintf(stderr, "lemma replay: no plugin '%s' was there before: it is one more\n",
                name_of(swap));
    return good;
}

static void remove_folder(const char *folder) {
    DIR *dir = opendir(folder);
    struct dirent *entry;
    while (dir && (entry = readdir(dir)))
        if (entry->d_name[0] != '.')
            unlinkat(dirfd(dir), entry->d_name, 0);
    if (dir)
        closedir(dir);
    rmdir(folder);
}

int command_replay(int argc, char **argv) {
    const char *url = NULL, *token = NULL, *swap = NULL, *model = NULL;
    bool all = false;
    int n;
    struct replay r = {0};
    const struct option options[] = {{"--url", .text = &url},
                                     {"--token", .text = &token},
                                     {"--swap", .text = &swap},
                                     {"--model", "-m", .text = &model},
                                     {"--quiet", .flag = &r.quiet},
                                     {"--all", .flag = &all},
                                     {0}};
    int status = options_read(argc, argv, options, usage, &n);
    if (status >= 0)
        return status;
    if (n != 1) {
        fputs(usage, stderr);
        return 2;
    }
    struct err e = {0};
    char folder[] = "/tmp/lemma-replay-XXXXXX";
    const char *const other_plugins[] = {"--plugins", folder, NULL};
    struct spawned own = {0};
    struct web *w = web_open(url, token);
    char *id = conversation_id(w, argv[1], all, &e);
    cJSON *turns = id ? conversation_fetch(w, id, all, &e) : NULL;
    free(id);
    web_close(w);
    bool is_file = model && access(model, R_OK) == 0;
    if (!turns)
        goto bad;
    r.model = is_file ? NULL : model;
    if (swap && (!mkdtemp(folder) || !swap_plugin(swap, folder, &e))) {
        if (!e.code)
            err_errno(&e, "cannot make a folder in /tmp");
        goto bad;
    }
    if ((swap || is_file) &&
        !spawn_daemon(is_file ? model : NULL, 0, swap ? other_plugins : NULL, &own, &e))
        goto bad;
    r.client = client_open(own.pid ? own.url : url, token, &e);
    if (!r.client)
        goto bad;
    status = replay_all(&r, turns);
    goto out;
bad:
    command_fail("replay", &e);
    status = 2;
out:
    client_close(r.client);
    spawn_end(&own);
    if (swap)
        remove_folder(folder);
    cJSON_Delete(turns);
    cJSON_Delete(r.before_again);
    free(r.last);
    return status;
}

/* lemma chat: a conversation at a prompt, with history. Ctrl-C ends the answer that is being
 * written, not the program. */
#include "daemon/cli/client.h"
#include "daemon/cli/commands.h"
#include "daemon/cli/options.h"
#include "daemon/cli/show.h"

#include <editline/readline.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char usage[] =
    "usage: lemma chat [--url URL] [--token TOKEN] [--model NAME] [--json]\n"
    "\n"
    "At the prompt: /new begins a new conversation, /model NAME changes the model, /quit (or "
    "Ctrl-D) ends.\n";

static volatile int interrupted;
static void on_interrupt(int signal) {
    interrupted = 1;
}

static char *history_path(void) {
    const char *state = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
    struct buf path = {0};
    if (state && *state)
        buf_printf(&path, "%s/lemma_history", state);
    else if (home && *home)
        buf_printf(&path, "%s/.lemma_history", home);
    else
        return NULL;
    return buf_take(&path);
}

static void send_cancel(struct client *c, const char *id) {
    struct err e = {0};
    struct buf frame = {0};
    buf_printf(&frame, "{\"type\":\"response.cancel\",\"response_id\":\"%s\"}", id);
    client_send(c, frame.data, frame.len, &e);
    buf_free(&frame);
}

/* Asks and shows; *previous becomes the id that the next question continues. False: the connection
 * is lost. */
static bool one_turn(struct client *c, const char *model, const char *text, char **previous,
                     bool json, struct err *e) {
    cJSON *o = cJSON_CreateObject();
    cJSON_AddStringToObject(o, "type", "response.create");
    cJSON_AddStringToObject(o, "model", model);
    struct buf clean = {0};
    utf8_append_valid(&clean, text, strlen(text), true);
    cJSON_AddStringToObject(o, "input", buf_text(&clean));
    buf_free(&clean);
    if (*previous)
        cJSON_AddStringToObject(o, "previous_response_id", *previous);
    char *request = json_print(o);
    cJSON_Delete(o);
    bool good = client_send(c, request, strlen(request), e);
    free(request);
    if (!good)
        return false;
    struct show show;
    show_start(&show, stdout, !json && isatty(STDOUT_FILENO), json);
    bool over = false, cancelled = false;
    interrupted = 0;
    while (!over) {
        cJSON *event = client_next(c, 600000, cancelled ? NULL : &interrupted, e);
        if (!event && e->code == ERR_CANCELLED && show.response_id) {
            send_cancel(c, show.response_id);
            cancelled = true;
            continue;
        }
        if (!event && e->code == ERR_CANCELLED) {
            interrupted = 0; /* too early: the response has no id yet */
            continue;
        }
        if (!event) {
            show_free(&show);
            return false;
        }
        if (json) {
            char *line = json_print(event);
            puts(line);
            free(line);
        }
        over = show_event(&show, event);
        cJSON_Delete(event);
    }
    if (!show.completed)
        fprintf(stderr, "(%s)\n", show.problem ? show.problem : "no answer");
    if (show.response_id && *show.response_id) {
        free(*previous);
        *previous = mem_strdup(show.response_id);
    }
    show_free(&show);
    return true;
}

int command_chat(int argc, char **argv) {
    const char *url = NULL, *token = NULL, *model = "lemma";
    bool json = false;
    int n;
    const struct option options[] = {{"--url", .text = &url},
                                     {"--token", .text = &token},
                                     {"--model", "-m", .text = &model},
                                     {"--json", .flag = &json},
                                     {0}};
    int status = options_read(argc, argv, options, usage, &n);
    if (status >= 0)
        return status;
    if (n) {
        fputs(usage, stderr);
        return 2;
    }
    struct err e = {0};
    struct client *c = client_open(url, token, &e);
    if (!c)
        return command_fail("chat", &e);
    struct sigaction act = {.sa_handler = on_interrupt};
    sigaction(SIGINT, &act, NULL);
    char *model_name = mem_strdup(model), *previous = NULL, *path = history_path();
    bool terminal = isatty(STDIN_FILENO);
    using_history();
    if (path && terminal)
        read_history(path);
    char *line;
    status = 0;
    while ((line = readline(terminal ? "> " : ""))) {
        if (!strcmp(line, "/quit")) {
            free(line);
            break;
        }
        if (!strcmp(line, "/new")) {
            free(previous);
            previous = NULL;
        } else if (!strncmp(line, "/model ", 7)) {
            free(model_name);
            model_name = mem_strdup(line + 7);
        } else if (*line == '/') {
            puts(usage);
        } else if (*line) {
            if (terminal)
                add_history(line);
            if (!one_turn(c, model_name, line, &previous, json, &e)) {
                /* The daemon may have been restarted: the conversation is in its journal, so go on
                 * with a new connection. */
                client_close(c);
                c = client_open(url, token, &e);
                if (!c) {
                    status = command_fail("chat", &e);
                    free(line);
                    break;
                }
                fputs("(the connection was lost; it stands again, ask once more)\n", stderr);
            }
        }
        free(line);
    }
    if (path && terminal && write_history(path) == 0)
        chmod(path, 0600);
    free(path);
    free(previous);
    free(model_name);
    client_close(c);
    return status;
}

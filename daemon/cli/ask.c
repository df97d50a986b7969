/* lemma ask: one question, one answer, streamed. */
#include "daemon/cli/client.h"
#include "daemon/cli/commands.h"
#include "daemon/cli/options.h"
#include "daemon/cli/show.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char usage[] =
    "usage: lemma ask [OPTION …] \"QUESTION\"       (\"-\": the question is read from standard "
    "input)\n"
    "\n"
    "      --url URL          the daemon (default: $LEMMA_URL or http://127.0.0.1:8420)\n"
    "      --token TOKEN      bearer token (default: $LEMMA_TOKEN)\n"
    "      --model NAME       model or agent (default: lemma)\n"
    "      --temperature T    0 is the likeliest token always (default: the model's)\n"
    "      --seed N           same seed, same answer\n"
    "      --json             the events as they come, one JSON object a line\n"
    "\n"
    "Ends with 0 when an answer came, else 1.\n";

static volatile int interrupted;
static void on_interrupt(int signal) {
    interrupted = 1;
}

static char *read_all(FILE *in) {
    struct buf b = {0};
    char chunk[4096];
    size_t n;
    while ((n = fread(chunk, 1, sizeof chunk, in)) > 0)
        buf_add(&b, chunk, n);
    return buf_take(&b);
}

static char *request_json(const char *model, const char *question, double temperature, int seed) {
    cJSON *o = cJSON_CreateObject();
    cJSON_AddStringToObject(o, "type", "response.create");
    cJSON_AddStringToObject(o, "model", model);
    struct buf clean = {0}; /* the wire carries UTF-8 alone */
    utf8_append_valid(&clean, question, strlen(question), true);
    cJSON_AddStringToObject(o, "input", buf_text(&clean));
    buf_free(&clean);
    if (temperature >= 0)
        cJSON_AddNumberToObject(o, "temperature", temperature);
    if (seed >= 0)
        cJSON_AddNumberToObject(o, "seed", seed);
    char *text = json_print(o);
    cJSON_Delete(o);
    return text;
}

int command_ask(int argc, char **argv) {
    const char *url = NULL, *token = NULL, *model = "lemma";
    double temperature = -1;
    int seed = -1, n;
    bool json = false;
    const struct option options[] = {{"--url", .text = &url},
                                     {"--token", .text = &token},
                                     {"--model", "-m", .text = &model},
                                     {"--temperature", .real = &temperature},
                                     {"--seed", .number = &seed},
                                     {"--json", .flag = &json},
                                     {0}};
    int status = options_read(argc, argv, options, usage, &n);
    if (status >= 0)
        return status;
    if (n != 1) {
        fputs(usage, stderr);
        return 2;
    }
    char *question = !strcmp(argv[1], "-") ? read_all(stdin) : mem_strdup(argv[1]);
    struct err e = {0};
    struct client *c = client_open(url, token, &e);
    char *request = request_json(model, question, temperature, seed);
    free(question);
    if (!c || !client_send(c, request, strlen(request), &e)) {
        free(request);
        client_close(c);
        return command_fail("ask", &e);
    }
    free(request);
    signal(SIGINT, on_interrupt);
    struct show show;
    show_start(&show, stdout, !json && isatty(STDOUT_FILENO), json);
    bool over = false;
    while (!over) {
        cJSON *event = client_next(c, 600000, &interrupted, &e);
        if (!event)
            break;
        if (json) {
            char *line = json_print(event);
            puts(line);
            fflush(stdout);
            free(line);
        }
        over = show_event(&show, event);
        cJSON_Delete(event);
    }
    if (!over)
        status = command_fail("ask", &e);
    else if (!show.completed || !show.answer.len) {
        fprintf(stderr, "lemma ask: no answer: %s\n",
                show.problem ? show.problem : "the model wrote none");
        status = 1;
    } else {
        status = 0;
    }
    show_free(&show);
    client_close(c);
    return status;
}

/* eval_file: questions of three forms, a JSON object a line: ours {id, question, answer}, GSM8K's {question, answer} with the answer
 * after "####", AIME's {id, problem, answer}. */
#include "daemon/cli/eval.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *value_text(const cJSON *v) {
    if (cJSON_IsString(v))
        return mem_strdup(v->valuestring);
    return v && !cJSON_IsNull(v) ? json_print(v) : mem_strdup("");
}

/* Data sets spell their members in small or in capital letters. */
static const cJSON *member(const cJSON *o, const char *name) {
    return cJSON_GetObjectItem(o, name);
}

static void read_one(struct question *q, const cJSON *o, const cJSON *text, size_t number) {
    const cJSON *problem = member(o, "problem");
    q->text = mem_strdup(text->valuestring);
    q->expected = value_text(member(o, "answer"));
    q->skill = value_text(member(o, "skill"));
    q->last_number = text == problem;
    char *mark = strstr(q->expected, "####");
    if (mark) {
        while (strstr(mark + 4, "####"))
            mark = strstr(mark + 4, "####");
        mark += 4;
        while (isspace((unsigned char)*mark))
            mark++;
        memmove(q->expected, mark, strlen(mark) + 1);
        for (size_t n = strlen(q->expected); n && isspace((unsigned char)q->expected[n - 1]);)
            q->expected[--n] = 0;
        q->last_number = true;
    }
    q->id = value_text(member(o, "id"));
    if (!*q->id) {
        char made[24];
        snprintf(made, sizeof made, "%zu", number);
        free(q->id);
        q->id = mem_strdup(made);
    }
}

struct question *eval_read(const char *path, int samples, size_t *n, struct err *e) {
    FILE *in = fopen(path, "re");
    if (!in) {
        err_errno(e, "cannot read %s", path);
        return NULL;
    }
    struct question *list = NULL;
    char *line = NULL;
    size_t cap = 0, number = 0;
    ssize_t len;
    bool good = true;
    *n = 0;
    while (good && (len = getline(&line, &cap, in)) > 0) {
        number++;
        while (len && isspace((unsigned char)line[len - 1]))
            len--;
        if (!len)
            continue;
        char where[300];
        snprintf(where, sizeof where, "%s:%zu", path, number);
        struct err bad = {0};
        cJSON *o = json_parse(line, (size_t)len, &bad);
        const cJSON *text = member(o, "question");
        if (!cJSON_IsString(text))
            text = member(o, "problem");
        if (cJSON_IsString(text)) {
            list = mem_grow(list, *n + 1, sizeof *list);
            list[*n] = (struct question){.samples = mem_zero((size_t)samples, sizeof(struct sample))};
            read_one(&list[(*n)++], o, text, number);
        } else {
            good = err_at(e, ERR_INVALID, where, "%s",
                          o ? "the line has neither \"question\" nor \"problem\"" : bad.message);
        }
        cJSON_Delete(o);
    }
    free(line);
    fclose(in);
    if (good && !*n)
        good = err_at(e, ERR_INVALID, path, "the file has no questions");
    if (good)
        return list;
    eval_free(list, *n, samples);
    return NULL;
}

void eval_free(struct question *list, size_t n, int samples) {
    for (size_t i = 0; i < n; i++) {
        for (int s = 0; s < samples; s++) {
            free(list[i].samples[s].got);
            free(list[i].samples[s].problem);
        }
        free(list[i].samples);
        free(list[i].id);
        free(list[i].skill);
        free(list[i].text);
        free(list[i].expected);
    }
    free(list);
}

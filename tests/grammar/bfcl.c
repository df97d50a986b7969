/* Function-calling cases through the turn grammar of the Qwen3 format: every tool set compiles, the
 * expected calls are accepted, and calls made wrong are not.
 *
 *   bfcl CASES.jsonl[.gz] MODEL.gguf
 *   bfcl --schemas CASES.jsonl[.gz]     one line {id, schema} for each tool, mapped: for lemma bench
 *
 * A line is {id, function: [{name, parameters}], ground_truth: [{name: {argument: [values]}}]}. The
 * parameters' types are those of other languages ("dict", "float", …) and are mapped first; in the
 * cases of Java and JavaScript arguments are source text, so that a text may stand for any type. Where
 * an answer is not of its own tool's schema, no value of it can be accepted; such cases are counted
 * apart and named. A tool whose schema no value satisfies compiles into one that is never called. */
#include "agent/format.h"
#include "base/json.h"
#include "model/gguf.h"
#include "model/grammar/grammar.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

enum { MAX_TOOLS = 64, MAX_CALLS = 64 };

static struct tokenizer *tokenizer;
static struct vocab_trie *trie;

static struct {
    int cases, sets, schemas, refused, never, calls, whole, accepted, foreign;
    int mutated[4], let_in[4];
} sums;
static const char *const mutation_names[] = {"unknown name", "required argument missing",
                                             "wrong type", "value outside of the enum"};

/* --- types --- */

static const char *mapped_type(const char *type) {
    static const char *const names[][2] = {
        {"dict", "object"},    {"HashMap", "object"},  {"float", "number"}, {"double", "number"},
        {"long", "integer"},   {"tuple", "array"},     {"Array", "array"},  {"ArrayList", "array"},
        {"String", "string"},  {"char", "string"},     {"any", ""},         {"", ""},
        {"Boolean", "boolean"}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(names[i][0], type))
            return names[i][1];
    return type;
}

static bool source_text; /* the case's arguments are source text */

static void map_schema(cJSON *schema, bool top) {
    cJSON *type = cJSON_GetObjectItemCaseSensitive(schema, "type");
    if (cJSON_IsString(type)) {
        const char *to = mapped_type(type->valuestring);
        if (*to)
            cJSON_SetValuestring(type, to);
        else
            cJSON_DeleteItemFromObjectCaseSensitive(schema, "type");
        if (*to && source_text && !top && strcmp(to, "string")) {
            const char *both[] = {to, "string"};
            cJSON_ReplaceItemInObjectCaseSensitive(schema, "type", cJSON_CreateStringArray(both, 2));
        }
    }
    static const char *const parts[] = {"items", "additionalProperties"};
    for (int i = 0; i < 2; i++) {
        cJSON *part = cJSON_GetObjectItemCaseSensitive(schema, parts[i]);
        if (cJSON_IsObject(part))
            map_schema(part, false);
    }
    cJSON *properties = cJSON_GetObjectItemCaseSensitive(schema, "properties"), *p;
    cJSON_ArrayForEach(p, properties) if (cJSON_IsObject(p)) map_schema(p, false);
}

static struct grammar *compile(const cJSON *schema, enum json_space space, struct err *e) {
    struct grammar_options options = {.space = space, .allow_never = true};
    char *text = json_print(schema);
    struct grammar *g = grammar_from_schema(text, strlen(text), &options, e);
    free(text);
    return g;
}

static bool is_of(const cJSON *value, const cJSON *schema) {
    struct err e;
    struct grammar *g = cJSON_IsObject(schema) ? compile(schema, JSON_SPACE_ANY, &e) : NULL;
    char *text = json_print(value);
    bool good = !cJSON_IsObject(schema) || (g && grammar_validate(g, text, strlen(text), &e));
    grammar_unref(g);
    free(text);
    return good;
}

/* --- the expected call --- */

/* A value of the answers; objects within them list the accepted values of each member. */
static cJSON *whole_value(const cJSON *answer, const cJSON *schema);

static bool left_out(const cJSON *value) {
    return cJSON_IsString(value) && !*value->valuestring;
}

/* The first accepted value that is of the schema, else (*foreign) the first one. NULL: left out. */
static cJSON *choose(const cJSON *accepted, const cJSON *schema, bool *foreign) {
    const cJSON *v;
    cJSON *first = NULL;
    bool optional = false;
    cJSON_ArrayForEach(v, accepted) {
        optional |= left_out(v);
        if (left_out(v))
            continue;
        cJSON *whole = whole_value(v, schema);
        if (is_of(whole, schema)) {
            cJSON_Delete(first);
            return whole;
        }
        if (first)
            cJSON_Delete(whole);
        else
            first = whole;
    }
    if (!first && !optional && !cJSON_GetArraySize(accepted))
        return cJSON_CreateArray(); /* no list of values, but the value: an empty list */
    if (first && !optional)
        *foreign = true;
    if (optional) {
        cJSON_Delete(first);
        first = NULL;
    }
    return first;
}

static cJSON *whole_value(const cJSON *answer, const cJSON *schema) {
    const cJSON *v, *properties = json_get(schema, "properties");
    if (cJSON_IsArray(answer)) {
        cJSON *list = cJSON_CreateArray();
        cJSON_ArrayForEach(v, answer)
            cJSON_AddItemToArray(list, whole_value(v, json_get(schema, "items")));
        return list;
    }
    if (!cJSON_IsObject(answer))
        return cJSON_Duplicate(answer, true);
    cJSON *object = cJSON_CreateObject();
    cJSON_ArrayForEach(v, answer) {
        bool ignored = false;
        cJSON *chosen = cJSON_IsArray(v) ? choose(v, json_get(properties, v->string), &ignored)
                                         : cJSON_Duplicate(v, true);
        if (chosen)
            cJSON_AddItemToObject(object, v->string, chosen);
    }
    return object;
}

/* JSON with one space after ',' and ':', as the format asks for. */
static void spaced(struct buf *out, const cJSON *value) {
    const cJSON *v;
    bool object = cJSON_IsObject(value);
    if (!object && !cJSON_IsArray(value)) {
        json_append(out, value);
        return;
    }
    buf_char(out, object ? '{' : '[');
    cJSON_ArrayForEach(v, value) {
        if (v != value->child)
            buf_str(out, ", ");
        if (object) {
            json_append_string(out, v->string, strlen(v->string));
            buf_str(out, ": ");
        }
        spaced(out, v);
    }
    buf_char(out, object ? '}' : ']');
}

struct call {
    const char *name;
    cJSON *arguments;
};

static bool accepts(struct grammar *turn, const struct call *calls, int n) {
    struct buf text = {0};
    for (int i = 0; i < n; i++) {
        buf_printf(&text, "%s<tool_call>\n{\"name\": \"%s\", \"arguments\": ", i ? "\n" : "",
                   calls[i].name);
        spaced(&text, calls[i].arguments);
        buf_str(&text, "}\n</tool_call>");
    }
    struct token_list tokens = {0};
    tokenizer_encode(tokenizer, buf_text(&text), text.len, true, &tokens);
    struct matcher *m = matcher_new(turn, trie);
    bool good = true;
    for (size_t i = 0; i < tokens.n && good; i++)
        good = matcher_accept(m, tokens.ids[i]);
    good = good && matcher_may_end(m);
    matcher_free(m);
    token_list_free(&tokens);
    buf_free(&text);
    return good;
}

/* --- mutations --- */

static void try_mutation(int kind, struct grammar *turn, const char *id, const char *name,
                         cJSON *arguments) {
    struct call call = {name, arguments};
    sums.mutated[kind]++;
    if (accepts(turn, &call, 1)) {
        sums.let_in[kind]++;
        char *text = json_print(arguments);
        printf("# %s: %s: %s %s was let in\n", id, mutation_names[kind], name, text);
        free(text);
    }
}

static cJSON *wrong_value(const char *type) {
    if (source_text && strcmp(type, "string")) /* a text is right */
        return !strcmp(type, "array") ? cJSON_CreateObject() : cJSON_CreateArray();
    return !strcmp(type, "string")    ? cJSON_CreateNumber(7)
           : !strcmp(type, "boolean") ? cJSON_CreateString("true")
           : !strcmp(type, "array")   ? cJSON_CreateObject()
           : !strcmp(type, "object")  ? cJSON_CreateArray()
           : !strcmp(type, "integer") ? cJSON_CreateNumber(1.5)
                                      : cJSON_CreateString("7");
}

static void mutate(struct grammar *turn, const char *id, const struct call *call,
                   const cJSON *schema) {
    char name[300];
    snprintf(name, sizeof name, "%.280s_no", call->name);
    try_mutation(0, turn, id, name, call->arguments);
    const cJSON *r, *a, *properties = json_get(schema, "properties");
    cJSON_ArrayForEach(r, json_get(schema, "required")) {
        if (!cJSON_IsString(r) || !json_get(call->arguments, r->valuestring))
            continue;
        cJSON *less = cJSON_Duplicate(call->arguments, true);
        cJSON_DeleteItemFromObjectCaseSensitive(less, r->valuestring);
        try_mutation(1, turn, id, call->name, less);
        cJSON_Delete(less);
    }
    cJSON_ArrayForEach(a, call->arguments) {
        const cJSON *own = json_get(properties, a->string);
        const cJSON *types = json_get(own, "type");
        const char *type = cJSON_GetStringValue(cJSON_IsArray(types) ? types->child : types);
        if (type) {
            cJSON *other = cJSON_Duplicate(call->arguments, true);
            cJSON_ReplaceItemInObjectCaseSensitive(other, a->string, wrong_value(type));
            try_mutation(2, turn, id, call->name, other);
            cJSON_Delete(other);
        }
        if (json_get(own, "enum")) {
            cJSON *other = cJSON_Duplicate(call->arguments, true);
            cJSON_ReplaceItemInObjectCaseSensitive(other, a->string,
                                                   cJSON_CreateString("none of these"));
            try_mutation(3, turn, id, call->name, other);
            cJSON_Delete(other);
        }
    }
}

/* --- cases --- */

static void run_case(const cJSON *line) {
    const char *id = json_str(line, "id", "?");
    struct turn_tool tools[MAX_TOOLS];
    const cJSON *schemas[MAX_TOOLS], *f, *truth;
    size_t n = 0;
    struct err e;
    bool good = true;
    char why[700];
    sums.cases++;
    const char *category = json_str(line, "category", "");
    source_text = strstr(category, "java") != NULL;
    cJSON_ArrayForEach(f, json_get(line, "function")) {
        cJSON *parameters = (cJSON *)json_get(f, "parameters");
        sums.schemas++;
        map_schema(parameters, true);
        struct grammar *g = n < MAX_TOOLS ? compile(parameters, JSON_SPACE_SPACED, &e) : NULL;
        if (!g) {
            printf("# %s: the schema of %s is refused: %s\n", id, json_str(f, "name", "?"),
                   err_text(&e, why, sizeof why));
            sums.refused++;
            good = false;
            continue;
        }
        if (grammar_is_never(g)) {
            printf("# %s: no value satisfies the schema of %s: it is never called\n", id,
                   json_str(f, "name", "?"));
            sums.never++;
        }
        schemas[n] = parameters;
        tools[n++] = (struct turn_tool){json_str(f, "name", "?"), g};
    }
    sums.sets += good;
    struct format_context context = {.tokenizer = tokenizer};
    struct turn_spec spec = {.tools = tools,
                             .n_tools = n,
                             .choice = TURN_REQUIRED,
                             .parallel = true,
                             .max_calls = MAX_CALLS};
    format_qwen3.turn(&context, false, false, &spec);
    struct grammar *turn = n ? grammar_turn(&spec, tokenizer, &e) : NULL;
    struct call calls[MAX_CALLS];
    const cJSON *of[MAX_CALLS];
    int n_calls = 0;
    bool foreign = false;
    cJSON_ArrayForEach(truth, json_get(line, "ground_truth")) {
        const cJSON *call = truth->child, *a, *schema = NULL;
        for (size_t i = 0; i < n; i++)
            if (call && !strcmp(tools[i].name, call->string))
                schema = schemas[i];
        if (!call || n_calls == MAX_CALLS || !schema)
            continue;
        cJSON *arguments = cJSON_CreateObject();
        cJSON_ArrayForEach(a, call) {
            cJSON *v = choose(a, json_get(json_get(schema, "properties"), a->string), &foreign);
            if (v)
                cJSON_AddItemToObject(arguments, a->string, v);
        }
        foreign |= !is_of(arguments, schema);
        of[n_calls] = schema;
        calls[n_calls++] = (struct call){call->string, arguments};
    }
    sums.calls += n_calls > 0;
    sums.foreign += foreign;
    bool taken = turn && n_calls && accepts(turn, calls, n_calls);
    sums.accepted += taken;
    sums.whole += taken && !foreign;
    if (taken == foreign || !n_calls || foreign) {
        struct buf text = {0};
        for (int i = 0; i < n_calls; i++) {
            buf_printf(&text, " %s ", calls[i].name);
            spaced(&text, calls[i].arguments);
        }
        printf("# %s: the expected call is %s:%.600s\n", id,
               foreign && taken ? "not of the schema, but accepted"
               : foreign        ? "not of the schema, so not accepted"
                                : "not accepted",
               buf_text(&text));
        buf_free(&text);
    }
    for (int i = 0; i < n_calls; i++) {
        if (taken && turn)
            mutate(turn, id, &calls[i], of[i]);
        cJSON_Delete(calls[i].arguments);
    }
    grammar_unref(turn);
    for (size_t i = 0; i < n; i++)
        grammar_unref(tools[i].arguments);
}

static void print_schemas(const cJSON *line) {
    cJSON *f;
    cJSON_ArrayForEach(f, json_get(line, "function")) {
        cJSON *parameters = (cJSON *)json_get(f, "parameters"), *one = cJSON_CreateObject();
        map_schema(parameters, true);
        cJSON_AddStringToObject(one, "id", json_str(f, "name", "?"));
        cJSON_AddItemToObject(one, "schema", cJSON_Duplicate(parameters, true));
        char *text = json_print(one);
        puts(text);
        free(text);
        cJSON_Delete(one);
    }
}

/* Every line of a file. */
static bool each_line(const char *path, void (*see)(const cJSON *line)) {
    gzFile file = gzopen(path, "rb");
    if (!file)
        return false;
    struct buf text = {0};
    char part[65536];
    for (int n; (n = gzread(file, part, sizeof part)) > 0;)
        buf_add(&text, part, (size_t)n);
    gzclose(file);
    for (const char *s = buf_text(&text), *end = s + text.len; s < end;) {
        const char *to = memchr(s, '\n', (size_t)(end - s));
        to = to ? to : end;
        cJSON *line = cJSON_ParseWithLength(s, (size_t)(to - s));
        if (line)
            see(line);
        cJSON_Delete(line);
        s = to + 1;
    }
    buf_free(&text);
    return true;
}

int main(int argc, char **argv) {
    if (argc == 3 && !strcmp(argv[1], "--schemas"))
        return each_line(argv[2], print_schemas) ? 0 : 1;
    if (argc != 3) {
        fprintf(stderr, "usage: bfcl CASES.jsonl[.gz] MODEL.gguf\n"
                        "       bfcl --schemas CASES.jsonl[.gz]\n");
        return 2;
    }
    struct err e;
    char why[700];
    struct gguf *gguf = gguf_open(argv[2], &e);
    tokenizer = gguf ? tokenizer_new(gguf, &e) : NULL;
    trie = tokenizer ? vocab_trie_new(tokenizer, &e) : NULL;
    if (!trie || !each_line(argv[1], run_case)) {
        fprintf(stderr, "bfcl: %s\n", trie ? argv[1] : err_text(&e, why, sizeof why));
        return 1;
    }
    printf("%d cases: %d tool sets compile; %d of %d schemas refused, %d compiled though no value "
           "satisfies them\n",
           sums.cases, sums.sets, sums.refused, sums.schemas, sums.never);
    printf("expected calls: %d of %d accepted; %d cases have answers that are not of their tool's "
           "schema, %d without those accepted\n",
           sums.accepted, sums.calls, sums.foreign, sums.whole);
    bool good = sums.whole + sums.foreign == sums.calls && sums.sets == sums.cases;
    for (int i = 0; i < 4; i++) {
        printf("%s: %d of %d accepted\n", mutation_names[i], sums.let_in[i], sums.mutated[i]);
        good &= !sums.let_in[i];
    }
    vocab_trie_free(trie);
    tokenizer_free(tokenizer);
    gguf_close(gguf);
    return good ? 0 : 1;
}

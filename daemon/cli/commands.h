/* commands: the sub-commands of `lemma`, one a line; `lemma NAME …` calls command_NAME(argc, argv)
 * with argv[0] = NAME and exits with what it returns (0 good, 1 failed, 2 wrong usage). Each stands
 * in daemon/cli/NAME.c. */
#ifndef LEMMA_CLI_COMMANDS_H
#define LEMMA_CLI_COMMANDS_H

/* clang-format off */
#define LEMMA_COMMANDS(COMMAND) \
    COMMAND(ask, "one question, one answer") \
    COMMAND(chat, "a conversation at a prompt") \
    COMMAND(eval, "questions from a file, counted right or wrong") \
    COMMAND(probe, "which prompt format works best with a model") \
    COMMAND(pull, "a model file from the web, resumed and checked") \
    COMMAND(models, "the model files that are here, and what is served") \
    COMMAND(sessions, "conversations that the daemon keeps: list, show, export, delete") \
    COMMAND(replay, "a recorded conversation again: what is answered otherwise") \
    COMMAND(sandbox, "runs a program behind the sandbox's walls; says which walls stand") \
    COMMAND(tokenize, "text to a model's tokens, and back") \
    COMMAND(bench, "how fast a model runs here") \
    COMMAND(logits, "what a model makes of given tokens") \
    COMMAND(info, "what a model file holds") \
    COMMAND(tool, "plugins: their examples as tests, a starter, a list, one call") \
    COMMAND(grammar, "what a JSON Schema holds a model to; documents checked against it") \

/* clang-format on */

#define DECLARE_COMMAND(name, about) int command_##name(int argc, char **argv);
LEMMA_COMMANDS(DECLARE_COMMAND)
#undef DECLARE_COMMAND

/* bench_schema.c: `lemma bench --schema`. */
struct bench_schema {
    const char *model, *file, *out, *kernels, *kv_type; /* out: texts to validate, no free runs */
    int threads, count, tokens;
    double temperature;
};
int bench_schema(const struct bench_schema *o);

#endif

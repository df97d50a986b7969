#include "daemon/models.h"

#include "base/buf.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct model_alias aliases[] = {
    {"deepseek-r1:8b", "unsloth/DeepSeek-R1-0528-Qwen3-8B-GGUF",
     "DeepSeek-R1-0528-Qwen3-8B-Q4_K_M.gguf"},
    {"deepseek-r1:1.5b", "unsloth/DeepSeek-R1-Distill-Qwen-1.5B-GGUF",
     "DeepSeek-R1-Distill-Qwen-1.5B-Q4_K_M.gguf"},
    {"deepseek-r1:7b", "unsloth/DeepSeek-R1-Distill-Qwen-7B-GGUF",
     "DeepSeek-R1-Distill-Qwen-7B-Q4_K_M.gguf"},
    {"deepseek-r1:llama-8b", "unsloth/DeepSeek-R1-Distill-Llama-8B-GGUF",
     "DeepSeek-R1-Distill-Llama-8B-Q4_K_M.gguf"},
    {"deepseek-r1:14b", "unsloth/DeepSeek-R1-Distill-Qwen-14B-GGUF",
     "DeepSeek-R1-Distill-Qwen-14B-Q4_K_M.gguf"},
    {"deepseek-r1:32b", "unsloth/DeepSeek-R1-Distill-Qwen-32B-GGUF",
     "DeepSeek-R1-Distill-Qwen-32B-Q4_K_M.gguf"},
    {"qwen3:8b", "Qwen/Qwen3-8B-GGUF", "Qwen3-8B-Q4_K_M.gguf"},
    {"qwen3:4b", "Qwen/Qwen3-4B-GGUF", "Qwen3-4B-Q4_K_M.gguf"},
    {"qwen3:1.7b", "Qwen/Qwen3-1.7B-GGUF", "Qwen3-1.7B-Q8_0.gguf"},
    {"qwen3:0.6b", "Qwen/Qwen3-0.6B-GGUF", "Qwen3-0.6B-Q8_0.gguf"},
    {"tinyllama", "TheBloke/TinyLlama-1.1B-Chat-v1.0-GGUF",
     "tinyllama-1.1b-chat-v1.0.Q4_K_M.gguf"},
};

const struct model_alias *model_alias_at(size_t i) {
    return i < sizeof aliases / sizeof *aliases ? &aliases[i] : NULL;
}

const struct model_alias *model_alias_find(const char *name) {
    size_t n = strlen(name);
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (!strncmp(aliases[i].name, name, n) &&
            (!aliases[i].name[n] || (!strchr(name, ':') && aliases[i].name[n] == ':')))
            return &aliases[i];
    return NULL;
}

char *models_folder(const char *state_dir) {
    struct buf b = {0};
    buf_printf(&b, "%s/models", state_dir);
    return buf_take(&b);
}

char *models_find(const char *state_dir, const char *name) {
    const struct model_alias *alias = model_alias_find(name);
    const char *const endings[] = {"", ".gguf"};
    for (size_t i = 0; i < 2 && !strchr(name, '/'); i++) {
        struct buf b = {0};
        buf_printf(&b, "%s/models/%s%s", state_dir, alias ? alias->file : name, endings[i]);
        if (access(buf_text(&b), R_OK) == 0)
            return buf_take(&b);
        buf_free(&b);
    }
    return NULL;
}

-- Lemma's configuration. Every setting has a default; uncomment what you want to change. The file is Lua without files, programs or
-- the network; relative paths count from this file's folder. `lemmad --check` tells whether it is good; SIGHUP reads it again
-- (tokens, origins, limits, budgets, plugins, grants, certificates, keep_days and the log change at once, the rest at the next start).

-- listen = "127.0.0.1:8420"      -- any address but loopback needs tokens (below)

-- The model: the built-in one unless another GGUF file is named. Several may be served at once.
-- model = "DeepSeek-R1-0528-Qwen3-8B-Q4_K_M.gguf"
-- models = { { name = "r1", path = "DeepSeek-R1-0528-Qwen3-8B-Q4_K_M.gguf" }, "Qwen3-0.6B-Q8_0.gguf" }
-- adapters = { physics = "physics-lora.gguf" }  -- LoRA adapters of the (first) model, chosen per request as "MODEL:physics";
--                                                   an entry of `models` may have its own: { path = …, adapters = { … } }

-- threads = 0                    -- compute threads; 0: all processors
-- context = 0                    -- tokens a conversation may hold; 0: what the model was made for
-- kv_cache = "2G"                -- memory for keys and values of all conversations
-- kv_type = "f16"                -- or "q8_0": half the memory

-- kv_disk = "0"                  -- room on the disk, a model, for keys and values of idle conversations: they come back without computing
-- unload_after_seconds = 0       -- a model that was not asked for so long gives its memory back; 0: never

-- plugins = { "plugins" }        -- folders of Lua tools and agents; edits count at once
-- What the plugins that come with Lemma may do beyond computing, tool by tool. None of it leaves the daemon: they keep values for a
-- student (kv) and call the tools named here. It stands here, and is not built in, so that what a plugin may do has one place, and
-- taking it away is deleting a line.
grants = {
    lesson = { kv = true, tool = { names = { "problem_set", "check_answers", "calculator", "draw" } } },
    lesson_check = { kv = { of = "lesson" }, tool = { names = { "lesson", "calculator" } } }, -- sees lesson's values
    problem_set = { tool = { names = { "calculator" } } },
    check_answers = { tool = { names = { "calculator" } } },
}
-- grants = { weather = { ["http"] = { hosts = { "api.example.org" } } } }  -- what a plugin may do beyond computing

-- journal = "/var/lib/lemma/journal.db"   -- where conversations are kept; "none": in memory only
-- keep_days = 0                  -- conversations older than this are deleted; 0: kept

-- Who may connect. A token's SHA-256 stands here, the token itself nowhere: printf %s TOKEN | sha256sum
-- tokens = { { name = "me", sha256 = "…64 hex digits…", scopes = "models agents admin" } }
-- origins = { "https://tutor.example.org" }  -- web pages that may connect, besides the daemon's own

-- tls_certificate = "/etc/lemma/cert.pem"  tls_key = "/etc/lemma/key.pem"
-- user = "lemma"                 -- whom root becomes at the start

-- What ends a run that would go on for ever
-- max_steps = 16
-- max_output_tokens = 8192
-- max_think_tokens = 4096
-- max_wall_seconds = 600
-- max_tool_calls = 32

-- log_level = "info"

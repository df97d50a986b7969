models = { { name = "base", path = "../golden/families/qwen3.f32.gguf" } }
adapters = { a = "../golden/families/qwen3-lora-a.gguf", b = "../golden/families/qwen3-lora-b.gguf" }

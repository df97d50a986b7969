// Lemma and llama.cpp (through node-llama-cpp) on the same file and the same number of threads, taking turns, so that
// a machine that slows down slows both. Prints medians and ratios.
//
//   npm install                                   (once, here)
//   node bench.mjs --lemma build/bin/lemma -m FILE [-t 2] [-p 512] [-n 64] [-b 8] [--rounds 3] [--json]
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { getLlama } from "node-llama-cpp";

const { values: o } = parseArgs({
    options: {
        lemma: { type: "string", default: "build/bin/lemma" },
        model: { type: "string", short: "m" },
        threads: { type: "string", short: "t", default: "2" },
        prompt: { type: "string", short: "p", default: "512" },
        tokens: { type: "string", short: "n", default: "64" },
        batch: { type: "string", short: "b", default: "8" },
        rounds: { type: "string", default: "3" },
        json: { type: "boolean", default: false },
    },
});
if (!o.model) {
    console.error("usage: node bench.mjs --lemma PROGRAM -m FILE [-t 2] [-p 512] [-n 64] [-b 8] [--rounds 3] [--json]");
    process.exit(2);
}
const threads = +o.threads, nPrompt = +o.prompt, nTokens = +o.tokens, nBatch = +o.batch, rounds = +o.rounds;

const llama = await getLlama({ gpu: false, build: "never", maxThreads: threads });
const model = await llama.loadModel({ modelPath: o.model });
const context = await model.createContext({
    contextSize: nPrompt + nTokens + 16, sequences: nBatch, batchSize: 512, threads: { ideal: threads, min: threads },
});
const sequences = Array.from({ length: nBatch }, () => context.getSequence());

let seed = 1;
function anyTokens(n) {
    return Array.from({ length: n }, () => {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
        return seed % 150000 % model.fileInfo.metadata.tokenizer.ggml.tokens.length;
    });
}

// Any token is as good as another here: the sampler is greedy and what it draws is fed back.
async function prefill(sequence, n) {
    await sequence.clearHistory();
    const start = performance.now();
    await sequence.evaluateWithoutGeneratingNewTokens(anyTokens(n));
    return n / (performance.now() - start) * 1000;
}

async function decode(sequence, n) {
    await sequence.clearHistory();
    let made = 0, start;
    for await (const token of sequence.evaluate(anyTokens(8), { temperature: 0, yieldEogToken: true })) {
        start ??= performance.now(); // the first token ends the prompt
        if (made++ === n)
            break;
    }
    return { tps: n / (performance.now() - start) * 1000, n };
}

async function decodeTogether(n) {
    const start = performance.now();
    await Promise.all(sequences.map((s) => decode(s, n)));
    return nBatch * n / (performance.now() - start) * 1000;
}

function lemma() {
    const out = execFileSync(o.lemma, ["bench", "-m", o.model, "-t", o.threads, "-p", o.prompt, "-n", o.tokens, "-b",
        o.batch, "--runs", "1", "--json"], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
    return JSON.parse(out);
}

const median = (x) => x.sort((a, b) => a - b)[x.length >> 1];
const ours = { prefill: [], decode: [], batch: [], limit: [] }, theirs = { prefill: [], decode: [], batch: [] };
for (let i = 0; i < rounds; i++) {
    const r = lemma();
    ours.prefill.push(r.prefill_tps);
    ours.decode.push(r.decode_tps);
    ours.batch.push(r.batch[0].tps);
    ours.limit.push(r.bandwidth_gbs * 1e9 / r.bytes_per_token);
    theirs.prefill.push(await prefill(sequences[0], nPrompt));
    theirs.decode.push((await decode(sequences[0], nTokens)).tps);
    theirs.batch.push(await decodeTogether(nTokens));
}
const rows = ["prefill", "decode", "batch"].map((what) => {
    const a = median(ours[what]), b = median(theirs[what]);
    return { what, lemma: a, llama_cpp: b, ratio: a / b };
});
const limit = median(ours.limit);
if (o.json) {
    console.log(JSON.stringify({ model: o.model, threads, rows, limit_tps: limit }));
} else {
    console.log(`${o.model}, ${threads} threads, medians of ${rounds} alternating rounds (tokens/s)`);
    for (const r of rows)
        console.log(`${r.what.padEnd(8)} lemma ${r.lemma.toFixed(2).padStart(9)}   llama.cpp ${r.llama_cpp.toFixed(2).padStart(9)}` +
            `   ratio ${r.ratio.toFixed(2)}`);
    console.log(`decode limit by memory ${limit.toFixed(2)}`);
}
await llama.dispose();

// Lemma and llama.cpp (through node-llama-cpp) on the same file and the same number of threads, taking turns, so that
// a machine that slows down slows both. Prints medians and ratios; --results appends them to a table.
//
//   node bench.mjs --lemma build/bin/lemma -m FILE [-m FILE …] [-t 2] [-p 512] [-n 64] [-b 8] [--rounds 3]
//                  [--kernels NAME] [--json] [--results tests/bench/RESULTS.md]
//
// tests/bench/peers/run installs node-llama-cpp here first; `make bench MODELS="FILE …"` runs that.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { getLlama } from "node-llama-cpp";

const { values: o } = parseArgs({
    options: {
        lemma: { type: "string", default: "build/bin/lemma" },
        model: { type: "string", short: "m", multiple: true, default: [] },
        threads: { type: "string", short: "t", default: "2" },
        prompt: { type: "string", short: "p", default: "512" },
        tokens: { type: "string", short: "n", default: "64" },
        batch: { type: "string", short: "b", default: "8" },
        rounds: { type: "string", default: "3" },
        kernels: { type: "string" },
        json: { type: "boolean", default: false },
        results: { type: "string" },
    },
});
if (!o.model.length) {
    console.error("usage: node bench.mjs --lemma PROGRAM -m FILE [-m FILE …] [-t 2] [-p 512] [-n 64] [-b 8] [--rounds 3]" +
        " [--kernels NAME] [--json] [--results FILE]");
    process.exit(2);
}
const threads = +o.threads, nPrompt = +o.prompt, nTokens = +o.tokens, nBatch = +o.batch, rounds = +o.rounds;
const llama = await getLlama({ gpu: false, build: "never", maxThreads: threads, logLevel: "error" });

const median = (list) => {
    const x = [...list].sort((a, b) => a - b), half = x.length >> 1;
    return x.length % 2 ? x[half] : (x[half - 1] + x[half]) / 2;
};

// --- llama.cpp ---

class Peer {
    static async open(path) {
        const peer = new Peer();
        const start = performance.now();
        peer.model = await llama.loadModel({ modelPath: path });
        peer.context = await peer.model.createContext({
            contextSize: nPrompt + nTokens + 16, sequences: nBatch, batchSize: 512, threads: { ideal: threads, min: threads },
        });
        peer.load_s = (performance.now() - start) / 1000;
        peer.sequences = Array.from({ length: nBatch }, () => peer.context.getSequence());
        peer.n_vocab = peer.model.fileInfo.metadata.tokenizer.ggml.tokens.length;
        peer.seed = 1;
        return peer;
    }
    anyTokens(n) {
        return Array.from({ length: n }, () => {
            this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
            return this.seed % 150000 % this.n_vocab;
        });
    }
    async prefill(n) {
        await this.sequences[0].clearHistory();
        const start = performance.now();
        await this.sequences[0].evaluateWithoutGeneratingNewTokens(this.anyTokens(n));
        return n / (performance.now() - start) * 1000;
    }
    // Any token is as good as another here: the sampler is greedy, and what it draws is fed back.
    async decode(sequence, n) {
        await sequence.clearHistory();
        let made = 0, start;
        for await (const token of sequence.evaluate(this.anyTokens(8), { temperature: 0, yieldEogToken: true })) {
            start ??= performance.now(); // the first token ends the prompt
            if (made++ === n)
                break;
        }
        return n / (performance.now() - start) * 1000;
    }
    async together(n) {
        const start = performance.now();
        await Promise.all(this.sequences.map((s) => this.decode(s, n)));
        return nBatch * n / (performance.now() - start) * 1000;
    }
    async close() {
        await this.context.dispose();
        await this.model.dispose();
    }
}

// --- Lemma ---

function lemma(path) {
    const args = ["bench", "-m", path, "-t", o.threads, "-p", o.prompt, "-n", o.tokens, "-b", o.batch, "--runs", "1", "--json"];
    if (o.kernels)
        args.push("--kernels", o.kernels);
    return JSON.parse(execFileSync(o.lemma, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }));
}

// --- the two in turns ---

const note = (text) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K  ${text} …\r`);

async function compare(path) {
    note("llama.cpp loads the model");
    const peer = await Peer.open(path);
    const ours = { prefill: [], decode: [], batch: [], limit: [], share: [], load: [], peak: [] };
    const theirs = { prefill: [], decode: [], batch: [] };
    let kernels;
    for (let i = 0; i < rounds; i++) {
        note(`round ${i + 1}: Lemma`);
        const r = lemma(path), limit = r.bandwidth_gbs * 1e9 / r.bytes_per_token;
        kernels = r.kernels;
        ours.prefill.push(r.prefill_tps);
        ours.decode.push(r.decode_tps);
        ours.batch.push(r.batch[0].tps);
        ours.limit.push(limit);
        ours.share.push(r.decode_tps / limit);
        ours.load.push(r.load_s);
        ours.peak.push(r.peak_rss_bytes);
        note(`round ${i + 1}: llama.cpp`);
        theirs.prefill.push(await peer.prefill(nPrompt));
        theirs.decode.push(await peer.decode(peer.sequences[0], nTokens));
        theirs.batch.push(await peer.together(nTokens));
        if (!o.json)
            console.log(`  round ${i + 1}: prefill ${ours.prefill[i].toFixed(1)} / ${theirs.prefill[i].toFixed(1)}, decode ` +
                `${ours.decode[i].toFixed(2)} / ${theirs.decode[i].toFixed(2)}, ${nBatch} at once ${ours.batch[i].toFixed(1)} / ` +
                `${theirs.batch[i].toFixed(1)}, limit ${limit.toFixed(2)}`);
    }
    await peer.close();
    const rows = [[`prefill ${nPrompt}`, "prefill"], ["decode", "decode"], [`${nBatch} sequences at once`, "batch"]].map(([what, key]) => {
        const a = median(ours[key]), b = median(theirs[key]);
        return { what, lemma: a, llama_cpp: b, ratio: a / b };
    });
    return {
        model: basename(path), threads, kernels, rounds, rows, limit_tps: median(ours.limit), decode_share_of_limit: median(ours.share),
        load_s: median(ours.load), llama_cpp_load_s: peer.load_s, peak_rss_bytes: Math.max(...ours.peak),
    };
}

function print(r) {
    console.log(`${r.model}, ${r.threads} threads, ${r.kernels}, medians of ${r.rounds} rounds (tokens/s)`);
    for (const row of r.rows)
        console.log(`  ${row.what.padEnd(20)} lemma ${row.lemma.toFixed(2).padStart(9)}   llama.cpp ${row.llama_cpp.toFixed(2).padStart(9)}` +
            `   ratio ${row.ratio.toFixed(2)}`);
    console.log(`  decode limit by memory ${r.limit_tps.toFixed(2)}: ${(100 * r.decode_share_of_limit).toFixed(0)} % reached; load ` +
        `${r.load_s.toFixed(2)} s (llama.cpp ${r.llama_cpp_load_s.toFixed(2)} s); peak memory ${(r.peak_rss_bytes / 1e6).toFixed(0)} MB`);
}

function as_table(r) {
    const git = (...args) => execFileSync("git", args, { encoding: "utf8" }).trim();
    const commit = git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain", "-uno") ? " and changes" : "");
    const release = llama.llamaCppRelease?.release ?? "?";
    return `\n### ${r.model}, ${r.threads} threads\n\n${cpus()[0].model}, ${new Date().toISOString().slice(0, 10)}, commit ${commit}, ` +
        `${r.kernels} kernels; llama.cpp ${release}; medians of ${r.rounds} rounds in turn, tokens a second.\n\n` +
        `| | Lemma | llama.cpp | ratio |\n|:--|--:|--:|--:|\n` +
        r.rows.map((row) => `| ${row.what} | ${row.lemma.toFixed(2)} | ${row.llama_cpp.toFixed(2)} | ${row.ratio.toFixed(2)} |\n`).join("") +
        `| limit of decoding by memory | ${r.limit_tps.toFixed(2)} | | ${r.decode_share_of_limit.toFixed(2)} of it reached |\n` +
        `| load, s | ${r.load_s.toFixed(2)} | ${r.llama_cpp_load_s.toFixed(2)} | |\n` +
        `| peak memory, MB | ${(r.peak_rss_bytes / 1e6).toFixed(0)} | | |\n`;
}

// At the end of the section "Engine", which is made where it is missing.
function keep(file, table) {
    let text = existsSync(file) ? readFileSync(file, "utf8") : "# Results\n\nWhat was measured, with the machine, the date and the commit.\n";
    if (!/^## Engine$/m.test(text))
        text = `${text.trimEnd()}\n\n## Engine\n`;
    const section = text.search(/^## Engine$/m), next = text.indexOf("\n## ", section + 1);
    const end = next < 0 ? text.length : next;
    writeFileSync(file, `${text.slice(0, end).trimEnd()}\n${table}${text.slice(end)}`);
}

const all = [];
for (const path of o.model) {
    const r = await compare(path);
    all.push(r);
    if (!o.json)
        print(r);
    if (o.results)
        keep(o.results, as_table(r));
}
if (o.json)
    console.log(JSON.stringify(all));
await llama.dispose();

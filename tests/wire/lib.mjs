// What the wire tests in Node share: TAP, a daemon of one's own, a WebSocket that keeps its events.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import WebSocket from 'ws';

export const url = process.env.LEMMA_URL;
export const ws_url = url?.replace(/^http/, 'ws');
export { assert };

let number = 0, failed = 0;

/** Runs one test; a thrown error or 60 seconds without an end is its failure. */
export async function test(name, run, seconds = 60) {
    let timer;
    try {
        await Promise.race([
            run(),
            new Promise((_, no) => { timer = setTimeout(() => no(new Error(`no end after ${seconds} s`)), seconds * 1000); }),
        ]);
        console.log(`ok ${++number} - ${name}`);
    } catch (error) {
        failed++;
        console.log(`not ok ${++number} - ${name}`);
        for (const line of String(error?.stack ?? error).split('\n').slice(0, 12)) console.log(`# ${line}`);
    }
    clearTimeout(timer);
}

/** Ends the program with the plan and the right status. */
export function done() {
    console.log(`1..${number}`);
    process.exit(failed ? 1 : 0);
}

export const sleep = (ms) => new Promise((yes) => setTimeout(yes, ms));

/** A socket whose messages wait to be read in order. */
export class Socket {
    constructor(ws) {
        this.ws = ws;
        this.events = [];
        this.readers = [];
        ws.on('message', (data) => this.take(JSON.parse(data)));
        ws.on('close', (code, reason) => { this.closed = { code, reason: String(reason) }; this.take(null); });
        ws.on('error', () => {});
    }
    static async open(options = {}, base = ws_url) {
        const ws = new WebSocket(`${base}/v1/responses`, options.protocols ?? [], options);
        const socket = new Socket(ws);
        await once(ws, 'open');
        return socket;
    }
    take(event) {
        const reader = this.readers.shift();
        if (reader) reader(event); else this.events.push(event);
    }
    /** The next event; null once the socket is closed. */
    next() {
        if (this.events.length) return Promise.resolve(this.events.shift());
        if (this.closed) return Promise.resolve(null);
        return new Promise((yes) => this.readers.push(yes));
    }
    send(message) { this.ws.send(typeof message === 'string' ? message : JSON.stringify(message)); }
    /** All events up to the end of one response or an error. */
    async response(message) {
        if (message) this.send({ type: 'response.create', model: 'lemma', ...message });
        const all = [];
        for (;;) {
            const event = await this.next();
            if (!event) throw new Error(`the socket was closed: ${JSON.stringify(this.closed)}`);
            all.push(event);
            if (/^(error|response\.(completed|incomplete|failed))$/.test(event.type)) return all;
        }
    }
    close() { this.ws.close(); }
}

export const text_of = (response) =>
    response.output.filter((i) => i.type === 'message').flatMap((i) => i.content).map((p) => p.text).join('');

export async function post(path, body, headers = {}, base = url) {
    const answer = await fetch(base + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await answer.text();
    let json;
    try { json = JSON.parse(text); } catch { /* some answers are no JSON */ }
    return { status: answer.status, headers: answer.headers, text, json };
}

/** Starts another daemon; resolves to {url, child, log(), stop(signal)}. */
export async function daemon({ config = '', args = [], journal } = {}) {
    const folder = mkdtempSync(join(process.env.LEMMA_TMP, 'daemon-'));
    const file = join(folder, 'lemma.lua');
    writeFileSync(file, config);
    const model = (process.env.LEMMA_MODEL_ARGS ?? '').split(' ').filter(Boolean);
    const child = spawn(join(process.env.LEMMA_BIN, 'lemmad'),
        ['-c', file, ...model, '--listen', '127.0.0.1:0', '--journal', journal ?? join(folder, 'journal.db'), '--log-json', ...args],
        { stdio: ['ignore', 'ignore', 'pipe'] });
    let log = '';
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (text) => { log += text; });
    const exited = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
    let address;
    const ended = exited.then(() => true);
    while (!(address = /serving on (https?:\/\/[^"\s]+)/.exec(log)?.[1]))
        if (await Promise.race([ended, sleep(20).then(() => false)])) break;
    return {
        url: address, child, exited,
        log: () => log,
        stop: async (signal = 'SIGTERM') => { child.kill(signal); return exited; },
    };
}

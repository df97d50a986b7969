// For the page's tests: a browser (Debian's Chromium through playwright-core), pages whose every complaint is kept, and a stand-in for the
// daemon's /v1 that says what a test wants said, while the page itself still comes from the real daemon.
import { createServer, request } from 'node:http';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { WebSocketServer } from 'ws';
import { assert, done, sleep, test, daemon } from '../wire/lib.mjs';

export { assert, done, sleep, test, daemon };
export const url = process.env.LEMMA_URL;
export const shots = process.env.LEMMA_SHOTS;
if (shots) mkdirSync(shots, { recursive: true });

export const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--enable-precise-memory-info', '--disable-background-timer-throttling'],
});

/** A page in a browser profile of its own. `complaints` collects console errors, CSP violations, exceptions, outside requests. */
export async function open(base, { width = 1280, height = 800, theme = 'light', path = '/', token, ...context } = {}) {
    const profile = await browser.newContext({ viewport: { width, height }, colorScheme: theme, acceptDownloads: true, ...context });
    await profile.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {});
    const page = await profile.newPage();
    const complaints = [];
    page.on('console', (m) => m.type() === 'error' && !/ERR_CONNECTION|ERR_CONTENT_LENGTH|WebSocket connection|status of (401|403|503|429|404|400)/.test(m.text()) && complaints.push(`console: ${m.text()}`));
    page.on('pageerror', (e) => complaints.push(`exception: ${e.message}`));
    page.on('dialog', (d) => { complaints.push(`dialog: ${d.message()}`); void d.dismiss(); });
    page.on('request', (r) => { if (!r.url().startsWith(base) && !/^(data|blob):/.test(r.url())) complaints.push(`outside request: ${r.url()}`); });
    page.on('popup', (p) => complaints.push(`popup: ${p.url()}`));
    await page.addInitScript(() => {
        window.violations = [];
        document.addEventListener('securitypolicyviolation', (e) => window.violations.push(`${e.violatedDirective}: ${e.blockedURI} ${e.sourceFile}:${e.lineNumber}`));
    });
    if (token) await page.addInitScript((t) => sessionStorage.setItem('lemma.token', t), token);
    await page.goto(base + path, { timeout: 120_000 });
    page.complaints = async () => [...complaints, ...(await page.evaluate(() => window.violations)).map((v) => `CSP: ${v}`)];
    page.close_all = () => profile.close();
    return page;
}

export const quiet = async (page) => assert.deepEqual(await page.complaints(), []);

/** Asks and, unless told otherwise, waits for the end. */
export async function ask(page, text, wait = true) {
    await page.waitForSelector('.send:not([disabled]):not(.stop)');
    await page.fill('#question', text);
    await page.press('#question', 'Enter');
    if (wait) await page.waitForSelector('lemma-turn:last-of-type .answer[aria-busy="false"]', { timeout: 30000 });
}

export const last_answer = (page) => page.locator('lemma-turn').last().locator('.answer');

/** A server that passes everything on to the daemon but /v1, /readyz and /metrics where `answers` has something for them.
 *  `say(socket, message, send)` hears what the page sends over its WebSocket. */
export async function stand_in({ say, answers = {}, base = url }) {
    const server = createServer((q, a) => {
        const path = q.url.split('?')[0], own = answers[path] ?? answers[q.url];
        if (own) {
            const [status, body, headers = {}] = typeof own === 'function' ? own(q) : own;
            a.writeHead(status, { 'content-type': typeof body === 'string' ? 'text/plain' : 'application/json', ...headers });
            a.end(typeof body === 'string' ? body : JSON.stringify(body));
            return;
        }
        const up = request(base + q.url, { method: q.method, headers: { ...q.headers, host: new URL(base).host, origin: base } }, (r) => {
            a.writeHead(r.statusCode, r.headers);
            r.pipe(a);
        });
        up.on('error', () => { a.writeHead(502); a.end(); });
        q.pipe(up);
    });
    const stand = { refuse: false }; // true: sockets are answered 503
    const sockets = new WebSocketServer({ server, handleProtocols: () => 'lemma', verifyClient: (_, yes) => (stand.refuse ? yes(false, 503) : yes(true)) });
    sockets.on('connection', (ws) => ws.on('message', (data) => {
        const message = JSON.parse(data);
        say?.(message, (event) => ws.readyState === 1 && ws.send(JSON.stringify({ stream_id: message.stream_id, ...event })), ws);
    }));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return Object.assign(stand, {
        url: `http://127.0.0.1:${server.address().port}`,
        answers,
        drop: () => { for (const ws of sockets.clients) ws.terminate(); },
        close: () => { for (const ws of sockets.clients) ws.terminate(); server.closeAllConnections(); server.close(); },
    });
}

/** The events of a whole response made of parts: {thought}, {text, piece}, {call, args, output, error, lemma}, {item}. */
export function* events_of(parts, { id = `resp_${Math.random().toString(36).slice(2)}`, status = 'completed', piece = 4000, extra = {} } = {}) {
    let n = 0, index = 0;
    const event = (type, rest) => ({ type, sequence_number: n++, ...rest });
    yield event('response.created', { response: { id, status: 'in_progress' } });
    for (const p of parts) {
        const output_index = index++, item_id = `item_${output_index}`;
        const text = p.thought ?? p.text ?? p.args ?? '';
        if (p.item) {
            yield event('response.output_item.added', { output_index, item: { type: p.item.type, id: item_id } });
            yield event('response.output_item.done', { output_index, item: { id: item_id, ...p.item } });
            continue;
        }
        const type = p.thought !== undefined ? 'reasoning' : p.text !== undefined ? 'message' : 'mcp_call';
        const delta = { reasoning: 'response.reasoning_text.delta', message: 'response.output_text.delta', mcp_call: 'response.mcp_call_arguments.delta' }[type];
        yield event('response.output_item.added', { output_index, item: { type, id: item_id, name: p.call } });
        for (let i = 0; i < text.length; i += p.piece ?? piece) yield event(delta, { output_index, item_id, delta: text.slice(i, i + (p.piece ?? piece)) });
        if (p.hang) return;
        yield event('response.output_item.done', { output_index, item: { type, id: item_id, name: p.call, arguments: p.args, output: p.output ?? null, error: p.error ?? null, lemma: p.lemma } });
    }
    const type = { completed: 'completed', failed: 'failed' }[status] ?? 'incomplete';
    yield event(`response.${type}`, { response: { id, status, usage: { input_tokens: 10, output_tokens: 20 }, ...extra } });
}

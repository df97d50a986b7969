// Who may ask: tokens, scopes, Origin, Host; how much: rate, responses at once, readers that do not read; metrics; TLS.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { request as http_request } from 'node:http';
import { request as https_request } from 'node:https';
import { connect } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import WebSocket from 'ws';
import { assert, daemon, done, post, sleep, Socket, test } from './lib.mjs';

const sha = (text) => createHash('sha256').update(text).digest('hex');
const ws = (url) => url.replace(/^http/, 'ws');

/** A GET with any headers, Host too. */
function get(base, path, headers = {}) {
    return new Promise((yes, no) => {
        const r = http_request(base + path, { headers }, (a) => {
            let text = '';
            a.on('data', (d) => { text += d; });
            a.on('end', () => yes({ status: a.statusCode, headers: a.headers, text }));
        });
        r.on('error', no);
        r.end();
    });
}
/** The HTTP status with which an upgrade is refused, or 101. */
function upgrade(base, options = {}, protocols = []) {
    return new Promise((yes) => {
        const socket = new WebSocket(`${ws(base)}/v1/responses`, protocols, options);
        socket.on('open', () => { socket.close(); yes(101); });
        socket.on('unexpected-response', (_, a) => { let text = ''; a.on('data', (d) => { text += d; }); a.on('end', () => { JSON.parse(text); yes(a.statusCode); }); });
        socket.on('error', () => yes(0));
    });
}

await test('tokens: asked for everywhere but health, compared as hashes, scopes held', async () => {
    const d = await daemon({
        config: `tokens = { { name = "me", sha256 = "${sha('secret-1')}", scopes = "models agents admin" },
                            { name = "you", sha256 = "${sha('secret-2')}", scopes = "models" } }`,
    });
    const bearer = (t) => ({ authorization: `Bearer ${t}` });
    assert.equal((await get(d.url, '/healthz')).status, 200);
    const none = await get(d.url, '/v1/models');
    assert.equal(none.status, 401);
    assert.ok(none.headers['www-authenticate']);
    assert.equal(JSON.parse(none.text).error.type, 'authentication_error');
    assert.equal((await get(d.url, '/v1/models', bearer('wrong'))).status, 401);
    assert.equal((await get(d.url, '/v1/models', bearer('secret-1'))).status, 200);
    assert.equal((await get(d.url, '/v1/models', { 'x-api-key': 'secret-2' })).status, 200);
    assert.equal((await get(d.url, '/metrics', bearer('secret-2'))).status, 403);
    assert.equal((await get(d.url, '/metrics', bearer('secret-1'))).status, 200);
    assert.equal(await upgrade(d.url), 401);
    assert.equal(await upgrade(d.url, { headers: bearer('wrong') }), 401);
    assert.equal(await upgrade(d.url, { headers: bearer('secret-2') }), 101);
    assert.equal(await upgrade(d.url, {}, ['lemma', 'openai-insecure-api-key.secret-2']), 101);
    // one token's responses are not the other's
    const { json } = await post('/v1/responses', { input: 'What is 2 + 2?' }, bearer('secret-1'), d.url);
    assert.equal((await get(d.url, `/v1/responses/${json.id}`, bearer('secret-1'))).status, 200);
    assert.equal((await get(d.url, `/v1/responses/${json.id}`, bearer('secret-2'))).status, 404);
    const other = await post('/v1/responses', { input: 'x', previous_response_id: json.id }, bearer('secret-2'), d.url);
    assert.equal(other.json.error.code, 'previous_response_not_found');
    await d.stop();
    assert.ok(!/secret-/.test(d.log()), 'no secret in the log');
});

await test('Origin and Host: other pages and rebound names may not ask, listed ones may', async () => {
    const d = await daemon({ config: 'origins = { "https://tutor.example.org" }' });
    const { host } = new URL(d.url);
    const page = (origin) => ({ headers: { origin } });
    assert.equal(await upgrade(d.url, page('https://evil.example')), 403);
    assert.equal(await upgrade(d.url, page('null')), 403);
    assert.equal(await upgrade(d.url, page(`http://${host}`)), 101);
    assert.equal(await upgrade(d.url, page('https://tutor.example.org')), 101);
    assert.equal((await get(d.url, '/v1/models', { origin: 'https://evil.example' })).status, 403);
    const listed = await get(d.url, '/v1/models', { origin: 'https://tutor.example.org' });
    assert.equal(listed.headers['access-control-allow-origin'], 'https://tutor.example.org');
    assert.equal((await get(d.url, '/v1/models', { host: 'rebound.example:8420' })).status, 403);
    assert.equal((await get(d.url, '/v1/models', { host: `localhost:${new URL(d.url).port}` })).status, 200);
    const preflight = await fetch(`${d.url}/v1/responses`, { method: 'OPTIONS', headers: { origin: 'https://tutor.example.org' } });
    assert.equal(preflight.status, 204);
    assert.match(preflight.headers.get('access-control-allow-headers'), /authorization/);
    await d.stop();
});

await test('rate: the request too many is a 429 with Retry-After, over HTTP and WebSocket', async () => {
    const d = await daemon({ config: 'requests_per_minute = 3' });
    const codes = [];
    let last;
    for (let i = 0; i < 5; i++) codes.push((last = await post('/v1/responses', { input: 'What is 2 + 2?', max_output_tokens: 3 }, {}, d.url)).status);
    assert.deepEqual(codes, [200, 200, 200, 429, 429]);
    assert.ok(Number(last.headers.get('retry-after')) >= 1);
    assert.equal(last.json.error.type, 'rate_limit_error');
    const s = await Socket.open({}, ws(d.url));
    const [e] = await s.response({ input: 'x' });
    assert.equal(e.status, 429);
    assert.ok(e.retry_after >= 1);
    assert.equal((await get(d.url, '/healthz')).status, 200);
    await d.stop();
});

await test('responses at once: one more is a 429, and room comes back', async () => {
    const d = await daemon({ config: 'max_in_flight = 2' });
    const s = await Socket.open({}, ws(d.url));
    const long = { type: 'response.create', model: 'lemma', input: 'hello', text: { format: { type: 'json_schema', name: 'x', schema: { type: 'array', items: { type: 'integer' }, minItems: 600 } } } };
    const ids = {};
    for (const lane of ['a', 'b', 'c']) s.send({ ...long, stream_id: lane });
    let event;
    while (!((event = await s.next()).type === 'error')) ids[event.stream_id] ??= event.response?.id;
    assert.equal(event.status, 429);
    assert.equal(event.stream_id, 'c');
    while (!ids.a || !ids.b) { event = await s.next(); ids[event.stream_id] ??= event.response?.id; }
    s.send({ type: 'response.cancel', response_id: ids.a });
    while ((event = await s.next()).type !== 'response.incomplete');
    s.send({ ...long, stream_id: 'd', max_output_tokens: 5 });
    while (!((event = await s.next()).type === 'response.incomplete' && event.stream_id === 'd')) assert.notEqual(event.type, 'error');
    s.ws.terminate();
    await d.stop('SIGKILL');
});

await test('connections: one too many is closed, the others go on', async () => {
    const d = await daemon({ config: 'max_connections = 8' });
    const open = await Promise.all(Array.from({ length: 8 }, () => Socket.open({}, ws(d.url))));
    assert.equal(await upgrade(d.url), 0);
    assert.equal((await open[7].response({ input: 'What is 2 + 2?' })).at(-1).type, 'response.completed');
    open.forEach((s) => s.close());
    await sleep(300);
    assert.equal(await upgrade(d.url), 101);
    await d.stop();
});

await test('a reader that does not read costs little and slows nobody', async () => {
    const d = await daemon({ config: 'max_output_tokens = 100000' });
    const rss = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${d.child.pid}/status`, 'utf8'))[1]);
    const s = await Socket.open({}, ws(d.url));
    await s.response({ input: 'What is 2 + 2?' });
    const lazy = [];
    const before = rss();
    for (let i = 0; i < 8; i++) {
        const { hostname, port } = new URL(d.url);
        const body = JSON.stringify({ input: 'hello', stream: true, max_output_tokens: 1500, text: { format: { type: 'json_schema', name: 'x', schema: { type: 'array', items: { type: 'integer' }, minItems: 2000 } } } });
        const raw = connect(Number(port), hostname);
        raw.setRecvBufferSize?.(4096);
        raw.pause();
        raw.write(`POST /v1/responses HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
        lazy.push(raw);
    }
    await sleep(3000);
    const end = (await s.response({ input: 'What is 15% of 240?' })).at(-1);
    assert.equal(end.type, 'response.completed');
    assert.ok((rss() - before) / 8 < 4096, `${(rss() - before) / 8} KB a reader`);
    lazy.forEach((raw) => raw.destroy());
    await d.stop('SIGKILL');
});

await test('metrics: Prometheus text with what an operator asks for', async () => {
    const d = await daemon();
    await post('/v1/responses', { input: 'What is 15% of 240?' }, {}, d.url);
    const { status, text, headers } = await get(d.url, '/metrics');
    assert.equal(status, 200);
    assert.match(headers['content-type'], /^text\/plain; version=0\.0\.4/);
    for (const name of ['lemma_runs_total{status="completed"} 1', 'lemma_generated_tokens_total', 'lemma_connections', 'lemma_tool_calls_total{tool="calculator"} 1',
        'lemma_kv_used_bytes', 'lemma_http_requests_total', 'lemma_mask_seconds_total', 'lemma_time_to_first_token_seconds'])
        assert.ok(text.includes(name), `${name} in\n${text}`);
    for (const line of text.trim().split('\n')) assert.match(line, /^(# (TYPE|HELP) .*|[a-z_]+(\{[^}]*\})? [-+0-9.eE]+)$/, line);
    await d.stop();
});

await test('TLS: the same over https and wss', async () => {
    const cert = join(process.env.LEMMA_TMP, 'cert.pem'), key = join(process.env.LEMMA_TMP, 'key.pem');
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext',
        'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert], { stdio: 'ignore' });
    const d = await daemon({ config: `tls_certificate = "${cert}"\ntls_key = "${key}"` });
    assert.match(d.url, /^https:/);
    const ca = readFileSync(cert);
    const status = await new Promise((yes, no) => https_request(`${d.url}/v1/models`, { ca }, (a) => { a.resume(); yes(a.statusCode); }).on('error', no).end());
    assert.equal(status, 200);
    const s = await Socket.open({ ca }, ws(d.url));
    assert.equal((await s.response({ input: 'What is 15% of 240?' })).at(-1).type, 'response.completed');
    s.close();
    assert.equal((await d.stop()).code, 0);
    const bad = await daemon({ config: `tls_certificate = "${key}"\ntls_key = "${key}"` });
    assert.equal((await bad.exited).code, 1);
    assert.match(bad.log(), /lemmad: .*cert|key/);
});

done();

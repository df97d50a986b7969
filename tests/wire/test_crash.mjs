// kill -9: of the daemon in the middle of runs (everything acknowledged is still there), of workers and zygotes (a typed
// tool error, and the run goes on), of clients; and SIGTERM, which lets answers end.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, daemon, done, post, sleep, Socket, test, text_of } from './lib.mjs';

const ws = (url) => url.replace(/^http/, 'ws');

/** {pid: {ppid, name}} of all processes. */
function processes() {
    const all = new Map();
    for (const pid of readdirSync('/proc').filter((n) => /^\d+$/.test(n))) {
        try {
            const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
            const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
            const [state, ppid] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
            if (state !== 'Z') all.set(Number(pid), { ppid: Number(ppid), name });
        } catch { /* it has gone */ }
    }
    return all;
}
/** Children of a process: depth 1 are the zygotes, deeper ones the workers. */
function below(pid) {
    const all = processes(), out = [];
    let level = [pid];
    for (let depth = 1; level.length; depth++) {
        level = [...all].filter(([, p]) => level.includes(p.ppid)).map(([child]) => child);
        out.push(...level.map((child) => ({ pid: child, depth })));
    }
    return out;
}
const kill = (pid) => { try { process.kill(pid, 'SIGKILL'); } catch { /* it has gone */ } };

await test('kill -9 of the daemon: every acknowledged response and item is there after the restart', async () => {
    const journal = join(process.env.LEMMA_TMP, 'crash.db');
    let underWay = 0; // a kill may fall between two questions, but not all four
    for (let round = 0; round < 4; round++) {
        const first = await daemon({ journal });
        assert.ok(first.url, first.log());
        const acknowledged = new Map(); // id → {response} or {items}
        const askers = Array.from({ length: 4 }, async (_, k) => {
            const s = await Socket.open({}, ws(first.url));
            for (let i = 0; ; i++) {
                s.send({ type: 'response.create', model: 'lemma', input: `What is ${i * 7 + k} times ${i + 3}?` });
                let id, event;
                do {
                    event = await s.next();
                    if (!event) return;
                    if (event.type === 'response.created') acknowledged.set(id = event.response.id, { items: [], deltas: 0 });
                    if (event.type === 'response.output_item.done') acknowledged.get(id).items.push(event.item);
                } while (event.type !== 'response.completed');
                acknowledged.get(id).response = event.response;
            }
        });
        for (let i = 0; i < 600 && [...acknowledged.values()].filter((a) => a.response).length < 4; i++) await sleep(20);
        await sleep(37 * round);
        await first.stop('SIGKILL');
        await Promise.all(askers);
        const ended = [...acknowledged.values()].filter((a) => a.response).length;
        assert.ok(ended > 0, `${ended} of ${acknowledged.size} had ended`);
        underWay += acknowledged.size - ended;
        const second = await daemon({ journal });
        assert.ok(second.url, second.log());
        for (const [id, a] of acknowledged) {
            const answer = await fetch(`${second.url}/v1/responses/${id}`);
            const found = await answer.json();
            assert.equal(answer.status, 200, `${id} is lost`);
            if (a.response) {
                assert.equal(found.status, 'completed');
                assert.deepEqual(found.output, a.response.output);
                assert.deepEqual(found.usage, a.response.usage);
            } else {
                assert.deepEqual(found.output.slice(0, a.items.length), a.items);
                assert.ok(['incomplete', 'in_progress', 'completed'].includes(found.status), found.status);
            }
        }
        const [id] = [...acknowledged].find(([, a]) => a.response);
        const s = await Socket.open({}, ws(second.url));
        const next = await s.response({ previous_response_id: id, input: 'What is 6 * 7?' });
        assert.equal(next.at(-1).type, 'response.completed', JSON.stringify(next.at(-1)));
        await second.stop();
    }
    assert.ok(underWay > 0, 'no question was under way at any of the kills');
}, 180);

for (const [what, deep] of [['workers', true], ['zygotes', false]])
    await test(`kill -9 of ${what}: calls fail in words, runs go on, the daemon lives`, async () => {
        const d = await daemon();
        const s = await Socket.open({}, ws(d.url));
        let killed = 0, failed = 0, good = 0;
        const slay = () => { for (const p of below(d.child.pid).filter((x) => (x.depth > 1) === deep)) { kill(p.pid); killed++; } };
        for (let i = 0; i < 6; i++) {
            slay(); // those that wait for a call, and twice more those that may have begun one
            s.send({ type: 'response.create', model: 'lemma', input: `What is ${i + 3} times ${i + 14}?` });
            let event;
            do {
                event = await s.next();
                assert.ok(event, 'the socket was closed');
                if (event.type === 'response.mcp_call.in_progress' || event.type === 'response.mcp_call_arguments.done') slay();
            } while (!/^response\.(completed|incomplete|failed)$/.test(event.type));
            assert.match(event.type, /completed|incomplete/, JSON.stringify(event));
            for (const item of event.response.output.filter((x) => x.type === 'mcp_call')) {
                if (item.status === 'completed') { good++; continue; }
                failed++;
                assert.equal(item.status, 'failed');
                assert.match(item.error, /^error: /);
                assert.ok(item.lemma.status, JSON.stringify(item));
            }
        }
        assert.ok(killed > 0);
        let end;
        for (let i = 0; i < 60; i++) { // a tool that failed too often rests for a while
            end = (await s.response({ input: 'What is 15% of 240?' })).at(-1);
            if (end.response.output.some((x) => x.type === 'mcp_call' && x.status === 'completed')) break;
            await sleep(1000);
        }
        assert.match(text_of(end.response), /36/);
        console.log(`# ${killed} killed, ${good} calls good, ${failed} failed`);
        assert.equal((await d.stop()).code, 0);
    }, 180);

await test('clients that die at any moment leave nothing behind', async () => {
    const d = await daemon();
    for (let i = 0; i < 60; i++) {
        const s = await Socket.open({}, ws(d.url));
        s.send({ type: 'response.create', model: 'lemma', input: 'What is 15% of 240?', store: i % 2 === 0 });
        await sleep(i * 3);
        s.ws.terminate();
        const abort = new AbortController();
        const asked = fetch(`${d.url}/v1/responses`, { method: 'POST', signal: abort.signal, body: JSON.stringify({ input: 'What is 2 + 2?', stream: i % 2 === 0 }) })
            .then((a) => a.text()).catch(() => {});
        await sleep(i);
        abort.abort();
        await asked;
    }
    const { json } = await post('/v1/responses', { input: 'What is 2 + 2?' }, {}, d.url);
    assert.equal(json.status, 'completed');
    assert.equal((await d.stop()).code, 0);
});

await test('SIGTERM: what is under way is answered, nothing new is taken, the end is clean', async () => {
    const d = await daemon();
    const s = await Socket.open({}, ws(d.url));
    s.send({ type: 'response.create', model: 'lemma', input: 'What is 15% of 240?' });
    while (!(await s.next()).type.endsWith('.delta'));
    d.child.kill('SIGTERM');
    await sleep(30);
    s.send({ type: 'response.create', model: 'lemma', input: 'What is 1 + 1?', stream_id: 'late' });
    let event, refused, completed;
    while ((event = await s.next())) {
        refused ||= event.type === 'error' && event.status === 503;
        completed ||= event.type === 'response.completed';
    }
    assert.ok(completed, 'the answer came');
    assert.equal((await d.exited).code, 0);
    console.log(`# refused: ${refused}`);
});

await test('a taken port, an address for all without a token, a missing model: one line each, exit 1', async () => {
    const taken = await daemon();
    const port = new URL(taken.url).port;
    for (const [args, says] of [
        [['--listen', `127.0.0.1:${port}`], /port \d+ .*taken/], [['--listen', '0.0.0.0:0'], /tokens/],
        [['--listen', '203.0.113.7:0'], /tokens/], [['-m', '/nonexistent.gguf'], /nonexistent/], [['--listen', 'x'], /HOST:PORT/],
    ]) {
        const d = await daemon({ args });
        assert.equal(d.url, undefined);
        assert.equal((await d.exited).code, 1);
        const lines = d.log().split('\n').filter((l) => l.startsWith('lemmad: '));
        assert.equal(lines.length, 1, d.log());
        assert.match(lines[0], says);
    }
    await taken.stop();
});

done();

// The Responses API beyond one question: get, cancel, delete, resume, lanes, background, drops, tolerance, bad requests.
import { request } from 'node:http';
import { assert, daemon, done, post, sleep, Socket, test, text_of, url } from './lib.mjs';

const get = async (path, options) => {
    const answer = await fetch(url + path, options);
    const text = await answer.text();
    let json;
    try { json = JSON.parse(text); } catch { /* no JSON */ }
    return { status: answer.status, headers: answer.headers, text, json };
};
// A story of many tokens, so that there is time to do something in the middle of it.
const long = { input: 'hello', temperature: 1, text: { format: { type: 'json_schema', name: 'x', schema: { type: 'array', items: { type: 'integer' }, minItems: 600, maxItems: 700 } } } };
const sse = (text) => text.split('\n\n').filter(Boolean).map((e) => JSON.parse(e.split('\ndata: ')[1]));

await test('order of events, and what each carries', async () => {
    const s = await Socket.open();
    const events = (await s.response({ input: 'What is 15% of 240?' })).filter((e) => !e.type.startsWith('response.lemma.'));
    const open = new Map();
    for (const e of events) {
        if (e.type === 'response.output_item.added') {
            assert.equal(e.output_index, open.size);
            open.set(e.output_index, { item: e.item, text: '', seen: [] });
        } else if ('output_index' in e) {
            const o = open.get(e.output_index);
            o.seen.push(e.type);
            if (e.item_id) assert.equal(e.item_id, o.item.id);
            if ('delta' in e) o.text += e.delta;
            if (e.type.endsWith('_text.done')) assert.equal(e.text, o.text);
            if (e.type.endsWith('arguments.done')) assert.equal(e.arguments, o.text);
            if (e.type === 'response.output_item.done') o.done = e.item;
        }
    }
    assert.deepEqual(events.at(-1).response.output, [...open.values()].map((o) => o.done));
    const call = [...open.values()].find((o) => o.item.type === 'mcp_call');
    assert.equal(call.item.arguments, '');
    assert.equal(call.seen[0], 'response.mcp_call.in_progress');
    assert.deepEqual(call.seen.slice(-3), ['response.mcp_call_arguments.done', 'response.mcp_call.completed', 'response.output_item.done']);
    const message = [...open.values()].find((o) => o.item.type === 'message');
    assert.equal(message.seen[0], 'response.content_part.added');
    assert.deepEqual(message.seen.slice(-3), ['response.output_text.done', 'response.content_part.done', 'response.output_item.done']);
    s.close();
});

await test('stream_id: in order within one, independent across, echoed on every event', async () => {
    const s = await Socket.open();
    const ask = (stream_id, input) => s.send({ type: 'response.create', model: 'lemma', input, stream_id });
    ask('a', 'What is 15% of 240?'); ask('a', 'What is 12 * 12?'); ask('b', 'What is 12 times 13?');
    const events = [];
    while (events.filter((e) => e.type === 'response.completed').length < 3) events.push(await s.next());
    assert.ok(events.every((e) => e.stream_id === 'a' || e.stream_id === 'b'));
    const a = events.filter((e) => e.stream_id === 'a').map((e) => e.type);
    assert.ok(a.indexOf('response.completed') < a.lastIndexOf('response.created'), 'the second of a begins after the first');
    const texts = events.filter((e) => e.type === 'response.completed').map((e) => [e.stream_id, text_of(e.response)]);
    assert.match(texts.filter(([id]) => id === 'a')[0][1], /36/);
    assert.match(texts.filter(([id]) => id === 'b')[0][1], /156/);
    s.close();
});

await test('generate:false answers created and completed with nothing in it', async () => {
    const s = await Socket.open();
    const events = (await s.response({ input: 'What is 2 + 2?', generate: false })).filter((e) => !e.type.startsWith('response.lemma.'));
    assert.equal(events[0].type, 'response.created');
    assert.equal(events.at(-1).type, 'response.completed');
    assert.deepEqual(events.at(-1).response.output, []);
    const next = await s.response({ input: [], previous_response_id: events[0].response.id });
    assert.equal(next.at(-1).type, 'response.completed', JSON.stringify(next.at(-1)));
    s.close();
});

await test('response.cancel ends a response as incomplete, cancelled', async () => {
    const s = await Socket.open();
    s.send({ type: 'response.create', model: 'lemma', ...long });
    let event, id;
    while (!(event = await s.next()).type.endsWith('.delta')) id ??= event.response?.id;
    s.send({ type: 'response.cancel', response_id: id });
    while ((event = await s.next()).type !== 'response.incomplete') assert.notEqual(event.type, 'response.completed');
    assert.equal(event.response.incomplete_details.reason, 'cancelled');
    const { json } = await get(`/v1/responses/${id}`);
    assert.equal(json.status, 'cancelled');
    const again = await s.response({ input: 'What is 2 + 2?' });
    assert.equal(again.at(-1).type, 'response.completed');
    s.close();
});

await test('POST cancel over HTTP, twice, and of what does not exist', async () => {
    const { json } = await post('/v1/responses', { model: 'lemma', background: true, ...long });
    assert.ok(['queued', 'in_progress'].includes(json.status));
    const cancelled = await post(`/v1/responses/${json.id}/cancel`, '');
    assert.equal(cancelled.status, 200, cancelled.text);
    assert.equal(cancelled.json.status, 'cancelled');
    assert.equal((await post(`/v1/responses/${json.id}/cancel`, '')).json.status, 'cancelled');
    assert.equal((await post('/v1/responses/resp_nope/cancel', '')).status, 404);
});

await test('a background response outlives its connection and can be polled', async () => {
    const { json } = await post('/v1/responses', { model: 'lemma', background: true, input: 'What is 15% of 240?' });
    let found;
    for (let i = 0; i < 200; i++) {
        found = (await get(`/v1/responses/${json.id}`)).json;
        if (found.status !== 'queued' && found.status !== 'in_progress') break;
        await sleep(50);
    }
    assert.equal(found.status, 'completed');
    assert.match(text_of(found), /36/);
});

await test('a replay is the same, event for event; starting_after skips what is known', async () => {
    const s = await Socket.open();
    const live = (await s.response({ input: 'What is 15% of 240?' })).filter((e) => 'sequence_number' in e);
    const id = live[0].response.id;
    const replay = sse((await get(`/v1/responses/${id}?stream=true`)).text);
    assert.deepEqual(replay, live);
    const rest = sse((await get(`/v1/responses/${id}?stream=true&starting_after=10`)).text);
    assert.deepEqual(rest, live.slice(11));
    s.send({ type: 'response.resume', response_id: id, starting_after: live.length - 3 });
    assert.deepEqual([await s.next(), await s.next()], live.slice(-2));
    s.close();
});

await test('a background response is resumed in its middle from another socket', async () => {
    const first = await Socket.open();
    first.send({ type: 'response.create', model: 'lemma', background: true, ...long, max_output_tokens: 400 });
    const live = [];
    while (live.length < 40) {
        const e = await first.next();
        if ('sequence_number' in e) live.push(e);
    }
    first.ws.terminate();
    const second = await Socket.open();
    second.send({ type: 'response.resume', response_id: live[0].response.id, starting_after: live.at(-1).sequence_number });
    const rest = [];
    let e;
    do rest.push(e = await second.next()); while (!/^response\.(completed|incomplete|failed)$/.test(e.type));
    const numbers = [...live, ...rest].filter((x) => 'sequence_number' in x).map((x) => x.sequence_number);
    assert.deepEqual(numbers, numbers.map((_, i) => i));
    const text = [...live, ...rest].filter((x) => x.type === 'response.output_text.delta').map((x) => x.delta).join('');
    assert.equal(text, text_of(rest.at(-1).response));
    second.close();
});

await test('a dropped socket cancels its foreground response', async () => {
    const s = await Socket.open();
    s.send({ type: 'response.create', model: 'lemma', ...long });
    let event, id;
    while (!(event = await s.next()).type.endsWith('.delta')) id ??= event.response?.id;
    s.ws.terminate();
    let found;
    for (let i = 0; i < 100 && (found = (await get(`/v1/responses/${id}`)).json).status === 'in_progress'; i++) await sleep(20);
    assert.equal(found.status, 'cancelled');
});

await test('store:false is found from its own socket only', async () => {
    const s = await Socket.open();
    const made = (await s.response({ input: 'What is 2 + 2?', store: false })).at(-1).response;
    assert.equal(made.store, false);
    const here = (await s.response({ input: 'And 3 + 3?', previous_response_id: made.id, store: false })).at(-1);
    assert.equal(here.type, 'response.completed');
    assert.equal((await get(`/v1/responses/${made.id}`)).status, 404);
    const other = await Socket.open();
    const there = (await other.response({ input: 'And 3 + 3?', previous_response_id: made.id })).at(-1);
    assert.equal(there.error.code, 'previous_response_not_found');
    s.close();
    other.close();
});

await test('client tools: a function_call item, its output continues the response', async () => {
    const s = await Socket.open();
    const tools = [{ type: 'function', name: 'lookup', description: 'Looks up', strict: true,
        parameters: { type: 'object', properties: { key: { type: 'string', maxLength: 8 } }, required: ['key'], additionalProperties: false } }];
    const events = await s.response({ input: 'look it up', tools, tool_choice: { type: 'function', name: 'lookup' } });
    const { response } = events.at(-1);
    const call = response.output.find((i) => i.type === 'function_call');
    assert.equal(call.name, 'lookup');
    JSON.parse(call.arguments);
    const types = events.map((e) => e.type);
    assert.ok(types.includes('response.function_call_arguments.delta'));
    assert.ok(types.includes('response.function_call_arguments.done'));
    const next = await s.response({ previous_response_id: response.id, tools, input: [{ type: 'function_call_output', call_id: call.call_id, output: '42' }] });
    assert.equal(next.at(-1).type, 'response.completed');
    s.close();
});

await test('what is tolerated: unknown fields, tool types, roles, replayed items', async () => {
    const s = await Socket.open();
    const event = (await s.response({
        stream: true, client_metadata: { a: 1 }, prompt_cache_key: 'x', include: ['reasoning.encrypted_content'], store: false,
        reasoning: { effort: 'low', summary: 'auto' }, text: { verbosity: 'low' }, service_tier: 'auto', truncation: 'auto', user: 'u',
        tools: [{ type: 'namespace', name: 'n', tools: [] }, { type: 'web_search' }, { type: 'custom', name: 'c', format: { type: 'grammar' } },
            { type: 'local_shell' }, { type: 'mcp', server_label: 'x', server_url: 'https://x.example' }],
        tool_choice: 'auto', instructions: 'Be short.',
        input: [
            { type: 'message', role: 'developer', content: [{ type: 'input_text', text: 'Rules.' }] },
            { role: 'user', content: 'one' }, { role: 'user', content: 'two' },
            { type: 'reasoning', id: 'rs_1', summary: [{ type: 'summary_text', text: 'hm' }], encrypted_content: 'xyz' },
            { type: 'reasoning', id: 'rs_2', summary: [] },
            { type: 'message', role: 'assistant', status: 'completed', id: 'msg_1', content: [{ type: 'output_text', text: 'three', annotations: [] }] },
            { type: 'function_call', call_id: 'c1', name: 'f', arguments: '{}' },
            { type: 'function_call_output', call_id: 'c1', output: [{ type: 'input_text', text: 'out' }] },
            { type: 'mcp_call', id: 'mcp_1', server_label: 'lemma', name: 'calculator', arguments: '{"expression": "1+1"}', output: '2', error: null },
            { type: 'web_search_call', id: 'ws_1', status: 'completed' },
            { role: 'user', content: [{ type: 'input_text', text: 'What is ' }, { type: 'input_text', text: '2 + 2?' }] },
        ],
    })).at(-1);
    assert.equal(event.type, 'response.completed', JSON.stringify(event));
    s.close();
});

await test('item_reference: earlier items by their ids, stored or of this socket', async () => {
    const s = await Socket.open();
    for (const store of [true, false]) {
        const made = (await s.response({ input: 'What is 6 * 7?', store })).at(-1).response;
        const whole = { input: [{ role: 'user', content: 'What is 6 * 7?' }, ...made.output, { role: 'user', content: 'What is 5 * 5?' }], store };
        const named = { input: whole.input.map((i) => (i.id ? { type: 'item_reference', id: i.id } : i)), store };
        const [a, b] = [(await s.response(whole)).at(-1), (await s.response(named)).at(-1)];
        assert.equal(b.type, 'response.completed', JSON.stringify(b));
        assert.equal(b.response.usage.input_tokens, a.response.usage.input_tokens);
    }
    const missing = (await s.response({ input: [{ type: 'item_reference', id: 'msg_nope' }] })).at(-1);
    assert.equal(missing.error.code, 'item_not_found');
    s.close();
});

await test('response.steer is refused by name', async () => {
    const s = await Socket.open();
    s.send({ type: 'response.steer', response_id: 'resp_1', input: 'x' });
    const e = await s.next();
    assert.equal(e.type, 'response.steer.failed');
    assert.equal(e.error.code, 'steering_not_supported');
    s.close();
});

await test('max_output_tokens ends as incomplete', async () => {
    const { json } = await post('/v1/responses', { model: 'lemma', input: 'What is 15% of 240?', max_output_tokens: 5 });
    assert.equal(json.status, 'incomplete');
    assert.equal(json.incomplete_details.reason, 'max_output_tokens');
    assert.ok(json.usage.output_tokens <= 5);
});

await test('what is wrong is one error with the right status', async () => {
    const enforced = { type: 'object', properties: { a: { type: 'array', unevaluatedItems: false } } };
    for (const [body, status, param] of [
        ['{', 400, null], ['', 400, null], ['[]', 400, null], ['"x"', 400, null], [{ input: 5 }, 400, 'input'],
        [{}, 400, 'input'], [{ input: [5] }, 400, 'input[0]'], [{ input: [{ type: 5 }] }, 400, 'input[0]'],
        [{ input: [{ role: 'user' }] }, 400, 'input[0].content'], [{ input: [{ role: 'x', content: 'x' }] }, 400, 'input[0]'],
        [{ input: [{ role: 'user', content: [{ type: 'input_image', image_url: 'x' }] }] }, 400, 'input[0].content'],
        [{ input: [{ type: 'function_call', name: 'f' }] }, 400, 'input[0]'], [{ input: 'x', model: 5 }, 400, 'model'],
        [{ input: 'x', model: 'gpt-99' }, 404, 'model'], [{ input: 'x', store: 'yes' }, 400, 'store'],
        [{ input: 'x', temperature: -1 }, 400, 'temperature'], [{ input: 'x', top_p: 2 }, 400, 'top_p'],
        [{ input: 'x', max_output_tokens: 0 }, 400, 'max_output_tokens'], [{ input: 'x', max_output_tokens: 1.5 }, 400, 'max_output_tokens'],
        [{ input: 'x', background: true, store: false }, 400, 'background'], [{ input: 'x', reasoning: 'high' }, 400, 'reasoning'],
        [{ input: 'x', reasoning: { effort: 'huge' } }, 400, 'reasoning.effort'], [{ input: 'x', text: { format: { type: 'x' } } }, 400, 'text.format'],
        [{ input: 'x', metadata: { a: 1 } }, 400, 'metadata'], [{ input: 'x', conversation: 'c' }, 400, 'conversation'],
        [{ input: 'x', tools: [{ type: 'function', name: 'bad name' }] }, 400, 'tools[0].parameters'],
        [{ input: 'x', tools: [{ type: 'function', name: 'f', parameters: enforced }] }, 400, 'tools[0].parameters'],
        [{ input: 'x', tools: [{ type: 'function', name: 'f' }, { type: 'function', name: 'f' }] }, 400, 'tools[1]'],
        [{ input: 'x', tool_choice: { type: 'function' } }, 400, 'tool_choice'], [{ input: 'x', previous_response_id: 'resp_no' }, 400, 'previous_response_id'],
        [{ input: 'x', previous_response_id: 'x'.repeat(5000) }, 400, 'previous_response_id'], [{ input: 'word '.repeat(100000) }, 400, 'input'],
    ]) {
        const answer = await post('/v1/responses', body);
        const what = JSON.stringify(body).slice(0, 120);
        assert.equal(answer.status, status, `${what} ${answer.text}`);
        assert.equal(answer.json.error.param, param, `${what} ${answer.text}`);
        assert.ok(answer.json.error.message && answer.json.error.type && answer.json.error.code, answer.text);
    }
});

await test('paths and methods: 404 and 405 in the error shape, HEAD, trailing slash', async () => {
    for (const [path, method, status] of [
        ['/v1/nope', 'GET', 404], ['/nope', 'GET', 404], ['/v1/responses', 'PUT', 405], ['/v1/models', 'POST', 405],
        ['/v1/chat/completions', 'GET', 405], ['/v1/responses/resp_x', 'GET', 404], ['/v1/responses/resp_x', 'DELETE', 404],
        ['/v1/../../etc/passwd', 'GET', 404], ['/%2e%2e/%2e%2e/etc/passwd', 'GET', 404], [`/v1/${'x'.repeat(3000)}`, 'GET', 404],
    ]) {
        const answer = await get(path, { method, body: method === 'PUT' || method === 'POST' ? '{}' : undefined });
        assert.equal(answer.status, status, `${method} ${path}`);
        assert.ok(answer.json.error.message);
        if (status === 405) assert.ok(answer.headers.get('allow'));
    }
    assert.equal((await get('/healthz', { method: 'HEAD' })).status, 200);
    assert.equal((await get('/v1/models/')).status, 200);
    assert.equal((await get('/readyz')).status, 200);
});

await test('a body of 100 MB is a 413, in chunks too; the daemon stays', async () => {
    const big = await post('/v1/responses', 'a'.repeat(100_000_000));
    assert.equal(big.status, 413);
    assert.equal(big.json.error.code, 'request_too_large');
    const status = await new Promise((yes, no) => {
        const r = request(`${url}/v1/responses`, { method: 'POST', headers: { 'transfer-encoding': 'chunked' } }, (a) => { a.resume(); yes(a.statusCode); });
        r.on('error', no);
        for (let i = 0; i < 100; i++) r.write('a'.repeat(1_000_000));
        r.end('a');
    });
    assert.equal(status, 413);
    assert.equal((await get('/healthz')).status, 200);
});

await test('requests one after the other on one connection', async () => {
    for (let i = 0; i < 50; i++) {
        assert.equal((await get('/healthz')).status, 200);
        assert.equal((await post('/v1/responses', '{')).status, 400);
    }
});

await test('thirty questions at once, over ten sockets and over HTTP', async () => {
    const sockets = await Promise.all(Array.from({ length: 10 }, () => Socket.open()));
    const asked = [];
    for (let i = 0; i < 20; i++) {
        asked.push(post('/v1/responses', { model: 'lemma', input: `What is ${i} + 17?` }).then((a) => [i, a.json]));
        if (i < 10) asked.push(sockets[i].response({ input: `What is ${i} + 17?` }).then((e) => [i, e.at(-1).response]));
    }
    let right = 0;
    for (const [i, response] of await Promise.all(asked)) {
        assert.equal(response.status, 'completed');
        right += new RegExp(`\\b${i + 17}\\b`).test(text_of(response));
    }
    assert.ok(right >= 27, `${right} of 30 answers are those of their questions`);
    sockets.forEach((s) => s.close());
});

await test('a conversation that outgrows the context is an error, or goes on with a summary that everybody sees', async () => {
    const d = await daemon({ args: ['--context', '384'] });
    const s = await Socket.open({}, d.url.replace(/^http/, 'ws'));
    for (const truncation of ['disabled', 'auto']) {
        let previous, seen = 0, refused;
        for (let i = 0; i < 9 && !refused; i++) {
            const events = await s.response({ input: `What is ${i + 11}% of ${200 + 20 * i}?`, max_output_tokens: 120, truncation, previous_response_id: previous });
            const end = events.at(-1);
            if (end.type !== 'response.completed') {
                refused = end.error?.code ?? end.response.error?.code ?? end.response.incomplete_details.reason;
                break;
            }
            previous = end.response.id;
            assert.ok(end.response.usage.input_tokens_details.cached_tokens <= end.response.usage.input_tokens);
            const item = end.response.output.find((x) => x.type === 'compaction');
            if (!item) continue;
            seen++;
            assert.match(item.encrypted_content, /Answered: [0-9.]+$/);
            assert.ok(item.lemma.kept_items > 0 && item.lemma.left_out_items > 0 && item.lemma.tokens_after < item.lemma.tokens_before, JSON.stringify(item));
            const told = events.filter((e) => e.item?.type === 'compaction').map((e) => e.type);
            assert.deepEqual(told, ['response.output_item.added', 'response.output_item.done']);
        }
        if (truncation === 'auto') {
            assert.equal(refused, undefined);
            assert.ok(seen > 1, `${seen} summaries`);
            const stored = await (await fetch(`${d.url}/v1/responses/${previous}`)).json();
            assert.equal(stored.status, 'completed');
        } else {
            assert.equal(refused, 'context_length_exceeded');
            assert.equal(seen, 0);
        }
    }
    assert.equal((await d.stop()).code, 0);
}, 120);
await test('tool_choice required means a tool that the client brought; effort none sends no thought', async () => {
    const tools = [{ type: 'function', name: 'lookup', parameters: { type: 'object', properties: { city: { type: 'string', maxLength: 8 } }, required: ['city'], additionalProperties: false } }];
    const { json: a } = await post('/v1/responses', { input: 'What is 15% of 240?', tools, tool_choice: 'required', max_output_tokens: 200 });
    assert.deepEqual(a.output.filter((x) => x.type !== 'reasoning').map((x) => [x.type, x.name]), [['function_call', 'lookup']]);
    const { json: b } = await post('/v1/responses', { input: 'What is 15% of 240?', reasoning: { effort: 'none' } });
    assert.equal(b.output.filter((x) => x.type === 'reasoning').length, 0);
    assert.match(text_of(b), /36/);
});
done();

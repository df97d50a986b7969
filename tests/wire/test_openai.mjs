// The unmodified `openai` client: ResponsesWS, responses over HTTP.
import OpenAI from 'openai';
import { ResponsesWS } from 'openai/resources/responses/ws';
import { assert, done, test, text_of, url } from './lib.mjs';

const client = new OpenAI({ apiKey: 'none', baseURL: `${url}/v1`, maxRetries: 0 });

/** Sends one response.create over ResponsesWS and gathers its events. */
function over_socket(ws, body) {
    return new Promise((yes, no) => {
        const events = [];
        const on_event = (event) => {
            events.push(event);
            if (!/^response\.(completed|incomplete|failed)$/.test(event.type)) return;
            ws.off('event', on_event);
            yes(events);
        };
        ws.on('event', on_event);
        ws.once('error', no);
        ws.send({ type: 'response.create', model: 'lemma', ...body });
    });
}

await test('ResponsesWS: a question is answered with a sandboxed call', async () => {
    const ws = new ResponsesWS(client);
    const events = await over_socket(ws, { input: 'What is 15% of 240?' });
    const types = events.map((e) => e.type).filter((t) => !t.startsWith('response.lemma.'));
    assert.equal(types[0], 'response.created');
    assert.equal(types[1], 'response.in_progress');
    assert.equal(types.at(-1), 'response.completed');
    const numbers = events.filter((e) => 'sequence_number' in e).map((e) => e.sequence_number);
    assert.deepEqual(numbers, numbers.map((_, i) => i));
    const { response } = events.at(-1);
    assert.equal(response.status, 'completed');
    const call = response.output.find((i) => i.type === 'mcp_call');
    assert.equal(call.name, 'calculator');
    assert.equal(typeof JSON.parse(call.arguments).expression, 'string');
    assert.equal(call.output, '36');
    assert.match(text_of(response), /\\boxed\{36\}/);
    assert.equal(response.metadata.boxed, '36');
    const said = events.filter((e) => e.type === 'response.output_text.delta').map((e) => e.delta).join('');
    assert.equal(said, text_of(response));
    assert.ok(response.usage.output_tokens > 0 && response.usage.total_tokens > response.usage.output_tokens);
    ws.close();
});

await test('ResponsesWS: two turns on one socket, continued by id', async () => {
    const ws = new ResponsesWS(client);
    const first = (await over_socket(ws, { input: 'What is 12 times 12?' })).at(-1).response;
    const second = (await over_socket(ws, { input: 'And 13 times 13?', previous_response_id: first.id })).at(-1).response;
    assert.equal(second.previous_response_id, first.id);
    assert.equal(second.status, 'completed');
    ws.close();
});

await test('ResponsesWS: an error frame reaches the error handler and the socket stays open', async () => {
    const ws = new ResponsesWS(client);
    const error = await new Promise((yes) => {
        ws.once('error', yes);
        ws.send({ type: 'response.create', model: 'lemma', input: 'x', previous_response_id: 'resp_nope' });
    });
    assert.equal(error.error.error.code, 'previous_response_not_found');
    assert.equal(error.error.status, 400);
    const events = await over_socket(ws, { input: 'What is 2 + 2?' });
    assert.equal(events.at(-1).type, 'response.completed');
    ws.close();
});

await test('responses.create, retrieve, delete', async () => {
    const made = await client.responses.create({ model: 'lemma', input: 'What is 7 * 8?' });
    assert.match(made.output_text, /56/);
    const found = await client.responses.retrieve(made.id);
    assert.equal(found.output_text, made.output_text);
    assert.deepEqual(found.output, made.output);
    await client.responses.delete(made.id);
    await assert.rejects(client.responses.retrieve(made.id), (e) => e.status === 404);
});

await test('responses.stream over SSE gives the same events', async () => {
    const stream = client.responses.stream({ model: 'lemma', input: 'What is 15% of 240?' });
    let text = '';
    const types = new Set();
    for await (const event of stream) {
        types.add(event.type);
        if (event.type === 'response.output_text.delta') text += event.delta;
    }
    const final = await stream.finalResponse();
    assert.equal(final.output_text, text);
    for (const type of ['response.reasoning_text.delta', 'response.mcp_call.completed', 'response.completed'])
        assert.ok(types.has(type), type);
});

await test('a reasoning summary instead of the thought when asked for', async () => {
    const stream = await client.responses.create(
        { model: 'lemma', input: 'What is 9 * 9?', stream: true, reasoning: { summary: 'auto' } });
    const types = [];
    let last;
    for await (const event of stream) {
        types.push(event.type);
        last = event;
    }
    assert.ok(types.includes('response.reasoning_summary_text.delta'));
    assert.ok(!types.includes('response.reasoning_text.delta'));
    const reasoning = last.response.output.find((i) => i.type === 'reasoning');
    assert.ok(reasoning.summary[0].text.length > 0);
});

await test('models', async () => {
    const names = [];
    for await (const model of client.models.list()) names.push(model.id);
    assert.ok(names.includes('lemma'));
    assert.equal((await client.models.retrieve('lemma')).id, 'lemma');
    await assert.rejects(client.models.retrieve('nope'), (e) => e.status === 404);
});

await test('an unknown model is a 404 that names it', async () => {
    await assert.rejects(client.responses.create({ model: 'gpt-99', input: 'x' }),
        (e) => e.status === 404 && e.code === 'model_not_found' && /gpt-99/.test(e.message));
});

done();

// Chat Completions with the unmodified `openai` client, and the shape of every chunk.
import OpenAI from 'openai';
import { assert, done, post, test, url } from './lib.mjs';

const client = new OpenAI({ apiKey: 'none', baseURL: `${url}/v1`, maxRetries: 0 });
const ask = (content, more = {}) => ({ model: 'lemma', messages: [{ role: 'user', content }], ...more });
const weather = {
    type: 'function',
    function: {
        name: 'get_weather', description: 'The weather of a city',
        parameters: {
            type: 'object', properties: { city: { type: 'string', maxLength: 20 }, unit: { enum: ['c', 'f'] } },
            required: ['city', 'unit'], additionalProperties: false,
        },
    },
};

/** The data of every event of a stream. */
async function chunks_of(body) {
    const { text, status, headers } = await post('/v1/chat/completions', { ...body, stream: true });
    assert.equal(status, 200, text);
    assert.match(headers.get('content-type'), /^text\/event-stream/);
    const data = text.split('\n\n').filter(Boolean).map((line) => line.replace(/^data: /, ''));
    assert.equal(data.pop(), '[DONE]');
    return data.map((d) => JSON.parse(d));
}

await test('an answer in one piece', async () => {
    const c = await client.chat.completions.create(ask('What is 15% of 240?'));
    assert.equal(c.object, 'chat.completion');
    assert.match(c.id, /^chatcmpl-/);
    assert.equal(c.choices[0].finish_reason, 'stop');
    assert.match(c.choices[0].message.content, /\\boxed\{36\}/);
    assert.ok(c.choices[0].message.reasoning_content.length > 0);
    assert.equal(c.choices[0].message.lemma_tool_calls[0].output, '36');
    assert.equal(c.usage.total_tokens, c.usage.prompt_tokens + c.usage.completion_tokens);
});

await test('chunks: role first, thought, content, one finish, no usage unasked', async () => {
    const all = await chunks_of(ask('What is 15% of 240?'));
    assert.equal(all[0].choices[0].delta.role, 'assistant');
    assert.ok(all.every((c) => c.object === 'chat.completion.chunk' && c.id === all[0].id && c.choices.length === 1));
    assert.ok(all.every((c) => !('usage' in c)));
    const finishes = all.map((c) => c.choices[0].finish_reason).filter(Boolean);
    assert.deepEqual(finishes, ['stop']);
    assert.ok(all.some((c) => c.choices[0].delta.reasoning_content));
    assert.match(all.map((c) => c.choices[0].delta.content ?? '').join(''), /\\boxed\{36\}/);
});

await test('a usage chunk with no choices when it is asked for', async () => {
    const all = await chunks_of(ask('What is 2 + 2?', { stream_options: { include_usage: true } }));
    const last = all.pop();
    assert.deepEqual(last.choices, []);
    assert.ok(last.usage.completion_tokens > 0);
    assert.ok(all.every((c) => c.usage === null));
});

await test('the stream helper puts the same answer together', async () => {
    const stream = client.chat.completions.stream(ask('What is 6 * 7?'));
    const final = await stream.finalChatCompletion();
    assert.match(final.choices[0].message.content, /42/);
});

await test('a named tool is called with arguments of its schema, in one piece and in chunks', async () => {
    const body = ask('the weather in Rome', { tools: [weather], tool_choice: { type: 'function', function: { name: 'get_weather' } } });
    const c = await client.chat.completions.create(body);
    assert.equal(c.choices[0].finish_reason, 'tool_calls');
    const call = c.choices[0].message.tool_calls[0];
    assert.equal(call.function.name, 'get_weather');
    const args = JSON.parse(call.function.arguments);
    assert.deepEqual(Object.keys(args).sort(), ['city', 'unit']);
    assert.ok(['c', 'f'].includes(args.unit));
    const all = await chunks_of(body);
    const calls = all.flatMap((x) => x.choices[0].delta.tool_calls ?? []);
    assert.equal(calls[0].index, 0);
    assert.equal(calls[0].type, 'function');
    assert.equal(calls[0].function.name, 'get_weather');
    assert.ok(calls[0].id);
    JSON.parse(calls.map((x) => x.function.arguments).join(''));
    assert.equal(all.at(-1).choices[0].finish_reason, 'tool_calls');
});

await test('a tool result goes back and the model goes on', async () => {
    const c = await client.chat.completions.create({
        model: 'lemma', tools: [weather], tool_choice: 'none',
        messages: [
            { role: 'developer', content: 'Be short.' },
            { role: 'user', content: 'the weather in Rome' }, { role: 'user', content: 'please' },
            { role: 'assistant', content: null, tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: '{"city":"Rome","unit":"c"}' } }] },
            { role: 'tool', tool_call_id: 'call_1', content: '21 degrees' },
        ],
    });
    assert.equal(c.choices[0].finish_reason, 'stop');
});

await test('json_schema: the answer is of the schema', async () => {
    const schema = { type: 'object', properties: { n: { type: 'integer' }, ok: { type: 'boolean' } }, required: ['n', 'ok'], additionalProperties: false };
    for (let seed = 1; seed <= 3; seed++) {
        const c = await client.chat.completions.create(ask('What is 3 + 4?', {
            seed, temperature: 1, response_format: { type: 'json_schema', json_schema: { name: 'x', schema, strict: true } },
        }));
        const o = JSON.parse(c.choices[0].message.content);
        assert.ok(Number.isInteger(o.n) && typeof o.ok === 'boolean', c.choices[0].message.content);
    }
});

await test('json_object: the answer is an object, or is cut by its budget', async () => {
    const c = await client.chat.completions.create(ask('give me json', { response_format: { type: 'json_object' }, max_tokens: 400 }));
    if (c.choices[0].finish_reason === 'stop') assert.equal(typeof JSON.parse(c.choices[0].message.content), 'object');
});

await test('a schema that cannot be enforced is a 400 with keyword and pointer', async () => {
    const bad = { type: 'object', properties: { a: { type: 'array', unevaluatedItems: false, contains: { type: 'string' } } } };
    for (const body of [
        ask('x', { response_format: { type: 'json_schema', json_schema: { name: 'x', schema: bad } } }),
        ask('x', { tools: [{ type: 'function', function: { name: 'f', parameters: bad } }] }),
    ]) {
        const { status, json } = await post('/v1/chat/completions', body);
        assert.equal(status, 400);
        assert.match(json.error.message, /#\/properties\/a/);
        assert.match(json.error.message, /contains|unevaluatedItems/);
    }
});

await test('n answers, each with its index', async () => {
    const c = await client.chat.completions.create(ask('What is 5 + 6?', { n: 3, temperature: 0.8 }));
    assert.deepEqual(c.choices.map((x) => x.index), [0, 1, 2]);
    const all = await chunks_of(ask('What is 5 + 6?', { n: 2 }));
    assert.deepEqual([...new Set(all.map((x) => x.choices[0].index))].sort(), [0, 1]);
    assert.equal(all.filter((x) => x.choices[0].finish_reason).length, 2);
});

await test('the same seed gives the same answer', async () => {
    const of_seed = async (seed) =>
        (await client.chat.completions.create(ask('Tell me about 12 and 18', { seed, temperature: 1 }))).choices[0].message;
    const [a, b] = [await of_seed(7), await of_seed(7)];
    assert.equal(a.content, b.content);
    assert.equal(a.reasoning_content, b.reasoning_content);
});

await test('max_tokens ends with length', async () => {
    const c = await client.chat.completions.create(ask('What is 15% of 240?', { max_completion_tokens: 4 }));
    assert.equal(c.choices[0].finish_reason, 'length');
    assert.ok(c.usage.completion_tokens <= 4);
});

await test('runTools runs the client\'s tool', async () => {
    let asked;
    const runner = client.chat.completions.runTools({
        ...ask('the weather in Rome'), tool_choice: { type: 'function', function: { name: 'get_weather' } },
        tools: [{ type: 'function', function: { ...weather.function, parse: JSON.parse, function: (args) => { asked = args; return '21 degrees'; } } }],
    }, { maxChatCompletions: 2 });
    await runner.done().catch(() => {});
    assert.ok(asked?.city !== undefined);
});

await test('what is wrong is named', async () => {
    for (const [body, status, param] of [
        [{}, 400, 'messages'], [{ messages: 'x' }, 400, 'messages'], [{ messages: [] }, 400, 'messages'],
        [{ messages: [{ role: 'king', content: 'x' }] }, 400, 'messages[0]'],
        [{ messages: [{ role: 'user' }] }, 400, 'messages[0].content'],
        [{ messages: [{ role: 'user', content: [{ type: 'image_url', image_url: {} }] }] }, 400, 'messages[0].content'],
        [{ messages: [{ role: 'tool', content: 'x' }] }, 400, 'messages[0]'],
        [ask('x', { n: 'two' }), 400, 'n'], [ask('x', { n: 0 }), 400, 'n'], [ask('x', { temperature: 3 }), 400, 'temperature'],
        [ask('x', { tools: {} }), 400, 'tools'], [ask('x', { tool_choice: 'maybe' }), 400, 'tool_choice'],
        [ask('x', { tool_choice: { type: 'function', function: { name: 'nope' } } }), 400, 'tool_choice'],
        [ask('x', { response_format: { type: 'xml' } }), 400, 'response_format'],
        [ask('x', { stop: 7 }), 400, 'stop'], [ask('x', { reasoning_effort: 'huge' }), 400, 'reasoning_effort'],
        [ask('x', { model: 'gpt-99' }), 404, 'model'], [ask('word '.repeat(200000)), 400, 'input'],
    ]) {
        const answer = await post('/v1/chat/completions', body);
        assert.equal(answer.status, status, `${JSON.stringify(body).slice(0, 100)} ${answer.text}`);
        assert.equal(answer.json.error.param, param, answer.text);
        assert.ok(answer.json.error.message && answer.json.error.code, answer.text);
    }
});

await test('an error of a stream that has not begun is an HTTP error', async () => {
    const answer = await post('/v1/chat/completions', ask('x', { model: 'gpt-99', stream: true }));
    assert.equal(answer.status, 404);
    assert.equal(answer.json.error.code, 'model_not_found');
});

done();

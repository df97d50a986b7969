// What an answer may be held to, once each, from the request to the text: at temperature 2 nothing but the machine keeps a
// small model to it.
import { test, done, assert, post } from './lib.mjs';

const weather = {
    name: 'get_weather', description: 'The weather of a city',
    parameters: { type: 'object', properties: { city: { type: 'string', maxLength: 20 }, unit: { enum: ['c', 'f'] } },
        required: ['city', 'unit'], additionalProperties: false },
};
const chat_tool = { type: 'function', function: weather };
const strict = { type: 'function', strict: true, ...weather };

async function ok(path, body) {
    const { status, json } = await post(path, { temperature: 2, seed: 7, ...body });
    assert.equal(status, 200, JSON.stringify(json));
    return json;
}
const chat = async (body) => (await ok('/v1/chat/completions',
    { model: 'lemma', messages: [{ role: 'user', content: 'What is 3 + 4?' }], max_tokens: 300, reasoning_effort: 'none', tool_choice: 'none', ...body })).choices[0];
const text_of = (response) => response.output.filter((o) => o.type === 'message').flatMap((o) => o.content).map((c) => c.text).join('');
const respond = (format) => ok('/v1/responses', { input: 'What is 3 + 4?', max_output_tokens: 300, tool_choice: 'none', reasoning: { effort: 'none' }, text: { format } });

const rules = 'root ::= "sum " number (", " number)* "."\nnumber ::= [0-9] | [1-9] [0-9]\n';
for (const seed of [1, 2, 3]) {
    await test(`a regular expression, seed ${seed}`, async () => {
        const format = { type: 'regex', pattern: '(yes|no), [0-9]{2,3}' };
        assert.match((await chat({ seed, response_format: format })).message.content, /^(yes|no), [0-9]{2,3}$/);
        assert.match(text_of(await respond(format)), /^(yes|no), [0-9]{2,3}$/);
    });
    await test(`a list of choices, seed ${seed}`, async () => {
        const format = { type: 'choice', choices: ['red', 'green', 'blue "sky"'] };
        assert.ok(format.choices.includes((await chat({ seed, response_format: format })).message.content));
        assert.ok(format.choices.includes(text_of(await respond(format))));
    });
    await test(`GBNF rules, seed ${seed}`, async () => {
        const c = await chat({ seed, response_format: { type: 'gbnf', grammar: rules }, max_tokens: 60 });
        assert.match(c.message.content, /^sum [0-9]{1,2}(, [0-9]{1,2})*\.$/);
    });
    await test(`json_object, seed ${seed}`, async () => {
        const o = JSON.parse((await chat({ seed, response_format: { type: 'json_object' } })).message.content);
        assert.ok(o && typeof o === 'object' && !Array.isArray(o));
    });
    await test(`json_schema, seed ${seed}`, async () => {
        const schema = { type: 'array', items: { type: 'integer', minimum: 3, maximum: 12 }, minItems: 2, uniqueItems: true };
        for (const list of [
            JSON.parse((await chat({ seed, response_format: { type: 'json_schema', json_schema: { name: 'x', schema } } })).message.content),
            JSON.parse(text_of(await respond({ type: 'json_schema', name: 'x', schema, strict: true }))),
        ]) {
            assert.ok(list.length >= 2 && new Set(list).size === list.length, JSON.stringify(list));
            assert.ok(list.every((n) => Number.isInteger(n) && n >= 3 && n <= 12), JSON.stringify(list));
        }
    });
}

const checked = (name, text) => {
    const args = JSON.parse(text);
    assert.equal(name, 'get_weather');
    assert.deepEqual(Object.keys(args).sort(), ['city', 'unit']);
    assert.ok(['c', 'f'].includes(args.unit) && [...args.city].length <= 20, text);
};
await test('tool_choice none: no call', async () => {
    for (const seed of [1, 2]) assert.equal((await chat({ seed, tools: [chat_tool], tool_choice: 'none' })).message.tool_calls, undefined);
});
await test('tool_choice auto: a call, if any, is of the schema', async () => {
    for (const seed of [1, 2, 3])
        for (const c of (await chat({ seed, tools: [chat_tool], tool_choice: 'auto' })).message.tool_calls ?? []) checked(c.function.name, c.function.arguments);
});
await test('tool_choice required: a call there is', async () => {
    const other = { type: 'function', function: { ...weather, name: 'get_weather_too' } };
    for (const seed of [1, 2, 3]) {
        const m = (await chat({ seed, tools: [chat_tool, other], tool_choice: 'required' })).message, calls = m.tool_calls ?? [];
        assert.ok(calls.length + (m.lemma_tool_calls ?? []).length >= 1); // the server's own tools count as well
        for (const c of calls) checked(c.function.name.replace(/_too$/, ''), c.function.arguments);
    }
});
await test('tool_choice with a name, strict, over responses', async () => {
    const r = await ok('/v1/responses', { input: 'Rome?', tools: [strict], tool_choice: { type: 'function', name: 'get_weather' }, max_output_tokens: 300 });
    const calls = r.output.filter((o) => o.type === 'function_call');
    assert.ok(calls.length >= 1);
    for (const c of calls) checked(c.name, c.arguments);
});
await test('arguments are whole when the budget is spent inside of them', async () => {
    // the shortest call takes about 32 tokens of the built-in vocabulary; a required one that cannot be whole is refused at once
    const { status, json: said } = await post('/v1/chat/completions', { model: 'lemma', messages: [{ role: 'user', content: 'Rome?' }], tools: [chat_tool], tool_choice: 'required', max_tokens: 12 });
    assert.equal(status, 400);
    assert.match(said.error.message, /shortest one takes \d+ tokens/);
    for (const max_tokens of [44, 60, 90]) {
        const c = await chat({ tools: [chat_tool], tool_choice: 'required', max_tokens });
        for (const call of c.message.tool_calls ?? []) checked(call.function.name, call.function.arguments);
    }
});

await test('what cannot be enforced is a 400', async () => {
    for (const [format, code] of [
        [{ type: 'regex', pattern: '(a)\\1' }, 'invalid_grammar'], [{ type: 'regex', pattern: '[' }, 'invalid_grammar'],
        [{ type: 'choice', choices: [] }, 'invalid_grammar'], [{ type: 'choice', choices: [1] }, 'invalid_grammar'],
        [{ type: 'gbnf', grammar: 'root ::= other' }, 'invalid_grammar'], [{ type: 'regex' }, 'missing_required_parameter'],
        [{ type: 'choice', choices: 'a' }, null], [{ type: 'shape' }, 'invalid_value'],
    ]) {
        const { status, json } = await post('/v1/responses', { input: 'x', text: { format } });
        assert.equal(status, 400, JSON.stringify(format));
        if (code) assert.equal(json.error.code, code, JSON.stringify(json));
        assert.ok(json.error.message.length > 10);
    }
});
done();

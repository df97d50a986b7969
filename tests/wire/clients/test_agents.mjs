// The Agents SDK over the WebSocket: a question that the server's tool answers, a tool of the client's, two turns.
import { Agent, OpenAIProvider, Runner, setTracingDisabled, tool } from '@openai/agents';
import WebSocket from 'ws';
import { z } from 'zod';
import { assert, done, test, url } from '../lib.mjs';

globalThis.WebSocket ??= WebSocket; // Node 20 has none of its own
setTracingDisabled(true);
const provider = new OpenAIProvider({ apiKey: 'none', baseURL: `${url}/v1`, useResponses: true, useResponsesWebSocket: true });
const runner = new Runner({ modelProvider: provider });

await test('an agent answers', async () => {
    const agent = new Agent({ name: 'tutor', instructions: 'You are a tutor.', model: 'lemma' });
    const result = await runner.run(agent, 'What is 15% of 240?');
    assert.match(result.finalOutput, /36/);
});

await test('an agent streams', async () => {
    const agent = new Agent({ name: 'tutor', model: 'lemma' });
    const stream = await runner.run(agent, 'What is 6 * 7?', { stream: true });
    let text = '';
    for await (const event of stream)
        if (event.type === 'raw_model_stream_event' && event.data.type === 'output_text_delta') text += event.data.delta;
    await stream.completed;
    assert.match(text, /42/);
});

await test('a tool of the client is called and its result goes back', async () => {
    let asked = 0;
    const weather = tool({
        name: 'get_weather', description: 'The weather of a city', parameters: z.object({ city: z.string().max(12) }),
        execute: async () => { asked++; return '21 degrees'; },
    });
    const agent = new Agent({ name: 'w', model: 'lemma', tools: [weather], modelSettings: { toolChoice: 'get_weather' } });
    const result = await runner.run(agent, 'the weather in Rome', { maxTurns: 4 });
    assert.equal(asked, 1);
    assert.equal(typeof result.finalOutput, 'string');
});

await test('the history of a run goes into the next', async () => {
    const agent = new Agent({ name: 'tutor', model: 'lemma' });
    const first = await runner.run(agent, 'What is 2 + 2?');
    const second = await runner.run(agent, [...first.history, { role: 'user', content: 'What is 5 * 5?' }]);
    assert.equal(typeof second.finalOutput, 'string');
});

await provider.close?.();
done();

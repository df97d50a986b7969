// The AI SDK, by its OpenAI provider (Responses over HTTP) and its OpenAI-compatible one (Chat Completions).
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { generateText, Output, stepCountIs, streamText, tool } from 'ai';
import { z } from 'zod';
import { assert, done, test, url } from '../lib.mjs';

const openai = createOpenAI({ apiKey: 'none', baseURL: `${url}/v1` });
const compatible = createOpenAICompatible({ name: 'lemma', baseURL: `${url}/v1`, includeUsage: true, supportsStructuredOutputs: true });
const models = { responses: openai.responses('lemma'), chat: openai.chat('lemma'), compatible: compatible('lemma') };

for (const [name, model] of Object.entries(models)) {
    await test(`${name}: streamText`, async () => {
        let failed;
        const result = streamText({ model, prompt: 'What is 15% of 240?', onError: ({ error }) => { failed = error; }, maxRetries: 0 });
        let text = '';
        const parts = new Set();
        for await (const part of result.fullStream) {
            parts.add(part.type);
            if (part.type === 'text-delta') text += part.text;
        }
        assert.equal(failed, undefined);
        assert.match(text, /36/);
        assert.equal(await result.finishReason, 'stop');
        assert.ok((await result.usage).outputTokens > 0);
        if (name === 'compatible') assert.ok(parts.has('reasoning-delta'), [...parts].join());
    });

    await test(`${name}: generateText with a tool of the client`, async () => {
        let asked = 0;
        const result = await generateText({
            model, prompt: 'the weather in Rome', maxRetries: 0, stopWhen: stepCountIs(2),
            prepareStep: ({ stepNumber }) => ({ toolChoice: stepNumber ? 'none' : { type: 'tool', toolName: 'get_weather' } }),
            tools: { get_weather: tool({ description: 'The weather', inputSchema: z.object({ city: z.string().max(12) }), execute: async () => { asked++; return '21 degrees'; } }) },
        });
        assert.equal(asked, 1);
        assert.equal(result.steps.length, 2);
    });

    await test(`${name}: an object of a schema`, async () => {
        const result = await generateText({
            model, prompt: 'What is 3 + 4?', maxRetries: 0,
            output: Output.object({ schema: z.object({ n: z.number().int().min(0).max(99), sure: z.boolean() }) }),
        });
        assert.ok(Number.isInteger(result.output.n) && typeof result.output.sure === 'boolean');
    });
}

await test('responses: the thought is shown as a reasoning summary', async () => {
    const result = streamText({ model: models.responses, prompt: 'What is 15% of 240?', providerOptions: { openai: { reasoningSummary: 'auto', forceReasoning: true } } });
    let thought = '';
    for await (const part of result.fullStream) if (part.type === 'reasoning-delta') thought += part.text;
    assert.ok(thought.length > 0);
});

await test('responses: a conversation goes on', async () => {
    const first = await generateText({ model: models.responses, prompt: 'What is 2 + 2?' });
    const second = await generateText({
        model: models.responses,
        messages: [{ role: 'user', content: 'What is 2 + 2?' }, ...first.response.messages, { role: 'user', content: 'What is 5 * 5?' }],
    });
    assert.ok(second.text.length > 0);
});

done();

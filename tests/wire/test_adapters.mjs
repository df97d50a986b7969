// LoRA adapters of one base model, chosen by the model's name.
import { assert, done, test, url } from './lib.mjs';

async function ask(model) {
    const body = {
        model, max_tokens: 8, temperature: 0, stream: false, messages: [{ role: 'user', content: 'Speak.' }], logprobs: true, top_logprobs: 2,
    };
    const answer = await fetch(`${url}/v1/chat/completions`, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
    });
    return { status: answer.status, json: await answer.json() };
}

const said = (answer) => JSON.stringify(answer.json.choices[0].message);

await test('the list of models names them', async () => {
    const { data } = await (await fetch(`${url}/v1/models`)).json();
    const models = data.filter((m) => m.lemma.kind === 'model'); // the others are plugins' agents
    assert.deepEqual(models.map((m) => m.id), ['lemma', 'base', 'base:a', 'base:b']);
    assert.equal((await fetch(`${url}/v1/models/base:a`)).status, 200);
});

await test('each says something else, alone and side by side', async () => {
    const names = ['base', 'base:a', 'base:b'];
    const alone = [];
    for (const name of names) alone.push(await ask(name));
    for (const answer of alone) assert.equal(answer.status, 200, JSON.stringify(answer.json));
    assert.equal(new Set(alone.map(said)).size, 3);
    assert.equal(alone[1].json.model, 'base:a');
    const together = await Promise.all([...names, ...names, ...names].map(ask));
    together.forEach((answer, i) => {
        assert.equal(answer.status, 200, JSON.stringify(answer.json));
        assert.equal(said(answer), said(alone[i % 3]));
    });
});

await test('one that is not loaded is not found', async () => {
    for (const name of ['base:c', 'base:', 'lemma:c', 'bas:a']) {
        const answer = await ask(name);
        assert.equal(answer.status, 404, name);
        assert.equal(answer.json.error.code, 'model_not_found');
    }
});

done();

// The page against a real daemon with the built-in model: a conversation with tool calls, stop, edit, reload, a dropped socket in the middle
// of an answer, a daemon that dies and comes back; and everything else that the page does, without one complaint of the browser.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { createServer, connect } from 'node:net';
import { join } from 'node:path';
import { ask, assert, browser, daemon, done, events_of, last_answer, open, quiet, sleep, stand_in, test, url } from './lib.mjs';

const here = new URL('.', import.meta.url).pathname;
const answer_text = async (page) => (await last_answer(page).innerText()).replace(/\s+/g, ' ');
const turns = (page) => page.locator('lemma-turn').count();
/** What the browser keeps of the newest conversation. */
const kept = (page) => page.evaluate(() => new Promise((yes) => {
    const r = indexedDB.open('lemma', 1);
    r.onsuccess = () => { const all = r.result.transaction('conversations').objectStore('conversations').getAll(); all.onsuccess = () => yes(all.result.sort((a, b) => b.updatedAt - a.updatedAt)[0]); };
}));
/** The same response as the daemon's journal has it. */
const same_as_journal = async (page, base) => {
    await sleep(500);
    const turn = (await kept(page)).turns.at(-1);
    const real = await (await fetch(`${base}/v1/responses/${turn.responseId}`)).json();
    const texts = (type) => real.output.filter((i) => i.type === type).flatMap((i) => i.content).map((p) => p.text);
    assert.deepEqual(turn.parts.filter((p) => p.kind === 'text').map((p) => p.text), texts('message'));
    assert.deepEqual(turn.parts.filter((p) => p.kind === 'thought').map((p) => p.text), texts('reasoning'));
    assert.deepEqual(turn.parts.filter((p) => p.kind === 'call').map((p) => [p.args, p.output]), real.output.filter((i) => i.type === 'mcp_call').map((i) => [i.arguments, i.output]));
    return real;
};

await test('a conversation with two tool calls', async () => {
    const page = await open(url);
    await ask(page, 'What is 15% of 240?');
    await ask(page, 'Solve 3x + 5 = 20');
    assert.equal(await turns(page), 2);
    assert.equal(await page.locator('.call.done').count(), 2);
    assert.match(await page.locator('.call').first().innerText(), /calculator[\s\S]*240\*15\/100[\s\S]*36/);
    assert.match(await answer_text(page), /5/);
    assert.ok(await page.locator('.answer .katex').count() >= 2);
    assert.match(await page.locator('.thought summary').first().innerText(), /Thought for/);
    assert.equal(await page.locator('.thought p').first().isVisible(), false);
    await page.locator('.thought summary').first().click();
    assert.equal(await page.locator('.thought p').first().isVisible(), true);
    await same_as_journal(page, url);
    await quiet(page);
    await page.close_all();
});

await test('edit and ask again; undo brings back what was taken out', async () => {
    const page = await open(url);
    await ask(page, 'What is 15% of 240?');
    await ask(page, 'What is 10% of 50?');
    await page.locator('[aria-label="Edit this question"]').first().click();
    await page.fill('.edit textarea', 'What is 20% of 300?');
    await page.press('.edit textarea', 'Enter');
    await page.waitForFunction(() => document.querySelectorAll('lemma-turn').length === 1 && document.querySelector('.answer[aria-busy="false"]'));
    assert.match(await answer_text(page), /60/);
    await page.click('.toast button');
    await page.waitForFunction(() => document.querySelectorAll('lemma-turn').length === 2);
    assert.match(await page.locator('.question').first().innerText(), /15%/);
    await quiet(page);
    await page.close_all();
});

await test('reload: everything is there, and the draft', async () => {
    const page = await open(url);
    await ask(page, 'What is 15% of 240?');
    const before = await answer_text(page);
    await page.fill('#question', 'half a thou');
    await sleep(700);
    await page.reload();
    await page.waitForSelector('lemma-turn .katex');
    assert.equal(await answer_text(page), before);
    assert.equal(await page.inputValue('#question'), 'half a thou');
    await page.fill('#question', '');
    await ask(page, 'Solve 2x = 8'); // it goes on from there
    assert.match(await answer_text(page), /4/);
    await same_as_journal(page, url);
    await quiet(page);
    await page.close_all();
});

await test('the draft of a conversation that has not begun is kept, too', async () => {
    const page = await open(url);
    await page.fill('#question', 'not yet asked');
    await page.reload();
    await page.waitForSelector('#question');
    assert.equal(await page.inputValue('#question'), 'not yet asked');
    await page.waitForSelector('.send:not([disabled])');
    await page.press('#question', 'Enter');
    await page.waitForSelector('.answer[aria-busy="false"]');
    await page.keyboard.press('Alt+n');
    await page.waitForSelector('.welcome');
    assert.equal(await page.inputValue('#question'), '');
    await quiet(page);
    await page.close_all();
});

await test('out of context: said in words, with a way on; what was summed up can be read', async () => {
    const asked = [];
    const server = await stand_in({ say: (m, send) => {
        if (m.type !== 'response.create') return;
        asked.push(m);
        const parts = m.truncation ? [{ item: { type: 'compaction', encrypted_content: 'They spoke of primes.', lemma: { left_out_items: 7 } } }, { text: 'On we go.' }] : [];
        for (const e of events_of(parts, m.truncation ? {} : { status: 'failed', extra: { error: { code: 'context_length_exceeded', message: 'too long' } } })) send(e);
    } });
    const page = await open(server.url);
    await ask(page, 'And then?');
    assert.match(await answer_text(page), /no longer fits into the model's context/);
    await page.click('button:has-text("Go on with a summary")');
    await page.waitForFunction(() => /On we go/.test(document.querySelector('lemma-turn:last-of-type .answer').innerText));
    assert.equal(asked.at(-1).truncation, 'auto');
    await page.waitForSelector('lemma-turn:last-of-type .answer[aria-busy="false"]'); // what is drawn anew at the end is closed again
    await page.click('summary:has-text("7 earlier items summed up")');
    await page.waitForFunction(() => /They spoke of primes/.test(document.querySelector('lemma-turn:last-of-type').innerText));
    await quiet(page);
    await page.close_all();
    server.close();
});

await test('stopped before the daemon has begun: what it begins then is cancelled', async () => {
    let create, cancelled;
    const server = await stand_in({ say: (m, send) => {
        if (m.type === 'response.create') create = () => send({ type: 'response.created', stream_id: m.stream_id, sequence_number: 0, response: { id: 'resp_late', status: 'in_progress' } });
        if (m.type === 'response.cancel') cancelled = m.response_id;
    } });
    const page = await open(server.url);
    await ask(page, 'Never mind', false);
    await page.waitForSelector('.send.stop');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.answer[aria-busy="false"]');
    assert.match(await answer_text(page), /Stopped/);
    create();
    for (let i = 0; i < 50 && !cancelled; i++) await sleep(100);
    assert.equal(cancelled, 'resp_late');
    await quiet(page);
    await page.close_all();
    server.close();
});

await test('conversations: searched, renamed, exported, deleted, taken back; several at once', async () => {
    const page = await open(url);
    await ask(page, 'What is 15% of 240?', false);
    await page.keyboard.press('Alt+n');
    await page.waitForSelector('.welcome');
    await ask(page, 'Solve 3x + 5 = 20');
    await page.waitForFunction(() => !document.querySelector('.live'));
    assert.equal(await page.locator('.list li').count(), 2);
    await page.fill('#search', '240');
    assert.equal(await page.locator('.list li').count(), 1);
    await page.fill('#search', '');
    const newest = page.locator('.list a').first();
    await newest.focus();
    await page.keyboard.press('F2');
    await page.fill('.rename', 'A line');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.list a span')?.textContent === 'A line');
    assert.equal(await page.locator('.top h1').innerText(), 'A line');
    for (const [what, check] of [['Markdown', (t) => t.startsWith('# A line') && t.includes('> Solve 3x + 5 = 20') && t.includes('boxed{5}')],
        ['JSON', (t) => JSON.parse(t).turns[0].parts.some((p) => p.kind === 'call' && p.output === 'x = 5')]]) {
        await page.locator('.list [aria-haspopup="menu"]').first().click();
        const [file] = await Promise.all([page.waitForEvent('download'), page.click(`[role="menuitem"]:visible:has-text("${what}")`)]);
        assert.ok(check(readFileSync(await file.path(), 'utf8')), what);
    }
    await page.locator('.list [aria-haspopup="menu"]').first().click();
    await page.click('[role="menuitem"]:visible:has-text("Delete")');
    await page.waitForFunction(() => document.querySelectorAll('.list li').length === 1);
    await page.click('.toast button');
    await page.waitForFunction(() => document.querySelectorAll('.list li').length === 2);
    await quiet(page);
    await page.close_all();
});

await test('a JSON Schema is uploaded and holds the answer; one that cannot be enforced is refused in words', async () => {
    const page = await open(url);
    const folder = mkdtempSync(join(process.env.LEMMA_TMP, 'schema-'));
    const file = (name, schema) => { writeFileSync(join(folder, name), JSON.stringify(schema)); return join(folder, name); };
    const choose = async (path) => {
        await page.click('.composer button:has-text("Options")');
        await page.setInputFiles('input[type=file]', path);
        await page.waitForSelector('.composer .chip');
        await page.click('lemma-options button:has-text("Done")');
    };
    await page.waitForSelector('#question');
    await choose(file('sum.json', { type: 'object', properties: { result: { type: 'integer', minimum: 0, maximum: 999 }, sure: { type: 'boolean' } }, required: ['result', 'sure'], additionalProperties: false }));
    await ask(page, 'What is 15% of 240?');
    const value = JSON.parse(await page.locator('.structured pre').textContent());
    assert.ok(Number.isInteger(value.result) && typeof value.sure === 'boolean');
    const members = await page.locator('.members').first().innerText();
    assert.ok(members.includes(`result${value.result}`) && members.includes(`sure${value.sure}`), members);
    await choose(file('bad.json', { type: 'object', properties: { a: { $ref: 'http://elsewhere.example/x.json' } } }));
    await ask(page, 'What is 1 + 1?');
    assert.match(await answer_text(page), /\$ref|elsewhere/);
    await quiet(page);
    await page.close_all();
});

await test('options: sampling and thinking reach the daemon', async () => {
    const page = await open(url);
    await page.waitForSelector('#question');
    const sent = [];
    page.on('websocket', (s) => s.on('framesent', (f) => sent.push(JSON.parse(f.payload))));
    await page.reload();
    await page.click('.composer button:has-text("Options")');
    await page.selectOption('lemma-options select', 'none');
    await page.fill('lemma-options label:has-text("Temperature") input', '0.5');
    await page.fill('lemma-options label:has-text("Seed") input', '7');
    await page.click('lemma-options button:has-text("Done")');
    await ask(page, 'What is 15% of 240?');
    const create = sent.find((m) => m.type === 'response.create');
    assert.deepEqual([create.reasoning, create.temperature, create.seed], [{ effort: 'none' }, 0.5, 7]);
    await quiet(page);
    await page.close_all();
});

await test('tools page: every tool with schema, limits, walls; a call is tried; its last calls stand there', async () => {
    const page = await open(url, { path: '/#/tools' });
    await page.waitForSelector('.tool');
    const names = await page.locator('.tool h3').allInnerTexts();
    for (const name of ['calculator', 'dice', 'run_code', 'show', 'text_stats']) assert.ok(names.includes(name), names.join());
    const tool = (name) => page.locator(`.tool[aria-label="${name}"]`);
    await page.fill('#try-calculator-expression', '2^100');
    await tool('calculator').locator('button:has-text("Try")').click();
    await page.waitForSelector('.trial.done');
    assert.match(await page.locator('.trial').innerText(), /1267650600228229401496703205376/);
    await page.fill('#try-dice-count', '3');
    await page.fill('#try-dice-sides', '6');
    await tool('dice').locator('button:has-text("Try")').click();
    await tool('dice').locator('.trial.done').waitFor();
    await page.fill('#try-run_code-code', 'while true do end');
    await page.fill('#try-run_code-timeout', '1');
    await tool('run_code').locator('button:has-text("Try")').click();
    await tool('run_code').locator('.trial.failed .limit').waitFor();
    assert.match(await tool('run_code').innerText(), /1\.0 s|1000 ms/);
    await tool('calculator').locator('summary:has-text("Last")').click();
    assert.match(await tool('calculator').locator('.past').innerText(), /2\^100/);
    assert.match(await tool('calculator').innerText(), /system-call filter/);
    await quiet(page);
    await page.close_all();
});

await test('status page: live from /metrics, with walls and canaries', async () => {
    const page = await open(url, { path: '/#/status' });
    await page.waitForSelector('lemma-chart canvas');
    await sleep(2500);
    assert.equal(await page.locator('lemma-chart canvas').count(), 4);
    assert.equal(await page.locator('.runner').count(), 4);
    assert.match(await page.locator('lemma-status').innerText(), /none got out/);
    await quiet(page);
    await page.close_all();
});

await test('an agent has its side panel, fed by its own calls', async () => {
    const page = await open(url);
    await page.waitForSelector('option[value="lesson"]', { state: 'attached' });
    await page.selectOption('.picker select', 'lesson');
    await page.waitForSelector('aside.panel');
    assert.match(await page.locator('aside.panel').innerText(), /Lesson[\s\S]*Hint level[\s\S]*not yet/);
    await ask(page, 'What is 15% of 240?');
    assert.match(await page.locator('aside.panel .number').innerText(), /36/);
    await quiet(page);
    await page.close_all();
});

await test('minimal.html: at most 60 lines; asks and shows text and calls', async () => {
    const lines = readFileSync(`${here}../../daemon/web/examples/minimal.html`, 'utf8').trimEnd().split('\n').length;
    assert.ok(lines <= 60, `${lines} lines`);
    const page = await open(url, { path: '/examples/minimal.html' });
    await page.click('button');
    await page.waitForFunction(() => /calculator[\s\S]*36[\s\S]*boxed/.test(document.querySelector('main').innerText));
    await quiet(page);
    await page.close_all();
});

// --- the wire breaks ---

/** A long answer: the built-in model is small and quick, so the way to it is made slow. */
async function slow_way(base, delay_ms = 12) {
    const target = new URL(base), open_sockets = new Set();
    const server = createServer((from) => {
        const to = connect(Number(target.port), target.hostname);
        open_sockets.add(from);
        from.on('data', (d) => to.write(d));
        // Small pieces with a pause between them; order is kept.
        let chain = Promise.resolve();
        to.on('data', (d) => {
            for (let i = 0; i < d.length; i += 300) chain = chain.then(async () => { if (d.length < 4000) await sleep(delay_ms); if (!from.destroyed) from.write(d.subarray(i, i + 300)); });
        });
        for (const [a, b] of [[from, to], [to, from]]) { a.on('error', () => {}); a.on('close', () => chain.then(() => b.destroy())); }
    });
    await new Promise((yes) => server.listen(0, '127.0.0.1', yes));
    return {
        url: `http://127.0.0.1:${server.address().port}`,
        drop: () => { for (const s of open_sockets) s.destroy(); open_sockets.clear(); },
        close: () => { for (const s of open_sockets) s.destroy(); server.close(); },
    };
}

const some_text = (page, n) => page.waitForFunction((n) => (document.querySelector('lemma-turn:last-of-type .answer')?.textContent.length ?? 0) > n, n);

await test('stop in the middle of an answer', async () => {
    const way = await slow_way(url, 30);
    const page = await open(way.url);
    await ask(page, 'What is 15% of 240?', false);
    await page.waitForSelector('lemma-turn .thought, lemma-turn .call');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.answer[aria-busy="false"]');
    await page.waitForSelector('.send:not(.stop)');
    await quiet(page);
    await page.close_all();
    way.close();
});

await test('a socket dropped in the middle of an answer, again and again: nothing lost, nothing doubled', async () => {
    const way = await slow_way(url, 8);
    const page = await open(way.url);
    await ask(page, 'What is 15% of 240?', false);
    for (let n = 1; n <= 4; n++) {
        await some_text(page, n * 12);
        way.drop();
        await sleep(300);
    }
    await page.waitForSelector('.answer[aria-busy="false"]', { timeout: 20000 });
    await page.waitForSelector('.answer .katex');
    await same_as_journal(page, url);
    await quiet(page);
    await page.close_all();
    way.close();
});

await test('the page is reloaded in the middle of an answer', async () => {
    const way = await slow_way(url, 15);
    const page = await open(way.url);
    await ask(page, 'What is 15% of 240?', false);
    await some_text(page, 20);
    await page.reload();
    await page.waitForSelector('.answer[aria-busy="false"]', { timeout: 20000 });
    await page.waitForSelector('.answer .katex');
    assert.equal(await turns(page), 1);
    await same_as_journal(page, url);
    await quiet(page);
    await page.close_all();
    way.close();
});

await test('the daemon dies (kill -9) in the middle of an answer and comes back', async () => {
    const folder = mkdtempSync(join(process.env.LEMMA_TMP, 'restart-')), journal = join(folder, 'journal.db');
    const first = await daemon({ journal });
    const port = new URL(first.url).port;
    const page = await open(first.url);
    await ask(page, 'What is 15% of 240?');
    await ask(page, 'Solve 3x + 5 = 20', false);
    await page.waitForSelector('lemma-turn:last-of-type .thought, lemma-turn:last-of-type .call');
    first.child.kill('SIGKILL');
    await first.exited;
    await page.waitForSelector('.link-state.lost', { timeout: 10000 });
    assert.match(await page.locator('.link-state').innerText(), /No daemon answers/);
    assert.equal(await page.locator('.send').isDisabled().catch(() => false) || await page.locator('.send.stop').count() > 0, true);
    const second = spawn(join(process.env.LEMMA_BIN, 'lemmad'), ['-c', '/dev/null', '--listen', `127.0.0.1:${port}`, '--journal', journal, '--log-json'], { stdio: 'ignore' });
    try {
        await page.waitForSelector('lemma-turn:last-of-type .answer[aria-busy="false"]', { timeout: 20000 });
        await same_as_journal(page, first.url);
        await ask(page, 'What is 10% of 50?');
        assert.match(await answer_text(page), /5/);
        await same_as_journal(page, first.url);
        await quiet(page);
    } finally {
        await page.close_all();
        second.kill();
    }
});

await test('sign-in: asked for when the daemon wants a token, a wrong one is said to be wrong', async () => {
    const sha = createHash('sha256').update('secret').digest('hex');
    const d = await daemon({ config: `tokens = { { name = "me", sha256 = "${sha}", scopes = "models agents admin" } }` });
    const page = await open(d.url);
    await page.waitForSelector('lemma-sign-in dialog[open]');
    await page.fill('input[name=token]', 'nonsense');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /not known/.test(document.querySelector('lemma-sign-in dialog[open]')?.innerText ?? ''));
    await page.fill('input[name=token]', 'secret');
    await page.keyboard.press('Enter');
    await ask(page, 'What is 15% of 240?');
    assert.match(await answer_text(page), /36/);
    await page.reload();
    await page.waitForSelector('lemma-turn');
    await quiet(page);
    await page.close_all();
    await d.stop();
});

await test('keys: everything without a mouse', async () => {
    const page = await open(url);
    await page.waitForSelector('.send:not([disabled])');
    await page.locator('.turns').focus();
    await page.keyboard.press('?');
    await page.waitForSelector('lemma-keys dialog[open]');
    await page.keyboard.press('Escape');
    await page.locator('.turns').focus();
    await page.keyboard.press('/');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'question');
    await page.keyboard.type('What is 15% of 240?');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.answer[aria-busy="false"]');
    await page.keyboard.press('Control+k');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'search');
    // Every control that Tab reaches can be seen to be focused.
    const seen = new Set();
    for (let i = 0; i < 40; i++) {
        await page.keyboard.press('Tab');
        seen.add(await page.evaluate(() => { const e = document.activeElement; return `${e.tagName}.${e.className}${e.getAttribute('aria-label') ?? ''}`; }));
    }
    for (const wanted of ['BUTTON.new', 'DIV.turns', 'SELECT.', 'TEXTAREA.', 'BUTTON.icon-buttonCopy the answer']) assert.ok([...seen].some((s) => s.startsWith(wanted)), `${wanted} in ${[...seen].join(' | ')}`);
    await quiet(page);
    await page.close_all();
});

await browser.close();
done();

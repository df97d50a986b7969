// Every state of the page in both themes at three widths: nothing that a browser complains of, nothing serious that axe-core finds. With
// LEMMA_SHOTS=FOLDER the pictures are kept to be looked at.
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { ask, assert, browser, daemon, done, events_of, open, quiet, shots, sleep, stand_in, test, url } from './lib.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const widths = [[390, 844], [820, 1100], [1360, 850]];
const only = process.env.LEMMA_ONLY ?? ''; // such as dark-390
const found = [];

async function look(page, name) {
    await sleep(250);
    if (shots) await page.screenshot({ path: `${shots}/${name}.png` });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
    for (const v of violations) if (/serious|critical/.test(v.impact)) found.push(`${name}: ${v.id} ${v.nodes.slice(0, 2).map((n) => `${n.target} ${n.any[0]?.message ?? ''}`).join(' | ')}`);
    const wide = await page.evaluate(() => Math.max(document.documentElement.scrollWidth - innerWidth, ...[...document.querySelectorAll('main, main > *, .talk, .top, .composer, .column, .panel')].map((e) => e.getBoundingClientRect().right - innerWidth)));
    if (wide > 0.5) found.push(`${name}: ${wide} px wider than the window`);
    await quiet(page);
}

const rich = `The roots of $ax^2+bx+c$ are

$$x_{1,2} = \\frac{-b \\pm \\sqrt{b^2-4ac}}{2a}.$$

1. With \\(a=1\\), \\(b=-3\\), \\(c=2\\) the discriminant is \\(9-8=1\\).
2. So \\(x = \\frac{3 \\pm 1}{2}\\).

| root | value |
|---|---|
| \\(x_1\\) | 2 |
| \\(x_2\\) | 1 |

\`\`\`python
def roots(a, b, c):
    d = (b * b - 4 * a * c) ** 0.5  # the discriminant
    return (-b + d) / (2 * a), (-b - d) / (2 * a)
\`\`\`

\\boxed{x \\in \\{1, 2\\}}`;
const plot = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 140"><rect width="300" height="140" fill="#fff"/><path d="M10 110H290M150 10V130" stroke="#999"/><path d="M60 10Q150 220 240 10" fill="none" stroke="#245a78" stroke-width="2.5"/></svg>';
const lessons = { object: 'list', data: [{ id: 'lemma' }, { id: 'math-tutor', description: 'A tutor', lemma: { kind: 'agent', panel: { title: 'Lesson', fields: [
    { label: 'Problem', path: 'problem', show: 'text' }, { label: 'Hints', path: 'hint', most: 4, show: 'steps' }, { label: 'Mastery', path: 'mastery', show: 'bars' }] } } }] };
const lesson = [{ thought: 'A problem about fractions at level 2.' }, { call: 'set_problem', args: '{"topic": "fractions", "level": 2}', output: JSON.stringify({ problem: 'Compute $\\frac{3}{4} + \\frac{1}{6}$.', hint: 1, mastery: { fractions: 0.62, percent: 0.9, equations: 0.35 } }), lemma: { status: 'ok', wall_ms: 4 } },
    { text: 'Here is your problem: compute $\\frac{3}{4} + \\frac{1}{6}$.\n\nA nudge: what is a number that both 4 and 6 divide?' }];

const xs = Array.from({ length: 126 }, (_, i) => i / 20);
const scripted = {
    rich: [{ thought: 'Use the formula.' }, { call: 'plot', args: '{"function": "x^2-3x+2", "from": -1, "to": 4}', output: plot, lemma: { status: 'ok', wall_ms: 12 } }, { text: rich }],
    limit: [{ call: 'run_code', args: JSON.stringify({ language: 'python', code: 'while True:\n    pass' }), error: 'error: the tool was stopped because it took too long (wall time 1000 ms)', lemma: { status: 'killed_time', limit: 'wall time 1000 ms', wall_ms: 1002 } }, { text: 'The program did not end.' }],
    running: [{ thought: 'Let me compute that.' }, { call: 'run_code', args: JSON.stringify({ language: 'lua', code: 'return 1' }), hang: true }],
    thinking: [{ thought: 'Let me think about this for a while', hang: true }],
    context: { parts: [], status: 'failed', extra: { error: { code: 'context_length_exceeded', message: 'too long' } } },
    structured: [{ thought: 'A name and two marks.' }, { text: '{"name": "Ada", "marks": [1, 2', hang: true }],
    plot: [{ thought: 'Sample both.' }, { call: 'run_code', args: JSON.stringify({ language: 'python', code: 'xs = [i / 20 for i in range(126)]\nprint(…)' }), lemma: { status: 'ok', wall_ms: 31 },
        output: JSON.stringify({ plot: { title: 'Sine and its square', x: xs, y: { 'sin x': xs.map(Math.sin), 'sin² x': xs.map((x) => Math.sin(x) ** 2) } }, points: 126 }) }, { text: 'Both vanish at the multiples of $\\pi$.' }],
};

for (const theme of ['light', 'dark'])
    for (const [width, height] of widths) {
        const at = { theme, width, height }, tag = `${theme}-${width}`;
        if (!tag.includes(only)) continue;
        await test(`real daemon, ${tag}`, async () => {
            const page = await open(url, at);
            await page.waitForSelector('.send:not([disabled])');
            await look(page, `welcome-${tag}`);
            await ask(page, 'What is 15% of 240?');
            await ask(page, 'Solve 3x + 5 = 20');
            await page.locator('.thought summary').last().click();
            await look(page, `conversation-${tag}`);
            await page.locator('[aria-label="Edit this question"]').last().click();
            await look(page, `editing-${tag}`);
            await page.click('.composer button:has-text("Options")');
            await look(page, `options-${tag}`);
            await page.keyboard.press('Escape');
            if (width <= 820) await page.click('.for-menu');
            await page.locator('.list [aria-haspopup="menu"]').first().click();
            await look(page, `menu-${tag}`);
            await page.keyboard.press('Escape');
            await page.evaluate(() => { location.hash = '#/tools'; });
            await page.waitForSelector('.tool');
            await page.fill('#try-calculator-expression', 'sqrt(2)/3');
            await page.locator('.tool button:has-text("Try it")').first().click();
            await page.waitForSelector('.trial.done');
            await look(page, `tools-${tag}`);
            await page.evaluate(() => { location.hash = '#/status'; });
            await page.waitForSelector('lemma-chart canvas');
            await sleep(2200);
            await look(page, `status-${tag}`);
            await page.close_all();
        }, 240);
        await test(`told what to say, ${tag}`, async () => {
            let next;
            const server = await stand_in({ answers: { '/v1/models': [200, lessons] }, say: (m, send) => {
                if (m.type !== 'response.create') return;
                if (next === 'busy') return send({ type: 'error', status: 429, retry_after: 5, error: { code: 'server_busy', message: 'every place is taken' } });
                const it = next.parts ? next : { parts: next };
                for (const e of events_of(it.parts, it)) send(e);
                if (next.progress) send({ type: 'response.lemma.progress', prompt_tokens: 3000, prompt_tokens_done: 1200 });
            } });
            const page = await open(server.url, at);
            const fresh = async (what, name, wait = true) => {
                next = what;
                await page.evaluate(() => { location.hash = '#/'; });
                await page.waitForSelector('.welcome');
                await ask(page, 'Where does x² − 3x + 2 vanish?', wait);
                await sleep(400);
                await look(page, `${name}-${tag}`);
                if (!wait && await page.locator('.send.stop').count()) await page.keyboard.press('Escape');
            };
            for (const name of ['rich', 'limit', 'context', 'plot']) await fresh(scripted[name], name);
            for (const name of ['running', 'thinking']) await fresh(scripted[name], name, false);
            await fresh('busy', 'busy', false);
            await fresh({ parts: [{ thought: '', hang: true }].slice(1), progress: true, status: 'hang' }, 'waiting', false);
            await page.evaluate(() => { location.hash = '#/'; });
            await page.waitForSelector('.welcome');
            await page.click('.composer button:has-text("Options")');
            await page.fill('lemma-options textarea', JSON.stringify({ title: 'Marks', type: 'object', properties: { name: { type: 'string', maxLength: 40 }, marks: { type: 'array', items: { type: 'integer', minimum: 1, maximum: 6 } }, passed: { type: 'boolean' } }, required: ['name', 'marks', 'passed'] }));
            await page.locator('lemma-options textarea').blur();
            await look(page, `schema-${tag}`);
            await page.click('lemma-options button:has-text("Done")');
            next = scripted.structured;
            await ask(page, 'Whose marks are these?', false);
            await sleep(400);
            await look(page, `structured-${tag}`);
            await page.keyboard.press('Escape');
            await page.evaluate(() => { location.hash = '#/'; });
            await page.waitForSelector('.welcome');
            await page.selectOption('.picker select', 'math-tutor');
            next = lesson;
            await ask(page, 'Give me a problem about fractions');
            await page.waitForSelector('aside.panel meter');
            await look(page, `tutor-${tag}`);
            await page.evaluate(() => { location.hash = '#/'; });
            let progress = 0.4;
            server.answers['/readyz'] = () => [503, { status: 'loading', model: 'DeepSeek-R1-0528-Qwen3-8B', progress: progress += 0.01 }];
            server.drop();
            await page.waitForSelector('.link-state.loading progress', { timeout: 15000 });
            await look(page, `loading-${tag}`);
            assert.match(await page.locator('.link-state').innerText(), /Loading the model DeepSeek-R1-0528-Qwen3-8B[\s\S]*4\d %/);
            assert.ok(await page.locator('.send').isDisabled());
            delete server.answers['/readyz'];
            await page.waitForSelector('.send:not([disabled])', { timeout: 15000 });
            assert.equal(await page.locator('.link-state').count(), 0);
            server.answers['/v1/models'] = [503, { error: { code: 'server_busy', message: 'busy' } }];
            server.refuse = true;
            server.drop();
            await page.waitForSelector('.link-state.busy', { timeout: 15000 });
            await look(page, `overloaded-${tag}`);
            server.close();
            await page.waitForSelector('.link-state.lost', { timeout: 15000 });
            await look(page, `no-daemon-${tag}`);
            await page.close_all();
        }, 240);
        await test(`sign-in and schema, ${tag}`, async () => {
            const d = await daemon({ config: `tokens = { { name = "me", sha256 = "${createHash('sha256').update('secret').digest('hex')}", scopes = "models agents admin" } }` });
            const page = await open(d.url, at);
            await page.waitForSelector('lemma-sign-in dialog[open]');
            await look(page, `sign-in-${tag}`);
            await page.close_all();
            await d.stop();
        }, 120);
    }
await test('axe-core finds nothing serious, nothing is wider than the window', async () => assert.deepEqual(found, []));
await browser.close();
done();

// Hostile content: whatever a model or a tool says, nothing of it runs, loads, leaves its place or makes the page wait.
import { ask, assert, browser, done, events_of, open, quiet, sleep, stand_in, test, url } from './lib.mjs';
import { outputs, texts } from './hostile.mjs';

const FREEZE_MS = Number(process.env.LEMMA_FREEZE_MS ?? 500); // one task may not take longer; how long the longest took is told
let next = [];
const server = await stand_in({ say: (m, send) => { if (m.type === 'response.create') for (const event of events_of(next, { piece: 20000 })) send(event); } });
let page, worst = [0, ''];

const watch = () => page.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => { for (const e of list.getEntries()) window.longest = Math.max(window.longest, e.duration); }).observe({ type: 'longtask' });
});
/** What must never be in an answer, whatever was said. */
const leftovers = () => page.evaluate(() => {
    const bad = [];
    for (const e of document.querySelectorAll('.answer *')) {
        const tag = e.tagName.toLowerCase(), inKatex = e.closest('.katex');
        if (/^(script|iframe|object|embed|form|input|style|link|meta|base|video|audio|template|dialog|foreignobject|use|animate|image|maction)$/.test(tag)) bad.push(tag);
        if (tag === 'img' && !e.src.startsWith('data:image/svg+xml')) bad.push(`img ${e.src}`);
        for (const a of e.attributes) {
            if (/^on/i.test(a.name)) bad.push(`${tag} ${a.name}`);
            if (/^(href|xlink:href|src|action)$/i.test(a.name) && tag !== 'img' && !/^https?:/i.test(a.value)) bad.push(`${tag} ${a.name}=${a.value.slice(0, 40)}`);
            if (a.name === 'id' && !e.closest('.call')) bad.push(`id ${a.value}`);
            if (a.name === 'style' && !inKatex && !e.closest('lemma-plot') && tag !== 'lemma-text') bad.push(`${tag} style`);
        }
    }
    if (window.hacked) bad.push('IT RAN');
    const app = document.querySelector('lemma-app');
    if (document.querySelectorAll('lemma-app').length !== 1 || !app.querySelector('.side') || document.querySelectorAll('#announce').length !== 1) bad.push('the page was changed');
    if (document.documentElement.scrollWidth > innerWidth) bad.push('wider than the window');
    return bad.slice(0, 5);
});

async function show(name, parts) {
    next = parts;
    await page.evaluate(() => { location.hash = '#/'; window.longest = 0; });
    await page.waitForSelector('.welcome');
    await ask(page, 'say it');
    // until everything that was said is drawn
    for (let last = -1, same = 0; same < 2;) {
        const now = await page.evaluate(() => new Promise((yes) => requestAnimationFrame(() => setTimeout(() => yes(document.querySelector('lemma-turn').querySelectorAll('*').length), 30))));
        same = now === last ? same + 1 : 0;
        last = now;
    }
    for (const link of await page.locator('.answer a[href]').all()) assert.match(await link.getAttribute('href'), /^https?:\/\//);
    const longest = await page.evaluate(() => window.longest);
    if (longest > 200) console.log(`# ${Math.round(longest)} ms`);
    if (longest > worst[0]) worst = [longest, name];
    assert.deepEqual(await leftovers(), []);
    await quiet(page);
    assert.ok(longest < FREEZE_MS, `a task took ${Math.round(longest)} ms`);
}

page = await open(server.url);
await page.waitForSelector('.send:not([disabled])');
await watch();
const only = new RegExp(process.env.LEMMA_ONLY ?? '');
for (const [name, text] of texts.filter(([n]) => only.test(n))) await test(`answer and thought: ${JSON.stringify(name)}`, () => show(name, [{ thought: text.slice(0, 200000) }, { text, piece: 20000 }]));
for (const [name, text] of outputs.filter(([n]) => only.test(n))) await test(`tool: ${JSON.stringify(name)}`, () => show(name, [{ call: text.slice(0, 64), args: JSON.stringify({ text }), output: text, error: null, lemma: { status: 'ok', limit: text.slice(0, 50) } }]));
await test('the largest output once more, as a failure, with arguments that are no JSON', () => show('failure', [{ call: 'x', args: '{"a'.repeat(50000), output: null, error: '<b>'.repeat(100000) }]));
await page.close_all();

await test('through the real daemon and its sandbox: a plugin that returns such texts, tried on the tools page', async () => {
    page = await open(url, { path: '/#/tools' });
    await page.waitForSelector('#try-show-text');
    for (const [, text] of outputs.filter(([, t]) => t.length < 20000 && !/[\uD800-\uDFFF\u0000]/.test(t))) {
        await page.fill('#try-show-text', text);
        await page.click('.tool[aria-label="show"] button:has-text("Try it")');
        await page.waitForSelector('.tool[aria-label="show"] .trial');
        await page.waitForSelector('.tool[aria-label="show"] button:not([disabled]):has-text("Try it")');
        assert.equal(await page.evaluate(() => window.hacked ?? document.querySelectorAll('.tool script, .tool iframe').length), 0);
    }
    await quiet(page);
    await page.close_all();
});
console.log(`# ${texts.length} answers, ${outputs.length + 1} tool results; the longest task took ${Math.round(worst[0])} ms (${worst[1]})`);
await browser.close();
server.close();
done();

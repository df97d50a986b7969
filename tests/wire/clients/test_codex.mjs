// Codex over the WebSocket; it must not fall back to HTTP.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, done, test, url } from '../lib.mjs';

const home = mkdtempSync(join(process.env.LEMMA_TMP, 'codex-'));
mkdirSync(join(home, 'work'));
writeFileSync(join(home, 'config.toml'), `
model = "lemma"
model_provider = "lemma"
[model_providers.lemma]
name = "lemma"
base_url = "${url}/v1"
wire_api = "responses"
supports_websockets = true
`);

const counters = async () => Object.fromEntries((await (await fetch(`${url}/metrics`)).text()).split('\n').filter((l) => l && l[0] !== '#').map((l) => l.split(' ')));

await test('codex exec asks over the WebSocket and gets an answer', async () => {
    const before = await counters();
    const child = spawn(join(import.meta.dirname, 'node_modules/.bin/codex'),
        ['exec', '--skip-git-repo-check', '--json', '-s', 'read-only', '-C', join(home, 'work'), 'What is 15% of 240?'],
        { env: { ...process.env, CODEX_HOME: home, OPENAI_API_KEY: 'none' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '', log = '';
    child.stdout.on('data', (d) => { out += d; });
    child.stderr.on('data', (d) => { log += d; });
    const code = await new Promise((yes) => child.on('exit', yes));
    const after = await counters();
    assert.equal(code, 0, `${out}\n${log}`);
    const events = out.trim().split('\n').map((l) => { try { return JSON.parse(l); } catch { return {}; } });
    const said = events.filter((e) => e.type === 'item.completed' && e.item?.type === 'agent_message').map((e) => e.item.text).join('\n');
    assert.ok(said.length > 0, out);
    assert.ok(after.lemma_websockets_total > before.lemma_websockets_total, 'a WebSocket was opened');
    assert.equal(after.lemma_response_posts_total, before.lemma_response_posts_total, 'nothing was posted');
    assert.ok(!/fall(ing|s)? back/i.test(log + out), log);
}, 170);

done();

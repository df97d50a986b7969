// Programs of every day: curl, wscat, Debian's python3-websocket.
import { execFile } from 'node:child_process';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { assert, done, test, url, ws_url } from '../lib.mjs';

const run = promisify(execFile);
const question = JSON.stringify({ type: 'response.create', model: 'lemma', input: 'What is 15% of 240?' });

await test('curl', async () => {
    const { stdout } = await run('curl', ['-sS', `${url}/v1/responses`, '-H', 'content-type: application/json', '-d', question]);
    assert.equal(JSON.parse(stdout).status, 'completed');
    const sse = await run('curl', ['-sSN', `${url}/v1/chat/completions`, '-d', '{"model":"lemma","stream":true,"messages":[{"role":"user","content":"What is 2+2?"}]}']);
    assert.match(sse.stdout, /data: \[DONE\]/);
});

await test('curl that speaks 1.0; one that would rather have HTTP/2 is served all the same', async () => {
    const old = await run('curl', ['-sS', '--http1.0', `${url}/v1/responses`, '-d', question]);
    assert.equal(JSON.parse(old.stdout).status, 'completed');
    const two = await run('curl', ['-sS', '--http2', `${url}/v1/responses`, '-d', question]);
    assert.equal(JSON.parse(two.stdout).status, 'completed');
});

await test('wscat', async () => {
    const child = spawn(join(import.meta.dirname, 'node_modules/.bin/wscat'), ['-c', `${ws_url}/v1/responses`, '-x', question, '-w', '20'], { stdio: ['pipe', 'pipe', 'inherit'] });
    let out = '';
    await new Promise((yes, no) => {
        child.stdout.on('data', (d) => { out += d; if (/response\.completed/.test(out)) yes(); });
        child.on('exit', () => (/response\.completed/.test(out) ? yes() : no(new Error(out.slice(-300)))));
    });
    child.kill();
});

await test('python3-websocket', async () => {
    const program = `
import json, sys, websocket
ws = websocket.create_connection(sys.argv[1])
ws.send(sys.argv[2])
while True:
    e = json.loads(ws.recv())
    if e["type"] == "response.completed":
        break
print(e["response"]["metadata"]["boxed"])
ws.close()`;
    const { stdout } = await run('/usr/bin/python3', ['-c', program, `${ws_url}/v1/responses`, question]);
    assert.equal(stdout.trim(), '36');
});

done();

// Not a test: opens the page, asks, and leaves pictures to look at.
import { ask, browser, open, quiet, shots, sleep, url } from './lib.mjs';
for (const theme of ['light', 'dark']) {
    const page = await open(url, { theme });
    await sleep(500);
    await page.screenshot({ path: `${shots}/welcome-${theme}.png` });
    await ask(page, 'What is 15% of 240?');
    await ask(page, 'Solve 3x + 5 = 20');
    await sleep(300);
    await page.screenshot({ path: `${shots}/chat-${theme}.png` });
    await page.click('a[href="#/tools"]');
    await page.waitForSelector('.tool');
    await page.screenshot({ path: `${shots}/tools-${theme}.png` });
    await page.click('a[href="#/status"]');
    await sleep(3500);
    await page.screenshot({ path: `${shots}/status-${theme}.png` });
    console.log(await page.complaints());
    await page.close_all();
}
await browser.close();

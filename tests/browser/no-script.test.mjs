// The site without script: from a host, and from a disk.

import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { crawl } from './checks/reach.mjs';
import { aroundTests } from './lib/around.mjs';
import { assertNone, problem } from './lib/report.mjs';
import { openSite } from './lib/site.mjs';

const site = openSite();

describe('without script', () => {
  let server;
  let page;

  aroundTests(site, async (browser, started) => {
    server = started;
    // Narrow, where a menu is most likely to want a script.
    page = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } })).newPage();
  });

  // That links lead to every page is read from the files (links.test.mjs); here some are followed as they are seen.
  it('links that are seen lead on, to pages with their style sheet', { timeout: 300_000 }, async () => {
    const { reached, problems } = await crawl(page, server.address('index.html'), { below: server.origin + site.base, limit: 30 });
    const pages = site.pages.filter((one) => one.kind === 'page');
    assert.ok(reached.size >= Math.min(30, pages.length), `only ${reached.size} addresses were met`);
    assertNone(problems);
  });

  it('a miss deep in the site is a page with its style sheet', async () => {
    if (!site.files.has('404.html')) assert.fail('the site has no 404.html');
    const failed = [];
    const watch = (response) => response.status() >= 400 && failed.push(response.url());
    const address = server.address('no/such/page/index.html');
    page.on('response', watch);
    await page.goto(address, { waitUntil: 'load' });
    page.off('response', watch);
    assert.deepEqual(failed, [address], 'only the page itself is a miss');
  });

  it('a copy on a disk opens, with its style sheet and links that work', { timeout: 300_000 }, async () => {
    const address = (file) => pathToFileURL(path.join(site.folder, file)).href;
    const failed = [];
    // A request for an icon that is broken off because the walk went on to the next page is no miss; a file that is not there is.
    const isMiss = (request) => request.failure()?.errorText !== 'net::ERR_ABORTED';
    const watch = (request) => isMiss(request) && failed.push(problem('failed-request', request.url()));
    page.on('requestfailed', watch);
    const walk = await crawl(page, address('index.html'), { below: pathToFileURL(site.folder + path.sep).href, limit: 30 });
    // A walk of thirty pages may see one corner of the site; one page of each kind is opened as well.
    const kinds = onePerFolder(site.pages.filter((p) => p.kind === 'page')).map((p) => address(p.path));
    const others = [];
    for (const start of kinds) others.push(...(await crawl(page, start, { below: address(''), limit: 1 })).problems);
    page.off('requestfailed', watch);
    assertNone([...failed, ...walk.problems, ...others]);
  });
});

/** The last page of each folder below the home page: lists come first, so this is an object where there is one. */
function onePerFolder(pages) {
  const last = new Map();
  for (const page of pages) last.set(page.path.split('/').slice(0, -2).join('/'), page);
  return [...last.values()];
}

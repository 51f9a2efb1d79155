// A programme in which every text is an attack, on a host with the strictest policy: nothing of it runs, and no page so
// much as tries. SPOORBOEK_SITE names the site that was built from what `payloads.mjs` wrote.

import { before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { aroundTests } from './lib/around.mjs';
import { assertNone, problem } from './lib/report.mjs';
import { openSite } from './lib/site.mjs';

const site = openSite();
// A drawing that is opened by itself is a page too.
const opened = [...site.files].filter((file) => /\.(html|svg)$/.test(file));

/** Opens one address and tells what ran, was refused or was asked of another host. */
async function look(page, address, file) {
  const found = [];
  const view = (check) => (what) => found.push(problem(check, what, file));
  const listeners = {
    dialog: (dialog) => {
      view('ran')(`a dialog: ${dialog.message()}`);
      dialog.dismiss();
    },
    response: (response) => response.status() >= 400 && view('missing')(response.url()),
    pageerror: (error) => view('error')(error.message),
    framenavigated: (frame) => frame.url() !== address && frame.url() !== 'about:blank' && view('navigation')(frame.url()),
    request: (request) => new URL(request.url()).origin !== new URL(address).origin && view('request')(request.url()),
  };
  for (const [name, listener] of Object.entries(listeners)) page.on(name, listener);
  await page.goto(address, { waitUntil: 'load' });
  // What waits for a pointer or the focus waits in vain otherwise.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('*')) {
      for (const kind of ['mouseover', 'focus', 'error', 'load', 'toggle']) element.dispatchEvent(new Event(kind));
    }
  });
  for (const [name, listener] of Object.entries(listeners)) page.off(name, listener);
  const { ran, refused, marks } = await page.evaluate(() => ({
    ran: window.ran,
    refused: window.refused,
    // What a parser made of a payload although nothing ran.
    marks: [...document.querySelectorAll('*')].flatMap((element) => [
      ...[...element.attributes].filter((a) => /^on/i.test(a.name)).map((a) => `<${element.localName} ${a.name}>`),
      ...(/^\s*(javascript|data|vbscript):/i.test(element.getAttribute('href') ?? '') ? [`a link to ${element.getAttribute('href')}`] : []),
      ...(/^(iframe|object|embed)$/.test(element.localName) || element.matches('base[href]') ? [`<${element.localName}>`] : []),
      ...(element.localName === 'img' && element.getAttribute('src') === 'x' ? ['<img src=x>'] : []),
      ...(element.localName === 'script' && element.textContent.includes('__ran') && element.type !== 'application/ld+json' ? ['<script>'] : []),
    ]),
  }));
  ran.forEach((which) => view('ran')(`payload ${which}`));
  refused.forEach(view('policy'));
  marks.forEach(view('markup'));
  return found;
}

describe('texts that are attacks', () => {
  let pages;
  let server;

  aroundTests(site, async (browser, started) => {
    server = started;
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    await context.addInitScript(() => {
      window.ran = [];
      window.refused = [];
      window.__ran = (which) => window.ran.push(which);
      document.addEventListener('securitypolicyviolation', (event) => {
        window.refused.push(`${event.violatedDirective} of ${event.blockedURI} ${event.sample}`);
      });
    });
    pages = await Promise.all([1, 2, 3, 4].map(() => context.newPage()));
  });

  before(() => assert.ok(opened.length > 60, `only ${opened.length} pages and drawings`));

  it('can fail: a page that runs one is found', async () => {
    const [page] = pages;
    await page.goto(server.address('index.html'));
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.setAttribute('src', 'x');
      image.setAttribute('onerror', 'window.__ran(1)');
      document.body.append(image);
    });
    assert.match(await page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(window.refused.join()), 100))), /script-src/);
  });

  it('run on no page and in no drawing', { timeout: 120_000 }, async () => {
    const [found, waiting] = [[], [...opened]];
    const work = async (page) => {
      for (let file = waiting.pop(); file; file = waiting.pop()) found.push(...(await look(page, server.address(file), file)));
    };
    await Promise.all(pages.map(work));
    assertNone(found);
  });

  it('reach the pages as text', () => {
    assert.ok(site.pages.some((p) => p.title.includes('window.__ran(')), 'no title holds a payload');
  });
});

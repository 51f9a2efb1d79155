// Each check is seen to fail: a page in fixtures/pages breaks one rule and names, in its meta "expects", what must be
// found, no less and no more. A check that never fires protects nothing.

import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkLabelContrast } from './checks/charts.mjs';
import { checkImportant } from './checks/css.mjs';
import { checkLinks, checkReached, checkSheetLinks, checkSitemap, checkSitemapIsWhole, checkTranslations } from './checks/links.mjs';
import { checkBudget, weigh } from './checks/loading.mjs';
import { checkMarkup, checkRedirect, checkTitles } from './checks/markup.mjs';
import { inspect, views, viewsByPage } from './checks/page.mjs';
import { checkPaper, countPdfPages, paperWidth } from './checks/paper.mjs';
import { crawl } from './checks/reach.mjs';
import { launch, openPage, openPool } from './lib/browser.mjs';
import { attribute, elements } from './lib/html.mjs';
import { serve } from './lib/server.mjs';
import { openSite } from './lib/site.mjs';

const fixtures = path.join(path.dirname(fileURLToPath(import.meta.url)), 'fixtures');
// Found by tests of their own below, not by the inspection of every page.
const elsewhere = new Set(['forced-colours', 'print-details', 'print-cut']);

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

describe('a page that breaks one rule is found out', { concurrency: 3 }, () => {
  const site = openSite(fixtures);
  let server;
  let pool;

  before(async () => {
    server = await serve(fixtures);
    pool = await openPool(browser, 3);
  });
  after(() => server?.close());

  for (const page of site.pages.filter((p) => p.path.startsWith('pages/'))) {
    const expected = expects(page);
    it(`${path.basename(page.path, '.html')}: ${expected.join(', ') || 'nothing'}`, () =>
      pool.use(async (tab) => {
        const found = [...checkMarkup(page), ...(await inspect(tab, server, fixtures, '/', page.path))];
        assert.deepEqual(unique(found.map((p) => p.check)), expected.filter((check) => !elsewhere.has(check)), JSON.stringify(found, null, 1));
      }));
  }

  it('forced colours', async () => {
    const tab = await openPage(browser);
    await tab.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const faint = async (name) => {
      await tab.goto(server.address(`pages/${name}.html`));
      return (await checkLabelContrast(tab, 'forced-colours')).map((p) => p.check);
    };
    assert.deepEqual(await faint('forced-colours'), ['forced-colours']);
    assert.deepEqual(await faint('good'), []);
  });

  it('paper', async () => {
    const tab = await openPage(browser);
    await tab.setViewportSize({ width: paperWidth, height: 1000 });
    await tab.emulateMedia({ media: 'print' });
    for (const name of ['print-details', 'print-cut', 'good']) {
      await tab.goto(server.address(`pages/${name}.html`));
      assert.deepEqual(unique((await checkPaper(tab)).map((p) => p.check)), name === 'good' ? [] : [name]);
    }
    assert.equal(countPdfPages(await tab.pdf({ format: 'A4' })), 1);
    assert.equal(countPdfPages(Buffer.from('<html>')), 0);
  });

  it('the budget', async () => {
    const tab = await openPage(browser);
    const files = ['pages/good.html', 'site.css'].map((file) => path.join(fixtures, file));
    const weight = weigh(files[0]) + weigh(files[1]);
    await tab.goto(server.address('pages/good.html'));
    assert.deepEqual((await checkBudget(tab, files, weight - 1)).map((p) => p.check), ['budget']);
    assert.deepEqual(await checkBudget(tab, files, weight), []);
    await tab.evaluate(() => document.body.setAttribute('data-budget', 'exempt'));
    assert.deepEqual(await checkBudget(tab, files, weight - 1), []);
  });

  it('pages that no link leads to, and pages without their style sheet', async () => {
    const tab = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    const reach = openSite(path.join(fixtures, 'reach'));
    assert.deepEqual(checkReached(reach).map((p) => p.message), ['behind-script.html', 'island.html']);
    for (const address of [(file) => server.address(`reach/${file}`), (file) => pathToFileURL(path.join(reach.folder, file)).href]) {
      const { reached, problems } = await crawl(tab, address('index.html'), { below: address('') });
      assert.ok(reached.has(address('folded.html')) && !reached.has(address('island.html')));
      assert.deepEqual(problems.map((p) => p.message.replace(/.*\//, '')), ['unstyled.html shows without its style sheet']);
    }
  });
});

describe('no page and no view is left out', () => {
  const names = Array.from({ length: 400 }, (_, at) => `goals/goal-${at}/index.html`);
  const pages = names.map((path, at) => ({ path, kindOfBody: at < 3 ? undefined : `page-${at % 2}`, bytes: at }));
  const chosen = viewsByPage(pages);

  it('every page has a view, and one of each kind has all', () => {
    assert.deepEqual([...chosen.keys()], names);
    const whole = names.filter((name) => chosen.get(name) === views);
    // Those that do not say of which kind they are, and the heaviest of both kinds.
    assert.deepEqual(whole, [...names.slice(0, 3), ...names.slice(-2)]);
    assert.ok(names.every((name) => chosen.get(name).length === (whole.includes(name) ? views.length : 1)));
  });

  it('each view is taken by many pages, and a page keeps its own', () => {
    for (const view of views) assert.ok(names.filter((name) => chosen.get(name)[0] === view).length > 60, view.name);
    const fewer = viewsByPage(pages.slice(10));
    assert.ok(names.slice(10).every((name) => fewer.get(name)[0] === chosen.get(name)[0]));
  });
});

describe('a site that breaks a rule is found out', () => {
  it('two pages with one title', () => {
    const page = (language, title, path) => ({ language, title, path });
    const pages = [page('nl', 'Doelen', 'a.html'), page('en', 'Doelen', 'b.html'), page('nl', 'Doelen', 'c.html')];
    assert.deepEqual(checkTitles(pages).map((p) => p.message), ['the same title on a.html, c.html']);
    assert.deepEqual(checkTitles(pages.slice(0, 2)), []);
  });

  it('!important, outside comments', () => {
    assert.deepEqual(checkImportant(fixtures, 'important.css').map((p) => p.message), ['important.css: display: none !important']);
    assert.deepEqual(checkImportant(fixtures, 'site.css'), []);
  });

  const links = openSite(path.join(fixtures, 'links'));
  const page = (name) => links.pages.find((p) => p.path === name);

  it('links', () => {
    const wrong = checkLinks(links, page('bad/index.html')).map((p) => p.message.replace(/^<[^>]*> /, ''));
    assert.deepEqual(wrong, [
      'nothing.html: no such file',
      '../good/: names a folder, which does not open from a disk',
      '../good: names a folder, which does not open from a disk',
      '/site/good/index.html: an address from the root does not work from a disk or in a folder',
      '//example.org/: an address without a scheme does not work from a disk',
      '../../outside.html: leaves the site',
      '#nowhere: no id "nowhere" in bad/index.html',
      '../good/index.html#nowhere: no id "nowhere" in good/index.html',
      'https://example.org/site/good/: links between pages are relative',
      'javascript:void(0): an unsafe scheme',
      ': an empty address',
      'nothing.png: no such file',
    ]);
    assert.deepEqual(checkLinks(links, page('good/index.html')), []);
    assert.deepEqual(checkLinks(links, page('404.html')).map((p) => p.message), [
      '<a> good/index.html: 404.html answers at any depth and cannot use a relative address',
      '<a> /elsewhere/: outside the site, which lies at /site/',
    ]);
  });

  it('style sheets', () => {
    assert.deepEqual(checkSheetLinks(links, 'style.css').map((p) => p.message), [
      'style.css: nothing.svg: no such file',
      'style.css: https://example.org/font.woff2 is not relative',
    ]);
  });

  it('the sitemap', () => {
    assert.deepEqual(checkSitemap(links).map((p) => p.message), [
      'https://example.org/site/nothing/: no such page',
      'https://example.net/: is not below https://example.org/site/'.replace(': is', ' is'),
    ]);
    assert.deepEqual(checkSitemapIsWhole(links).map((p) => p.message), ['bad/index.html is not in the sitemap']);
  });

  it('language versions', () => {
    assert.deepEqual(checkTranslations(links).map((p) => p.message), [
      'index.html names good/index.html as its version in another language, which does not name it back',
    ]);
  });

  it('aliases', () => {
    assert.equal(page('old.html').kind, 'redirect');
    assert.deepEqual(checkRedirect(page('old.html')).map((p) => p.check), ['redirect']);
    assert.deepEqual(checkLinks(links, page('old.html')).map((p) => p.message), ['<meta> gone/index.html: no such file']);
  });
});

function expects(page) {
  const meta = [...elements(page.document)].find((e) => e.tagName === 'meta' && attribute(e, 'name') === 'expects');
  return unique(attribute(meta, 'content').split(' ').filter(Boolean));
}

function unique(checks) {
  return [...new Set(checks)].sort();
}

// Every page of the site in one view, and one page of each kind in all of them: light and dark, wide and narrow.

import { describe, it } from 'node:test';
import { assertNone } from './lib/report.mjs';
import { aroundTests } from './lib/around.mjs';
import { openPool } from './lib/browser.mjs';
import { openSite } from './lib/site.mjs';
import { checkImportant, ownSheets } from './checks/css.mjs';
import { checkMarkup, checkRedirect, checkTitles } from './checks/markup.mjs';
import { inspect, viewsByPage } from './checks/page.mjs';

const site = openSite();
const pages = site.pages.filter((page) => page.kind !== 'redirect');
// One page more than a small machine has processors: while one waits for the browser another computes.
const concurrency = 3;
const views = viewsByPage(pages);
// Of pages that one template and one list make, whose address holds this word, one in ten is opened in the browser.
const { SPOORBOEK_ALIKE: alike } = process.env;
const unopened = new Set(alike ? pages.filter((page) => page.path.includes(alike)).filter((_, at) => at % 10 > 0) : []);

describe('the site as a whole', () => {
  it('gives no two pages of a language the same title', () => assertNone(checkTitles(pages)));

  it('has style sheets that a reader can overrule', () => assertNone(ownSheets(site).flatMap((file) => checkImportant(site.folder, file))));

  it('has aliases that say where they lead', () => {
    const aliases = site.pages.filter((page) => page.kind === 'redirect');
    assertNone(aliases.flatMap((page) => checkRedirect(page).map((p) => ({ ...p, message: `${page.path}: ${p.message}` }))));
  });
});

describe('every page', { concurrency }, () => {
  let pool;
  let server;

  aroundTests(site, async (browser, started) => {
    server = started;
    pool = await openPool(browser, concurrency);
  });

  for (const page of pages) {
    it(page.path, { timeout: 120_000 }, () =>
      unopened.has(page)
        ? assertNone(checkMarkup(page), page.path)
        : pool.use(async (tab) => assertNone([...checkMarkup(page), ...(await inspect(tab, server, site.folder, site.base, page.path, views.get(page.path)))], page.path)),
    );
  }
});

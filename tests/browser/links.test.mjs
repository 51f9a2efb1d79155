// Addresses: pure reading, no browser.

import { describe, it } from 'node:test';
import { ownSheets } from './checks/css.mjs';
import { checkLinks, checkReached, checkSheetLinks, checkSitemap, checkSitemapIsWhole, checkTranslations } from './checks/links.mjs';
import { assertNone } from './lib/report.mjs';
import { openSite } from './lib/site.mjs';

const site = openSite();

describe('links', () => {
  // One test for all pages: there are hundreds, and a broken link is named with its page.
  it(`of ${site.pages.length} pages resolve, fragments included`, () =>
    assertNone(site.pages.flatMap((page) => checkLinks(site, page).map((p) => ({ ...p, message: `${page.path}: ${p.message}` })))));

  it('lead from the home page to every page', () => assertNone(checkReached(site)));

  it('of style sheets resolve', () => assertNone(ownSheets(site).flatMap((file) => checkSheetLinks(site, file))));

  it('in the sitemap resolve', () => assertNone(checkSitemap(site)));

  it('to every page are in the sitemap', () => assertNone(checkSitemapIsWhole(site)));

  it('between language versions go both ways', () => assertNone(checkTranslations(site)));
});

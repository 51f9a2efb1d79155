// Forced colours and paper, on the home page, on pages with charts, and on one page of each kind.

import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { checkLabelContrast, checkMarkContrast } from './checks/charts.mjs';
import { checkSideways } from './checks/layout.mjs';
import { checkPaper, countPdfPages, paperWidth } from './checks/paper.mjs';
import { aroundTests } from './lib/around.mjs';
import { openPage } from './lib/browser.mjs';
import { attribute, elements } from './lib/html.mjs';
import { assertNone } from './lib/report.mjs';
import { openSite } from './lib/site.mjs';

const site = openSite();
const sample = chooseSample();

describe('the reader’s settings and paper', () => {
  let server;
  let page;

  aroundTests(site, async (browser, started) => {
    server = started;
    page = await openPage(browser);
  });

  for (const file of sample) {
    it(`forced colours: ${file}`, { timeout: 60_000 }, async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ media: 'screen', forcedColors: 'active', colorScheme: 'light' });
      await page.goto(server.address(file));
      const faint = async () => [...(await checkLabelContrast(page, 'forced-colours')), ...(await checkMarkContrast(page, 'forced-colours-marks'))];
      const light = await faint();
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await faint();
      assert.deepEqual(await underlined(page), [], 'forced colours show a line that was see-through');
      assertNone([...light.map((p) => ({ ...p, view: 'light' })), ...dark.map((p) => ({ ...p, view: 'dark' }))], file);
    });

    it(`print: ${file}`, { timeout: 60_000 }, async () => {
      await page.setViewportSize({ width: paperWidth, height: 1000 });
      await page.emulateMedia({ media: 'print', forcedColors: 'none', colorScheme: 'light' });
      await page.goto(server.address(file));
      assertNone([...(await checkPaper(page)), ...(await checkSideways(page, 'print-sideways'))], file);
      const sheets = countPdfPages(await page.pdf({ format: 'A4' }));
      assert.ok(sheets > 0, 'the browser makes no PDF of it');
      assert.ok(!isForCouncil(file) || sheets <= 2, `a council reads two pages, not ${sheets}`);
      assert.ok(!(await isExampleDossier(page, file)) || sheets <= 16, `the dossier of the example takes 16 pages, not ${sheets}`);
    });
  }
});

/** Groups of the menu that look as if the page were in them. */
function underlined(page) {
  return page.locator('.menu details:not(:has([aria-current])) > summary').evaluateAll((groups) => {
    const ground = getComputedStyle(document.body).backgroundColor;
    return groups.filter((group) => getComputedStyle(group).borderBottomColor !== ground).map((group) => group.textContent);
  });
}

/** The page that a council takes along, in each language. */
function isForCouncil(file) {
  return /(^|\/)(voor-de-raad|for-the-council)\//.test(file);
}

/** The whole example on paper, in each language; a larger programme takes more. */
async function isExampleDossier(page, file) {
  return /^(en\/)?dossier\/index\.html$/.test(file) && (await page.title()).includes('Groningen-Noord 2024–2027');
}

/** Home, at most ten pages of indicators, one page with a chart of every folder, and what is made for paper: dossiers and the page for the council. */
function chooseSample() {
  const pages = site.pages.filter((page) => page.kind === 'page');
  const charts = pages.filter((page) => [...elements(page.document)].filter((e) => e.tagName === 'svg' && attribute(e, 'role') === 'img').length > 0);
  const indicators = charts.filter((page) => /(^|\/)(indicatoren|indicators)\//.test(page.path));
  const folders = new Map(charts.map((page) => [page.path.split('/').slice(0, -2).join('/'), page]));
  const chosen = [...(indicators.length ? indicators : charts).slice(0, 10), ...folders.values(), ...pages.filter((page) => /dossier/.test(page.path)).slice(0, 2), ...pages.filter((page) => isForCouncil(page.path))];
  return [...new Set(['index.html', ...chosen.map((page) => page.path)])];
}

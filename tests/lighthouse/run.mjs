// Lighthouse on the pages that most people open, as a phone on a slow line: 100 on all four is asked for.
//
//   npm run lighthouse --prefix tests/browser [-- page …]     pages are files of the site; without any, one of each kind
//
// SPOORBOEK_SITE names another folder than public/, SPOORBOEK_CHROMIUM another browser. The speed of a page is
// that of the machine too: let nothing else run.

import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { executable } from '../browser/lib/browser.mjs';
import { serve } from '../browser/lib/server.mjs';
import { openSite } from '../browser/lib/site.mjs';

const kinds = ['home', 'area', 'indicator', 'goal', 'money', 'council'];
const asked = 100;

const site = openSite();
const pages = process.argv.length > 2 ? process.argv.slice(2) : kinds.map(firstOf).filter(Boolean);
const server = await serve(site.folder, site.base);
const chrome = await launch({
  chromePath: executable(),
  chromeFlags: ['--headless=new', '--disable-gpu', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
let failed = 0;
try {
  for (const page of pages) failed += (await judge(page)) ? 0 : 1;
} finally {
  chrome.kill();
  await server.close();
}
console.log(`${pages.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** The largest page of a kind in the first language: what holds for it holds for the others. */
function firstOf(kind) {
  const language = site.pages.find((page) => page.path === 'index.html').language;
  const of = site.pages.filter((page) => page.language === language && page.kindOfBody?.split(' ')[0] === `page-${kind}`);
  return of.toSorted((one, other) => other.bytes - one.bytes)[0]?.path;
}

/** Whether a page gets all points; tells what it lacks. */
async function judge(page) {
  const { lhr } = await lighthouse(server.address(page), { port: chrome.port, output: 'json', logLevel: 'error' });
  const scores = Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score * 100)]);
  console.log(`${page}: ${scores.map(([id, score]) => `${id} ${score}`).join(', ')}`);
  for (const { auditRefs } of Object.values(lhr.categories)) {
    for (const { id, weight } of auditRefs) {
      const audit = lhr.audits[id];
      if (weight > 0 && audit.score !== null && audit.score < 1) console.log(`  ${audit.title} ${audit.displayValue ?? ''}`);
    }
  }
  return scores.every(([, score]) => score >= asked);
}

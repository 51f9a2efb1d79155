// Walking through the site as a reader without script does: by the links that can be seen.

import { problem } from '../lib/report.mjs';

/** Follows links from `start` and returns the addresses that were opened, without fragments. `limit` bounds a sample. */
export async function crawl(page, start, { below, limit = Infinity }) {
  const seen = new Set([start]);
  const queue = [start];
  const problems = [];
  let opened = 0;
  while (queue.length && opened < limit) {
    const address = queue.shift();
    await page.goto(address, { waitUntil: 'load' });
    opened += 1;
    problems.push(...(await checkStyled(page, address)));
    for (const link of await linksOf(page)) {
      if (seen.has(link) || !link.startsWith(below)) continue;
      seen.add(link);
      if (/\.html$/.test(new URL(link).pathname) || link.endsWith('/')) queue.push(link);
    }
  }
  return { reached: seen, problems };
}

/** Where the links that a reader can come to lead; what stands in a closed details is one press away. */
export function linksOf(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href]')]
      .filter((a) => a.getClientRects().length > 0 || a.closest('details:not([open])'))
      .map((a) => a.href.baseVal ?? a.href)
      .map((href) => new URL(href, document.baseURI))
      .map((url) => url.href.replace(/[?#].*$/, '')),
  );
}

/** The style sheet is in force: a page names one, and something of it can be measured. */
async function checkStyled(page, address) {
  const styled = await page.evaluate(() => {
    const sheets = [...document.querySelectorAll('link[rel~="stylesheet"]')];
    // The browser's own sheet gives the body this margin and a serif; any theme changes one of the two.
    const style = getComputedStyle(document.body);
    return sheets.length > 0 && sheets.every((link) => link.sheet) && !(style.margin === '8px' && /times|serif$/i.test(style.fontFamily) && !/sans/i.test(style.fontFamily));
  });
  return styled ? [] : [problem('unstyled', `${address} shows without its style sheet`)];
}

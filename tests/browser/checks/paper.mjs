// What paper and high-contrast settings make of a page.

import { problem } from '../lib/report.mjs';

/** The width of A4 at 96 dots an inch, less margins of a centimetre each: what a page has when it is printed. */
export const paperWidth = 718;

/** On paper nothing can be opened or scrolled, so all must lie open and nothing may be cut. */
export async function checkPaper(page) {
  const found = await page.evaluate(() => {
    const closed = [...document.querySelectorAll('details:not([open])')]
      .filter((details) => details.checkVisibility())
      .filter((details) => [...details.children].some((child) => child.tagName !== 'SUMMARY' && getComputedStyle(child).display !== 'none' && !child.checkVisibility({ contentVisibilityAuto: true })))
      .map((details) => look.collapse(details.querySelector('summary')?.textContent));
    const cut = [...document.body.querySelectorAll('*')]
      .filter((e) => !e.closest('svg') && e.clientWidth > 2 && look.isShown(e))
      .filter((e) => getComputedStyle(e).overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1)
      .map(look.selectorOf);
    return { closed, cut };
  });
  return [
    ...found.closed.map((summary) => problem('print-details', `what stands behind "${summary}" is not printed`)),
    ...found.cut.slice(0, 5).map((element) => problem('print-cut', `${element} is wider than the paper`)),
  ];
}

/** The number of pages of a PDF, read from its own page tree; 0 when it is none. */
export function countPdfPages(bytes) {
  const text = bytes.toString('latin1');
  return text.startsWith('%PDF-') ? (text.match(/\/Type\s*\/Page\b/g) ?? []).length : 0;
}

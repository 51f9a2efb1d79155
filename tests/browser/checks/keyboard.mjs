// The first thing a keyboard reader meets: a link past all that is the same on every page.

import { problem } from '../lib/report.mjs';

/** To be called on a page nobody has touched since it was loaded. */
export async function checkSkipLink(page) {
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => {
    const e = document.activeElement;
    const box = e.getBoundingClientRect();
    return {
      element: look.selectorOf(e),
      isLink: e.tagName === 'A' && (e.getAttribute('href') ?? '').startsWith('#'),
      inMain: e.closest('main, [role="main"]') !== null,
      isSeen: look.isShown(e) && box.top >= 0 && box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight && box.width > 10,
    };
  });
  // A page that begins with its main part (a chart to embed) has nothing to skip.
  if (first.inMain) return [];
  if (!first.isLink) return [problem('skip-link', `the first stop is ${first.element}, not a link to a place in the page`)];
  if (!first.isSeen) return [problem('skip-link', 'the skip link has focus and is not seen')];
  await page.keyboard.press('Enter');
  if (await focusIsInMain(page)) return [];
  // A target that takes no focus of its own still moves the starting point: the next stop tells.
  await page.keyboard.press('Tab');
  return (await focusIsInMain(page)) ? [] : [problem('skip-link', 'the skip link does not lead into main')];
}

function focusIsInMain(page) {
  return page.evaluate(() => document.activeElement.closest('main, [role="main"]') !== null);
}

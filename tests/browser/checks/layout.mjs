// How the page takes a narrow window and the reader's own spacing.

import { problem } from '../lib/report.mjs';

/** WCAG 1.4.10: the page never scrolls sideways; what is wide scrolls in a region of its own. */
export async function checkSideways(page, check = 'sideways') {
  const found = await page.evaluate(() => {
    const root = document.scrollingElement;
    if (root.scrollWidth <= window.innerWidth) return undefined;
    // The element that sticks out and has no ancestor that does is the one to repair.
    const out = [...document.body.querySelectorAll('*')].filter((e) => look.isShown(e) && e.getBoundingClientRect().right > window.innerWidth + 1 && !e.closest('svg svg, svg *'));
    const culprits = out.filter((e) => !scrolls(e.parentElement)).slice(0, 3).map(look.selectorOf);
    return { width: root.scrollWidth, room: window.innerWidth, culprits };

    function scrolls(element) {
      for (let e = element; e && e !== document.body; e = e.parentElement) if (getComputedStyle(e).overflowX !== 'visible') return true;
      return false;
    }
  });
  return found ? [problem(check, `the page is ${found.width} px wide in a window of ${found.room}: ${found.culprits.join(', ')}`)] : [];
}

/** WCAG 1.4.12: with wider spacing no text is cut and nothing is pushed off the page. The page is put back as it was. */
export async function withTextSpacing(page, work) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets.push(sheet);
  });
  try {
    return await work();
  } finally {
    await page.evaluate(() => document.adoptedStyleSheets.pop());
  }
}

/** Boxes that hide what does not fit and hold more than fits. What is meant for screen readers alone is one pixel wide, and left out. */
export async function checkCutText(page, check = 'cut-text') {
  const cut = await page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((e) => !e.closest('svg') && e.clientWidth > 2 && e.clientHeight > 2 && look.collapse(e.textContent))
      .filter((e) => {
        const style = getComputedStyle(e);
        const hides = (value) => value === 'hidden' || value === 'clip';
        return (
          (hides(style.overflowX) && e.scrollWidth > e.clientWidth + 1) || (hides(style.overflowY) && e.scrollHeight > e.clientHeight + 1)
        );
      })
      .filter(look.isShown)
      .slice(0, 5)
      .map(look.selectorOf),
  );
  return cut.map((element) => problem(check, `${element} hides a part of its text`));
}

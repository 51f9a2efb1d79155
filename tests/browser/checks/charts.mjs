// Drawings as they are rendered: their names, their labels, and the tables beside them.

import { problem } from '../lib/report.mjs';

export async function checkCharts(page) {
  return [...(await names(page)), ...(await labels(page)), ...(await tables(page)), ...(await checkLabelContrast(page)), ...(await checkMarkContrast(page))];
}

async function names(page) {
  // The gallery draws one plot in several ways below each other; readers never get that page.
  const isGallery = await page.evaluate(() => document.documentElement.hasAttribute('data-gallery'));
  const drawings = await page.evaluate(() =>
    look.drawings().map((svg) => ({
      svg: look.selectorOf(svg),
      role: svg.getAttribute('role'),
      name: look.nameOf(svg),
      // A sentence that stands beside the drawing is not said again as its description, and a
      // drawing whose values stand in another figure's table needs neither.
      told: look.descriptionOf(svg) || [...(svg.closest('figure, li')?.querySelectorAll('.sentence, .message, li > .measured') ?? [])].map((said) => look.collapse(said.textContent)).join(' '),
      wordsOnly: (() => { const cells = svg.closest('figure')?.querySelectorAll('tbody td') ?? []; return cells.length > 0 && ![...cells].some((cell) => /\d/.test(cell.textContent)); })(),
      elsewhere: svg.closest('figure')?.querySelector('.source a[href^="#f-"]') != null,
      open: [...svg.children].filter((child) => !['title', 'desc'].includes(child.localName) && child.getAttribute('aria-hidden') !== 'true').length,
    })),
  );
  const seen = new Set();
  return drawings.flatMap(({ svg, role, name, told, wordsOnly, elsewhere, open }) => {
    const found = [];
    if (role !== 'img' && role !== 'graphics-document') found.push(problem('chart-role', `${svg} has neither role "img" nor "graphics-document"`));
    if (!name) found.push(problem('chart-name', `${svg} has no accessible name`));
    else if (seen.has(name) && !isGallery) found.push(problem('chart-name', `two drawings are named "${name}"`));
    // The message of a ranking gives its numbers up where it would be too long: the table above has them.
    // A drawing whose own table holds no number has none to tell.
    if (!/\d/.test(told) && !((elsewhere || wordsOnly) && told)) found.push(problem('chart-description', `nothing that is said of "${name || svg}" holds a number`));
    if (open > 0) found.push(problem('chart-inside', `${open} parts of "${name || svg}" are read out, mark by mark`));
    seen.add(name);
    return found;
  });
}

/** Labels are legible, level, inside the drawing and apart from each other. */
async function labels(page) {
  const found = await page.evaluate(() =>
    look.drawings().map((svg) => ({
      name: look.nameOf(svg) || look.selectorOf(svg),
      small: look.labels(svg).filter((l) => l.size < 11.95).map((l) => `"${l.text}" ${l.size.toFixed(1)} px`),
      sloping: look.labels(svg).filter((l) => !l.level).map((l) => `"${l.text}"`),
    })),
  );
  return [
    ...found.flatMap(({ name, small }) => some('chart-text-size', small, `text under 12 px in "${name}"`)),
    ...found.flatMap(({ name, sloping }) => some('chart-text-level', sloping, `text that is not horizontal in "${name}"`)),
    ...(await checkLabelPlaces(page)),
  ];
}

export async function checkLabelPlaces(page, suffix = '') {
  const found = await page.evaluate(() => look.drawings().map((svg) => ({ name: look.nameOf(svg) || look.selectorOf(svg), ...look.places(svg) })));
  return found.flatMap(({ name, outside, overlapping }) => [
    ...some(`chart-text-outside${suffix}`, outside, `text outside "${name}"`),
    ...some(`chart-text-overlap${suffix}`, overlapping, `text over text in "${name}"`),
  ]);
}

/** WCAG 1.4.3 for the labels, which axe does not judge: their colour is a fill. */
export async function checkLabelContrast(page, check = 'chart-text-contrast') {
  const found = await page.evaluate(() =>
    look.drawings().map((svg) => ({
      name: look.nameOf(svg) || look.selectorOf(svg),
      faint: look.labelContrasts(svg).filter((l) => l.ratio < l.least - 0.005).map((l) => `"${l.text}" ${l.ratio.toFixed(2)}:1`),
    })),
  );
  return found.flatMap(({ name, faint }) => some(check, faint, `text too faint in "${name}"`));
}

/** WCAG 1.4.11 for everything that is drawn and tells something, the lines that connect included. */
export async function checkMarkContrast(page, check = 'chart-mark-contrast') {
  const found = await page.evaluate(() =>
    look.drawings().map((svg) => ({
      name: look.nameOf(svg) || look.selectorOf(svg),
      faint: look.markContrasts(svg).filter((mark) => mark.ratio < 2.995).map((mark) => `"${mark.name}" ${mark.ratio.toFixed(2)}:1`),
    })),
  );
  return found.flatMap(({ name, faint }) => some(check, faint, `marks too faint in "${name}"`));
}

/** Whoever cannot use a drawing reads its table: in the figure, or behind a details that follows it. */
async function tables(page) {
  const without = await page.evaluate(() => {
    const charts = new Set(look.drawings().map((svg) => svg.closest('figure')));
    return [...charts]
      .filter((figure) => figure && !figure.querySelector('table') && !figure.nextElementSibling?.matches('details:has(table)'))
      // Where nothing is known of contributions but that there are some, the list that follows says each of them.
      .filter((figure) => !figure.closest('section')?.nextElementSibling?.matches('.part-branches'))
      // Or it leads to the figure on this page that has it.
      .filter((figure) => ![...figure.querySelectorAll('a[href^="#"]')].some((a) => document.getElementById(a.hash.slice(1))?.querySelector('table')))
      .map((figure) => look.collapse(figure.querySelector('figcaption')?.textContent).slice(0, 80) || look.selectorOf(figure));
  });
  return without.map((figure) => problem('chart-table', `no table with the figure "${figure}"`));
}

function some(check, list, message) {
  if (list.length === 0) return [];
  return [problem(check, `${message}: ${list.slice(0, 5).join(', ')}${list.length > 5 ? ` and ${list.length - 5} more` : ''}`)];
}

// Every check that needs one page open, in an order that lets one load serve them all.

import { checkAxe, layoutOf } from './axe.mjs';
import { checkCharts, checkLabelPlaces } from './charts.mjs';
import { checkSkipLink } from './keyboard.mjs';
import { checkCutText, checkSideways, withTextSpacing } from './layout.mjs';
import { checkBudget, firstLoad, watch } from './loading.mjs';

export const views = [
  { name: 'light 1280', colorScheme: 'light', width: 1280 },
  { name: 'dark 1280', colorScheme: 'dark', width: 1280 },
  { name: 'dark 320', colorScheme: 'dark', width: 320 },
  { name: 'light 320', colorScheme: 'light', width: 320 },
];

/**
 * The views in which each page is inspected: all of them for the heaviest page of each kind, and one for every other page,
 * by its path, so that a page keeps its view and each view is taken about as often. A kind is what the body says it is (its
 * template and its colours); a page that says nothing is of a kind of its own.
 */
export function viewsByPage(pages) {
  const heaviest = new Map();
  for (const page of pages) {
    const kind = page.kindOfBody || page.path;
    if (!(heaviest.get(kind)?.bytes >= page.bytes)) heaviest.set(kind, page);
  }
  const whole = new Set(heaviest.values());
  return new Map(pages.map((page) => [page.path, whole.has(page) ? views : [views[checksum(page.path) % views.length]]]));
}

function checksum(text) {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 1_000_003, 7);
}

/** Opens `file` of a served site and returns every problem in each of the views. */
export async function inspect(page, server, folder, base, file, chosen = views) {
  const address = server.address(file);
  const watcher = watch(page, server.origin);
  try {
    await show(page, chosen[0]);
    await page.goto(address, { waitUntil: 'load' });
    const loaded = await checkBudget(page, await firstLoad(page, watcher, folder, base));
    const seen = [];
    const layouts = new Map();
    for (const view of chosen) seen.push(...(await inView(page, view, layouts)));
    // The skip link comes last and in the narrow window: it moves the focus, and here it has the least room.
    await show(page, views.at(-1));
    seen.push(...(await checkSkipLink(page)));
    return [...watcher.problems(), ...loaded, ...seen];
  } finally {
    watcher.stop();
    // What is still on its way belongs to this page and ends with it.
    await page.goto('about:blank');
  }
}

async function show(page, view) {
  await page.setViewportSize({ width: view.width, height: 900 });
  await page.emulateMedia({ colorScheme: view.colorScheme });
}

async function inView(page, view, layouts) {
  await show(page, view);
  const axe = await checkAxe(page, { sameLayoutAs: layouts.get(view.width) });
  // Spacing does not depend on colours; each width is tried once.
  const isNewWidth = !layouts.has(view.width);
  if (isNewWidth) layouts.set(view.width, await layoutOf(page));
  const found = [...axe, ...(await checkCharts(page)), ...(await checkSideways(page)), ...(await checkCutText(page))];
  if (isNewWidth) {
    const spaced = await withTextSpacing(page, async () => [
      ...(await checkSideways(page, 'text-spacing-sideways')),
      ...(await checkCutText(page, 'text-spacing-cut')),
      ...(await checkLabelPlaces(page, '-with-spacing')),
    ]);
    // What is wrong without the wider spacing has been said.
    const known = new Set(found.map((p) => p.check));
    const twins = {
      'text-spacing-sideways': 'sideways',
      'text-spacing-cut': 'cut-text',
      'chart-text-outside-with-spacing': 'chart-text-outside',
      'chart-text-overlap-with-spacing': 'chart-text-overlap',
    };
    found.push(...spaced.filter((p) => !known.has(twins[p.check])));
  }
  return found.map((p) => ({ ...p, view: view.name }));
}

// axe-core over the page as it is laid out at this moment.

import { problem } from '../lib/report.mjs';

// Everything that is on by default (WCAG A and AA, best practices), and these, which are off until named.
const alsoOn = ['target-size', 'css-orientation-lock', 'focus-order-semantics', 'table-fake-caption', 'td-has-header'];
// Left off: rules of level AAA; rules that axe itself calls outdated; `hidden-content`, which only asks for a look; and
// `p-as-heading`, which takes the bold message above a chart, a caption by its markup, for a heading.

// What can differ between two schemes that lay out the page alike.
const ofColour = ['color-contrast', 'link-in-text-block'];

/**
 * All rules over the page as it is now; with `sameLayoutAs`, a print of the layout in which all rules were run already,
 * only the rules about colour when nothing has moved. That halves the longest part of the whole run.
 */
export async function checkAxe(page, { sameLayoutAs } = {}) {
  const onlyColour = sameLayoutAs !== undefined && sameLayoutAs === (await layoutOf(page));
  const violations = await page.evaluate(async ({ also, only }) => {
    const rules = Object.fromEntries(also.map((name) => [name, { enabled: true }]));
    const choice = only ? { runOnly: only } : { rules };
    const result = await window.axe.run(document, { ...choice, resultTypes: ['violations'], reporter: 'no-passes' });
    return result.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.slice(0, 4).map((node) => `${node.target.join(' ')} ${detail(node)}`.trim()),
      more: Math.max(0, nodes.length - 4),
    }));

    // The colours and sizes that were measured say more than the rule's general advice.
    function detail(node) {
      const data = [...node.any, ...node.all, ...node.none].find((check) => check.data?.contrastRatio ?? check.data?.minSize)?.data;
      if (!data) return '';
      if (data.contrastRatio) return `(${data.fgColor} on ${data.bgColor}, ${data.contrastRatio}:1)`;
      return `(${data.width} by ${data.height})`;
    }
  }, { also: alsoOn, only: onlyColour ? ofColour : undefined });
  return violations.map(({ id, help, nodes, more }) =>
    problem(`axe:${id}`, `${help}: ${nodes.join(', ')}${more ? ` and ${more} more` : ''}`),
  );
}

/** A print of where every element lies and whether it is shown: equal for two views that differ in colour alone. */
export function layoutOf(page) {
  return page.evaluate(() => {
    let print = 0;
    for (const element of document.querySelectorAll('*')) {
      const { x, y, width, height } = element.getBoundingClientRect();
      const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? 1 : 2;
      for (const part of [x, y, width, height, shown]) print = (print * 31 + part) % 1e9;
    }
    return print;
  });
}

// A reader's own style sheet must win over ours, so ours never says !important.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { problem } from '../lib/report.mjs';

/** The style sheets that are ours: what the search library brings along and no page links to is not. */
export function ownSheets(site) {
  return [...site.files].filter((file) => file.endsWith('.css') && !/(^|\/)pagefind\//.test(file));
}

export function checkImportant(folder, file) {
  // Comments may explain the rule and so name it.
  const css = readFileSync(path.join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...css.matchAll(/[^;{}]*!\s*important/gi)].map(([text]) => problem('important', `${file}: ${text.trim()}`));
}

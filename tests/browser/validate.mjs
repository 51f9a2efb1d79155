// The Nu Html Checker over all HTML, SVG and CSS of the site. Errors fail; warnings are printed.

import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import jar from 'vnu-jar';
import { ownSheets } from './checks/css.mjs';
import { openSite } from './lib/site.mjs';

/** What the checker says and we know better, each with its reason. Kept short: a pattern here hides an error for good. */
const known = [
  // Its CSS grammar is older than these; all are standards and in every current browser. What stands inside such a
  // rule is not checked either.
  { pattern: /^CSS: Unrecognized at-rule “@(container|property)”/, reason: 'CSS Containment 3; CSS Properties and Values 1' },
  // Properties of SVG 2 that it knows as attributes only.
  { pattern: /^CSS: “(paint-order|vector-effect)”: Property “\1” doesn't exist\.$/, reason: 'SVG 2, painting and coordinates' },
  // Asked for by `@supports`, and new: a browser without them shows a term's meaning in the middle.
  {
    pattern: /^CSS: “(position-area|position-try-fallbacks)”: Property “\1” doesn't exist\.$/,
    reason: 'CSS Anchor Positioning 1',
  },
];

// A command line has a limit of its own; the checker starts slowly, so batches are large.
const batchSize = 2_000;

const site = openSite();
const sheets = new Set(ownSheets(site));
const files = [...site.files].filter((file) => /\.(html|svg)$/.test(file) || sheets.has(file));
const messages = [];
for (let start = 0; start < files.length; start += batchSize) messages.push(...(await check(files.slice(start, start + batchSize))));

const judged = messages.filter((message) => !known.some(({ pattern }) => pattern.test(message.message)));
const errors = judged.filter((message) => message.type !== 'info');
const warnings = judged.filter((message) => message.type === 'info' && message.subType === 'warning');
for (const message of group(warnings)) console.log(`warning: ${message}`);
for (const message of group(errors)) console.log(`error: ${message}`);
console.log(
  `${files.length} files: ${errors.length} errors, ${warnings.length} warnings, ${messages.length - judged.length} known to be the checker's own`,
);
process.exitCode = errors.length ? 1 : 0;

async function check(batch) {
  const options = ['--also-check-css', '--also-check-svg', '--exit-zero-always', '--stdout', '--format', 'json'];
  const paths = batch.map((file) => path.join(site.folder, file));
  const { stdout } = await promisify(execFile)('java', ['-jar', String(jar), ...options, ...paths], { maxBuffer: 1 << 30 });
  return JSON.parse(stdout).messages;
}

/** A mistake in a template is on every page: one line for it, with the first place. */
function group(found) {
  const places = new Map();
  for (const { message, url, lastLine, lastColumn, extract } of found) {
    const file = decodeURIComponent(new URL(url).pathname).slice(site.folder.length + 1);
    const place = `${file}:${lastLine ?? 1}:${lastColumn ?? 1}${extract ? ` ${extract.replace(/\s+/g, ' ').slice(0, 160)}` : ''}`;
    places.set(message, [...(places.get(message) ?? []), place]);
  }
  return [...places].map(([message, [first, ...more]]) => `${message}\n    ${first}${more.length ? `\n    and ${more.length} more` : ''}`);
}

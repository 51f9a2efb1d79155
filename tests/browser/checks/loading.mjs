// What happens on the wire and in the console while a page loads, and what the first load weighs.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { problem } from '../lib/report.mjs';

/** At most this many bytes for the page and all it asks for at load, compressed. */
export const budget = 50_000;

/** Watches a page from before it is opened; `problems()` is what went wrong so far, `requested()` what it asked of its own site. */
export function watch(page, origin) {
  const problems = [];
  const requested = [];
  // A request of the page before, cut off by leaving it, is not this page's failure.
  const own = new Set();
  const on = {
    console: (message) => {
      if (message.type() !== 'error') return;
      const text = message.text();
      // A failed load is reported below with its address; the console's line is the same event again.
      if (text.startsWith('Failed to load resource')) return;
      problems.push(problem(text.includes('Content Security Policy') ? 'csp' : 'console', text));
    },
    pageerror: (error) => problems.push(problem('page-error', error.message)),
    request: (request) => {
      own.add(request);
      if (new URL(request.url()).origin === origin) requested.push(request.url());
      else problems.push(problem('third-party', `the page asks for ${request.url()}`));
    },
    requestfailed: (request) => {
      const reason = request.failure()?.errorText ?? '';
      // The policy's own line says it better, and what is foreign has been named above.
      if (!own.has(request) || reason === 'csp' || new URL(request.url()).origin !== origin) return;
      problems.push(problem('failed-request', `${request.url()} ${reason}`));
    },
    response: (response) => {
      if (response.status() >= 400) problems.push(problem('failed-request', `${response.url()} answers ${response.status()}`));
    },
  };
  for (const [event, listener] of Object.entries(on)) page.on(event, listener);
  return {
    problems: () => problems,
    requested: () => [...new Set(requested)],
    stop: () => {
      for (const [event, listener] of Object.entries(on)) page.off(event, listener);
    },
  };
}

const compressible = /\.(html|css|js|mjs|svg|json|jsonld|geojson|xml|csv|txt|ics|wasm)$/;

/** Bytes of a file as a host would send it. */
export function weigh(file) {
  const bytes = readFileSync(file);
  return compressible.test(file) ? gzipSync(bytes).length : bytes.length;
}

/** The files of a site that a page asked for at load. The icon comes at a moment of the browser's choosing, so it is always counted. */
export async function firstLoad(page, watcher, folder, base) {
  const icons = await page.evaluate(() => [...document.querySelectorAll('link[rel~="icon"]')].map((link) => link.href));
  const urls = new Set([...watcher.requested(), ...icons].map((url) => new URL(url).pathname));
  return [...urls].map((pathname) => path.join(folder, decodeURIComponent(pathname.slice(base.length)))).filter(existsSync);
}

/** The page says itself, by `data-budget="exempt"`, that it is one of the few that may be heavy (the dossier, the search page). */
export async function checkBudget(page, files, most = budget) {
  if (await page.evaluate(() => document.querySelector('html[data-budget="exempt"], body[data-budget="exempt"]') !== null)) return [];
  const weights = files.map((file) => [path.basename(file), weigh(file)]).sort((a, b) => b[1] - a[1]);
  const total = weights.reduce((sum, [, bytes]) => sum + bytes, 0);
  if (total <= most) return [];
  return [problem('budget', `first load of ${total} bytes, ${most} allowed: ${weights.slice(0, 5).map((w) => w.join(' ')).join(', ')}`)];
}

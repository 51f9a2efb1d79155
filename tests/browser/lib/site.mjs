// The built site as the tests see it: a folder, its files, and its pages parsed once.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { attribute, collapse, elements, parseHtml, textOf } from './html.mjs';

const checkout = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** `public/` of this checkout, or the folder that SPOORBOEK_SITE names. */
export function siteFolder() {
  return path.resolve(process.env.SPOORBOEK_SITE || path.join(checkout, 'public'));
}

export function openSite(folder = siteFolder()) {
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Error(`no site in ${folder}: build it first, or name a folder in SPOORBOEK_SITE`);
  }
  const files = filesBelow(folder);
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file));
  const url = canonicalRoot(pages);
  return {
    folder,
    files: new Set(files),
    pages,
    /** The address the site was built for, with a slash at its end; undefined when it was built without one. */
    url,
    /** The path at which the site must be served: 404.html is the one page with addresses from the root. */
    base: url ? new URL(url).pathname : '/',
  };
}

/** Paths relative to `folder`, with `/`, sorted. Dot-files are no part of what is published to readers. */
function filesBelow(folder, below = '') {
  return readdirSync(path.join(folder, below), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') || entry.name === '.well-known')
    .flatMap((entry) => {
      const name = below ? `${below}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesBelow(folder, name) : [name];
    })
    .sort();
}

function readPage(folder, file) {
  const html = readFileSync(path.join(folder, file), 'utf8');
  const document = parseHtml(html);
  const all = [...elements(document)];
  const root = all.find((e) => e.tagName === 'html');
  const body = all.find((e) => e.tagName === 'body');
  const title = all.find((e) => e.tagName === 'title' && e.parentNode.tagName === 'head');
  return {
    path: file,
    document,
    kind: kindOf(file, all),
    kindOfBody: body && attribute(body, 'class'),
    bytes: html.length,
    language: attribute(root, 'lang') ?? '',
    title: title ? collapse(textOf(title)) : '',
    canonical: hrefOf(all, 'canonical'),
  };
}

/** A page that forwards the reader at once (an alias) is judged as a signpost, not as a page. */
function kindOf(file, all) {
  const refresh = all.some((e) => e.tagName === 'meta' && /^refresh$/i.test(attribute(e, 'http-equiv') ?? ''));
  if (refresh) return 'redirect';
  // Each language may have one of its own: en/404.html.
  return path.basename(file) === '404.html' ? 'missing' : 'page';
}

function hrefOf(all, rel) {
  const link = all.find((e) => e.tagName === 'link' && attribute(e, 'rel') === rel);
  return link && attribute(link, 'href');
}

function canonicalRoot(pages) {
  const home = pages.find((page) => page.path === 'index.html');
  if (!home.canonical) return undefined;
  return home.canonical.replace(/index\.html$/, '').replace(/\/?$/, '/');
}

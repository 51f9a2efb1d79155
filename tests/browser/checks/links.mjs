// Addresses in pages, style sheets and the sitemap, held against the files that are there.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { attribute, describe, elements, ids, parseHtml } from '../lib/html.mjs';
import { problem } from '../lib/report.mjs';

// Where an absolute address of the site itself is wanted: search engines and feed readers ask for it.
const absoluteRels = new Set(['canonical', 'alternate', 'search', 'self', 'license']);

/** Every link of one page: it resolves to a file, its fragment to an id, and it works from a disk. */
export function checkLinks(site, page) {
  return [...references(page.document)].flatMap(({ element, value }) => {
    const wrong = judge(site, page, element, value);
    return wrong ? [problem('link', `${describe(element)} ${value}: ${wrong}`)] : [];
  });
}

/** The pages that no link leads to, from the home page on; a link in what is hidden leads nowhere. */
export function checkReached(site) {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const reached = new Set(['index.html']);
  for (const file of reached) {
    const { document } = pages.get(file) ?? {};
    if (!document) continue;
    for (const element of elements(document)) {
      const value = element.tagName === 'a' && !isHidden(element) && (attribute(element, 'href') ?? attribute(element, 'xlink:href'));
      if (!value || /^([a-z][a-z0-9+.-]*:|\/|[#?])/i.test(value.trim())) continue;
      const [target] = value.trim().split(/[?#]/);
      reached.add(asFile(path.posix.join(path.posix.dirname(file), decodeURI(target))));
    }
  }
  return site.pages.filter((page) => page.kind === 'page' && !reached.has(page.path)).map((page) => problem('unreached', page.path));
}

function isHidden(element) {
  for (let at = element; at; at = at.parentNode) if (at.attrs && attribute(at, 'hidden') !== undefined) return true;
  return false;
}

/** The addresses of a document, with the element each stands on. */
function* references(document) {
  for (const element of elements(document)) {
    for (const name of ['href', 'xlink:href', 'src', 'poster', 'data', 'action', 'cite']) {
      const value = attribute(element, name);
      if (value !== undefined) yield { element, value: value.trim() };
    }
    for (const part of (attribute(element, 'srcset') ?? '').split(',')) {
      const [value] = part.trim().split(/\s+/);
      if (value) yield { element, value };
    }
    if (element.tagName === 'meta' && /^refresh$/i.test(attribute(element, 'http-equiv') ?? '')) {
      const value = /url\s*=\s*['"]?([^'"]+)/i.exec(attribute(element, 'content') ?? '')?.[1];
      if (value) yield { element, value: value.trim() };
    }
  }
}

function judge(site, page, element, value) {
  if (value === '') return 'an empty address';
  if (/^(mailto|tel|webcal):/.test(value)) return undefined;
  if (/^\/\//.test(value)) return 'an address without a scheme does not work from a disk';
  if (/^[a-z][a-z0-9+.-]*:/i.test(value)) return judgeAbsolute(site, element, value);
  // 404.html answers at any depth, so it alone starts from the root of the site.
  if (value.startsWith('/')) {
    if (page.kind !== 'missing') return 'an address from the root does not work from a disk or in a folder';
    if (!value.startsWith(site.base)) return `outside the site, which lies at ${site.base}`;
    return judgeTarget(site, page, asFile(value.slice(site.base.length)));
  }
  if (page.kind === 'missing' && !value.startsWith('#')) return '404.html answers at any depth and cannot use a relative address';
  if (/^[#?]/.test(value)) return judgeTarget(site, page, page.path + value);
  const joined = path.posix.join(path.posix.dirname(page.path), value);
  return joined.startsWith('..') ? 'leaves the site' : judgeTarget(site, page, joined);
}

function judgeAbsolute(site, element, value) {
  if (!/^https?:$/i.test(new URL(value).protocol)) return 'an unsafe scheme';
  if (!site.url || !value.startsWith(site.url)) return undefined;
  if (element.tagName !== 'link' || !absoluteRels.has(attribute(element, 'rel'))) return 'links between pages are relative';
  return judgeTarget(site, undefined, asFile(value.slice(site.url.length)));
}

/** Hosts answer `x/` with `x/index.html`; only absolute addresses, and 404.html, which only a host shows, may count on it. */
const asFile = (target) => target.replace(/^([^?#]*\/)?(?=[?#]|$)/, '$1index.html');

function judgeTarget(site, page, target) {
  const [, rest, , fragment] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(target);
  let file;
  let id;
  try {
    file = decodeURIComponent(rest);
    id = decodeURIComponent(fragment ?? '');
  } catch {
    return 'malformed escapes';
  }
  if (!site.files.has(file)) {
    const folder = file.replace(/\/?$/, '/index.html').replace(/^\//, '');
    return site.files.has(folder) ? 'names a folder, which does not open from a disk' : 'no such file';
  }
  if (!id || id === 'top') return undefined;
  const known = idsOf(site, file);
  return known === undefined || known.has(id) ? undefined : `no id "${id}" in ${file}`;
}

const cache = new WeakMap();

function idsOf(site, file) {
  if (!/\.(html|svg)$/.test(file)) return undefined;
  if (!cache.has(site)) cache.set(site, new Map());
  const known = cache.get(site);
  if (!known.has(file)) {
    const document = site.pages.find((page) => page.path === file)?.document ?? parseHtml(readFileSync(path.join(site.folder, file), 'utf8'));
    known.set(file, ids(document));
  }
  return known.get(file);
}

/** What style sheets load must be there, and come from the site. */
export function checkSheetLinks(site, file) {
  const css = readFileSync(path.join(site.folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...css.matchAll(/url\(\s*['"]?([^'")]+)['"]?\s*\)|@import\s+['"]([^'"]+)['"]/g)].flatMap(([, url, imported]) => {
    const value = url ?? imported;
    if (value.startsWith('#')) return [];
    if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(value)) return [problem('sheet-link', `${file}: ${value} is not relative`)];
    const target = path.posix.join(path.posix.dirname(file), value.replace(/[?#].*$/, ''));
    return site.files.has(target) ? [] : [problem('sheet-link', `${file}: ${value}: no such file`)];
  });
}

/** The sitemap names files that are there, below the site's own address. Without an address there is no sitemap. */
export function checkSitemap(site) {
  if (!site.files.has('sitemap.xml')) return site.url ? [problem('sitemap', 'the site has an address and no sitemap.xml')] : [];
  const xml = readFileSync(path.join(site.folder, 'sitemap.xml'), 'utf8');
  const addresses = [...xml.matchAll(/<loc>\s*([^<]+?)\s*<\/loc>|\bhref="([^"]+)"/g)].map(([, loc, href]) => (loc ?? href).replaceAll('&amp;', '&'));
  if (addresses.length === 0) return [problem('sitemap', 'the sitemap names no page')];
  return [...new Set(addresses)].flatMap((address) => {
    if (!site.url || !address.startsWith(site.url)) return [problem('sitemap', `${address} is not below ${site.url ?? 'any known address'}`)];
    const file = decodeURIComponent(asFile(address.slice(site.url.length)));
    return site.files.has(file) ? [] : [problem('sitemap', `${address}: no such page`)];
  });
}

/** Every page that search engines may list is in the sitemap. */
export function checkSitemapIsWhole(site) {
  if (!site.url || !site.files.has('sitemap.xml')) return [];
  const xml = readFileSync(path.join(site.folder, 'sitemap.xml'), 'utf8');
  const listed = new Set(
    [...xml.matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g)].map(([, loc]) => decodeURIComponent(asFile(loc.replaceAll('&amp;', '&').slice(site.url.length)))),
  );
  return site.pages
    .filter((page) => page.kind === 'page' && isListable(page) && !listed.has(page.path))
    .map((page) => problem('sitemap', `${page.path} is not in the sitemap`));
}

/** A page may ask to be left out, or name another page as the one to list. */
function isListable(page) {
  const robots = [...elements(page.document)].find((e) => e.tagName === 'meta' && attribute(e, 'name') === 'robots');
  if (/noindex/.test((robots && attribute(robots, 'content')) ?? '')) return false;
  return page.canonical === undefined || asFile(page.canonical).endsWith(`/${page.path}`);
}

/** An address for each page, and back: the language versions of a page name each other. */
export function checkTranslations(site) {
  if (!site.url) return [];
  const versions = new Map();
  for (const page of site.pages) {
    const alternates = [...elements(page.document)].filter((e) => e.tagName === 'link' && attribute(e, 'hreflang'));
    versions.set(page.path, alternates.map((e) => asFile((attribute(e, 'href') ?? '').slice(site.url.length))));
  }
  return [...versions].flatMap(([from, targets]) =>
    targets
      .filter((to) => versions.has(to) && !versions.get(to).includes(from))
      .map((to) => problem('hreflang', `${from} names ${to} as its version in another language, which does not name it back`)),
  );
}

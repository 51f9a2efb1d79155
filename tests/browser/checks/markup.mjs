// What can be said of a page from its markup alone, without a browser.

import { attribute, collapse, describe, elements, ids, textOf } from '../lib/html.mjs';
import { problem } from '../lib/report.mjs';

/** All of the below for one page as `openSite` gives it. */
export function checkMarkup(page) {
  const all = [...elements(page.document)];
  return [oneHeading, title, language, mainLandmark, noInlineStyle, noInlineScript, references].flatMap((check) => check(page, all));
}

function oneHeading(page, all) {
  const headings = all.filter((e) => e.tagName === 'h1');
  return headings.length === 1 ? [] : [problem('one-h1', `${headings.length} h1 elements`)];
}

function title(page) {
  return page.title ? [] : [problem('title', 'the page has no title')];
}

function language(page) {
  return /^[a-z]{2,3}(-|$)/.test(page.language) ? [] : [problem('lang', 'the html element names no language')];
}

function mainLandmark(page, all) {
  const mains = all.filter((e) => e.tagName === 'main' || attribute(e, 'role') === 'main');
  return mains.length === 1 ? [] : [problem('main', `${mains.length} main landmarks`)];
}

// The policy `default-src 'self'` would drop these without a word to the reader.
function noInlineStyle(page, all) {
  return [
    ...all.filter((e) => attribute(e, 'style') !== undefined).map((e) => problem('inline-style', `${describe(e)} has a style attribute`)),
    ...all.filter((e) => e.tagName === 'style').map(() => problem('inline-style', 'a <style> element in the page')),
  ];
}

function noInlineScript(page, all) {
  const handlers = all.flatMap((e) =>
    e.attrs.filter((a) => a.name.startsWith('on')).map((a) => problem('inline-script', `${describe(e)} has ${a.name}`)),
  );
  const scripts = all
    .filter((e) => e.tagName === 'script' && attribute(e, 'src') === undefined)
    // A data block is no script: browsers do not run it and policies do not concern it.
    .filter((e) => attribute(e, 'type') !== 'application/ld+json')
    .map(() => problem('inline-script', 'a <script> element with its text in the page'));
  return [...handlers, ...scripts];
}

const lists = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
  'aria-owns',
  'aria-flowto',
  'aria-errormessage',
  'aria-activedescendant',
  'for',
  'headers',
  'list',
  'form',
  'popovertarget',
];

function references(page, all) {
  const known = ids(page.document);
  return all.flatMap((element) =>
    lists
      .filter((name) => attribute(element, name) !== undefined)
      .flatMap((name) =>
        attribute(element, name)
          .split(/\s+/)
          .filter((id) => id && !known.has(id))
          .map((id) => problem('idref', `${describe(element)}: ${name} names "${id}", which is not on the page`)),
      ),
  );
}

/** Titles tell pages apart in tabs, histories and lists of results, so within a language no two may be the same. */
export function checkTitles(pages) {
  const seen = new Map();
  for (const page of pages) {
    const key = `${page.language}\n${page.title}`;
    seen.set(key, [...(seen.get(key) ?? []), page.path]);
  }
  return [...seen.values()]
    .filter((paths) => paths.length > 1)
    .map((paths) => problem('unique-title', `the same title on ${paths.slice(0, 6).join(', ')}${paths.length > 6 ? `, and ${paths.length - 6} more` : ''}`));
}

/** An alias says where it leads to readers whose browser does not forward them. */
export function checkRedirect(page) {
  const all = [...elements(page.document)];
  const links = all.filter((e) => e.tagName === 'a' && attribute(e, 'href') && collapse(textOf(e)));
  return [...title(page), ...language(page), ...(links.length ? [] : [problem('redirect', 'no link to where the page has gone')])];
}

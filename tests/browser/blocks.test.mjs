// What stands where on a page, and what is not told twice there; of each site as far as it has it.

import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { attribute, collapse, elements, textOf } from './lib/html.mjs';
import { openSite } from './lib/site.mjs';

const site = openSite();
const pages = site.pages.filter((page) => page.kind === 'page');
const named = (document, name) => [...elements(document)].filter((e) => (attribute(e, 'class') ?? '').split(' ').includes(name));
const tagged = (node, tag) => [...elements(node)].filter((e) => e.tagName === tag);
const mainOf = (page) => tagged(page.document, 'main')[0];
const template = (page) => (attribute(tagged(page.document, 'body')[0], 'class') ?? '').split(' ')[0];
const file = (page, link) => new URL(attribute(link, 'href'), `https://site.example/${page.path}`).pathname.slice(1);

/** Skips what a site has nothing of, and says so. */
const each = (name, some, check) => it(name, { skip: some.length === 0 && 'the site has none' }, () => some.forEach(check));

describe('blocks', () => {
  const councils = new Map(pages.filter((page) => template(page) === 'page-council').map((page) => [page.path, page]));
  const homes = pages.filter((page) => template(page) === 'page-home');

  each('the home page leads to the page for the council', councils.size ? homes : [], (home) => {
    const ways = tagged(mainOf(home), 'a').map((link) => file(home, link));
    assert.ok(ways.some((way) => councils.has(way)), `${home.path} names it at its foot alone`);
  });

  const advised = (page) => tagged(page.document, 'section').filter((e) => attribute(e, 'aria-labelledby') === 's-aanbevelingen');
  each('several recommendations of a study are a numbered list, and one alone has no number', pages.filter((page) => advised(page).length), (page) => {
    for (const section of advised(page)) {
      const list = named(section, 'entries')[0];
      const count = list.childNodes.filter((e) => e.tagName === 'li').length;
      assert.equal(list.tagName, count > 1 ? 'ol' : 'ul', page.path);
    }
  });

  const noted = pages.filter((page) => named(page.document, 'footnotes').length && template(page) !== 'page-dossier');
  each('footnotes are the last block of a page', noted, (page) => {
    const blocks = [...elements(mainOf(page))].filter((e) => ['section', 'figure', 'h2'].includes(e.tagName));
    const first = blocks.findIndex((e) => attribute(e, 'class') === 'footnotes');
    const behind = blocks.slice(first + 1).filter((e) => !within(e, blocks[first]));
    assert.deepEqual(behind.map((e) => collapse(textOf(e)).slice(0, 40)), [], page.path);
  });

  const maps = (page) => tagged(page.document, 'figure').filter((figure) => /^map-/.test(attribute(figure, 'id') ?? ''));
  each('a map does not repeat the headline of the ranking', pages.filter((page) => maps(page).length), (page) => {
    const messages = (node) => named(node, 'message').map((message) => collapse(textOf(message)));
    const all = messages(mainOf(page));
    for (const message of maps(page).flatMap(messages)) assert.equal(all.filter((other) => other === message).length, 1, `${page.path}: ${message}`);
  });
});

function within(element, ancestor) {
  for (let at = element.parentNode; at; at = at.parentNode) if (at === ancestor) return true;
  return false;
}

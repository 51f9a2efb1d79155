// A few readers over parse5's tree. The tests read pages as a browser would parse them, never by pattern on the text.

import { parse } from 'parse5';

export const parseHtml = (text) => parse(text);

/** Every element below `node`, in the order of the document; what stands in a <template> is not on the page. */
export function* elements(node) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName) yield child;
    yield* elements(child);
  }
}

export function attribute(element, name) {
  // Inside svg, parse5 splits "xlink:href" into a prefix and a name.
  return element.attrs.find((a) => (a.prefix ? `${a.prefix}:${a.name}` : a.name) === name)?.value;
}

export function textOf(node) {
  if (node.nodeName === '#text') return node.value;
  return (node.childNodes ?? []).map(textOf).join('');
}

export const collapse = (text) => text.replace(/\s+/g, ' ').trim();

export function ids(document) {
  const found = new Set();
  for (const element of elements(document)) {
    const id = attribute(element, 'id');
    if (id !== undefined) found.add(id);
  }
  return found;
}

/** A short way to point a developer at an element: its tag, id or class. */
export function describe(element) {
  const id = attribute(element, 'id');
  const classes = attribute(element, 'class');
  return `<${element.tagName}${id ? ` id="${id}"` : ''}${classes ? ` class="${classes}"` : ''}>`;
}

// The page of search: asks the index that was made with the site, and shows what it finds. The index comes with the
// first question; nothing goes to another site.

const form = document.querySelector('form.find');
const said = document.querySelector('.found');
const list = document.querySelector('ol.results');
const further = document.querySelector('.further');
const choices = [...form.querySelectorAll('select')];
const STEP = 10;
const PAUSE = 300;

let index;
let found = [];
let last = 0;

// Without the worker: what a browser may run is then said of this page alone.
async function open() {
  const script = new URL(form.dataset.index, document.baseURI);
  const { createInstance } = await import(script);
  const instance = createInstance({ noWorker: true, excerptLength: 24, excerptEllipsis: '…' });
  await instance.init();
  return instance;
}

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => Number(values[name]).toLocaleString(document.documentElement.lang));
}

function told(count) {
  if (count === 0) return form.dataset.none;
  return count === 1 ? form.dataset.one : fill(form.dataset.many, { count });
}

// What is asked: the words, as long as the field takes, and what was chosen.
function question() {
  const chosen = choices.filter((choice) => choice.value);
  return {
    words: form.q.value.slice(0, form.q.maxLength).trim(),
    filters: Object.fromEntries(chosen.map((choice) => [choice.name, choice.value])),
  };
}

function keepInAddress({ words, filters }) {
  const address = new URL(location.href);
  address.search = new URLSearchParams({ ...(words && { q: words }), ...filters });
  history.replaceState(null, '', address);
}

const MARKED = /<mark>(.*?)<\/mark>/;

// The index marks words in a text whose own signs are written as references; no markup is read from it.
function withMarks(excerpt) {
  const plain = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return excerpt.split(MARKED).map((piece, at) => {
    if (at % 2 === 0) return plain(piece);
    const mark = document.createElement('mark');
    mark.textContent = plain(piece);
    return mark;
  });
}

function card(page) {
  const link = document.createElement('a');
  link.href = new URL(page.raw_url, new URL(form.dataset.top, document.baseURI));
  link.textContent = page.meta.title;
  const heading = document.createElement('h3');
  heading.append(link);
  if (page.meta.kind) {
    const kind = document.createElement('span');
    kind.className = 'kind';
    kind.textContent = page.meta.kind;
    heading.append(' ', kind);
  }
  const text = document.createElement('p');
  text.append(...withMarks(page.excerpt));
  const item = document.createElement('li');
  item.className = 'card';
  item.append(heading, text);
  return item;
}

// Shows the next pages of what was found; gives the first of them.
async function more(asked) {
  const from = list.children.length;
  const pages = await Promise.all(found.slice(from, from + STEP).map((result) => result.data()));
  if (asked !== last) return null;
  list.append(...pages.map(card));
  further.hidden = list.children.length >= found.length;
  return list.children[from];
}

const bare = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function sharedLetters(a, b) {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

// A word that no page has is answered by the index with the longest beginning of it that one does have: "een" for
// "eenzaamheid". Nobody looks for that. A word is known when a page has it in any form, or a longer one that begins
// with it, save for an ending of at most so many letters that the index takes off.
const ENDING = 4;

async function isKnown(asked, word) {
  if ((await asked.search(`"${word}"`)).results.length) return true;
  const [first] = (await asked.search(word)).results;
  if (!first) return false;
  const { excerpt, meta } = await first.data();
  const marked = excerpt.split(MARKED).filter((_, at) => at % 2);
  const looked = bare(word);
  return [...marked, ...Object.values(meta)].flatMap((text) => bare(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .some((one) => one.length > looked.length && sharedLetters(one, looked) >= Math.max(1, looked.length - ENDING));
}

// Of a question each word of which is known, what is found; of a name with signs in it the index knows best.
async function results({ words, filters }) {
  const asked = await index;
  const plain = words.split(/\s+/).filter((word) => /^[\p{L}\p{N}]+$/u.test(word));
  for (const word of plain) if (!await isKnown(asked, word)) return [];
  return (await asked.search(words || null, { filters })).results;
}

async function search() {
  const asked = ++last;
  const what = question();
  keepInAddress(what);
  const isAsked = what.words || Object.keys(what.filters).length;
  try {
    index ??= open();
    const answer = isAsked ? await results(what) : [];
    if (asked !== last) return;
    found = answer;
    list.replaceChildren();
    further.hidden = true;
    if (await more(asked) === null) return;
    said.textContent = isAsked ? told(found.length) : '';
  } catch (problem) {
    index = undefined;
    if (asked !== last) return;
    console.warn(problem);
    said.textContent = form.dataset.failed;
  }
}

let waiting;
function later() {
  clearTimeout(waiting);
  waiting = setTimeout(search, PAUSE);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  search();
});
form.q.addEventListener('input', later);
for (const choice of choices) choice.addEventListener('change', search);
further.firstElementChild.addEventListener('click', async () => {
  const first = await more(last);
  first?.querySelector('a').focus();
  said.textContent = fill(form.dataset.shown, { shown: list.children.length, count: found.length });
});

const address = new URLSearchParams(location.search);
const words = address.get('q') ?? '';
form.q.value = words.slice(0, form.q.maxLength);
for (const choice of choices) choice.value = address.get(choice.name) ?? '';
for (const choice of choices) if (choice.selectedIndex < 0) choice.selectedIndex = 0;
form.hidden = false;
document.querySelector('.closed').hidden = true;
if (address.size) await search();
if (words.length > form.q.maxLength) said.textContent += ` ${fill(form.dataset.cut, { count: form.q.maxLength })}`;

// The configuration that `spoorboek schema --cms` writes, in Sveltia CMS itself: it is taken without a word of complaint,
// and every kind has a list and a form. Nothing leaves this machine: what the CMS asks for is answered here.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from './lib/browser.mjs';

const checkout = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const program = process.env.SPOORBOEK_PROGRAM || path.join(checkout, 'target/debug/spoorboek');
const folder = path.resolve(path.dirname(createRequire(import.meta.url).resolve('@sveltia/cms')), '..');
const script = readFileSync(path.join(folder, 'dist/sveltia-cms.js'));

/** As it is written for a programme, with a repository in the browser in place of one on a host. */
function configuration() {
  const args = ['schema', '--cms', 'sveltia', '--lang', 'nl', '--content', path.join(checkout, 'content')];
  const written = execFileSync(program, args, { encoding: 'utf8' });
  const tried = written.replace(/^backend:\n(  .*\n)+/m, 'backend:\n  name: test-repo\n');
  assert.notEqual(tried, written);
  return tried;
}

function answer(route, config) {
  const { hostname, pathname } = new URL(route.request().url());
  if (hostname !== 'localhost') return route.abort();
  if (pathname === '/admin/config.yml') return route.fulfill({ contentType: 'text/yaml', body: config });
  if (pathname === '/sveltia-cms.js') return route.fulfill({ contentType: 'text/javascript', body: script });
  if (pathname !== '/admin/') return route.fulfill({ status: 404, body: '' });
  const page = '<!doctype html><meta charset="utf-8"><title>CMS</title><script src="/sveltia-cms.js"></script>';
  return route.fulfill({ contentType: 'text/html', body: page });
}

describe('the configuration of a CMS', { timeout: 120_000 }, () => {
  let browser;
  let page;
  const errors = [];
  const shows = (name) => page.getByText(name, { exact: true }).filter({ visible: true }).first().waitFor();

  before(async () => {
    browser = await launch();
    page = await browser.newPage({ locale: 'nl' });
    page.on('pageerror', (error) => errors.push(error.message));
    const config = configuration();
    await page.route('**/*', (route) => answer(route, config));
    await page.goto('http://localhost/admin/');
    await page.getByRole('button', { name: /test|proef/i }).first().click();
  });
  after(() => browser?.close());

  test('every kind has its list', async () => {
    for (const name of ['Programma', 'Sporen', 'Doelen', 'Indicatoren', 'Toezeggingen', 'Pagina’s']) await shows(name);
    assert.deepEqual(errors, []);
  });

  test('a new goal has a form with the words of editors', async () => {
    await page.goto('http://localhost/admin/#/collections/goal/new');
    for (const name of ['Titel', 'Samenvatting', 'Niveau', 'Indicatoren', 'Besluit']) await shows(name);
    assert.deepEqual(errors, []);
  });
});

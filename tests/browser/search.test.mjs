// Searching the site by words: by keyboard, with what is announced, in the address, and under the policy of the page.

import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { aroundTests } from './lib/around.mjs';
import { openPage } from './lib/browser.mjs';
import { openSite } from './lib/site.mjs';

const site = openSite();
// The words are those of the example.
const skip = !site.files.has('zoeken/index.html') && 'a site without a Dutch search';
const isExample = site.files.has('gebieden/selwerd/index.html');

describe('search', { skip }, () => {
  let server;
  let page;
  const refused = [];

  aroundTests(site, async (browser, started) => {
    server = started;
    page = await openPage(browser);
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && refused.push(message.text()));
    page.on('pageerror', (problem) => refused.push(String(problem)));
  });

  const open = (address = '', folder = 'zoeken') => page.goto(server.address(`${folder}/index.html`) + address);
  const said = async () => {
    await page.waitForFunction(() => document.querySelector('.found').textContent);
    return page.locator('.found').innerText();
  };
  const titles = () => page.locator('.results a').allInnerTexts();
  const find = async (words, folder) => {
    await open(`?q=${encodeURIComponent(words)}`, folder);
    await said();
    return titles();
  };

  it('the keyboard is enough: type, hear how many there are, go to the first', async () => {
    await open();
    assert.equal(await page.locator('.found').getAttribute('role'), 'status', 'a polite live region');
    await page.locator('#find-q').focus();
    await page.keyboard.type('over');
    await page.keyboard.press('Enter');
    assert.match(await said(), /^\d+ pagina/);
    assert.equal(new URL(page.url()).search, '?q=over');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'find-q', 'typing goes on where it was');
    const passed = [];
    for (let step = 0; step < 8 && passed.at(-1) !== 'A'; step++) {
      await page.keyboard.press('Tab');
      passed.push(await page.evaluate(() => document.activeElement.tagName));
    }
    assert.equal(passed.at(-1), 'A', passed.join(' '));
    const first = (await titles())[0];
    await page.keyboard.press('Enter');
    await page.waitForLoadState();
    const heading = (await page.locator('h1').innerText()).replaceAll('\u00ad', '');
    assert.equal(heading, first.replaceAll('\u00ad', ''));
  });

  it('what is typed is searched without a button, and nothing found is told', async () => {
    await open();
    await page.locator('#find-q').pressSequentially('qqxqq');
    assert.match(await said(), /Niets gevonden/);
    assert.deepEqual(await titles(), []);
  });

  it('a word that no page has is not answered with the beginning of it', async () => {
    assert.notDeepEqual(await find('een'), []);
    for (const words of ['eenqzaamheid', 'eenq', 'een eenqzaamheid']) assert.deepEqual(await find(words), [], words);
  });

  it('a question of 2,000 letters is cut, told, and fits', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(`?q=${'a'.repeat(2000)}`);
    assert.match(await said(), /200/);
    assert.equal((await page.locator('#find-q').inputValue()).length, 200);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'wider than the page');
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('markup in a question or a choice is text', async () => {
    await open(`?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&kind=${encodeURIComponent('"><b>')}`);
    await said();
    assert.equal(await page.locator('main img, main b').count(), 0);
  });

  it('finds word forms, ends of compounds, accents and ids in Dutch and English', { skip: !isExample && 'not the example' }, async () => {
    for (const [words, title, folder] of [
      ['projecten', 'Projecten'],
      ['veiligheid', 'Bewoners voelen zich veilig in hun buurt'],
      ['VEILIG', 'Bewoners voelen zich veilig in hun buurt'],
      ['suggestie-baangarantie', 'Suggestie van de raad: bied een baangarantie'],
      ['onveiligheidsgevoel', 'Hoeveel bewoners voelen zich onveilig?'],
      ['selwérd', 'Selwerd in het kort'],
      ['diefstal', 'In welke wijk worden naar verhouding de meeste fietsen gestolen?'],
      ['fietsen', 'Worden er minder fietsen gestolen?'],
      ['sel', 'Selwerd in het kort'],
      ['neighbourhoods', 'Work in the neighbourhood', 'en/search'],
      ['residents feeling', 'Residents feel safe in their neighbourhood', 'en/search'],
    ]) {
      const found = (await find(words, folder)).map((text) => text.replaceAll('\u00ad', ''));
      assert.ok(found.includes(title), `“${words}” finds ${found.join(' | ')}`);
    }
  });

  it('a choice narrows what is found, alone or with words, and stands in the address', { skip: !isExample && 'not the example' }, async () => {
    await open('?kind=goal');
    assert.match(await said(), /^6 pagina/);
    await page.locator('#find-q').fill('veilig');
    await page.waitForFunction(() => parseInt(document.querySelector('.found').textContent, 10) < 6);
    await page.locator('#find-area').selectOption('selwerd');
    await page.waitForFunction(() => location.search.includes('area=selwerd'));
    assert.match(page.url(), /q=veilig&kind=goal&area=selwerd/);
  });

  it('more is shown when it is asked for, and the focus is on what is new', { skip: !isExample && 'not the example' }, async () => {
    await open('?q=bewoners');
    await said();
    assert.equal(await page.locator('.results li').count(), 10);
    await page.getByRole('button', { name: 'Toon meer' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.results li').length > 10);
    const focused = await page.evaluate(() => [...document.querySelectorAll('.results a')].indexOf(document.activeElement));
    assert.equal(focused, 10);
    assert.match(await said(), /^20 van \d+/);
  });

  it('the page with what it found has no fault that axe knows', async () => {
    await open('?q=over');
    await said();
    const { violations } = await page.evaluate(() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }));
    assert.deepEqual(violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.target).join(', ')}`), []);
  });

  it('no policy was in the way, and nothing failed', () => assert.deepEqual(refused, []));

  it('without script the page leads on', async () => {
    const still = await (await page.context().browser().newContext({ javaScriptEnabled: false })).newPage();
    await still.goto(server.address('zoeken/index.html'));
    assert.equal(await still.locator('form').isVisible(), false);
    await still.getByRole('link', { name: 'Van A tot Z' }).first().click();
    assert.match(await still.locator('h1').innerText(), /A tot Z/);
  });
});

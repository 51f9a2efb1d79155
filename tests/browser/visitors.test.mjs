// Four visitors of the example, each with a question: how many taps to the answer, and on which screen it stands.

import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { aroundTests } from './lib/around.mjs';
import { openPage } from './lib/browser.mjs';
import { openSite } from './lib/site.mjs';

const site = openSite();
// Another programme has other questions.
const skip = !site.files.has('gebieden/selwerd/index.html') && 'not the example';
const phone = { width: 320, height: 640 };
const desk = { width: 1280, height: 900 };

describe('visitors', { skip }, () => {
  let server;
  let page;

  aroundTests(site, async (browser, started) => {
    server = started;
    page = await openPage(browser);
  });

  const open = async (window, file = 'index.html') => {
    await page.setViewportSize(window);
    await page.goto(server.address(file));
  };
  const tap = (name, inside = 'body') => page.locator(inside).getByRole('link', { name, exact: true }).first().click();
  const text = (selector) => page.locator(selector).first().innerText();

  /** The screen on which an element begins, from 1, as far as the page is scrolled now. */
  const screen = (selector) =>
    page.locator(selector).first().evaluate((element) => Math.max(1, Math.ceil((element.getBoundingClientRect().top + 1) / innerHeight)));

  it('a resident of Selwerd, on a phone: how is it here, what happens, what changed, whom can I ask', async (t) => {
    await open(phone);
    const tiles = await screen('.tiles');
    assert.ok(tiles <= 2, `the neighbourhoods begin on screen ${tiles}`);
    await tap('Selwerd', '.tiles');
    assert.match(await text('.lede'), /lager dan in Groningen/);
    assert.equal(await screen('.lede'), 1);
    assert.equal(await screen('.first svg'), 1);
    t.diagnostic(`neighbourhoods on screen ${tiles}; one tap to the answer, on screen 1, with its drawing`);
    for (const [question, answer] of [
      ['Wat gebeurt hier?', '.card-state'],
      ['Wat is er veranderd?', '.cards'],
      ['Wie kunt u vragen?', 'a'],
      ['Cijfers', '.strips'],
    ]) {
      await open(phone, 'gebieden/selwerd/index.html');
      await tap(question, '.jump');
      const section = await page.evaluate(() => `section:has(> ${location.hash})`);
      const at = await screen(`${section} ${answer}`);
      assert.ok(at <= 2, `after "${question}" the answer begins on screen ${at}`);
      t.diagnostic(`${question} a second tap, then screen ${at}`);
    }
  });

  it('a council member: which promises are late, what moves away, which money has no goal', async (t) => {
    await open(desk);
    await tap('Wat is beloofd', '.brief');
    assert.match(await text('.lede'), /Bij geen ervan is een datum afgesproken/);
    await open(desk);
    await tap('Voor de raad', 'footer');
    const parts = ['Besluiten die nodig zijn', 'Toezeggingen en suggesties', 'Doelen die achterblijven', 'Wat er had moeten zijn', 'Geld zonder doel'];
    const screens = [];
    for (const title of parts) {
      const heading = page.getByRole('heading', { level: 2, name: title, exact: true });
      screens.push(await heading.evaluate((element) => Math.ceil((element.getBoundingClientRect().top + 1) / innerHeight)));
    }
    assert.ok(Math.max(...screens) <= 3, `the parts begin on screens ${screens}`);
    t.diagnostic(`promises: one tap, the first sentence; all five questions: one tap, on screens ${screens.join(', ')}`);
  });

  it('a journalist: a number, its source and licence, the file behind it and how to cite it', async (t) => {
    await open(desk);
    await tap('Doelen en cijfers', '.menu');
    await tap('Bewoners voelen zich veilig in hun buurt', 'main');
    await tap('Alles over dit cijfer: Misdrijven', 'main');
    const figure = await screen('.fig');
    assert.equal(figure, 1);
    assert.match(await text('.fig .source'), /CBS en politie/);
    const file = async (ending) => {
      const [address] = await page.locator(`.fig .downloads a[href$="${ending}"]`).evaluateAll((links) => links.map((a) => a.href));
      return (await page.request.get(address)).text();
    };
    assert.match(await file('.csv'), /^area,name,period,value,.*\n.*groningen-noord/s);
    const json = JSON.parse(await file('.json'));
    assert.match(JSON.stringify(json), /"licence":"CC BY 4.0"/);
    assert.match(await text('main'), /Zo citeert u dit/);
    t.diagnostic(`three taps to the figure, on screen ${figure}; a fourth has the rows, or all with source and licence`);
  });

  it('a listener: a short way to the table, and every figure can be jumped to', async (t) => {
    await open(desk, 'indicatoren/misdrijven/index.html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main-content');
    const words = await page.locator('.fig').first().evaluate((figure) => {
      const heard = [];
      const walk = (node) => {
        if (node.nodeName === 'TABLE' || node.nodeName === 'DETAILS') return false;
        if (node.nodeType === Node.TEXT_NODE) heard.push(node.data);
        if (node.getAttribute?.('aria-hidden') === 'true') return true;
        if (node.localName === 'svg') {
          if (node.checkVisibility()) heard.push(look.nameOf(node), look.descriptionOf(node));
          return true;
        }
        return [...node.childNodes].every(walk);
      };
      walk(figure);
      return heard.join(' ').split(/\s+/).filter(Boolean).length;
    });
    assert.ok(words <= 60, `${words} words are heard before the table`);
    const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    assert.equal(headings[0], 'Het cijfer');
    const seen = await page.locator('#s-cijfer').evaluate((heading) => heading.getBoundingClientRect().height);
    assert.ok(seen <= 1, 'who sees the question sees its figure next');
    t.diagnostic(`${words} words before the table; ${headings.length} headings to jump by`);
  });

  for (const file of ['index.html', 'gebieden/selwerd/index.html', 'indicatoren/misdrijven/index.html', 'doelen/veilig-in-de-buurt/index.html']) {
    it(`the first drawing of ${file} stands on the second screen of a phone at the latest`, async () => {
      await open(phone, file);
      const at = await page.evaluate(() => {
        const all = [...document.querySelectorAll('.tiles, svg.chart, svg.strip, svg.course')].filter((e) => e.checkVisibility());
        return Math.min(...all.map((e) => Math.ceil((e.getBoundingClientRect().top + 1) / innerHeight)));
      });
      assert.ok(at <= 2, `it begins on screen ${at}`);
    });
  }

  it('a table of years begins on a phone with the newest year, and the names of its rows beside it', async () => {
    await open(phone, 'indicatoren/inwoners/index.html');
    const places = await page.evaluate(() => {
      const table = document.querySelector('.years');
      const folded = table.closest('details');
      if (folded) folded.open = true;
      const scroller = table.closest('.scroll');
      const box = (element) => element.getBoundingClientRect();
      const [name, newest] = [table.querySelector('tbody th'), table.querySelector('thead th:last-child')].map(box);
      const seen = box(scroller);
      return { scrolls: scroller.scrollWidth > scroller.clientWidth, ends: seen.right - newest.right, begins: name.left - seen.left, apart: newest.left - name.right };
    });
    assert.ok(places.scrolls && Math.abs(places.ends) < 2 && Math.abs(places.begins) < 2 && places.apart > -20, JSON.stringify(places));
  });

  it('all of an area that lies folded on a phone is open on a wide page', async () => {
    const hidden = () => page.locator('.rest .card, .rest .ledger').evaluateAll((all) => all.filter((e) => !e.checkVisibility()).length);
    await open(phone, 'gebieden/selwerd/index.html');
    const folded = await hidden();
    await page.setViewportSize(desk);
    assert.ok(folded > 0 && (await hidden()) === 0, `${folded} on a phone, ${await hidden()} on a wide page`);
  });
});

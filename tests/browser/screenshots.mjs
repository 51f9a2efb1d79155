// Pictures of pages for those who work on the theme.
//
//   npm run screenshots -- --out DIR [page …]     pages are files of the site; without any, the home page
//
// SPOORBOEK_SITE names another folder than public/.

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { paperWidth } from './checks/paper.mjs';
import { launch } from './lib/browser.mjs';
import { openSite } from './lib/site.mjs';
import { serve } from './lib/server.mjs';

const looks = [
  { name: '1280-light', width: 1280, media: { colorScheme: 'light' } },
  { name: '320-light', width: 320, media: { colorScheme: 'light' } },
  { name: '1280-dark', width: 1280, media: { colorScheme: 'dark' } },
  { name: '1280-forced', width: 1280, media: { colorScheme: 'dark', forcedColors: 'active' } },
  { name: 'print', width: paperWidth, media: { colorScheme: 'light', media: 'print' } },
];

// Longer pages are cut: a picture of a whole register shows nothing.
const tallest = 4000;

const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
if (!values.out) {
  console.error('usage: npm run screenshots -- --out DIR [page …]');
  process.exit(2);
}
// npm changes the working directory; a relative folder is meant from where the command was given.
const out = path.resolve(process.env.INIT_CWD ?? '.', values.out);
mkdirSync(out, { recursive: true });

const site = openSite();
const server = await serve(site.folder, site.base);
const browser = await launch();
try {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  for (const file of positionals.length ? positionals : ['index.html']) {
    const name = file.replace(/^\/|\/?(index)?\.html$|\/$/g, '').replaceAll('/', '-') || 'home';
    const address = server.address(file.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html'));
    for (const look of looks) {
      await page.setViewportSize({ width: look.width, height: 900 });
      await page.emulateMedia({ media: 'screen', forcedColors: 'none', ...look.media });
      await page.goto(address);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const picture = path.join(out, `${name}-${look.name}.png`);
      const clip = { x: 0, y: 0, width: look.width, height: Math.min(height, tallest) };
      await page.screenshot({ path: picture, fullPage: true, clip });
      console.log(picture);
    }
  }
} finally {
  await browser.close();
  await server.close();
}

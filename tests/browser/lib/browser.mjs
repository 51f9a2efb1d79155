// Chromium as the system has it: nothing is downloaded, and it asks nothing of the network on its own.

import { accessSync, constants, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser named in SPOORBOEK_CHROMIUM, else the first one on the PATH. */
export function executable() {
  if (process.env.SPOORBOEK_CHROMIUM) return process.env.SPOORBOEK_CHROMIUM;
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
      const file = path.join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not here; the next folder may have it.
      }
    }
  }
  throw new Error('no Chromium found: install Debian\'s package "chromium", or name one in SPOORBOEK_CHROMIUM');
}

export function launch() {
  return chromium.launch({
    executablePath: executable(),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const inPage = readFileSync(fileURLToPath(new URL('./in-page.js', import.meta.url)), 'utf8');

/**
 * A page with axe and our own helpers in it. They arrive as init scripts, which the policy of the page does not concern:
 * it stays in force for all that the page itself does, so one load serves every check.
 */
export async function openPage(browser) {
  // Reduced motion, so that no check meets a colour on its way from one scheme to the other.
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript({ content: axe });
  await context.addInitScript({ content: inPage });
  return context.newPage();
}

/** A few pages that are handed out and taken back: opening one costs more than most checks. */
export async function openPool(browser, size) {
  const idle = await Promise.all(Array.from({ length: size }, () => openPage(browser)));
  const waiting = [];
  return {
    async use(work) {
      const page = idle.pop() ?? (await new Promise((resolve) => waiting.push(resolve)));
      try {
        return await work(page);
      } finally {
        const next = waiting.shift();
        if (next) next(page);
        else idle.push(page);
      }
    },
  };
}

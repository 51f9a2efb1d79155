// A site on a server and a browser, for the tests of one `describe`.

import { after, before } from 'node:test';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';

/** Starts both before the tests, hands them to `begin`, and ends them after the last test. */
export function aroundTests(site, begin) {
  let browser;
  let server;

  before(async () => {
    server = await serve(site.folder, site.base);
    browser = await launch();
    await begin(browser, server);
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });
}

// A static server for the tests: this machine only, any free port, and the strictest policy a host could set.

import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const types = {
  atom: 'application/atom+xml',
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  ics: 'text/calendar; charset=utf-8',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  mjs: 'text/javascript; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
};

/** Serves `folder` below the path `base`. `address(page)` gives the full address of a file in it. */
export async function serve(folder, base = '/') {
  const server = createServer((request, response) => answer(folder, base, request, response));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    address: (page) => origin + base + page.split('/').map(encodeURIComponent).join('/'),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

const policy = "default-src 'self'";
const searchPolicy = `${policy}; script-src 'self' 'wasm-unsafe-eval'`;

/** Whether the site asks a host for the policy of its page of search: the one place with a second rule for it. */
async function isSearch(folder, base, url) {
  const headers = await readFile(path.join(folder, '_headers'), 'utf8').catch(() => '');
  const below = decodeURI(new URL(url, 'http://localhost').pathname).slice(base.length - 1);
  const rules = headers.matchAll(/^(\/\S+)\*\n  ! Content-Security-Policy\n  Content-Security-Policy: .*'wasm-unsafe-eval'/gm);
  return [...rules].some(([, start]) => below.startsWith(start));
}

async function answer(folder, base, request, response) {
  response.setHeader('Content-Security-Policy', (await isSearch(folder, base, request.url)) ? searchPolicy : policy);
  // With nosniff a wrong content type is a failure here, as it is on a careful host.
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // Every page must be seen to load all it needs.
  response.setHeader('Cache-Control', 'no-store');
  const found = await locate(folder, base, request.url);
  if (found) {
    response.setHeader('Content-Type', types[path.extname(found).slice(1)] ?? 'application/octet-stream');
    response.end(await readFile(found));
    return;
  }
  response.statusCode = 404;
  response.setHeader('Content-Type', types.html);
  response.end(await readFile(path.join(folder, '404.html')).catch(() => 'Not found'));
}

async function locate(folder, base, url) {
  let name;
  try {
    name = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (!name.startsWith(base)) return undefined;
  const file = path.join(folder, name.slice(base.length));
  if (file !== folder && !file.startsWith(folder + path.sep) && file !== folder + path.sep) return undefined;
  const kind = await stat(file).catch(() => undefined);
  if (kind?.isFile()) return file;
  const index = path.join(file, 'index.html');
  return (await stat(index).catch(() => undefined))?.isFile() ? index : undefined;
}

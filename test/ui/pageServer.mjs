// Web pages of every kind, on this machine.
import { createServer } from 'node:http';

const html = { 'content-type': 'text/html; charset=utf-8' };

/**
 * Serves an article and pages that are none.
 * @param {readonly string[]} sentences of the article, a paragraph each
 * @returns {Promise<{ origin: string, asked: string[], close(): void }>} `asked` holds the paths that were asked for
 */
export async function servePages(sentences) {
  const article = `<!doctype html><html lang="en"><head><title>Fares fall by half | Gullhaven Gazette</title>
    <meta property="og:site_name" content="Gullhaven Gazette"><meta name="author" content="Ida Thorsen">
    <meta property="article:published_time" content="2026-05-03T09:30:00Z">
    <script src="/script.js"></script><link rel="stylesheet" href="/style.css"></head>
    <body><nav><a href="/">Home</a></nav><article><h1>Fares fall by half</h1>
    ${sentences.map((sentence) => `<p>${sentence}</p>`).join('\n')}<img src="/picture.png"></article></body></html>`;
  /** @type {string[]} */
  const asked = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    if (url === '/article') response.writeHead(200, html).end(article);
    else if (url === '/moved') response.writeHead(301, { location: '/article' }).end();
    else if (url === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (url === '/login')
      response.writeHead(200, html).end('<title>Subscribe</title><body><form>Please log in to read on.</form></body>');
    else if (url === '/large') {
      response.writeHead(200, html);
      for (let megabyte = 0; megabyte < 20; megabyte++) response.write('a'.repeat(1_000_000));
      response.end();
    } else response.writeHead(404, html).end();
  });
  await new Promise((/** @type {(value: void) => void} */ resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

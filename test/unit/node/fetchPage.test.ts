import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchWithin, type FetchLimits } from '../../../src/node/fetchPage.js';
import { isPrivateAddress } from '../../../src/node/privateAddress.js';
import { readPage } from '../../../src/pages/readPage.js';

const article = '<html><head><title>Ferry</title></head><body><p>The ferry sails.</p></body></html>';
const html = { 'content-type': 'text/html; charset=utf-8' };

// "Привет" and "日本": the bytes do not say what they are.
const cyrillic = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
const japanese = Buffer.from([0x93, 0xfa, 0x96, 0x7b]);

/** How many bytes of the large page were written before the reader hung up. */
let written = 0;
const asked: string[] = [];

const pages: Readonly<Record<string, RequestListener>> = {
  '/': (_, response) => response.writeHead(200, html).end(article),
  '/moved': (_, response) => response.writeHead(301, { location: '/' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-login': (_, response) => response.writeHead(302, { location: 'http://me:secret@public.example/' }).end(),
  '/inward': (request, response) =>
    response.writeHead(302, { location: `http://inner.example:${request.socket.localPort}/` }).end(),
  '/inward-by-number': (request, response) =>
    response.writeHead(302, { location: `http://127.0.0.2:${request.socket.localPort}/` }).end(),
  '/large': (_, response) => {
    response.writeHead(200, html);
    const chunk = Buffer.alloc(64 * 1024, 'a');
    const more = (): void => {
      if (response.destroyed || written >= 20_000_000) return void response.end();
      written += chunk.length;
      response.write(chunk, more);
    };
    more();
  },
  '/announced': (_, response) => response.writeHead(200, { ...html, 'content-length': '20000000' }).write('a'),
  '/packed': (_, response) => response.writeHead(200, { ...html, 'content-encoding': 'GZip' }).end(gzipSync(article)),
  '/bomb': (_, response) =>
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000))),
  '/packed-nothing': (_, response) => {
    response.writeHead(200, { ...html, 'content-encoding': 'deflate' });
    response.write(Buffer.from([0x78, 0x9c]));
    // Blocks that hold nothing: five bytes each.
    const nothing = Buffer.alloc(50_000, Buffer.from([0, 0, 0, 0xff, 0xff]));
    const more = (): void => void (response.destroyed || response.write(nothing, more));
    more();
  },
  '/slow': (_, response) => response.writeHead(200, html).write('<p>'),
  '/silent': () => undefined,
  '/cyrillic': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=windows-1251' }).end(cyrillic),
  '/japanese': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(Buffer.concat([Buffer.from('<meta charset=Shift_JIS><p>'), japanese])),
  '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/closed': (_, response) => response.writeHead(401, html).end('Log in'),
  '/broken': (_, response) => response.writeHead(200, { ...html, 'content-length': '100' }).destroy(),
  '/text': (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('One.'),
};

let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.socket.localAddress} ${request.url}`);
    pages[request.url ?? '']?.(request, response);
  });
  // Every address of the loopback network leads here.
  await new Promise<void>((resolve) => void server.listen(0, '0.0.0.0', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** 127.0.0.1 is the open internet here; the rest of the loopback network stays private. */
const world: Partial<FetchLimits> = {
  isPrivate: (address) => address !== '127.0.0.1' && isPrivateAddress(address),
  lookup: (host, found) => found(null, [{ address: host === 'public.example' ? '127.0.0.1' : '127.0.0.2', family: 4 }]),
};

const never = new AbortController().signal;
const fetchFrom = (path: string, host = 'public.example', limits: Partial<FetchLimits> = {}) =>
  fetchWithin({ ...world, ...limits }, `http://${host}:${port}${path}`, never);
const textOf = (result: Awaited<ReturnType<typeof fetchWithin>>): string =>
  'bytes' in result ? new TextDecoder().decode(result.bytes) : JSON.stringify(result);

describe('fetching a page', () => {
  it('brings its bytes, kind, charset and address', async () => {
    const result = await fetchFrom('/#part');
    expect(textOf(result)).toBe(article);
    expect(result).toMatchObject({ kind: 'html', charset: 'utf-8', url: `http://public.example:${port}/` });
    expect(await fetchFrom('/text')).toMatchObject({ kind: 'text' });
  });

  it('follows a redirect, and says where it led', async () =>
    expect(await fetchFrom('/moved')).toMatchObject({ kind: 'html', url: `http://public.example:${port}/` }));

  it('unpacks what is packed', async () => expect(textOf(await fetchFrom('/packed'))).toBe(article));

  it.each([
    ['/cyrillic', 'Привет'],
    ['/japanese', '日本'],
  ])('brings what %s needs to be read', async (path, text) => {
    const page = await fetchFrom(path);
    if (!('bytes' in page)) throw new Error(JSON.stringify(page));
    expect(readPage(page).text).toContain(text);
  });

  it('stops a large page at the limit, not after it', async () => {
    expect(await fetchFrom('/large')).toEqual({ failure: { kind: 'size' } });
    expect(written).toBeLessThan(15_000_000);
    expect(await fetchFrom('/announced')).toEqual({ failure: { kind: 'size' } });
  });

  it('stops what unpacks to a large page', async () =>
    expect(await fetchFrom('/bomb')).toEqual({ failure: { kind: 'size' } }));

  it('stops at the limit where what comes unpacks to nothing', async () =>
    expect(await fetchFrom('/packed-nothing')).toEqual({ failure: { kind: 'size' } }));

  it.each(['/slow', '/silent'])('gives %s up', async (path) =>
    expect(await fetchFrom(path, 'public.example', { milliseconds: 300 })).toEqual({ failure: { kind: 'slow' } }),
  );

  it('can be cancelled', async () => {
    const abort = new AbortController();
    const fetching = fetchWithin(world, `http://public.example:${port}/slow`, abort.signal);
    setTimeout(() => abort.abort(), 50);
    expect(await fetching).toEqual({ failure: { kind: 'cancelled' } });
  });

  it('ends a loop of redirects after five', async () => {
    asked.length = 0;
    expect(await fetchFrom('/loop')).toEqual({ failure: { kind: 'redirects' } });
    expect(asked).toHaveLength(6);
  });

  it.each(['/inward', '/inward-by-number'])('does not follow %s to a private address', async (path) => {
    asked.length = 0;
    expect(await fetchFrom(path)).toEqual({ failure: { kind: 'private' } });
    expect(asked).toEqual([`127.0.0.1 ${path}`]);
  });

  it.each(['/inward', '/inward-by-number'])('follows %s where the first address was private', async (path) =>
    expect(textOf(await fetchFrom(path, 'inner.example'))).toBe(article),
  );

  it.each(['public first', 'private first'])(
    'fetches nothing of a name with both kinds of address: %s',
    async (order) => {
      const addresses = ['127.0.0.1', '127.0.0.2'].map((address) => ({ address, family: 4 }));
      const lookup: FetchLimits['lookup'] = (_, found) =>
        found(null, order === 'public first' ? addresses : addresses.toReversed());
      asked.length = 0;
      for (const path of ['/', '/inward', '/inward-by-number']) {
        expect(await fetchFrom(path, 'both.example', { lookup })).toEqual({ failure: { kind: 'private' } });
      }
      expect(asked).toEqual([]);
    },
  );

  it('does not follow a name that leads to a private address only the second time', async () => {
    let times = 0;
    const lookup: FetchLimits['lookup'] = (_, found) =>
      found(null, [{ address: times++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }]);
    expect(await fetchFrom('/moved', 'public.example', { lookup })).toEqual({ failure: { kind: 'private' } });
  });

  it.each([
    ['/to-file', { kind: 'address' }],
    ['/to-login', { kind: 'credentials' }],
    ['/picture', { kind: 'type', detail: 'image/png' }],
    ['/closed', { kind: 'status', detail: '401' }],
  ])('refuses %s', async (path, failure) => expect(await fetchFrom(path)).toEqual({ failure }));

  it('says what the system says of a connection that breaks', async () => {
    expect(await fetchFrom('/broken')).toMatchObject({ failure: { kind: 'network' } });
    expect(await fetchWithin({}, 'http://127.0.0.1:1/', never)).toMatchObject({
      failure: { kind: 'network', detail: expect.stringContaining('ECONNREFUSED') as unknown },
    });
  });

  it.each(['ftp://public.example/', 'file:///etc/passwd', 'javascript:alert(1)', 'nonsense', 'http://', ''])(
    'asks nobody for %j',
    async (url) => expect(await fetchWithin(world, url, never)).toEqual({ failure: { kind: 'address' } }),
  );
});

describe('a private address', () => {
  it.each([
    ...['127.0.0.1', '127.9.9.9', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254'],
    ...['0.0.0.0', '100.64.0.1', '::1', '::', 'fc00::1', 'fdff::1', 'fe80::1', 'fe80::1%eth0', '::ffff:127.0.0.1'],
    ...['::ffff:c0a8:101', '64:ff9b::7f00:1', '2002:7f00:1::', 'ff02::1', '255.255.255.255', 'localhost', ''],
    ...['::10.0.0.1', '2001:0:4136:e378::1', '2001:db8::1', '100::1', '192.0.2.7', '198.51.100.7', '203.0.113.7'],
  ])('is %s', (address) => expect(isPrivateAddress(address)).toBe(true));

  it.each([
    ...['8.8.8.8', '172.15.0.1', '172.32.0.1', '192.167.1.1', '11.0.0.1', '100.128.0.1', '2606:4700::1111'],
    ...['::ffff:8.8.8.8', '64:ff9b::808:808', '2002:808:808::', '2001:200::1', '2a00:1450::1'],
  ])('is not %s', (address) => expect(isPrivateAddress(address)).toBe(false));
});

/** Where a page says its charset, if it does: the HTML standard looks at the first 1,024 bytes. */
const HEAD = 1024;
const metaCharset = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i;

const WESTERN = 'windows-1252';
/** What windows-1252 has at 0x80 to 0x9f; five places have nothing. */
const fromControls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text of a page's bytes. A byte order mark says the charset, else the server's `charset`, else the page's own
 * `<meta charset>`, else it is UTF-8, and windows-1252 where that cannot be: old pages say nothing.
 */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  const named = markOf(bytes) ?? known(charset) ?? known(metaOf(bytes));
  if (named === WESTERN) return decodeWestern(bytes);
  if (named !== undefined) return new TextDecoder(named).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWestern(bytes);
  }
}

/** Node decodes windows-1252 as Latin-1, which has controls where quotation marks and dashes should be. */
function decodeWestern(bytes: Uint8Array): string {
  const text = new TextDecoder(WESTERN).decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (control) => fromControls[control.charCodeAt(0) - 0x80]);
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function metaOf(bytes: Uint8Array): string | undefined {
  const charset = metaCharset.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1];
  // A page in UTF-16 could not say so in bytes that read as ASCII.
  return charset && /^utf-?16/i.test(charset) ? 'utf-8' : charset;
}

/** The charset, trimmed; undefined where nothing is named, or something that nobody knows. */
function known(charset: string | undefined): string | undefined {
  if (charset === undefined) return undefined;
  try {
    return new TextDecoder(charset.trim()).encoding;
  } catch {
    return undefined;
  }
}

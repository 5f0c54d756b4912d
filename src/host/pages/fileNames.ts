/** What no file system here takes in a name, and what makes a name read in another order than it is written in. */
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Bidi_Control}]/gu;
/** Names of devices on Windows, with any extension. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/i;
const STEM_AT_MOST = 60;

/** A file name for an article, from its title, else from the host that it came from. */
export function proposedName(title: string | undefined, host: string): string {
  const words = (title ?? '').replace(forbidden, ' ').replace(/\s+/gu, ' ').trim().split(' ');
  let stem = '';
  for (const word of words) {
    if (stem.length + 1 + word.length > STEM_AT_MOST) break;
    stem = `${stem} ${word}`.trim();
  }
  const plain = stem.replace(/^[\s.]+|[\s.]+$/gu, '');
  return `${plain === '' || device.test(plain) ? host.replace(forbidden, '-') : plain}.txt`;
}

/** The name that is written: one without an extension gets that of a text. */
export function withExtension(name: string): string {
  return /\.(?:txt|md|markdown|article)$/i.test(name.trim()) ? name.trim() : `${name.trim()}.txt`;
}

/** Whether a name is one file in its folder, everywhere. */
export function isFileName(name: string): boolean {
  const plain = name.trim();
  return plain !== '' && plain.search(forbidden) < 0 && !/^\.+$|\.$/.test(plain) && !device.test(plain);
}

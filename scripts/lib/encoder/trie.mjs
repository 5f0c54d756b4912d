// The pieces as a trie over their bytes, its nodes level by level, so that a node's children stand together.

/**
 * Nodes in order, the root first: the byte that leads to each, how many children it has, and whether a piece ends there
 * (a bit a node, the lowest first); `ids` are the pieces' numbers in the order of the nodes that they end at. Pieces that
 * are undefined are left out.
 */
export function trieOf(pieces) {
  const sorted = pieces
    .flatMap((bytes, id) => (bytes ? [{ bytes, id }] : []))
    .sort((one, other) => Buffer.compare(one.bytes, other.bytes));
  const labels = [];
  const counts = [];
  const ends = [];
  const ids = [];
  let level = [{ from: 0, to: sorted.length, depth: 0, label: 0 }];
  while (level.length > 0) {
    const next = [];
    for (const { from, to, depth, label } of level) {
      const isPiece = depth > 0 && sorted[from].bytes.length === depth;
      labels.push(label);
      ends.push(isPiece);
      if (isPiece) ids.push(sorted[from].id);
      const before = next.length;
      for (let at = isPiece ? from + 1 : from; at < to;) {
        const byte = sorted[at].bytes[depth];
        const start = at;
        while (at < to && sorted[at].bytes[depth] === byte) at++;
        next.push({ from: start, to: at, depth: depth + 1, label: byte });
      }
      counts.push(next.length - before);
    }
    level = next;
  }
  const bits = new Uint8Array(Math.ceil(ends.length / 8));
  ends.forEach((isPiece, node) => (bits[node >> 3] |= Number(isPiece) << (node & 7)));
  return { labels: Uint8Array.from(labels), counts: Uint8Array.from(counts), bits, ids };
}

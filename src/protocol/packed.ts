/**
 * A message as bytes: JSON in UTF-8. What a view shows of a large story is millions of characters and numbers; as an
 * object it is copied value by value on each of its ways from the host to the page, as bytes at once.
 */
export interface Packed {
  readonly kind: 'packed';
  readonly bytes: ArrayBuffer;
}

export function pack(message: unknown): Packed {
  const { buffer } = new TextEncoder().encode(JSON.stringify(message));
  return { kind: 'packed', bytes: buffer };
}

/** What was packed; throws where the bytes are no JSON. */
export function unpack({ bytes }: Packed): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

// Loaded before the packer, which leaves the strength of compression to Node. A package is unpacked more often than
// packed: its files are compressed by zopfli, which takes a hundred times as long for some 5 % less; those that would
// take minutes, as strongly as Node can.
import { Transform } from 'node:stream';
import zlib from 'node:zlib';
import zopfli from '@gfx/zopfli';

/** Files of more bytes are left to Node: the lexicons and the encoder's, in which zopfli finds hardly anything. */
const ZOPFLI_AT_MOST = 1_000_000;

const { DeflateRaw } = zlib;

/** What a file is once it is compressed: it is read whole before anything is written. */
class Strongest extends Transform {
  /** @type {Buffer[]} */
  #parts = [];

  /** @override @type {Transform['_transform']} */
  _transform(part, _encoding, done) {
    this.#parts.push(part);
    done();
  }

  /** @override @type {Transform['_flush']} */
  _flush(done) {
    const file = Buffer.concat(this.#parts);
    if (file.length > ZOPFLI_AT_MOST) {
      zlib.deflateRaw(file, { level: zlib.constants.Z_BEST_COMPRESSION }, done);
      return;
    }
    zopfli.deflateAsync(file, {}).then((packed) => done(null, Buffer.from(packed)), done);
  }
}

const classes = /** @type {{ DeflateRaw: unknown }} */ (/** @type {unknown} */ (zlib));
classes.DeflateRaw = new Proxy(DeflateRaw, { construct: () => new Strongest() });

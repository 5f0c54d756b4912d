// Loaded before the packer, which leaves the strength of compression to Node: the strongest, since a package is unpacked
// more often than packed.
import zlib from 'node:zlib';

const classes = /** @type {{ DeflateRaw: new (options?: zlib.ZlibOptions) => object }} */ (
  /** @type {unknown} */ (zlib)
);
classes.DeflateRaw = new Proxy(classes.DeflateRaw, {
  construct: (made) => new made({ level: zlib.constants.Z_BEST_COMPRESSION }),
});

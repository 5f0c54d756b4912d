import { BlockList, isIP } from 'node:net';

/** Networks that are not the open internet (IANA's special-purpose address registries). */
const ranges: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
const ranges6: readonly (readonly [network: string, prefix: number])[] = [
  // Also version 4 addresses as they were once written inside version 6.
  ['::', 96],
  // Carries an address of version 4 to a translator of this network.
  ['64:ff9b:1::', 48],
  ['100::', 64],
  // Only within one network (segment routing), and examples.
  ['5f00::', 16],
  ['3fff::', 20],
  // Tunnels, benchmarks and examples.
  ['2001::', 23],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const closed = new BlockList();
for (const [network, prefix] of ranges) closed.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of ranges6) closed.addSubnet(network, prefix, 'ipv6');

/** An address of version 4 inside one of version 6: translated (64:ff9b::/96) or 6to4 (2002::/16). */
const translated = /^64:ff9b::([\da-f]{1,4}):([\da-f]{1,4})$/i;
const sixToFour = /^2002:([\da-f]{1,4}):([\da-f]{1,4}):/i;

/**
 * Whether an IP address is of this machine or of a network that is not the open internet: loopback, private,
 * link-local, unique local, multicast, also as version 4 inside version 6. What is no IP address counts as such.
 */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '');
  const version = isIP(plain);
  if (version === 0) return true;
  if (closed.check(plain, version === 4 ? 'ipv4' : 'ipv6')) return true;
  const inside = translated.exec(plain) ?? sixToFour.exec(plain);
  if (!inside) return false;
  const [high, low] = [parseInt(inside[1], 16), parseInt(inside[2], 16)];
  return isPrivateAddress([high >> 8, high & 255, low >> 8, low & 255].join('.'));
}

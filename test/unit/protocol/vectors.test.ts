import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENCODER, packVector, unpackVector } from '../../../src/protocol/vectors.js';

const built = 'resources/encoder.bin';

describe('a vector of 8 bits a value', () => {
  it('points where the vector did, and has length 1', () => {
    const vector = Float32Array.from({ length: 384 }, (_, i) => Math.sin(7 * i) * Math.sin(0.3 * i) ** 5);
    const length = Math.hypot(...vector);
    const back = unpackVector(packVector(vector));
    const cosine = back.reduce((sum, value, i) => sum + (value * vector[i]) / length, 0);
    expect(cosine).toBeGreaterThan(0.9999);
    expect(cosine).toBeLessThan(1);
    expect(Math.hypot(...back)).toBeCloseTo(1, 5);
    expect(packVector(vector)).toEqual(packVector(vector.map((value) => value / 100)));
  });

  it('is nought where the vector is', () => {
    expect([...unpackVector(packVector(new Float32Array(3)))]).toEqual([0, 0, 0]);
  });
});

describe.skipIf(!existsSync(built))('The encoder (skipped where resources/encoder.bin has not been built)', () => {
  it('is the one that kept vectors are of', () => {
    const head = Buffer.alloc(8);
    const file = openSync(built, 'r');
    readSync(file, head);
    closeSync(file);
    expect(head.readUInt32LE(4), 'Write the new checksum into src/protocol/vectors.ts.').toBe(ENCODER);
  });
});

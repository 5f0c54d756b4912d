export function toHalf(value: number): number;
export function fromHalf(half: number): number;

/** So strongly, in per cent, a cell of 100 % is coloured; any more, and its number could not be read. */
export const STRONGEST = 40;

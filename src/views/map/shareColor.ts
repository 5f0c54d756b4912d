/** A cell of which all stands elsewhere is coloured so strongly, per cent; any more, and its number could not be read. */
export const STRONGEST = 40;

// Small invented articles for the suites that need a story of their own.

/** Five sentences, one a line; the event, its people and its places are made up. */
export const harbour = [
  'The harbour of Melgrund will close for three weeks in October, its master Oda Fennimore said on Monday.',
  'Divers found that the old quay at Sarnholm has sunk by 40 centimetres since the spring.',
  'Fennimore wants to bring in two floating cranes from Brackwater before the storms begin.',
  'The mussel boats of the Tollensund cooperative will unload at Kvarn Point for as long as the work lasts.',
  'Repairs are expected to cost 6.2 million crowns, half of it paid by the county of Ostrava Bight.',
];

/** The same event in a copy whose sentences stand in another order, one of them edited. */
export const harbourCopy = [
  'Repairs are expected to cost 6.2 million crowns, half of it paid by the county of Ostrava Bight.',
  'The harbour of Melgrund will close for three weeks in October, its master Oda Fennimore said on Monday.',
  'Fennimore wants to bring in three floating cranes from Brackwater before the winter storms begin.',
  'Divers found that the old quay at Sarnholm has sunk by 40 centimetres since the spring.',
  'A choir from Pellworth sang at the Melgrund lighthouse on Sunday evening, to a crowd of 300 people.',
];

export const paragraphs = (sentences: readonly string[]): string =>
  sentences.map((sentence) => `${sentence}\n`).join('\n');

export const licence =
  'Permission is granted, free of charge, to any person who obtains a copy of this software to deal in it without limit.\n';

export const readme = 'A small program that counts the words of a text. Install it with the package manager.\n';

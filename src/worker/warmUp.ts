import { createEngine } from '../engine/create.js';
import type { Engine } from '../engine/engine.js';
import type { Served } from './serve.js';

/** Two tellings of one small story, with what heads and feet of articles have; in no sign beyond Latin-1. */
export const tellings = [
  `Ferry service to Elm Island resumes after storm
By Ada Lind
March 3, 2023 at 10:15 a.m.
LUNMOUTH, March 3 - The ferry to Elm Island will sail again on Friday, the harbor board said, after a storm had kept it in port for 12 days.
"We have checked every pier, and we are ready," said Tom Hale, 52, who leads the board. It won't cost more than $1,200 a day.
About 3,400 people live on the island; they had to fly in U.S. mail and food (see page 4).
Photo: Ada Lind
Read more: Harbor plans
Sign up for our newsletter.
© 2023 The Lunmouth Gazette. All rights reserved.`,
  `Island ferry sails again
Updated: 4 March 2023
Source: Lunmouth Post
The ferry to Elm Island sails again from Friday, the board of the harbor said on Thursday.
Tom Hale, its leader, said: "Each pier was checked. We are ready." A day costs no more than 1,200 dollars.
The storm had closed the port for nearly two weeks, and 3,400 islanders depended on planes.
Share this article`,
];

/** While a request is answered, the next stretch is tried again so much later, in milliseconds. */
const PAUSE = 10;

/**
 * Has a small story read and matched while nobody waits for an answer, so that what runs first of the engine is
 * compiled when it is asked: its regular expressions above all. Compiled for a text of Latin-1 first they take half of
 * what they take for any other, and a compiler's second look, which others need, too, comes sooner.
 */
export async function warmUp(served: Served, engine: Engine = createEngine()): Promise<void> {
  const stretches = [
    ...tellings.map((text, i) => () => void engine.setSource(String(i), text)),
    () => void engine.related('0', ['1']),
    () => void engine.match('0', '1'),
  ];
  for (const stretch of stretches) {
    await pause(0);
    while (served.isBusy) await pause(PAUSE);
    if (served.hasMatched) return;
    stretch();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

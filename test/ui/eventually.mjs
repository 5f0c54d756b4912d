export const sleep = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks again and again until the answer is neither false nor undefined; a slow machine gets its time.
 * @template T
 * @param {string} what said when the time is up
 * @param {() => Promise<T | false | undefined>} ask
 * @param {number} [patience] ms
 * @returns {Promise<T>}
 */
export async function eventually(what, ask, patience = 40_000) {
  const end = Date.now() + patience;
  let last;
  do {
    try {
      const answer = await ask();
      if (answer !== false && answer !== undefined) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await sleep(100);
  } while (Date.now() < end);
  const why = last instanceof Error ? ` ${last.message}` : '';
  throw new Error(`Not within ${patience / 1000} s: ${what}.${why}`, { cause: last });
}

/**
 * Asks until the answer is the same twice, 300 ms apart: where something on the screen has come to rest.
 * @template T
 * @param {string} what said when the time is up
 * @param {() => Promise<T | false | undefined>} ask
 */
export async function settled(what, ask) {
  /** @type {string | undefined} */
  let before;
  return eventually(what, async () => {
    const answer = await ask();
    const now = JSON.stringify(answer);
    const isSame = now === before;
    before = now;
    await sleep(300);
    return isSame ? answer : undefined;
  });
}

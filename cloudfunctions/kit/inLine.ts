const tails = new Map<string, Promise<unknown>>();

/**
 * Does pieces of work about the same thing one after another, as far as this process can see. Correctness does not
 * rest on it (transactions see to that), cost does: of many who want the same order, each looks when the one before
 * him is done, and does not begin a transaction that is sure to fail.
 */
export async function inLine<R>(about: string, work: () => Promise<R>): Promise<R> {
  const before = tails.get(about) ?? Promise.resolve();
  const turn = before.then(work, work);
  const tail = turn.catch(() => undefined);
  tails.set(about, tail);
  try {
    return await turn;
  } finally {
    if (tails.get(about) === tail) tails.delete(about);
  }
}

/** Does something with each item, a few at once, and returns how many came to a good end. */
export async function inTurn<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<boolean>,
): Promise<number> {
  const queue = items[Symbol.iterator]();
  let done = 0;
  const worker = async () => {
    for (const item of queue) if (await work(item)) done += 1;
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return done;
}

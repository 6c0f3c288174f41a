/** A trail that grows too long keeps its first entry and the latest ones; the events keep them all. */
export function recorded<E>(trail: readonly E[], latest: E, most: number): E[] {
  const all = [...trail, latest];
  return all.length <= most ? all : [...all.slice(0, 1), ...all.slice(1 - most)];
}

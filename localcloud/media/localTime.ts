let offset = 0;

/** Sets by how much the local clock runs ahead of the machine's. */
export function setOffset(ms: number): void {
  offset = ms;
}

/** Now, by the clock of the local cloud: what is signed ends by it. */
export const localNow = (): number => Date.now() + offset;

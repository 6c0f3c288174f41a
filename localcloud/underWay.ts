/** What has begun and not ended yet, so that whoever closes can wait for it. */
export class UnderWay {
  private readonly begun = new Set<Promise<unknown>>();

  /** Keeps work in mind until it has ended, one way or the other, and gives it back. */
  keep<T>(work: Promise<T>): Promise<T> {
    const forget = () => void this.begun.delete(work);
    this.begun.add(work);
    work.then(forget, forget);
    return work;
  }

  /** Resolves once nothing is under way, what began meanwhile included. */
  async ended(): Promise<void> {
    while (this.begun.size > 0) await Promise.allSettled(this.begun);
  }
}

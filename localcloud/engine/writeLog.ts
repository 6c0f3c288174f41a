/**
 * Remembers in which order documents were written, as long as an open transaction may have to know. A transaction that
 * sees the state up to number `n` may not write a document that was written with a later number.
 *
 * A write is numbered when it happens and counts as seen once its commit is known. In between a snapshot may already
 * contain it and still call it later: that costs a needless retry, never a lost update.
 */
export class WriteLog {
  private readonly numbers = new Map<string, number>();
  private last = 0;
  private committed = 0;

  /** Numbers one transaction's writes; called before its commit. */
  record(keys: Iterable<string>): number {
    this.last++;
    for (const key of keys) {
      this.numbers.delete(key);
      this.numbers.set(key, this.last);
    }
    return this.last;
  }

  /** Everything up to `number` is on disk. `oldest` is what the oldest open transaction has seen. */
  settle(number: number, oldest: number): void {
    this.committed = Math.max(this.committed, number);
    const known = Math.min(this.committed, oldest);
    for (const [key, written] of this.numbers) {
      if (written > known) break;
      this.numbers.delete(key);
    }
  }

  /** The number up to which a snapshot taken now is sure to see every write. */
  get seen(): number {
    return this.committed;
  }

  writtenSince(key: string, number: number): boolean {
    return (this.numbers.get(key) ?? 0) > number;
  }
}

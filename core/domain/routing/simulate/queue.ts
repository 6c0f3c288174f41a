/** What lies ahead on the virtual clock, earliest first; of two at one moment the one that was put in first. */
export class Ahead<T> {
  private readonly heap: { at: number; turn: number; what: T }[] = [];
  private turns = 0;

  put(at: number, what: T): void {
    const entry = { at, turn: (this.turns += 1), what };
    let n = this.heap.push(entry) - 1;
    while (n > 0) {
      const parent = (n - 1) >> 1;
      if (!this.isBefore(n, parent)) break;
      this.swap(n, parent);
      n = parent;
    }
  }

  take(): { at: number; what: T } | undefined {
    const [first] = this.heap;
    const last = this.heap.pop();
    if (!first || !last || this.heap.length === 0) return first;
    this.heap[0] = last;
    for (let n = 0; ;) {
      let least = n;
      for (const child of [2 * n + 1, 2 * n + 2])
        if (child < this.heap.length && this.isBefore(child, least)) least = child;
      if (least === n) return first;
      this.swap(n, least);
      n = least;
    }
  }

  private isBefore(n: number, m: number): boolean {
    const [a, b] = [this.heap[n], this.heap[m]];
    if (!a || !b) return false;
    return a.at < b.at || (a.at === b.at && a.turn < b.turn);
  }

  private swap(n: number, m: number): void {
    const [a, b] = [this.heap[n], this.heap[m]];
    if (!a || !b) return;
    this.heap[n] = b;
    this.heap[m] = a;
  }
}

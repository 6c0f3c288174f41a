import type { Chance } from '../../localcloud/seeds/chance';
import type { Interpose } from './interpose';

/** Lets requests wait and releases them one at a time in an order of chance: the same chance, the same schedule. */
export class Schedule {
  private chance: Chance | undefined;
  private waiting: (() => Promise<void>)[] = [];
  private releasing = false;

  /** Between the functions and the cloud; everything passes while no schedule runs. */
  readonly interpose: Interpose = (call, act) =>
    // A function that calls another waits for what that one asks of the database: only the database is held.
    this.chance && call.action.startsWith('database.') ? this.held(act) : act();

  /** Does some work at once, with its single operations in an order of chance. */
  async run<T>(chance: Chance, work: () => Promise<T>): Promise<T> {
    this.chance = chance;
    try {
      return await work();
    } finally {
      this.chance = undefined;
    }
  }

  private held<T>(act: () => Promise<T>): Promise<T> {
    const answered = new Promise<T>((resolve, reject) => {
      this.waiting.push(() => act().then(resolve, reject));
    });
    void this.release();
    return answered;
  }

  private async release(): Promise<void> {
    if (this.releasing) return;
    this.releasing = true;
    while (this.waiting.length > 0) {
      // Whoever is on his way arrives first.
      await new Promise((arrived) => setTimeout(arrived, 1));
      const at = this.chance?.below(this.waiting.length) ?? 0;
      const [next] = this.waiting.splice(at, 1);
      await next?.();
    }
    this.releasing = false;
  }
}

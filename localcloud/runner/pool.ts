import type { Bundle } from './bundle';
import type { Instance } from './instance';

/** The instances of one function: started when they are needed, replaced when the bundle changes or they end. */
export class Pool {
  private instances: Instance[] = [];
  private stamp = '';

  constructor(
    private readonly size: number,
    private readonly start: (bundle: Bundle) => Instance,
  ) {}

  /** The instance that takes the next call. */
  pick(bundle: Bundle): Instance {
    if (bundle.stamp !== this.stamp) this.reload(bundle);
    this.instances = this.instances.filter((instance) => instance.alive);
    const free = this.instances.reduce<Instance | undefined>(
      (best, next) => (best && best.load <= next.load ? best : next),
      undefined,
    );
    if (free && (free.load === 0 || this.instances.length >= this.size)) return free;
    const started = this.start(bundle);
    this.instances.push(started);
    return started;
  }

  setClock(offset: number): void {
    for (const instance of this.instances) instance.setClock(offset);
  }

  async close(): Promise<void> {
    await Promise.all(this.instances.map((instance) => instance.kill()));
  }

  private reload(bundle: Bundle): void {
    for (const instance of this.instances) instance.retire();
    this.instances = [];
    this.stamp = bundle.stamp;
  }
}

import { POLLS_COUNT_FOR } from '@core/domain/live/room';

/** Who watches a show now: each person once, however many screens he has, and whether his page listens or asks. */
export class Viewers {
  private readonly listening = new Map<string, number>();
  private readonly asked = new Map<string, number>();
  private readonly ever = new Set<string>();
  private fresh: string[] = [];

  came(who: string): void {
    this.listening.set(who, (this.listening.get(who) ?? 0) + 1);
    this.note(who);
  }

  left(who: string): void {
    const others = (this.listening.get(who) ?? 0) - 1;
    if (others > 0) this.listening.set(who, others);
    else this.listening.delete(who);
  }

  polled(who: string, now: number): void {
    this.asked.set(who, now);
    this.note(who);
  }

  count(now: number): number {
    let asking = 0;
    for (const [who, at] of this.asked) {
      if (now - at > POLLS_COUNT_FOR) this.asked.delete(who);
      else if (!this.listening.has(who)) asking += 1;
    }
    return this.listening.size + asking;
  }

  /** Those who came for the first time and have not been reported yet; `reported` takes them off. */
  newcomers(most: number): readonly string[] {
    return this.fresh.slice(0, most);
  }

  reported(count: number): void {
    this.fresh = this.fresh.slice(count);
  }

  private note(who: string): void {
    if (this.ever.has(who)) return;
    this.ever.add(who);
    this.fresh.push(who);
  }
}

import type { WishAct } from './steps';
import { isFull, leftOf, type Wish } from './wish';

export type WishConditionRefusal = 'PART_TAKEN' | 'NOT_FULL' | 'OWNER_FIRST' | 'NOT_NOW';

/** What somebody wants to do, as far as it bears on whether he may. */
export interface Attempt {
  /** The owner himself, or who spoke for him. */
  isAsking: boolean;
  /** How much of each part he would take. */
  takes?: readonly number[];
}

/** What must hold for an act besides the table. */
export function wishConditionOf(
  wish: Wish,
  act: WishAct,
  { isAsking, takes }: Attempt,
): WishConditionRefusal | undefined {
  const full = isFull(wish);
  switch (act) {
    case 'pledge':
      if (full) return 'PART_TAKEN';
      return takes && !fits(wish, takes) ? 'PART_TAKEN' : undefined;
    case 'contact':
      return full ? undefined : 'NOT_FULL';
    case 'release':
      return full ? undefined : 'NOT_NOW';
    // Who has it alone gives it back as a whole.
    case 'unpledge':
      return wish.pledges.length > 1 || wish.state === 'coClaiming' ? undefined : 'NOT_NOW';
    // The owner has the first word; staff ring when none has come.
    case 'confirm':
    case 'dispute':
      return isAsking || wish.toCall ? undefined : 'OWNER_FIRST';
    case 'leaveOff':
      return wish.state === 'disputed' || wish.toCall ? undefined : 'OWNER_FIRST';
    case 'keep':
    case 'explain':
      return wish.toDecide ? undefined : 'NOT_NOW';
    case 'thank':
    case 'tell':
      return wish.state === 'confirmed' || wish.outcome === 'fulfilled' ? undefined : 'NOT_NOW';
    default:
      return undefined;
  }
}

/** Whether so much of each part is still wanted. */
function fits(wish: Wish, takes: readonly number[]): boolean {
  const left = leftOf(wish);
  return takes.length === left.length && takes.every((count, n) => count >= 0 && count <= (left[n] ?? 0));
}

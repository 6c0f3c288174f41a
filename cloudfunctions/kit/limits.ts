import type { ActionSpec } from '@core/contract/action';
import type { Action } from '@core/contract/index';

/** How often one person may do one thing. */
export interface Limit {
  most: number;
  minutes: number;
}

/** Far more than anybody's fingers do; what sends more is a program. */
const usual: Limit = { most: 300, minutes: 10 };

/** Acts that cost others something, and reads that cost the cloud much. */
const tighter: Partial<Record<Action, Limit>> = {
  'order.place': { most: 100, minutes: 60 },
  'photo.begin': { most: 60, minutes: 60 },
  'import.upload': { most: 30, minutes: 60 },
  'export.begin': { most: 60, minutes: 60 },
  'me.consent': { most: 60, minutes: 60 },
  'family.invite': { most: 10, minutes: 60 },
  // A code has six digits: whoever guesses is stopped long before he finds one.
  'family.join': { most: 10, minutes: 60 },
  'guardian.record': { most: 20, minutes: 60 },
  'admin.begin': { most: 5, minutes: 60 },
  'mode.call': { most: 10, minutes: 60 },
  'comment.post': { most: 20, minutes: 1 },
  'vote.check': { most: 60, minutes: 10 },
  'person.find': { most: 100, minutes: 10 },
  'desk.helpers': { most: 200, minutes: 10 },
};

/** How often a person may do this; undefined for ordinary reads, which are not counted. */
export function limitOf(action: Action, kind: ActionSpec['kind']): Limit | undefined {
  return tighter[action] ?? (kind === 'act' ? usual : undefined);
}

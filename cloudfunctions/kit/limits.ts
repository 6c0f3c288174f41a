import { contract, type Action } from '@core/contract/index';

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
  'me.consent': { most: 60, minutes: 60 },
  'desk.helpers': { most: 200, minutes: 10 },
};

/** How often a person may do this; undefined for ordinary reads, which are not counted. */
export function limitOf(action: Action): Limit | undefined {
  return tighter[action] ?? (contract[action].kind === 'act' ? usual : undefined);
}

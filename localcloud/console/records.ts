import { EJSON } from 'bson';
import type { Documents } from '../../cloudfunctions/kit/documents';
import type { WireAction } from '../gateway/wire';
import { settings } from '../settings';

/** Reads the database for the console, past every rule of the product: it belongs to whoever sits at this machine. */
export interface Records {
  find<C extends keyof Documents>(collection: C, ask: Ask): Promise<Documents[C][]>;
  /** The first deadline of an order after a moment. */
  nextDeadline(after: number): Promise<number | undefined>;
}

export interface Ask {
  where: Record<string, unknown>;
  by?: [field: string, direction: 'asc' | 'desc'];
  limit: number;
}

/** Opens the database for the console. */
export function openRecords(actions: Record<string, WireAction>): Records {
  const find = async <C extends keyof Documents>(collection: C, ask: Ask): Promise<Documents[C][]> => {
    const get = actions['database.getDocument'];
    const answer = await get?.({
      action: 'database.getDocument',
      env: settings.envId,
      invocation: undefined,
      fields: {
        collectionName: collection,
        queryType: 'WHERE',
        query: EJSON.stringify(ask.where, { relaxed: false }),
        limit: ask.limit,
        ...(ask.by && { order: EJSON.stringify({ [ask.by[0]]: ask.by[1] === 'desc' ? -1 : 1 }) }),
      },
    });
    const { list } = answer?.data as { list: string[] };
    return list.map((text) => EJSON.parse(text) as Documents[C]);
  };
  return {
    find,
    nextDeadline: async (after) => {
      const [first] = await find('orders', {
        where: { dueAt: { $gt: after } },
        by: ['dueAt', 'asc'],
        limit: 1,
      });
      return first?.dueAt;
    },
  };
}

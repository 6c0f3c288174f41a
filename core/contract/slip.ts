import * as v from 'valibot';
import { action } from './action';
import { id } from './shapes';

/** 派件单 on paper. */
export const slip = {
  /** Has the sheet of an order that went out as a slip made; `job.get` says when it is done. */
  'slip.print': action({
    kind: 'act',
    input: v.object({ id }),
    output: v.object({ id }),
    refusals: ['NO_SLIP'],
  }),
  /** A link to a sheet that was made, by the id of its job; it ends within minutes. */
  'slip.link': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({
      url: v.string(),
      name: v.string(),
      /** Characters that the font does not have: 〓 stands for them on the sheet. */
      missing: v.string(),
    }),
    refusals: ['NOT_READY'],
  }),
} as const;

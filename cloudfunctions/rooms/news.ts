import type { RoomNews } from '@core/domain/live/room';
import { showStates } from '@core/domain/live/show';
import { roles } from '@core/domain/people/person';
import * as v from 'valibot';

const Said = v.object({
  seq: v.number(),
  number: v.number(),
  name: v.string(),
  crew: v.optional(v.object({ role: v.optional(v.picklist(roles)) })),
  words: v.string(),
  at: v.number(),
});
const Poll = v.object({
  id: v.string(),
  question: v.string(),
  options: v.array(v.string()),
  openedAt: v.number(),
  closedAt: v.optional(v.number()),
  counts: v.optional(v.array(v.number())),
});
const version = v.number();
const Parts = v.object({
  show: v.optional(v.object({ version, state: v.picklist(showStates), caption: v.optional(v.string()) })),
  chat: v.optional(
    v.object({
      ...{ version, slow: v.number(), gone: v.optional(v.number()) },
      ...{ pinned: v.optional(Said), straw: v.optional(Poll) },
    }),
  ),
  questions: v.optional(
    v.object({
      ...{ version, open: v.number(), answered: v.number(), onward: v.number() },
      onAir: v.optional(v.object({ id: v.string(), words: v.string() })),
    }),
  ),
});

/** What the functions tell: of which show, and what is new. Fields that are not named here go to nobody. */
export const News: v.GenericSchema<unknown, { show: string; news: RoomNews }> = v.object({
  show: v.string(),
  news: v.variant('kind', [
    v.object({ kind: v.literal('comments'), said: v.array(Said) }),
    v.object({ kind: v.literal('withdrawn'), seqs: v.array(v.number()) }),
    v.object({ kind: v.literal('parts'), parts: Parts }),
  ]),
});

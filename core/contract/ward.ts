import * as v from 'valibot';
import { consented, consentWays } from '../domain/people/consent';
import { guardianBases } from '../domain/people/ward';
import { action } from './action';
import { familyCode } from './family';
import { cursor, day, done, id, ms, pageOf, phone, regionPath, someText, text } from './shapes';

/** How the neighbour, or who may speak for him, agreed to what is kept. */
const consent = v.object({
  how: v.picklist(['phone', 'faceToFace', 'paper', 'guardian']),
  day,
  note: v.optional(text(100), ''),
});

const wardCard = v.object({
  id,
  name: v.string(),
  household: regionPath,
  address: v.string(),
  at: ms,
});

const wardView = v.object({
  ...wardCard.entries,
  state: v.picklist(['open', 'closed']),
  phone: v.optional(v.string()),
  guardian: v.optional(v.object({ name: v.string(), basis: v.picklist(guardianBases), until: ms })),
  /** Everything that was agreed to, the latest first. Nothing there is ever changed. */
  consents: v.array(
    v.object({
      what: v.picklist(consented),
      how: v.picklist(consentWays),
      given: v.boolean(),
      by: v.string(),
      day,
      at: ms,
      note: v.string(),
    }),
  ),
});
const shown = v.object({ ward: wardView });

export const wards = {
  /** Neighbours without a phone in a place of one's office; `search` is part of a name, or its initials. */
  'ward.list': action({
    kind: 'read',
    input: v.object({
      place: v.optional(regionPath),
      search: v.optional(text(20)),
      cursor: v.optional(cursor),
    }),
    output: pageOf(wardCard),
    refusals: [],
  }),
  'ward.get': action({ kind: 'read', input: v.object({ id }), output: shown, refusals: [] }),
  'ward.make': action({
    kind: 'act',
    input: v.object({ name: someText(20), household: regionPath, phone: v.optional(phone), consent }),
    output: shown,
    refusals: ['TEXT_REFUSED', 'WARD_THERE', 'DAY_AHEAD'],
  }),
  'ward.change': action({
    kind: 'act',
    input: v.object({ id, name: someText(20), phone: v.optional(phone), consent: v.optional(consent) }),
    output: shown,
    refusals: ['TEXT_REFUSED', 'DAY_AHEAD', 'SETTLED'],
  }),
  /** Ends a record: moved, died, has a phone now, or does not want it any longer. */
  'ward.close': action({ kind: 'act', input: v.object({ id }), output: done, refusals: ['SETTLED'] }),
  /** Who acts for him, on what ground, until when. The guardian shows a code from his own phone. */
  'guardian.record': action({
    kind: 'act',
    input: v.object({
      ward: id,
      code: familyCode,
      basis: v.picklist(guardianBases),
      until: day,
      note: v.optional(text(100), ''),
    }),
    output: shown,
    refusals: ['TEXT_REFUSED', 'CODE_GONE', 'DAY_PAST', 'SETTLED'],
  }),
  'guardian.end': action({
    kind: 'act',
    input: v.object({ ward: id }),
    output: done,
    refusals: ['SETTLED'],
  }),
} as const;

import * as v from 'valibot';
import { action } from './action';
import { count, id, text, urgency } from './shapes';

export const field = v.object({
  key: id,
  label: v.string(),
  kind: v.picklist(['text', 'number', 'choice', 'yesNo']),
  choices: v.optional(v.array(v.string())),
  required: v.boolean(),
  max: count,
});

export const menuItem = v.object({
  id,
  name: v.string(),
  elderName: v.string(),
  category: v.string(),
  icon: v.string(),
  summary: v.string(),
  does: v.string(),
  doesNot: v.string(),
  example: v.string(),
  helpers: v.picklist(['member', 'volunteer']),
  skills: v.array(v.string()),
  delivery: v.picklist(['now', 'slot', 'project', 'referral']),
  urgency,
  triage: v.picklist(['auto', 'staff']),
  fields: v.array(field),
  referral: v.optional(v.object({ name: v.string(), phone: v.string() })),
  /** 代购: how much may be spent at most, in cents. */
  purchase: v.optional(v.object({ ceiling: count })),
  /** 随手拍: reported with a picture and a place. */
  snap: v.optional(v.boolean()),
});

export const menu = {
  'menu.list': action({
    kind: 'read',
    input: v.object({ search: v.optional(text(40)) }),
    output: v.object({
      list: v.array(menuItem),
      /** Minutes within which half of last month's orders here were claimed; absent where there were too few. */
      medianClaimMinutes: v.optional(count),
    }),
    refusals: [],
  }),
} as const;

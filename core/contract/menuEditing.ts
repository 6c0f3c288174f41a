import * as v from 'valibot';
import { dueSteps, limits } from '../domain/menu/law';
import { action } from './action';
import { count, cursor, id, ms, pageOf, text, urgency } from './shapes';

const clock = v.picklist(['wall', 'day', 'wh']);
const span = v.object({ minutes: v.pipe(v.number(), v.integer(), v.minValue(0)), clock });
const several = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));

const question = v.object({
  key: id,
  label: text(limits.label),
  kind: v.picklist(['text', 'number', 'choice', 'yesNo']),
  choices: v.optional(several(text(limits.choice), limits.choices)),
  required: v.boolean(),
  max: count,
});

/** What an admin writes of a service. A draft may be unfinished; `domain/menu/law.ts` says what keeps it off the menu. */
export const itemContent = v.object({
  name: text(limits.name),
  elderName: text(limits.elderName),
  category: text(limits.category),
  icon: v.pipe(v.string(), v.regex(/^[a-z-]{0,40}$/, 'icon')),
  summary: text(limits.summary),
  does: text(limits.does),
  doesNot: text(limits.doesNot),
  example: text(limits.example),
  helpers: v.picklist(['member', 'volunteer']),
  skills: several(text(limits.skill), limits.skills),
  delivery: v.picklist(['now', 'slot', 'project', 'referral']),
  urgency,
  triage: v.picklist(['auto', 'staff']),
  fields: several(question, limits.fields),
  deadlines: v.partial(v.object(v.entriesFromList(dueSteps, span))),
  referral: v.optional(v.object({ name: text(limits.referralName), phone: text(20) })),
  judged: v.optional(v.boolean()),
  purchase: v.optional(v.object({ ceiling: count })),
  seats: v.optional(count),
  snap: v.optional(v.boolean()),
});

const editable = v.object({
  id,
  /** The version residents see; 0 before the first. */
  version: count,
  revision: count,
  active: v.boolean(),
  /** Whether something is written that residents do not see yet. */
  pending: v.boolean(),
  content: itemContent,
});
const saved = v.object({ item: editable });
const which = { id, revision: count };

export const menuEditing = {
  /** Every service, offered or not, in the order of the menu. */
  'menu.editable': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(
      v.object({
        ...v.omit(editable, ['content']).entries,
        ...v.pick(itemContent, ['name', 'elderName', 'category', 'icon', 'delivery']).entries,
      }),
    ),
    refusals: [],
  }),
  'menu.draft': action({ kind: 'read', input: v.object({ id }), output: saved, refusals: [] }),
  /** Keeps what is written. Without an id it is a new service, at the end of the menu; residents see nothing of it. */
  'menu.save': action({
    kind: 'act',
    input: v.object({ id: v.optional(id), revision: count, content: itemContent }),
    output: saved,
    refusals: ['STALE', 'MENU_FULL'],
  }),
  /** Offers the draft from now on, as a new version. Orders keep the version they were placed with. */
  'menu.publish': action({
    kind: 'act',
    input: v.object(which),
    output: saved,
    refusals: ['STALE', 'UNFINISHED', 'TEXT_REFUSED'],
  }),
  /** Takes a service off the menu. Its orders go on. */
  'menu.retire': action({ kind: 'act', input: v.object(which), output: saved, refusals: ['STALE'] }),
  /** Moves a service one place up or down. */
  'menu.move': action({
    kind: 'act',
    input: v.object({ id, up: v.boolean() }),
    output: v.object({}),
    refusals: [],
  }),
  /** What was offered when, the latest first. */
  'menu.versions': action({
    kind: 'read',
    input: v.object({ id, cursor: v.optional(cursor) }),
    output: pageOf(v.object({ id, version: count, at: ms, byName: v.string(), content: itemContent })),
    refusals: [],
  }),
  /** Writes an earlier version into the draft; residents see it once it is published. */
  'menu.restore': action({
    kind: 'act',
    input: v.object({ ...which, version: count }),
    output: saved,
    refusals: ['STALE'],
  }),
} as const;

import * as v from 'valibot';
import { levels, type Office } from '../domain/place/region';
import { action } from './action';
import { count, cursor, done, id, level, pageOf, phone, regionPath, someText, text } from './shapes';

const offices = [
  'county',
  'street',
  'duty',
  'communitySecretary',
  'branchSecretary',
  'gridWorker',
  'leaderWorking',
  'leaderNotWorking',
  'stairwellLeader',
] as const satisfies readonly Office[];

/** A place as lists show it. */
const row = v.object({
  path: regionPath,
  level,
  name: v.string(),
  /** What it is called in tables and on paper, with its check sign. */
  code: v.string(),
  estate: v.optional(v.string()),
  /** Nobody holds an office it needs. */
  gap: v.boolean(),
  /** It is being moved to another grid. */
  leaving: v.boolean(),
});
/** What the tenant calls its levels. */
const labels = v.record(v.picklist(levels), v.string());
const step = v.object({ path: regionPath, level, name: v.string() });

const card = v.object({
  ...row.entries,
  order: count,
  phone: v.optional(v.string()),
  /** The places around it, outermost first. */
  around: v.array(step),
  neighbours: v.array(step),
  holders: v.array(v.object({ office: v.picklist(offices), name: v.string() })),
  counts: v.object({ children: count, households: count, people: count }),
  /** The level of what can be added under it; absent under a household. */
  under: v.optional(level),
  /** Whether it may be moved to another grid by whoever asks. */
  mayMove: v.boolean(),
});

/** What a community needs before it opens, in the order in which it is best done. */
const onboardingSteps = [
  ...(['phone', 'duty', 'secretary', 'grids', 'gridSecretaries', 'buildings', 'leaders'] as const),
  ...(['menu', 'roster', 'members', 'residents'] as const),
] as const;

const where = { path: regionPath };
const name = someText(30);
const estate = text(20);
const move = { building: regionPath, toGrid: regionPath };

export const place = {
  /** One place with who answers for it. An old path leads to where the place is now. */
  'place.get': action({
    kind: 'read',
    input: v.object(where),
    output: v.object({ place: card, labels }),
    refusals: [],
  }),
  /** What lies right under a place, in order; without a parent, the places one administers. */
  'place.list': action({
    kind: 'read',
    input: v.object({ parent: v.optional(regionPath), cursor: v.optional(cursor) }),
    output: v.object({ ...pageOf(row).entries, labels }),
    refusals: [],
  }),
  /** Places whose name, number or estate holds what was typed: communities of a street, grids and buildings of a community. */
  'place.find': action({
    kind: 'read',
    input: v.object({ under: regionPath, search: someText(20) }),
    output: v.object({ list: v.array(row) }),
    refusals: [],
  }),
  /** Places in which nobody holds an office that they need, in the order of their codes. */
  'place.gaps': action({
    kind: 'read',
    input: v.object({ under: regionPath, cursor: v.optional(regionPath) }),
    output: v.object({ list: v.array(row), next: v.optional(regionPath) }),
    refusals: [],
  }),
  'place.add': action({
    kind: 'act',
    input: v.object({ parent: regionPath, name, estate: v.optional(estate), phone: v.optional(phone) }),
    output: v.object(where),
    refusals: ['TEXT_REFUSED', 'PLACE_FULL', 'PLACE_LEAVING', 'PLACE_CHANGED'],
  }),
  'place.rename': action({
    kind: 'act',
    input: v.object({ ...where, name }),
    output: done,
    refusals: ['TEXT_REFUSED', 'PLACE_LEAVING'],
  }),
  /** Changes what is told; an empty estate or telephone is taken away. Grids are neighbours of each other. */
  'place.mend': action({
    kind: 'act',
    input: v.object({
      ...where,
      estate: v.optional(estate),
      phone: v.optional(v.union([phone, v.literal('')])),
      order: v.optional(v.pipe(count, v.maxValue(9999))),
      neighbours: v.optional(v.pipe(v.array(regionPath), v.maxLength(8))),
    }),
    output: done,
    refusals: ['TEXT_REFUSED', 'PLACE_LEAVING'],
  }),
  /** Takes a place away in which nothing and nobody is left. */
  'place.close': action({
    kind: 'act',
    input: v.object(where),
    output: done,
    refusals: ['PLACE_NOT_EMPTY', 'PLACE_LIVED_IN', 'PLACE_HELD', 'PLACE_LEAVING'],
  }),
  'place.labels': action({
    kind: 'act',
    input: v.object({ tenant: regionPath, labels: v.record(v.picklist(levels), someText(6)) }),
    output: done,
    refusals: ['TEXT_REFUSED', 'PLACE_LEAVING'],
  }),
  /** What moving a building to another grid would change, in numbers. */
  'place.weighMove': action({
    kind: 'read',
    input: v.object(move),
    output: v.object({
      to: regionPath,
      households: count,
      people: count,
      roles: count,
      orders: count,
      /** Whether it also goes to another community, and so to another desk. */
      otherCommunity: v.boolean(),
    }),
    refusals: ['PLACE_LEAVING', 'PLACE_FULL'],
  }),
  /** Begins the move; it cannot be stopped half-way. `job` tells how far it is. */
  'place.moveBuilding': action({
    kind: 'act',
    input: v.object(move),
    output: v.object({ job: id }),
    refusals: ['PLACE_LEAVING', 'PLACE_FULL', 'PLACE_CHANGED'],
  }),
  /** What a new community still lacks before it opens. */
  'onboarding.get': action({
    kind: 'read',
    input: v.object({ community: regionPath }),
    output: v.object({
      name: v.string(),
      list: v.array(
        v.object({
          step: v.picklist(onboardingSteps),
          done: v.boolean(),
          /** How many there are of how many, where there is something to count. */
          have: v.optional(count),
          of: v.optional(count),
          /** The first place that lacks it. */
          place: v.optional(regionPath),
        }),
      ),
    }),
    refusals: [],
  }),
} as const;

import * as v from 'valibot';
import { listCategories, MOST_MILESTONES, projectStates, unitKinds, unitStates } from '../domain/unit/lists';
import { projectActs } from '../domain/unit/project';
import { action } from './action';
import { count, cursor, day, done, id, ms, pageOf, regionPath, someText, text } from './shapes';

const unitView = v.object({
  id,
  name: v.string(),
  kind: v.picklist(unitKinds),
  place: regionPath,
  placeName: v.string(),
  /** Who stands for it; for the staff of the place and for himself. */
  contact: v.string(),
  state: v.picklist(unitStates),
  until: day,
  at: ms,
});

/** What is offered and what is needed is said in the same words. */
const line = {
  title: someText(40),
  category: v.picklist(listCategories),
  quantity: text(20),
  from: day,
  until: day,
};
const listed = { id, place: regionPath, ...line, state: v.picklist(['open', 'closed']), at: ms };
const resourceView = v.object({ ...listed, unitName: v.string() });
const needView = v.object(listed);

const milestone = v.object({ title: someText(30), due: day });
const projectView = v.object({
  id,
  place: regionPath,
  title: v.string(),
  category: v.picklist(listCategories),
  unitName: v.string(),
  state: v.picklist(projectStates),
  milestones: v.array(v.object({ ...milestone.entries, doneAt: v.optional(ms) })),
  /** Why it was stopped. */
  reason: v.optional(v.string()),
  acts: v.array(v.picklist(projectActs)),
  at: ms,
});
const project = v.object({ project: projectView });
const listing = v.object({ place: v.optional(regionPath), cursor: v.optional(cursor) });

export const unit = {
  'unit.register': action({
    kind: 'act',
    input: v.object({ name: someText(40), kind: v.picklist(unitKinds), place: regionPath, until: day }),
    output: v.object({ unit: unitView }),
    refusals: ['UNIT_THERE', 'DAY_PAST', 'TEXT_REFUSED'],
  }),
  'unit.mine': action({
    kind: 'read',
    input: v.object({}),
    output: v.object({ unit: v.optional(unitView) }),
    refusals: [],
  }),
  'unit.list': action({
    kind: 'read',
    input: v.object({ ...listing.entries, state: v.optional(v.picklist(unitStates), 'submitted') }),
    output: pageOf(unitView),
    refusals: [],
  }),
  'unit.approve': action({ kind: 'act', input: v.object({ id }), output: done, refusals: ['SETTLED'] }),
  /** Ends it, or refuses it while it waits; by staff, or by the contact himself. */
  'unit.end': action({ kind: 'act', input: v.object({ id }), output: done, refusals: ['SETTLED'] }),

  /** Without a place: what my own unit offers. */
  'resource.list': action({ kind: 'read', input: listing, output: pageOf(resourceView), refusals: [] }),
  'resource.save': action({
    kind: 'act',
    input: v.object({ id: v.optional(id), ...line }),
    output: v.object({ id }),
    refusals: ['DAY_PAST', 'TEXT_REFUSED', 'SETTLED'],
  }),
  'resource.close': action({ kind: 'act', input: v.object({ id }), output: done, refusals: ['SETTLED'] }),

  'need.list': action({ kind: 'read', input: listing, output: pageOf(needView), refusals: [] }),
  'need.save': action({
    kind: 'act',
    input: v.object({ id: v.optional(id), place: v.optional(regionPath), ...line }),
    output: v.object({ id }),
    refusals: ['DAY_PAST', 'TEXT_REFUSED', 'SETTLED'],
  }),
  'need.close': action({ kind: 'act', input: v.object({ id }), output: done, refusals: ['SETTLED'] }),

  /** Offers that may meet a need, the nearest first. */
  'project.matches': action({
    kind: 'read',
    input: v.object({ need: id }),
    output: v.object({ list: v.array(v.object({ ...resourceView.entries, days: count })) }),
    refusals: [],
  }),
  /** Without milestones: it begins and ends on the days that both sides have. */
  'project.propose': action({
    kind: 'act',
    input: v.object({
      need: id,
      resource: id,
      milestones: v.optional(v.pipe(v.array(milestone), v.minLength(1), v.maxLength(MOST_MILESTONES))),
    }),
    output: project,
    refusals: ['NO_MATCH', 'TEXT_REFUSED'],
  }),
  'project.agree': action({ kind: 'act', input: v.object({ id }), output: project, refusals: ['NOT_NOW'] }),
  'project.milestone': action({
    kind: 'act',
    input: v.object({ id, milestone: count }),
    output: project,
    refusals: ['NOT_NOW'],
  }),
  'project.finish': action({ kind: 'act', input: v.object({ id }), output: project, refusals: ['NOT_NOW'] }),
  'project.stop': action({
    kind: 'act',
    input: v.object({ id, reason: someText(60) }),
    output: project,
    refusals: ['NOT_NOW', 'TEXT_REFUSED'],
  }),
  /** Without a place: those of my own unit. */
  'project.list': action({ kind: 'read', input: listing, output: pageOf(projectView), refusals: [] }),
  'project.get': action({ kind: 'read', input: v.object({ id }), output: project, refusals: [] }),
} as const;

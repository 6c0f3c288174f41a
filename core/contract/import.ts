import * as v from 'valibot';
import { faultKinds } from '../domain/import/fault';
import { importKinds } from '../domain/import/kinds';
import { action } from './action';
import { jobView } from './job';
import { count, done, id, ms, pageOf, cursor, regionPath } from './shapes';

const kind = v.picklist(importKinds);
const format = v.picklist(['csv', 'xlsx']);
/** Larger files are no rosters; a hundred thousand lines are some six million bytes. */
const MOST_BYTES = 20_000_000;

const fault = v.object({
  line: count,
  column: v.string(),
  kind: v.picklist(faultKinds),
  value: v.optional(v.string()),
  expected: v.optional(v.string()),
});

const importState = v.picklist(['checking', 'faulty', 'ready', 'applying', 'applied', 'stopped']);

const summary = v.object({
  id,
  kind,
  placeName: v.string(),
  state: importState,
  at: ms,
  /** How many lines would be new, changed, or are as they were. */
  fresh: count,
  changed: count,
  same: count,
  faultCount: count,
});

export const imports = {
  /** A place for one table: the page uploads to `url`, then names `id` in `import.begin`. */
  'import.upload': action({
    kind: 'act',
    input: v.object({
      format,
      bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_BYTES, 'tooLong')),
    }),
    output: v.object({
      id,
      upload: v.object({
        url: v.string(),
        method: v.picklist(['PUT', 'POST']),
        headers: v.record(v.string(), v.string()),
      }),
    }),
    refusals: [],
  }),
  /** Looks through an uploaded table and changes nothing: what it would do, or everything that is wrong with it. */
  'import.begin': action({
    kind: 'act',
    input: v.object({ kind, file: id, place: regionPath }),
    output: v.object({ id }),
    refusals: ['NOT_UPLOADED'],
  }),
  'import.get': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({
      import: v.object({ ...summary.entries, faults: v.array(fault), job: v.optional(jobView) }),
    }),
    refusals: [],
  }),
  'import.mine': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(summary),
    refusals: [],
  }),
  /** Brings in a table without faults. From here on it is brought to its end, however often it breaks off. */
  'import.apply': action({
    kind: 'act',
    input: v.object({ id }),
    output: done,
    refusals: ['NOT_READY', 'CHECK_TOO_OLD', 'ANOTHER_RUNS'],
  }),
} as const;

export const exports = {
  /** Writes a table of what there is in a place, or an empty one to fill in; `job.get` says when it is done. */
  'export.begin': action({
    kind: 'act',
    input: v.object({ kind, format, place: regionPath, template: v.optional(v.boolean(), false) }),
    output: v.object({ id }),
    refusals: [],
  }),
  /** A link to a table that was written; it ends within minutes. */
  'export.link': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({ url: v.string(), name: v.string() }),
    refusals: ['NOT_READY'],
  }),
} as const;

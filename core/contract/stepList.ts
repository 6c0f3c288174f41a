import * as v from 'valibot';
import { listUses, milestones, MOST_LISTS, MOST_STEPS } from '../domain/stepList/stepList';
import { action } from './action';
import { count, id, text } from './shapes';

const list = v.object({
  id,
  name: text(20),
  uses: v.pipe(v.array(v.picklist(listUses)), v.maxLength(listUses.length)),
  steps: v.pipe(
    v.array(v.object({ name: text(12), words: text(60), from: v.picklist(milestones) })),
    v.maxLength(MOST_STEPS),
  ),
});
const lists = v.pipe(v.array(list), v.maxLength(MOST_LISTS));
/** `version` as one saw it; 0 where nothing has been set yet. */
const set = v.object({ lists, version: count });

/** 六步工作法, 双线七议两公开: by which steps a county works. */
export const stepList = {
  'stepList.get': action({ kind: 'read', input: v.object({}), output: set, refusals: [] }),
  'stepList.change': action({
    kind: 'act',
    input: set,
    output: set,
    /** BAD_STEPS names in `fields` what is wrong. */
    refusals: ['SETTINGS_CHANGED', 'BAD_STEPS', 'TEXT_REFUSED'],
  }),
} as const;

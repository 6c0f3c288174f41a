import { areWritten, isUnderItem, merged, writesMinutes } from '@core/domain/hearing/minutes';
import { acts } from '../../kit/handler';
import { inLine } from '../../kit/inLine';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { sessionIn } from '../inHearing';
import { areOwnPhotos, areTooMany } from '../writingMinutes';

/** Takes lines that were written on a phone, as often as they come. Nobody else reads them before they are published. */
export const minutesSync = acts(
  'minutes.sync',
  async ({ id, changes }, call) => {
    const said = changes.map((change) => change.said);
    if (!(await areOwnPhotos(call, said, (await one('minutes', id))?.entries ?? [])))
      return refused('NOT_YOUR_PICTURE');
    const taken = () =>
      commitOnce(call, async (tx) => {
        const known = await sessionIn(tx, id, call);
        if (!known) return refused('NOT_FOUND');
        if (!writesMinutes(known.relations)) return refused('HEARING_NOT_YOURS');
        if (!areWritten(known.hearing)) return refused('HEARING_NOT_NOW');
        if (!said.every((one) => isUnderItem(known.hearing, one))) return refused('NOT_FOUND');
        const before = await tx.get('minutes', id);
        const entries = merged(before?.entries ?? [], changes);
        if (areTooMany(entries)) return refused('MINUTES_FULL');
        await tx.put('minutes', { _id: id, entries, version: (before?.version ?? 0) + 1 });
        return { hearingId: id, lines: changes.map((change) => change.id).join() };
      });
    return inLine(`minutes ${id}`, taken);
  },
  async ({ hearingId = '', lines = '' }) => {
    const ids = lines.split(',');
    const entries = (await one('minutes', hearingId))?.entries ?? [];
    return { taken: entries.filter((entry) => ids.includes(entry.id)) };
  },
);

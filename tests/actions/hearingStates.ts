import type { Hearing, HearingState } from '@core/domain/hearing/hearing';
import { DAY } from '@core/domain/calendar/time';
import type { Resolution } from '@core/domain/hearing/resolution';
import { hearingRowOf } from '../../cloudfunctions/kit/recordHearing';
import { write } from '../../localcloud/seeds/write';
import { HOME_COMMUNITY } from '../../localcloud/seeds/places';

let number = 0;

/** Lays down a session that 李敏 leads, at one point of its life; how it gets there is tested where that is. */
export async function aSession(state: HearingState, over: Partial<Hearing> = {}): Promise<string> {
  const now = Date.now();
  const dueAt = now + 400 * DAY;
  number += 1;
  const after: Hearing = {
    ...{
      _id: `session-${number}`,
      version: 1,
      format: 'roundtable',
      state,
      title: '充电棚放在哪',
      words: '',
    },
    ...{ place: HOME_COMMUNITY, community: HOME_COMMUNITY, agenda: [{ id: 'a', title: '放在哪' }] },
    ...{ startsAt: now - 3 * DAY, endsAt: now - 3 * DAY + 3_600_000, venue: { words: '社区会议室' } },
    ...{ host: { personId: 'limin', role: 'communityStaff' }, panel: ['法律顾问'], parties: [], pools: [] },
    ...{ quorum: 0, createdAt: now - 9 * DAY, endedAt: now - 3 * DAY, edition: 1, unanswered: 0 },
    ...{ actions: [], level: 0, due: { at: dueAt, step: 'resolve' }, dueAt, trail: [] },
    ...over,
  };
  await write('hearings', [hearingRowOf({ after, act: 'schedule' })]);
  return after._id;
}

/** What the session resolved, written and ready to be put to the vote or published. */
export async function written(id: string, over: Partial<Resolution> = {}): Promise<void> {
  const blocks = [{ kind: 'paragraph' as const, text: '充电棚放在东门，十个位子，晚上十点断电。' }];
  const said = { title: '充电棚放在东门', blocks, days: 3, edition: 0 };
  const by = { by: 'limin', at: Date.now() };
  await write('resolutions', [{ _id: id, place: HOME_COMMUNITY, ...said, ...by, ...over }]);
}

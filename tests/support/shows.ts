import { DAY, HOUR } from '@core/domain/calendar/time';
import type { Show, ShowState } from '@core/domain/live/show';
import type { ShowRow } from '../../cloudfunctions/kit/documents';
import { showRowOf } from '../../cloudfunctions/kit/recordShow';
import { HOME_COMMUNITY } from '../../localcloud/seeds/places';
import { write } from '../../localcloud/seeds/write';

let number = 0;

/** Lays down a show that 李敏 leads, at one point of its life; how it gets there is tested where that is. */
export async function aShow(state: ShowState, over: Partial<Show> = {}, now = Date.now()): Promise<string> {
  number += 1;
  const ended = state === 'ended' || state === 'replay' || state === 'archived';
  const dueAt = now + 400 * DAY;
  const after: Show = {
    ...{ _id: `show${number}`, version: 1, state, place: HOME_COMMUNITY, open: false, itemId: 'paperwork' },
    ...{
      title: '医保缴费怎么办，王医生在线答',
      words: '',
      startsAt: now - HOUR,
      endsAt: now + HOUR,
      chapters: [],
    },
    ...{ planner: { personId: 'limin', role: 'communityStaff' }, hosts: ['limin'], moderators: [] },
    ...{
      guests: ['王医生'],
      pushes: [{ sequence: '1', upAt: now - HOUR }],
      recordings: [],
      createdAt: now - DAY,
    },
    ...(state === 'planned' ? {} : { announcedAt: now - DAY, begunAt: now - HOUR }),
    ...(ended ? { endedAt: now, ending: 'word', sweptAt: now } : {}),
    ...(state === 'interrupted' ? { interruptedAt: now } : {}),
    ...{ due: { at: dueAt, step: 'end' }, dueAt, trail: [] },
    ...over,
  };
  const row: ShowRow = showRowOf({ after, act: 'plan', now });
  await write('shows', [row]);
  return after._id;
}

import { DAY, dayOf } from '@core/domain/calendar/time';
import { counted, openedVote, YES_NO } from '@core/domain/hearing/vote';
import { around } from '../../cloudfunctions/kit/audit';
import { inEnvironment } from '../../localcloud/seeding';
import { write } from '../../localcloud/seeds/write';
import { written } from '../actions/hearingStates';
import { sessionIn } from './meetings';
import { given, type Town } from './town';

const PLACE = '990001/01/01/';
const asked = { kind: 'yesNo', question: '充电棚放在东门，同意吗', options: YES_NO, share: 'half' } as const;
const twice = { edition: 1 };

/** A vote that is on and one that was counted; resolutions that are written, public, and done something about. */
export async function resolvedFor(town: Town, { resident, staff }: { resident: string; staff: string }) {
  const chair = town.as(staff);
  const laid = async (state: 'resolution' | 'resolutionPublic' | 'actions') => {
    const now = town.now();
    const open = state === 'resolutionPublic' ? { publicAt: now, objectUntil: now + 5 * DAY } : {};
    const acts =
      state === 'actions' ? { publicAt: now - 9 * DAY, objectUntil: now - 2 * DAY, actionsAt: now } : {};
    const id = await sessionIn(town, state, [resident], { ...twice, ...open, ...acts });
    await inEnvironment(town.cloud.env, () => written(id, state === 'resolution' ? {} : twice));
    return id;
  };
  const draft = await laid('resolution');
  const shown = await laid('resolutionPublic');
  given(await town.as('he')('resolution.object', { id: shown, words: '晚上灯太亮' }));
  const [objection] = given(await chair('resolution.objections', { id: shown })).list;
  const answer = { id: shown, objection: objection?.id ?? '', words: '灯罩朝下装，十点熄灯' };
  given(await chair('resolution.answer', answer));
  given(await town.as('zhang')('resolution.object', { id: shown, words: '离我家太近' }));

  const doing = await laid('actions');
  const { list } = given(await chair('resolution.owners', { id: doing }));
  const owner = list.find(({ role }) => role === 'propertyStaff') ?? list[0];
  if (!owner) throw new Error('nobody in the demo town can be given anything to do');
  const { personId, role } = owner;
  const todo = {
    title: '东门装十个充电位',
    itemId: 'repair',
    place: `${PLACE}003/`,
    owner: { personId, role },
  };
  given(await chair('resolution.act', { id: doing, version: 1, ...todo, day: dayOf(town.now() + 14 * DAY) }));

  const voting = await laid('resolution');
  const { vote } = given(await chair('vote.open', { id: voting, version: 1, ...asked, days: 7, quorum: 50 }));
  const over = await inEnvironment(town.cloud.env, async () => {
    const now = town.now();
    const subject = { kind: 'hearing' as const, id: shown };
    const said = { ...asked, subject, place: PLACE, within: around(PLACE), households: 72, quorum: 50 };
    const begun = openedVote({ ...said, _id: `counted-${shown}`, by: staff }, 7, now - 8 * DAY);
    const { dueAt: _due, ...closed } = begun;
    const result = { counts: [31, 9, 2], ballots: 43, papers: 6, spoilt: 1 };
    const done = counted(closed, result, now);
    await write('votes', [done]);
    return done._id;
  });
  return { draft, shown, doing, vote: vote.id, counted: over };
}

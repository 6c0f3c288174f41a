import type { Parsed } from '@core/contract/index';
import type { Plan } from '@core/domain/live/planned';
import type { Chapter, ShowHolder } from '@core/domain/live/show';
import { showPlanners } from '@core/domain/live/showVisibility';
import type { RegionPath } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import { newId } from '../kit/ids';
import { isForQuestions, itemIdFor } from '../kit/questionOrders';
import { refused, type Refused } from '../kit/refused';
import { takerIn } from './settingHearing';
import { checkTexts } from './texts';
import { wrongPhotos } from './wanting';

type Said = Omit<Parsed<'show.plan'>, 'place' | 'startsAt' | 'endsAt'>;
type Set = Omit<Plan, '_id' | 'place' | 'startsAt' | 'endsAt' | 'planner'>;
type Refusal = 'NOT_FOUND' | 'TEXT_REFUSED' | 'BUSY' | 'ITEM_GONE' | 'NOT_YOUR_PICTURE';

/** What stood there before, when a show is set anew. */
interface Before {
  chapters?: readonly Chapter[];
  cover?: string | undefined;
}

/** What somebody sets of a show, looked at: its people live or work there, its words and its cover can be shown. */
export async function setShow(
  call: Call,
  place: RegionPath,
  said: Said,
  { chapters = [], cover: kept }: Before = {},
): Promise<Set | Refused<Refusal>> {
  const hosts = said.hosts.length > 0 ? said.hosts : [call.id];
  const strangers = await Promise.all(
    [...new Set([...hosts, ...said.moderators])]
      .filter((personId) => personId !== call.id)
      .map((personId) => takerIn(place, personId, call.now)),
  );
  // Nobody is drawn in, and named, by his id alone.
  if (strangers.some((known) => known === undefined)) return refused('NOT_FOUND');
  const { cover, title, words, guests } = said;
  if (cover !== undefined && cover !== kept && (await wrongPhotos([cover], call)).length > 0)
    return refused('NOT_YOUR_PICTURE');
  const itemId = await chosenItem(said.itemId);
  if (itemId === undefined) return refused('ITEM_GONE');
  const titles = said.chapters.map((chapter) => chapter.title);
  const stopped = await checkTexts(call, [title, words, ...titles, ...guests]);
  if (stopped) return stopped;
  return {
    ...{ title, words, guests, hosts, moderators: said.moderators, open: said.open, itemId },
    ...(cover === undefined ? {} : { cover }),
    ...(said.channels ? { channels: withoutNone(said.channels) } : {}),
    // What was planned under the same words stays the same chapter.
    chapters: titles.map(
      (one) => chapters.find(({ title: known }) => known === one) ?? { id: newId(), title: one },
    ),
  };
}

/** The database knows no `undefined`. */
const withoutNone = ({
  finderUserName,
  feedId,
  nonceId,
}: NonNullable<Said['channels']>): NonNullable<Plan['channels']> => ({
  finderUserName,
  ...(feedId ? { feedId } : {}),
  ...(nonceId ? { nonceId } : {}),
});

async function chosenItem(chosen: string | undefined): Promise<string | undefined> {
  if (chosen === undefined) return itemIdFor(undefined);
  return (await isForQuestions(chosen)) ? chosen : undefined;
}

/** In what office the caller plans shows in a place; undefined where he holds none. */
export function plannerIn(place: RegionPath, { grants, id: personId }: Call): ShowHolder | undefined {
  const held = grants.find(
    ({ role, scope }) => showPlanners.some((planner) => planner === role) && place.startsWith(scope),
  );
  return held && { personId, role: held.role };
}

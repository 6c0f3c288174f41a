import type { Output } from '@core/contract/index';
import type { ModeCall } from '@core/domain/regionMode/answer';
import { holds, latestEnd, type Episode } from '@core/domain/regionMode/episode';
import { isLawful, maySecond, mayCall, nextReminder, type ModeAct } from '@core/domain/regionMode/steps';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { refused, type Refused } from '../kit/refused';
import { one } from '../kit/store';
import { fullNames, placeNames } from './grantView';

export type Notice = Output<'mode.get'>['notice'];
type Watched = Output<'mode.call'>['episode'];
type OfficeAct = Watched['acts'][number];

/** Episodes as whoever they concern reads them; the names of places are read for all of them together. */
export async function noticesOf(
  episodes: readonly Episode[],
  calls: ReadonlyMap<string, ModeCall>,
): Promise<Notice[]> {
  const names = await placeNames(episodes.map(({ place }) => place));
  return episodes.map((episode) => noticeOf(episode, names.get(episode.place) ?? '', calls.get(episode._id)));
}

function noticeOf(episode: Episode, placeName: string, call: ModeCall | undefined): Notice {
  const {
    _id: id,
    version,
    place,
    mode,
    drill,
    title,
    words,
    state,
    from,
    until,
    endedAt,
    endWords,
  } = episode;
  const mine = call && { standing: call.standing, words: call.words, at: call.at };
  return {
    id,
    version,
    place,
    placeName,
    mode,
    drill,
    title,
    words,
    state,
    from,
    until,
    endedAt,
    endWords,
    mine,
  };
}

/** An episode as staff of its place see it, with what the caller may do to it now. */
export async function watchedOf(episode: Episode, notice: Notice, call: Call): Promise<Watched> {
  const { audience, by, approvedBy, at, extended, endedBy, mode } = episode;
  const names = await fullNames([by, approvedBy, endedBy]);
  const acts = officeActs(episode, call);
  return {
    ...{ ...notice, audience, at, acts, by: names.get(by) ?? '' },
    approvedBy: names.get(approvedBy ?? ''),
    endedBy: names.get(endedBy ?? ''),
    extended: extended.map(({ until, reason, at }) => ({ until, reason, at })),
    remindableAt: holds(episode, call.now) ? nextReminder(episode) : undefined,
    latestEnd: latestEnd(mode, call.now),
  };
}

const bySecond: readonly ModeAct[] = ['approve', 'decline'];
const offered = ['approve', 'decline', 'remind', 'extend', 'end'] as const satisfies readonly OfficeAct[];

function officeActs(episode: Episode, { grants, id, now }: Call): OfficeAct[] {
  const isCaller = mayCall(grants, episode.mode, episode.place);
  const isSecond = maySecond(grants, id, episode);
  return offered.filter(
    (act) => (bySecond.includes(act) ? isSecond : isCaller) && isLawful(act, episode, now),
  );
}

/** The answer of every act of an office on one episode. */
export async function showEpisode(
  { modeId = '' }: ActResult,
  call: Call,
): Promise<{ episode: Watched } | Refused<'NOT_FOUND'>> {
  const episode = await one('modes', modeId);
  const [notice] = episode ? await noticesOf([episode], new Map()) : [];
  return episode && notice ? { episode: await watchedOf(episode, notice, call) } : refused('NOT_FOUND');
}

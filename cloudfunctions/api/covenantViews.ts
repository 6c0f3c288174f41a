import type { Output } from '@core/contract/index';
import { covenantPublishers, isChanged, phaseOf, type Covenant } from '@core/domain/covenant/covenant';
import { hearingHosts } from '@core/domain/hearing/visibility';
import { picturesIn } from '@core/domain/notice/block';
import { isFor } from '@core/domain/notice/target';
import { holds } from '@core/domain/people/person';
import { contains } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { idOf } from '../kit/ids';
import { refused, type Refused } from '../kit/refused';
import { count, inside, many, one } from '../kit/store';
import { placeNames } from './grantView';
import { shownBlocks } from './noticeViews';
import { picturesOf } from './pictures';

type Card = Output<'covenant.list'>['list'][number];
type View = Output<'covenant.get'>['covenant'];
type Edited = Output<'covenant.edit'>['covenant'];

/** That a household agrees is found by the three of them alone. */
export const consentId = (covenantId: string, edition: number, household: string): string =>
  idOf(covenantId, String(edition), 'consent', household);

/** How many households agree to an edition: counted in an index, nobody is listed. */
export const agreeingTo = (covenantId: string, edition: number): Promise<number> =>
  count('covenantConsents', { covenantId, edition });

/** A covenant that is for the caller and that has been published. */
export async function covenantFor(id: string, call: Call): Promise<Covenant | undefined> {
  const covenant = await one('covenants', id);
  const out = covenant?.shown === true && isFor({ place: covenant.place, roles: [] }, call.caller);
  return covenant && call.reaches({ parties: out ? [call.id] : [] }) ? covenant : undefined;
}

/** Covenants as lines of a list; what the caller's household agrees to is read for all of them together. */
export async function covenantCards(all: readonly Covenant[], call: Call): Promise<Card[]> {
  const { home = '' } = call.caller;
  const ids = all.map(({ _id, edition }) => consentId(_id, edition, home));
  const [names, given] = await Promise.all([
    placeNames(all.map(({ place }) => place)),
    many('covenantConsents', ids),
  ]);
  const consents = new Set(given.map(({ _id }) => _id));
  return all.map((covenant, n) => {
    const { _id: id, edition, title, draft, place, discussUntil, publishedAt } = covenant;
    const told = { placeName: names.get(place) ?? '', phase: phaseOf(covenant, call.now) };
    const consented = consents.has(ids[n] ?? '');
    return { id, edition, discussUntil, publishedAt, ...told, consented, title: title || draft.title };
  });
}

/** A covenant as its households see it. */
export async function covenantView(covenant: Covenant, call: Call): Promise<View> {
  const { _id, edition, place, blocks, why, title } = covenant;
  const [[card], pictures, agreeing, households] = await Promise.all([
    covenantCards([covenant], call),
    picturesOf(picturesIn(blocks)),
    agreeingTo(_id, edition),
    count('regions', { level: 'household', _id: inside(place) }),
  ]);
  if (!card) throw new Error('a covenant came without its line');
  const { home } = call.caller;
  const lives = home !== undefined && contains(place, home);
  const mayConsent = lives && card.phase === 'consenting' && !card.consented;
  return {
    ...card,
    title,
    why,
    agreeing,
    households,
    mayConsent,
    blocks: shownBlocks(blocks, pictures, call),
  };
}

/** The answer of every act of a household on one covenant. */
export async function answerCovenant(
  { covenantId = '' }: ActResult,
  call: Call,
): Promise<{ covenant: View } | Refused<'NOT_FOUND'>> {
  const covenant = await one('covenants', covenantId);
  return covenant ? { covenant: await covenantView(covenant, call) } : refused('NOT_FOUND');
}

/** The answer of every act of staff on one covenant. */
export async function showCovenant(
  { covenantId = '' }: ActResult,
  call: Call,
): Promise<{ covenant: Edited } | Refused<'NOT_FOUND'>> {
  const covenant = await one('covenants', covenantId);
  if (!covenant) return refused('NOT_FOUND');
  const { version, place, draft, state } = covenant;
  const [view, pictures] = await Promise.all([
    covenantView(covenant, call),
    picturesOf(picturesIn(draft.blocks)),
  ]);
  const changed = isChanged(covenant);
  const publishes = holds(call.caller, covenantPublishers, place);
  const live = state !== 'ended';
  return {
    covenant: {
      ...{ ...view, version, place, changed, draftTitle: draft.title },
      draft: shownBlocks(draft.blocks, pictures, call),
      acts: [
        ...(live && holds(call.caller, hearingHosts, place) ? (['save'] as const) : []),
        ...(live && publishes && changed ? (['publish'] as const) : []),
        ...(state === 'published' && publishes ? (['end'] as const) : []),
      ],
    },
  };
}

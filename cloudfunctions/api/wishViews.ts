import type { Output } from '@core/contract/index';
import { at, nearness } from '@core/domain/place/region';
import { pseudonymOf } from '@core/domain/wish/pseudonym';
import { leftOf, type Wish } from '@core/domain/wish/wish';
import type { Call } from '../kit/call';
import { withoutNumbers } from '../kit/mask';
import { titleOnWall } from '../kit/recordWish';
import { many } from '../kit/store';
import { picturesOf, type Pictures } from './pictures';

export type WishCard = Output<'wish.mine'>['list'][number];

/** What is known around a wish when it is shown. */
export interface AroundWish {
  pictures: Pictures;
  gridNames: ReadonlyMap<string, string>;
  /** The viewer may read the words as they were given. */
  own: boolean;
  /** He has something to do with it, and so reads its deadline. */
  concerned: boolean;
}

/** A wish as a card. Holds nobody's name and no address. */
export function wishCardOf(
  wish: Wish,
  call: Call,
  { pictures, gridNames, own, concerned }: AroundWish,
): WishCard {
  const { home } = call.person;
  const left = leftOf(wish);
  const said = (text: string) => (own ? text : withoutNumbers(text));
  return {
    id: wish._id,
    version: wish.version,
    code: wish.code,
    state: wish.state,
    outcome: wish.outcome,
    name: pseudonymOf(wish._id, wish.wisher),
    gridName: gridNames.get(wish.grid) ?? '',
    near: home && wish.residentId !== call.id ? nearby(wish, home) : undefined,
    wisher: wish.wisher,
    kind: wish.kind,
    season: wish.season,
    title: said(own ? wish.title : titleOnWall(wish)),
    words: said(own ? wish.words : (wish.wall?.words ?? wish.words)),
    photos: pictures.of(wish.photos, call),
    worth: wish.worth,
    parts: wish.parts.map(({ title, count }, n) => ({ title: said(title), count, left: left[n] ?? 0 })),
    since: wish.publishedAt ?? wish.submittedAt,
    due: concerned ? wish.due : undefined,
  };
}

/** The wall says how near to the grid and no nearer: who lives on one's own stairs would be known by it. */
function nearby({ place }: Wish, home: string): WishCard['near'] {
  const near = nearness(place, home);
  return near === 'stairwell' || near === 'building' ? 'grid' : near;
}

const FIRST = 1;

/** A list of wishes as cards: pictures and places are read for all of them together. */
export async function wishCards(
  wishes: readonly Wish[],
  call: Call,
  { own, concerned }: Pick<AroundWish, 'own' | 'concerned'>,
): Promise<WishCard[]> {
  const shown = wishes.map((wish) => ({ ...wish, photos: wish.photos.slice(0, FIRST) }));
  const [pictures, gridNames] = await Promise.all([
    picturesOf(shown.flatMap(({ photos }) => photos)),
    gridNamesOf(wishes),
  ]);
  return shown.map((wish) => wishCardOf(wish, call, { pictures, gridNames, own, concerned }));
}

/** The names of the grids, by path. */
export async function gridNamesOf(wishes: readonly Wish[]): Promise<ReadonlyMap<string, string>> {
  const grids = await many(
    'regions',
    wishes.map(({ place }) => at('grid', place) ?? ''),
  );
  return new Map(grids.map(({ _id, name }) => [_id, name]));
}

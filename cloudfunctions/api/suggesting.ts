import type { Output, Parsed } from '@core/contract/index';
import { proposedTopic } from '@core/domain/topic/proposed';
import { answered, type Suggestion } from '@core/domain/topic/suggestion';
import { topicChain } from '@core/domain/topic/topic';
import type { Call } from '../kit/call';
import type { ActResult, OrderRow } from '../kit/documents';
import { newId } from '../kit/ids';
import { officesAt } from '../kit/officesAt';
import { commitOnce } from '../kit/once';
import { recordTopic } from '../kit/recordTopic';
import { refused, type Refused } from '../kit/refused';
import { inForceIn } from '../kit/rules';
import { many, one } from '../kit/store';
import { alikeIn, areEnough } from '../kit/suggestions';
import { cardsOf } from './cards';
import { nextCode } from '../kit/orderCode';

type Shown = Output<'suggestion.list'>['list'][number];

const MOST_SHOWN = 8;

/** What a suggestion rests on, as it is now: empty once there is no longer enough of it. */
export async function restsOn(suggestion: Suggestion, now: number): Promise<OrderRow[]> {
  if (suggestion.orderId !== undefined) return many('orders', [suggestion.orderId]);
  const orders = await alikeIn(suggestion, now);
  return areEnough(orders) ? orders : [];
}

/** Suggestions with the orders they rest on; one that rests on too few by now is left out. */
export async function shownSuggestions(suggestions: readonly Suggestion[], call: Call): Promise<Shown[]> {
  const [grids, orders] = await Promise.all([
    many(
      'regions',
      suggestions.map(({ grid }) => grid),
    ),
    Promise.all(suggestions.map((one) => restsOn(one, call.now))),
  ]);
  const shown = orders.map((some) => some.slice(0, MOST_SHOWN));
  const cards = new Map((await cardsOf(shown.flat(), call)).map((card) => [card.id, card]));
  const names = new Map(grids.map(({ _id, name }) => [_id, name]));
  return suggestions.flatMap(({ _id: id, source, itemName, grid, at }, n) => {
    const all = orders[n] ?? [];
    const [first] = all;
    if (!first) return [];
    const count = source === 'snaps' ? (first.snap?.seconds.length ?? 0) + 1 : all.length;
    const own = shown[n] ?? [];
    return [
      {
        ...{ id, source, itemName, gridName: names.get(grid) ?? '', count, at },
        orders: own.flatMap(({ _id }) => cards.get(_id) ?? []),
      },
    ];
  });
}

type Answer = Refused<'SUGGESTION_GONE' | 'NOBODY_ANSWERS' | 'NOT_FOUND'>;

/** A topic out of a suggestion: staff who make it have screened it thereby. */
export async function topicOf(
  { id, ...said }: Parsed<'suggestion.take'>,
  call: Call,
): Promise<ActResult | Answer> {
  const { now } = call;
  const found = await one('suggestions', id);
  if (!found || !call.reaches({ place: found.grid })) return refused('NOT_FOUND');
  const { grid: place, community, source } = found;
  const chain = await officesAt(place);
  if (topicChain({}, chain).length === 0) return refused('NOBODY_ANSWERS');
  const { calendar } = await inForceIn(community, now);
  const orders = (await restsOn(found, now)).map(({ _id }) => _id);
  const _id = newId();
  const code = await nextCode(community, now);
  const by = { personId: call.id, role: roleIn(call, place) };
  return commitOnce(call, async (tx) => {
    const suggestion = await tx.get('suggestions', id);
    if (suggestion?.state !== 'open') return refused('SUGGESTION_GONE');
    await tx.put('suggestions', answered(suggestion, call.id, now, _id));
    const { topic, notify } = proposedTopic(
      {
        ...{ _id, code, source, place, photos: [], residentId: call.id, orders, ...said },
        screened: { words: '', by, at: now },
      },
      { now, calendar, chain },
    );
    await recordTopic(tx, { after: topic, act: 'propose', actor: by, notify, now });
    return { topicId: _id };
  });
}

const roleIn = ({ grants, row }: Call, place: string) =>
  grants.find(({ role, scope }) => row[role] && place.startsWith(scope))?.role ?? 'communityStaff';

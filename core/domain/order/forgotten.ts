import { at } from '../place/region';
import type { Order } from './order';
import type { FollowUp } from './overlays';

/**
 * A closed order without the person it was for: what was done and by whom stays, whose matter it was does not; the door
 * and every word that somebody wrote go.
 */
export function forgotten<O extends Order>(order: O): O {
  return {
    ...order,
    residentId: '',
    place: at('building', order.place) ?? order.grid,
    title: order.itemName,
    words: '',
    answers: {},
    photos: [],
    contact: '',
    followers: [],
    routing: {
      ...order.routing,
      excluded: order.routing.excluded.filter((personId) => personId !== order.residentId),
    },
    trail: order.trail.map(({ by, ...entry }) =>
      by ? { ...entry, by: by.personId === order.residentId ? { ...by, personId: '' } : by } : entry,
    ),
    ...(order.result ? { result: { words: '', photos: [] } } : {}),
    ...(order.dispute ? { dispute: { ...order.dispute, words: '' } } : {}),
    ...(order.returned ? { returned: { ...order.returned, words: '' } } : {}),
    ...(order.followUp ? { followUp: unsaid(order.followUp) } : {}),
    ...(order.rating ? { rating: { ...order.rating, words: '' } } : {}),
  };
}

const unsaid = ({ done, tries, ...followUp }: FollowUp): FollowUp => ({
  ...followUp,
  ...(tries ? { tries: tries.map((one) => ({ ...one, words: '' })) } : {}),
  ...(done ? { done: { ...done, words: '' } } : {}),
});

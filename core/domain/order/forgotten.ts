import { at } from '../place/region';
import type { Order } from './order';

/**
 * A closed order without the person it was for: what was done stays, whose matter it was does not. Ids in the trail say
 * nothing once there is nobody behind them; the door and every word that somebody wrote go.
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
    ...(order.result ? { result: { words: '', photos: [] } } : {}),
    ...(order.dispute ? { dispute: { ...order.dispute, words: '' } } : {}),
    ...(order.returned ? { returned: { ...order.returned, words: '' } } : {}),
    ...(order.rating ? { rating: { ...order.rating, words: '' } } : {}),
  };
}

import { at } from '../place/region';
import type { Wish } from './wish';

/**
 * An ended wish without the person it was for: that somebody's wish was fulfilled stays, whose it was does not; the
 * door, the pictures and every word that was written go.
 */
export function forgottenWish<W extends Wish>({
  wall: _wall,
  thanks: _thanks,
  ...wish
}: W): Omit<W, 'wall' | 'thanks'> {
  const nobody = (personId: string): string => (personId === wish.residentId ? '' : personId);
  return {
    ...wish,
    residentId: '',
    place: at('building', wish.place) ?? wish.grid,
    ...{ title: '一个心愿', words: '', photos: [], contact: '' },
    parts: wish.parts.map(({ count }) => ({ title: '', count })),
    ...(wish.delivery ? { delivery: { ...wish.delivery, words: '', photos: [] } } : {}),
    ...(wish.dispute ? { dispute: { ...wish.dispute, words: '' } } : {}),
    ...(wish.declined ? { declined: { reason: '', goTo: '' } } : {}),
    ...(wish.decision ? { decision: { ...wish.decision, words: '' } } : {}),
    ...(wish.released ? { released: { ...wish.released, words: '' } } : {}),
    trail: wish.trail.map(({ by, ...entry }) =>
      by ? { ...entry, by: { ...by, personId: nobody(by.personId) } } : entry,
    ),
  };
}

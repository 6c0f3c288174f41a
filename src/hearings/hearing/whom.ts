import type { Input } from '@core/contract';
import type { Neighbour } from '../../components/household/NeighbourRows';

export const blankNeighbour: Neighbour = { name: '', phone: '' };

/** Whom the option and what was written come to; undefined while something is missing. */
export function whomOf(who: string, draft: Neighbour): Input<'seat.bookFor'>['whom'] | undefined {
  const [kind, id = ''] = who.split(':');
  if (kind === 'elder') return { kind, person: id };
  if (kind === 'ward') return { kind, ward: id };
  const { household, phone } = draft;
  const name = draft.name.trim();
  if (!household || name === '') return undefined;
  const written = phone.trim() === '' ? {} : { phone: phone.trim() };
  return { kind: 'neighbour', household: household.path, name, ...written };
}

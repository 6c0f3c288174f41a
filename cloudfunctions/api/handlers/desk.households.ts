import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { find } from '../../kit/store';
import { widestScope } from '../deskPlace';

const MOST = 100;

/** The places under one of the caller's own, down to the households he may order for. */
export const deskHouseholds = reads('desk.households', async ({ under }, call) => {
  const parent = under ?? widestScope(call) ?? '';
  if (!call.reaches({ place: parent })) return refused('NOT_FOUND');
  const regions = await find('regions', { parent }, MOST, ['order', 'asc']);
  return {
    list: regions.map(({ _id, level, name, estate }) => ({
      path: _id,
      name: level === 'building' && estate ? `${estate} ${name}` : name,
      leaf: level === 'household',
    })),
  };
});

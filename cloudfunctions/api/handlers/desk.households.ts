import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { find } from '../../kit/store';

const MOST = 100;

/** The places under one of the caller's own, down to the households he may order for. */
export const deskHouseholds = reads('desk.households', async ({ under }, call) => {
  const scopes = call.grants.filter(({ role }) => call.row[role]).map(({ scope }) => scope);
  const parent = under ?? [...scopes].sort((a, b) => a.length - b.length)[0] ?? '';
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

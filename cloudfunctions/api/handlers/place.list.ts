import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { many, page } from '../../kit/store';
import { labelsAround, placeAt, placeRow } from '../places';

const SIZE = 50;

/** The places right under one; without it, those the caller keeps. */
export const placeList = reads('place.list', async ({ parent, cursor }, call) => {
  if (parent === undefined) {
    const scopes = call.grants.filter(({ role }) => call.row[role]).map(({ scope }) => scope);
    const own = await many('regions', scopes);
    return { list: own.map(placeRow), labels: own[0] ? await labelsAround(own[0]._id) : {} };
  }
  const above = await placeAt(parent);
  if (!above || !call.reaches({ place: above._id })) return refused('NOT_FOUND');
  const { list, next } = await page('regions', { parent: above._id }, ['order', 'asc'], SIZE, cursor);
  return { list: list.map(placeRow), next, labels: await labelsAround(parent) };
});

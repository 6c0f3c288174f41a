import { givable } from '@core/domain/people/grants';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { heldOf } from '../grantView';
import { grantsIn } from '../grantsIn';

/** Who holds which role in a place and inside it, and what the caller may give there. */
export const grantOfPlace = reads('grant.ofPlace', async (input, call) => {
  const { place } = input;
  const region = call.reaches({ place }) ? await one('regions', place) : undefined;
  if (!region) return refused('NOT_FOUND');
  const { list, next } = await grantsIn(input, call.now);
  return {
    list: await heldOf(list, call),
    ...(next === undefined ? {} : { next }),
    placeName: region.name,
    givable: givable(call.grants, place),
  };
});

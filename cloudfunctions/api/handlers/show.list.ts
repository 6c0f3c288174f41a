import { showReaderKeys } from '@core/domain/live/showVisibility';
import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { anyOf, page } from '../../kit/store';
import { showCards } from '../showViews';

/** Shows for the caller: the next ones first, or the last ones, or those he plans and runs. */
export const showList = reads('show.list', async ({ which, cursor }, call) => {
  const keys = anyOf(showReaderKeys(call.caller));
  const wanted = {
    coming: () => page('shows', { keys, phase: 'coming' }, ['startsAt', 'asc'], PAGE, cursor),
    past: () => page('shows', { keys, phase: 'past' }, ['startsAt', 'desc'], PAGE, cursor),
    mine: () => page('shows', { crew: call.id }, ['startsAt', 'desc'], PAGE, cursor),
  };
  const { list, next } = await wanted[which]();
  return { list: await showCards(list, call), next };
});

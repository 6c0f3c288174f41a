import { hasPicture, isShowOver, streamOf } from '@core/domain/live/show';
import { SIGNED_FOR } from '@core/domain/live/signing';
import { reads } from '../../kit/handler';
import { pushAt } from '../../kit/live';
import { refused } from '../../kit/refused';
import { showFor } from '../showViews';

/** Where a host sends his picture. Told to nobody else: whoever knows it is on air. */
export const showStream = reads('show.stream', async ({ id }, call) => {
  const known = await showFor(id, call);
  if (!known) return refused('NOT_FOUND');
  const { show, relations } = known;
  if (!relations.includes('host')) return refused('SHOW_NOT_YOURS');
  const address = show.live && !isShowOver(show) ? pushAt(streamOf(id), call.now) : undefined;
  if (!address) return refused('SHOW_NOT_NOW');
  const { url: push, server, streamKey: key, browser } = address;
  return { push, server, key, browser, until: call.now + SIGNED_FOR, picture: hasPicture(show) };
});

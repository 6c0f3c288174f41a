import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { showCovenant } from '../covenantViews';

export const covenantEdit = reads('covenant.edit', async ({ id }, call) => {
  const covenant = await one('covenants', id);
  if (!covenant || !call.reaches({ place: covenant.place })) return refused('NOT_FOUND');
  return showCovenant({ covenantId: id }, call);
});

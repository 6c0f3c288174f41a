import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { covenantFor, covenantView } from '../covenantViews';

export const covenantGet = reads('covenant.get', async ({ id }, call) => {
  const covenant = await covenantFor(id, call);
  return covenant ? { covenant: await covenantView(covenant, call) } : refused('NOT_FOUND');
});

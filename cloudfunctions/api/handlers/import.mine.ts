import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { summaries } from '../importing';

/** The tables that the caller brought in, the latest first. */
export const importMine = reads('import.mine', async ({ cursor }, call) => {
  const { list, next } = await page('imports', { by: call.id }, ['at', 'desc'], PAGE, cursor);
  return { list: await summaries(list), next };
});

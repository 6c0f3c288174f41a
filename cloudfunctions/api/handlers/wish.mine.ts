import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { wishCards } from '../wishViews';

const whose = {
  said: (id: string) => ({ residentId: id }),
  placed: (id: string) => ({ 'proxy.by.personId': id }),
  taken: (id: string) => ({ takers: id }),
} as const;

/** Wishes that the caller said, said for somebody, or took on, the latest first. */
export const wishMine = reads('wish.mine', async ({ which, cursor }, call) => {
  const { list, next } = await page('wishes', whose[which](call.id), ['submittedAt', 'desc'], PAGE, cursor);
  return { list: await wishCards(list, call, { own: which !== 'taken', concerned: true }), next };
});

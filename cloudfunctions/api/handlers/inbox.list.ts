import { reads } from '../../kit/handler';
import type { Message } from '../../kit/documents';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';

export const inboxList = reads('inbox.list', async ({ cursor }, call) => {
  const { list, next } = await page('messages', { to: call.id }, ['at', 'desc'], PAGE * 2, cursor);
  return { list: list.map(shown), next };
});

function shown({ _id, about, orderId, title, icon, at, read, push }: Message) {
  return {
    id: _id,
    about,
    orderId,
    title,
    icon,
    at,
    read,
    push: push === 'sending' ? 'pending' : push,
  } as const;
}

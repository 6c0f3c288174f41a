import { kinds, pageOf } from '@core/domain/notify/kinds';
import { reads } from '../../kit/handler';
import type { Message } from '../../kit/documents';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';

export const inboxList = reads('inbox.list', async ({ cursor }, call) => {
  const { list, next } = await page('messages', { to: call.id }, ['at', 'desc'], PAGE * 2, cursor);
  return { list: list.map(shown), next };
});

/** As the app knows it: whether WeChat was asked to, and could. */
const shownPush = { sending: 'pending', past: 'noCredit', muted: 'noCredit' } as const;

function shown({ _id, about, subject, title, icon, at, read, push }: Message) {
  return {
    ...{ id: _id, about, subject, orderId: subject, title, icon, at, read },
    words: kinds[about].title,
    page: pageOf(about, subject),
    push: push === 'sending' || push === 'past' || push === 'muted' ? shownPush[push] : push,
  } as const;
}

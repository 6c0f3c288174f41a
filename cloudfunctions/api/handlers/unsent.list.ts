import { kinds } from '@core/domain/notify/kinds';
import type { Message } from '../../kit/documents';
import { reads } from '../../kit/handler';
import { PAGE, SENDER } from '../../kit/settings';
import { many, one, page } from '../../kit/store';

export const unsentList = reads('unsent.list', async ({ cursor }) => {
  const [{ list, next }, pause] = await Promise.all([
    page('messages', { push: 'failed' }, ['nextAt', 'desc'], PAGE, cursor),
    one('pauses', SENDER),
  ]);
  const people = await many(
    'people',
    list.map(({ to }) => to),
  );
  const names = new Map(people.map(({ _id, maskedName }) => [_id, maskedName]));
  return {
    list: list.map((message) => ({ ...shown(message), name: names.get(message.to) ?? '' })),
    next,
    pause: pause && { code: pause.code, since: pause.since, until: pause.until },
  };
});

function shown({ _id, about, title, nextAt, attempts, failure }: Message) {
  const code = failure?.code === 'unsure' ? undefined : failure?.code;
  const field = failure?.field;
  return { id: _id, words: kinds[about].title, title, at: nextAt, attempts, code, field };
}

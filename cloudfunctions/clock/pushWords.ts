import { kinds, pageOf } from '@core/domain/notify/kinds';
import { pages } from '@core/domain/notify/pages';
import { filled, type Purpose } from '@core/domain/notify/templates';
import type { Message } from '../kit/documents';

/** What a message says in WeChat, and what a tap on it opens. */
export interface PushWords {
  page: string;
  data: Record<string, string>;
}

type Told = Pick<Message, 'about' | 'subject' | 'title'>;

/** Several that wait for one person are told as one; a tap opens the inbox, where each stands for itself. */
export function wordsOf(messages: readonly Told[]): PushWords {
  const [first] = messages;
  if (!first) throw new RangeError('nothing to tell');
  const { purpose, push } = kinds[first.about];
  if (messages.length === 1)
    return { page: page(first), data: filled(purpose, { title: first.title, happened: push }) };
  const happened = `您有 ${messages.length} 条新消息`;
  return { page: 'pages/inbox/index', data: filled(purpose, { title: first.title, happened }) };
}

/** Where a kind opens that several roles get: whom it is for stands in the template it goes by. */
const asSeen: Record<Purpose, keyof typeof pages> = {
  asked: 'serving',
  progress: 'order',
  desk: 'deskOrder',
  community: 'order',
};

function page({ about, subject }: Told): string {
  const fallback = pages[asSeen[kinds[about].purpose]];
  const path = pageOf(about, subject) ?? (fallback === 'asSeen' ? '' : fallback(subject));
  // WeChat writes pages without the slash before them.
  return path.slice(1);
}

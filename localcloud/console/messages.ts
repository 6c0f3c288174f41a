import type { SentMessage } from '../wechat/outbox';
import type { People } from './people';
import type { Ask, Records } from './records';
import type { MessageLine, MessageStatus } from './state';

const SHOWN = 40;

/** The WeChat messages sent last, and those that could not be, newest first. */
export async function messageLines(
  sent: SentMessage[],
  people: People,
  records: Records,
): Promise<MessageLine[]> {
  const lines = await Promise.all(sent.slice(-SHOWN).map((message) => sentLine(message, people)));
  const unsent = await unsentLines(people, records);
  return [...lines, ...unsent].sort((a, b) => b.at - a.at).slice(0, SHOWN);
}

async function sentLine(message: SentMessage, people: People): Promise<MessageLine> {
  const { name, title } = await people.byOpenid(message.openid);
  const [headline = '', ...rest] = Object.values(message.data);
  return {
    id: message.id,
    at: message.at,
    name,
    title,
    headline,
    detail: rest.join(' · '),
    status: statusOf(message),
  };
}

function statusOf({ result }: SentMessage): MessageStatus {
  if (result === 0) return 'delivered';
  if (result === 43101) return 'refused';
  return 'failed';
}

/** Messages that stand in the inbox alone, because the person left no credit for WeChat. */
async function unsentLines(people: People, records: Records): Promise<MessageLine[]> {
  const ask = { where: { push: 'noCredit' }, by: ['nextAt', 'desc'], limit: SHOWN } satisfies Ask;
  const rows = await records.find('messages', ask);
  return Promise.all(
    rows.map(async (row) => ({
      id: row._id,
      at: row.at,
      name: await people.nameOf(row.to),
      title: '',
      headline: row.title,
      detail: '',
      status: 'noCredit' as const,
    })),
  );
}

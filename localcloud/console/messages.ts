import type { Message } from '../../cloudfunctions/kit/documents';
import type { SentMessage } from '../wechat/outbox';
import type { People } from './people';
import type { Ask, Records } from './records';
import type { MessageLine, MessageStatus } from './state';

const SHOWN = 40;
const MINUTE_MS = 60_000;

/** A line before people without a name of their own are counted together. */
type Line = MessageLine & { named: boolean };

/** The WeChat messages sent last, and those that could not be, newest first. */
export async function messageLines(
  sent: SentMessage[],
  people: People,
  records: Records,
): Promise<MessageLine[]> {
  const lines = await Promise.all(sent.slice(-SHOWN).map((message) => sentLine(message, people, records)));
  const unsent = await unsentLines(people, records);
  const all = [...lines, ...unsent].sort((a, b) => b.at - a.at);
  return together(all).slice(0, SHOWN);
}

async function sentLine(message: SentMessage, people: People, records: Records): Promise<Line> {
  const { name, title, personId } = await people.byOpenid(message.openid);
  const fields = Object.values(message.data);
  const status = await statusOf(message, personId, records);
  const words = { headline: fields.at(-1) ?? '', detail: fields.slice(0, -1).join(' · ') };
  return { id: message.id, at: message.at, name, title, ...words, status, named: title !== '' };
}

async function statusOf(message: SentMessage, to: string, records: Records): Promise<MessageStatus> {
  if (message.result === 43101) return 'refused';
  if (message.result !== 0) return 'failed';
  const row = await inboxRow(message, to, records);
  return row && (row.read || (await lookedAt(row, records))) ? 'seen' : 'delivered';
}

/** Whether the person has opened the offer that the message was about; WeChat itself gives no read receipts. */
async function lookedAt({ about, subject, to }: Message, records: Records): Promise<boolean> {
  if (about !== 'asked') return false;
  const offers = await records.find('offers', {
    where: { orderId: subject },
    by: ['at', 'desc'],
    limit: 100,
  });
  return offers.some((offer) => offer.personId === to && offer.seenAt !== undefined);
}

/** The row of the person's inbox that this message was sent for: about the same order, the last one before it. */
async function inboxRow(message: SentMessage, to: string, records: Records): Promise<Message | undefined> {
  const rows = await records.find('messages', { where: { to }, by: ['at', 'desc'], limit: SHOWN });
  return rows.find((row) => message.page.includes(row.subject) && row.at <= message.at);
}

/** Messages that stand in the inbox alone, because the person left no credit for WeChat. */
async function unsentLines(people: People, records: Records): Promise<Line[]> {
  const ask = { where: { push: 'noCredit' }, by: ['nextAt', 'desc'], limit: SHOWN } satisfies Ask;
  const rows = await records.find('messages', ask);
  const known = await people.known();
  return Promise.all(
    rows.map(async ({ _id: id, at, to, title: headline }) => {
      const person = known.find(({ personId }) => personId === to);
      const name = person?.name ?? (await people.nameOf(to));
      return {
        id,
        at,
        name,
        title: person?.title ?? '',
        headline,
        detail: '',
        status: 'noCredit',
        named: !!person,
      };
    }),
  );
}

/** Counts strangers who were told the same in the same minute as one line: 另外 3 位. */
function together(lines: Line[]): MessageLine[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const alike = [Math.floor(line.at / MINUTE_MS), line.headline, line.detail, line.status].join('\n');
    const key = line.named ? line.id : alike;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { named, ...line } = first;
    return [named || alike.length === 1 ? line : { ...line, name: `另外 ${alike.length} 位`, title: '' }];
  });
}

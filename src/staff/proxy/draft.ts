import type { Input, Output } from '@core/contract';
import { dayOf, type Ms } from '@core/domain/calendar/time';
import { slotsLeft, type Slot } from '@core/domain/order/wanted';
import type { Urgency } from '@core/domain/menu/item';
import { digitsOf, isPhone } from '@core/domain/people/phone';
import type { Consent } from '../../copy/form';
import { firstDay } from '../../components/form/whenChoices';

export type Item = Output<'menu.list'>['list'][number];

/** What staff has written down for a neighbour so far; kept until the order is placed. */
export interface ProxyDraft {
  /** A neighbour who has a record: his household, name and telephone stand there. */
  ward: string | undefined;
  household: { path: string; name: string } | undefined;
  name: string;
  phone: string;
  consent: Consent | undefined;
  itemId: string | undefined;
  words: string;
  answers: Readonly<Record<string, string>>;
  day: string;
  slot: Slot;
  urgency: Urgency;
  note: string;
}

export function blankDraft(now: Ms): ProxyDraft {
  return {
    ward: undefined,
    household: undefined,
    name: '',
    phone: '',
    consent: undefined,
    itemId: undefined,
    words: '',
    answers: {},
    day: firstDay(now),
    slot: 'any',
    urgency: 'normal',
    note: '',
  };
}

/** A kept draft as it can be sent now: a day or an hour that has gone by becomes the next possible one. */
export function upToDate(kept: ProxyDraft, now: Ms): ProxyDraft {
  const day = kept.day < firstDay(now) ? firstDay(now) : kept.day;
  return { ...kept, day, slot: slotsLeft(day, now).includes(kept.slot) ? kept.slot : 'any' };
}

/** Rows of the form, in their order on the page; a question of the item is `answer-<key>`. */
export type Row = 'household' | 'name' | 'phone' | 'consent' | 'item' | 'words' | 'when' | `answer-${string}`;
export type Mistakes = Readonly<Partial<Record<Row, string>>>;

/** What must be put right before it can be sent. */
export function mistakesIn(draft: ProxyDraft, item: Item | undefined): Mistakes {
  const wrong: Partial<Record<Row, string>> = {};
  if (!draft.household) wrong.household = '请选是哪一户';
  if (draft.name.trim() === '') wrong.name = '请写怎么称呼';
  if (draft.phone !== '' && !isPhone(draft.phone)) wrong.phone = phoneMistake(digitsOf(draft.phone));
  if (!draft.consent) wrong.consent = '请选本人是怎么同意的';
  if (!item) wrong.item = '请选一项服务';
  for (const { key, label, required } of item?.fields ?? []) {
    if (required && (draft.answers[key] ?? '').trim() === '') wrong[`answer-${key}`] = `请写「${label}」`;
  }
  if (draft.words.trim() === '') wrong.words = '请写一下要什么，几个字也行';
  return wrong;
}

function phoneMistake(phone: string): string {
  const lacking = 11 - phone.length;
  return phone.startsWith('1') && lacking > 0 ? `少了 ${lacking} 位，手机号是 11 位` : '号码不对，请再看看';
}

/** The draft as the cloud takes it; undefined while something is lacking. What cannot wait is wanted today. */
export function inputOf(
  draft: ProxyDraft,
  item: Item | undefined,
  now: Ms,
): Input<'order.place'> | undefined {
  const { household, consent } = draft;
  if (!household || !consent || !item) return undefined;
  const phone = digitsOf(draft.phone);
  const asked = item.fields.map(({ key }) => [key, (draft.answers[key] ?? '').trim()] as const);
  return {
    itemId: item.id,
    words: draft.words.trim(),
    answers: Object.fromEntries(asked.filter(([, answer]) => answer !== '')),
    wanted:
      draft.urgency === 'urgent' ? { day: dayOf(now), slot: 'any' } : { day: draft.day, slot: draft.slot },
    urgency: draft.urgency,
    note: draft.note.trim(),
    proxy: {
      household: household.path,
      name: draft.name.trim(),
      consent,
      ...(phone === '' ? {} : { phone }),
      ...(draft.ward === undefined ? {} : { ward: draft.ward }),
    },
  };
}

const rows: Readonly<Record<string, Row>> = {
  'proxy.household': 'household',
  'proxy.name': 'name',
  'proxy.phone': 'phone',
  'proxy.consent': 'consent',
  itemId: 'item',
  words: 'words',
  'wanted.day': 'when',
  'wanted.slot': 'when',
};

/** Which row the cloud found wrong, by the path of the field. */
export function rowOf(path: string): Row | undefined {
  return path.startsWith('answers.') ? `answer-${path.slice('answers.'.length)}` : rows[path];
}

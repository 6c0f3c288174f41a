import type { Input } from '@core/contract';
import { dayOf, type Ms } from '@core/domain/calendar/time';
import { digitsOf, isPhone } from '@core/domain/people/phone';

type Consent = Input<'ward.make'>['consent'];

/** What is written down of a neighbour; kept until it was sent. */
export interface WardDraft {
  household: { path: string; name: string } | undefined;
  name: string;
  phone: string;
  how: Consent['how'] | undefined;
  note: string;
}

export const blankDraft: WardDraft = { household: undefined, name: '', phone: '', how: undefined, note: '' };

type Row = 'household' | 'name' | 'phone' | 'how';
export type Mistakes = Readonly<Partial<Record<Row, string>>>;

/** What must be put right before it can be sent. */
export function mistakesIn({ household, name, phone, how }: WardDraft): Mistakes {
  const wrong: Partial<Record<Row, string>> = {};
  if (!household) wrong.household = '请选是哪一户';
  if (name.trim() === '') wrong.name = '请写怎么称呼';
  if (phone !== '' && !isPhone(phone)) wrong.phone = '号码不对，请再看看';
  if (!how) wrong.how = '请选是怎么同意的';
  return wrong;
}

/** What a record can be made of; undefined while something is lacking. Consent heard is written down the same day. */
export function inputOf(draft: WardDraft, now: Ms): Input<'ward.make'> | undefined {
  const { household, how, note } = draft;
  if (!household || !how || Object.keys(mistakesIn(draft)).length > 0) return undefined;
  return {
    household: household.path,
    name: draft.name.trim(),
    consent: { how, day: dayOf(now), note: note.trim() },
    ...(draft.phone === '' ? {} : { phone: digitsOf(draft.phone) }),
  };
}

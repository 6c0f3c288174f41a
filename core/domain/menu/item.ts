import type { ClockKind } from '../calendar/clocks';

export type Urgency = 'normal' | 'urgent';
export type Delivery = 'now' | 'slot' | 'project' | 'referral';

/** One question of an item's form beyond the common ones. */
export interface FormField {
  key: string;
  label: string;
  kind: 'text' | 'number' | 'choice' | 'yesNo';
  choices?: readonly string[];
  required: boolean;
  /** Longest answer in characters. */
  max: number;
}

/** Minutes on a clock. */
export interface Span {
  minutes: number;
  clock: ClockKind;
}

/** Steps of an order that must not wait for ever. */
export type DueStep =
  'triage' | 'wave' | 'human' | 'answerDispatch' | 'firstContact' | 'appointment' | 'word' | 'confirm';

/** A service residents can order (服务项目). */
export interface MenuItem {
  _id: string;
  version: number;
  name: string;
  /** The act in an elder's words: 代购跑腿 → 买菜取药. */
  elderName: string;
  category: string;
  /** Name of the picture that stands for it. */
  icon: string;
  /** Two or three words under the name. */
  summary: string;
  does: string;
  doesNot: string;
  /** Example of what to write. */
  example: string;
  helpers: 'member' | 'volunteer';
  skills: readonly string[];
  delivery: Delivery;
  urgency: Urgency;
  triage: 'auto' | 'staff';
  fields: readonly FormField[];
  /** Only the deadlines that differ from the default ones. */
  deadlines: Partial<Record<DueStep, Span>>;
  /** The community must look whatever the hour: it is never published by itself. */
  judged?: boolean;
  /** 代购: how much may be spent at most, in cents. */
  purchase?: { ceiling: number };
  /** How many come together, the lead among them; absent for one. */
  seats?: number;
  /** 随手拍: about a place that somebody saw, never a household; it stands apart from the services. */
  snap?: boolean;
  /** Where a referral goes. */
  referral?: { name: string; phone: string };
  /** Position on the menu; the first eight stand on the home page. */
  order: number;
  active: boolean;
}

/** product.md §3: what holds where an item says nothing. */
export const defaultDeadlines: Record<Urgency, Record<DueStep, Span>> = {
  urgent: {
    triage: { minutes: 10, clock: 'wall' },
    wave: { minutes: 5, clock: 'wall' },
    human: { minutes: 15, clock: 'wall' },
    answerDispatch: { minutes: 10, clock: 'wall' },
    firstContact: { minutes: 10, clock: 'wall' },
    appointment: { minutes: 15, clock: 'wall' },
    word: { minutes: 120, clock: 'wall' },
    confirm: { minutes: 72 * 60, clock: 'wall' },
  },
  normal: {
    triage: { minutes: 240, clock: 'wh' },
    wave: { minutes: 6, clock: 'day' },
    human: { minutes: 90, clock: 'day' },
    answerDispatch: { minutes: 240, clock: 'wh' },
    firstContact: { minutes: 240, clock: 'day' },
    appointment: { minutes: 15, clock: 'wall' },
    word: { minutes: 2 * 24 * 60, clock: 'wall' },
    confirm: { minutes: 72 * 60, clock: 'wall' },
  },
};

/** The deadline of one step for an order of this item: the item's own, else the default of its urgency. */
export function deadline(own: MenuItem['deadlines'], urgency: Urgency, step: DueStep): Span {
  return own[step] ?? defaultDeadlines[urgency][step];
}

import { MOST_SEATS } from '../order/overlays';
import { isPhone } from '../people/phone';
import type { DueStep, FormField, MenuItem, Span } from './item';

/** What is written about a service. Its id, version, place on the menu and whether it is offered are kept beside it. */
export type ItemContent = Omit<MenuItem, '_id' | 'version' | 'order' | 'active'>;

/** Longest texts in characters and most entries, so that an item fits a telephone and one content check. */
export const limits = {
  name: 8,
  elderName: 8,
  category: 6,
  icon: 40,
  summary: 20,
  does: 200,
  doesNot: 200,
  example: 60,
  skills: 5,
  skill: 10,
  fields: 8,
  label: 20,
  choices: 8,
  choice: 20,
  answer: 200,
  digits: 9,
  referralName: 20,
} as const;

const HOUR = 60;
const DAY = 24 * HOUR;

/** How short and how long each step's deadline may be, in minutes: nobody is hurried blind, nobody waits for ever. */
export const bounds: Readonly<Record<DueStep, { least: number; most: number }>> = {
  triage: { least: 5, most: 2 * DAY },
  wave: { least: 3, most: HOUR },
  human: { least: 10, most: DAY },
  answerDispatch: { least: 5, most: 2 * DAY },
  firstContact: { least: 5, most: 2 * DAY },
  appointment: { least: 5, most: HOUR },
  word: { least: 30, most: 7 * DAY },
  confirm: { least: DAY, most: 7 * DAY },
};

export const dueSteps = Object.keys(bounds) as readonly DueStep[];

/** What may be spent for somebody at most, in cents: an errand, no business. */
export const ceilings = { least: 100, most: 100_000 };
/** How many may come together. */
export const seatsOf = { least: 2, most: MOST_SEATS };

/** Why something written about a service cannot stand. */
export type Why =
  | 'missing'
  | 'tooLong'
  | 'notPlain'
  | 'twice'
  | 'twoToEight'
  | 'outOfBounds'
  | 'urgentWaits'
  | 'notAPhone'
  | 'notReferred'
  | 'snapAsks';

/** One thing that is wrong: where, as a path into the content, and why. */
export interface Mistake {
  field: string;
  why: Why;
}

/** Three to eight Chinese characters: an elder reads an act, 买菜取药, never letters, digits or an abbreviation. */
const PLAIN = /^\p{Script=Han}{3,8}$/u;

const lengthOf = (text: string): number => [...text.trim()].length;
const wrong = (field: string, why: Why | undefined): Mistake[] => (why ? [{ field, why }] : []);
const written = (text: string, most: number): Why | undefined =>
  lengthOf(text) === 0 ? 'missing' : lengthOf(text) > most ? 'tooLong' : undefined;
const repeats = (texts: readonly string[]): boolean => new Set(texts).size < texts.length;

/** Everything that keeps a service from being offered; empty when it may be. */
export function mistakesIn(content: ItemContent): Mistake[] {
  const { fields, deadlines, urgency } = content;
  return [
    ...wrongWords(content),
    ...wrong('skills', wrongList(content.skills, limits.skill)),
    ...(fields.length > limits.fields ? wrong('fields', 'tooLong') : []),
    ...fields.flatMap((field, at) => wrongField(field, at, fields)),
    ...dueSteps.flatMap((step) => wrong(`deadlines.${step}`, wrongSpan(deadlines[step], step, urgency))),
    ...wrongReferral(content),
    ...wrong('snap', wrongSnap(content)),
    ...wrong('purchase.ceiling', outside(content.purchase?.ceiling, ceilings)),
    ...wrong('seats', outside(content.seats, seatsOf)),
  ];
}

const outside = (
  number: number | undefined,
  { least, most }: { least: number; most: number },
): Why | undefined =>
  number === undefined || (number >= least && number <= most) ? undefined : 'outOfBounds';

function wrongWords(content: ItemContent): Mistake[] {
  const texts = ['name', 'category', 'icon', 'summary', 'does', 'doesNot', 'example'] as const;
  return [
    ...texts.flatMap((text) => wrong(text, written(content[text], limits[text]))),
    ...wrong('elderName', PLAIN.test(content.elderName.trim()) ? undefined : 'notPlain'),
  ];
}

function wrongList(texts: readonly string[], most: number): Why | undefined {
  if (repeats(texts)) return 'twice';
  return texts.map((text) => written(text, most)).find((why) => why !== undefined);
}

function wrongField(field: FormField, at: number, all: readonly FormField[]): Mistake[] {
  const path = `fields.${at}`;
  const before = all.slice(0, at);
  const twice = before.some(({ key, label }) => key === field.key || label.trim() === field.label.trim());
  const label = written(field.label, limits.label) ?? (twice ? 'twice' : undefined);
  return [...wrong(`${path}.label`, label), ...wrongAnswer(field, path)];
}

function wrongAnswer({ kind, choices = [], max }: FormField, path: string): Mistake[] {
  if (kind === 'choice') {
    const few = choices.length < 2 || choices.length > limits.choices;
    return wrong(`${path}.choices`, few ? 'twoToEight' : wrongList(choices, limits.choice));
  }
  const most = kind === 'number' ? limits.digits : limits.answer;
  return wrong(`${path}.max`, max >= 1 && max <= most ? undefined : 'outOfBounds');
}

function wrongSpan(span: Span | undefined, step: DueStep, urgency: MenuItem['urgency']): Why | undefined {
  if (!span) return undefined;
  const { least, most } = bounds[step];
  if (!Number.isInteger(span.minutes) || span.minutes < least || span.minutes > most) return 'outOfBounds';
  return urgency === 'urgent' && span.clock !== 'wall' ? 'urgentWaits' : undefined;
}

/** A snap is a picture and a place: it asks nothing else, cannot be urgent, and is looked at before neighbours are asked. */
function wrongSnap({ snap, fields, delivery, urgency, triage, purchase }: ItemContent): Why | undefined {
  if (snap !== true) return undefined;
  const asks = fields.length > 0 || delivery === 'referral' || purchase !== undefined;
  return asks || urgency === 'urgent' || triage !== 'staff' ? 'snapAsks' : undefined;
}

/** A service that is referred says where to, by name and telephone; one that is done here says nothing of the kind. */
function wrongReferral({ delivery, referral }: ItemContent): Mistake[] {
  if (delivery !== 'referral') return wrong('referral', referral ? 'notReferred' : undefined);
  return [
    ...wrong('referral.name', written(referral?.name ?? '', limits.referralName)),
    ...wrong('referral.phone', isPhone(referral?.phone ?? '') ? undefined : 'notAPhone'),
  ];
}

import type { Input } from '@core/contract';
import type { Ms } from '@core/domain/calendar/time';
import { calledRoles, type Called, type Raised } from '@core/domain/regionMode/episode';
import { templateOf, type TemplateId } from '@core/domain/regionMode/templates';
import { endOf, termsOf, type Term } from './words';

/** What is being written before anything is called. */
export interface ModeDraft {
  template: TemplateId;
  mode: Raised;
  drill: boolean;
  title: string;
  words: string;
  audience: Called[];
  term: Term;
}
export type Mistakes = Partial<Record<'title' | 'words' | 'audience', string>>;

const LONGEST_TITLE = 14;

/** A draft as a template begins it; which mode, for how long and whether it is a drill stay as chosen. */
export function fromTemplate(id: TemplateId): Pick<ModeDraft, 'template' | 'title' | 'words' | 'audience'> {
  const { title, words, audience } = templateOf[id];
  return { template: id, title, words, audience: [...audience] };
}

/** Whoever has not chosen yet calls a drill: the harmless one of the two. */
export const blankMode = (): ModeDraft => ({
  ...fromTemplate('storm'),
  ...{ mode: 'urgent', drill: true, term: '12' },
});

export function mistakesIn({ title, words, audience }: ModeDraft): Mistakes {
  const wrong: Mistakes = {};
  if (title.trim() === '' || [...title.trim()].length > LONGEST_TITLE)
    wrong.title = `写 1 到 ${LONGEST_TITLE} 个字`;
  if (words.trim() === '') wrong.words = '请写要他们做什么';
  if (audience.length === 0) wrong.audience = '至少选一种人';
  return wrong;
}

/** Roles with one more or one fewer, in the order in which they are told. */
export const turned = (audience: readonly Called[], role: Called): Called[] =>
  calledRoles.filter((each) => audience.includes(each) !== (each === role));

/** The term that holds for a mode: one that is too long for it becomes its longest. */
export function termFor(mode: Raised, term: Term): Term {
  const fits = termsOf(mode);
  return fits.some(({ value }) => value === term) ? term : (fits.at(-1)?.value ?? '12');
}

/** What is sent. The end is reckoned when it is sent, so that a draft of yesterday does not end in the past. */
export function callOf(place: string, draft: ModeDraft, now: Ms): Input<'mode.call'> {
  const { template, mode, drill, title, words, audience, term } = draft;
  const said = { title: title.trim(), words: words.trim() };
  return { place, template, mode, drill, ...said, audience, until: endOf(termFor(mode, term), now) };
}

interface Weighed {
  roles: readonly { role: Called; count: number }[];
}

/** How many would be told at most: somebody with two roles is told once. */
export const mostTold = ({ roles }: Weighed, audience: readonly Called[]): number =>
  roles.reduce((sum, { role, count }) => sum + (audience.includes(role) ? count : 0), 0);

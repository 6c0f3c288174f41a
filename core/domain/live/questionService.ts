import type { MenuItem } from '../menu/item';

/** What decides whether questions become orders of a service. */
export type Service = Pick<MenuItem, 'delivery' | 'triage'> & {
  snap?: boolean | undefined;
  fields: readonly { required: boolean }[];
};

/** Whether a question can become an order of a service: nothing else is asked there, and it is not a matter of telling where to go. */
export const takesQuestions = ({ snap, fields, delivery }: Service): boolean =>
  snap !== true && delivery !== 'referral' && fields.every(({ required }) => !required);

/** The usual service for questions, out of a menu in its order: what staff look at first needs somebody's judgement, as a question does. */
export function usualService<S extends Service>(menu: readonly S[]): S | undefined {
  const fitting = menu.filter(takesQuestions);
  return fitting.find(({ triage }) => triage === 'staff') ?? fitting[0];
}

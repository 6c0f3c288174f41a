import { helperCredits } from '../kit/reach';
import type { Tx } from '../kit/transaction';

/** How a push changes what is left: one used, none of this template after all, or none of any. */
export type Spent = 'one' | 'none' | 'nothing';

/** Keeps the account of somebody's credits in the transaction that notes what became of the message. Routing reads the same figure. */
export async function spendCredit(tx: Tx, personId: string, templateId: string, spent: Spent): Promise<void> {
  const person = await tx.get('people', personId);
  if (!person) return;
  const left = spent === 'one' ? Math.max(0, (person.credits[templateId] ?? 0) - 1) : 0;
  const credits = spent === 'nothing' ? {} : { ...person.credits, [templateId]: left };
  await tx.put('people', { ...person, credits });
  const helper = await tx.get('helpers', personId);
  const reached = helperCredits({ ...person, credits });
  if (helper && helper.credits !== reached) await tx.put('helpers', { ...helper, credits: reached });
}

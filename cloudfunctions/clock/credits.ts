import { templates } from '../kit/settings';
import { commit } from '../kit/transaction';

/** A message that arrived used one credit up; a refused one shows that none was left. Routing reads the same figure. */
export async function spendCredit(
  personId: string,
  templateId: string,
  result: 'sent' | 'refused',
): Promise<void> {
  await commit(async (tx) => {
    const person = await tx.get('people', personId);
    if (!person) return;
    const left = result === 'refused' ? 0 : Math.max(0, (person.credits[templateId] ?? 0) - 1);
    await tx.put('people', { ...person, credits: { ...person.credits, [templateId]: left } });
    const helper = templateId === templates().asked ? await tx.get('helpers', personId) : undefined;
    if (helper) await tx.put('helpers', { ...helper, credits: left });
  });
}

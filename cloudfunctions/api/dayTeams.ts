import type { SignUp } from '@core/domain/serviceDay/team';
import type { Tx } from '../kit/transaction';

/**
 * Somebody does not come: his team goes on without him. Where he led, or went alone, the next matching gives what he
 * was sent to others; until then it stays with him by name, so that nobody believes it is somebody else's.
 */
export async function leaveTeam(
  tx: Tx,
  { teamId, ...signUp }: SignUp,
  state: 'absent' | 'off',
): Promise<void> {
  await tx.put('daySignUps', { ...signUp, state });
  const team = teamId === undefined ? undefined : await tx.get('dayTeams', teamId);
  if (!team || team.lead === signUp.personId) return;
  const people = team.people.filter((personId) => personId !== signUp.personId);
  await tx.put('dayTeams', { ...team, people });
}

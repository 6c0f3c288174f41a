import { blankRegistration, type Registration } from '@core/domain/registration/registration';
import { stepped, type RegistrationAct } from '@core/domain/registration/steps';
import type { Call } from '../kit/call';
import type { PersonRow, RegistrationRow } from '../kit/documents';
import { maskedName } from '../kit/mask';
import { openRegistered, sealRegistered, type Name } from '../kit/personal';
import { isRefused, refused, type Refused } from '../kit/refused';
import { inForceIn } from '../kit/rules';
import type { Tx } from '../kit/transaction';

type Unlawful = Refused<'REGISTRATION_CHANGED' | 'UNFINISHED'>;

/** What a registration becomes by an act of the caller; nothing is written yet. */
export async function registrationStep(
  before: RegistrationRow,
  act: RegistrationAct,
  change: Partial<Registration>,
  call: Call,
): Promise<RegistrationRow | Unlawful> {
  const { calendar } = await inForceIn(change.community ?? before.community, call.now);
  const by = before._id === call.id ? 'oneself' : 'staff';
  const result = stepped(before, act, change, { by, personId: call.id, now: call.now, calendar });
  if (!result.ok) return refused(result.refusal === 'NOT_NOW' ? 'REGISTRATION_CHANGED' : 'UNFINISHED');
  const { sealed, maskedName: shown } = before;
  return { ...result.registration, sealed, maskedName: shown };
}

/** What is told of oneself beside the form: sealed, and never in a list. */
interface Told {
  name?: string | undefined;
  phone?: string | undefined;
}

/** The caller's registration with something more told; one that had ended, or was never begun, is begun. */
export async function savedDraft(
  tx: Tx,
  call: Call,
  change: Partial<Registration> & Pick<Registration, 'kind'>,
  told: Told,
): Promise<RegistrationRow | Unlawful> {
  const before = (await tx.get('registrations', call.id)) ?? blankRow(call.person, change.kind);
  const begun = before.state === 'ended' ? await registrationStep(before, 'beginAnew', {}, call) : before;
  const after = isRefused(begun) ? begun : await registrationStep(begun, 'save', change, call);
  if (isRefused(after)) return after;
  const known = openRegistered(before, call.person);
  const row = {
    ...after,
    ...named(call.person, { name: told.name ?? known.name, phone: told.phone ?? known.phone }),
  };
  await tx.put('registrations', row);
  return row;
}

const blankRow = (person: PersonRow, kind: Registration['kind']): RegistrationRow => ({
  ...blankRegistration(person._id, kind),
  ...named(person, { name: '' }),
});

/** A name and telephone as a registration keeps them. */
const named = (person: PersonRow, name: Name): Pick<RegistrationRow, 'sealed' | 'maskedName'> => ({
  sealed: sealRegistered(name, person),
  maskedName: maskedName(name.name),
});

/** A step of one's own registration, in the transaction that writes it. */
export async function ownStep(
  tx: Tx,
  call: Call,
  act: RegistrationAct,
  change: Partial<Registration> = {},
): Promise<RegistrationRow | Unlawful> {
  const before = await tx.get('registrations', call.id);
  const after = before ? await registrationStep(before, act, change, call) : refused('REGISTRATION_CHANGED');
  if (!isRefused(after)) await tx.put('registrations', after);
  return after;
}

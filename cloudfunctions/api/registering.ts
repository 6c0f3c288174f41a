import type { Parsed } from '@core/contract/index';
import { blankRegistration, type Registration } from '@core/domain/registration/registration';
import { stepped, type RegistrationAct } from '@core/domain/registration/steps';
import type { Call } from '../kit/call';
import type { RegistrationRow } from '../kit/documents';
import { maskedName } from '../kit/mask';
import { openNameIn, sealNameIn, type Name } from '../kit/personal';
import { isRefused, refused, type Refused } from '../kit/refused';
import { calendar } from '../kit/settings';
import type { Tx } from '../kit/transaction';

type Unlawful = Refused<'REGISTRATION_CHANGED' | 'UNFINISHED'>;

/** What a registration becomes by an act of the caller; nothing is written yet. */
export function registrationStep(
  before: RegistrationRow,
  act: RegistrationAct,
  change: Partial<Registration>,
  call: Call,
): RegistrationRow | Unlawful {
  const by = before._id === call.id ? 'oneself' : 'staff';
  const result = stepped(before, act, change, { by, personId: call.id, now: call.now, calendar });
  if (!result.ok) return refused(result.refusal === 'NOT_NOW' ? 'REGISTRATION_CHANGED' : 'UNFINISHED');
  const { sealed, maskedName: shown } = before;
  return { ...result.registration, sealed, maskedName: shown };
}

/** The caller's registration with something more told; one that had ended, or was never begun, is begun. */
export async function savedDraft(
  tx: Tx,
  call: Call,
  kind: Parsed<'registration.save'>['kind'],
  change: Partial<Registration>,
  told: Partial<Name>,
): Promise<RegistrationRow | Unlawful> {
  const known = await tx.get('registrations', call.id);
  const before = known ?? { ...blankRegistration(call.id, kind), ...named(call.id, { name: '' }) };
  const begun = before.state === 'ended' ? registrationStep(before, 'beginAnew', {}, call) : before;
  if (isRefused(begun)) return begun;
  const after = registrationStep(begun, 'save', { ...change, kind }, call);
  if (isRefused(after)) return after;
  const row = { ...after, ...named(call.id, { ...openNameIn('registrations', before), ...told }) };
  await tx.put('registrations', row);
  return row;
}

/** A name and telephone as a registration keeps them. */
export function named(personId: string, name: Name): Pick<RegistrationRow, 'sealed' | 'maskedName'> {
  return { sealed: sealNameIn('registrations', name, personId), maskedName: maskedName(name.name) };
}

/** A step of one's own registration, in the transaction that writes it. */
export async function ownStep(
  tx: Tx,
  call: Call,
  act: RegistrationAct,
  change: Partial<Registration> = {},
): Promise<RegistrationRow | Unlawful> {
  const before = await tx.get('registrations', call.id);
  const after = before ? registrationStep(before, act, change, call) : refused('REGISTRATION_CHANGED');
  if (!isRefused(after)) await tx.put('registrations', after);
  return after;
}

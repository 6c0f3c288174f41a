import type { Registration } from '@core/domain/registration/registration';
import type { RegistrationAbout } from '@core/domain/registration/notices';
import type { RegistrationAct } from '@core/domain/registration/steps';
import { journalled } from '../kit/audit';
import type { Call } from '../kit/call';
import type { ActResult, RegistrationRow } from '../kit/documents';
import { commitOnce } from '../kit/once';
import { isRefused, refused, type Refused } from '../kit/refused';
import type { Tx } from '../kit/transaction';
import { withinReach } from './registrar';
import { registrationStep } from './registering';
import { tellRegistrant } from './tellRegistration';

/** What each decision of the staff tells the person. */
const told = {
  approve: 'registrationApproved',
  return: 'registrationReturned',
  end: 'registrationEnded',
} as const satisfies Partial<Record<RegistrationAct, RegistrationAbout>>;

interface Decision {
  id: string;
  version: number;
  act: keyof typeof told;
  change?: Partial<Registration>;
}

/**
 * What the staff decide about a registration of their community, on the version they saw; `also` is what the decision
 * brings with it, in the same transaction. Nobody decides about himself.
 */
export function decide<Code extends string = never>(
  call: Call,
  { id, version, act, change = {} }: Decision,
  also: (tx: Tx, row: RegistrationRow) => Promise<Refused<Code> | undefined> = () =>
    Promise.resolve(undefined),
): Promise<ActResult | Refused<Code | 'NOT_FOUND' | 'REGISTRATION_CHANGED' | 'OWN_REGISTRATION'>> {
  return commitOnce(
    call,
    async (
      tx,
    ): Promise<ActResult | Refused<Code | 'NOT_FOUND' | 'REGISTRATION_CHANGED' | 'OWN_REGISTRATION'>> => {
      const before = await tx.get('registrations', id);
      if (!withinReach(before, call)) return refused('NOT_FOUND');
      if (id === call.id) return refused('OWN_REGISTRATION');
      const after = before.version === version && (await registrationStep(before, act, change, call));
      if (!after || isRefused(after)) return refused('REGISTRATION_CHANGED');
      const stopped = await also(tx, after);
      if (stopped) return stopped;
      await tx.put('registrations', after);
      await tellRegistrant(tx, after, told[act], call.now);
      await journalled(tx, call, { place: before.community, about: id, detail: { kind: before.kind } });
      return { registrationId: id };
    },
  );
}

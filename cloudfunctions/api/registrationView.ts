import type { Output } from '@core/contract/index';
import type { Call } from '../kit/call';
import type { RegistrationRow } from '../kit/documents';
import { openNameIn } from '../kit/personal';
import { refused, type Refused } from '../kit/refused';
import type { ActResult } from '../kit/documents';
import { one } from '../kit/store';
import { addressOf } from './address';
import { placesOf } from './ownRegistration';
import { withinReach } from './registrar';
import { rosterMatch } from './rosterMatch';

type View = Output<'registration.get'>;

/** A registration opened by the staff of its community, compared with their roster. */
export async function answerRegistration(
  { registrationId = '' }: ActResult,
  call: Call,
): Promise<View | Refused<'NOT_FOUND'>> {
  const row = await one('registrations', registrationId);
  return withinReach(row, call) ? { registration: await opened(row) } : refused('NOT_FOUND');
}

async function opened(row: RegistrationRow): Promise<View['registration']> {
  const { _id: id, kind, state, version, unit, skills, free, submittedAt, dueAt, reason, phoneFrom } = row;
  const { name, phone } = openNameIn('registrations', row);
  const [places, { match, line }] = await Promise.all([placesOf(row), rosterMatch(row)]);
  return {
    ...{ id, kind, state, version, name, phone, phoneFrom, unit, skills, free, submittedAt, dueAt, reason },
    ...{ place: addressOf(row.home ?? '', places), match, rosterUnit: line?.orgUnit },
  };
}

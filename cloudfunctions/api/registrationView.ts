import type { Output } from '@core/contract/index';
import type { Call } from '../kit/call';
import type { ActResult, PersonRow, RegistrationRow } from '../kit/documents';
import { openRegistered } from '../kit/personal';
import { refused, type Refused } from '../kit/refused';
import { one } from '../kit/store';
import { addressOf } from '../kit/address';
import { noteLookAt } from './looks';
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
  const person = await one('people', registrationId);
  if (!person || !withinReach(row, call)) return refused('NOT_FOUND');
  await noteLookAt({ personId: person._id, place: row.community, saw: 'registration' }, call);
  return { registration: await opened(row, person) };
}

async function opened(row: RegistrationRow, person: PersonRow): Promise<View['registration']> {
  const { _id: id, kind, state, version, unit, skills, free, submittedAt, dueAt, reason, phoneFrom } = row;
  const told = openRegistered(row, person);
  const { name, phone } = told;
  const [places, { match, line }] = await Promise.all([placesOf(row), rosterMatch(row, told)]);
  return {
    ...{ id, kind, state, version, name, phone, phoneFrom, unit, skills, free, submittedAt, dueAt, reason },
    ...{ place: addressOf(row.home ?? '', places), match, rosterUnit: line?.orgUnit },
  };
}

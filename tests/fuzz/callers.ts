import { roles, type Role } from '@core/domain/people/person';
import { grantRow, identityRow, personRow } from '../../localcloud/seeds/people';
import { write } from '../../localcloud/seeds/write';

/** A place of the tree's shape in which there is nothing. */
const NOWHERE = '990001/77/';

/** Holds every role there is, over a place with nothing in it, and has no home. */
export const mighty = 'mighty';
/** Agreed to the terms, and nothing more. */
export const visitor = 'visitor';
/** People of the town who may do much; sent nothing but what must be refused. */
export const real = ['limin', 'zhou', 'zheng', 'sunli', 'chen', 'wang', 'nobody-knows-me'] as const;

/** Lays the callers down. */
export async function moveIn(now: number): Promise<void> {
  const people = [mighty, visitor].map((id) => personRow({ id, name: '某人', phone: '13900000000' }, now));
  const granted = roles.filter((role: Role) => role !== 'resident');
  await write('people', people);
  await write(
    'identities',
    people.map(({ _id }) => identityRow(_id)),
  );
  await write(
    'grants',
    granted.map((role) => grantRow(mighty, role, NOWHERE, now)),
  );
}

import { DAY, dayOf, type Ms } from '@core/domain/calendar/time';
import type { Binding } from '@core/domain/people/binding';
import { consentVersions, type Consent } from '@core/domain/people/consent';
import type { FamilyLink } from '@core/domain/people/family';
import type { Ward } from '@core/domain/people/ward';
import { placesAround } from '@core/domain/place/region';
import type { PersonRow } from '../../cloudfunctions/kit/documents';
import { idOf } from '../../cloudfunctions/kit/ids';
import { namedPerson, sealNote } from '../../cloudfunctions/kit/personal';
import { cast } from './cast';
import { identityRow, nameRowOf, personRow } from './people';
import { HOME_COMMUNITY } from './places';
import { write } from './write';

const KNOWN = ['wang', 'zhang', 'he'];
/** Two who moved in lately: one into 王秀兰's household, one next door to nobody yet. */
const newcomers = [
  { id: 'wangjun', name: '王军', phone: '13800001401', home: homeOf('wang') },
  { id: 'luojing', name: '罗静', phone: '13800001402', home: `${HOME_COMMUNITY}003/06/1/301/` },
];
/** 孟庆山 is eighty-six and has no phone; staff and his stairwell order for him. */
const ward = { name: '孟庆山', home: `${HOME_COMMUNITY}003/06/2/501/`, note: '女儿在旁边，一起说好的' };

function homeOf(id: string): string {
  return cast.find((actor) => actor.id === id)?.home ?? '';
}

/** Who is known to live where and who waits to be; a family; and a neighbour without a phone. */
export async function writeNeighbours(now: Ms): Promise<void> {
  await write('bindings', [
    ...KNOWN.map((id) => bound(id, homeOf(id), 'verified', now)),
    ...newcomers.map(({ id, home }) => bound(id, home, 'claimed', now)),
  ]);
  const somebody = newcomers.map((newcomer) => personRow(newcomer, now));
  const old = oldNeighbour(now);
  await write('people', [...somebody, old.person]);
  await write(
    'identities',
    newcomers.map(({ id }) => identityRow(id)),
  );
  await write('names', [
    ...newcomers.flatMap((one) => nameRowOf(one, one.home)),
    ...nameRowOf({ id: old.person._id, name: ward.name, phone: '' }, ward.home),
  ]);
  await write('wards', [old.ward]);
  await write('consents', [old.consent, follows(now)]);
  await write('family', [daughter(now)]);
}

const bound = (_id: string, household: string, state: Binding['state'], now: Ms): Binding => ({
  _id,
  household,
  ...placesAround(household),
  state,
  at: now - (state === 'claimed' ? 2 : 30) * DAY,
  ...(state === 'claimed' ? {} : { by: 'limin' }),
});

function oldNeighbour(now: Ms): { person: PersonRow; ward: Ward; consent: Consent } {
  const _id = idOf('household', ward.home, ward.name);
  const { consent: _agreed, ...row } = personRow(
    { id: _id, name: ward.name, phone: '', home: ward.home },
    now,
  );
  const person = { ...row, ...namedPerson(row, { name: ward.name }), elder: true };
  const at = now - 20 * DAY;
  const record = { _id, household: ward.home, ...placesAround(ward.home), at, by: 'limin' };
  return {
    person,
    ward: { ...record, state: 'open' },
    consent: {
      ...heard(_id, 'care', 'faceToFace', 'limin', at),
      day: dayOf(at),
      note: sealNote(ward.note, `demo-care-${_id}`, person),
    },
  };
}

/** 罗静 is the daughter of 何秀英, whose orders she follows. */
const daughter = (now: Ms): FamilyLink => ({
  _id: idOf('family', 'he', 'luojing'),
  ownerId: 'he',
  personId: 'luojing',
  kinship: 'child',
  follows: true,
  at: now - 10 * DAY,
});
const follows = (now: Ms): Consent => ({
  ...heard('he', 'follow', 'app', 'he', now - 10 * DAY),
  about: 'luojing',
});

const heard = (
  personId: string,
  what: Consent['what'],
  how: Consent['how'],
  by: string,
  at: Ms,
): Consent => ({
  _id: `demo-${what}-${personId}`,
  personId,
  what,
  version: consentVersions[what],
  how,
  given: true,
  by,
  at,
});

import type { Output } from '@core/contract/index';
import { missingSteps, PARTY_CONSENT_VERSION } from '@core/domain/registration/registration';
import { type Region, type RegionPath } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import type { RegistrationRow } from '../kit/documents';
import { maskedPhone } from '../kit/mask';
import { openName, openRegistered } from '../kit/personal';
import { many, one } from '../kit/store';
import { addressOf, partsOf } from '../kit/address';

type Mine = Output<'registration.mine'>;

/** The caller's own registration, with who answers it and until when. */
export async function ownRegistration(call: Call): Promise<Mine> {
  const row = await one('registrations', call.id);
  if (!row) return {};
  const places = await placesOf(row);
  const { name, phone } = openRegistered(row, call.person);
  const { kind, state, home, unit, skills, free, partyConsent, submittedAt, dueAt, reason, phoneFrom } = row;
  return {
    registration: {
      ...{ kind, state, name, unit, skills, free, submittedAt, dueAt, reason, phoneFrom },
      phoneMasked: phone && maskedPhone(phone),
      home: home === undefined ? undefined : { path: home, address: addressOf(home, places) },
      communityName: places.get(row.community)?.name ?? '',
      partyConsent: partyConsent?.version === PARTY_CONSENT_VERSION,
      missing: name === '' ? [...new Set(['home' as const, ...missingSteps(row)])] : missingSteps(row),
      waitingFor: state === 'submitted' ? await answering(places.get(row.community)) : undefined,
    },
  };
}

/** The regions around a registered home, by path. */
export async function placesOf(...rows: RegistrationRow[]): Promise<Map<RegionPath, Region>> {
  const paths = rows.flatMap(({ home, community }) => [community, ...(home ? partsOf(home) : [])]);
  const regions = await many(
    'regions',
    paths.filter((path) => path !== ''),
  );
  return new Map(regions.map((region) => [region._id, region]));
}

/** Who answers for a community by office is public by name. */
async function answering(community: Region | undefined): Promise<string | undefined> {
  const duty = await one('people', community?.holders?.duty ?? '');
  return duty && openName(duty).name;
}

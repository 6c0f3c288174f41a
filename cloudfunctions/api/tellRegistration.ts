import type { RegistrationAbout } from '@core/domain/registration/notices';
import type { RegistrationRow } from '../kit/documents';
import { noteOf } from '../kit/outbox';
import type { Tx } from '../kit/transaction';

/** Tells the duty worker of the community that somebody waits for an answer; who it is stands on the desk alone. */
export async function tellDuty(tx: Tx, row: RegistrationRow, now: number): Promise<void> {
  const community = await tx.get('regions', row.community);
  const duty = community?.holders?.duty;
  if (duty) await tell(tx, row, { to: duty, about: 'registered', title: '请核对花名册，通过或退回' }, now);
}

/** Tells somebody what came of his registration. */
export async function tellRegistrant(
  tx: Tx,
  row: RegistrationRow,
  about: RegistrationAbout,
  now: number,
): Promise<void> {
  const community = await tx.get('regions', row.community);
  await tell(tx, row, { to: row._id, about, title: community?.name ?? '' }, now);
}

function tell(
  tx: Tx,
  { _id: subject, version }: RegistrationRow,
  told: { to: string; about: RegistrationAbout; title: string },
  now: number,
): Promise<void> {
  return tx.put('messages', noteOf({ ...told, subject, version, icon: 'hand-heart' }, now));
}

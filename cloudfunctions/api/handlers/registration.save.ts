import { PARTY_CONSENT_VERSION } from '@core/domain/registration/registration';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { homeAt } from '../homes';
import { noteConsent } from '../ownConsent';
import { ownRegistration } from '../ownRegistration';
import { savedDraft } from '../registering';
import { checkTexts } from '../texts';

/** Keeps one page of the form; what it does not name stays. */
export const registrationSave = acts(
  'registration.save',
  async ({ kind, name, home, unit, skills, free, phone, partyConsent }, call) => {
    const unseemly = await checkTexts(call, [name, unit]);
    if (unseemly) return unseemly;
    const where = home === undefined ? undefined : await homeAt(home);
    if (isRefused(where)) return where;
    const change = {
      kind,
      ...where,
      ...(unit === undefined ? {} : { unit }),
      ...(skills && { skills }),
      ...(free && { free }),
      ...(phone === undefined ? {} : { phoneFrom: 'typed' as const }),
      ...(partyConsent && { partyConsent: { version: PARTY_CONSENT_VERSION, at: call.now } }),
    };
    return commitOnce(call, async (tx) => {
      const row = await savedDraft(tx, call, change, { name, phone });
      if (isRefused(row)) return refused('REGISTRATION_CHANGED');
      if (partyConsent)
        await noteConsent(tx, { personId: call.id, what: 'membership', given: true, now: call.now });
      return { registrationId: call.id };
    });
  },
  (_result, call) => ownRegistration(call),
);

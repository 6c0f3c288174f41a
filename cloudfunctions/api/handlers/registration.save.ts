import { PARTY_CONSENT_VERSION } from '@core/domain/registration/registration';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { homeAt } from '../homes';
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
      ...where,
      ...(unit === undefined ? {} : { unit }),
      ...(skills && { skills }),
      ...(free && { free }),
      ...(phone === undefined ? {} : { phoneFrom: 'typed' as const }),
      ...(partyConsent && { partyConsent: { version: PARTY_CONSENT_VERSION, at: call.now } }),
    };
    const told = { ...(name === undefined ? {} : { name }), ...(phone === undefined ? {} : { phone }) };
    return commitOnce(call, async (tx) => {
      const row = await savedDraft(tx, call, kind, change, told);
      return isRefused(row) ? refused('REGISTRATION_CHANGED') : { registrationId: call.id };
    });
  },
  (_result, call) => ownRegistration(call),
);

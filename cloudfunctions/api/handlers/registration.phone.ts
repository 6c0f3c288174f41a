import { acts } from '../../kit/handler';
import { logFailure } from '../../kit/log';
import { commitOnce } from '../../kit/once';
import { isRefused, refused, type Refused } from '../../kit/refused';
import { getPhoneNumber, WechatUnsure } from '../../kit/wechat';
import { ownRegistration } from '../ownRegistration';
import { savedDraft } from '../registering';

/** The telephone number that WeChat's button gave a code for; a code is good once. */
export const registrationPhone = acts(
  'registration.phone',
  async ({ kind, code }, call) => {
    const phone = await numberBehind(code);
    if (isRefused(phone)) return phone;
    return commitOnce(call, async (tx) => {
      const row = await savedDraft(tx, call, { kind, phoneFrom: 'wechat' }, { phone });
      return isRefused(row) ? refused('REGISTRATION_CHANGED') : { registrationId: call.id };
    });
  },
  (_result, call) => ownRegistration(call),
);

async function numberBehind(code: string): Promise<string | Refused<'NO_PHONE' | 'BUSY'>> {
  try {
    return (await getPhoneNumber(code)) ?? refused('NO_PHONE');
  } catch (error) {
    if (!(error instanceof WechatUnsure)) throw error;
    logFailure('phone number', error);
    return refused('BUSY');
  }
}

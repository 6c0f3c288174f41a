import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { ownRegistration } from '../ownRegistration';
import { ownStep } from '../registering';

/** Takes the registration back before it is answered. */
export const registrationWithdraw = acts(
  'registration.withdraw',
  (_input, call) =>
    commitOnce(call, async (tx) => {
      const row = await ownStep(tx, call, 'withdraw');
      return isRefused(row) ? refused('REGISTRATION_CHANGED') : { registrationId: call.id };
    }),
  (_result, call) => ownRegistration(call),
);

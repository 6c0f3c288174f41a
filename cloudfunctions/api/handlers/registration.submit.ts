import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { openRegistered } from '../../kit/personal';
import { ownRegistration } from '../ownRegistration';
import { ownStep } from '../registering';
import { tellDuty } from '../tellRegistration';

/** Sends the registration to the community, which answers within its office hours. */
export const registrationSubmit = acts(
  'registration.submit',
  (_input, call) =>
    commitOnce(call, async (tx) => {
      const row = await ownStep(tx, call, 'submit');
      if (isRefused(row)) return row;
      if (openRegistered(row, call.person).name === '') return refused('UNFINISHED');
      await tellDuty(tx, row, call.now);
      return { registrationId: call.id };
    }),
  (_result, call) => ownRegistration(call),
);

import { acts } from '../../kit/handler';
import { decide } from '../deciding';
import { answerRegistration } from '../registrationView';
import { checkTexts } from '../texts';

/** Gives a registration back with what is to be mended. */
export const registrationReturn = acts(
  'registration.return',
  async ({ id, version, reason }, call) => {
    const unseemly = await checkTexts(call, [reason]);
    return unseemly ?? decide(call, { id, version, act: 'return', change: { reason } });
  },
  answerRegistration,
);

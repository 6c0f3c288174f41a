import { acts } from '../../kit/handler';
import { decide } from '../deciding';
import { dismiss, helperGrantsOf } from '../enlisting';
import { answerRegistration } from '../registrationView';
import { checkTexts } from '../texts';

/** Takes somebody off the list of helpers, once nothing is left in his hands. */
export const registrationEnd = acts(
  'registration.end',
  async ({ id, version, reason }, call) => {
    const unseemly = await checkTexts(call, [reason]);
    if (unseemly) return unseemly;
    const grants = await helperGrantsOf(id, call.now);
    return decide(call, { id, version, act: 'end', change: { reason } }, (tx) =>
      dismiss(tx, id, grants, call.now),
    );
  },
  answerRegistration,
);

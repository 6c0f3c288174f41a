import { reads } from '../../kit/handler';
import { answerRegistration } from '../registrationView';

/** One registration, opened: name, telephone, and whether the roster knows them. */
export const registrationGet = reads('registration.get', ({ id }, call) =>
  answerRegistration({ registrationId: id }, call),
);

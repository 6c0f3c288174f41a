import { reads } from '../../kit/handler';
import { ownRegistration } from '../ownRegistration';

export const registrationMine = reads('registration.mine', (_input, call) => ownRegistration(call));

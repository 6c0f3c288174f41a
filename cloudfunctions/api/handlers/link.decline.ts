import { acts, nothing } from '../../kit/handler';
import { answerLink } from '../linking';

/** No, without a reason; nobody is told who said it. */
export const linkDecline = acts('link.decline', ({ id }, call) => answerLink(call, id, 'decline'), nothing);

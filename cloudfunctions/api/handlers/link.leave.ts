import { acts, nothing } from '../../kit/handler';
import { answerLink } from '../linking';

export const linkLeave = acts('link.leave', ({ id }, call) => answerLink(call, id, 'leave'), nothing);

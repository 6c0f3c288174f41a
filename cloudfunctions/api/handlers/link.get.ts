import { reads } from '../../kit/handler';
import { showLink } from '../linking';

export const linkGet = reads('link.get', ({ id }, call) => showLink({ linkId: id }, call));

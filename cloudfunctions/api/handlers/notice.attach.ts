import { acts } from '../../kit/handler';
import { makeRoom, showRoom } from '../uploading';

/** A place for one PDF that goes with a notice. */
export const noticeAttach = acts(
  'notice.attach',
  (_, call) => makeRoom(call, 'attachments', 'pdf'),
  ({ id = '' }) => showRoom(id),
);

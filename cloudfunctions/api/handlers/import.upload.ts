import { acts } from '../../kit/handler';
import { makeRoom, showRoom } from '../uploading';

/** A place for one table; only who asked for it has it looked through. */
export const importUpload = acts(
  'import.upload',
  ({ format }, call) => makeRoom(call, 'imports', format),
  ({ id = '' }) => showRoom(id),
);

import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { faceOf } from '../faces';

/** The picture a helper shows to those he comes to; without a file none any more. The one before it goes. */
export const helperPhoto = acts(
  'helper.photo',
  ({ file: id }, call) =>
    commitOnce(call, async (tx) => {
      const row = await tx.get('helpers', call.id);
      if (!row) return refused('NOT_FOUND');
      const { photo: before, ...helper } = row;
      const file = id === undefined ? undefined : await tx.get('files', id);
      const sent = file?.ownerId === call.id && (file.state === 'uploaded' || file.state === 'checked');
      if (id !== undefined && !sent) return refused('NOT_UPLOADED');
      await tx.put('helpers', { ...helper, ...(id === undefined ? {} : { photo: id }) });
      const old = before === undefined || before === id ? undefined : await tx.get('files', before);
      if (old) await tx.put('files', { ...old, state: 'hidden' });
      return {};
    }),
  async (_result, call) => ({ photo: await faceOf(call.id, 'own') }),
);

import type { Output } from '@core/contract/index';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { newId } from '../kit/ids';
import { commitOnce } from '../kit/once';
import { refused, type Refused } from '../kit/refused';
import { uploadPlace } from '../kit/storage';
import { one } from '../kit/store';

/** Makes room for one file of the caller's, to be named by its id later. One that never comes is forgotten. */
export async function makeRoom(
  call: Call,
  folder: 'photos' | 'wishes' | 'imports' | 'voices' | 'attachments',
  ending: string,
): Promise<ActResult | Refused<never>> {
  const id = newId();
  const path = `${folder}/${call.id}/${id}.${ending}`;
  const { fileId } = await uploadPlace(path);
  const file = { _id: id, ownerId: call.id, path, fileId, state: 'begun', at: call.now } as const;
  return commitOnce(call, async (tx) => {
    await tx.add('files', file);
    return { id };
  });
}

/** Where and how the page puts the file. */
export async function showRoom(id: string): Promise<Output<'photo.begin'> | Refused<'NOT_FOUND'>> {
  const file = await one('files', id);
  if (!file) return refused('NOT_FOUND');
  const { url, headers } = await uploadPlace(file.path);
  return { id, upload: { url, method: 'PUT', headers } };
}

import type { Output } from '@core/contract/index';
import { linksTo } from '../kit/storage';
import { one } from '../kit/store';

export type Face = NonNullable<Output<'helper.face'>['photo']>;

/** The picture a helper shows: `checked` for others, and before that for himself. Who is no helper any more has none. */
export async function faceOf(personId: string, sight: 'checked' | 'own'): Promise<Face | undefined> {
  const id = (await one('helpers', personId))?.photo;
  const file = id === undefined ? undefined : await one('files', id);
  if (!file || (file.state !== 'checked' && (sight !== 'own' || file.state !== 'uploaded'))) return undefined;
  const url = (await linksTo([file.fileId])).get(file.fileId);
  return { id: file._id, checked: file.state === 'checked', url };
}

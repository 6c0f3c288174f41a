import type { FileRow } from '../kit/documents';
import { cleaned, NotAPicture, type PictureType } from '../kit/picture/picture';
import { refused, type Refused } from '../kit/refused';
import { bytesOf, deleteFiles, putFile } from '../kit/storage';

/** What pictures are called in the storage. */
export const endings: Readonly<Record<PictureType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** Puts a picture in place of itself without what it tells about who took it; one that is no picture goes at once. */
export async function cleanedFile({ path, fileId }: FileRow): Promise<Refused<'NOT_A_PICTURE'> | undefined> {
  try {
    const before = await bytesOf(fileId);
    const { bytes } = cleaned(typeOf(path), before);
    if (!bytes.equals(before)) await putFile(path, bytes);
    return undefined;
  } catch (error) {
    if (!(error instanceof NotAPicture)) throw error;
    await deleteFiles([fileId]);
    return refused('NOT_A_PICTURE');
  }
}

function typeOf(path: string): PictureType {
  if (path.endsWith(`.${endings['image/png']}`)) return 'image/png';
  return path.endsWith(`.${endings['image/webp']}`) ? 'image/webp' : 'image/jpeg';
}

import { useCallback, useState } from 'react';
import { toast } from '../components/feedback/Toast';
import type { Photo } from '../components/form/PhotoPicker';
import { refusalWords } from '../copy/refusals';
import { choosePictures, store } from '../services/photos';

/** The pictures of a form: `add` opens the camera and stores each one; `photos` go into `PhotoPicker`. */
export function usePhotos(
  photos: readonly Photo[],
  change: (photos: Photo[]) => void,
  max = 3,
  use?: 'wish',
) {
  const [busy, setBusy] = useState(false);
  const add = useCallback(async () => {
    const pictures = await choosePictures(max - photos.length);
    setBusy(true);
    const stored: Photo[] = [];
    for (const picture of pictures) {
      const result = await store(picture, use);
      if (result.ok) stored.push({ url: picture.path, fileId: result.id });
      else toast(refusalWords[result.refusal.code]);
    }
    setBusy(false);
    if (stored.length > 0) change([...photos, ...stored]);
  }, [photos, change, max, use]);
  const remove = useCallback(
    (index: number) => change(photos.filter((_, at) => at !== index)),
    [photos, change],
  );
  return { add: () => void add(), remove, busy };
}

import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { PhotoPicker, type Photo } from '../../components/form/PhotoPicker';
import { TextArea } from '../../components/form/TextArea';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { usePhotos } from '../../hooks/usePhotos';
import type { Acting } from './acting';

interface Draft {
  words: string;
  photos: readonly Photo[];
}

/** It has been brought or done: a word, and a picture for who wants to give one. */
export function DeliverSheet({ wish, put, onClose }: Acting & { onClose: () => void }) {
  const { values, change, drop } = useDraft<Draft>(`wish-deliver:${wish.id}`, { words: '', photos: [] });
  const photos = usePhotos(values.photos, (next) => change({ photos: next }), 3, 'wish');
  const { send, busy, refusal } = useAct('wish.deliver', { quiet: true });
  const words = values.words.trim();
  const done = async (): Promise<void> => {
    const ids = values.photos.map(({ fileId }) => fileId);
    const reply = await send({ id: wish.id, version: wish.version, words, photos: ids });
    if (!reply?.ok) return;
    drop();
    put(reply.output.wish);
    onClose();
  };
  const error = refusal && [refusalWords[refusal.code], ...(refusal.fields ?? [])].join('：');
  return (
    <Sheet open title="送到了，办好了" onClose={onClose}>
      <View className="stack">
        <FormRow label="说一句" help="照片不拍人脸，可以不拍" error={error}>
          <TextArea
            name="deliver-words"
            label="说一句"
            maxLength={200}
            value={values.words}
            onChange={(next) => change({ words: next })}
            tools={
              <PhotoPicker
                photos={values.photos}
                busy={photos.busy}
                onAdd={photos.add}
                onRemove={photos.remove}
              />
            }
          />
        </FormRow>
        <Button kind="filled" busy={busy} disabled={words === ''} onPress={() => void done()}>
          告诉本人
        </Button>
      </View>
    </Sheet>
  );
}

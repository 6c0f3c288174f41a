import { View } from '@tarojs/components';
import { MOST_PARTS } from '@core/domain/wish/wish';
import { Button } from '../../components/basic/Button';
import { FormRow } from '../../components/form/FormRow';
import { PhotoPicker } from '../../components/form/PhotoPicker';
import { TextField } from '../../components/form/TextField';
import { usePhotos } from '../../hooks/usePhotos';
import type { DraftPart } from './draft';
import type { Saying } from './useSaying';

/** What several can take on apart; one is enough for most wishes. */
export function PartsRow({ saying: { draft, change, mistakes } }: { saying: Saying }) {
  const { parts } = draft;
  const set = (at: number, some: Partial<DraftPart>): void =>
    change({ parts: parts.map((part, n) => (n === at ? { ...part, ...some } : part)) });
  return (
    <FormRow id="wish-parts" label="能不能几个人合着办" help="可以不分" error={mistakes.parts}>
      <View className="stack">
        {parts.map((part, n) => (
          <View key={n} className="stack">
            <TextField
              name={`part-${n}`}
              label={`第 ${n + 1} 样`}
              placeholder="比如：扶手"
              maxLength={20}
              value={part.title}
              onChange={(title) => set(n, { title })}
            />
            <View className="row">
              <View className="grow">
                <TextField
                  name={`part-count-${n}`}
                  label={`第 ${n + 1} 样几份`}
                  type="number"
                  placeholder="几份"
                  maxLength={2}
                  value={part.count}
                  onChange={(count) => set(n, { count })}
                />
              </View>
              <Button
                size="small"
                label={`去掉第 ${n + 1} 样`}
                onPress={() => change({ parts: parts.filter((_, at) => at !== n) })}
              >
                去掉
              </Button>
            </View>
          </View>
        ))}
        {parts.length < MOST_PARTS && (
          <Button
            size="small"
            icon="plus"
            onPress={() => change({ parts: [...parts, { title: '', count: '1' }] })}
          >
            加一样
          </Button>
        )}
      </View>
    </FormRow>
  );
}

/** A picture of what it is about; it is looked through before anybody else sees it. */
export function PhotosRow({ saying: { draft, change } }: { saying: Saying }) {
  const photos = usePhotos(draft.photos, (next) => change({ photos: next }), 3, 'wish');
  return (
    <FormRow label="照片" help="可以不拍；不拍人脸，不拍二维码">
      <PhotoPicker photos={draft.photos} busy={photos.busy} onAdd={photos.add} onRemove={photos.remove} />
    </FormRow>
  );
}

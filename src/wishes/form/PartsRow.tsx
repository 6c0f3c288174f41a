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
  const less = (at: number): void => change({ parts: parts.filter((_, n) => n !== at) });
  return (
    <>
      {parts.map((part, n) => (
        <OnePart key={n} {...{ part, n }} set={(some) => set(n, some)} onLess={() => less(n)} />
      ))}
      <FormRow id="wish-parts" label="能不能几个人合着办" help="可以不分" error={mistakes.parts}>
        {parts.length < MOST_PARTS && (
          <Button
            size="small"
            icon="plus"
            onPress={() => change({ parts: [...parts, { title: '', count: '1' }] })}
          >
            加一样
          </Button>
        )}
      </FormRow>
    </>
  );
}

interface OnePartProps {
  part: DraftPart;
  n: number;
  set: (some: Partial<DraftPart>) => void;
  onLess: () => void;
}

/** What one can take on alone, and how many of it. */
function OnePart({ part, n, set, onLess }: OnePartProps) {
  const label = `第 ${n + 1} 样`;
  return (
    <>
      <FormRow label={label} side={{ label: `去掉${label}`, onPress: onLess }}>
        <TextField
          name={`part-${n}`}
          label={label}
          placeholder="比如：扶手"
          maxLength={20}
          value={part.title}
          onChange={(title) => set({ title })}
        />
      </FormRow>
      <FormRow label={`${label}几份`}>
        <TextField
          name={`part-count-${n}`}
          label={`${label}几份`}
          type="number"
          maxLength={2}
          value={part.count}
          onChange={(count) => set({ count })}
        />
      </FormRow>
    </>
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

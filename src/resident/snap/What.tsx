import { FormRow } from '../../components/form/FormRow';
import { PhotoPicker } from '../../components/form/PhotoPicker';
import { SpokenArea } from '../../components/form/SpokenArea';
import { usePhotos } from '../../hooks/usePhotos';
import type { Draft } from './draft';

const MOST_PHOTOS = 6;
const MOST_WORDS = 300;

interface WhatProps {
  draft: Draft;
  change: (some: Partial<Draft>) => void;
  /** What is wrong, by row. */
  mistakes: { photos?: string | undefined; words?: string | undefined };
}

/** The picture, and words where one has any: typed or spoken. */
export function What({ draft, change, mistakes }: WhatProps) {
  const photos = usePhotos(draft.photos, (next) => change({ photos: next }), MOST_PHOTOS);
  return (
    <>
      <FormRow id="snap-photos" label="拍一张" help="不拍人脸和车牌" error={mistakes.photos}>
        <PhotoPicker
          photos={draft.photos}
          max={MOST_PHOTOS}
          busy={photos.busy}
          onAdd={photos.add}
          onRemove={photos.remove}
        />
      </FormRow>
      <FormRow id="snap-words" label="说一句" help="可以不写" error={mistakes.words}>
        <SpokenArea
          name="snap"
          label="说一句"
          value={draft.words}
          maxLength={MOST_WORDS}
          onChange={(words) => change({ words })}
          placeholder="哪里坏了、脏了，有没有危险"
          invalid={mistakes.words !== undefined}
        />
      </FormRow>
    </>
  );
}

import { View } from '@tarojs/components';
import { pressable } from '../../components/aria';
import { FormRow } from '../../components/form/FormRow';
import { PhotoPicker } from '../../components/form/PhotoPicker';
import { SpokenArea } from '../../components/form/SpokenArea';
import { photosHelp } from '../../copy/ordering';
import { usePhotos } from '../../hooks/usePhotos';
import type { FormProps } from './props';
import { usualWords } from './usual';
import { rowId } from './useOrdering';

const MOST_PHOTOS = 6;

interface WhatRowProps extends Pick<FormProps, 'item' | 'draft' | 'change' | 'ordering'> {
  /** Told after one tap has filled in what is wanted. */
  onUsual?: () => void;
}

/** What is wanted, in one's own words: typed, spoken, filled in by one tap, with pictures. */
export function WhatRow({ item, draft, change, ordering, onUsual }: WhatRowProps) {
  const photos = usePhotos(draft.photos, (next) => change({ photos: next }), MOST_PHOTOS);
  const choose = (words: string): void => {
    change({ words });
    onUsual?.();
  };
  const error = ordering.mistakes['words'];
  return (
    <FormRow
      id={rowId('words')}
      label="要什么"
      help={photosHelp}
      error={error}
      after={<UsualWords item={item} draft={draft} onChoose={choose} />}
    >
      <SpokenArea
        name="words"
        label="要什么"
        value={draft.words}
        onChange={(words) => change({ words })}
        placeholder="要什么、几个、有什么要注意的"
        invalid={error !== undefined}
        focus={error !== undefined}
        tools={
          <PhotoPicker
            photos={draft.photos}
            max={MOST_PHOTOS}
            busy={photos.busy}
            onAdd={photos.add}
            onRemove={photos.remove}
          />
        }
      />
    </FormRow>
  );
}

interface UsualWordsProps extends Pick<FormProps, 'item' | 'draft'> {
  onChoose: (words: string) => void;
}

/** What one tap can fill in, while nothing is written. */
function UsualWords({ item, draft, onChoose }: UsualWordsProps) {
  if (draft.words.trim() !== '') return null;
  return (
    <View className="usual">
      {usualWords(item).map(({ label, words }) => (
        <View
          key={label}
          className="usual-one"
          {...pressable(() => onChoose(words), { label: `${label}：${words}` })}
        >
          <View className="usual-label">{label}</View>
          <View className="grow">{words}</View>
        </View>
      ))}
    </View>
  );
}

import { View } from '@tarojs/components';
import { useCallback } from 'react';
import { pressable } from '../../components/aria';
import { Icon } from '../../components/basic/Icon';
import { FormRow } from '../../components/form/FormRow';
import { PhotoPicker } from '../../components/form/PhotoPicker';
import { TextArea } from '../../components/form/TextArea';
import { usePhotos } from '../../hooks/usePhotos';
import { useVoice } from '../../hooks/useVoice';
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
  const hear = useCallback((words: string) => change({ words }), [change]);
  const voice = useVoice(hear);
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
        <TextArea
          name="snap"
          label="说一句"
          value={draft.words}
          maxLength={MOST_WORDS}
          onChange={hear}
          placeholder={voice?.listening ? '正在听，您说…' : '哪里坏了、脏了，有没有危险'}
          invalid={mistakes.words !== undefined}
          tools={
            voice && (
              <View
                className="tool"
                {...pressable(voice.toggle, { label: voice.listening ? '说完了' : '说出来' })}
              >
                <Icon name="microphone-fill" />
                {voice.listening ? '停' : '说'}
              </View>
            )
          }
        />
      </FormRow>
    </>
  );
}

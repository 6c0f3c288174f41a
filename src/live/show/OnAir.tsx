import type { RoomParts } from '@core/domain/live/room';
import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Icon } from '../../components/basic/Icon';
import type { Asked } from './useQuestions';

/** 正在答: the room tells it first. */
export function OnAir({ questions, told }: { questions: Asked; told: RoomParts['questions'] | undefined }) {
  const onAir = told ? told.onAir : questions.open.data?.onAir;
  return (
    <View {...aria('status', { live: 'polite' })}>
      {onAir && (
        <View className="live-onair">
          <View className="live-onair-head">
            <Icon name="speaker-high" />
            正在答
          </View>
          <View>{onAir.words}</View>
        </View>
      )}
    </View>
  );
}

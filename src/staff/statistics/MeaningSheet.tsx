import { definitions, outsideWords } from '@core/domain/statistics/definitions';
import { figureNames } from '@core/domain/statistics/figures';
import { View } from '@tarojs/components';
import { Sheet } from '../../components/feedback/Sheet';

/** What each figure is of, in words; the same stand in the table. */
export function MeaningSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Sheet open={open} title="这些数怎么算" onClose={onClose}>
      <View className="stack">
        <View>{outsideWords}</View>
        {figureNames.map((name) => {
          const { name: word, part, of } = definitions[name];
          return (
            <View key={name}>
              <View className="b">{word}</View>
              <View className="t-s ink2">{`分子：${part}`}</View>
              <View className="t-s ink2">{`分母：${of}`}</View>
            </View>
          );
        })}
      </View>
    </Sheet>
  );
}

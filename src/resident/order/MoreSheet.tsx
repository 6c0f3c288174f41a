import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { moveWords, type Move } from './acts';

interface MoreSheetProps {
  open: boolean;
  order: Output<'order.get'>['order'];
  moves: readonly Move[];
  onChoose: (move: Move) => void;
  onClose: () => void;
}

/** What else can be done, where it does not fit at the foot of the page. */
export function MoreSheet({ open, order, moves, onChoose, onClose }: MoreSheetProps) {
  return (
    <Sheet open={open} title="还能做的" onClose={onClose}>
      <View className="stack">
        {moves.map((move) => (
          <Button key={move} onPress={() => onChoose(move)}>
            {moveWords(move, order)}
          </Button>
        ))}
      </View>
    </Sheet>
  );
}

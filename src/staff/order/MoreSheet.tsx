import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { moveWords, type Move } from './moves';

interface MoreSheetProps {
  open: boolean;
  moves: readonly Move[];
  onMove: (move: Move) => void;
  onClose: () => void;
}

/** What else can be done, where it does not fit at the foot of the page. */
export function MoreSheet({ open, moves, onMove, onClose }: MoreSheetProps) {
  return (
    <Sheet open={open} title="还能做的" onClose={onClose}>
      <View className="stack">
        {moves.map((move) => (
          <Button key={move} onPress={() => onMove(move)}>
            {moveWords(move)}
          </Button>
        ))}
      </View>
    </Sheet>
  );
}

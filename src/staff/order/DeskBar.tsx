import { Button } from '../../components/basic/Button';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { barLines } from './words';
import { footOf, isPressing, moveWords, type Move } from './moves';

interface DeskBarProps {
  moves: readonly Move[];
  busy: boolean;
  onMove: (move: Move) => void;
  onMore: () => void;
}

/** What the desk can do now: the most urgent filled, one or two beside it, the rest under 更多. */
export function DeskBar({ moves, busy, onMove, onMore }: DeskBarProps) {
  const { shown, more } = footOf(moves);
  const first = shown.at(-1);
  const line = first && barLines[first];
  return (
    <PrimaryBar {...(line === undefined ? {} : { line })}>
      {more.length > 0 && (
        <Button grow={0.8} onPress={onMore}>
          更多
        </Button>
      )}
      {shown.map((move) => (
        <Button
          key={move}
          grow={move === first ? 1.5 : 1}
          kind={move === first && isPressing(move) ? 'filled' : 'outlined'}
          busy={busy && move === first}
          onPress={() => onMove(move)}
        >
          {moveWords(move)}
        </Button>
      ))}
    </PrimaryBar>
  );
}

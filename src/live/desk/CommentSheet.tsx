import type { Said } from '@core/domain/live/room';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import type { InRoom } from '../room/useRoom';

interface CommentSheetProps {
  show: string;
  comment: Said;
  room: InRoom;
  onClose: () => void;
}

/** What can be done about one comment; each says what follows. */
export function CommentSheet({ show, comment, room, onClose }: CommentSheetProps) {
  const { seq, number, name, words, crew } = comment;
  const pin = useAct('comment.pin');
  const withdraw = useAct('comment.withdraw');
  const mute = useAct('comment.mute');
  const done = (said: string): void => {
    toast(said);
    void room.refresh();
    onClose();
  };
  const pinned = async (): Promise<void> => {
    if ((await pin.send({ show, seq }))?.ok) done('置顶了，大家看得到');
  };
  const withdrawn = async (): Promise<void> => {
    if (!(await withdraw.send({ show, seq }))?.ok) return;
    room.take(seq);
    done('撤下了，回看里也没有');
  };
  const muted = async (): Promise<void> => {
    if ((await mute.send({ show, number }))?.ok) done(`${name}这一场不能再说话`);
  };
  return (
    <Sheet open title={`${name}说的`} onClose={onClose}>
      <View className="stack">
        <View className="desk-words">{words}</View>
        <Button busy={pin.busy} onPress={() => void pinned()}>
          置顶，一直挂在上面
        </Button>
        <Button busy={withdraw.busy} onPress={() => void withdrawn()}>
          撤下这一条
        </Button>
        {!crew && (
          <Button busy={mute.busy} onPress={() => void muted()}>
            禁言，这一场不能再说
          </Button>
        )}
        <View className="t-s ink2">撤下的找不回来；禁言可以在「谁被禁言了」里解开。提问不受影响。</View>
      </View>
    </Sheet>
  );
}

import { callOutcomes } from '@core/domain/notify/callTask';
import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { phoneDigits } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { ring } from '../../services/phone';
import { notedWords, outcomeWords, type CallTask, type Outcome } from './words';

interface CallSheetProps {
  task: CallTask;
  person: Output<'call.ring'>;
  onDone: () => void;
  onClose: () => void;
}

/** Name and number of one, and what came of ringing. */
export function CallSheet({ task, person, onDone, onClose }: CallSheetProps) {
  const note = useAct('call.note');
  const noted = async (outcome: Outcome): Promise<void> => {
    const reply = await note.send({ id: task.id, outcome });
    if (!reply?.ok) return;
    toast(notedWords[outcome]);
    onDone();
  };
  return (
    <Sheet open title={`告诉他：${task.words}`} onClose={onClose}>
      <View className="stack">
        <Who person={person} />
        <View className="t-s ink2">打完记一下，同事就不用再打</View>
        {callOutcomes.map((outcome) => (
          <Button key={outcome} busy={note.busy} onPress={() => void noted(outcome)}>
            {outcomeWords[outcome]}
          </Button>
        ))}
      </View>
    </Sheet>
  );
}

function Who({ person: { name, phone, address } }: { person: Output<'call.ring'> }) {
  return (
    <>
      <View className="b">{name}</View>
      <View className="t-s ink2">{address}</View>
      {phone === undefined ? (
        <View className="amber">没有留电话，请上门说一声</View>
      ) : (
        <Button kind="filled" icon="phone" onPress={() => ring(phone)}>
          {`打 ${phoneDigits(phone)}`}
        </Button>
      )}
    </>
  );
}

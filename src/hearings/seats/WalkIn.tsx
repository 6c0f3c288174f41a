import { View } from '@tarojs/components';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import { PersonPick } from '../../components/planning/PersonPick';
import type { View as Hearing } from '../words/hearing';

interface WalkInProps {
  hearing: Hearing;
  onChanged: () => void;
  onClose: () => void;
}

/** Who came without booking, by name. */
export function WalkIn({ hearing, onChanged, onClose }: WalkInProps) {
  const { send } = useAct('seat.arrive');
  const mark = async (person: string): Promise<void> => {
    const reply = await send({ id: hearing.id, person, came: true });
    if (!reply?.ok) return;
    toast('记下了');
    onChanged();
    onClose();
  };
  return (
    <Sheet open title="谁来了" onClose={onClose}>
      <View className="stack">
        <View className="ink2">不想留名字的不用记，点「开始」时把人数加上就行。</View>
        <PersonPick place={hearing.place} label="谁来了" onChoose={({ id }) => void mark(id)} />
      </View>
    </Sheet>
  );
}

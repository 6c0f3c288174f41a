import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import { HouseholdWalk } from '../../components/household/HouseholdWalk';
import type { Vote } from '../words/vote';

interface PaperProps {
  vote: Vote;
  onNoted: (vote: Vote) => void;
}

interface Household {
  path: string;
  name: string;
}

/** At the door: a household that wants to votes on paper. It is noted that it did; the slip goes into the box. */
export function Paper({ vote: { id }, onNoted }: PaperProps) {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Household>();
  const { send, busy } = useAct('vote.paper');
  const close = (): void => {
    setOpen(false);
    setChosen(undefined);
  };
  const note = async (household: string): Promise<void> => {
    const reply = await send({ id, household, agreed: true });
    if (!reply?.ok) return;
    toast('记下了：这一户投了纸票');
    onNoted(reply.output.vote);
    close();
  };
  return (
    <>
      <Section title="上门投纸票" />
      <Card>
        <View className="ink2">
          不用手机的人家，愿意才投。请他自己填、自己折好放进纸票箱，您只记是哪一户。
        </View>
        <Button onPress={() => setOpen(true)}>记一户纸票</Button>
      </Card>
      <Sheet open={open} title={chosen ? `${chosen.name} 投了纸票？` : '哪一户'} onClose={close}>
        {chosen ? (
          <View className="stack">
            <View className="ink2">
              这一户自己愿意投纸票，票已经放进纸票箱。记了就不能再用手机投，也改不了。
            </View>
            <Button kind="filled" busy={busy} onPress={() => void note(chosen.path)}>
              他愿意，票放进去了
            </Button>
          </View>
        ) : (
          <HouseholdWalk onChoose={setChosen} />
        )}
      </Sheet>
    </>
  );
}

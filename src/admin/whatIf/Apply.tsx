import type { Output } from '@core/contract';
import { changedBetween, withTried } from '@core/domain/whatIf/rules';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Note } from '../../components/basic/Note';
import { Confirm } from '../../components/feedback/Confirm';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import { changeWords, type Trial } from './words';

type Shown = Output<'settings.get'>;

interface ApplyProps {
  trial: Trial;
  shown: Shown;
  onApplied: (shown: Shown) => void;
}

/** Makes the county go by what was tried: on the settings it was tried beside, and on no others. */
export function Apply({ trial: { tried, present, version }, shown, onApplied }: ApplyProps) {
  const [asking, setAsking] = useState(false);
  const { send, busy } = useAct('settings.change');
  const rules = withTried(shown.rules, tried);
  if (changedBetween(shown.rules, tried).length === 0) return <Note>现在用的就是这套。</Note>;
  if (shown.version !== version)
    return <Note>设置在这之后改过，上面比的是改之前的。要用这套，请再试一次。</Note>;
  const apply = async (): Promise<void> => {
    const reply = await send({ rules, version });
    if (!reply) return;
    setAsking(false);
    if (!reply.ok) return;
    toast('改好了，一分钟内各处都按新的来');
    onApplied(reply.output);
  };
  return (
    <>
      <Button kind="tinted" onPress={() => setAsking(true)}>
        就用这套设置
      </Button>
      <Confirm
        open={asking}
        title="全区县都按这套来？"
        consequence={`${changeWords(present, tried).join('；')}。一分钟内生效，正在问的这一轮不变，以后还能改回来。`}
        act="改成这样"
        busy={busy}
        onConfirm={() => void apply()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

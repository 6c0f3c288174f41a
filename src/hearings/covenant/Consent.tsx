import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Confirm } from '../../components/feedback/Confirm';
import { toast } from '../../components/feedback/Toast';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useAct } from '../../hooks/useAct';
import type { Covenant } from '../words/covenant';

interface ConsentProps {
  covenant: Covenant;
  onChange: (covenant: Covenant) => void;
}

/** One's household agrees, or takes it back; for as long as it is asked. */
export function Consent({ covenant, onChange }: ConsentProps) {
  const { id, edition, consented, mayConsent } = covenant;
  const [taking, setTaking] = useState(false);
  const agree = useAct('covenant.consent');
  const back = useAct('covenant.withdrawConsent');
  const say = async (act: typeof agree | typeof back, told: string): Promise<void> => {
    const reply = await act.send({ id, edition });
    setTaking(false);
    if (!reply?.ok) return;
    toast(told);
    onChange(reply.output.covenant);
  };
  if (mayConsent)
    return (
      <PrimaryBar line="不同意也没关系，不点就是了。以后随时能撤回">
        <Button kind="filled" grow={1} busy={agree.busy} onPress={() => void say(agree, '记下了，谢谢您家')}>
          我家同意这份公约
        </Button>
      </PrimaryBar>
    );
  if (!consented) return null;
  return (
    <>
      <PrimaryBar line="改主意了也可以，撤回以后不留记录">
        <Button grow={1} onPress={() => setTaking(true)}>
          撤回我家的同意
        </Button>
      </PrimaryBar>
      <Confirm
        open={taking}
        title="撤回我家的同意？"
        consequence="就当没有同意过；以后想同意，还能再点"
        act="撤回"
        busy={back.busy}
        onConfirm={() => void say(back, '撤回了')}
        onClose={() => setTaking(false)}
      />
    </>
  );
}

import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Confirm } from '../../components/feedback/Confirm';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import { goInstead } from '../../services/go';
import { minutesPage } from '../../services/routes';
import type { Minutes } from '../words/minutes';

/** Lets everybody whom the session is for read it. */
export function Publish({ minutes: { id, version }, count }: { minutes: Minutes; count: number }) {
  const [asking, setAsking] = useState(false);
  const { send, busy } = useAct('minutes.publish');
  const publish = async (): Promise<void> => {
    const reply = await send({ id, version });
    setAsking(false);
    if (!reply?.ok) return;
    toast('发出去了，到场的人会收到提醒');
    goInstead(minutesPage(id));
  };
  return (
    <>
      <Button onPress={() => setAsking(true)}>发布纪要</Button>
      <Confirm
        open={asking}
        title={`发布这 ${count} 条？`}
        consequence="发布后，这次议事该看的人都看得到。到场的人有 48 小时请求更正，每一版都留着。"
        act="发布"
        busy={busy}
        onConfirm={() => void publish()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

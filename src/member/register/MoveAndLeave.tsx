import type { Output } from '@core/contract';
import { useState } from 'react';
import { Confirm } from '../../components/feedback/Confirm';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import { refreshSession } from '../../services/session';
import { HomeSheet, type ToldHome } from '../HomeSheet';

interface MoveAndLeaveProps {
  open: 'move' | 'leave' | undefined;
  communityName: string;
  onAnswer: (output: Output<'registration.mine'>) => void;
  onClose: () => void;
}

type Reply = { ok: true; output: Output<'registration.mine'> } | { ok: false } | undefined;

/** Another home, or the end of it; both say before what follows. */
export function MoveAndLeave({ open, communityName, onAnswer, onClose }: MoveAndLeaveProps) {
  const move = useAct('helper.move');
  const leave = useAct('helper.leave');
  const [home, setHome] = useState<ToldHome>();
  const near = home?.address.startsWith(communityName) === true;
  const settle = (reply: Reply, said: string): void => {
    setHome(undefined);
    onClose();
    if (!reply?.ok) return;
    onAnswer(reply.output);
    void refreshSession();
    toast(said);
  };
  return (
    <>
      <HomeSheet open={open === 'move' && home === undefined} onChoose={setHome} onClose={onClose} />
      <Confirm
        open={home !== undefined}
        title={`搬到 ${home?.address ?? ''}？`}
        consequence={
          near
            ? '还在本社区，马上生效。以后先问您新家附近的单。'
            : '换了社区，要新社区再批一次。批好以前，不会问您新的单。'
        }
        act="搬到这里"
        busy={move.busy}
        onConfirm={() =>
          home &&
          void move.send({ home: home.path }).then((reply) => settle(reply, near ? '换好了' : '交给新社区了'))
        }
        onClose={() => {
          setHome(undefined);
          onClose();
        }}
      />
      <Confirm
        open={open === 'leave'}
        title="不再参加？"
        consequence="以后不再问您，单位、党员身份和空闲时间都会删掉。手上有单的，要先办完或退回。以后还能重新报到。"
        act="结束报到"
        busy={leave.busy}
        onConfirm={() => void leave.send({ reason: '' }).then((reply) => settle(reply, '结束了，谢谢您'))}
        onClose={onClose}
      />
    </>
  );
}

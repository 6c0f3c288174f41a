import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import { goInstead } from '../../services/go';
import { roomsPage } from '../../services/routes';
import { WhySheet } from '../components/WhySheet';
import type { Room } from '../words/room';

/** Shuts a room for good, with a word why. */
export function CloseRoom({ room }: { room: Room }) {
  const [open, setOpen] = useState(false);
  const { send, busy } = useAct('room.close');
  const close = async (why: string): Promise<void> => {
    const reply = await send({ id: room.id, version: room.version, why });
    if (!reply?.ok) return;
    toast('停用了');
    goInstead(roomsPage);
  };
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        停用
      </Button>
      <WhySheet
        open={open}
        title={`停用 ${room.name}`}
        line="停了就不能再订。后面还有人订的，要先请他们换地方"
        act="停用"
        busy={busy}
        onSend={(why) => void close(why)}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

import { Confirm } from '../../components/feedback/Confirm';
import { useAct } from '../../hooks/useAct';
import type { PlaceSheet } from './sheets';

/** Asks before a place is taken away; the cloud refuses while anybody or anything is left in it. */
export function CloseSheet({ open, place, onClose, onDone }: PlaceSheet) {
  const close = useAct('place.close');
  const send = async (): Promise<void> => {
    const reply = await close.send({ path: place.path });
    if (reply?.ok) onDone();
  };
  return (
    <Confirm
      open={open}
      title={`撤掉「${place.name}」？`}
      consequence="撤掉后就选不到这里了，过去的单子不受影响。下面还有地点、有人住或有人担着职责时撤不掉。"
      act="撤掉"
      busy={close.busy}
      onConfirm={() => void send()}
      onClose={onClose}
    />
  );
}

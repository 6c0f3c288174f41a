import { Button } from '../../components/basic/Button';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useAct } from '../../hooks/useAct';
import { mineWords, type Floor } from '../words/floor';
import type { Acting } from './acting';

/** One large button: I want to say something. */
export function AskBar({ floor, id, put }: { floor: Floor } & Acting) {
  const { send, busy } = useAct('floor.ask');
  const { mine } = floor;
  const waits = mine?.before !== undefined;
  const ask = async (wanted: boolean): Promise<void> => {
    const reply = await send({ id, wanted });
    if (reply?.ok) put(reply.output.floor);
  };
  const place = mineWords(floor);
  const line = mine && place !== undefined ? `您是 ${mine.number} 号。${place}` : '举手以后叫号，不叫名字';
  if (mine?.speaks) return <PrimaryBar line={line}>{null}</PrimaryBar>;
  return (
    <PrimaryBar line={line}>
      <Button
        kind={waits ? 'outlined' : 'filled'}
        size="main"
        grow={1}
        busy={busy}
        onPress={() => void ask(!waits)}
      >
        {waits ? '先不说了' : '我想发言'}
      </Button>
    </PrimaryBar>
  );
}

import { delivered, nextBatch } from '@core/domain/hearing/notebook';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import type { Minutes } from '../words/minutes';
import type { useNotebook } from './useNotebook';

interface LeftoverProps {
  notebook: ReturnType<typeof useNotebook>;
  minutes: Minutes;
}

/** Lines that were still on this phone when somebody published the minutes: they go into a later edition. */
export function Leftover({ notebook, minutes: { id, version } }: LeftoverProps) {
  const { send, busy } = useAct('minutes.amend');
  const add = async (): Promise<void> => {
    const batch = nextBatch(notebook.kept.book);
    const mendings = batch.map((change) => ({ id: change.id, gone: change.gone, said: change.said }));
    const reply = await send({ id, version, mendings, why: '补上手机里没送到的几条' });
    if (!reply?.ok) return;
    notebook.change((kept) => ({ ...kept, book: delivered(kept.book, batch, []) }));
    notebook.reading.put(reply.output);
    toast('放进新的一版了');
  };
  return (
    <Card className="stack">
      <View>纪要已经发出去了，这几条还在您手机里。</View>
      <Button size="small" busy={busy} onPress={() => void add()}>
        放进新的一版
      </Button>
    </Card>
  );
}

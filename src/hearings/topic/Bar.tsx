import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { toast } from '../../components/feedback/Toast';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useAct } from '../../hooks/useAct';
import { go } from '../../services/go';
import { topicsPage } from '../../services/routes';
import { AcceptSheet } from './AcceptSheet';
import type { Acting } from './acting';

/** The one act that comes next: staff take it up, a neighbour seconds it. */
export function Bar(acting: Acting) {
  const { acts, state } = acting.topic;
  if (acts.includes('accept') && state !== 'accepted') return <Take {...acting} />;
  if (acts.includes('second') || acts.includes('unsecond')) return <Second {...acting} />;
  return (
    <PrimaryBar>
      <Button grow={1} onPress={() => go(topicsPage)}>
        看别的议题
      </Button>
    </PrimaryBar>
  );
}

function Take(acting: Acting) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <PrimaryBar line="两个工作日里给提的人一个说法。">
        <Button kind="filled" size="main" grow={1} onPress={() => setOpen(true)}>
          收下来议
        </Button>
      </PrimaryBar>
      {open && <AcceptSheet {...acting} onClose={() => setOpen(false)} />}
    </>
  );
}

function Second({ topic, put, refresh }: Acting) {
  const second = useAct('topic.second');
  const unsecond = useAct('topic.unsecond');
  const done = topic.acts.includes('unsecond');
  const press = async (): Promise<void> => {
    const reply = await (done ? unsecond : second).send({ id: topic.id });
    if (reply?.ok) {
      put(reply.output.topic);
      toast(done ? '收回了' : '记上您了，谢谢');
    } else if (reply) void refresh();
  };
  return (
    <PrimaryBar line={done ? '您附议过了，一人只算一次。' : '只记人数，不写名字，随时可以收回。'}>
      <Button
        kind={done ? 'outlined' : 'filled'}
        size="main"
        grow={1}
        busy={second.busy || unsecond.busy}
        onPress={() => void press()}
      >
        {done ? '收回附议' : '我也想议这件事'}
      </Button>
    </PrimaryBar>
  );
}

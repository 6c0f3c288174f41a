import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { when } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import type { Resolution } from '../words/resolution';

interface ToAnswerProps {
  id: string;
  onAnswered: (resolution: Resolution) => void;
}

/** What households have against it, by door; each is answered once, for everybody to read. */
export function ToAnswer({ id, onAnswered }: ToAnswerProps) {
  const reading = useRead('resolution.objections', { id });
  const { list, more, busy } = useMore(reading.data, (cursor) =>
    read('resolution.objections', { id, cursor }),
  );
  const done = (resolution: Resolution): void => {
    onAnswered(resolution);
    void reading.refresh();
  };
  return (
    <>
      <Section title="提的意见" side="邻居看不到" />
      <Opening reading={reading} cards={1}>
        {() => (
          <>
            {list.map((one) => (
              <One key={one.id} id={id} one={one} onAnswered={done} />
            ))}
            {more && (
              <Button onPress={more} busy={busy}>
                再看一些
              </Button>
            )}
          </>
        )}
      </Opening>
    </>
  );
}

type Objection = Output<'resolution.objections'>['list'][number];

function One({ id, one, onAnswered }: ToAnswerProps & { one: Objection }) {
  const now = useNow();
  const [open, setOpen] = useState(false);
  return (
    <Card>
      <View className="stack">
        <View className="t-s ink2">{`${one.household} · ${when(one.at, now)}`}</View>
        <View>{one.words}</View>
        {one.answer !== undefined && <View className="b">{`答复：${one.answer}`}</View>}
        {one.answer === undefined && !open && (
          <Button size="small" kind="tinted" onPress={() => setOpen(true)}>
            答复
          </Button>
        )}
        {open && one.answer === undefined && (
          <AnswerForm id={id} objection={one.id} onAnswered={onAnswered} />
        )}
      </View>
    </Card>
  );
}

function AnswerForm({
  id,
  objection,
  onAnswered,
}: Pick<ToAnswerProps, 'id' | 'onAnswered'> & { objection: string }) {
  const { values, change, drop } = useDraft(`resolution-answer:${objection}`, { words: '' });
  const { send, busy } = useAct('resolution.answer');
  const words = values.words.trim();
  const answer = async (): Promise<void> => {
    const reply = await send({ id, objection, words });
    if (!reply?.ok) return;
    drop();
    toast('答复了，大家看得到');
    onAnswered(reply.output.resolution);
  };
  return (
    <FormRow label="答复" help="大家看得到，别写是谁家">
      <TextArea
        name="answer"
        label="答复"
        value={values.words}
        onChange={(said) => change({ words: said })}
      />
      <Button kind="filled" busy={busy} disabled={words === ''} onPress={() => void answer()}>
        送出答复
      </Button>
    </FormRow>
  );
}

import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { aria } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { OptionList } from '../../components/form/OptionRow';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import { ONLY_A_FEEL, type Straw } from '../words/room';
import type { Acting } from './acting';

/** What those who watch are asked: an answer each while it is open, the sum once it is closed. */
export function StrawCard({ show, room }: Acting) {
  const told = room.view.chat?.straw;
  const reading = useRead('straw.get', { show: show.id }, { when: told !== undefined });
  const { refresh } = reading;
  const mark = told && `${told.id} ${told.closedAt ?? ''}`;
  useEffect(() => {
    if (mark !== undefined) void refresh();
  }, [mark, refresh]);
  const over = show.state !== 'live' && show.state !== 'interrupted';
  if (!told || (over && told.closedAt === undefined)) return null;
  const known = reading.data?.straw;
  const straw = known?.id === told.id && known.closedAt !== undefined ? known : told;
  const closed = straw.closedAt !== undefined;
  return (
    <>
      <Section title="问大家" side={closed ? '收了' : '正在答'} />
      <Card className="stack">
        <View className="b">{straw.question}</View>
        {closed ? (
          <Counts straw={straw} />
        ) : (
          <Answering
            straw={straw}
            show={show}
            answered={reading.data?.answered === true && known?.id === straw.id}
            onAnswered={reading.put}
          />
        )}
        <View className="t-s ink2">{ONLY_A_FEEL}</View>
      </Card>
    </>
  );
}

interface AnsweringProps {
  straw: Straw;
  show: Acting['show'];
  answered: boolean;
  onAnswered: ReturnType<typeof useRead<'straw.get'>>['put'];
}

function Answering({ straw, show, answered, onAnswered }: AnsweringProps) {
  const [choice, setChoice] = useState<string>();
  const { send, busy } = useAct('straw.answer');
  if (answered) return <View className="b">您答过了，收了以后这里看结果</View>;
  if (!show.mayAsk) return <View className="ink2">{straw.options.join('、')}</View>;
  const answer = async (): Promise<void> => {
    if (choice === undefined) return;
    const reply = await send({ show: show.id, straw: straw.id, choice: Number(choice) });
    if (reply?.ok) onAnswered(reply.output);
  };
  return (
    <>
      <OptionList
        label={straw.question}
        options={straw.options.map((label, at) => ({ value: String(at), label }))}
        value={choice}
        onChange={setChoice}
      />
      <Button kind="tinted" busy={busy} disabled={choice === undefined} onPress={() => void answer()}>
        就这样答
      </Button>
    </>
  );
}

/** How many answered what. */
function Counts({ straw: { options, counts = [] } }: { straw: Straw }) {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return (
    <View className="stack">
      {options.map((option, at) => (
        <View key={option}>
          <View className="row">
            <View className="grow">{option}</View>
            <View className="b num">{`${counts[at] ?? 0} 人`}</View>
          </View>
          <View className="live-bar" {...aria(undefined, { hidden: true })}>
            <View
              className="live-bar-part"
              style={{ width: `${(100 * (counts[at] ?? 0)) / Math.max(1, all)}%` }}
            />
          </View>
        </View>
      ))}
      <View className="t-s ink2 num">{`${all} 人答了`}</View>
    </View>
  );
}

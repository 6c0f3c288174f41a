import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { OptionList } from '../../components/form/OptionRow';
import { Counts } from '../../components/straw/Counts';
import { useAct } from '../../hooks/useAct';
import type { Floor, Poll } from '../words/floor';
import type { Acting } from './acting';

const ONLY_A_FEEL = '只看个大概，不算表决。谁答了会记一下，好让一人只答一次；答了什么不记是谁。';

/** What the room is asked: an answer each while it is open, the sum once it is closed. */
export function PollCard({ poll, floor, ...acting }: { poll: Poll; floor: Floor } & Acting) {
  const closed = poll.closedAt !== undefined;
  return (
    <>
      <Section title="问大家" side={closed ? '收了' : '正在答'} />
      <Card className="stack">
        <View className="t-l b">{poll.question}</View>
        {closed ? (
          <Counts options={poll.options} counts={poll.counts} />
        ) : (
          <Answering poll={poll} floor={floor} {...acting} />
        )}
        <View className="t-s ink2">{ONLY_A_FEEL}</View>
        {!closed && floor.chairs && <ClosePoll poll={poll} {...acting} />}
      </Card>
    </>
  );
}

function Answering({ poll, floor, id, put }: { poll: Poll; floor: Floor } & Acting) {
  const [choice, setChoice] = useState<string>();
  const { send, busy } = useAct('floor.answer');
  if (floor.answered) return <View className="b">您答过了，收了以后这里看结果</View>;
  if (!floor.mayAsk) return <View className="ink2">{poll.options.join('、')}</View>;
  const answer = async (): Promise<void> => {
    if (choice === undefined) return;
    const reply = await send({ id, poll: poll.id, choice: Number(choice) });
    if (reply?.ok) put(reply.output.floor);
  };
  return (
    <>
      <OptionList
        label={poll.question}
        options={poll.options.map((label, at) => ({ value: String(at), label }))}
        value={choice}
        onChange={setChoice}
      />
      <Button kind="tinted" busy={busy} disabled={choice === undefined} onPress={() => void answer()}>
        就这样答
      </Button>
    </>
  );
}

function ClosePoll({ poll, id, put }: { poll: Poll } & Acting) {
  const { send, busy } = useAct('floor.closePoll');
  const close = async (): Promise<void> => {
    const reply = await send({ id, poll: poll.id });
    if (reply?.ok) put(reply.output.floor);
  };
  return (
    <Button size="small" busy={busy} onPress={() => void close()}>
      收了，看结果
    </Button>
  );
}

/** What was asked before. */
export function Past({ past }: { past: readonly Poll[] }) {
  if (past.length === 0) return null;
  return (
    <>
      <Section title="问过大家的" side="不算表决" />
      {past.map((poll) => (
        <Card key={poll.id} className="stack">
          <View className="b">{poll.question}</View>
          <Counts options={poll.options} counts={poll.counts} />
        </Card>
      ))}
    </>
  );
}

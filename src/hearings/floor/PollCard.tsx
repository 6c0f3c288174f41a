import { View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { OptionList } from '../../components/form/OptionRow';
import { useAct } from '../../hooks/useAct';
import { answersOf, type Floor, type Poll } from '../words/floor';
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
        {closed ? <Counts poll={poll} /> : <Answering poll={poll} floor={floor} {...acting} />}
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

/** How many answered what. */
export function Counts({ poll }: { poll: Poll }) {
  const all = Math.max(1, answersOf(poll));
  return (
    <View className="stack">
      {poll.options.map((option, at) => {
        const count = poll.counts?.[at] ?? 0;
        return (
          <View key={option}>
            <View className="row">
              <View className="grow">{option}</View>
              <View className="b num">{`${count} 人`}</View>
            </View>
            <View className="poll-bar" {...aria(undefined, { hidden: true })}>
              <View className="poll-bar-part" style={{ width: `${(100 * count) / all}%` }} />
            </View>
          </View>
        );
      })}
      <View className="t-s ink2 num">{`${answersOf(poll)} 人答了`}</View>
    </View>
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
          <Counts poll={poll} />
        </Card>
      ))}
    </>
  );
}

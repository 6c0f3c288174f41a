import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Confirm } from '../../components/feedback/Confirm';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { useAct } from '../../hooks/useAct';
import { useMore } from '../../hooks/useMore';
import { read } from '../../services/cloud';
import { mineWords, secondsWords, type Question } from '../words/room';
import type { Acting } from './acting';
import type { Asked } from './useQuestions';

/** Those that wait, by their place in the line; one's own that are somewhere else stand above. */
export function Questions({ questions, show }: { questions: Asked } & Acting) {
  const { open } = questions;
  const { list, more, busy } = useMore(open.data, (cursor) =>
    read('question.list', { show: show.id, shelf: 'open', cursor }),
  );
  const mine = (open.data?.mine ?? []).filter(
    ({ id, state }) => state !== 'withdrawn' && list.every((one) => one.id !== id),
  );
  const changed = (): void => void open.refresh();
  return (
    <Opening reading={open} cards={1}>
      {() => (
        <>
          {list.length + mine.length === 0 && <Empty {...noneWords(show)} />}
          {list.length + mine.length > 0 && (
            <Card>
              {[...mine, ...list].map((question) => (
                <Row key={question.id} question={question} onChanged={changed} />
              ))}
            </Card>
          )}
          {more && (
            <Button onPress={more} busy={busy}>
              再看一些
            </Button>
          )}
        </>
      )}
    </Opening>
  );
}

const noneWords = ({ mayAsk, state }: Acting['show']) =>
  mayAsk
    ? { title: '还没有人提问', line: '您先问一个，主播看得到' }
    : { title: '没有在等的提问', line: state === 'announced' ? '预告里就能先提问' : '答过的在「已答」里' };

function Row({ question, onChanged }: { question: Question; onChanged: () => void }) {
  const { words, own } = question;
  return (
    <View className="live-row">
      <View className="grow">
        <View className="live-said">{words}</View>
        {own && <View className="t-s b pine num">{mineWords(question)}</View>}
        {!own && <View className="t-s ink2 num">{secondsWords(question)}</View>}
        {own && question.answer !== undefined && <View className="t-s">{question.answer}</View>}
      </View>
      {own ? (
        <Withdraw question={question} onChanged={onChanged} />
      ) : (
        <Second question={question} onChanged={onChanged} />
      )}
    </View>
  );
}

function Second({ question, onChanged }: { question: Question; onChanged: () => void }) {
  const second = useAct('question.second');
  const unsecond = useAct('question.unsecond');
  const { id, words, seconded, acts } = question;
  const may = seconded ? acts.includes('unsecond') : acts.includes('second');
  if (!may) return seconded ? <View className="t-s b pine">您也想问</View> : null;
  const press = async (): Promise<void> => {
    await (seconded ? unsecond : second).send({ id });
    onChanged();
  };
  return (
    <Button
      size="small"
      kind={seconded ? 'tinted' : 'outlined'}
      busy={second.busy || unsecond.busy}
      label={seconded ? `您也想问，再点一下取消：${words}` : `我也想问：${words}`}
      onPress={() => void press()}
    >
      {seconded ? '您也想问' : '我也想问'}
    </Button>
  );
}

function Withdraw({ question, onChanged }: { question: Question; onChanged: () => void }) {
  const [asking, setAsking] = useState(false);
  const { send, busy } = useAct('question.withdraw');
  const { id, version, words, acts } = question;
  if (!acts.includes('withdraw')) return null;
  const withdraw = async (): Promise<void> => {
    await send({ id, version });
    setAsking(false);
    onChanged();
  };
  return (
    <>
      <Button kind="plain" size="small" label={`撤回：${words}`} onPress={() => setAsking(true)}>
        撤回
      </Button>
      <Confirm
        open={asking}
        title="撤回这个提问？"
        consequence="也想问的邻居会看不到它，再问要重新排。"
        act="撤回提问"
        busy={busy}
        onConfirm={() => void withdraw()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

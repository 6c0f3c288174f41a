import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Confirm } from '../../components/feedback/Confirm';
import { isToday, type DayCard } from '../../copy/serviceDay';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';

const consequences = {
  wrapUp: '没人接下的单回到待接单，什么都不会丢；已经接下的还在组长手上。来的人都会收到一声谢谢。',
  cancel: '放进来的单都回到待接单，报了名的人会收到通知。',
} as const;

/** The steps that a day can take now: one of them filled, the one that comes next. */
export function DayActs({ day, onDone }: { day: DayCard; onDone: () => void }) {
  const now = useNow();
  const [asking, setAsking] = useState<keyof typeof consequences>();
  const [open, match, begin, wrapUp, cancel] = [
    useAct('serviceDay.open'),
    useAct('serviceDay.match'),
    useAct('serviceDay.begin'),
    useAct('serviceDay.wrapUp'),
    useAct('serviceDay.cancel'),
  ];
  const { id, version, state } = day;
  const which = { id, version };
  const after = (sent: Promise<object | undefined>): void =>
    void sent.then((reply) => {
      setAsking(undefined);
      if (reply) onDone();
    });
  const running = state === 'signUp' || state === 'matched' || state === 'underway';
  return (
    <View className="stack">
      {state === 'planned' && (
        <Button kind="filled" busy={open.busy} onPress={() => after(open.send(which))}>
          开始报名
        </Button>
      )}
      {running && (
        <Button
          kind={state === 'signUp' ? 'filled' : 'tinted'}
          busy={match.busy}
          onPress={() => after(match.send({ id }))}
        >
          {state === 'signUp' ? '分一分' : '重新分一分'}
        </Button>
      )}
      {state === 'matched' && isToday(day, now) && (
        <Button kind="filled" busy={begin.busy} onPress={() => after(begin.send(which))}>
          出发
        </Button>
      )}
      {state === 'underway' && (
        <Button kind="filled" onPress={() => setAsking('wrapUp')}>
          收工
        </Button>
      )}
      {(state === 'planned' || state === 'signUp' || state === 'matched') && (
        <Button onPress={() => setAsking('cancel')}>取消这一天</Button>
      )}
      <Confirm
        open={asking !== undefined}
        title={asking === 'wrapUp' ? '收工？' : '取消这一天？'}
        consequence={asking ? consequences[asking] : ''}
        act={asking === 'wrapUp' ? '就收工' : '就取消'}
        busy={wrapUp.busy || cancel.busy}
        onConfirm={() => after(asking === 'wrapUp' ? wrapUp.send(which) : cancel.send(which))}
        onClose={() => setAsking(undefined)}
      />
    </View>
  );
}

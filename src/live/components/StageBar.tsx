import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Confirm } from '../../components/feedback/Confirm';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { notYetWords } from '../words/crew';
import type { Show } from '../words/show';
import { settled } from './settled';

interface StageBarProps {
  show: Show;
  put: (show: Show) => void;
  refresh: () => Promise<void>;
  /** It is over on somebody's word. */
  onEnded?: () => void;
}

const asked = {
  start: {
    title: '现在开播？',
    consequence: '大家马上看得到画面、听得到声音。',
    act: '开播',
  },
  end: {
    title: '结束直播？',
    consequence: '结束了就不能接着播。没答到的提问，两个工作小时内由网格员回。',
    act: '结束直播',
  },
} as const;

/** The acts of a show that is being held: rehearsed, begun, ended. */
export function StageBar({ show, onEnded, ...ports }: StageBarProps) {
  const now = useNow();
  const { id, version, acts, state } = show;
  const [asking, setAsking] = useState<keyof typeof asked>();
  const rehearse = useAct('show.rehearse');
  const endRehearsal = useAct('show.endRehearsal');
  const start = useAct('show.start');
  const end = useAct('show.end');
  const onAir = state === 'live' || state === 'interrupted';

  const confirmed = async (): Promise<void> => {
    const done = await settled((asking === 'end' ? end : start).send({ id, version }), ports);
    setAsking(undefined);
    if (done && asking === 'end') onEnded?.();
  };
  const line = onAir ? '没答到的提问，播完两个工作小时内由网格员回' : notYetWords(show, now);
  const { title, consequence, act } = asked[asking ?? 'start'];
  return (
    <>
      <PrimaryBar {...(line === undefined ? {} : { line })}>
        {acts.includes('rehearse') && (
          <Button
            grow={1}
            busy={rehearse.busy}
            onPress={() => void settled(rehearse.send({ id, version }), ports)}
          >
            先试播
          </Button>
        )}
        {acts.includes('endRehearsal') && (
          <Button
            grow={1}
            busy={endRehearsal.busy}
            onPress={() => void settled(endRehearsal.send({ id, version }), ports)}
          >
            不试了
          </Button>
        )}
        {!onAir && state !== 'planned' && (
          <Button
            kind="filled"
            grow={1.5}
            disabled={!acts.includes('start')}
            onPress={() => setAsking('start')}
          >
            开播
          </Button>
        )}
        {acts.includes('end') && (
          <Button grow={1} onPress={() => setAsking('end')}>
            结束直播
          </Button>
        )}
      </PrimaryBar>
      <Confirm
        open={asking !== undefined}
        {...{ title, consequence, act }}
        busy={start.busy || end.busy}
        onConfirm={() => void confirmed()}
        onClose={() => setAsking(undefined)}
      />
    </>
  );
}

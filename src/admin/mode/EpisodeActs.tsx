import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Confirm } from '../../components/feedback/Confirm';
import { toast } from '../../components/feedback/Toast';
import { modeWords } from '../../copy/modes';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { ExtendSheet } from './ExtendSheet';
import { remindWait, type Watched } from './words';

interface EpisodeActsProps {
  episode: Watched;
  onChange: () => void;
}

type Asking = 'approve' | 'decline' | 'remind' | 'end';

/** What can be done to an episode now: agreed to, reminded of, made longer, ended. */
export function EpisodeActs({ episode, onChange }: EpisodeActsProps) {
  const now = useNow();
  const { id, version, acts } = episode;
  const [asking, setAsking] = useState<Asking | 'extend'>();
  const sent = {
    approve: useAct('mode.approve'),
    decline: useAct('mode.decline'),
    remind: useAct('mode.remind'),
    end: useAct('mode.end'),
  };
  const busy = Object.values(sent).some((one) => one.busy);
  const doIt = async (act: Asking): Promise<void> => {
    const reply = await sent[act].send({ id, version });
    setAsking(undefined);
    if (reply?.ok) toast(done[act]);
    if (reply) onChange();
  };
  if (acts.length === 0) return null;
  const may = (act: Watched['acts'][number]): boolean => acts.includes(act);
  const wait = remindWait(episode, now);
  const question = asking === undefined || asking === 'extend' ? undefined : asking;
  return (
    <>
      <View className="row row-wrap">
        {may('decline') && <Button onPress={() => setAsking('decline')}>不同意</Button>}
        {may('approve') && (
          <Button kind="filled" onPress={() => setAsking('approve')}>
            同意
          </Button>
        )}
        {may('remind') && (
          <Button kind="tinted" disabled={wait !== undefined} onPress={() => setAsking('remind')}>
            提醒没回的
          </Button>
        )}
        {may('extend') && <Button onPress={() => setAsking('extend')}>延长</Button>}
        {may('end') && (
          <Button onPress={() => setAsking('end')}>{episode.state === 'asked' ? '撤回' : '结束'}</Button>
        )}
      </View>
      {may('remind') && wait !== undefined && <View className="t-s ink2 num">{wait}</View>}
      <Confirm
        open={question !== undefined}
        title={question ? titles[question](episode) : ''}
        consequence={question ? consequences[question](episode) : ''}
        act={question ? words[question] : ''}
        busy={busy}
        onConfirm={() => question && void doIt(question)}
        onClose={() => setAsking(undefined)}
      />
      <ExtendSheet
        episode={episode}
        open={asking === 'extend'}
        onClose={() => setAsking(undefined)}
        onDone={() => {
          setAsking(undefined);
          onChange();
        }}
      />
    </>
  );
}

const words: Record<Asking, string> = { approve: '同意', decline: '不同意', remind: '提醒', end: '结束' };
const done: Record<Asking, string> = {
  approve: '同意了，正在一个个告诉',
  decline: '没有同意，谁也没有惊动',
  remind: '正在提醒没回的人',
  end: '结束了',
};
const titles: Record<Asking, (episode: Watched) => string> = {
  approve: ({ placeName, mode }) => `同意${placeName}转入${modeWords[mode]}？`,
  decline: () => '不同意？',
  remind: () => '提醒还没回的人？',
  end: ({ title }) => `结束「${title}」？`,
};
const consequences: Record<Asking, (episode: Watched) => string> = {
  approve: ({ drill }) =>
    drill ? '马上一个个告诉，都写明是演练。点单照常。' : '马上一个个告诉，夜里也会响。住在这里的人都看得到。',
  decline: () => '这一次不算数，要再提。',
  remind: () => '没回的每人再收一条；一小时内不能再提醒。',
  end: ({ state }) =>
    state === 'asked' ? '撤回以后谁也不会知道。' : '还没告诉到的不再告诉；到岗和要支援的会收到「可以撤了」。',
};

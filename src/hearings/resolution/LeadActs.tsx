import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Section } from '../../components/basic/Card';
import { Confirm } from '../../components/feedback/Confirm';
import { useAct } from '../../hooks/useAct';
import { useSheet } from '../../hooks/useSheet';
import type { Reply } from '../../services/cloud';
import { go } from '../../services/go';
import { resolutionEditPage, votePage } from '../../services/routes';
import type { Resolution } from '../words/resolution';
import { ActSheet } from './ActSheet';
import { VoteSheet } from './VoteSheet';
import { WordsSheet } from './WordsSheet';

interface LeadActsProps {
  resolution: Resolution;
  onChange: (resolution: Resolution) => void;
}

type Asked = 'publish' | 'settle' | 'uphold' | 'vote' | 'revise' | 'act' | 'evaluate';
type Answered = Reply<'resolution.begin' | 'resolution.publish' | 'resolution.settle' | 'resolution.uphold'>;

/** What whoever leads the session does next; only what the table of steps allows is drawn. */
export function LeadActs({ resolution, onChange }: LeadActsProps) {
  const { id, version, acts, blocks, days } = resolution;
  const which = { id, version };
  const [asking, setAsking] = useState<Asked>();
  const begin = useAct('resolution.begin');
  const publish = useAct('resolution.publish');
  const settle = useAct('resolution.settle');
  const uphold = useAct('resolution.uphold');
  const close = (): void => setAsking(undefined);
  const taken = (reply: Answered | undefined): void => {
    close();
    if (reply?.ok) onChange(reply.output.resolution);
  };
  const done = (next: Resolution): void => {
    close();
    onChange(next);
  };
  const may = (act: Resolution['acts'][number]): boolean => acts.includes(act);
  const leads = acts.some((act) => act !== 'object');
  if (!leads && !['closed', 'evaluated'].includes(resolution.state)) return null;
  const button = (label: string, what: Asked) => (
    <Button size="small" onPress={() => setAsking(what)}>
      {label}
    </Button>
  );
  return (
    <>
      {leads && <Section title="主持的人来办" />}
      <View className="block-acts">
        {may('resolve') && (
          <Button size="small" busy={begin.busy} onPress={() => void begin.send(which).then(taken)}>
            开始拟决议
          </Button>
        )}
        {may('writeResolution') && (
          <Button size="small" onPress={() => go(resolutionEditPage(id))}>
            写决议
          </Button>
        )}
        {may('publishResolution') && blocks.length > 0 && button('公示', 'publish')}
        {may('putToVote') && blocks.length > 0 && button('交给一户一票', 'vote')}
        {may('settle') && blocks.length > 0 && button('双方谈成了', 'settle')}
        {may('uphold') && button('公示期满，开始办', 'uphold')}
        {may('revise') && button('收回重拟', 'revise')}
        {may('addAction') && button('加一件要办的事', 'act')}
        {may('evaluate') && button('回头看一看', 'evaluate')}
        {leads && <Archive id={id} />}
      </View>
      <Confirm
        open={asking === 'publish'}
        title="公示这份决议？"
        consequence={`大家都看得到，${days} 天里每一户都能提意见，一条条要答复。`}
        act="公示"
        busy={publish.busy}
        onConfirm={() => void publish.send(which).then(taken)}
        onClose={close}
      />
      <Confirm
        open={asking === 'settle'}
        title="双方谈成了？"
        consequence="写的只有双方和您看得到，不公示。"
        act="谈成了"
        busy={settle.busy}
        onConfirm={() => void settle.send(which).then(taken)}
        onClose={close}
      />
      <Confirm
        open={asking === 'uphold'}
        title="开始办？"
        consequence="公示期过了，意见都答复了。接下来把要办的事一件件派出去，有人、有日子。"
        act="开始办"
        busy={uphold.busy}
        onConfirm={() => void uphold.send(which).then(taken)}
        onClose={close}
      />
      {asking === 'vote' && (
        <VoteSheet resolution={resolution} onOpened={(vote) => go(votePage(vote))} onClose={close} />
      )}
      {asking === 'act' && <ActSheet resolution={resolution} onDone={done} onClose={close} />}
      {(asking === 'revise' || asking === 'evaluate') && (
        <WordsSheet act={asking} resolution={resolution} onDone={done} onClose={close} />
      )}
    </>
  );
}

/** The whole session on paper, for the archive. */
function Archive({ id }: { id: string }) {
  const archive = useAct('resolution.archive');
  const sheet = useSheet('resolution.archived');
  const open = async (): Promise<void> => {
    const begun = await archive.send({ id });
    if (begun?.ok) await sheet.open(begun.output.id);
  };
  return (
    <Button size="small" busy={archive.busy || sheet.waiting} onPress={() => void open()}>
      打印存档
    </Button>
  );
}

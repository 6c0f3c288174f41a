import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../components/basic/Button';
import { Card } from '../components/basic/Card';
import { ListRow } from '../components/basic/ListRow';
import { Sheet } from '../components/feedback/Sheet';
import { toast } from '../components/feedback/Toast';
import { FormRow } from '../components/form/FormRow';
import { TextField } from '../components/form/TextField';
import { dayWord } from '../copy/times';
import { categoryWords, projectWords, shortDay } from '../copy/units';
import { useAct } from '../hooks/useAct';
import { useNow } from '../hooks/useNow';

type Project = Output<'project.get'>['project'];

interface ProjectCardProps {
  project: Project;
  onChanged: () => void;
}

/** One project: how far it is, what comes next, and what this side may do. */
export function ProjectCard({ project, onChanged }: ProjectCardProps) {
  const { id, title, unitName, category, state, milestones, reason, acts } = project;
  const [stopping, setStopping] = useState(false);
  const agree = useAct('project.agree');
  const finish = useAct('project.finish');
  const may = (act: Project['acts'][number]): boolean => acts.includes(act);
  const settle = (reply: { ok: boolean } | undefined, said: string): void => {
    if (reply?.ok) toast(said);
    if (reply) onChanged();
  };
  return (
    <>
      <Card>
        <View className="t-l">{title}</View>
        <View className="t-s ink2">{[unitName, categoryWords[category]].join(' · ')}</View>
        <View className="b">{projectWords[state]}</View>
        {reason !== undefined && <View className="ink2">{reason}</View>}
      </Card>
      <Card tone="rows">
        {milestones.map((_, n) => (
          <MilestoneRow key={n} project={project} n={n} onChanged={onChanged} />
        ))}
      </Card>
      {(may('stop') || may('agree') || may('finish')) && (
        <View className="row">
          {may('stop') && (
            <Button grow={1} onPress={() => setStopping(true)}>
              停下
            </Button>
          )}
          {may('agree') && (
            <Button
              grow={1.5}
              kind="filled"
              busy={agree.busy}
              onPress={() => void agree.send({ id }).then((reply) => settle(reply, '答应了，社区会看到'))}
            >
              我们单位答应
            </Button>
          )}
          {may('finish') && (
            <Button
              grow={1.5}
              kind="filled"
              busy={finish.busy}
              onPress={() => void finish.send({ id }).then((reply) => settle(reply, '项目做完了'))}
            >
              做完了
            </Button>
          )}
        </View>
      )}
      <StopSheet id={id} open={stopping} onClose={() => setStopping(false)} onChanged={onChanged} />
    </>
  );
}

interface MilestoneRowProps {
  project: Project;
  n: number;
  onChanged: () => void;
}

function MilestoneRow({ project: { id, milestones, acts }, n, onChanged }: MilestoneRowProps) {
  const now = useNow();
  const { send, busy } = useAct('project.milestone');
  const step = milestones[n];
  if (!step) return null;
  const { title, due, doneAt } = step;
  const tick = async (): Promise<void> => {
    if (await send({ id, milestone: n })) onChanged();
  };
  return (
    <ListRow
      icon={doneAt === undefined ? 'calendar-blank' : 'calendar-check'}
      title={title}
      line={doneAt === undefined ? `${shortDay(due)} 前` : `${dayWord(doneAt, now)}办好`}
      right={
        doneAt === undefined && acts.includes('milestone') ? (
          <Button size="small" busy={busy} onPress={() => void tick()} label={`办好了，${title}`}>
            办好了
          </Button>
        ) : undefined
      }
    />
  );
}

interface StopSheetProps {
  id: string;
  open: boolean;
  onClose: () => void;
  onChanged: () => void;
}

/** Ends a project before it is done: both sides read why, and the need is open again. */
function StopSheet({ id, open, onClose, onChanged }: StopSheetProps) {
  const [reason, setReason] = useState('');
  const { send, busy } = useAct('project.stop');
  const stop = async (): Promise<void> => {
    const reply = await send({ id, reason: reason.trim() });
    if (!reply?.ok) return;
    toast('项目停下了');
    onClose();
    onChanged();
  };
  return (
    <Sheet open={open} title="为什么停下" onClose={onClose}>
      <View className="stack">
        <FormRow label="写一句" help="两边都看得到">
          <TextField name="stop-reason" label="写一句" value={reason} maxLength={60} onChange={setReason} />
        </FormRow>
        <View className="t-s ink2">停下后不能再接着做，需求会回到清单里，另找单位。</View>
        <Button kind="filled" disabled={reason.trim() === ''} busy={busy} onPress={() => void stop()}>
          停下
        </Button>
      </View>
    </Sheet>
  );
}

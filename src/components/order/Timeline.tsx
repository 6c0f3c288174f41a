import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useElder } from '../../hooks/useElder';
import { aria, cx } from '../aria';
import { Drawing } from '../basic/Icon';
import { Windows } from './Windows';
import './Timeline.scss';

export interface TimelineStep {
  /** `none`: over, and nobody took it. */
  mark: 'done' | 'none' | 'now' | 'later';
  title: string;
  /** 17:10, or 18:40 前 for a step to come. */
  time?: string | undefined;
  line?: string | undefined;
  windows?: { asked: number; seen: number; declined: number; claimed?: boolean } | undefined;
}

interface TimelineProps {
  steps: readonly TimelineStep[];
  /** Under the steps: a legend. Not in elder mode. */
  children?: ReactNode;
}

const ELDER_STEPS = 4;
const drawings = { done: 'mark-done', none: 'mark-nobody', now: 'mark-now', later: 'mark-later' };
const spoken = { done: '已完成', none: '没有人接', now: '正在进行', later: '还没到' };

/** What happened, what is happening and what comes next, with hours. Elder mode keeps four steps, no windows. */
export function Timeline({ steps, children }: TimelineProps) {
  const elder = useElder();
  const shown = elder ? elderSteps(steps) : steps;
  return (
    <View className={cx('timeline', elder && 'timeline-elder')}>
      <View {...aria('list')}>
        {shown.map((step, index) => (
          <View key={index} className={`timeline-step timeline-${step.mark}`} {...aria('listitem')}>
            <Drawing name={drawings[step.mark]} className="timeline-mark" />
            <View className="timeline-head">
              <View {...aria(undefined, { label: `${spoken[step.mark]}，${step.title}` })}>{step.title}</View>
              {step.time !== undefined && <View className="timeline-time">{step.time}</View>}
            </View>
            {step.line !== undefined && (!elder || step.mark === 'now') && (
              <View className="timeline-line">{step.line}</View>
            )}
            {step.windows && !elder && <Windows {...step.windows} />}
          </View>
        ))}
      </View>
      {!elder && children}
    </View>
  );
}

/** The last ones, with the one that is happening and the next among them. */
function elderSteps(steps: readonly TimelineStep[]): readonly TimelineStep[] {
  const firstLater = steps.findIndex((step) => step.mark === 'later');
  const end = firstLater < 0 ? steps.length : firstLater + 1;
  return steps.slice(Math.max(0, end - ELDER_STEPS), end);
}

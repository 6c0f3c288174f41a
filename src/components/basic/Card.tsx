import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria, cx, pressable } from '../aria';
import './Card.scss';

interface CardProps {
  children: ReactNode;
  /** `marked` is the one that waits for an answer; `urgent` is overdue; `rows` holds list rows. */
  tone?: 'plain' | 'marked' | 'urgent' | 'rows';
  /** The whole card opens something; then it needs a `label` that sums it up, and a caret inside. */
  onPress?: () => void;
  label?: string;
  className?: string;
}

/** White, one line around it. */
export function Card({ children, tone = 'plain', onPress, label, className }: CardProps) {
  const act = onPress ? pressable(onPress, { sum: label }) : aria(label ? 'group' : undefined, { label });
  return (
    <View className={cx('card', `card-${tone}`, className)} {...act}>
      {children}
    </View>
  );
}

interface SectionProps {
  title: string;
  /** What stands at its right: a count in words, or a link. */
  side?: ReactNode;
}

/** The line above a group of cards. */
export function Section({ title, side }: SectionProps) {
  return (
    <View className="section">
      <View className="section-title" {...aria('heading')}>
        {title}
      </View>
      {side !== undefined && <View className="section-side">{side}</View>}
    </View>
  );
}

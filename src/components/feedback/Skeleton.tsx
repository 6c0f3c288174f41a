import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { aria } from '../aria';
import { Card } from '../basic/Card';
import './Skeleton.scss';

const WAIT_MS = 400;

/** Bars where the page will be, only when it takes longer than 0.4 s. They do not move. */
export function Skeleton({ cards = 2 }: { cards?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <View className="stack" {...aria('status', { label: '正在打开' })}>
      {Array.from({ length: cards }, (_, index) => (
        <Card key={index}>
          <View className="skeleton skeleton-short" />
          <View className="skeleton skeleton-long" />
          <View className="skeleton" />
        </Card>
      ))}
    </View>
  );
}

import type { EntryWords } from '@core/domain/hearing/minutes';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card, Section } from '../../components/basic/Card';
import { Photos } from '../../components/order/Photos';
import { useNow } from '../../hooks/useNow';
import { actionWords, byItem, kindWords, lineWords, type Minutes } from '../words/minutes';
import '../meeting.scss';

interface LinesProps<T> {
  agenda: Minutes['agenda'];
  lines: readonly T[];
  photos: Minutes['photos'];
  /** What can be done with a line. */
  act?: (line: T) => ReactNode;
}

/** Lines of minutes, item by item. */
export function Lines<T extends { id: string; said: EntryWords }>({
  agenda,
  lines,
  photos,
  act,
}: LinesProps<T>) {
  return (
    <>
      {byItem(agenda, lines).map((group) => (
        <View key={group.title} className="stack">
          <Section title={group.title} />
          <Card>
            {group.lines.map((line) => (
              <View key={line.id} className="minute-line">
                <Line said={line.said} photos={photos} />
                {act?.(line)}
              </View>
            ))}
          </Card>
        </View>
      ))}
    </>
  );
}

/** What one line says. */
export function Line({ said, photos }: { said: EntryWords; photos: Minutes['photos'] }) {
  const action = actionWords(said, useNow());
  return (
    <View className="minute-words">
      <View className={`minute-kind minute-kind-${said.kind}`}>{kindWords[said.kind]}</View>
      <View className="grow">
        <View className={said.kind === 'decided' ? 'b' : 'minute-text'}>{lineWords(said)}</View>
        {action !== undefined && <View className="t-s ink2">{action}</View>}
        <Photos photos={photos.filter(({ id }) => said.photos.includes(id))} />
      </View>
    </View>
  );
}

import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Card } from '../../components/basic/Card';
import { Icon } from '../../components/basic/Icon';
import { useNow } from '../../hooks/useNow';
import type { Show } from '../words/show';
import { verdictWords } from '../words/verdict';

/** What the platform makes of the picture, for its crew, and what to do about it. */
export function VerdictCard({ show }: { show: Show }) {
  const words = verdictWords(show, useNow());
  return (
    <View {...aria('status', { live: 'polite' })}>
      {words && (
        <Card tone={show.verdict?.kind === 'block' ? 'urgent' : 'marked'} className="stack">
          <View className="row b">
            <Icon name="warning-circle-fill" />
            {words.title}
          </View>
          <View className="num">{words.line}</View>
        </Card>
      )}
    </View>
  );
}

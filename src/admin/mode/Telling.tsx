import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Card } from '../../components/basic/Card';
import { Bar } from './Bar';
import { share, tellingWords, type Shown } from './words';

/** How far the telling is; it goes on when the page is closed. */
export function Telling({ telling }: { telling: NonNullable<Shown['telling']> }) {
  return (
    <Card>
      <View className="stack">
        <View className="num" {...aria('status', { live: 'polite' })}>
          {tellingWords(telling)}
        </View>
        {telling.running && <Bar share={share(telling.looked, telling.total)} />}
      </View>
    </Card>
  );
}

import { View } from '@tarojs/components';
import { Card } from '../../components/basic/Card';
import { Icon } from '../../components/basic/Icon';
import { useNow } from '../../hooks/useNow';
import { go } from '../../services/go';
import { showPage } from '../../services/routes';
import { showHours, showStateWords, type ShowCard as Line } from '../words/show';
import { ShowBadge } from './ShowBadge';

interface ShowCardProps {
  show: Line;
  /** What there is to know besides. */
  line?: string | undefined;
  /** Which of its pages a tap opens. */
  pageOf?: (id: string) => string;
}

/** A show in a list; a tap opens it. */
export function ShowCard({ show, line, pageOf = showPage }: ShowCardProps) {
  const now = useNow();
  const { id, title, state, placeName, faces } = show;
  const who = [placeName, faces.join('、')].filter(Boolean).join(' · ');
  const label = [title, showStateWords[state], showHours(show, now), who].join('，');
  return (
    <Card className="stack" onPress={() => go(pageOf(id))} label={label}>
      <View className="row row-top">
        <View className="grow t-l">{title}</View>
        <ShowBadge state={state} />
      </View>
      <View className="row">
        <View className="grow">
          <View className="b num">{showHours(show, now)}</View>
          <View className="t-s ink2">{who}</View>
          {line !== undefined && <View className="t-s num">{line}</View>}
        </View>
        <Icon name="caret-right" />
      </View>
    </Card>
  );
}

import { View } from '@tarojs/components';
import { Card } from '../../components/basic/Card';
import { Icon } from '../../components/basic/Icon';
import { go } from '../../services/go';
import { hearingPage } from '../../services/routes';
import { formatWords, heldWords, stateWords, type Card as Session } from '../words/hearing';
import { DayTile } from './DayTile';
import { HearingBadge } from './HearingBadge';

/** A session in a list; a tap opens it. `line`: what there is to know besides. */
export function HearingCard({ hearing, line }: { hearing: Session; line?: string | undefined }) {
  const { id, title, format, state, venue, startsAt } = hearing;
  const kind = title === formatWords[format] ? undefined : formatWords[format];
  const label = [title, stateWords[state], heldWords(hearing), venue].join('，');
  return (
    <Card className="stack" onPress={() => go(hearingPage(id))} label={label}>
      <View className="row row-top">
        <View className="grow t-l">{title}</View>
        <HearingBadge state={state} />
      </View>
      <View className="row">
        <DayTile at={startsAt} />
        <View className="grow">
          <View className="b num">{heldWords(hearing)}</View>
          <View className="t-s ink2">{[venue, kind].filter(Boolean).join(' · ')}</View>
          {line !== undefined && <View className="t-s num">{line}</View>}
        </View>
        <Icon name="caret-right" />
      </View>
    </Card>
  );
}

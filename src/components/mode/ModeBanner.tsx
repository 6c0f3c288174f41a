import { View } from '@tarojs/components';
import { forResidents, noticeLine, noticeTitle, standingWords, type Notice } from '../../copy/modes';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { go } from '../../services/go';
import { modePage } from '../../services/routes';
import { Card } from '../basic/Card';
import { Icon } from '../basic/Icon';

const LOOK_MS = 60_000;

/** What holds where one lives and works, above everything else on the first pages; nothing in ordinary times. */
export function ModeBanner() {
  const { data } = useRead('mode.current', {}, { every: LOOK_MS });
  return (
    <>
      {data?.list.map((notice) => (
        <ModeCard key={notice.id} notice={notice} />
      ))}
    </>
  );
}

function ModeCard({ notice }: { notice: Notice }) {
  const now = useNow();
  const { mine, drill } = notice;
  const title = noticeTitle(notice);
  const line = noticeLine(notice, now);
  const next = mine ? `叫到了您：${standingWords[mine.standing]}` : forResidents(notice);
  return (
    <Card
      tone={drill ? 'marked' : 'urgent'}
      label={`${title}，${line}，${next}`}
      onPress={() => go(modePage(notice.id))}
    >
      <View className="row">
        <Icon name="warning-circle-fill" className={drill ? 'amber' : 'red'} />
        <View className="grow">
          <View className="b">{title}</View>
          <View className="t-s ink2">{line}</View>
          <View className={mine?.standing === 'silent' ? 'b' : 't-s ink2'}>{next}</View>
        </View>
        <Icon name="caret-right" />
      </View>
    </Card>
  );
}

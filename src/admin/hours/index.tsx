import { moment } from '@core/domain/calendar/time';
import { useState } from 'react';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { goBack } from '../../components/page/PageHeader';
import { dayWord } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { CommunityRows } from '../CommunityRows';
import { WidePage } from '../WidePage';
import { HoursForm } from './HoursForm';
import { comingWords, provisionalWords } from './words';

/** 开放时间: when a community is open. Deadlines in working hours are counted by it. */
export default function HoursPage() {
  const [community, setCommunity] = useState<string>();
  return (
    <WidePage
      title="开放时间"
      chosen={community !== undefined}
      onBack={community === undefined ? goBack : () => setCommunity(undefined)}
      list={<CommunityRows chosen={community} onChoose={setCommunity} />}
    >
      {community !== undefined && <Hours key={community} community={community} />}
    </WidePage>
  );
}

function Hours({ community }: { community: string }) {
  const now = useNow();
  const reading = useRead('hours.get', { community });
  return (
    <Opening reading={reading}>
      {(shown) => (
        <>
          <Section title={shown.communityName} />
          <Note>审单、答复派单按上班时间算时限；急单不看上班时间。已经在走的时限不变。</Note>
          <HoursForm key={shown.version} shown={shown} onSaved={reading.put} />
          {shown.coming.length > 0 && <Section title="接下来的节假日和调休" />}
          {shown.coming.length > 0 && (
            <Card tone="rows">
              {shown.coming.map((day) => (
                <ListRow
                  key={day.day}
                  icon="calendar-blank"
                  title={dayWord(moment(day.day), now)}
                  line={comingWords(day)}
                />
              ))}
            </Card>
          )}
          <Note>{provisionalWords(shown.provisionalFrom)}</Note>
        </>
      )}
    </Opening>
  );
}

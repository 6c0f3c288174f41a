import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { DeskCard } from '../../components/desk/DeskCard';
import type { DeskCardData } from '../../components/desk/deskActs';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { deskOrderPage } from '../../services/routes';
import { FollowUpSheet } from '../FollowUpSheet';

/** 回访: closed orders that a third person should ask about; the telephone stands on the order's page. */
export default function FollowUps() {
  const reading = useRead('desk.followUps', {});
  const { list, more, busy } = useMore(reading.data, (cursor) => read('desk.followUps', { cursor }));
  const [asked, setAsked] = useState<DeskCardData>();
  return (
    <Page title="回访">
      <Opening reading={reading}>
        {() => (
          <>
            <Section title="要问一声的" side={`${list.length} 件，按到期先后`} />
            {list.length === 0 && (
              <Empty title="现在没有要回访的" line="评价低的、没人确认的、抽到的，结案以后会到这里来" />
            )}
            {list.map((card) => (
              <View key={card.id} className="stack">
                <DeskCard card={card} acts />
                {card.acts.includes('followUp') ? (
                  <Button label={`问过了，记下：${card.title}`} onPress={() => setAsked(card)}>
                    问过了，记下
                  </Button>
                ) : (
                  <Card>
                    <View className="t-s ink2">这一单您经过手，请没经手的同事来问</View>
                  </Card>
                )}
              </View>
            ))}
            {more && (
              <Button onPress={more} busy={busy}>
                再看一些
              </Button>
            )}
          </>
        )}
      </Opening>
      {asked && (
        <FollowUpSheet
          key={asked.id}
          open
          order={asked}
          onClose={() => setAsked(undefined)}
          onReply={(reply, answer) => {
            setAsked(undefined);
            void reading.refresh();
            if (reply.ok && answer === 'notDone') go(deskOrderPage(asked.id, 'reopen'));
          }}
        />
      )}
    </Page>
  );
}

import { MOST_HOUSEHOLDS } from '@core/domain/link/link';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Note } from '../../components/basic/Note';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { doorWords, linkAim } from '../../copy/links';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { DoorsSheet, type ChosenDoor } from './DoorsSheet';

/** 联四邻, for whose household becomes the centre: who is linked already, and whom to ask next. */
export default function AskNeighbours() {
  const home = useSession()?.home?.path;
  const mine = useRead('link.mine', {});
  const { values, change } = useDraft<{ doors: readonly ChosenDoor[] }>('link', { doors: [] });
  const [choosing, setChoosing] = useState(false);
  const { send, busy } = useAct('link.propose');
  const room = MOST_HOUSEHOLDS - (mine.data?.link?.doors.length ?? 0);
  const ask = async (): Promise<void> => {
    const reply = await send({ households: values.doors.map(({ path }) => path) });
    if (!reply?.ok) return;
    change({ doors: [] });
    mine.put({ link: reply.output.link });
    toast('问过了，等邻居回话');
  };
  return (
    <Page
      title="联四邻"
      bar={
        <PrimaryBar line="邻居同意以前，不知道是您问的；不同意也不会告诉您是哪一户">
          <Button grow={1} icon="plus" disabled={!home || room === 0} onPress={() => setChoosing(true)}>
            选邻居
          </Button>
          <Button
            kind="filled"
            grow={1.5}
            busy={busy}
            disabled={values.doors.length === 0}
            onPress={() => void ask()}
          >
            问一声
          </Button>
        </PrimaryBar>
      }
    >
      <Note icon="house">{linkAim}</Note>
      <Opening reading={mine}>
        {({ link }) => (
          <>
            <Section title="联上的邻居" side={`${link?.agreed ?? 0} 户同意了`} />
            {link ? (
              <Card tone="rows">
                {link.doors.map((door, at) => (
                  <ListRow key={at} icon="house" {...doorWords(door, link.mine)} />
                ))}
              </Card>
            ) : (
              <Empty title="还没有联上邻居" line="先选几户，问一声" />
            )}
          </>
        )}
      </Opening>
      {values.doors.length > 0 && <Section title="这次要问的" side={`${values.doors.length} 户`} />}
      {values.doors.map((door) => (
        <Card key={door.path} className="row">
          <View className="grow">{door.name}</View>
          <Button
            size="small"
            kind="plain"
            icon="x"
            label={`不问${door.name}`}
            onPress={() => change({ doors: values.doors.filter(({ path }) => path !== door.path) })}
          >
            不问
          </Button>
        </Card>
      ))}
      {home && (
        <DoorsSheet
          open={choosing}
          home={home}
          chosen={values.doors}
          room={room}
          onChange={(doors) => change({ doors })}
          onClose={() => setChoosing(false)}
        />
      )}
    </Page>
  );
}

import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Note } from '../../components/basic/Note';
import { Confirm } from '../../components/feedback/Confirm';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { doorWords, type Link } from '../../copy/links';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { go } from '../../services/go';
import { askNeighboursPage } from '../../services/routes';

/** 联四邻: the neighbours my household is linked with, or is asked to be. */
export default function LinkPage() {
  const mine = useRead('link.mine', {});
  const mayAsk = useSession()?.roles.some(({ role }) => role === 'member') === true;
  const link = mine.data?.link;
  const refresh = (): void => void mine.refresh();
  return (
    <Page title="联四邻" {...(link ? { bar: <Answer link={link} onDone={refresh} /> } : {})}>
      <Opening reading={mine}>
        {(data) =>
          data.link ? (
            <Neighbours link={data.link} />
          ) : (
            <Empty
              title="您家还没有联上邻居"
              line="有中心户来联，会问您家同不同意；不同意也没关系"
              {...(mayAsk ? { act: { label: '我来当中心户', onPress: () => go(askNeighboursPage) } } : {})}
            />
          )
        }
      </Opening>
    </Page>
  );
}

function Neighbours({ link }: { link: Link }) {
  const asked = link.mine === 'asked';
  return (
    <>
      <Note icon="lock-simple">联上以后，互相只看得到姓和门牌，平时搭把手。点过什么单，谁也看不到。</Note>
      {asked && (
        <Card tone="marked">
          <View className="b">有一户邻居想和您家联起来</View>
          <View className="ink2">您同意之前，谁家的姓和门牌都不给看。不方便就点不方便，不用说原因。</View>
        </Card>
      )}
      <Section title={asked ? '是谁来问' : '联上的邻居'} side={`${link.agreed} 户同意了`} />
      <Card tone="rows">
        {link.doors.map((door, at) => (
          <ListRow key={at} icon="house" {...doorWords(door, link.mine)} />
        ))}
      </Card>
    </>
  );
}

/** Yes or no while asked; a way out after that. */
function Answer({ link: { id, mine, as }, onDone }: { link: Link; onDone: () => void }) {
  const agree = useAct('link.agree');
  const decline = useAct('link.decline');
  const leave = useAct('link.leave');
  const [leaving, setLeaving] = useState(false);
  const say = async (sent: Promise<{ ok: boolean } | undefined>, words: string): Promise<void> => {
    if ((await sent)?.ok) toast(words);
    setLeaving(false);
    onDone();
  };
  if (mine === 'asked')
    return (
      <PrimaryBar>
        <Button grow={1} busy={decline.busy} onPress={() => void say(decline.send({ id }), '好，不联')}>
          不方便
        </Button>
        <Button
          kind="filled"
          grow={1.5}
          busy={agree.busy}
          onPress={() => void say(agree.send({ id }), '联上了')}
        >
          同意
        </Button>
      </PrimaryBar>
    );
  return (
    <PrimaryBar>
      <Button grow={1} onPress={() => setLeaving(true)}>
        退出
      </Button>
      {as === 'centre' && (
        <Button kind="filled" grow={1.5} onPress={() => go(askNeighboursPage)}>
          再问几户
        </Button>
      )}
      <Confirm
        open={leaving}
        title="不再联了？"
        consequence={
          as === 'centre' ? '您是中心户，退出后这几户就都散了。' : '退出后，互相不再看得到姓和门牌。'
        }
        act="退出"
        busy={leave.busy}
        onConfirm={() => void say(leave.send({ id }), '退出了')}
        onClose={() => setLeaving(false)}
      />
    </PrimaryBar>
  );
}

import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { ErrorCard } from '../../components/feedback/ErrorCard';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { NeedRows } from './NeedRows';
import { useProxy } from './useProxy';
import { WhoRows } from './WhoRows';

/** 替邻居点单: for whom, that he agrees, and what he needs. */
export default function Proxy() {
  const form = useProxy();
  return (
    <Page
      title="替邻居点单"

      bar={
        <PrimaryBar line="草稿已存。点单后本人会收到消息，结案要他确认">
          <Button kind="filled" busy={form.busy} onPress={() => void form.send()}>
            点单
          </Button>
        </PrimaryBar>
      }
    >
      <Note>先问过本人再点。他的名字、门牌和电话，接单前不给人看。</Note>
      {form.offline && <ErrorCard onAgain={() => void form.send()} busy={form.busy} />}
      <Card>
        <WhoRows form={form} />
      </Card>
      <Opening reading={form.menu} cards={1}>
        {({ list }) => (
          <Card>
            <NeedRows form={form} items={list.filter(({ snap }) => snap !== true)} />
          </Card>
        )}
      </Opening>
    </Page>
  );
}

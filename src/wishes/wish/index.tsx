import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { Photos } from '../../components/order/Photos';
import { Trail } from '../../components/order/Trail';
import { Page } from '../../components/page/Page';
import { useEntry } from '../../hooks/useEntry';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { ring } from '../../services/phone';
import { WishBadge } from '../WishBadge';
import { factsOf, trailWords, type View as Wish } from '../words';
import { Answering } from './Answering';
import { Bar } from './Bar';
import { More } from './More';
import { PartRows } from './PartRows';
import { Said } from './Said';
import { ShareRow } from './ShareRow';

/** One wish: what is wished for, who has taken on what, who answers for it, and what I can do. */
export default function WishPage() {
  useEntry();
  const id = useParam('id');
  const wish = useRead('wish.get', { id }, { every: 30_000 });
  const put = (next: Wish): void => wish.put({ wish: next });
  const acting = { put, refresh: wish.refresh };
  return (
    <Page title="微心愿" {...(wish.data ? { bar: <Bar wish={wish.data.wish} {...acting} /> } : {})}>
      <Opening reading={wish} cards={3}>
        {({ wish: shown }) => (
          <>
            <Face wish={shown} />
            <Answering wish={shown} />
            <Reach wish={shown} />
            <PartRows wish={shown} {...acting} />
            <Said wish={shown} />
            <ShareRow wish={shown} />
            <Trail trail={shown.trail} words={trailWords} />
            <More wish={shown} {...acting} />
          </>
        )}
      </Opening>
    </Page>
  );
}

function Face({ wish }: { wish: Wish }) {
  return (
    <Card className="stack">
      <View className="row row-top">
        <View className="grow t-xl">{wish.title}</View>
        <WishBadge state={wish.state} outcome={wish.outcome} />
      </View>
      <View className="t-s ink2">{factsOf(wish, wish.verified ? '社区核实过' : undefined)}</View>
      <View>「{wish.words}」</View>
      <Photos photos={wish.photos} />
      {wish.worth > 0 && <View className="t-s ink2 num">大约值 {wish.worth} 元，不收钱，不转账</View>}
      {wish.wall && (
        <Note>
          墙上写的是：{wish.wall.title}。{wish.wall.words}
        </Note>
      )}
    </Card>
  );
}

/** Whose it is, for who took it on and for who answers for it; who looked is written down. */
function Reach({ wish: { contact, relations } }: { wish: Wish }) {
  if (!contact || relations.includes('owner')) return null;
  const { phone } = contact;
  return (
    <Card className="stack">
      <Section title="是谁家" />
      <View className="b">{contact.name}</View>
      <View>{contact.address}</View>
      {contact.note !== '' && <View className="ink2">{contact.note}</View>}
      {phone !== undefined && (
        <Button kind="tinted" icon="phone-fill" onPress={() => ring(phone)}>
          {`打给${contact.name}`}
        </Button>
      )}
      <View className="t-s ink2">您看过的，本人查得到。</View>
    </Card>
  );
}

import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { spending } from '../../copy/money';
import { whoComes } from '../../copy/ordering';
import { phoneDigits } from '../../copy/times';
import { Card, Section } from '../basic/Card';
import { ServiceIcon } from '../basic/Icon';
import './ItemFacts.scss';

type Item = Output<'menu.list'>['list'][number];

/** What a service is and is not, an example, and who comes or where to turn to. Also what its editor previews. */
export function ItemFacts({ item }: { item: Item }) {
  return (
    <>
      <Card>
        <View className="row">
          <ServiceIcon name={item.icon} className="item-icon" />
          <View className="grow t-s ink2">{item.summary}</View>
        </View>
        <Fact label="做什么" text={item.does} />
        <Fact label="不做什么" text={item.doesNot} />
        {item.example !== '' && <Fact label="比如" text={`「${item.example}」`} />}
        {item.purchase && <Fact label="花多少钱" text={spending(item.purchase)} />}
      </Card>
      {item.referral ? (
        <Referral referral={item.referral} />
      ) : (
        <Card>
          <Fact label="谁来" text={whoComes(item)} />
        </Card>
      )}
    </>
  );
}

function Fact({ label, text }: { label: string; text: string }) {
  return (
    <View className="item-fact">
      <View className="b">{label}</View>
      <View className="ink2">{text}</View>
    </View>
  );
}

/** We do not do this ourselves: who does, by name and telephone. */
function Referral({ referral }: { referral: NonNullable<Item['referral']> }) {
  return (
    <>
      <Section title="这件事找谁" />
      <Card>
        <View className="b">{referral.name}</View>
        <View className="num">{phoneDigits(referral.phone)}</View>
        <View className="t-s ink2">打不通或没办成，回来打社区电话，我们接着帮您问。</View>
      </Card>
    </>
  );
}

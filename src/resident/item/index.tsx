import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ServiceIcon } from '../../components/basic/Icon';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { goBack } from '../../components/page/PageHeader';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { afterOrdering, whoComes } from '../../copy/ordering';
import { phoneDigits } from '../../copy/times';
import { useElder } from '../../hooks/useElder';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { go } from '../../services/go';
import { ring } from '../../services/phone';
import { formPage } from '../../services/routes';
import './item.scss';

type Item = Output<'menu.list'>['list'][number];

/** One service: what it is and is not, an example, who comes; or where to turn to instead. */
export default function ItemPage() {
  const id = useParam('item');
  const elder = useElder();
  const menu = useRead('menu.list', {});
  const item = menu.data?.list.find((one) => one.id === id);
  return (
    <Page
      title={(elder ? item?.elderName : item?.name) ?? '服务'}
      {...(item ? { bar: <Bar item={item} /> } : {})}
    >
      <Opening reading={menu}>
        {() =>
          item ? (
            <Facts item={item} />
          ) : (
            <Empty
              title="这项服务暂时没有"
              line="可能刚停，看看别的"
              act={{ label: '回去选', onPress: goBack }}
            />
          )
        }
      </Opening>
    </Page>
  );
}

function Facts({ item }: { item: Item }) {
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

function Bar({ item }: { item: Item }) {
  const { referral } = item;
  if (referral)
    return (
      <PrimaryBar>
        <Button kind="filled" size="main" icon="phone-fill" grow={1} onPress={() => ring(referral.phone)}>
          {`打给${referral.name}`}
        </Button>
      </PrimaryBar>
    );
  return (
    <PrimaryBar line={afterOrdering[item.triage]}>
      <Button kind="filled" size="main" grow={1} onPress={() => go(formPage(item.id))}>
        去点单
      </Button>
    </PrimaryBar>
  );
}

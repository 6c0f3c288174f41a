import type { Output } from '@core/contract';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { ItemFacts } from '../../components/menu/ItemFacts';
import { Page } from '../../components/page/Page';
import { goBack } from '../../components/page/PageHeader';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { afterOrdering } from '../../copy/ordering';
import { useElder } from '../../hooks/useElder';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { go } from '../../services/go';
import { ring } from '../../services/phone';
import { formPage } from '../../services/routes';
import { ReferralSheet } from './ReferralSheet';

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
            <ItemFacts item={item} />
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

function Bar({ item }: { item: Item }) {
  const { referral } = item;
  if (referral) return <ReferralBar item={item} referral={referral} />;
  return (
    <PrimaryBar line={afterOrdering[item.triage]}>
      <Button kind="filled" size="main" grow={1} onPress={() => go(formPage(item.id))}>
        去点单
      </Button>
    </PrimaryBar>
  );
}

interface ReferralBarProps {
  item: Item;
  referral: NonNullable<Item['referral']>;
}

/** Who does it is rung from here; who wants to be asked later what came of it leaves a line. */
function ReferralBar({ item, referral }: ReferralBarProps) {
  const [open, setOpen] = useState(false);
  const elder = useElder();
  const call = (
    <Button kind="filled" size="main" icon="phone-fill" grow={1.5} onPress={() => ring(referral.phone)}>
      {`打给${referral.name}`}
    </Button>
  );
  return (
    <>
      <PrimaryBar line="记一笔，一周里有人问您办成了没有。" {...(elder ? { main: call } : {})}>
        <Button grow={1} onPress={() => setOpen(true)}>
          帮我记着
        </Button>
        {!elder && call}
      </PrimaryBar>
      <ReferralSheet {...{ item, open }} onClose={() => setOpen(false)} />
    </>
  );
}

import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Segments } from '../../components/basic/Segments';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { wishFormPage } from '../../services/routes';
import { WishList } from '../WishList';

type Which = 'said' | 'placed' | 'taken';

const empties: Record<Which, { title: string; line: string }> = {
  said: { title: '您还没说过心愿', line: '缺一样东西、想学一样、想有人陪，都可以说' },
  placed: { title: '您还没替别人说过', line: '替没有手机的邻居说的，会在这里' },
  taken: { title: '您还没认过心愿', line: '在心愿墙上认下的，会在这里' },
};

/** What I wish for, what I said for others, and what I have taken on. */
export default function MyWishes() {
  const roles = useSession()?.roles ?? [];
  const [which, setWhich] = useState<Which>('said');
  const mine = useRead('wish.mine', { which });
  const helps = roles.some(({ role }) => ['member', 'volunteer', 'orgUnitContact'].includes(role));
  const items = [
    { value: 'said', label: '我说的' },
    ...(roles.length > 0 ? [{ value: 'placed' as const, label: '替人说的' }] : []),
    ...(helps ? [{ value: 'taken' as const, label: '我认的' }] : []),
  ] as const;
  return (
    <Page
      title="我的心愿"
      bar={
        <PrimaryBar line="每人同时两个。">
          <Button grow={1} icon="plus" onPress={() => go(wishFormPage)}>
            说一个心愿
          </Button>
        </PrimaryBar>
      }
    >
      <Segments<Which> label="哪些心愿" items={items} value={which} onChange={setWhich} />
      <Opening key={which} reading={mine}>
        {(page) => (
          <WishList
            due
            page={page}
            load={(cursor) => read('wish.mine', { which, cursor })}
            empty={empties[which]}
          />
        )}
      </Opening>
    </Page>
  );
}

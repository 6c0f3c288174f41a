import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useElder } from '../../hooks/useElder';
import { useFreshSession } from '../../hooks/useSession';
import { aria, cx } from '../aria';
import { Toast } from '../feedback/Toast';
import { PageHeader } from './PageHeader';
import { PhoneBar } from './Phone';
import { TabBar } from './TabBar';
import type { TabKey } from './tabs';
import './Page.scss';

interface PageProps {
  title: string;
  children: ReactNode;
  /** A `PrimaryBar`. Elder pages without one show the telephone there. */
  bar?: ReactNode;
  /** Instead of the phone pill in the header; `null` leaves it out. */
  pill?: ReactNode;
  onBack?: () => void;
}

/** Every inner page: header, content, acts at the foot. */
export function Page({ title, children, bar, pill, onBack }: PageProps) {
  const elder = useElder();
  return (
    <Frame
      header={
        <PageHeader title={title} {...(pill === undefined ? {} : { pill })} {...(onBack ? { onBack } : {})} />
      }
      foot={bar ?? (elder ? <PhoneBar /> : undefined)}
    >
      {children}
    </Frame>
  );
}

interface TabPageProps {
  tab: TabKey;
  title: string;
  children: ReactNode;
  /** Instead of the title: home's greeting. */
  header?: ReactNode;
  pill?: ReactNode;
  /** The telephone, written out above the tabs: on home, and always in elder mode. */
  phoneBar?: boolean;
}

/** A page behind a tab: the bar of the current role stands at its foot. */
export function TabPage({ tab, title, children, header, pill, phoneBar }: TabPageProps) {
  const elder = useElder();
  useFreshSession();
  return (
    <Frame
      header={
        <PageHeader title={title} tab {...(pill === undefined ? {} : { pill })}>
          {header}
        </PageHeader>
      }
      foot={
        <>
          {(phoneBar === true || elder) && <PhoneBar />}
          <TabBar current={tab} />
        </>
      }
    >
      {children}
    </Frame>
  );
}

function Frame({ header, children, foot }: { header: ReactNode; children: ReactNode; foot: ReactNode }) {
  const elder = useElder();
  return (
    <View className={cx('page', elder && 'elder')}>
      {header}
      <View className="page-body" {...aria('main')}>
        {children}
      </View>
      {foot !== undefined && (
        <View className="page-foot" {...aria('contentinfo')}>
          {foot}
        </View>
      )}
      <Toast />
    </View>
  );
}

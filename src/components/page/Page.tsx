import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useElder, useLargest } from '../../hooks/useElder';
import { useFreshSession } from '../../hooks/useSession';
import { aria, cx } from '../aria';
import { Toast } from '../feedback/Toast';
import { PageHeader } from './PageHeader';
import { PhoneBar, PhoneLine } from './Phone';
import { TabBar } from './TabBar';
import type { TabKey } from './tabs';
import './Page.scss';

interface PageProps {
  title: string;
  children: ReactNode;
  /** A `PrimaryBar`. Elder pages without one show the telephone there. */
  bar?: ReactNode;
  /** The bar rings the community itself. */
  rings?: boolean;
  /** Instead of the phone pill in the header; `null` leaves it out. */
  pill?: ReactNode;
  onBack?: () => void;
}

/** Every inner page: header, content, acts at the foot. */
export function Page({ title, children, bar, rings, pill, onBack }: PageProps) {
  const elder = useElder();
  return (
    <Frame
      header={
        <PageHeader title={title} {...(pill === undefined ? {} : { pill })} {...(onBack ? { onBack } : {})} />
      }
      foot={elder ? <ElderFoot bar={bar} rings={rings === true} /> : bar}
    >
      {children}
    </Frame>
  );
}

/** An elder finds the telephone at the foot of every page, whatever else stands there. */
function ElderFoot({ bar, rings }: { bar: ReactNode; rings: boolean }) {
  if (bar === undefined) return <PhoneBar />;
  if (rings) return bar;
  return (
    <View className="elder-foot">
      {bar}
      <PhoneLine />
    </View>
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
    <View className={cx('page', elder && 'elder', useLargest() && 'largest')}>
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

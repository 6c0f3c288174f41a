import { Section } from '../../components/basic/Card';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { useRead } from '../../hooks/useRead';
import { AwayCard } from './AwayCard';
import { AwayRows } from './AwayRows';
import { TimesCard } from './TimesCard';

/** 我的日历: which days one is not there, and in which hours of the week one may be asked. */
export default function Calendar() {
  const away = useRead('away.list', {});
  const mine = useRead('registration.mine', {});
  return (
    <Page title="我的日历">
      <Section title="哪几天不在" side="不在的日子不问您" />
      <Opening reading={away} cards={1}>
        {({ list }) => (
          <>
            <AwayCard away={list} onAnswer={away.put} />
            <AwayRows away={list} onAnswer={away.put} />
          </>
        )}
      </Opening>
      <Section title="平时" />
      <Opening reading={mine} cards={1}>
        {({ registration }) =>
          registration?.state === 'approved' && <TimesCard registration={registration} onAnswer={mine.put} />
        }
      </Opening>
    </Page>
  );
}

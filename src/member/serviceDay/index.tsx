import { useState } from 'react';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { useRead } from '../../hooks/useRead';
import { ComeCard } from './ComeCard';
import { TeamPlan } from './TeamPlan';

/** 居住地服务日: sign up in two taps; once there are teams, my doors in walking order. */
export default function ServiceDay() {
  const mine = useRead('serviceDay.mine', {});
  const [plan, setPlan] = useState<string>();
  if (plan !== undefined) return <TeamPlan id={plan} onBack={() => setPlan(undefined)} />;
  return (
    <Page title="居住地服务日">
      <Opening reading={mine}>
        {({ list }) =>
          list.length === 0 ? (
            <Empty
              title="现在没有要报名的服务日"
              line="每月第一个周六，碰上放假往后顺；社区开了报名，这里就有"
            />
          ) : (
            <>
              {list.map((each) => (
                <ComeCard key={each.day.id} mine={each} onDone={() => void mine.refresh()} onPlan={setPlan} />
              ))}
            </>
          )
        }
      </Opening>
    </Page>
  );
}

import type { Output } from '@core/contract';
import { DAY } from '@core/domain/calendar/time';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { goBack } from '../../components/page/PageHeader';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { WidePage } from '../WidePage';
import { Outcome } from './Outcome';
import { TryForm } from './TryForm';
import './whatIf.scss';

/** 试一试: what other settings would come to in a model of the county, before anybody goes by them. */
export default function WhatIfPage() {
  const mayChange = useSession()?.roles.some(({ role }) => role === 'admin') ?? false;
  if (!mayChange)
    return (
      <WidePage title="试一试" list={<Empty title="这里由区县管理员来试" line="有想试的，请找他们" />} />
    );
  return <WhatIf />;
}

function WhatIf() {
  const now = useNow();
  const settings = useRead('settings.get', {});
  const last = useRead('whatIf.get', {});
  const [looking, setLooking] = useState<boolean>();
  const trial = last.data?.trial;
  const isFresh = trial !== undefined && trial.at > now - DAY;
  const chosen = trial !== undefined && (looking ?? isFresh);
  const onSeen = (seen: Output<'whatIf.get'>): void => {
    last.put(seen);
    setLooking(true);
  };
  return (
    <WidePage
      title="试一试"
      chosen={chosen}
      onBack={chosen ? () => setLooking(false) : goBack}
      list={
        <Opening reading={settings} cards={3}>
          {(shown) => (
            <TryForm key={shown.version} shown={shown} onBegun={(begun) => onSeen({ trial: begun })} />
          )}
        </Opening>
      }
    >
      {settings.data && (
        <Opening reading={last}>
          {() =>
            trial && settings.data ? (
              <>
                <Outcome trial={trial} shown={settings.data} onSeen={onSeen} onApplied={settings.put} />
                <View className="what-if-again">
                  <Button onPress={() => setLooking(false)}>换一套再试</Button>
                </View>
              </>
            ) : (
              <Empty title="还没试过" line="改一条，点「试一试」，结果在这里" />
            )
          }
        </Opening>
      )}
    </WidePage>
  );
}

import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card, Section } from '../../components/basic/Card';
import { Icon } from '../../components/basic/Icon';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { go } from '../../services/go';
import { WidePage } from '../WidePage';
import { CommunityRows } from '../CommunityRows';
import { countOf, stepWords, type Step } from './words';
import { wayTo } from './wayTo';

/** 开通清单: what a community still lacks, each a tap away from where it is done. */
export default function OnboardingPage() {
  const asked = useParam('community');
  const [chosen, setChosen] = useState(asked);
  const community = chosen === '' ? undefined : chosen;
  return (
    <WidePage
      title="开通清单"
      chosen={community !== undefined}
      list={<CommunityRows chosen={community} onChoose={setChosen} />}
      {...(community !== undefined && asked === '' ? { onBack: () => setChosen('') } : {})}
    >
      {community !== undefined && <Steps community={community} />}
    </WidePage>
  );
}

function Steps({ community }: { community: string }) {
  const reading = useRead('onboarding.get', { community });
  return (
    <Opening reading={reading}>
      {({ name, list }) => {
        const left = list.filter(({ done }) => !done);
        const over = list.filter(({ done }) => done);
        return (
          <>
            <Section title={name} side={`还差 ${left.length} 样`} />
            {left.length === 0 ? (
              <Empty title="都齐了，可以开通" />
            ) : (
              <StepRows steps={left} community={community} />
            )}
            {over.length > 0 && <Section title="已经有的" />}
            {over.length > 0 && <StepRows steps={over} community={community} />}
          </>
        );
      }}
    </Opening>
  );
}

function StepRows({ steps, community }: { steps: readonly Step[]; community: string }) {
  return (
    <Card tone="rows">
      {steps.map((step) => (
        <ListRow
          key={step.step}
          title={stepWords[step.step].title}
          line={stepWords[step.step].line}
          onPress={() => go(wayTo(step, community))}
          right={
            <View className="row">
              <View className="t-s ink2 num">{countOf(step)}</View>
              {step.done && <Icon name="calendar-check" className="pine" />}
            </View>
          }
        />
      ))}
    </Card>
  );
}

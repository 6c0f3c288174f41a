import { topicConsents } from '@core/domain/topic/topic';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { TextField } from '../../components/form/TextField';
import { HouseholdSheet } from '../../components/household/HouseholdSheet';
import { consentWords } from '../../copy/form';
import { useSession } from '../../hooks/useSession';
import type { Proposing } from './useProposing';

const speakers = [
  ...['communityStaff', 'communitySecretary', 'branchSecretary', 'gridWorker'],
  ...['buildingLeader', 'stairwellLeader'],
];

/** Whether this person may speak for a neighbour. */
export const useSpeaks = (): boolean =>
  useSession()?.roles.some(({ role }) => speakers.includes(role)) ?? false;

/** For whom it is proposed: oneself, or, for leaders and staff, a neighbour who agreed. */
export function WhoRows({ proposing }: { proposing: Proposing }) {
  const { draft, change, mistakes, home } = proposing;
  const speaks = useSpeaks();
  if (!speaks) return null;
  return (
    <>
      <FormRow id="topic-who" label="替谁提" error={mistakes.who}>
        <OptionList<'self' | 'neighbour'>
          label="替谁提"
          options={[
            ...(home === undefined ? [] : [{ value: 'self' as const, label: '我自己' }]),
            { value: 'neighbour', label: '一位邻居', line: '本人同意以后替他提' },
          ]}
          value={draft.who}
          onChange={(who) => change({ who })}
        />
      </FormRow>
      {draft.who === 'neighbour' && <Neighbour proposing={proposing} />}
    </>
  );
}

function Neighbour({ proposing: { draft, change, mistakes } }: { proposing: Proposing }) {
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <FormRow label="哪一户">
        <View className="row">
          <View className="grow">{draft.household?.name ?? '还没选'}</View>
          <Button size="small" label="选哪一户" onPress={() => setChoosing(true)}>
            选哪一户
          </Button>
        </View>
      </FormRow>
      <FormRow label="怎么称呼">
        <TextField
          name="topic-name"
          label="怎么称呼"
          placeholder="比如：王阿姨"
          maxLength={20}
          value={draft.name}
          onChange={(name) => change({ name })}
        />
      </FormRow>
      <FormRow label="电话" help="没有可以不填">
        <TextField
          name="topic-phone"
          label="电话"
          type="phone"
          maxLength={13}
          value={draft.phone}
          onChange={(phone) => change({ phone })}
        />
      </FormRow>
      <FormRow id="topic-consent" label="本人怎么同意的" error={mistakes.consent}>
        <OptionList
          label="本人怎么同意的"
          options={topicConsents.map((value) => ({ value, label: consentWords[value] }))}
          value={draft.consent}
          onChange={(consent) => change({ consent })}
        />
      </FormRow>
      <HouseholdSheet
        open={choosing}
        onClose={() => setChoosing(false)}
        onChoose={(household) => {
          change({ household });
          setChoosing(false);
        }}
      />
    </>
  );
}

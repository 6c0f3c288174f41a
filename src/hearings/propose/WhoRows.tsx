import { topicConsents } from '@core/domain/topic/topic';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { NeighbourRows } from '../../components/household/NeighbourRows';
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
      {draft.who === 'neighbour' && <Spoken proposing={proposing} />}
    </>
  );
}

function Spoken({ proposing: { draft, change, mistakes } }: { proposing: Proposing }) {
  return (
    <>
      <NeighbourRows of="topic" neighbour={draft} change={change} />
      <FormRow id="topic-consent" label="本人怎么同意的" error={mistakes.consent}>
        <OptionList
          label="本人怎么同意的"
          options={topicConsents.map((value) => ({ value, label: consentWords[value] }))}
          value={draft.consent}
          onChange={(consent) => change({ consent })}
        />
      </FormRow>
    </>
  );
}

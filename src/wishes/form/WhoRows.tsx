import { NeighbourRows } from '../../components/household/NeighbourRows';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { consentWords, type Consent } from '../../copy/form';
import type { Saying } from './useSaying';
import { useWhom } from './useWhom';

const ways: readonly Consent[] = ['phone', 'faceToFace', 'paper'];
const consents = ways.map((value) => ({ value, label: consentWords[value] }));

/** For whom it is said: oneself, somebody whose guardian one is, or, for leaders and staff, a neighbour. */
export function WhoRows({ saying }: { saying: Saying }) {
  const { draft, change, mistakes } = saying;
  const { wards, options } = useWhom();
  return (
    <>
      <FormRow id="wish-who" label="替谁说" error={mistakes.who}>
        <OptionList label="替谁说" options={options} value={draft.who} onChange={(who) => change({ who })} />
      </FormRow>
      {draft.who === 'ward' && (
        <FormRow label="哪一位">
          <OptionList
            label="哪一位"
            options={wards.map(({ id, name, address }) => ({ value: id, label: name, line: address }))}
            value={draft.ward?.id}
            onChange={(id) => change({ ward: wards.find((ward) => ward.id === id) })}
          />
        </FormRow>
      )}
      {draft.who === 'neighbour' && <NeighbourRows of="wish" neighbour={draft} change={change} />}
      {draft.who !== 'self' && (
        <FormRow id="wish-consent" label="怎么同意的" help="本人，或者监护人" error={mistakes.consent}>
          <OptionList
            label="怎么同意的"
            options={consents}
            value={draft.consent}
            onChange={(consent) => change({ consent })}
          />
        </FormRow>
      )}
    </>
  );
}

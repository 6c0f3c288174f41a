import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { HouseholdSheet } from '../../components/household/HouseholdSheet';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { TextField } from '../../components/form/TextField';
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
      {draft.who === 'neighbour' && <Written saying={saying} />}
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

function Written({ saying: { draft, change } }: { saying: Saying }) {
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
          name="wish-name"
          label="怎么称呼"
          placeholder="比如：王阿姨"
          maxLength={20}
          value={draft.name}
          onChange={(name) => change({ name })}
        />
      </FormRow>
      <FormRow label="电话" help="没有可以不填">
        <TextField
          name="wish-phone"
          label="电话"
          type="phone"
          maxLength={13}
          value={draft.phone}
          onChange={(phone) => change({ phone })}
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

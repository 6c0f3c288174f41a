import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { TextField } from '../../components/form/TextField';
import { consentWords, type Consent } from '../../copy/form';
import { HouseholdField } from '../HouseholdField';
import { rowId, type useProxy } from './useProxy';
import { WardSheet } from './WardSheet';

const consents = (Object.keys(consentWords) as Consent[]).map((value) => ({
  value,
  label: consentWords[value],
}));

type Form = ReturnType<typeof useProxy>;

/** For whom, and how he agreed: a neighbour who has a record, or one who is written down now. */
export function WhoRows({ form }: { form: Form }) {
  const { draft, change, mistakes } = form;
  const [finding, setFinding] = useState(false);
  return (
    <>
      {draft.ward === undefined ? (
        <>
          <Button kind="tinted" icon="magnifying-glass" onPress={() => setFinding(true)}>
            从没有手机的邻居里找
          </Button>
          <WrittenRows form={form} />
        </>
      ) : (
        <FormRow
          label="替谁"
          side={{
            label: '换一位',
            onPress: () => change({ ward: undefined, household: undefined, name: '' }),
          }}
        >
          <View className="b">{draft.name}</View>
          <View className="t-s ink2">{draft.household?.name}</View>
        </FormRow>
      )}
      <FormRow id={rowId('consent')} label="本人怎么同意的" error={mistakes.consent}>
        <OptionList
          options={consents}
          value={draft.consent}
          onChange={(consent) => change({ consent })}
          label="本人怎么同意的"
        />
      </FormRow>
      <WardSheet
        open={finding}
        onClose={() => setFinding(false)}
        onChoose={({ id, name, household, address }) => {
          change({ ward: id, name, phone: '', household: { path: household, name: address } });
          setFinding(false);
        }}
      />
    </>
  );
}

/** Which household, how to call the person, and his telephone. */
function WrittenRows({ form }: { form: Form }) {
  const { draft, change, mistakes } = form;
  return (
    <>
      <HouseholdField
        id={rowId('household')}
        chosen={draft.household?.name}
        error={mistakes.household}
        onChoose={(household) => change({ household })}
      />
      <FormRow id={rowId('name')} label="怎么称呼" error={mistakes.name}>
        <TextField
          name="proxy-name"
          label="怎么称呼"
          placeholder="比如：王阿姨"
          value={draft.name}
          maxLength={20}
          invalid={mistakes.name !== undefined}
          onChange={(name) => change({ name })}
        />
      </FormRow>
      <FormRow id={rowId('phone')} label="电话" help="没有可以不填" error={mistakes.phone}>
        <TextField
          name="proxy-phone"
          label="电话"
          type="phone"
          value={draft.phone}
          maxLength={13}
          invalid={mistakes.phone !== undefined}
          onChange={(phone) => change({ phone })}
        />
      </FormRow>
    </>
  );
}

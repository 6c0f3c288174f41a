import { useState } from 'react';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { TextField } from '../../components/form/TextField';
import { consentWords, type Consent } from '../../copy/form';
import { HouseholdSheet } from './HouseholdSheet';
import { PickRow } from './PickRow';
import { rowId, type useProxy } from './useProxy';

const consents = (Object.keys(consentWords) as Consent[]).map((value) => ({
  value,
  label: consentWords[value],
}));

/** Which household, how to call the person, and how he agreed. */
export function WhoRows({ form }: { form: ReturnType<typeof useProxy> }) {
  const { draft, change, mistakes } = form;
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <PickRow
        name="household"
        label="哪一户"
        chosen={draft.household?.name}
        error={mistakes.household}
        onOpen={() => setChoosing(true)}
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
      <FormRow id={rowId('consent')} label="本人怎么同意的" error={mistakes.consent}>
        <OptionList
          options={consents}
          value={draft.consent}
          onChange={(consent) => change({ consent })}
          label="本人怎么同意的"
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

import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ErrorCard } from '../../components/feedback/ErrorCard';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { TextField } from '../../components/form/TextField';
import { wayWords } from '../../copy/wards';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { cloudNow } from '../../services/clock';
import { HouseholdField } from '../HouseholdField';
import { blankDraft, inputOf, mistakesIn } from './draft';

const ways = (['faceToFace', 'phone', 'paper', 'guardian'] as const).map((value) => ({
  value,
  label: wayWords[value],
}));

interface WardFormProps {
  onDone: (id: string) => void;
  onClose: () => void;
}

/** A new record: which household, how to call him, and how he agreed. */
export function WardForm({ onDone, onClose }: WardFormProps) {
  const { values, change, drop } = useDraft('ward', blankDraft);
  const [tried, setTried] = useState(false);
  const { send, busy, refusal } = useAct('ward.make');
  const wrong = tried ? mistakesIn(values) : {};
  const make = async (): Promise<void> => {
    setTried(true);
    const input = inputOf(values, cloudNow());
    const reply = input && (await send(input));
    if (!reply?.ok) return;
    drop();
    toast('档案建好了');
    onDone(reply.output.ward.id);
  };
  return (
    <>
      {refusal?.code === 'OFFLINE' && <ErrorCard onAgain={() => void make()} busy={busy} />}
      <Card>
        <HouseholdField
          id="ward-household"
          chosen={values.household?.name}
          error={wrong.household}
          onChoose={(household) => change({ household })}
        />
        <FormRow label="怎么称呼" error={wrong.name}>
          <TextField
            name="ward-name"
            label="怎么称呼"
            value={values.name}
            maxLength={20}
            invalid={wrong.name !== undefined}
            onChange={(name) => change({ name })}
          />
        </FormRow>
        <FormRow label="家里的电话" help="没有可以不填" error={wrong.phone}>
          <TextField
            name="ward-phone"
            label="家里的电话"
            type="phone"
            value={values.phone}
            maxLength={13}
            invalid={wrong.phone !== undefined}
            onChange={(phone) => change({ phone })}
          />
        </FormRow>
        <FormRow label="怎么同意的" error={wrong.how}>
          <OptionList
            label="怎么同意的"
            options={ways}
            value={values.how}
            onChange={(how) => change({ how })}
          />
        </FormRow>
        <FormRow label="记一句" help="可以不写">
          <TextField
            name="ward-note"
            label="记一句"
            placeholder="比如：女儿在旁边"
            value={values.note}
            maxLength={100}
            onChange={(note) => change({ note })}
          />
        </FormRow>
      </Card>
      <View className="row">
        <Button grow={1} onPress={onClose}>
          先不建
        </Button>
        <Button grow={1.5} kind="filled" busy={busy} onPress={() => void make()}>
          建档案
        </Button>
      </View>
    </>
  );
}

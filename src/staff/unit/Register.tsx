import { DAY, dayOf } from '@core/domain/calendar/time';
import type { UnitKind } from '@core/domain/unit/lists';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ErrorCard } from '../../components/feedback/ErrorCard';
import { toast } from '../../components/feedback/Toast';
import { ChoicePicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow } from '../../components/form/OptionRow';
import { TextField } from '../../components/form/TextField';
import { unitKindWords } from '../../copy/units';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { cloudNow } from '../../services/clock';
import { PickRow } from '../PickRow';
import { PlaceSheet } from './PlaceSheet';

interface UnitDraft {
  name: string;
  kind: UnitKind | undefined;
  place: { path: string; name: string } | undefined;
  years: '1' | '2' | '3';
}

const blank: UnitDraft = { name: '', kind: undefined, place: undefined, years: '1' };
const kinds = (Object.keys(unitKindWords) as UnitKind[]).map((value) => ({
  value,
  label: unitKindWords[value],
}));
const terms = [
  { value: '1', label: '一年' },
  { value: '2', label: '两年' },
  { value: '3', label: '三年' },
] as const;

/** 单位报到: its name and kind, the community or street it reports to, and for how long. */
export function Register({ onDone }: { onDone: () => void }) {
  const { values, change, drop } = useDraft('unit', blank);
  const [tried, setTried] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const { send, busy, refusal } = useAct('unit.register');
  const { name, kind, place, years } = values;
  const register = async (): Promise<void> => {
    setTried(true);
    if (name.trim() === '' || !kind || !place) return;
    const until = dayOf(cloudNow() + Number(years) * 365 * DAY);
    const reply = await send({ name: name.trim(), kind, place: place.path, until });
    if (!reply?.ok) return;
    drop();
    toast('送出了，等社区答复');
    onDone();
  };
  return (
    <>
      {refusal?.code === 'OFFLINE' && <ErrorCard onAgain={() => void register()} busy={busy} />}
      <Card>
        <FormRow label="单位名字" error={tried && name.trim() === '' ? '请写单位名字' : undefined}>
          <TextField
            name="unit-name"
            label="单位名字"
            value={name}
            maxLength={40}
            invalid={tried && name.trim() === ''}
            onChange={(next) => change({ name: next })}
          />
        </FormRow>
        <FormRow label="是哪种单位" error={tried && !kind ? '请选一种' : undefined}>
          <ChoicePicker
            label="是哪种单位"
            options={kinds}
            value={kind}
            onChange={(next) => change({ kind: next })}
          />
        </FormRow>
        <PickRow
          id="unit-place"
          label="向哪里报到"
          chosen={place?.name}
          error={tried && !place ? '请选社区或街道' : undefined}
          onOpen={() => setChoosing(true)}
        />
        <FormRow label="约定多久">
          <OptionRow
            label="约定多久"
            options={terms}
            value={years}
            onChange={(next) => change({ years: next })}
          />
        </FormRow>
      </Card>
      <Button kind="filled" busy={busy} onPress={() => void register()}>
        报到
      </Button>
      <PlaceSheet
        open={choosing}
        onClose={() => setChoosing(false)}
        onChoose={(chosen) => {
          change({ place: chosen });
          setChoosing(false);
        }}
      />
    </>
  );
}

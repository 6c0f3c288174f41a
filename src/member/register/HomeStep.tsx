import { View } from '@tarojs/components';
import { useState } from 'react';
import { cx, pressable } from '../../components/aria';
import { Icon } from '../../components/basic/Icon';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow } from '../../components/form/OptionRow';
import { TextField } from '../../components/form/TextField';
import { kindWords, type Kind } from '../../copy/registration';
import { HomeSheet } from '../HomeSheet';
import { rowId, type useRegister } from './useRegister';
import '../../components/form/ChoicePicker.scss';
import './register.scss';

const kinds = (Object.keys(kindWords) as Kind[]).map((value) => ({ value, label: kindWords[value] }));
const NOTHING = '请选择';

/** Page 1: as what, under which name, from which unit, and in which building one lives. */
export function HomeStep({ form }: { form: ReturnType<typeof useRegister> }) {
  const { draft, change, mistakes } = form;
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <FormRow label="您是">
        <OptionRow label="您是" options={kinds} value={draft.kind} onChange={(kind) => change({ kind })} />
      </FormRow>
      <FormRow id={rowId('name')} label="真实姓名" help="社区核对用" error={mistakes.name}>
        <TextField
          name="register-name"
          label="真实姓名"
          value={draft.name}
          maxLength={20}
          invalid={mistakes.name !== undefined}
          onChange={(name) => change({ name })}
        />
      </FormRow>
      {draft.kind === 'member' && (
        <FormRow id={rowId('unit')} label="工作单位" error={mistakes.unit}>
          <TextField
            name="register-unit"
            label="工作单位"
            value={draft.unit}
            maxLength={40}
            placeholder="写全称"
            invalid={mistakes.unit !== undefined}
            onChange={(unit) => change({ unit })}
          />
        </FormRow>
      )}
      <FormRow id={rowId('home')} label="住在哪一栋" help="单元门牌可不填" error={mistakes.home}>
        <View
          className={cx('picker', mistakes.home !== undefined && 'register-lacking')}
          {...pressable(() => setChoosing(true), { label: `住在哪一栋，${draft.home?.address ?? NOTHING}` })}
        >
          <View className={cx('grow', !draft.home && 'picker-empty')}>{draft.home?.address ?? NOTHING}</View>
          <Icon name="caret-right" />
        </View>
      </FormRow>
      <HomeSheet
        open={choosing}
        onClose={() => setChoosing(false)}
        onChoose={(home) => {
          change({ home });
          setChoosing(false);
        }}
      />
    </>
  );
}

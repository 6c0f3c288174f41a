import { View } from '@tarojs/components';
import { useState } from 'react';
import { pressable } from '../../components/aria';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { addressHelp } from '../../copy/ordering';
import { useSession } from '../../hooks/useSession';
import { go } from '../../services/go';
import { movePage } from '../../services/routes';
import type { FormProps } from './props';

const NOTE_MAX = 60;

/** Where to: the household, with the telephone masked, and a line for whoever comes. */
export function WhereRow({ draft, change }: Pick<FormProps, 'draft' | 'change'>) {
  const [noting, setNoting] = useState(draft.note !== '');
  return (
    <FormRow label="送到哪" side={{ label: '换地址', onPress: () => go(movePage) }}>
      <Address />
      {noting ? (
        <TextField
          name="note"
          label="给来的人一句话"
          value={draft.note}
          maxLength={NOTE_MAX}
          placeholder="比如：耳朵背，请大声"
          onChange={(note) => change({ note })}
        />
      ) : (
        <View className="form-more" {...pressable(() => setNoting(true))}>
          给来的人写一句话
        </View>
      )}
    </FormRow>
  );
}

/** The household's address, and who there is rung. */
export function Address() {
  const session = useSession();
  const who = [session?.person?.name, session?.person?.phoneMasked].filter(Boolean).join(' ');
  return (
    <>
      <View>{session?.home?.address ?? '还没选住在哪一户'}</View>
      <View className="t-s ink2">
        {who}，{addressHelp}
      </View>
    </>
  );
}

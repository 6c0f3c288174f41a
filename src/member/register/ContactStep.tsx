import { View } from '@tarojs/components';
import { Note } from '../../components/basic/Note';
import { CheckLine } from '../../components/form/CheckLine';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { partyText } from '../../copy/registration';
import { PARTY_CONSENT_VERSION } from '@core/domain/registration/registration';
import { PhoneButton } from './PhoneButton';
import { rowId, type useRegister } from './useRegister';

/** Page 3: the telephone, by WeChat's button or typed, and a member's separate yes. */
export function ContactStep({ form }: { form: ReturnType<typeof useRegister> }) {
  const { draft, change, mistakes, phoneMasked } = form;
  const known = draft.phone === '' ? phoneMasked : undefined;
  return (
    <>
      <FormRow
        id={rowId('phone')}
        label="手机号"
        help={known ? `已留 ${known}` : '只给社区核对'}
        error={mistakes.phone}
      >
        <View className="stack">
          <PhoneButton onCode={(code) => void form.phoneBy(code)} />
          <TextField
            name="register-phone"
            label="手机号"
            type="phone"
            value={draft.phone}
            maxLength={13}
            placeholder={known ? '要换就在这里写新的' : '11 位手机号'}
            invalid={mistakes.phone !== undefined}
            onChange={(phone) => change({ phone })}
          />
        </View>
      </FormRow>
      {draft.kind === 'member' && (
        <FormRow
          id={rowId('party')}
          label="党员身份，单独问您"
          help={`第 ${PARTY_CONSENT_VERSION} 版`}
          error={mistakes.party}
        >
          <CheckLine
            name="同意"
            line={partyText}
            label={`同意。${partyText}`}
            checked={draft.partyConsent}
            onPress={() => change({ partyConsent: !draft.partyConsent })}
          />
        </FormRow>
      )}
      <Note icon="lock-simple">手机号加密存放。接了单，点单的邻居才看得到您的名字。</Note>
    </>
  );
}

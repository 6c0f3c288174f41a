import type { MenuItem } from '@core/domain/menu/item';
import { limits } from '@core/domain/menu/law';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow, type Option } from '../../components/form/OptionRow';
import { deliveryWords, helpersWords, triageWords, urgencyWords } from '../../copy/menu';
import { TextRow } from './TextRow';
import type { RowsProps } from './useEditor';

const optionsOf = <T extends string>(words: Record<T, string>): readonly Option<T>[] =>
  (Object.keys(words) as T[]).map((value) => ({ value, label: words[value] }));

const helpers = optionsOf(helpersWords);
const deliveries = optionsOf(deliveryWords);
const urgencies = optionsOf(urgencyWords);
const triages = optionsOf(triageWords);
const nowhere = { name: '', phone: '' };
const SEPARATORS = /[、，,\s]+/;

/** Who may take an order of this service, in which way, and where a referral goes. */
export function TakingRows({ content, mistakes, change }: RowsProps) {
  const referral = content.referral ?? nowhere;
  const deliver = (delivery: MenuItem['delivery']): void =>
    change({ delivery, referral: delivery === 'referral' ? referral : undefined });
  return (
    <>
      <FormRow label="怎么办">
        <OptionRow label="怎么办" options={deliveries} value={content.delivery} onChange={deliver} />
      </FormRow>
      {content.delivery === 'referral' && (
        <>
          <TextRow
            field="referral.name"
            label="转到哪里"
            value={referral.name}
            max={limits.referralName}
            error={mistakes['referral.name']}
            onChange={(name) => change({ referral: { ...referral, name } })}
          />
          <TextRow
            field="referral.phone"
            label="那里的电话"
            type="phone"
            value={referral.phone}
            max={20}
            error={mistakes['referral.phone']}
            onChange={(phone) => change({ referral: { ...referral, phone } })}
          />
        </>
      )}
      <FormRow label="谁能接">
        <OptionRow
          label="谁能接"
          options={helpers}
          value={content.helpers}
          onChange={(value) => change({ helpers: value })}
        />
      </FormRow>
      <TextRow
        field="skills"
        label="要会什么"
        help="没有就空着，几样用顿号隔开"
        value={content.skills.join('、')}
        max={limits.skills * (limits.skill + 1)}
        error={mistakes['skills']}
        onChange={(text) => change({ skills: text.split(SEPARATORS).slice(0, limits.skills) })}
      />
      <FormRow label="急不急">
        <OptionRow
          label="急不急"
          options={urgencies}
          value={content.urgency}
          onChange={(urgency) => change({ urgency })}
        />
      </FormRow>
      <FormRow label="点单以后">
        <OptionRow
          label="点单以后"
          options={triages}
          value={content.triage}
          onChange={(triage) => change({ triage })}
        />
      </FormRow>
    </>
  );
}

import { noticeClasses } from '@core/domain/notice/notice';
import { FormRow } from '../../components/form/FormRow';
import { OptionList, OptionRow } from '../../components/form/OptionRow';
import { classLines, classWords } from '../words';
import type { NoticeDraft } from './draft';

interface ClassRowProps {
  draft: NoticeDraft;
  onChange: (some: Partial<NoticeDraft>) => void;
}

const days = ['3', '7', '15'] as const;

/** 公告, 公示 or 通知; for 公示 how many days. */
export function ClassRow({ draft, onChange }: ClassRowProps) {
  return (
    <>
      <FormRow label="是哪一种">
        <OptionList
          label="是哪一种"
          options={noticeClasses.map((value) => ({
            value,
            label: classWords[value],
            line: classLines[value],
          }))}
          value={draft.class}
          onChange={(value) => onChange({ class: value })}
        />
      </FormRow>
      {draft.class === 'publicNotice' && (
        <FormRow label="公示几天" help="从发布的第二天算起">
          <OptionRow
            label="公示几天"
            options={days.map((value) => ({ value, label: `${value} 天` }))}
            value={days.find((value) => Number(value) === draft.days)}
            onChange={(value) => onChange({ days: Number(value) })}
          />
        </FormRow>
      )}
    </>
  );
}

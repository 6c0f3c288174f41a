import { limits } from '@core/domain/menu/law';
import { IconRow } from './IconRow';
import { TextRow } from './TextRow';
import type { RowsProps } from './useEditor';

const texts = [
  { field: 'name', label: '名称', placeholder: '比如：代购跑腿' },
  { field: 'elderName', label: '大字名称', help: '一件事，3 到 8 个汉字', placeholder: '比如：买菜取药' },
  { field: 'category', label: '类别', placeholder: '比如：日常' },
  { field: 'summary', label: '几个字的说明', placeholder: '比如：买菜 取药 快递' },
  { field: 'does', label: '做什么', long: true },
  { field: 'doesNot', label: '不做什么', long: true },
  { field: 'example', label: '例子', help: '居民照着写', placeholder: '比如：帮我买点菜' },
] as const;

/** What residents read of a service, and its picture. */
export function WordsRows({ content, mistakes, change }: RowsProps) {
  return (
    <>
      {texts.map(({ field, ...row }) => (
        <TextRow
          key={field}
          field={field}
          {...row}
          value={content[field]}
          max={limits[field]}
          error={mistakes[field]}
          onChange={(text) => change({ [field]: text })}
        />
      ))}
      <IconRow value={content.icon} onChange={(icon) => change({ icon })} />
    </>
  );
}

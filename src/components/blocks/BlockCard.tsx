import { LONGEST_ALT, LONGEST_HEADING, LONGEST_PARAGRAPH } from '@core/domain/notice/block';
import { Image, View } from '@tarojs/components';
import { aria } from '../aria';
import { Button } from '../basic/Button';
import { Card } from '../basic/Card';
import { FormRow } from '../form/FormRow';
import { TextArea } from '../form/TextArea';
import { TextField } from '../form/TextField';
import type { DraftBlock } from './draft';
import './blocks.scss';

interface BlockCardProps {
  number: number;
  block: DraftBlock;
  onChange: (block: DraftBlock) => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove: () => void;
}

const names = { heading: '小标题', paragraph: '一段话', list: '几条，一行一条', picture: '图' } as const;

/** One piece of the content, with what can be done to it. */
export function BlockCard({ number, block, onChange, onUp, onDown, onRemove }: BlockCardProps) {
  const which = `第 ${number} 段`;
  return (
    <Card>
      <FormRow label={`${number}. ${names[block.kind]}`}>
        <Field
          name={`block-${number}`}
          label={`${which}，${names[block.kind]}`}
          block={block}
          onChange={onChange}
        />
      </FormRow>
      <View className="block-acts">
        {onUp && (
          <Button size="small" label={`${which}往上`} onPress={onUp}>
            往上
          </Button>
        )}
        {onDown && (
          <Button size="small" label={`${which}往下`} onPress={onDown}>
            往下
          </Button>
        )}
        <Button size="small" icon="x" label={`去掉${which}`} onPress={onRemove}>
          去掉
        </Button>
      </View>
    </Card>
  );
}

interface FieldProps extends Pick<BlockCardProps, 'block' | 'onChange'> {
  name: string;
  label: string;
}

function Field({ name, label, block, onChange }: FieldProps) {
  if (block.kind === 'picture')
    return (
      <View className="stack">
        {block.url !== '' && (
          <Image
            className="block-picture"
            src={block.url}
            mode="widthFix"
            {...aria(undefined, { hidden: true })}
          />
        )}
        <TextField
          name={name}
          label="图里是什么"
          placeholder="图里是什么，看不清的人靠它"
          value={block.alt}
          maxLength={LONGEST_ALT}
          onChange={(alt) => onChange({ ...block, alt })}
        />
      </View>
    );
  const write = (text: string): void => onChange({ ...block, text });
  if (block.kind === 'heading')
    return (
      <TextField name={name} label={label} value={block.text} maxLength={LONGEST_HEADING} onChange={write} />
    );
  return (
    <TextArea name={name} label={label} value={block.text} maxLength={LONGEST_PARAGRAPH} onChange={write} />
  );
}

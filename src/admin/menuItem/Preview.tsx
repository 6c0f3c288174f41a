import { View } from '@tarojs/components';
import { useState } from 'react';
import { aria, cx } from '../../components/aria';
import { Card, Section } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Segments } from '../../components/basic/Segments';
import { AnswerField } from '../../components/form/AnswerField';
import { FormRow } from '../../components/form/FormRow';
import { ItemFacts } from '../../components/menu/ItemFacts';
import { afterOrdering } from '../../copy/ordering';
import type { Content } from '../../copy/menu';
import './menuItem.scss';

const pages = [
  { value: 'item', label: '服务页' },
  { value: 'form', label: '点单页' },
] as const;
type Shown = (typeof pages)[number]['value'];

/** How residents will see it: the service and its form, in ordinary and in large letters beside each other. */
export function Preview({ content }: { content: Content }) {
  const [page, setPage] = useState<Shown>('item');
  return (
    <>
      <Section title="居民会这样看到" />
      <Segments label="看哪一页" items={pages} value={page} onChange={setPage} />
      <View className="previews">
        <PhoneView content={content} page={page} />
        <PhoneView content={content} page={page} elder />
      </View>
    </>
  );
}

interface PhoneViewProps {
  content: Content;
  page: Shown;
  elder?: boolean;
}

function PhoneView({ content, page, elder = false }: PhoneViewProps) {
  const title = elder ? content.elderName : content.name;
  return (
    <View
      className={cx('preview', elder && 'elder')}
      {...aria('group', { label: elder ? '大字' : '普通字' })}
    >
      <View className="t-s ink2">{elder ? '大字' : '普通字'}</View>
      <View className="t-xl">{title || '还没写名称'}</View>
      {page === 'item' ? (
        <ItemFacts item={{ ...content, id: 'preview' }} />
      ) : (
        <FormPreview content={content} elder={elder} />
      )}
      {page === 'item' && !content.referral && (
        <View className="preview-act">
          <View className="preview-button">去点单</View>
          <View className="t-s ink2">{afterOrdering[content.triage]}</View>
        </View>
      )}
    </View>
  );
}

/** The questions can be tried out; nothing is sent. */
function FormPreview({ content, elder }: { content: Content; elder: boolean }) {
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  return (
    <>
      {!elder && (
        <Note>
          <View>{content.does}</View>
          <View>{content.doesNot}</View>
        </Note>
      )}
      {content.fields.length === 0 && <View className="ink2">除了要什么、什么时候，不再问别的。</View>}
      {content.fields.map((question) => (
        <Card key={question.key}>
          <FormRow
            label={question.label || '还没写问什么'}
            {...(question.required ? {} : { help: '可以不填' })}
          >
            <AnswerField
              question={question}
              name={`preview-${elder ? 'elder' : 'plain'}-${question.key}`}
              value={answers[question.key] ?? ''}
              onChange={(answer) => setAnswers({ ...answers, [question.key]: answer })}
            />
          </FormRow>
        </Card>
      ))}
    </>
  );
}

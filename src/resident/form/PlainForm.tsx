import { View } from '@tarojs/components';
import { pressable } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { spending } from '../../copy/money';
import { beforeSending } from '../../copy/ordering';
import { go } from '../../services/go';
import { itemPage } from '../../services/routes';
import { AnswerRow } from './AnswerRow';
import { NotSent } from './NotSent';
import type { FormProps } from './props';
import { UrgencyRow } from './UrgencyRow';
import { WhatRow } from './WhatRow';
import { WhenRow } from './WhenRow';
import { WhereRow } from './WhereRow';
import './form.scss';

/** The whole form on one page. */
export function PlainForm(props: FormProps) {
  const { item, draft, change, ordering } = props;
  return (
    <Page
      title={item.name}
      bar={
        <PrimaryBar line={beforeSending}>
          <Button
            kind={ordering.refusal ? 'outlined' : 'filled'}
            grow={1}
            busy={ordering.busy}
            onPress={() => void ordering.send()}
          >
            点单
          </Button>
        </PrimaryBar>
      }
    >
      <Note>
        <View>{item.does}</View>
        <View>{item.doesNot}</View>
        {item.purchase && <View>{spending(item.purchase)}</View>}
        <View className="form-more" {...pressable(() => go(itemPage(item.id)))}>
          这项服务怎么办
        </View>
      </Note>
      <NotSent ordering={ordering} />
      <Card>
        <WhatRow {...props} />
        {item.fields.map((field) => (
          <AnswerRow
            key={field.key}
            field={field}
            draft={draft}
            change={change}
            mistakes={ordering.mistakes}
          />
        ))}
        {draft.urgency === 'normal' && <WhenRow {...props} />}
        <WhereRow draft={draft} change={change} />
        <UrgencyRow {...props} />
      </Card>
    </Page>
  );
}

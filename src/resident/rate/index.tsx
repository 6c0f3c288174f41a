import type { Input } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { cx, pressable } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Empty } from '../../components/feedback/Empty';
import { ErrorCard } from '../../components/feedback/ErrorCard';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { Rate, type Stars } from '../../components/form/Rate';
import { TextArea } from '../../components/form/TextArea';
import { Page } from '../../components/page/Page';
import { goBack } from '../../components/page/PageHeader';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { ratingTags } from '../../copy/rating';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useOrder } from '../../hooks/useOrder';
import { useParam } from '../../hooks/useParam';
import { showRow } from '../../services/showRow';
import './rate.scss';

type Tag = NonNullable<Input<'order.rate'>['tags']>[number];

interface Rating {
  stars: Stars | undefined;
  tags: Tag[];
  words: string;
}

const blank: Rating = { stars: undefined, tags: [], words: '' };
const WORDS_MAX = 300;

/** 评价: one to five stars, tags, words. Seen by the helper and the community; nobody is ranked by it. */
export default function RatePage() {
  const id = useParam('id');
  const watching = useOrder(id);
  const { values, change, drop } = useDraft<Rating>(`rate:${id}`, blank);
  const [missing, setMissing] = useState(false);
  const rate = useAct('order.rate');
  const { order } = watching;
  const open = order?.acts.includes('rate') === true;
  const send = async (): Promise<void> => {
    const { stars, tags, words } = values;
    setMissing(stars === undefined);
    if (stars === undefined) showRow('stars');
    if (stars === undefined || !order) return;
    const reply = await rate.send({ id, version: order.version, stars, tags, words: words.trim() });
    if (!watching.settle(reply)) return;
    drop();
    toast('谢谢您，收到了');
    goBack();
  };
  return (
    <Page
      title="评价"
      {...(open
        ? {
            bar: (
              <PrimaryBar line="只给办事的人和社区看，不排名。">
                <Button kind="filled" size="main" grow={1} busy={rate.busy} onPress={() => void send()}>
                  送出
                </Button>
              </PrimaryBar>
            ),
          }
        : {})}
    >
      <Opening reading={watching}>
        {({ order }) =>
          open ? (
            <>
              {rate.refusal?.code === 'OFFLINE' && <ErrorCard onAgain={() => void send()} busy={rate.busy} />}
              <Card>
                <FormRow id="stars" label={order.title} error={missing ? '请点几颗星' : undefined}>
                  <Rate label="几颗星" value={values.stars} onChange={(stars) => change({ stars })} />
                </FormRow>
                <FormRow label="怎么样" help="可以多选，也可以不选">
                  <Tags chosen={values.tags} onChange={(tags) => change({ tags })} />
                </FormRow>
                <FormRow
                  label="还想说的"
                  help="可以不写"
                  error={rate.refusal?.code === 'TEXT_REFUSED' ? refusalWords.TEXT_REFUSED : undefined}
                >
                  <TextArea
                    name="rating"
                    label="还想说的"
                    value={values.words}
                    maxLength={WORDS_MAX}
                    onChange={(words) => change({ words })}
                  />
                </FormRow>
              </Card>
            </>
          ) : (
            <Empty
              title={order.rating ? '您已经评价过了，谢谢' : '这一单现在不用评价'}
              line="有话随时打社区电话"
              act={{ label: '回到这一单', onPress: goBack }}
            />
          )
        }
      </Opening>
    </Page>
  );
}

function Tags({ chosen, onChange }: { chosen: readonly Tag[]; onChange: (tags: Tag[]) => void }) {
  const toggle = (tag: Tag): void =>
    onChange(chosen.includes(tag) ? chosen.filter((one) => one !== tag) : [...chosen, tag]);
  return (
    <View className="rate-tags">
      {ratingTags.map((tag) => (
        <View
          key={tag}
          className={cx('rate-tag', chosen.includes(tag) && 'rate-tag-on')}
          {...pressable(() => toggle(tag), { checked: chosen.includes(tag), label: tag }, 'checkbox')}
        >
          {tag}
        </View>
      ))}
    </View>
  );
}

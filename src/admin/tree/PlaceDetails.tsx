import { labelOf } from '@core/domain/place/labels';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card as Box } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { phoneDigits } from '../../copy/times';
import { AddSheet } from './AddSheet';
import { CloseSheet } from './CloseSheet';
import { LabelsSheet } from './LabelsSheet';
import { MendSheet } from './MendSheet';
import { MoveSheet } from './MoveSheet';
import { NeighboursSheet } from './NeighboursSheet';
import { cardLine, countWords, fullName, officeWords, type Card, type Labels } from './words';

interface PlaceDetailsProps {
  place: Card;
  labels: Labels;
  onChange: () => void;
  onGo: (path: string | undefined) => void;
}

type Question = 'mend' | 'add' | 'neighbours' | 'move' | 'close' | 'labels';

/** One place: what is told of it, who answers for it, and what can be done with it. */
export function PlaceDetails({ place, labels, onChange, onGo }: PlaceDetailsProps) {
  const [asked, setAsked] = useState<Question>();
  const close = (): void => setAsked(undefined);
  const done = (): void => {
    close();
    onChange();
  };
  const common = { place, labels, onClose: close };
  return (
    <>
      <Facts place={place} labels={labels} />
      {place.leaving ? (
        <Note>这栋楼正在搬到别的网格，搬完就能改了。</Note>
      ) : (
        <View className="row row-wrap">
          <Button size="small" onPress={() => setAsked('mend')}>
            改一改
          </Button>
          {place.under && (
            <Button size="small" icon="plus" onPress={() => setAsked('add')}>
              {`加${labelOf(place.under, labels)}`}
            </Button>
          )}
          {place.level === 'grid' && (
            <Button size="small" onPress={() => setAsked('neighbours')}>
              相邻网格
            </Button>
          )}
          {place.level === 'tenant' && (
            <Button size="small" onPress={() => setAsked('labels')}>
              各层叫法
            </Button>
          )}
          {place.mayMove && (
            <Button size="small" onPress={() => setAsked('move')}>
              搬到别的网格
            </Button>
          )}
          <Button size="small" onPress={() => setAsked('close')}>
            撤掉
          </Button>
        </View>
      )}
      <MendSheet {...common} open={asked === 'mend'} onDone={done} />
      <AddSheet {...common} open={asked === 'add'} onDone={done} />
      <NeighboursSheet {...common} open={asked === 'neighbours'} onDone={done} />
      <LabelsSheet {...common} open={asked === 'labels'} onDone={done} />
      <MoveSheet {...common} open={asked === 'move'} onMoved={onGo} />
      <CloseSheet
        {...common}
        open={asked === 'close'}
        onDone={() => {
          close();
          onGo(place.around.at(-1)?.path);
        }}
      />
    </>
  );
}

function Facts({ place, labels }: Pick<PlaceDetailsProps, 'place' | 'labels'>) {
  const { holders, neighbours, phone } = place;
  const facts: [string, string][] = [
    ['编码', place.code],
    ...(phone ? [['值班电话', phoneDigits(phone)] as [string, string]] : []),
    ...holders.map(({ office, name }): [string, string] => [officeWords[office], name]),
    ...(neighbours.length > 0
      ? [['相邻', neighbours.map(({ name }) => name).join('、')] as [string, string]]
      : []),
    ['这里有', countWords(place, labels)],
  ];
  return (
    <Box>
      <View className="t-l">{fullName(place)}</View>
      <View className={place.gap ? 't-s amber' : 't-s ink2'}>{cardLine(place, labels)}</View>
      {facts.map(([what, said]) => (
        <View key={what} className="tree-fact">
          <View className="tree-fact-name">{what}</View>
          <View className="grow">{said}</View>
        </View>
      ))}
    </Box>
  );
}

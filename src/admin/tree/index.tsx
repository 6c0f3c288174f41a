import { useState } from 'react';
import { Opening } from '../../components/feedback/Opening';
import { goBack } from '../../components/page/PageHeader';
import { WidePage } from '../WidePage';
import { Browse } from './Browse';
import { PlaceDetails } from './PlaceDetails';
import { useFocusHere } from './useFocusHere';
import { useTree } from './useTree';
import './tree.scss';

/** 地点树: walk down from one's own place, look who answers there, and mend it. */
export default function TreePage() {
  const tree = useTree();
  const { here, card } = tree;
  useFocusHere(here);
  // A telephone shows either the list or the card.
  const [front, setFront] = useState(false);
  return (
    <WidePage
      title="地点树"
      chosen={front}
      onBack={front ? () => setFront(false) : goBack}
      list={<Browse key={here} tree={tree} onCard={() => setFront(true)} />}
    >
      {here !== undefined && (
        <Opening reading={card}>
          {({ place, labels }) => (
            <PlaceDetails
              key={place.path}
              place={place}
              labels={labels}
              onChange={tree.refresh}
              onGo={tree.go}
            />
          )}
        </Opening>
      )}
    </WidePage>
  );
}

import type { Output } from '@core/contract';
import { useEffect, useState } from 'react';
import { useRead, type Reading } from './useRead';

export type Place = Output<'place.children'>['list'][number];

export interface Walk {
  /** The places gone through, from the top. */
  way: readonly Place[];
  children: Reading<'place.children'>;
  into: (place: Place) => void;
  /** One level up; absent at the top. */
  up: (() => void) | undefined;
}

/** Walks down the tree of places, one question a level. Where there is but one way, it is taken. */
export function useWalk(): Walk {
  const [way, setWay] = useState<readonly Place[]>([]);
  const [turnedBack, setTurnedBack] = useState(false);
  const parent = way.at(-1);
  const children = useRead('place.children', parent ? { parent: parent.path } : {});
  const list = children.data?.list;
  const only = list?.length === 1 && !list[0]?.leaf && !turnedBack ? list[0] : undefined;
  useEffect(() => {
    if (only) setWay((gone) => [...gone, only]);
  }, [only]);
  return {
    way,
    children,
    into: (place) => {
      setTurnedBack(false);
      setWay([...way, place]);
    },
    up:
      way.length === 0
        ? undefined
        : () => {
            setTurnedBack(true);
            setWay(way.slice(0, -1));
          },
  };
}

import { useState } from 'react';
import { HouseholdSheet } from '../components/household/HouseholdSheet';
import type { Place } from '../components/household/HouseholdWalk';
import { PickRow } from './PickRow';

interface HouseholdFieldProps {
  /** Of the row, so that it can be brought into sight. */
  id: string;
  chosen: string | undefined;
  error: string | undefined;
  onChoose: (household: Place) => void;
}

/** 哪一户: a row that opens the walk down to one household. */
export function HouseholdField({ id, chosen, error, onChoose }: HouseholdFieldProps) {
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <PickRow id={id} label="哪一户" chosen={chosen} error={error} onOpen={() => setChoosing(true)} />
      <HouseholdSheet
        open={choosing}
        onClose={() => setChoosing(false)}
        onChoose={(household) => {
          onChoose(household);
          setChoosing(false);
        }}
      />
    </>
  );
}

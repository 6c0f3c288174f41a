/** What became of an event: it was taken, it is another's, or whoever sent it is not who he says. */
export type Received = 'taken' | 'notMine' | 'forged';

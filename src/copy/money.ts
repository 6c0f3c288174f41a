/** 42.5 元, of cents. */
export const yuan = (cents: number): string => `${cents / 100} 元`;

/** The product moves no money. */
export const faceToFace = '菜钱按小票当面给，这里不收钱，也不转钱。';

/** What may be spent on an order, said before it is placed. */
export const spending = ({ ceiling }: { ceiling: number }): string =>
  `最多花 ${yuan(ceiling)}，多了先问您。${faceToFace}`;

/** What people are told of a mode of their place: called up, not answered yet, over. */
export const modeAbouts = ['modeCalled', 'modeReminded', 'modeEnded'] as const;
export type ModeAbout = (typeof modeAbouts)[number];

/** Stands for a style sheet or a picture when a component is rendered in jsdom. */
export default 'asset';

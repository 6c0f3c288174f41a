/** The part of hls.js without captions and rights, which is typed as the whole. */
declare module 'hls.js/light' {
  export { default } from 'hls.js';
}

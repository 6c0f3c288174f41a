/** A recording that begins as an MPEG frame does; `says` stands in its bytes, where the emulated check finds words. */
export const aRecording = (says = ''): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.from(says), Buffer.alloc(400)]);

/** Says what is lacking before anything else is loaded; import it first. */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`This needs Node 20.19 or later; this is ${process.version}. https://nodejs.org`);
  process.exit(1);
}

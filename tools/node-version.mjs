// Ends with a sentence where Node.js is older than what the window's packages take.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js ${process.versions.node} is too old: install 20.19 or newer from https://nodejs.org.`);
  process.exit(2);
}

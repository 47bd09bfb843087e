import { puppeteerHands } from './puppeteer-hands.mjs';

const engineOf = (session) => session.browser.name.toLowerCase();

function handsFor({ browser, id }) {
  return browser.type === 'puppeteer' ? puppeteerHands(browser.getPage(id)) : browser.hands(id);
}

// Names of their own: the runner asks its stock plugins first, and those drop some settings silently.
const commands = {
  'role-engine': (_, session) => engineOf(session),
  'role-viewport': (size, session) => handsFor(session).viewport(size),
  'role-keys': (keys, session) => handsFor(session).keys(keys),
  'role-click': (point, session) => handsFor(session).click(point),
  'role-emulate': (settings, session) => {
    if (engineOf(session) !== 'chromium') throw new Error(`Settings cannot be emulated in ${engineOf(session)}: ask canEmulate() first`);
    return handsFor(session).emulate(settings);
  },
};

export const commandPlugins = Object.entries(commands).map(([name, execute]) => ({
  name,
  async executeCommand({ command, payload, session }) {
    if (command !== name) return undefined;
    // A command that returns nothing counts as unknown.
    return (await execute(payload, session)) ?? true;
  },
}));

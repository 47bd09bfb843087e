import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { expectAllReady, showFailure } from '../support/loading.js';
import { settle, show } from '../support/reader.js';

const addresses: Record<string, RegExp> = {
  'http://[bad': /“http:\/\/\[bad” is not an address/,
  'https://': /is not an address/,
  'javascript:alert(1)': /http or https addresses only, not from “javascript:”/,
  'JavaScript:alert(1)': /not from “javascript:”/,
  'data:application/json,{}': /not from “data:”/,
  'file:///etc/passwd': /not from “file:”/,
  'blob:http://localhost/1': /not from “blob:”/,
  'ftp://example.org/roles.json': /not from “ftp:”/,
  '': /is empty\. Set src/,
  '   ': /is empty\. Set src/,
  '#': /is empty\. Set src/,
  '#roles': /is empty\. Set src/,
};

const requested = () => performance.getEntriesByType('resource').map(({ name }) => name);

describe('an address that role data cannot be read from', () => {
  for (const [address, says] of Object.entries(addresses)) {
    it(`"${address}" is named, and nothing is requested`, async () => {
      const before = requested();
      const { error } = await showFailure(address);
      expect(error.reason).to.equal('address');
      expect(error.message).to.match(says);
      await new Promise((done) => setTimeout(done, 50));
      expect(requested()).to.deep.equal(before);
    });
  }

  it('is cut short in the message when it is very long', async () => {
    const { error } = await showFailure(`http://[${'x'.repeat(5000)}`);
    expect(error.message.length).to.be.lessThan(200);
  });

  it('gives way to the built-in roles when it is taken away', async () => {
    const { provider } = await showFailure('http://[bad');
    provider.removeAttribute('src');
    await settle();
    await expectAllReady(provider);
  });
});

describe('what a framework writes for an object', () => {
  it('is no address', async () => {
    const before = requested();
    const provider = await show('<role-data src="[object Object]"><role-card role-id="ml-engineer"></role-card></role-data>');
    await expectAllReady(provider);
    expect(requested()).to.deep.equal(before);
  });
});

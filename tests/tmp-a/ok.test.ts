import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, css } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { canEmulate, click, emulate, engine, press, setViewport } from '../support/commands.js';
import { expectAccessible } from '../support/axe.js';

@customElement('x-probe')
class Probe extends LitElement {
  static override styles = css`:host { display: block; }`;
  @property() name = 'x';
  override render() { return html`<button>${this.name}</button>`; }
}

describe('probe', () => {
  it('renders with decorators', async () => {
    const el = await fixture<Probe>(html`<x-probe name="y"></x-probe>`);
    expect(el.shadowRoot!.querySelector('button')!.textContent).to.equal('y');
  });
  it('viewport', async () => {
    await setViewport(500, 400);
    expect(innerWidth).to.equal(500);
    await setViewport(320, 600);
    expect(innerWidth).to.be.within(320, 460);
  });
  it('emulates', async function () {
    if (!(await canEmulate())) this.skip();
    const on = (q: string) => matchMedia(q).matches;
    await emulate({ colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce', media: 'print' });
    expect(on('(prefers-color-scheme: dark)'), 'dark').to.equal(true);
    expect(on('(forced-colors: active)'), 'fc').to.equal(true);
    expect(on('(prefers-reduced-motion: reduce)'), 'rm').to.equal(true);
    expect(on('print'), 'print').to.equal(true);
    await emulate();
    expect(on('print') || on('(forced-colors: active)') || on('(prefers-color-scheme: dark)')).to.equal(false);
    await emulate({ colorScheme: 'dark' });
  });
  it('keys and clicks', async () => {
    const el = await fixture<HTMLElement>(html`<div><button id="a">a</button><button id="b">b</button><input aria-label="t"></div>`);
    const active = () => document.activeElement!.id || document.activeElement!.localName;
    let clicks = 0;
    el.addEventListener('click', (e) => { if (e.isTrusted) clicks++; });
    await click(el.querySelector('#a')!);
    expect(clicks).to.equal(1);
    (el.querySelector('#a') as HTMLElement).focus();
    await press('Tab'); expect(active()).to.equal('b');
    await press('Shift+Tab'); expect(active()).to.equal('a');
    await press('Enter'); expect(clicks).to.equal(2);
    await press('Tab', 'Tab', 'q', '+', 'Shift+A');
    expect(el.querySelector('input')!.value).to.equal('q+A');
    await press('Home', 'Shift+End', 'Delete', 'ArrowLeft', 'Escape', ' ');
    expect(el.querySelector('input')!.value).to.equal(' ');
    expect(document.hasFocus()).to.equal(true);
  });
  it('axe', async () => {
    const good = await fixture<HTMLElement>(html`<p>Text</p>`);
    await Promise.all([expectAccessible(good), expectAccessible()]);
    const bad = await fixture<HTMLElement>(html`<div><img src="/x.png"><p style="color:#aaa">pale</p></div>`);
    let message = '';
    await expectAccessible(bad).catch((e) => (message = e.message));
    expect(message).to.contain('image-alt').and.contain('color-contrast');
    const small = await fixture<HTMLElement>(html`<div><button style="width:10px;height:10px;padding:0;overflow:hidden" aria-label="a"></button><button style="width:10px;height:10px;padding:0" aria-label="b"></button></div>`);
    message = '';
    await expectAccessible(small).catch((e) => (message = e.message));
    expect(message).to.contain('target-size');
    const pic = await fixture<HTMLElement>(html`<p style="background-image:linear-gradient(red,blue);color:white">hm</p>`);
    message = '';
    await expectAccessible(pic).catch((e) => (message = e.message));
    expect(message).to.contain('undecided color-contrast');
  });
  it('engine', async () => { expect(['chromium', 'firefox', 'webkit']).to.include(await engine()); });
});

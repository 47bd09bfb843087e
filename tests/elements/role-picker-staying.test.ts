// Where a role picker comes to when the reader says that the role they have suits them better.
import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { click } from '../support/commands.js';
import { answer, answers, hearSelections, NONE, outcome, pressButton, progress, showPicker, STAY } from '../support/guide.js';
import { buttonNamed, first, readTable, readText } from '../support/reader.js';

const ml = html`<role-picker role-id="ml-engineer"></role-picker>`;
const PIPELINES = 'My passion is building';

describe('staying, in the result of a role picker', () => {
  const { told } = hearSelections();

  it('is the outcome when most answers say so', async () => {
    const picker = await showPicker(ml);
    await answer(picker, STAY, STAY, STAY, NONE, NONE);
    expect(outcome(picker)).to.equal('Stay with ML Engineer');
    expect(told()).to.deep.equal(['ml-engineer']);
  });

  it('does not outvote a role to which one question leads: the reader says which weighs more', async () => {
    const picker = await showPicker(ml);
    await answer(picker, PIPELINES, STAY, STAY, STAY, STAY);
    expect(progress(picker)).to.equal('One last question');
    expect(told()).to.deep.equal([]);
    await answer(picker, STAY);
    expect(outcome(picker)).to.equal('Stay with ML Engineer');
    const text = readText(first(picker, '[part~=result]'));
    expect(text).to.contain('You said that this weighs most for you').and.contain('1 of your 5 answers leads elsewhere all the same: Data Engineer');
    await click(buttonNamed(picker, 'Data Engineer'));
    expect(told()).to.deep.equal(['ml-engineer', 'data-engineer']);
  });

  it('is asked for when as many answers say to stay as lead to a role, and nothing is chosen before', async () => {
    const picker = await showPicker(ml);
    await answer(picker, PIPELINES, STAY, NONE, NONE, NONE);
    expect(progress(picker)).to.equal('One last question');
    expect(answers(picker).map((text) => text.slice(0, 10))).to.deep.equal([PIPELINES, STAY, 'I cannot say'].map((text) => text.slice(0, 10)));
    expect(told()).to.deep.equal([]);
    await answer(picker, STAY);
    expect(outcome(picker)).to.equal('Stay with ML Engineer');
    expect(readText(first(picker, '[part~=result]'))).to.contain('You said that this weighs most for you: ML Engineer suits you better.').and.contain('Data Engineer');
    expect(readTable(picker)[2]![2]).to.equal('staying with ML Engineer weighs most for you');
    expect(told()).to.deep.equal(['ml-engineer']);
    await pressButton(picker, 'Back');
    await answer(picker, PIPELINES);
    expect(outcome(picker)).to.equal('Your answers point to Data Engineer');
    expect(readText(first(picker, '[part~=result]'))).to.contain('1 of your 5 answers says that ML Engineer suits you better.');
    expect(told()).to.deep.equal(['ml-engineer', 'data-engineer']);
  });

  it('names staying beside the role when the reader cannot say which weighs more, and then nothing is chosen', async () => {
    const picker = await showPicker(ml);
    await answer(picker, PIPELINES, STAY, NONE, NONE, NONE, 'I cannot say');
    expect(outcome(picker)).to.equal('Your answers point to Data Engineer and staying with ML Engineer');
    expect(told()).to.deep.equal([]);
  });

  it('names staying beside none of these roles when some answers say so, and no more than half', async () => {
    const picker = await showPicker(ml);
    await answer(picker, NONE, NONE, NONE, STAY, STAY);
    expect(outcome(picker)).to.equal('Either none of these roles, or staying with ML Engineer');
    expect(readText(first(picker, '[part~=result]'))).to.contain('2 of your 5 answers say that ML Engineer suits you better.');
    expect(told()).to.deep.equal([]);
  });
});

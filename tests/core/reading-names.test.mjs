import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDataset, readText } from '../../dist/core/index.js';
import { builtInDataset } from '../support-node/datasets.mjs';

const model = parseDataset(builtInDataset());
const reads = (text, ids, kind = 'background') =>
  it(`${ids.length ? ids.join(', ') : 'nothing'} in: ${text}`, () => {
    const found = new Set(readText(model, text, kind).mentions.map(({ entity }) => entity.id));
    assert.deepEqual([...found].sort(), [...ids].sort());
  });

describe('usual names are read', () => {
  reads('Wrote GH Actions and dockerized the app', ['docker', 'github-actions']);
  reads('I built agents with LangGraph.', ['ai-agents', 'langgraph']);
  reads('I do PR reviews and postmortems.', ['code-review', 'postmortems']);
  reads('Worked in an Agile setting', ['agile']);
  reads('Cohort analyses for the savings team', ['cohort-analysis']);
  reads('Knowledge of service meshes', ['service-mesh'], 'posting');
  reads('Backups and restores, RTO of an hour, DR in a second region', ['disaster-recovery']);
  reads('I served models with Triton on NVIDIA cards.', ['model-serving', 'triton-inference-server']);
  reads('NLP, CV, PyTorch', ['computer-vision', 'natural-language-processing', 'pytorch']);
});

describe('usual names that mean something else are not', () => {
  reads('The app is for letting agents and their tools.', []);
  reads('Please send your CV to Ana, who looks after the computers.', [], 'posting');
  reads('Dr. Ana Lopes keeps the backups.', []);
  reads('We are an agile, fast-growing company.', [], 'posting');
  reads('Kernels written in CUDA or Triton for NVIDIA cards', ['cuda']);
  reads('Work authorization in the US is needed.', [], 'posting');
  reads('Wrote apps with Next JS', []);
  reads('Read stack traces beside the logs', []);
  reads('I moved into security after two years.', []);
  reads('You take a written test of two hours.', [], 'posting');
  reads('Search engine optimization for a shop', []);
  reads('Fixed the guard rails of a bridge', []);
  reads('I went on call with a customer.', []);
  reads('Wrote 12 research papers on soil', []);
  reads('Every desk has a second monitor.', [], 'posting');
  reads('We build systems that last.', [], 'posting');
  reads('The weather forecast of last week', []);
  reads('In compliance with the law of the state', [], 'posting');
  reads('Loading times of trucks in Lyon', []);
  reads('You manage keys for the building.', [], 'posting');
  reads('You stay alert in the system room.', [], 'posting');
});

describe('a name that the vocabulary does not have', () => {
  it('is told as unread, and the word that it also is is not', () => {
    const unread = (text) => readText(model, text, 'posting').unread.map(({ text: term }) => term);
    assert.deepEqual(unread('Requirements: Python, Swift and Kotlin.'), ['Swift']);
    assert.deepEqual(unread('You give a swift answer and write Python.'), []);
    assert.deepEqual(unread('Requirements: Python. Swift answers are what our customers like.'), []);
  });
});

describe('deeds are found from the names of practices', () => {
  reads('You design APIs for partners.', ['api-design'], 'posting');
  reads('Defined KPIs with the board', ['kpi-metrics']);
  reads('You respond to security incidents.', ['incident-response', 'security'], 'posting');
  reads('I administered databases for a bank.', ['database', 'database-management']);
  reads('I design, run and document experiments.', ['documentation', 'experiment-design']);
  reads('The company designs gripping systems.', [], 'posting');
  reads('I designed large distributed systems.', ['distributed-systems', 'system-design']);
  reads('You want rules in code, so it gets reviewed.', [], 'posting');
});

describe('one noun stands for several deeds', () => {
  reads('Model deployment and monitoring', ['model-deployment', 'model-monitoring']);
  reads('Model training, evaluation and serving', ['model-evaluation', 'model-serving', 'model-training']);
  reads('Model deployment in two hospitals, and monitoring', ['model-deployment', 'monitoring']);
});

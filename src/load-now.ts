// For whom everything is in one file: what reads a dataset of the page's own is there from the start.
import { builtInDataset } from './dataset/document.js';
import * as load from './load.js';
import { haveOwnData } from './own-data.js';

haveOwnData({ load, base: builtInDataset });

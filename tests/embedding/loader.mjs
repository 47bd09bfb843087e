// What the tests of the loader share.
import { bundleText } from './support.mjs';

export const LOADER = 'loader.js';
export const loaderTag = `<script type="module" src="${LOADER}"></script>`;
export const files = JSON.parse(bundleText('files.json'));
export const tags = Object.keys(files).filter((name) => /^[\w-]+$/.test(name));
export const ownFiles = files['role-data[src], role-data > script'];
export const partsIn = (list) => list.flatMap((file) => /^parts\/data\/(?!parts|roles)(\w+)\.js$/.exec(file)?.[1] ?? []).sort();
export const filesOf = (...wanted) => [...new Set(wanted.flatMap((tag) => files[tag]))];
export const hintsOf = (...wanted) => filesOf(...wanted).map((file) => `<link rel="modulepreload" href="${file}">`).join('');

// `npm run accuracy [-- develop]` prints how often the reader behind <role-gap> is right, on the locked texts of tests/data/reading.
import { accuracyTable } from './table.mjs';

console.log(accuracyTable(process.argv[2] ?? 'locked'));

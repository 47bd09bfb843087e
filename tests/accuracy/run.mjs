// `npm run accuracy` prints how often the reader behind <role-gap> is right, on texts of tests/data/reading that it was not made with;
// `npm run accuracy develop` the same of those it was made with.
import { accuracyTable, laterTable } from './table.mjs';

const [set] = process.argv.slice(2);
console.log(set ? accuracyTable(set) : `${accuracyTable('locked')}\n\n${laterTable()}`);

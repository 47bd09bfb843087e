// What can go wrong with a dataset of the page's own, in English.
import type { Problem } from '../core/index.js';

export const loadFrom = (file: string, message: string) => `${file}: ${message}`;
export const loadNoAddress = 'The address of the role data is empty. Set src to the address of a JSON file.';
export const loadBadAddress = (address: string) => `“${address.slice(0, 80)}” is not an address that role data could be read from.`;
export const loadBadScheme = (scheme: string) => `Role data is read from http or https addresses only, not from “${scheme}”. ${scheme === 'file:' ? 'Put the files on a server, or the role data into the page.' : 'Check src.'}`;
export const loadNetwork = 'The role data could not be reached: no answer, or the other site does not allow this page to read it (CORS). Check src.';
export const loadStatus = (status: number) => `The server answered the request for role data with status ${status}. ${status < 500 ? 'Check the address in src.' : 'Try again later.'}`;
export const loadTimeout = (seconds: number) => `The role data did not arrive: nothing, or too little, came within ${seconds} seconds. Try again later.`;
export const loadTooLarge = (megabytes: number) => `The role data is larger than ${megabytes} MB and was not read. Leave out what the page does not show.`;
export const loadEmpty = 'The role data is empty. Put a dataset there.';
export const loadHtml = 'The address of the role data leads to a web page, not to a JSON file. Check src.';
export const loadNotJson = (cause: string) => `The role data is not valid JSON (${cause}). Check the file.`;
export const strayScript = 'a JSON script inside <role-data> is not read: it has to be a child of it, with type="application/json".';
export const newerSchema = (version: number) => `a dataset has schemaVersion ${version}, which is newer than this build; what it does not know is left out.`;
export const loadInvalid = (problems: readonly Problem[]) => {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more: see the console)` : '';
  const text = `The role data has a mistake: ${first?.path || 'the document'} ${first?.message}${more}`;
  return text.endsWith('?') ? text : `${text}.`;
};

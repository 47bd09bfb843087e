export function webkitLauncher() { throw new Error('todo'); }

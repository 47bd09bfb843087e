// Property-based tests make the same examples in each run, so that a run that passed here passes there.
// ROLE_TOOLKIT_SEED=<number> makes others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.ROLE_TOOLKIT_SEED ?? 7) });

export default fc;

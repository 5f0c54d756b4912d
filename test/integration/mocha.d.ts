/** Mocha's browser build; importing it defines the globals that @types/mocha describes. */
declare module 'mocha/mocha.js';

/** Whether the bundle was made with CI set: what is missing there is a failure, not a reason to skip. */
declare const IN_CI: boolean;

/** Put in by the bundler: whether resources/encoder.bin has been built. */
declare const HAS_ENCODER: boolean;

/** What VS Code gives the page of a view. */
declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  /** What was kept with `setState`, also by the page that stood here before. */
  getState(): unknown;
  setState(state: unknown): void;
};

declare module '*.svg' {
  /** The picture's markup. */
  const markup: string;
  export default markup;
}

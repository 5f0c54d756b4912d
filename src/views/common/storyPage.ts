import { css, html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { type Packed, unpack } from '../../protocol/packed.js';

/** The words of a page, as its host sends them. */
interface SentWords {
  readonly kind: 'words';
  readonly words: { readonly title: string; readonly waiting: string };
  /** The article's URI as a string: what the page keeps to be opened again. */
  readonly base: string;
}

type Message<Words, Sent> = Words | Sent | Absent | Ask;

interface Absent {
  readonly kind: 'absent';
  readonly reason: string;
}

/** The host asks what is shown, see `asked`. */
interface Ask {
  readonly kind: 'askShown';
}

/** A page that was told nothing for so long asks once more: it was perhaps opened in the place of another. */
const ASK_AFTER = 1000;

/** Waits so long after the last step before where the reader stands is kept, in milliseconds. */
const KEEP_AFTER = 250;

/**
 * The page of a view of a story: what it is sent, what it keeps over a reload of the window, and what it says where
 * there is nothing to show.
 */
export abstract class StoryPage<
  Words extends SentWords,
  Sent extends { readonly kind: string },
  From,
> extends LitElement {
  /** Where little fits, for instance at 200 %, what is read keeps its height, and the page scrolls. */
  static override readonly styles: CSSResultGroup = css`
    main {
      display: flex;
      flex-direction: column;
      height: 100vh;
      margin: 0 -20px;
      overflow: auto;
      background: var(--vscode-editor-background);
      color: var(--vscode-foreground);
      font-family: var(--vscode-font-family);
      font-size: var(--vscode-font-size);
    }
    h1 {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .message {
      padding: 1rem 1.5rem;
    }
  `;
  static override readonly properties = { sent: { state: true }, words: { state: true }, view: { state: true } };
  declare protected sent: Sent | undefined;
  declare protected words: Words | undefined;

  readonly #vsCode = acquireVsCodeApi();
  #absent: string | undefined;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  #asking: ReturnType<typeof setTimeout> | undefined;

  /** What the page that stood here before has kept. */
  protected get keptBefore(): unknown {
    return this.#vsCode.getState();
  }

  /** What is shown of what was sent. */
  protected abstract content(sent: Sent, words: Words): TemplateResult;

  /** What is to be kept of how the reader has left the page. */
  protected abstract get kept(): object;

  /** What has the keyboard where the page is opened. */
  protected abstract get main(): HTMLElement | null;

  /** Called before something else is shown. */
  protected sending(sent: Sent): void {
    void sent;
  }

  /** Called where the host asks what is shown. */
  protected asked(): void {
    // Most pages are asked nothing.
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('message', this.#received);
    window.addEventListener('focus', this.#focused);
    this.#ask();
    this.#asking = setTimeout(() => !this.words && this.#ask(), ASK_AFTER);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#asking);
    window.removeEventListener('message', this.#received);
    window.removeEventListener('focus', this.#focused);
  }

  protected override render(): TemplateResult {
    const { words, sent } = this;
    if (!words) return html`<main></main>`;
    return html`<main>
      <h1>${words.words.title}</h1>
      ${
        sent
          ? this.content(sent, words)
          : html`<p class="message" role="status">${this.#absent ?? words.words.waiting}</p>`
      }
    </main>`;
  }

  /** Keeps how the reader has left the page, soon. */
  protected readonly keepSoon = (): void => {
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => {
      if (this.words) this.#vsCode.setState({ ...this.kept, base: this.words.base });
    }, KEEP_AFTER);
  };

  /** Says that the page is there, and has nothing yet. */
  #ask(): void {
    this.#vsCode.postMessage({ kind: 'ready' });
  }

  protected tell(message: From): void {
    this.#vsCode.postMessage(message);
  }

  readonly #received = ({ data: sent }: MessageEvent<Message<Words, Sent> | Packed>): void => {
    const data = isPacked(sent) ? (unpack(sent) as Message<Words, Sent>) : sent;
    if (isWords(data)) {
      this.words = data;
      document.title = data.words.title;
    } else if (isAbsent(data)) {
      this.#absent = data.reason;
      this.sent = undefined;
      return this.requestUpdate();
    } else if (isAsk(data)) {
      return this.asked();
    } else {
      const isFirst = !this.sent;
      this.sending(data);
      this.sent = data;
      if (isFirst && document.hasFocus()) void this.updateComplete.then(() => this.main?.focus());
    }
    this.keepSoon();
  };

  /** A tab that is opened again has the keyboard in its view, as an editor has it in its text. */
  readonly #focused = (): void => {
    if (!this.renderRoot.querySelector(':focus')) this.main?.focus();
  };
}

const isPacked = (data: { readonly kind: string }): data is Packed => data.kind === 'packed';
const isWords = <W extends SentWords>(data: W | { readonly kind: string }): data is W => data.kind === 'words';
const isAbsent = (data: { readonly kind: string }): data is Absent => data.kind === 'absent';
const isAsk = (data: { readonly kind: string }): data is Ask => data.kind === 'askShown';

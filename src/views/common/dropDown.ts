import {
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

export const dropDownStyle = css`
  details {
    position: relative;
  }
  summary {
    display: flex;
    align-items: center;
    height: 26px;
    gap: 0.2rem;
    cursor: pointer;
    list-style: none;
  }
  summary:focus-visible,
  button:focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: 1px;
  }
  .box {
    position: absolute;
    z-index: 5;
    margin: 0.2rem 0 0;
    padding: 0.4rem 0.6rem;
    box-sizing: border-box;
    width: max-content;
    max-width: calc(100vw - 1rem);
    max-height: 60vh;
    overflow: auto;
    border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent));
    background: var(--vscode-editorWidget-background);
    color: var(--vscode-editorWidget-foreground);
    box-shadow: 0 2px 8px var(--vscode-widget-shadow, transparent);
  }
  svg {
    width: 16px;
    height: 16px;
    fill: currentColor;
  }
`;

/**
 * Something in a toolbar that opens a box below itself, which goes when one leaves it. The box is made when opened:
 * most readers never do, and each waits for what is drawn.
 */
export abstract class DropDown extends LitElement {
  static override readonly properties: PropertyDeclarations = { isOpen: { state: true } };
  declare private isOpen: boolean | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('resize', this.#place);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('resize', this.#place);
  }

  /** What opens the box. */
  protected abstract summary(): TemplateResult;

  /** The box: an element with the class `box`. */
  protected abstract box(): TemplateResult;

  /** Called where the box has opened, and where the page has another size while it is open. */
  protected place(box: HTMLElement): void {
    void box;
  }

  protected override render(): TemplateResult {
    return html`<details @keydown=${closeOnEscape} @focusout=${closeOnLeave} @toggle=${this.#toggled}>
      ${this.summary()}${this.isOpen ? this.box() : nothing}
    </details>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('isOpen')) this.#place();
  }

  readonly #toggled = ({ currentTarget }: Event): void => {
    this.isOpen = (currentTarget as HTMLDetailsElement).open;
  };

  readonly #place = (): void => {
    const box = this.renderRoot.querySelector<HTMLElement>('.box');
    if (box) this.place(box);
  };
}

function closeOnEscape(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  details.open = false;
  details.querySelector('summary')?.focus();
  event.stopPropagation();
}

function closeOnLeave({ currentTarget, relatedTarget }: FocusEvent): void {
  const details = currentTarget as HTMLDetailsElement;
  if (relatedTarget instanceof Node && !details.contains(relatedTarget)) details.open = false;
}

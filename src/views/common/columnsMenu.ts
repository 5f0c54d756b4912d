import '@vscode-elements/elements/dist/vscode-checkbox/index.js';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { orderedColumns, type ColumnOrder } from './columnOrder.js';
import { signButton } from './controlStyle.js';
import { icon } from './icons.js';
import { said } from '../../protocol/said.js';

/** What the menu says. */
export interface ColumnsMenuWords {
  readonly columns: string;
  readonly showColumn: string;
  readonly moveLeft: string;
  readonly moveRight: string;
}

/** A menu that hides, shows and moves columns; tells what is to be otherwise as `crossread-columns`. */
export class ColumnsMenu extends LitElement {
  static override readonly styles = css`
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
    ul {
      position: absolute;
      z-index: 5;
      margin: 0.2rem 0 0;
      padding: 0.4rem 0.6rem;
      box-sizing: border-box;
      width: max-content;
      max-width: calc(100vw - 1rem);
      max-height: 60vh;
      overflow: auto;
      list-style: none;
      border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent));
      background: var(--vscode-editorWidget-background);
      color: var(--vscode-editorWidget-foreground);
      box-shadow: 0 2px 8px var(--vscode-widget-shadow, transparent);
    }
    li {
      display: flex;
      align-items: center;
      gap: 0.2rem;
    }
    vscode-checkbox {
      flex: 1;
      min-width: min(10rem, 40vw);
    }
    button {
      ${signButton}
    }
    button:hover {
      background: var(--vscode-toolbar-hoverBackground);
    }
    button:disabled {
      opacity: 0.4;
      cursor: default;
    }
    svg {
      width: 16px;
      height: 16px;
      fill: currentColor;
    }
  `;
  static override readonly properties = {
    columns: { attribute: false },
    words: { attribute: false },
    arranged: { attribute: false },
    isOpen: { state: true },
  };
  declare columns: readonly { readonly label: string }[];
  declare words: ColumnsMenuWords;
  declare arranged: ColumnOrder;
  /** Its list is made when it is opened: most readers never do, and each waits for what is drawn. */
  declare private isOpen: boolean | undefined;

  protected override render(): TemplateResult {
    return html`<details @keydown=${closeOnEscape} @focusout=${closeOnLeave} @toggle=${this.#toggled}>
      <summary>${this.words.columns} ${icon('chevron-down')}</summary>
      ${this.isOpen ? this.#list() : nothing}
    </details>`;
  }

  protected override updated(changed: PropertyValues): void {
    const list = changed.has('isOpen') && this.renderRoot.querySelector('ul');
    if (list) placeInSight(list);
  }

  readonly #toggled = ({ currentTarget }: Event): void => {
    this.isOpen = (currentTarget as HTMLDetailsElement).open;
  };

  #list(): TemplateResult {
    const { columns, words, arranged } = this;
    const order = orderedColumns(columns, arranged);
    const moved = (at: number, by: 1 | -1): void => {
      const next = [...order];
      [next[at], next[at + by]] = [next[at + by], next[at]];
      this.#tell({ order: next.slice(1).map((column) => columns[column].label) });
    };
    return html`<ul>
      ${order.slice(1).map((column, nth) => {
        const { label } = columns[column];
        const at = nth + 1;
        return html`<li>
          <vscode-checkbox
            label=${label}
            aria-label=${said(words.showColumn, label)}
            ?checked=${!arranged.hidden.includes(label)}
            @change=${(event: Event) => this.#show(label, (event.target as HTMLInputElement).checked)}
          ></vscode-checkbox>
          <button
            title=${said(words.moveLeft, label)}
            aria-label=${said(words.moveLeft, label)}
            ?disabled=${at === 1}
            @click=${() => moved(at, -1)}
          >
            ${icon('arrow-left')}
          </button>
          <button
            title=${said(words.moveRight, label)}
            aria-label=${said(words.moveRight, label)}
            ?disabled=${at === order.length - 1}
            @click=${() => moved(at, 1)}
          >
            ${icon('arrow-right')}
          </button>
        </li>`;
      })}
    </ul>`;
  }

  #show(label: string, isShown: boolean): void {
    const hidden = this.arranged.hidden.filter((each) => each !== label);
    this.#tell({ hidden: isShown ? hidden : [...hidden, label] });
  }

  #tell(detail: Partial<ColumnOrder>): void {
    this.dispatchEvent(new CustomEvent('crossread-columns', { detail }));
  }
}

customElements.define('crossread-columns-menu', ColumnsMenu);

/** So far from the edge of the page a menu ends, in pixels. */
const EDGE = 8;

/** A menu that would end beyond the page's edge begins further left. */
function placeInSight(list: HTMLElement): void {
  list.style.left = '0';
  const { left, right } = list.getBoundingClientRect();
  const beyond = right - (document.documentElement.clientWidth - EDGE);
  list.style.left = `${-Math.max(0, Math.min(beyond, left - EDGE))}px`;
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

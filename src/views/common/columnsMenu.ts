import '@vscode-elements/elements/dist/vscode-checkbox/index.js';
import { css, html, type TemplateResult } from 'lit';
import { orderedColumns, type ColumnOrder } from './columnOrder.js';
import { signButton } from './controlStyle.js';
import { dropDownStyle, DropDown } from './dropDown.js';
import { icon } from './icons.js';
import { said } from '../../protocol/said.js';

/** What the menu says. */
export interface ColumnsMenuWords {
  readonly columns: string;
  readonly showColumn: string;
  readonly moveLeft: string;
  readonly moveRight: string;
}

/** So far from the edge of the page the menu ends, in pixels. */
const EDGE = 8;

/** A menu that hides, shows and moves columns; tells what is to be otherwise as `crossread-columns`. */
export class ColumnsMenu extends DropDown {
  static override readonly styles = [
    dropDownStyle,
    css`
      ul {
        list-style: none;
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
    `,
  ];
  static override readonly properties = {
    ...DropDown.properties,
    columns: { attribute: false },
    words: { attribute: false },
    arranged: { attribute: false },
  };
  declare columns: readonly { readonly label: string }[];
  declare words: ColumnsMenuWords;
  declare arranged: ColumnOrder;

  protected override summary(): TemplateResult {
    return html`<summary>${this.words.columns} ${icon('chevron-down')}</summary>`;
  }

  protected override box(): TemplateResult {
    const { columns, words, arranged } = this;
    const order = orderedColumns(columns, arranged);
    const moved = (at: number, by: 1 | -1): void => {
      const next = [...order];
      [next[at], next[at + by]] = [next[at + by], next[at]];
      this.#tell({ order: next.slice(1).map((column) => columns[column].label) });
    };
    return html`<ul class="box">
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

  /** A menu that would end beyond the page's edge begins further left. */
  protected override place(box: HTMLElement): void {
    box.style.left = '0';
    const { left, right } = box.getBoundingClientRect();
    const beyond = right - (document.documentElement.clientWidth - EDGE);
    box.style.left = `${-Math.max(0, Math.min(beyond, left - EDGE))}px`;
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

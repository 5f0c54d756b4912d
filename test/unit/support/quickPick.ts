import { EventEmitter } from './vscodeParts.js';

/** The parts of VS Code that a pick is made of; tests press its keys. */
interface Item {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
}

export class FakeQuickPick {
  readonly accept = new EventEmitter<void>();
  readonly hidden = new EventEmitter<void>();
  readonly typed = new EventEmitter<string>();
  readonly button = new EventEmitter<unknown>();
  readonly onDidAccept = this.accept.event;
  readonly onDidHide = this.hidden.event;
  readonly onDidChangeValue = this.typed.event;
  readonly onDidTriggerItemButton = this.button.event;
  isShown = false;
  busy = false;
  canSelectMany = false;
  title?: string;
  placeholder?: string;
  value = '';
  items: readonly Item[] = [];
  activeItems: readonly Item[] = [];
  selectedItems: readonly Item[] = [];

  show(): void {
    this.isShown = true;
  }

  dispose(): void {
    this.isShown = false;
  }

  type(words: string): void {
    this.value = words;
    this.typed.fire(words);
  }
}

/** Every pick that was made, in order. */
export const shown: FakeQuickPick[] = [];

export const window = {
  createQuickPick: (): FakeQuickPick => {
    const pick = new FakeQuickPick();
    shown.push(pick);
    return pick;
  },
};

export const QuickPickItemKind = { Separator: -1, Default: 0 };

export class CancellationTokenSource {
  readonly token = { isCancellationRequested: false };

  cancel(): void {
    this.token.isCancellationRequested = true;
  }

  dispose(): void {
    // Nothing is held.
  }
}

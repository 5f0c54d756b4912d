import arrowDown from '@vscode/codicons/src/icons/arrow-down.svg';
import arrowLeft from '@vscode/codicons/src/icons/arrow-left.svg';
import arrowRight from '@vscode/codicons/src/icons/arrow-right.svg';
import arrowUp from '@vscode/codicons/src/icons/arrow-up.svg';
import chevronDown from '@vscode/codicons/src/icons/chevron-down.svg';
import question from '@vscode/codicons/src/icons/question.svg';
import zoomIn from '@vscode/codicons/src/icons/zoom-in.svg';
import zoomOut from '@vscode/codicons/src/icons/zoom-out.svg';

const drawings = {
  'arrow-down': arrowDown,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'arrow-up': arrowUp,
  'chevron-down': chevronDown,
  question,
  'zoom-in': zoomIn,
  'zoom-out': zoomOut,
};

/** A new drawing of an icon of VS Code's set; whoever shows it names what it means. */
export function icon(name: keyof typeof drawings): Element {
  const drawing = new DOMParser().parseFromString(drawings[name], 'image/svg+xml').documentElement;
  drawing.setAttribute('aria-hidden', 'true');
  return drawing;
}

import type * as vscode from 'vscode';
import type { Article } from '../../engine/model.js';
import { typographyStyle, type TypographyStyle } from '../../engine/projections/taking/typographyStyle.js';
import { setting } from '../common/settings.js';

/** The typography that other sources' wording gets in a draft; `article` is the draft's. */
export function draftStyle(draft: vscode.Uri, article: Article): TypographyStyle {
  return setting('take.typography', draft) === 'draft' ? typographyStyle(article) : {};
}

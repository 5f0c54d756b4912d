import * as vscode from 'vscode';
import { inTwoLanguages } from '../../engine/text/inTwoLanguages.js';
import { isolated } from '../../protocol/language.js';
import { languageWords } from '../common/localWords.js';
import { sayWarning } from '../common/say.js';

/** An article as a person is asked about it: by its label, and the language that it is in, where that is known. */
export interface Spoken {
  readonly label: string;
  readonly article: { readonly language?: string };
}

/**
 * Whether wording of `sources` may come into `draft`. Asks where any of them is in another language: what comes in
 * stands there as it is, and a draft in two languages is seldom what was wanted.
 */
export async function mayTakeFrom(draft: Spoken, sources: readonly Spoken[]): Promise<boolean> {
  const foreign = [...new Set(sources)].filter(({ article }) =>
    inTwoLanguages(draft.article.language, article.language),
  );
  if (foreign.length === 0) return true;
  const take = vscode.l10n.t('Take It As It Is');
  const chosen = await sayWarning(
    vscode.l10n.t('Take wording in another language?'),
    {
      modal: true,
      detail: [draft, ...foreign].map(spokenWords).join('\n'),
    },
    take,
  );
  return chosen === take;
}

/** "courier.txt: German" */
function spokenWords({ label, article }: Spoken): string {
  return vscode.l10n.t('{0}: {1}', isolated(label), languageWords(article.language ?? '', vscode.l10n.t));
}

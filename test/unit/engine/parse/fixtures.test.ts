import { describe, it } from 'vitest';
import { parseArticle } from '../../../../src/engine/parse/parse.js';
import { casesOf, describeSentences, expectCase, readCase } from '../../support/fixtures.js';

describe('articles as they are parsed', () => {
  it.each(casesOf('parse'))('%s', (_, folder) => {
    const article = parseArticle(readCase(folder, 'article.txt'));
    const { language, metadata, text, sentences } = article;
    const title = sentences.find(({ role }) => role === 'title');
    expectCase(folder, {
      language,
      ...(title && { title: text.slice(title.start, title.end) }),
      metadata,
      sentences: describeSentences(article),
    });
  });
});

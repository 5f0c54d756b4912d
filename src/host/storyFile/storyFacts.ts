import * as vscode from 'vscode';
import type { StoryFacts } from '../engine/storyFacts.js';
import type { StoryFiles } from './storyFiles.js';
import type { StoryReading } from './storyReading.js';

/** What the story files of some sources say of them; the first source's file has the first word. */
export async function storyFactsOf(storyFiles: StoryFiles, ids: readonly string[]): Promise<StoryFacts> {
  const uris = new Map(ids.map((id) => [id, vscode.Uri.parse(id, true)]));
  const readings: StoryReading[] = [];
  for (const uri of uris.values()) {
    const reading = await storyFiles.of(uri);
    if (reading && !readings.some((each) => each.uri.toString() === reading.uri.toString())) readings.push(reading);
  }
  const each = (name: 'label' | 'language' | 'date'): Record<string, string> =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const said = readings.map((reading) => reading.listed(id)?.[name]).find((value) => value !== undefined);
        return said === undefined ? [] : [[id, said]];
      }),
    );
  return {
    labels: each('label'),
    languages: each('language'),
    dates: each('date'),
    decisions: (base, source) => {
      const [a, b] = [uris.get(base), uris.get(source)];
      return a && b ? readings.flatMap((reading) => reading.decisions(a, b)) : [];
    },
  };
}

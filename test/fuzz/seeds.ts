/** What fuzzing starts from. Texts of the kinds that people write, and a small file of each other format. */
import { encoderFile } from '../../scripts/lib/encoder/file.mjs';
import { tinyModel } from '../unit/encoder/tinyModel.js';

export const textSeeds = [
  'Ferry sinks off Melgrund\n\nBy Ada Lind, 3 May 2026\n\nThe ferry “Sarn” sank off Kvarn Point at 14:05, its owner said. Nobody was hurt.\n\n“We saw it go,” said Dr. J. K. Oda. It cost 1,200.50 crowns (about €110).\n',
  'Fähre gesunken\n\nDie Fähre »Sarn« sank am 3. Mai um 14.05 Uhr vor Kvarn, z. B. wegen des Sturms. Niemand wurde verletzt.\n\n– Foto: A. Lind\n',
  '---\ntitle: "Ferry"\nauthor: Ada Lind\n---\n\n# Ferry sinks\n\n- It sank.\n- Nobody [knows](https://a.example) why.[^1]\n\n> It was *old*.\n\n[^1]: So they say.\n',
  '1. Lind\n1.1. The ferry sank.\n(a) At night;\n(b) by day.\n\nQ. Who saw it?\nA. Oda did.\n',
  '渡轮沉没。船主说：“没有人受伤。”\n\nこれは父の\n家です。船は3日に沈んだ。\n',
  '1\n00:00:01,000 --> 00:00:02,000\nLIND: It sank.\n[Applause]\n\n| a | b |\n|---|---|\n',
];

export const storySeeds = [
  '// Ours.\n{\n  "base": "draft.txt",\n  "sources": [\n    { "file": "wire.txt", "label": "Wire", "language": "en" }, // first\n    { "file": "../copy.txt", "exclude": true }\n  ],\n  "relations": [{ "files": ["draft.txt", "wire.txt"], "kind": "copy" }],\n  "matches": [\n    { "verdict": "confirmed", "sides": [{ "file": "draft.txt", "text": ["It sank."] }, { "file": "wire.txt", "text": ["It did."], "occurrence": [2] }] }\n  ],\n  "taken": [{ "from": { "label": "Wire", "text": ["It sank."] }, "into": { "file": "draft.txt", "text": ["It sank."] }, "when": "2026-05-03" }]\n}\n',
  '{}',
  '[[{"base": 1e9}]]',
];

export const pageSeeds = [
  '<!doctype html><html lang=en><head><meta charset="utf-8"><title>Ferry sinks</title><meta name=author content="Ada Lind"></head><body><nav><a href=/>Home</a></nav><article><h1>Ferry sinks</h1><p>The ferry sank off Kvarn Point. <b>Nobody</b> was hurt &amp; all came back.</p><ul><li>One<li>Two</ul><table><tr><td>a</table></article><script>let a = "<body>";</script></body></html>',
  '<p>lead<p>more<div><svg><title>x</title></svg><template><p>t</template><!-- <html> --></div>',
  '\ufeff<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><p>\u0093It sank\u0094 \u0085'.replace(
    '\ufeff',
    '\xef\xbb\xbf',
  ),
];

export const encoderSeed = Array.from(encoderFile(tinyModel()), (byte: number) => String.fromCharCode(byte)).join('');

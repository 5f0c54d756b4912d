import * as vscode from 'vscode';
import { scheme } from '../common/ids.js';
import { encodeAddress } from './addresses.js';
import type { Comparison, Side } from './comparison.js';

/** The document of one side of a comparison. */
export function uriOf(comparison: Comparison, side: Side): vscode.Uri {
  return vscode.Uri.from({ scheme, ...encodeAddress({ comparison, side }) });
}

/** The documents of a comparison: the source on the left, the base on the right. */
export function urisOf(comparison: Comparison): vscode.Uri[] {
  return [uriOf(comparison, 'source'), uriOf(comparison, 'base')];
}

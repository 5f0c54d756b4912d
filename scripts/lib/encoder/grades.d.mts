export interface GradePlan {
  readonly rows: number;
  readonly levels: number;
  readonly step: number;
  readonly offset: number;
}

export const GRADES: readonly GradePlan[];
export function quantise(
  rows: readonly Float32Array[],
  grade: GradePlan,
): { readonly symbols: Uint8Array; readonly scales: Uint16Array };

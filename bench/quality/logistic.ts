/** One observation: what the model looks at, whether it is a link, how much it counts. */
export interface Observation {
  readonly x: readonly number[];
  readonly isLink: boolean;
  readonly weight: number;
}

/** The bias and the weights of the columns. */
export type Model = readonly number[];

const ROUNDS = 40;
const RIDGE = 0.03;
const SETTLED = 1e-6;

/** Fits a logistic regression with a small ridge by Newton's method. */
export function fit(observations: readonly Observation[], columns: readonly number[]): Model {
  const size = columns.length + 1;
  let model = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = model.map((value) => -RIDGE * value);
    const hessian = model.map((_, i) => model.map((__, j) => (i === j ? RIDGE : 0)));
    for (const { x, isLink, weight } of observations) {
      const row = [1, ...columns.map((column) => x[column])];
      const p = sigmoid(row.reduce((sum, value, i) => sum + value * model[i], 0));
      const [error, curve] = [weight * (Number(isLink) - p), weight * p * (1 - p)];
      for (let i = 0; i < size; i++) {
        gradient[i] += error * row[i];
        for (let j = 0; j < size; j++) hessian[i][j] += curve * row[i] * row[j];
      }
    }
    const step = solve(hessian, gradient);
    model = model.map((value, i) => value + step[i]);
    if (Math.max(...step.map(Math.abs)) < SETTLED) break;
  }
  return model;
}

export function probability(model: Model, columns: readonly number[], x: readonly number[]): number {
  return sigmoid(columns.reduce((sum, column, i) => sum + model[i + 1] * x[column], model[0]));
}

function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** Gauss-Jordan elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    const pivot = rows.reduce((best, row, k) => (k >= i && Math.abs(row[i]) > Math.abs(rows[best][i]) ? k : best), i);
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let k = 0; k < size; k++) {
      if (k === i) continue;
      const factor = rows[k][i] / rows[i][i];
      for (let j = i; j <= size; j++) rows[k][j] -= factor * rows[i][j];
    }
  }
  return rows.map((row, i) => row[size] / row[i]);
}

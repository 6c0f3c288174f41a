import loadHighs, { type Highs, type ModelData } from 'highs';
import type { Problem } from '@core/domain/routing/match';

/** What HiGHS says that a problem comes to. */
export interface Ruling {
  matched: number;
  score: number;
}

/**
 * A general solver of linear programs as referee: how many orders can be matched at most, and then what the best score
 * with that many is. Every corner of these programs is whole, so no branching is needed.
 */
export class Referee {
  private constructor(private readonly highs: Highs) {}

  static async called(): Promise<Referee> {
    return new Referee(await loadHighs());
  }

  rule(problem: Problem): Ruling {
    const matched = Math.round(this.most(problem, () => 1, 0));
    return { matched, score: this.bestScore(problem, matched) };
  }

  /** The best score of all matchings of this many orders: one program alone, as HiGHS likes it best. */
  bestScore(problem: Problem, matched: number): number {
    return Math.round(this.most(problem, (score) => score, matched));
  }

  private most(problem: Problem, worth: (score: number) => number, matched: number): number {
    const data = programOf(problem, worth, matched, this.highs.constants.objectiveSense.maximize);
    const model = this.highs.createModel(data);
    try {
      model.options.set('output_flag', false);
      const { modelStatus } = model.run();
      if (modelStatus !== this.highs.constants.modelStatus.optimal && data.numCols > 0)
        throw new Error(`HiGHS ended with status ${modelStatus}`);
      return data.numCols === 0 ? 0 : Number(model.info.get('objective_function_value'));
    } finally {
      model.dispose();
    }
  }
}

/** One column an option; a row for each order, one for each seat, and one for how many there are in all. */
function programOf(
  { orders, capacity }: Problem,
  worth: (score: number) => number,
  matched: number,
  sense: ModelData['sense'],
): ModelData {
  const colCost: number[] = [];
  const indices: number[] = [];
  const all = orders.length + capacity.length;
  orders.forEach((options, order) => {
    for (const { seat, score } of options) {
      colCost.push(worth(score));
      indices.push(order, orders.length + seat, all);
    }
  });
  const numCols = colCost.length;
  return {
    ...{ numCols, numRows: all + 1, sense, colCost },
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower: [...new Float64Array(all), matched],
    rowUpper: [
      ...new Float64Array(orders.length).fill(1),
      ...capacity,
      matched === 0 ? orders.length : matched,
    ],
    matrix: {
      ...{ format: 'csc', numRows: all + 1, numCols },
      starts: Array.from({ length: numCols + 1 }, (_, column) => column * 3),
      indices,
      values: new Float64Array(indices.length).fill(1),
    },
  };
}

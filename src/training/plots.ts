import * as echarts from 'echarts';

/** SVG charts of the evaluation report; the same data gives the same bytes. */

const SIZE = { width: 640, height: 400 } as const;

function render(option: echarts.EChartsCoreOption, height: number = SIZE.height): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: SIZE.width, height });
  chart.setOption({ animation: false, backgroundColor: '#fff', ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${svg}\n`;
}

export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** Lines over two numeric axes. `diagonal` draws where both are equal. */
export function linePlot(
  title: string,
  axes: { readonly x: string; readonly y: string; readonly yFrom?: number; readonly xLog?: boolean },
  series: readonly Series[],
  diagonal = false,
): string {
  return render({
    title: { text: title, left: 'center', textStyle: { fontSize: 14 } },
    legend: { bottom: 0 },
    grid: { left: 60, right: 30, top: 40, bottom: 70 },
    xAxis: { type: axes.xLog ? 'log' : 'value', name: axes.x, nameLocation: 'middle', nameGap: 28, scale: true },
    yAxis: { type: 'value', name: axes.y, nameLocation: 'middle', nameGap: 42, min: axes.yFrom ?? 0, max: 1 },
    series: [
      ...series.map(({ name, points }) => ({ name, type: 'line', showSymbol: points.length < 30, data: points })),
      ...(diagonal
        ? [
            {
              name: 'perfect',
              type: 'line',
              showSymbol: false,
              lineStyle: { type: 'dashed', color: '#999' },
              data: [
                [0, 0],
                [1, 1],
              ],
            },
          ]
        : []),
    ],
  });
}

/** Stacked shares of probability bins, one bar a group. */
export function histogramByGroup(
  title: string,
  bins: readonly string[],
  groups: readonly { name: string; shares: readonly number[] }[],
): string {
  return render(
    {
      title: { text: title, left: 'center', textStyle: { fontSize: 14 } },
      legend: { bottom: 0 },
      grid: { left: 170, right: 30, top: 40, bottom: 60 },
      xAxis: { type: 'value', max: 1 },
      yAxis: { type: 'category', data: groups.map(({ name }) => name), axisLabel: { fontSize: 10 }, inverse: true },
      color: ['#2a6f97', '#8ecae6', '#dddddd', '#f4a261', '#c1121f'],
      series: bins.map((name, bin) => ({
        name,
        type: 'bar',
        stack: 'all',
        data: groups.map(({ shares }) => Number((shares[bin] ?? 0).toFixed(4))),
      })),
    },
    60 + groups.length * 18 + 60,
  );
}

/** A square of shares: rows are what is true, columns what was said. */
export function confusionPlot(title: string, names: readonly string[], shares: readonly (readonly number[])[]): string {
  return render(
    {
      title: { text: title, left: 'center', textStyle: { fontSize: 14 } },
      grid: { left: 150, right: 20, top: 40, bottom: 150 },
      xAxis: { type: 'category', data: names, axisLabel: { rotate: 60, fontSize: 9 } },
      yAxis: { type: 'category', data: names, axisLabel: { fontSize: 9 }, inverse: true },
      visualMap: { min: 0, max: 1, show: false, inRange: { color: ['#ffffff', '#2a6f97'] } },
      series: [
        { type: 'heatmap', data: shares.flatMap((row, y) => row.map((share, x) => [x, y, Number(share.toFixed(3))])) },
      ],
    },
    620,
  );
}

/** Titles, legends, axes and fonts of charts: properties that are only kept. */
import { colourOf, flagOf, numberOf, oneOf, textOf } from '../argument';
import { invalid } from '../excel-error';
import { addScalars } from '../host-object';
import { kept, LookPart } from './chart-look';

const LEGEND_PLACES = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;
const TICK_MARKS = ['None', 'Cross', 'Inside', 'Outside'] as const;

class ChartFont extends LookPart {
  readonly type = 'ChartFont';
}
addScalars<LookPart>(ChartFont, {
  Bold: kept('bold', flagOf),
  Italic: kept('italic', flagOf),
  Color: kept('color', colourOf),
  Name: kept('name', textOf),
  Size: kept('size', (value) => numberOf(value, 1, 409)),
});

export class ChartAreaFormat extends LookPart {
  readonly type = 'ChartAreaFormat';

  get Font() {
    return new ChartFont(this.sheet, this.look, 'font.');
  }
}

class ChartTitleFormat extends LookPart {
  readonly type = 'ChartTitleFormat';

  get Font() {
    return new ChartFont(this.sheet, this.look, `${this.prefix}font.`);
  }
}

export class ChartTitle extends LookPart {
  readonly type = 'ChartTitle';

  get Format() {
    return new ChartTitleFormat(this.sheet, this.look, 'title.');
  }
}
addScalars<LookPart>(ChartTitle, {
  Text: kept('title.text', (value) => {
    const text = textOf(value);
    return text.length > 255 ? invalid() : text;
  }),
  Visible: kept('title.visible', flagOf),
  Overlay: kept('title.overlay', flagOf),
});

export class ChartLegend extends LookPart {
  readonly type = 'ChartLegend';
}
addScalars<LookPart>(ChartLegend, {
  Position: kept('legend.position', (value) => oneOf(value, LEGEND_PLACES)),
  Visible: kept('legend.visible', flagOf),
  Overlay: kept('legend.overlay', flagOf),
});

class ChartAxis extends LookPart {
  readonly type = 'ChartAxis';
}
/** A number, or "" for what Excel chooses. */
const numberOrAutomatic = (value: unknown) => (value === '' ? '' : numberOf(value));
addScalars<LookPart>(ChartAxis, {
  Minimum: kept('minimum', numberOrAutomatic),
  Maximum: kept('maximum', numberOrAutomatic),
  MajorUnit: kept('majorUnit', numberOrAutomatic),
  NumberFormat: kept('numberFormat', textOf),
  Visible: kept('visible', flagOf),
  MajorTickMark: kept('majorTickMark', (value) => oneOf(value, TICK_MARKS)),
});

export class ChartAxes extends LookPart {
  readonly type = 'ChartAxes';

  get CategoryAxis() {
    return new ChartAxis(this.sheet, this.look, 'categoryAxis.');
  }
  get ValueAxis() {
    return new ChartAxis(this.sheet, this.look, 'valueAxis.');
  }
}

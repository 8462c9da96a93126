import assert from 'node:assert/strict';
import { CATALOGUE } from '../../../src/core/plan/catalogue/catalogue';
import { ROLES } from '../../../src/core/plan/owners';
import { SCHEME_2568 } from '../../../src/core/scheme/scheme-2568';
import { ISSUE_NUMBERS } from '../../../src/core/scheme/scheme';

const textsOf = (measure: (typeof CATALOGUE)[number]) => [
  measure.name,
  ...measure.steps,
  measure.indicator,
  measure.target,
  measure.evidence,
  measure.followUp,
];

const offenders = (isBad: (measure: (typeof CATALOGUE)[number]) => boolean) =>
  CATALOGUE.filter(isBad).map(({ id }) => id);

describe('the catalogue of measures', () => {
  it('answers each of the 52 items of 2568 with a measure of its issue', () => {
    const unanswered = SCHEME_2568.items.filter(
      ({ code, issue }) => !CATALOGUE.some((measure) => measure.answers.includes(code) && measure.issue === issue),
    );
    assert.deepEqual(
      unanswered.map(({ code }) => code),
      [],
    );
  });

  it('has at least three general measures for each issue', () => {
    for (const issue of ISSUE_NUMBERS) {
      const general = CATALOGUE.filter((measure) => measure.issue === issue && measure.answers.length === 0);
      assert.ok(general.length >= 3, `issue ${String(issue)} has ${String(general.length)}`);
    }
  });

  it('knows each measure by one name', () => {
    assert.equal(new Set(CATALOGUE.map(({ id }) => id)).size, CATALOGUE.length);
    assert.equal(new Set(CATALOGUE.map(({ name }) => name)).size, CATALOGUE.length);
    assert.deepEqual(
      offenders(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)),
      [],
    );
  });

  it('has 4 to 7 steps, a role, an indicator with its target and evidence in each', () => {
    assert.deepEqual(
      offenders(
        (measure) =>
          measure.steps.length < 4 || measure.steps.length > 7 || new Set(measure.steps).size < measure.steps.length,
      ),
      [],
    );
    assert.deepEqual(
      offenders((measure) => !ROLES.includes(measure.owner) || textsOf(measure).some((text) => !text.trim())),
      [],
    );
  });

  it('stays inside the fiscal year and gives what comes again and again the whole of it', () => {
    const recurring = /ไตรมาส|ทุกเดือน|รายเดือน|เดือนละ|ตลอดปี|ทุกสัปดาห์|6 เดือน|หกเดือน|ครั้งต่อปี(?<!1 ครั้งต่อปี)/;
    assert.deepEqual(
      offenders(({ from, months }) => months < 1 || from + months - 1 > 12),
      [],
    );
    assert.deepEqual(
      offenders((measure) => measure.months < 12 && textsOf(measure).some((text) => recurring.test(text))),
      [],
    );
  });
});

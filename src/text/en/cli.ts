/** The command line in English. */
import { toDecimal } from '../../core/hundredths';
import type { CliText } from '../text';

export const EN_CLI: CliText = {
  help: `Prongsai reads ITA scores from a workbook, analyses the seven issues and writes the plan as sheets.

  prongsai assess FILE [--json]                   what the scores mean
  prongsai report FILE [-o OUT.xlsx] [--json]     the plan workbook
  prongsai report FILE --word OUT.docx [--template AGENCY.docx]
                                                  and the document as Word, also in the agency's own template
  prongsai template [FILE] [-o OUT.xlsx]          an empty form of the year's items, by the settings and the corrected
                                                  scheme of FILE where one is given

options
  --agency NAME          name of the agency     --agency-kind KIND     อบต. เทศบาล อบจ. จังหวัด กรม สถานศึกษา อื่น ๆ
  --district NAME        district               --province NAME        province
  --result-year 2568     year of the results    --plan-year 2569       fiscal year of the plan
  --pass 85              mend below this        --target 95            develop below this
  --scale NAME           level scale: short pass letters words
  --digits thai|arabic   digits of the sheets   --lang th|en           language
  --settings FILE.json   all settings from a file

exit code  0 done · 1 done, with findings that must be mended · 2 not done`,
  years: (resultYear, planYear) => `Results of ${String(resultYear)} → plan of fiscal year ${String(planYear)}`,
  agencyUnknown: '(agency not found)',
  place: (district, province) =>
    [district && `District ${district}`, province && `Province ${province}`].filter(Boolean).join(', '),
  total: 'Total',
  noTotal: 'No total yet: the items of the three instruments are not complete.',
  higher: ({ english, word, totalCut, instrumentCut, below }) => {
    const reasons = [
      totalCut !== null && `the total is below ${toDecimal(totalCut)}`,
      instrumentCut !== null &&
        below.length > 0 &&
        `${below.map(({ instrument, score }) => `${instrument} ${toDecimal(score)}`).join(' and ')} below ${toDecimal(instrumentCut)}`,
    ];
    return `Not “${word}”${english && ` (${english})`}, because of ${reasons.filter(Boolean).join(' and ')}`;
  },
  previousTotal: (previous, change, year) => `${String(year)}: ${previous}, change ${change}`,
  issueHeadings: ['Issue', 'Items', 'Average', 'Level', 'Mend', 'Develop'],
  mustMend: (pass, count) => `Must be mended (below ${pass}): ${String(count)}`,
  develop: (target, count) => `Should be developed (below ${target}): ${String(count)}`,
  findings: (count) => `Findings: ${String(count)}`,
  noFindings: 'Checked: nothing to mend.',
  measures: (count, answered, weak) =>
    `Plan: ${String(count)} measures, answering ${String(answered)} of the ${String(weak)} items below the target`,
  wrote: (file, sheets) => `Wrote ${file} with ${String(sheets)} sheets`,
  wroteWord: (file) => `Wrote the document ${file}`,
  wroteTemplate: (file, items, year) => `Wrote the form ${file} with the ${String(items)} items of ${String(year)}`,
};

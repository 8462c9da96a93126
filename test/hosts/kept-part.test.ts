import assert from 'node:assert/strict';
import { KEPT_NAMESPACE, keptText, keptXml } from '../../src/hosts/kept-part';

const part = (text: string) => `<decisions xmlns="urn:prongsai:decisions">${text}</decisions>`;

describe('the part that keeps the decisions', () => {
  it('is one element of our namespace with the decisions as its text', () => {
    assert.equal(KEPT_NAMESPACE, 'urn:prongsai:decisions');
    assert.equal(
      keptXml('{"plan":"จัดอบรม <ทุกเดือน> & \'ทุกไตรมาส\'"}'),
      part('{&quot;plan&quot;:&quot;จัดอบรม &lt;ทุกเดือน&gt; &amp; &apos;ทุกไตรมาส&apos;&quot;}'),
    );
  });

  for (const decisions of [
    '',
    '{}',
    '{"a":"<b>&amp;</b> ]]> \\"โปร่งใส\\" 😀"}',
    ' {\n\t"a": 1\r\n}\r ',
    '&#13; &quot; &unknown; $& $1',
    'x'.repeat(1_000_000),
  ]) {
    it(`gives back what was put in: ${JSON.stringify(decisions.slice(0, 40))}`, () => {
      assert.equal(keptText(keptXml(decisions)), decisions);
    });
  }

  it('escapes as JSON does what XML cannot hold, so that the JSON means the same', () => {
    const value = { a: '\uFFFF\uFFFE', b: '\uD800x\uDC00', c: '😀' };
    const json = `{"a":"\uFFFF\uFFFE","b":"\uD800x\uDC00","c":"😀"}`;
    assert.equal(
      keptXml(json),
      part(
        '{&quot;a&quot;:&quot;\\uffff\\ufffe&quot;,&quot;b&quot;:&quot;\\ud800x\\udc00&quot;,&quot;c&quot;:&quot;😀&quot;}',
      ),
    );
    assert.deepEqual(JSON.parse(keptText(keptXml(json)) ?? ''), value);
    assert.equal(keptText(keptXml('\0\x1F')), '\\u0000\\u001f');
  });

  it('is read as other programs may write it again', () => {
    const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';
    assert.equal(keptText(`\uFEFF${declaration}\r\n${part('{}')}\n`), '{}');
    assert.equal(keptText(`<decisions  xmlns = 'urn:prongsai:decisions' >[1]</decisions >`), '[1]');
    assert.equal(keptText('<decisions xmlns="urn:prongsai:decisions"/>'), '');
    assert.equal(keptText(part('&#xe01;&#3586;&#x1F600;"\'&gt;>')), 'กข😀"\'>>');
    assert.equal(keptText(part('{\r\n}\r')), '{\n}\n');
  });

  for (const [what, xml] of [
    ['nothing', ''],
    ['no XML', '{}'],
    ['another element', '<choices xmlns="urn:prongsai:decisions">{}</choices>'],
    ['no namespace', '<decisions>{}</decisions>'],
    ['another namespace', '<decisions xmlns="urn:prongsai:other">{}</decisions>'],
    ['one more attribute', '<decisions xmlns="urn:prongsai:decisions" a="1">{}</decisions>'],
    ['an element inside', part('{}<b/>')],
    ['a comment inside', part('<!-- -->{}')],
    ['raw data inside', part('<![CDATA[{}]]>')],
    ['a document type', `<!DOCTYPE decisions [<!ENTITY a "b">]>${part('&a;')}`],
    ['an unknown entity', part('&a;')],
    ['an entity named as a member of every object', part('&constructor;')],
    ['a bare ampersand', part('a & b')],
    ['a character that XML cannot hold', part('&#0;')],
    ['half a character', part('&#xD800;')],
    ['a number that is no character', part('&#x110000;')],
    ['no end', '<decisions xmlns="urn:prongsai:decisions">{}'],
    ['something behind it', `${part('{}')}{}`],
    ['two of them', part('{}').repeat(2)],
  ] as const) {
    it(`is not taken for ours with ${what}`, () => {
      assert.equal(keptText(xml), null);
    });
  }
});

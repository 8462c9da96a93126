import assert from 'node:assert/strict';
import { isWebAddress } from '../../src/core/web-address';

describe('the address of a web page', () => {
  it('is http or https and nothing else', () => {
    for (const text of ['https://a.go.th', 'HTTP://ก.ไทย/ผล?ปี=2569#ข', `https://a.th/${'x'.repeat(2065)}`]) {
      assert.ok(isWebAddress(text), text);
    }
    for (const text of [
      ...['', 'a.go.th', 'ftp://a.go.th', 'javascript:alert(1)', 'https://', 'https:///a', 'ดู https://a.go.th'],
      ...['https://a.go.th https://b.go.th', 'https://a.go.th\n', `https://a.th/${'x'.repeat(2067)}`],
    ]) {
      assert.ok(!isWebAddress(text), text);
    }
  });
});

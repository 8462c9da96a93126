/** What a page of ours may load and who may frame it: as a <meta> in the built pages and as headers of our servers. */
'use strict';

const CDN = 'https://appsforoffice.microsoft.com';

/** Where Excel on the web shows a pane or a dialog. */
const OFFICE_HOSTS = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
];

/** Pages that load office.js. */
const OFFICE_PAGES = ['taskpane.html', 'commands.html'];
/** Pages that Excel frames. */
const FRAMED_PAGES = [...OFFICE_PAGES, 'notice.html'];

/** The policy of a page by its file name; `cdn` is whether it may load office.js from Microsoft. */
function pagePolicy(page, { cdn }) {
  const scripts = cdn && OFFICE_PAGES.includes(page) ? `'self' ${CDN}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Headers for any file of the build by its name ("js/a.js"): the pages' own <meta> says as much but who may frame
 * them, which only a header can say. `ancestors` are further origins that may.
 */
function fileHeaders(name, ancestors = []) {
  const hosts = ["'self'", ...OFFICE_HOSTS, ...ancestors];
  const framedBy = FRAMED_PAGES.includes(name) ? hosts.join(' ') : "'none'";
  return {
    'Content-Security-Policy': `${pagePolicy(name, { cdn: true })}; frame-ancestors ${framedBy}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}

module.exports = { CDN, OFFICE_PAGES, pagePolicy, fileHeaders };

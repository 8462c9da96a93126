/** The namespaces of Office Open XML, transitional. */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const DRAWINGML = 'http://schemas.openxmlformats.org/drawingml/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const DRAWING = `${DRAWINGML}/main`;
export const CHART = `${DRAWINGML}/chart`;
export const SHEET_DRAWING = `${DRAWINGML}/spreadsheetDrawing`;
export const RELATIONSHIPS = `${OFFICE}/relationships`;
export const CUSTOM_XML = `${OFFICE}/customXml`;
export const EXTENDED_PROPERTIES = `${OFFICE}/extended-properties`;
export const PACKAGE_RELATIONSHIPS = `${PACKAGE}/relationships`;
export const CONTENT_TYPES = `${PACKAGE}/content-types`;
export const CORE_PROPERTIES = `${PACKAGE}/metadata/core-properties`;
export const CORE_PROPERTIES_TYPE = `${PACKAGE}/relationships/metadata/core-properties`;
export const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/**
 * Must be the first import of every page: office-ui-fabric-react reads window.FabricConfig while its modules load.
 * Its rules go into a style sheet made by script, so that no inline style is needed, and it loads no fonts from elsewhere.
 */
interface FabricConfig {
  readonly fontBaseUrl: string;
  readonly iconBaseUrl: string;
  readonly mergeStyles: { readonly injectionMode: 0; readonly onInsertRule: (rule: string) => void };
}

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

function onInsertRule(rule: string): void {
  try {
    sheet.insertRule(rule, sheet.cssRules.length);
  } catch {
    // a vendor's rule that this browser does not know
  }
}

const config: FabricConfig = { fontBaseUrl: '', iconBaseUrl: '', mergeStyles: { injectionMode: 0, onInsertRule } };
(window as unknown as { FabricConfig: FabricConfig }).FabricConfig = config;

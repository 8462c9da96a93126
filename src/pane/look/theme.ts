/** The two themes of fabric's controls; the pane's own parts take the same colours from look/colours.css. */
import { type IPalette, type ITheme, createTheme, loadTheme } from 'office-ui-fabric-react/lib/Styling';

const FONT = "'Leelawadee UI', 'Noto Sans Thai', 'Segoe UI', Tahoma, sans-serif";

const LIGHT: Partial<IPalette> = {
  themePrimary: '#00616b',
  themeLighterAlt: '#f0f8f9',
  themeLighter: '#dcebec',
  themeLight: '#a9d3d7',
  themeTertiary: '#5aa4ab',
  themeSecondary: '#0f7681',
  themeDarkAlt: '#005760',
  themeDark: '#004a51',
  themeDarker: '#00373c',
  neutralLighterAlt: '#f7f9f9',
  neutralLighter: '#eff3f4',
  neutralLight: '#e3e8e9',
  neutralQuaternaryAlt: '#d9dfe1',
  neutralQuaternary: '#cfd6d8',
  neutralTertiaryAlt: '#b9c2c5',
  neutralTertiary: '#7d878b',
  neutralSecondary: '#5b6469',
  neutralPrimaryAlt: '#3a4246',
  neutralPrimary: '#1f2426',
  neutralDark: '#14181a',
  black: '#0c0f10',
  white: '#ffffff',
};

const DARK: Partial<IPalette> = {
  themePrimary: '#6cc5ce',
  themeLighterAlt: '#0b1d1f',
  themeLighter: '#143438',
  themeLight: '#1f4f55',
  themeTertiary: '#3d8f98',
  themeSecondary: '#5cb4bd',
  themeDarkAlt: '#7fced6',
  themeDark: '#99d9df',
  themeDarker: '#bde7eb',
  neutralLighterAlt: '#23282a',
  neutralLighter: '#2a3033',
  neutralLight: '#343b3e',
  neutralQuaternaryAlt: '#3d4548',
  neutralQuaternary: '#475054',
  neutralTertiaryAlt: '#616b70',
  neutralTertiary: '#949ea3',
  neutralSecondary: '#b3bbbf',
  neutralPrimaryAlt: '#d3d9dc',
  neutralPrimary: '#eef1f2',
  neutralDark: '#f6f8f8',
  black: '#ffffff',
  white: '#1b1f21',
};

/** Sets the theme of all controls drawn from now on, and that of the page. */
export function applyTheme(dark: boolean): ITheme {
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  return loadTheme(
    createTheme({
      defaultFontStyle: { fontFamily: FONT, fontWeight: 'regular' },
      palette: dark ? DARK : LIGHT,
      isInverted: dark,
    }),
  );
}

/** Excel on this computer, for trying the add-in out. */
'use strict';
const fs = require('node:fs');
const path = require('node:path');

/** Where Excel usually stands; none on other systems than Windows and macOS. `platform` is Node's name of the system. */
function excelPlaces(platform, env) {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.PROGRAMW6432].filter(Boolean);
    return [...new Set(folders)].flatMap((folder) =>
      ['root\\Office16', 'Office16'].map((inner) => path.win32.join(folder, 'Microsoft Office', inner, 'EXCEL.EXE')),
    );
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', env.HOME && path.posix.join(env.HOME, 'Applications')].filter(Boolean);
    return folders.map((folder) => path.posix.join(folder, 'Microsoft Excel.app'));
  }
  return [];
}

function hasExcel(platform = process.platform, env = process.env, exists = fs.existsSync) {
  return excelPlaces(platform, env).some((place) => exists(place));
}

module.exports = { excelPlaces, hasExcel };

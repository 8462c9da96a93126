/** The page that tells of a command that failed. Its address holds what happened; what it shows is text only. */
import { readNotice } from './notice-address';
import { noticeText } from './notice-text';

const notice = readNotice(location.hash);
if (notice) {
  const { title, message, more } = noticeText(notice);
  document.documentElement.lang = notice.language;
  document.title = title;
  document.body.replaceChildren(
    ...(
      [
        ['h1', title],
        ['p', message],
        ['p', more],
      ] as const
    ).map(([name, words]) => {
      const element = document.createElement(name);
      element.textContent = words;
      return element;
    }),
  );
}

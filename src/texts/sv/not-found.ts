/** The page for an address that leads nowhere. */

export const notFound = {
  title: 'Lådan var tom',
  lede: 'Sidan finns inte, eller så har den flyttat. Här är lektionerna och övningarna, så hittar du kanske rätt ändå.',
  home: 'Till startsidan',
};

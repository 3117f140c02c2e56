declare namespace App {
  interface Locals {
    /** The unit whose text is being rendered; set by UnitArticle, read by the components in the text. */
    unit: import('./course/model.ts').Unit;
    /** `site` = pages with addresses; `player` = one document where units are reached by #. */
    surface: 'site' | 'player';
  }
}

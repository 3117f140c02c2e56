import { INK } from '../../exports/page.ts';
import { wordFile } from '../../texts/sv/word-file.ts';

/** Id of the style that every table has. */
export const TABLE_STYLE = 'CourseTable';

const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${INK.line}"/>`;

const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;

/** Lines, margins and the ground of the head. docx has no words for a style of tables. ECMA-376 part 1, 17.7.6 */
export const TABLE_STYLE_XML: string = [
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="${wordFile.styles.table}"/>`,
  '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>',
  `<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>`,
  `<w:tblCellMar>${margin('top', 50)}${margin('left', 90)}${margin('bottom', 50)}${margin('right', 90)}</w:tblCellMar></w:tblPr>`,
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${INK.head}"/>`,
  '<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>',
  '</w:style></w:styles>',
].join('');

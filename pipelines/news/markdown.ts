/** Markdown as text: its marks go, its words and lines stay, and the marks of headings, which layout reads. Linear. */

const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|>~"'])/g;
const IMAGE = /!\[[^\]\n]{0,500}\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*){0,9}\)/g;
const LINK = /\[([^\]\n]{0,500})\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*){0,9}\)/g;
/** A line that is nothing but links, of a list or alone: of a menu, or of other articles; so are they in pages. */
const LINKS_ALONE = new RegExp(
  "^[ \\t]*(?:[*+-][ \\t]+|\\d{1,3}\\.[ \\t]+)?(?:(?:[|·•/][ \\t]*)?" +
    "\\[[^\\]\\n]{0,250}\\]\\([^()\\n]*(?:\\([^()\\n]*\\)[^()\\n]*){0,9}\\)[ \\t]*){1,60}$",
  "gm",
);
/** `**Baca juga:**[...](...)`: a label that nothing parts from what it labels. */
const LABEL = /(\*\*|__)([^*_\n]{1,60}:)\1(?=\S)/g;
/** `[[Dermaga|dermaga itu]]`, as notes link to each other, and what they embed. */
const NOTE_EMBED = /!\[\[[^[\]\n]{0,500}\]\]/g;
const NOTE_LINK = /\[\[(?:[^[\]|\n]{0,300}\|)?([^[\]\n]{1,300})\]\]/g;
const REFERENCE = /^[ \t]*\[[^\]\n]+\]:[ \t]*\S.*$/gm;
const AUTOLINK = /<(https?:\/\/[^\s<>]+)>/g;
const EMPHASIS = /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=\S)([^*_\n]*[^*_\s])\1(?![\p{L}\p{N}*_])/gu;
const STRUCK = /~~([^~\n]+)~~/g;
const CODE = /`([^`\n]+)`/g;
const UNDERLINED = /^(\S.*)\n[ \t]*(?:={3,}|-{3,})[ \t]*$/gm;
const QUOTED = /^[ \t]*(?:>[ \t]?){1,50}/gm;
const RULE = /^[ \t]*(?:\*[ \t]*\*[ \t]*\*[* \t]*|-[ \t]*-[ \t]*-[- \t]*|_[ \t]*_[ \t]*_[_ \t]*)$/gm;
const FENCE = /^[ \t]*(?:```|~~~).*$/gm;
const TABLE_RULE = /^[ \t|]*:?-(?=[-: \t]*\|)[-:| \t]*$\n?/gm;
const TABLE_ROW = /^[ \t]*\|(.*)\|[ \t]*$/gm;

/** `<!--more-->`, `<!-- wp:paragraph -->`: where a teaser ends, and what a program says to itself. */
const COMMENT = /<!--[^<>\n]{0,300}-->/g;

/** A mark that was escaped stays out of reach until the end: private-use characters stand in for it. */
const HIDDEN = 0xf000;

export function markdownToText(markdown: string): string {
  return markdown
    .replace(ESCAPED, (_, mark: string) => String.fromCharCode(HIDDEN + mark.charCodeAt(0)))
    .replace(FENCE, "")
    .replace(COMMENT, "")
    .replace(NOTE_EMBED, "")
    .replace(NOTE_LINK, "$1")
    .replace(IMAGE, "")
    .replace(LINKS_ALONE, "")
    .replace(LABEL, "$2 ")
    .replace(LINK, "$1")
    .replace(REFERENCE, "")
    .replace(AUTOLINK, "$1")
    .replace(TABLE_RULE, "")
    .replace(TABLE_ROW, (_, row: string) =>
      row
        .split("|")
        .map((cell) => cell.trim())
        .join("\t"),
    )
    .replace(UNDERLINED, "## $1")
    .replace(RULE, "")
    .replace(QUOTED, "")
    .replace(EMPHASIS, "$2")
    .replace(EMPHASIS, "$2")
    .replace(STRUCK, "$1")
    .replace(CODE, "$1")
    .replace(/[\uf000-\uf07f]/g, (hidden) => String.fromCharCode(hidden.charCodeAt(0) - HIDDEN));
}

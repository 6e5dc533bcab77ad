// Reads Markdown, a document in Base64 per line, and prints for each a line with its HTML by all renderers, in Base64
// with spaces between, in the order of the first line, which has their names.
import {readFileSync} from 'node:fs';
import {HtmlRenderer, Parser} from 'commonmark';
import {marked} from 'marked';
import MarkdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';

const markdownIt = (options) => {
  const renderer = new MarkdownIt(options);
  return (markdown) => renderer.render(markdown);
};
const withFootnotes = new MarkdownIt({html: true, linkify: true}).use(footnote);
const renderers = {
  'commonmark.js': (markdown) => new HtmlRenderer().render(new Parser().parse(markdown)),
  'marked': (markdown) => marked.parse(markdown),
  'markdown-it': markdownIt({}),
  'markdown-it html': markdownIt({html: true}),
  'markdown-it linkify': markdownIt({linkify: true}),
  'markdown-it html linkify footnote': (markdown) => withFootnotes.render(markdown),
};

const lines = [Object.keys(renderers).join('\t')];
for (const line of readFileSync(0, 'ascii').split('\n').slice(0, -1)) {
  const markdown = Buffer.from(line, 'base64').toString('utf8');
  lines.push(Object.values(renderers).map((render) => Buffer.from(render(markdown)).toString('base64')).join(' '));
}
process.stdout.write(lines.join('\n') + '\n');

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dramatis.Corpora;
using Dramatis.Tokens;

namespace Dramatis.Evaluation;

/// <summary>Reads CoNLL-U, the format of Universal Dependencies.</summary>
/// <remarks>
/// The raw text is put together from <c># text =</c>: a space between sentences (none behind <c>SpaceAfter=No</c>), an empty line
/// before <c># newpar</c>.
/// </remarks>
internal sealed class ConlluReader
{
    private readonly StringBuilder text = new();
    private readonly List<Token> tokens = [];
    private readonly List<TextSpan> words = [];
    private readonly List<int> sentences = [];
    private int position;
    private bool spaced = true;

    public static ImmutableArray<GoldDocument> Read(string path, string[] lines)
    {
        var documents = ImmutableArray.CreateBuilder<GoldDocument>();
        var document = new ConlluReader();
        var endOfRange = 0;
        var newParagraph = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                document.AddTo(documents, path);
                document = new ConlluReader();
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                newParagraph = true;
            }
            else if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                document.BeginSentence(line[9..], newParagraph);
                (newParagraph, endOfRange) = (false, 0);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                var columns = line.Split('\t');
                var range = columns[0].Split('-');
                if (columns.Length != 10 || !int.TryParse(range[0].Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
                {
                    throw new DramatisException($"{path}, line {i + 1}: CoNLL-U has ten columns, parted by tabs, the first a number. Here: {line}");
                }

                if (range.Length == 2)
                {
                    endOfRange = int.Parse(range[1], CultureInfo.InvariantCulture);
                    document.AddToken(columns, $"{path}, line {i + 1}");
                }
                else if (!columns[0].Contains('.', StringComparison.Ordinal))
                {
                    if (id > endOfRange)
                    {
                        document.AddToken(columns, $"{path}, line {i + 1}");
                        document.words.Add(document.tokens[^1].Span);
                    }
                    else
                    {
                        document.AddWord(columns[1], id == endOfRange);
                    }
                }
            }
        }

        document.AddTo(documents, path);
        return documents.ToImmutable();
    }

    private void BeginSentence(string sentence, bool newParagraph)
    {
        if (text.Length > 0)
        {
            text.Append(newParagraph ? "\n\n" : spaced ? " " : "");
        }

        position = text.Length;
        text.Append(sentence);
        sentences.Add(tokens.Count);
    }

    private void AddToken(string[] columns, string where)
    {
        var form = columns[1];
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        if (position + form.Length > text.Length || text.ToString(position, form.Length) != form)
        {
            throw new DramatisException($"{where}: the token {form} doesn’t stand here in the sentence’s # text.");
        }

        tokens.Add(new Token(new TextSpan(position, position + form.Length), GoldTokens.KindOf(form)));
        position += form.Length;
        spaced = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
    }

    /// <summary>A word inside a token; its letters may be other than the token’s (<c>ca</c> n’t, <c>wo</c> n’t), its length is what counts.</summary>
    private void AddWord(string form, bool isLast)
    {
        var token = tokens[^1].Span;
        var start = words.Count > 0 && words[^1].End > token.Start ? words[^1].End : token.Start;
        words.Add(new TextSpan(start, isLast ? token.End : Math.Min(token.End, start + form.Length)));
    }

    private void AddTo(ImmutableArray<GoldDocument>.Builder documents, string path)
    {
        if (tokens.Count > 0)
        {
            var document = new Document($"{Path.GetFileName(path)}#{documents.Count}", text.ToString());
            documents.Add(new GoldDocument(GoldTokens.Document(document, [.. tokens], [.. sentences]), [.. words], []));
        }
    }
}

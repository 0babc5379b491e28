using System.Collections.Immutable;
using System.Text;
using Dramatis.Corpora;
using Dramatis.Tokens;

namespace Dramatis.Evaluation;

/// <summary>Reads files like those of CoNLL-2003: a token and its tag a line.</summary>
/// <remarks>The text is put together from the tokens with spaces where print has them, so that recognizers see what they see in a text.</remarks>
internal sealed class ConllReader
{
    private const string Openers = "([{“‘«$£€#@";
    private const string Closers = ".,;:!?)]}”’»%'";

    private readonly StringBuilder text = new();
    private readonly List<Token> tokens = [];
    private readonly List<string> tags = [];
    private readonly List<int> sentences = [];
    private bool newSentence = true;
    private bool isQuoted;

    public static ImmutableArray<GoldDocument> Read(string path, string[] lines)
    {
        var documents = ImmutableArray.CreateBuilder<GoldDocument>();
        var document = new ConllReader();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd();
            if (line.StartsWith("-DOC", StringComparison.Ordinal))
            {
                document.AddTo(documents, path);
                document = new ConllReader();
            }
            else if (line.Length == 0)
            {
                document.newSentence = true;
            }
            else
            {
                var columns = line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : ' ');
                if (columns.Length < 2)
                {
                    throw new DramatisException($"{path}, line {i + 1}: a token and its tag are wanted, parted by tab or space. Here: {line}");
                }

                document.Add(columns[0], columns[^1]);
            }
        }

        document.AddTo(documents, path);
        return documents.ToImmutable();
    }

    private void Add(string form, string tag)
    {
        if (newSentence)
        {
            sentences.Add(tokens.Count);
            text.Append(text.Length > 0 ? "\n" : "");
            isQuoted = false;
        }
        else if (!Touches(form))
        {
            text.Append(' ');
        }

        isQuoted ^= form == "\"";
        newSentence = false;
        tokens.Add(new Token(new TextSpan(text.Length, text.Length + form.Length), GoldTokens.KindOf(form)));
        tags.Add(tag);
        text.Append(form);
    }

    private bool Touches(string form)
    {
        var last = text[^1];
        return (form == "\"" ? isQuoted : form.Length == 1 && Closers.Contains(form[0], StringComparison.Ordinal))
            || form is "n't" or "n’t" or "..." or "''"
            || (form.Length is > 1 and <= 3 && form[0] is '\'' or '’' && form.Skip(1).All(char.IsLower))
            || Openers.Contains(last, StringComparison.Ordinal)
            || (last == '"' && isQuoted && form != "\"");
    }

    private void AddTo(ImmutableArray<GoldDocument>.Builder documents, string path)
    {
        if (tokens.Count > 0)
        {
            var document = new Document($"{Path.GetFileName(path)}#{documents.Count}", text.ToString());
            documents.Add(new GoldDocument(GoldTokens.Document(document, [.. tokens], [.. sentences]), [.. tokens.Select(t => t.Span)], [.. tags]));
        }
    }
}

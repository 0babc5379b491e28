using System.Text;

namespace Dramatis.Corpora;

/// <summary>Reads comma-separated (RFC 4180) and tab-separated files that have a header.</summary>
internal static class DelimitedRecords
{
    /// <summary>The fields of each row by the names of the header, and the number of the line on which the row begins, from 1.</summary>
    /// <remarks>A field in double quotation marks may hold separators and line ends. Rows that are empty are left out.</remarks>
    public static IEnumerable<(int Line, List<KeyValuePair<string, string>> Fields)> Read(CorpusFile file, CorpusOptions options, char separator)
    {
        var (text, unreadable) = TextReaders.Read(file, options);
        if (unreadable is not null)
        {
            throw new DramatisException($"{file.Path}: {unreadable}");
        }

        List<string>? header = null;
        foreach (var (line, row) in Rows(text, separator, file.Path))
        {
            if (header is null)
            {
                header = row;
            }
            else if (row.Count != header.Count)
            {
                throw new DramatisException($"{file.Path}, line {line}: there are {row.Count} fields, but the header has {header.Count}. A field that holds a separator or a line end stands in double quotation marks.");
            }
            else
            {
                yield return (line, [.. header.Zip(row, KeyValuePair.Create)]);
            }
        }
    }

    private static IEnumerable<(int Line, List<string> Row)> Rows(string text, char separator, string path)
    {
        var (line, begun, row, field) = (1, 1, new List<string>(), new StringBuilder());
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && field.Length == 0)
            {
                i = Quoted(text, i + 1, field, ref line, path);
            }
            else if (c == separator)
            {
                row.Add(field.ToString());
                field.Clear();
            }
            else if (c is '\n' or '\r')
            {
                i += c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                if (row.Count > 0 || field.Length > 0)
                {
                    row.Add(field.ToString());
                    yield return (begun, row);
                }

                row = [];
                field.Clear();
                begun = ++line;
            }
            else
            {
                field.Append(c);
            }
        }

        if (row.Count > 0 || field.Length > 0)
        {
            row.Add(field.ToString());
            yield return (begun, row);
        }
    }

    /// <summary>Reads a field in quotation marks; the index of the mark that closes it.</summary>
    private static int Quoted(string text, int start, StringBuilder field, ref int line, string path)
    {
        var begun = line;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                if (i + 1 == text.Length || text[i + 1] != '"')
                {
                    return i;
                }

                i++;
            }

            line += text[i] == '\n' ? 1 : 0;
            field.Append(text[i]);
        }

        throw new DramatisException($"{path}, line {begun}: a double quotation mark opens a field here and nothing closes it.");
    }
}

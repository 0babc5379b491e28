using System.Text;
using System.Text.Json;

namespace Dramatis.Corpora;

/// <summary>Reads files that hold a JSON object a line.</summary>
internal static class JsonRecords
{
    /// <summary>The fields of each line, and its number from 1. A field that is itself a list or an object is given as its JSON, null as no field.</summary>
    public static IEnumerable<(int Line, List<KeyValuePair<string, string>> Fields)> Read(string path)
    {
        using var file = Open(path);
        var buffer = new byte[1 << 16];
        var (start, end, line) = (0, 0, 0);
        while (true)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length < 0)
            {
                // The rest of the line is still in the file.
                buffer.AsSpan(start, end - start).CopyTo(buffer);
                (start, end) = (0, end - start);
                if (end == buffer.Length)
                {
                    Array.Resize(ref buffer, buffer.Length * 2);
                }

                var read = file.Read(buffer, end, buffer.Length - end);
                end += read;
                if (read > 0)
                {
                    continue;
                }

                length = end;
                if (length == 0)
                {
                    yield break;
                }
            }

            line++;
            var bytes = buffer.AsMemory(start, length);
            if (line == 1 && bytes.Span.StartsWith(Encoding.UTF8.Preamble))
            {
                bytes = bytes[3..];
            }

            start = Math.Min(start + length + 1, end);
            if (!bytes.Span.Trim(" \r\t"u8).IsEmpty)
            {
                yield return (line, Parse(bytes.Span, path, line));
            }
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DramatisException($"{path}: can't be read. {e.Message}", e);
        }
    }

    private static List<KeyValuePair<string, string>> Parse(ReadOnlySpan<byte> json, string path, int line)
    {
        try
        {
            var fields = new List<KeyValuePair<string, string>>(8);
            var reader = new Utf8JsonReader(json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                throw new DramatisException($"{path}, line {line}: this is no JSON object. A .jsonl file has one a line: {{\"id\": \"a\", \"text\": \"…\"}}.");
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = string.Intern(reader.GetString()!);
                reader.Read();
                if (reader.TokenType != JsonTokenType.Null)
                {
                    fields.Add(KeyValuePair.Create(name, Value(ref reader, json)));
                }
            }

            return reader.Read() ? throw new JsonException("Something follows the object.") : fields;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new DramatisException($"{path}, line {line}: this can't be read as JSON in UTF-8. {e.Message}", e);
        }
    }

    private static string Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString()!;
        }

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return Encoding.UTF8.GetString(json[start..(int)reader.BytesConsumed]);
    }
}

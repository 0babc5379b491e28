using System.IO.Compression;
using System.Text;

namespace Dramatis.Charts.Export.Origins;

/// <summary>A figure as short lines of ASCII, for files that have remarks but no place for data.</summary>
internal static class OriginLines
{
    private const string Mark = "Dramatis-Figure: ";
    private const int Length = 200;

    private static readonly System.Buffers.SearchValues<char> Base64 = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");

    /// <summary>The lines of <paramref name="origin"/>.</summary>
    public static IEnumerable<string> Of(FigureOrigin origin) => Pack(origin.ToJson()).Chunk(Length).Select(line => Mark + new string(line));

    /// <summary>The figure’s JSON in lines among others; null when there is none.</summary>
    public static string? Find(string text)
    {
        var packed = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            var at = line.IndexOf(Mark, StringComparison.Ordinal);
            if (at >= 0)
            {
                // In a TIFF a zero byte ends the text, and other fields follow.
                var rest = line.AsSpan(at + Mark.Length);
                packed.Append(rest[..(rest.IndexOfAnyExcept(Base64) is >= 0 and var end ? end : rest.Length)]);
            }
        }

        return packed.Length == 0 ? null : Unpack(packed.ToString());
    }

    /// <summary>A text as base 64 of its deflated UTF-8.</summary>
    public static string Pack(string text)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(Encoding.UTF8.GetBytes(text));
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    /// <summary>The text that was packed.</summary>
    public static string Unpack(string packed)
    {
        using var zlib = new ZLibStream(new MemoryStream(Convert.FromBase64String(packed)), CompressionMode.Decompress);
        using var reader = new StreamReader(zlib, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

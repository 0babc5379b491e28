using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Dramatis.Charts.Export.Origins;

/// <summary>A figure’s origin in a PDF of the kit: the attached file.</summary>
internal static partial class PdfOrigin
{
    /// <summary>The figure’s JSON in a PDF; null when there is none.</summary>
    public static string? Find(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        if (Attachment().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var data = pdf.AsSpan(match.Index + match.Length, int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var reader = new StreamReader(zlib, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"<< /Type /EmbeddedFile /Subtype /application#2Fjson /Filter /FlateDecode /Length (\d+) >>\nstream\n")]
    private static partial Regex Attachment();
}

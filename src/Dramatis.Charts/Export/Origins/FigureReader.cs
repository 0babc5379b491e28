using System.Text;
using System.Text.RegularExpressions;

namespace Dramatis.Charts.Export.Origins;

/// <summary>Reads figures back: from plotly’s JSON, and from every file that the kit writes.</summary>
internal static partial class FigureReader
{
    /// <summary>The figure in a file.</summary>
    /// <exception cref="DramatisException">There is no such file, or no figure in it.</exception>
    public static FigureSource Read(string path)
    {
        var bytes = UserFile.Read(path, File.ReadAllBytes);
        try
        {
            return FigureSource.Parse(Json(bytes) ?? throw new DramatisException("There is no figure in this file: only the files that this kit writes hold the figure that they show."));
        }
        catch (Exception e) when (e is DramatisException or InvalidDataException or FormatException or System.Xml.XmlException)
        {
            throw new DramatisException($"{path}: {e.Message}", e);
        }
    }

    private static string? Json(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']))
        {
            return PngOrigin.Find(bytes);
        }

        if (bytes.AsSpan().StartsWith("%PDF"u8))
        {
            return PdfOrigin.Find(bytes);
        }

        if (bytes.AsSpan().StartsWith("%!PS"u8) || bytes.AsSpan().StartsWith("II*\0"u8) || bytes.AsSpan().StartsWith("MM\0*"u8))
        {
            return OriginLines.Find(Encoding.Latin1.GetString(bytes));
        }

        var text = new UTF8Encoding(false).GetString(bytes).TrimStart('\uFEFF');
        return text.TrimStart().StartsWith('<') ? SvgOrigin.Find(text) ?? (Page().Match(text) is { Success: true } match ? match.Groups[1].Value : null) : text;
    }

    [GeneratedRegex("""<script type="application/json" data-of="[^"]*">(.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex Page();
}

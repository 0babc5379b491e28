namespace Dramatis;

/// <summary>Writes a value as a field of a delimited file.</summary>
internal static class DelimitedText
{
    /// <summary>The field of a comma-separated file (RFC 4180): quoted where it must be.</summary>
    public static string Csv(string text) => text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>The field of a tab-separated file: tab, line ends and backslash as <c>\t</c>, <c>\n</c>, <c>\r</c>, <c>\\</c>.</summary>
    public static string Tsv(string text) => text.AsSpan().IndexOfAny("\t\n\r\\") < 0 ? text
        : text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
}

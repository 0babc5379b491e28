using System.Text.RegularExpressions;

namespace Dramatis.Charts.Export.Formats.Svg;

/// <summary>Reads the declarations of a <c>style</c> attribute.</summary>
internal static partial class CssDeclarations
{
    /// <summary>Names and values in their order.</summary>
    public static IEnumerable<(string Name, string Value)> Parse(string style) =>
        Declaration().Matches(style).Select(m => (m.Groups[1].Value, m.Groups[2].Value.Trim()));

    [GeneratedRegex("""([\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|\([^)]*\)|[^;])*)""")]
    private static partial Regex Declaration();
}

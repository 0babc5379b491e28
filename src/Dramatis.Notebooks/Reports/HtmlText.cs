using System.Net;
using System.Text.RegularExpressions;

namespace Dramatis.Notebooks.Reports;

/// <summary>Text as HTML.</summary>
internal static partial class HtmlText
{
    /// <summary><paramref name="text"/> so that nothing in it is markup. Colours meant for a terminal and characters that HTML hasn’t are left out.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(Control().Replace(TerminalColour().Replace(text, ""), ""));

    [GeneratedRegex(@"\x1b\[[0-9;?]*[A-Za-z]")]
    private static partial Regex TerminalColour();

    [GeneratedRegex(@"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")]
    private static partial Regex Control();
}

using System.Net;
using Deedle;
using Dramatis.Charts.Tables;

namespace Dramatis.Notebooks.Displays;

/// <summary>A result in a few words: what a cell shows that ends with it.</summary>
/// <param name="Facts">The numbers, as one line: <c>1 document · 49 sentences</c>.</param>
/// <param name="Table">The first rows of it as a table; null for none.</param>
/// <param name="Cautions">What the reader must know.</param>
internal sealed record Summary(string Facts, Frame<int, string>? Table, IReadOnlyList<string> Cautions)
{
    private const int Rows = 10;

    /// <summary>The summary as HTML; all of it is encoded.</summary>
    public string ToHtml() =>
        $"<div style=\"font:14px/1.5 system-ui,sans-serif\"><div style=\"margin-bottom:.4em\"><strong>{Encode(Facts)}</strong></div>"
        + (Table is null ? "" : FrameHtml.Write(Table, Rows))
        + string.Concat(Cautions.Select(c => $"<div style=\"margin-top:.4em;padding-left:.7em;border-left:3px solid #b7791f\">{Encode(c)}</div>"))
        + "</div>";

    /// <summary>The summary as plain text.</summary>
    public string ToText() => string.Join(
        '\n', [Facts, .. Table is null ? [] : new[] { FrameText.Write(Table, Rows).TrimEnd('\n') }, .. Cautions.Select(c => $"! {c}")]);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}

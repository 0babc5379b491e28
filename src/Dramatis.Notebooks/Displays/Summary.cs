using System.Net;

namespace Dramatis.Notebooks.Displays;

/// <summary>A result in a few words: what a cell shows that ends with it.</summary>
/// <param name="Facts">The numbers, as one line: <c>1 document · 49 sentences</c>.</param>
/// <param name="Items">A list below it.</param>
/// <param name="Cautions">What the reader must know.</param>
internal sealed record Summary(string Facts, IReadOnlyList<string> Items, IReadOnlyList<string> Cautions)
{
    /// <summary>The summary as HTML; all of it is encoded.</summary>
    public string ToHtml() =>
        $"<div style=\"font:14px/1.5 system-ui,sans-serif\"><div><strong>{Encode(Facts)}</strong></div>"
        + (Items.Count > 0 ? $"<ol style=\"margin:.25em 0;padding-left:2em\">{string.Concat(Items.Select(i => $"<li>{Encode(i)}</li>"))}</ol>" : "")
        + string.Concat(Cautions.Select(c => $"<div style=\"margin-top:.4em;padding-left:.7em;border-left:3px solid #b7791f\">{Encode(c)}</div>"))
        + "</div>";

    /// <summary>The summary as plain text.</summary>
    public string ToText() => string.Join('\n', [Facts, .. Items.Select((item, i) => $"{i + 1}. {item}"), .. Cautions.Select(c => $"! {c}")]);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}

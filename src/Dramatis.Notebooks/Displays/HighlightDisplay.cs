using System.Net;
using System.Text;
using Dramatis.Charts.Figures;
using Dramatis.Entities;

namespace Dramatis.Notebooks.Displays;

/// <summary>Shows text with its entities marked, each in the colour of its type and with the type’s name.</summary>
internal static class HighlightDisplay
{
    private const int Most = 100_000;

    public static string ToHtml(HighlightedText highlighted)
    {
        var html = new StringBuilder("<div style=\"font:15px/1.9 Georgia,'Times New Roman',serif;max-width:46em;white-space:pre-wrap;overflow-wrap:break-word\">");
        var (position, end) = (highlighted.Span.Start, Math.Min(highlighted.Span.End, highlighted.Span.Start + Most));
        foreach (var mention in highlighted.Mentions.Where(m => m.Span.End <= end))
        {
            var color = Palette.Of(mention.Type);
            html.Append(Encode(highlighted.Document.Text[position..mention.Span.Start]))
                .Append($"<span style=\"background:{color}26;border-bottom:2px solid {color};border-radius:3px;padding:0 2px\" title=\"{Encode(mention.Entity)}\">{Encode(mention.Surface)}")
                .Append($"<span style=\"font:600 9px system-ui,sans-serif;color:{color};padding-left:4px;white-space:nowrap\">{mention.Type.Label()}</span></span>");
            position = mention.Span.End;
        }

        html.Append(Encode(highlighted.Document.Text[position..end]));
        return html.Append(end < highlighted.Span.End ? "<div><em>… the rest is left out: highlight a smaller stretch.</em></div></div>" : "</div>").ToString();
    }

    public static string ToText(HighlightedText highlighted)
    {
        var text = new StringBuilder();
        var position = highlighted.Span.Start;
        foreach (var mention in highlighted.Mentions)
        {
            text.Append(highlighted.Document.Text, position, mention.Span.Start - position).Append($"[{mention.Surface}|{mention.Type.Label()}]");
            position = mention.Span.End;
        }

        return text.Append(highlighted.Document.Text, position, highlighted.Span.End - position).ToString();
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}

using System.Globalization;
using System.Net;
using Dramatis.Progress;

namespace Dramatis.Notebooks.Displays;

/// <summary>A bar that shows how far work has come.</summary>
/// <param name="Work">The work.</param>
internal sealed record ProgressBar(WorkDone Work)
{
    public string ToHtml() => string.Create(
        CultureInfo.InvariantCulture,
        $"<div style=\"font:13px system-ui,sans-serif\"><progress value=\"{Work.Done}\" max=\"{Math.Max(1, Work.Total)}\" style=\"width:16em;vertical-align:middle\"></progress> {WebUtility.HtmlEncode(ToText())}</div>");

    public string ToText() => string.Create(CultureInfo.InvariantCulture, $"{Work.Work} {Work.Done:N0}/{Work.Total:N0}");
}

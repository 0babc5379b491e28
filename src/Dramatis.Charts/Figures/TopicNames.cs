using System.Globalization;
using Dramatis.Topics;

namespace Dramatis.Charts.Figures;

/// <summary>What topics are called in figures.</summary>
internal static class TopicNames
{
    /// <summary>The number and the label: <c>3  iran · talks · accord</c>.</summary>
    public static string Full(Topic topic) => $"{Number(topic)}  {topic.Label}";

    /// <summary>The same, cut to <paramref name="most"/> characters.</summary>
    public static string Short(Topic topic, int most = 34) => Labels.Short(Full(topic), most);

    /// <summary>Number, label, share and stability, to be shown where somebody points.</summary>
    public static string Hover(Topic topic) =>
        $"<b>Topic {Number(topic)}</b> · {Labels.Plain(topic.Label)}<br>"
        + topic.Share.ToString("P1", CultureInfo.InvariantCulture) + " of the text"
        + (topic.Stability is { } s ? $" · stability {s.Value.ToString("0.00", CultureInfo.InvariantCulture)}" : "")
        + "<br>" + Labels.Wrapped(string.Join(", ", topic.Terms.Take(10).Select(t => t.Term)));

    private static string Number(Topic topic) => topic.Number.ToString(CultureInfo.InvariantCulture);
}

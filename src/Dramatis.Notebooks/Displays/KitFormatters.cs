using Deedle;
using Dramatis.Charts.Export;
using Dramatis.CoOccurrence;
using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Topics;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

namespace Dramatis.Notebooks.Displays;

/// <summary>Teaches the engine to show the kit’s results.</summary>
internal static class KitFormatters
{
    /// <summary>The MIME type of a chart as plotly.js reads it.</summary>
    public const string Plotly = "application/vnd.plotly.v1+json";

    private const string Html = HtmlFormatter.MimeType;
    private const string Text = PlainTextFormatter.MimeType;

    private static readonly Lazy<bool> Registered = new(RegisterAll);

    /// <summary>Registers the displays, once for the process: the engine’s formatters are its own, not a kernel’s.</summary>
    public static void Register() => _ = Registered.Value;

    private static bool RegisterAll()
    {
        // Without this a cell’s value has HTML only, and plain clients show nothing. Plain values need no HTML.
        Formatter.SetPreferredMimeTypesFor(typeof(object), Html, Text);
        foreach (var plain in new[] { typeof(string), typeof(bool), typeof(int), typeof(long), typeof(double), typeof(float), typeof(decimal), typeof(char) })
        {
            Formatter.SetPreferredMimeTypesFor(plain, Text);
        }

        Formatter.SetPreferredMimeTypesFor(typeof(GenericChart), Plotly, Html, Text);
        Formatter.Register<GenericChart>(FigureJson.Write, Plotly);
        Formatter.Register<GenericChart>(ChartDisplay.ToHtml, Html);
        Formatter.Register<GenericChart>(ChartDisplay.ToText, Text);
        Formatter.Register(typeof(Frame<,>), (frame, writer) => writer.Write(FrameDisplay.ToHtml(frame)), Html);
        Formatter.Register(typeof(Frame<,>), (frame, writer) => writer.Write(FrameDisplay.ToText(frame)), Text);
        Summarize<Corpus>(Summaries.Of);
        Summarize<AnalyzedCorpus>(Summaries.Of);
        Summarize<EntityIndex>(Summaries.Of);
        Summarize<CoOccurrences>(Summaries.Of);
        Summarize<Network>(Summaries.Of);
        Summarize<TopicModel>(Summaries.Of);
        return true;
    }

    private static void Summarize<T>(Func<T, Summary> summarize)
    {
        Formatter.Register<T>(value => summarize(value).ToHtml(), Html);
        Formatter.Register<T>(value => summarize(value).ToText(), Text);
    }
}

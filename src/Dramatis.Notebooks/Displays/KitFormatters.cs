using System.Collections.Immutable;
using Deedle;
using Dramatis.Charts.Export;
using Dramatis.Charts.Tables;
using Dramatis.CoOccurrence;
using Dramatis.Corpora;
using Dramatis.Counts;
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
    private const string Csv = "text/csv";
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
        Formatter.Register(typeof(Frame<,>), (frame, writer) => writer.Write(FrameDisplay.ToCsv(frame)), Csv);
        Formatter.SetPreferredMimeTypesFor(typeof(Frame<,>), Html, Text, Csv);
        Formatter.Register(typeof(Series<,>), (series, writer) => writer.Write(FrameDisplay.SeriesToHtml(series)), Html);
        Formatter.Register(typeof(Series<,>), (series, writer) => writer.Write(FrameDisplay.SeriesToText(series)), Text);
        Show<Concordance>(ConcordanceDisplay.ToHtml, ConcordanceDisplay.ToText);
        Show<HighlightedText>(HighlightDisplay.ToHtml, HighlightDisplay.ToText);
        Show<ImmutableArray<Mention>>(mentions => FrameDisplay.ToHtml(mentions.Table()), mentions => FrameDisplay.ToText(mentions.Table()));
        Show<ProgressBar>(bar => bar.ToHtml(), bar => bar.ToText());
        Summarize<Entity>(Summaries.Of);
        Summarize<Corpus>(Summaries.Of);
        Summarize<AnalyzedCorpus>(Summaries.Of);
        Summarize<EntityIndex>(Summaries.Of);
        Summarize<CoOccurrences>(Summaries.Of);
        Summarize<Network>(Summaries.Of);
        Summarize<Terms>(Summaries.Of);
        Summarize<FrequencyList>(Summaries.Of);
        Summarize<KeynessList>(Summaries.Of);
        Summarize<PairAssessment>(Summaries.Of);
        Summarize<TopicModel>(Summaries.Of);
        return true;
    }

    private static void Summarize<T>(Func<T, Summary> summarize) => Show<T>(value => summarize(value).ToHtml(), value => summarize(value).ToText());

    private static void Show<T>(Func<T, string> html, Func<T, string> text)
    {
        Formatter.Register(html, Html);
        Formatter.Register(text, Text);
    }
}

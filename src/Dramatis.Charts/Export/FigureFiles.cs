using Dramatis.Charts.Export.Origins;
using Plotly.NET;

namespace Dramatis.Charts.Export;

/// <summary>Writes figures to files.</summary>
public static class FigureFiles
{
    /// <summary>
    /// Writes a figure to a file; folders that are missing are made. <c>.svg</c>, <c>.pdf</c>, <c>.eps</c>: vectors; <c>.png</c>, <c>.tiff</c>: pixels;
    /// <c>.html</c>: a page of its own, interactive, that works offline; <c>.json</c>: the figure as plotly.js, plotly for Python and plotly for R
    /// read it. No browser is needed. Each file holds the figure itself with its data and how it was made: <c>dramatis figure --inspect FILE</c>.
    /// </summary>
    /// <param name="chart">The figure, ours or any other of Plotly.NET’s; it stays as it is.</param>
    /// <param name="path">The file; its ending chooses the format.</param>
    /// <param name="options">How it is written. Default: as it is on the screen.</param>
    /// <exception cref="DramatisException">The ending is another one, the figure holds what only a browser draws and there is none, or the file can’t be written.</exception>
    /// <example><code>Figure.Mentions(text.Entities).Save("../artifacts/figures/mentions.pdf");</code></example>
    public static SavedFigure Save(this GenericChart chart, string path, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(path);
        options ??= new ExportOptions();
        var json = FigureJson.Write(chart);
        if (options == new ExportOptions() && FigureExport.Format(path) is "html" or "json")
        {
            WholeFile.Write(path, FigureExport.Format(path) == "html" ? FigureHtml.Page(chart) : json + "\n");
            return new SavedFigure(path, []);
        }

        return FigureExport.Save(FigureSource.Parse(json), path, options);
    }

    /// <summary>Writes a figure as a venue wants it: as wide as its column, in its fonts and sizes.</summary>
    /// <param name="chart">The figure; it stays as it is.</param>
    /// <param name="path">The file; its ending chooses the format.</param>
    /// <param name="venue">Where it will be printed or shown.</param>
    /// <returns>The file, and what the venue won’t like about the figure.</returns>
    /// <example><code>Figure.TopicTerms(topics).Save("topics.pdf", Venue.NatureSingleColumn);</code></example>
    public static SavedFigure Save(this GenericChart chart, string path, Venue venue)
    {
        ArgumentNullException.ThrowIfNull(venue);
        return chart.Save(path, new ExportOptions { Venue = venue });
    }

    /// <summary>Writes a figure that is in a file to another, of another format or for a venue.</summary>
    /// <param name="from">A figure as plotly’s JSON, from whatever program, or any file that <c>Save</c> wrote: each holds its figure.</param>
    /// <param name="to">The file to write; its ending chooses the format.</param>
    /// <param name="options">How it is written. Default: as it is on the screen.</param>
    /// <exception cref="DramatisException">There is no figure in the file, or it can’t be written as asked.</exception>
    /// <example><code>FigureFiles.Convert("from-python.json", "figure.pdf", new ExportOptions { Venue = Venue.Thesis });</code></example>
    public static SavedFigure Convert(string from, string to, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return FigureExport.Save(FigureReader.Read(from), to, options ?? new ExportOptions());
    }
}

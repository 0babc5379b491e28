using Plotly.NET;

namespace Dramatis.Charts.Export;

/// <summary>Writes figures to files.</summary>
public static class FigureFiles
{
    /// <summary>
    /// Writes a figure to a file; folders that are missing are made. <c>.html</c>: a page of its own, interactive, that works offline; <c>.svg</c>: as
    /// vectors, drawn without a browser; <c>.json</c>: the figure as plotly.js, plotly for Python and plotly for R read it.
    /// </summary>
    /// <param name="chart">The figure, ours or any other of Plotly.NET’s; it stays as it is.</param>
    /// <param name="path">The file; its ending chooses the format.</param>
    /// <exception cref="DramatisException">The ending is another one, or the file can’t be written.</exception>
    /// <example><code>Figure.Mentions(text.Entities).Save("../artifacts/figures/mentions.html");</code></example>
    public static void Save(this GenericChart chart, string path)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(path);
        WholeFile.Write(path, Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".html" => FigureHtml.Page(chart),
            ".svg" => FigureSvg.Write(chart),
            ".json" => FigureJson.Write(chart) + "\n",
            _ => throw new DramatisException($"{path}: a figure is saved as .html, .svg or .json."),
        });
    }
}

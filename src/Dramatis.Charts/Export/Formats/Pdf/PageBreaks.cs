using System.Xml.Linq;
using Dramatis.Charts.Export.Checks;
using Dramatis.Charts.Export.Drawing;
using Dramatis.Charts.Export.Fonts;

namespace Dramatis.Charts.Export.Formats.Pdf;

/// <summary>Where a figure that is much higher than a venue’s page, one with many categories, goes on on the next page: between two lines of text.</summary>
internal static class PageBreaks
{
    // One that is hardly too high is better in one piece, with a warning.
    private const double MuchHigher = 1.25;

    /// <summary>The upper ends of the pages in the figure’s pixels, and its lower end behind them.</summary>
    public static IReadOnlyList<double> Of(XDocument svg, FigureSize size, Venue? venue)
    {
        var most = venue is null ? double.PositiveInfinity : venue.MaxHeightMm * 72 / 25.4 / size.PointsPerPixel;
        if (size.Height <= MuchHigher * most)
        {
            return [0, size.Height];
        }

        var canvas = new CheckCanvas();
        SvgPainter.Paint(svg, canvas, FontLibrary.Default);
        Box[] lines = [.. canvas.Texts.Where(t => !t.IsHidden).Select(t => t.Area)];
        var ends = new List<double> { 0 };
        while (size.Height - ends[^1] > most)
        {
            ends.Add(Break(lines, ends[^1] + (most / 2), ends[^1] + most));
        }

        return [.. ends, size.Height];
    }

    /// <summary>The middle of the lowest gap between lines that begins above <paramref name="limit"/>; the limit itself if there is none below <paramref name="least"/>.</summary>
    private static double Break(Box[] lines, double least, double limit)
    {
        bool IsFree(double y) => !lines.Any(line => line.Top - 1 < y && y < line.Bottom + 1);
        var low = limit;
        while (low > least && !IsFree(low))
        {
            low--;
        }

        var high = low;
        while (high > least && IsFree(high))
        {
            high--;
        }

        return low > least ? (low + high) / 2 : limit;
    }
}

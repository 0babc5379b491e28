using System.Globalization;
using System.Xml.Linq;
using Dramatis.Charts.Export.Drawing;
using Dramatis.Charts.Export.Fonts;

namespace Dramatis.Charts.Export.Checks;

/// <summary>Finds what the reader of a figure, or its venue, won’t like.</summary>
internal static class FigureCheck
{
    private const int MostNamed = 5;

    /// <summary>What there is to warn of, a sentence each.</summary>
    public static IReadOnlyList<string> Warnings(XDocument svg, FigureSize size, ExportOptions options, string format, double dpi, int pages)
    {
        var canvas = new CheckCanvas();
        SvgPainter.Paint(svg, canvas, FontLibrary.Default);
        return [.. Texts(canvas, size), .. FontCheck.Warnings(svg), .. Venue(canvas, size, options.Venue, format, dpi, pages), .. Colours(canvas, options)];
    }

    /// <summary>How many texts stand on each other, reach beyond the edge, or aren’t shown for want of room.</summary>
    public static int Crowded(XDocument svg, FigureSize size)
    {
        var canvas = new CheckCanvas();
        SvgPainter.Paint(svg, canvas, FontLibrary.Default);
        return Overlaps(canvas.Texts.Where(t => !t.IsHidden).ToList()).Count + canvas.Texts.Count(t => t.IsHidden) + canvas.Covered.Count + Cut(canvas, size).Count();
    }

    private static IEnumerable<SeenText> Cut(CheckCanvas canvas, FigureSize size) =>
        canvas.Texts.Where(t => !t.IsHidden && (t.Area.Left < -1 || t.Area.Top < -1 || t.Area.Right > size.Width + 1 || t.Area.Bottom > size.Height + 1));

    private static IEnumerable<string> Texts(CheckCanvas canvas, FigureSize size)
    {
        var cut = Cut(canvas, size).ToList();
        if (cut.Count > 0)
        {
            yield return $"text reaches beyond the edge: {Named(cut)}. Make the figure wider or higher, shorten the text, or let its axis make room (automargin).";
        }

        var hidden = canvas.Texts.Where(t => t.IsHidden).ToList();
        if (hidden.Count > 0)
        {
            yield return $"text has no room and isn’t shown: {Named(hidden)}. Make the figure higher.";
        }

        if (canvas.Covered.Count > 0)
        {
            yield return $"marks cover text: {Named([.. canvas.Covered])}. Make the figure wider.";
        }

        var math = canvas.Texts.Where(t => t.Text.Length > 2 && t.Text[0] == '$' && t.Text[^1] == '$').ToList();
        if (math.Count > 0)
        {
            yield return $"TeX stands as it was written: {Named(math)}. Write Unicode, <sub> and <sup> instead.";
        }

        var overlaps = Overlaps(canvas.Texts.Where(t => !t.IsHidden).ToList());
        if (overlaps.Count > 0)
        {
            yield return $"texts overlap: {string.Join(", ", overlaps.Take(MostNamed).Select(o => $"“{Short(o.A)}” and “{Short(o.B)}”"))}{(overlaps.Count > MostNamed ? $" and {overlaps.Count - MostNamed} more" : "")}.";
        }
    }

    private static List<(string A, string B)> Overlaps(List<SeenText> texts)
    {
        var found = new List<(string, string)>();
        if (texts.Count > 1500)
        {
            return found;
        }

        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = i + 1; j < texts.Count; j++)
            {
                if (texts[i].Overlaps(texts[j]))
                {
                    found.Add((texts[i].Text, texts[j].Text));
                }
            }
        }

        return found;
    }

    private static IEnumerable<string> Venue(CheckCanvas canvas, FigureSize size, Venue? venue, string format, double dpi, int pages)
    {
        if (venue is null)
        {
            yield break;
        }

        var small = canvas.Texts.Where(t => !t.IsHidden && t.Size * size.PointsPerPixel < venue.MinFontPoints - 0.05).ToList();
        if (small.Count > 0)
        {
            yield return $"text of {Number(small.Min(t => t.Size) * size.PointsPerPixel)} pt is smaller than the {Number(venue.MinFontPoints)} pt of {venue.Title}: {Named(small)}.";
        }

        if (canvas.ThinnestLine * size.PointsPerPixel < venue.MinLinePoints - 0.01)
        {
            yield return $"lines of {Number(canvas.ThinnestLine * size.PointsPerPixel)} pt are thinner than the {Number(venue.MinLinePoints)} pt of {venue.Title}.";
        }

        var height = size.HeightPoints * 25.4 / 72;
        if (height > venue.MaxHeightMm + 0.05)
        {
            yield return $"the figure is {Number(height)} mm high, {venue.Title} takes {Number(venue.MaxHeightMm)} mm{(pages > 1 ? $": it goes over {pages} pages" : "")}. Show fewer rows, or set the height.";
        }

        if (venue.Formats.Count > 0 && !venue.Formats.Contains(format))
        {
            yield return $"{venue.Title} takes {string.Join(", ", venue.Formats.Select(f => "." + f))}, not .{format}.";
        }

        if (format is "png" or "tiff" && dpi < venue.Dpi)
        {
            yield return $"{Number(dpi)} dpi are fewer than the {Number(venue.Dpi)} dpi of {venue.Title}.";
        }
    }

    private static IEnumerable<string> Colours(CheckCanvas canvas, ExportOptions options)
    {
        var shown = canvas.Colours.Keys.Where(c => !ColourDistance.IsGrey(c)).ToList();
        if (options.Palette is { IsSequential: false } palette)
        {
            var known = palette.Colours.Select(Colour.Parse).ToHashSet();
            var foreign = shown.Where(c => !known.Contains(c)).ToList();
            if (foreign.Count > 0)
            {
                yield return $"colours outside the palette {palette.Name}: {string.Join(", ", foreign.Take(8).Select(Hex))}{(foreign.Count > 8 ? $" and {foreign.Count - 8} more" : "")}.";
            }
        }

        if (options.ChecksGreyscale && shown.Count is > 1 and <= 24)
        {
            var alike = shown.SelectMany((a, i) => shown.Skip(i + 1).Select(b => (A: a, B: b))).Where(p => ColourDistance.InGrey(p.A, p.B) < 10).ToList();
            if (alike.Count > 0)
            {
                yield return $"in greyscale these are alike: {string.Join(", ", alike.Take(8).Select(p => $"{Hex(p.A)} and {Hex(p.B)}"))}{(alike.Count > 8 ? $" and {alike.Count - 8} more pairs" : "")}. Hatches tell them apart.";
            }
        }
    }

    private static string Named(List<SeenText> texts) =>
        string.Join(", ", texts.Select(t => t.Text).Distinct().Take(MostNamed).Select(t => $"“{Short(t)}”")) + (texts.Select(t => t.Text).Distinct().Count() is var count && count > MostNamed ? $" and {count - MostNamed} more" : "");

    private static string Short(string text) => text.Length <= 40 ? text : text[..39] + "…";

    private static string Number(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);

    private static string Hex(Colour colour) => $"#{colour.Red:X2}{colour.Green:X2}{colour.Blue:X2}";
}

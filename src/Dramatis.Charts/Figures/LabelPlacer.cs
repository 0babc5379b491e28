namespace Dramatis.Charts.Figures;

/// <summary>Finds for each label beside a round mark the side where it covers the least.</summary>
/// <remarks>Marks are labelled in the order given, so the most important should come first. Sizes are in pixels; that of text is estimated.</remarks>
internal static class LabelPlacer
{
    private const double CharacterWidth = 6.9;
    private const double LineHeight = 15;
    private const double Impossible = 1e6;

    // A label nearer to another mark than this seems to be that one’s.
    private const double Near = 4;

    // By preference: beside a mark a label is read most easily.
    private static readonly (string Name, int X, int Y)[] Sides =
    [
        ("middle right", 1, 0), ("middle left", -1, 0), ("top center", 0, 1), ("bottom center", 0, -1),
        ("top right", 1, 1), ("bottom right", 1, -1), ("top left", -1, 1), ("bottom left", -1, -1),
    ];

    /// <summary>
    /// The side of each label, by plotly.js’s names; null for one that would stand on another label or mark, or leave the area, on all sides.
    /// </summary>
    /// <param name="marks">The marks.</param>
    /// <param name="lines">The lines between marks, by their numbers: a label crosses as little of them as can be.</param>
    /// <param name="width">The width of the area.</param>
    /// <param name="height">Its height.</param>
    public static string?[] Place(IReadOnlyList<LabelledMark> marks, IReadOnlyList<(int From, int To)> lines, double width, double height)
    {
        var placed = new List<LabelBox>();
        return [.. marks.Select(mark =>
        {
            var (side, box, cost) = Sides.Select((side, rank) => (side, Box: Around(mark, side.X, side.Y), rank))
                .Select(c => (c.side, c.Box, Cost: IsFree(c.Box) && !HidesMark(c.Box, mark) ? c.rank + Covered(c.Box, mark) : Impossible))
                .MinBy(c => c.Cost);
            if (cost >= Impossible)
            {
                return null;
            }

            placed.Add(box);
            return side.Name;
        })];

        bool IsFree(LabelBox box) =>
            box.Left >= 0 && box.Right <= width && box.Bottom >= 0 && box.Top <= height && !placed.Any(box.Overlaps);

        // A label is as dark as a mark: on one it can’t be read.
        bool HidesMark(LabelBox box, LabelledMark mark) => marks.Any(other => other != mark && Distance(box, other) < other.Radius);

        double Covered(LabelBox box, LabelledMark mark) =>
            (20 * marks.Count(other => other != mark && Distance(box, other) < other.Radius + Near))
            + lines.Sum(line => box.Crossing(marks[line.From], marks[line.To]) / 10);
    }

    /// <summary>How far the middle of a mark is from the nearest point of a box.</summary>
    private static double Distance(LabelBox box, LabelledMark mark) =>
        double.Hypot(mark.X - Math.Clamp(mark.X, box.Left, box.Right), mark.Y - Math.Clamp(mark.Y, box.Bottom, box.Top));

    private static LabelBox Around(LabelledMark mark, int sideX, int sideY)
    {
        var width = mark.Characters * CharacterWidth;

        // plotly.js puts text at this distance from a mark’s centre, the farther the larger the mark is.
        var distance = (mark.Radius / 0.8) + 1;
        var x = mark.X + (sideX * (distance + (width / 2)));
        var y = mark.Y + (sideY * (distance + (LineHeight / 2)));
        return new LabelBox(x - (width / 2), y - (LineHeight / 2), x + (width / 2), y + (LineHeight / 2));
    }
}

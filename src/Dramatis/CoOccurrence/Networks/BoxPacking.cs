namespace Dramatis.CoOccurrence;

/// <summary>Puts boxes side by side in an area that is about a square.</summary>
/// <remarks>
/// Each box goes where its lower edge lies lowest on those that are there (bottom-left with a skyline: Burke, Kendall &amp; Whitwell 2004), the leftmost of several such
/// places, in areas of several widths; the one that comes nearest to a square wins.
/// </remarks>
internal static class BoxPacking
{
    private static readonly double[] Widths = [1, 1.1, 1.2, 1.3, 1.45, 1.6];

    /// <summary>The lower left corner of each box. Boxes are placed in the order given: the largest should come first.</summary>
    public static (double X, double Y)[] Place(IReadOnlyList<(double Width, double Height)> boxes)
    {
        var side = Math.Max(Math.Sqrt(boxes.Sum(b => b.Width * b.Height)), 1e-9);
        var widest = boxes.Select(b => b.Width).DefaultIfEmpty(0).Max();
        return Widths.Select(w => Within(boxes, Math.Max(widest, w * side))).MinBy(p => p.Side).Corners;
    }

    private static ((double X, double Y)[] Corners, double Side) Within(IReadOnlyList<(double Width, double Height)> boxes, double width)
    {
        // From each x on, up to the next, the area is filled up to y.
        var skyline = new List<(double X, double Y)> { (0, 0) };
        var corners = new (double X, double Y)[boxes.Count];
        var (right, top) = (0.0, 0.0);
        for (var i = 0; i < corners.Length; i++)
        {
            var box = boxes[i];
            corners[i] = skyline.Where(s => s.X + box.Width <= width + 1e-9).Select(s => (s.X, Y: Highest(skyline, s.X, s.X + box.Width))).MinBy(c => (c.Y, c.X));
            Raise(skyline, corners[i].X, corners[i].X + box.Width, corners[i].Y + box.Height);
            (right, top) = (Math.Max(right, corners[i].X + box.Width), Math.Max(top, corners[i].Y + box.Height));
        }

        return (corners, Math.Max(right, top));
    }

    private static double Highest(List<(double X, double Y)> skyline, double from, double to)
    {
        var highest = 0.0;
        for (var i = 0; i < skyline.Count && skyline[i].X < to - 1e-9; i++)
        {
            var end = i + 1 < skyline.Count ? skyline[i + 1].X : double.PositiveInfinity;
            highest = end > from + 1e-9 ? Math.Max(highest, skyline[i].Y) : highest;
        }

        return highest;
    }

    private static void Raise(List<(double X, double Y)> skyline, double from, double to, double height)
    {
        var behind = skyline.FindLast(s => s.X <= to + 1e-9).Y;
        skyline.RemoveAll(s => s.X >= from - 1e-9 && s.X <= to + 1e-9);
        var at = skyline.FindIndex(s => s.X > from);
        skyline.InsertRange(at < 0 ? skyline.Count : at, [(from, height), (to, behind)]);
    }
}

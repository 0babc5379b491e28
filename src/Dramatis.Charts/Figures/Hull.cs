namespace Dramatis.Charts.Figures;

/// <summary>The outline of a group of round marks.</summary>
internal static class Hull
{
    private const int Corners = 16;

    /// <summary>The convex hull (Andrew 1979) of circles, as points around it; in the units of the circles.</summary>
    public static List<(double X, double Y)> Of(IEnumerable<(double X, double Y, double Radius)> circles)
    {
        var points = circles.SelectMany(c => Enumerable.Range(0, Corners).Select(i => 2 * Math.PI * i / Corners).Select(a => (X: c.X + (c.Radius * Math.Cos(a)), Y: c.Y + (c.Radius * Math.Sin(a)))))
            .OrderBy(p => p.X).ThenBy(p => p.Y).ToList();
        var lower = Half(points);
        points.Reverse();
        var upper = Half(points);
        return [.. lower.SkipLast(1), .. upper.SkipLast(1)];
    }

    private static List<(double X, double Y)> Half(List<(double X, double Y)> points)
    {
        var hull = new List<(double X, double Y)>();
        foreach (var p in points)
        {
            while (hull.Count > 1 && ((hull[^1].X - hull[^2].X) * (p.Y - hull[^2].Y)) - ((hull[^1].Y - hull[^2].Y) * (p.X - hull[^2].X)) <= 0)
            {
                hull.RemoveAt(hull.Count - 1);
            }

            hull.Add(p);
        }

        return hull;
    }
}

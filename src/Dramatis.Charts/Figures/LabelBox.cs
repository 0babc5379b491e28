namespace Dramatis.Charts.Figures;

/// <summary>The room that a label takes.</summary>
internal readonly record struct LabelBox(double Left, double Bottom, double Right, double Top)
{
    public bool Overlaps(LabelBox other) => Left < other.Right && other.Left < Right && Bottom < other.Top && other.Bottom < Top;

    /// <summary>How much of the line between two marks runs inside the box (Liang &amp; Barsky 1984).</summary>
    public double Crossing(LabelledMark from, LabelledMark to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        double enter = 0, leave = 1;
        ReadOnlySpan<(double Step, double Room)> edges = [(-dx, from.X - Left), (dx, Right - from.X), (-dy, from.Y - Bottom), (dy, Top - from.Y)];
        foreach (var (step, room) in edges)
        {
            if (step == 0 && room < 0)
            {
                return 0;
            }

            if (step < 0)
            {
                enter = Math.Max(enter, room / step);
            }
            else if (step > 0)
            {
                leave = Math.Min(leave, room / step);
            }
        }

        return Math.Max(0, leave - enter) * Math.Sqrt((dx * dx) + (dy * dy));
    }
}

using Dramatis.Charts.Export.Drawing;

namespace Dramatis.Charts.Export.Checks;

/// <summary>A text as it stands on the page.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Size">The size of its em, in pixels.</param>
/// <param name="Corners">The corners of its line, as high as its letters are: at the baseline left and right, then above right and left.</param>
/// <param name="IsHidden">Whether it lies outside of what is shown.</param>
internal sealed record SeenText(string Text, double Size, IReadOnlyList<(double X, double Y)> Corners, bool IsHidden)
{
    /// <summary>Where it stands.</summary>
    public Box Area { get; } = new(Corners.Min(c => c.X), Corners.Min(c => c.Y), Corners.Max(c => c.X), Corners.Max(c => c.Y));

    /// <summary>Whether two texts stand on each other, also when they are turned: no line parts them (the separating axis theorem).</summary>
    public bool Overlaps(SeenText other) => !IsParted(this, other) && !IsParted(other, this);

    private static bool IsParted(SeenText a, SeenText b)
    {
        for (var side = 0; side < 2; side++)
        {
            var (from, to) = (a.Corners[side], a.Corners[side + 1]);
            var (x, y) = (from.Y - to.Y, to.X - from.X);
            if (Math.Sqrt((x * x) + (y * y)) is var length && length < 1e-9)
            {
                return true;
            }

            var (ours, theirs) = (a.Corners.Select(Along).ToList(), b.Corners.Select(Along).ToList());
            if (ours.Max() <= theirs.Min() + 0.5 || theirs.Max() <= ours.Min() + 0.5)
            {
                return true;
            }

            double Along((double X, double Y) corner) => ((corner.X * x) + (corner.Y * y)) / length;
        }

        return false;
    }
}

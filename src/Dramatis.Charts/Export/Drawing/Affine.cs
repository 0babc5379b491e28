namespace Dramatis.Charts.Export.Drawing;

/// <summary>An affine map: (x, y) to (A·x + C·y + E, B·x + D·y + F).</summary>
internal readonly record struct Affine(double A, double B, double C, double D, double E, double F)
{
    /// <summary>What leaves all as it is.</summary>
    public static Affine Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>By how much it makes lengths longer, on the average of all directions.</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    /// <summary>A shift.</summary>
    public static Affine Translation(double x, double y) => new(1, 0, 0, 1, x, y);

    /// <summary>A scaling.</summary>
    public static Affine Scaling(double x, double y) => new(x, 0, 0, y, 0, 0);

    /// <summary>A turn, clockwise where y points down.</summary>
    public static Affine Rotation(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new(cos, sin, -sin, cos, 0, 0);
    }

    /// <summary><paramref name="inner"/> first, then <paramref name="outer"/>.</summary>
    public static Affine operator *(Affine outer, Affine inner) => new(
        (outer.A * inner.A) + (outer.C * inner.B),
        (outer.B * inner.A) + (outer.D * inner.B),
        (outer.A * inner.C) + (outer.C * inner.D),
        (outer.B * inner.C) + (outer.D * inner.D),
        (outer.A * inner.E) + (outer.C * inner.F) + outer.E,
        (outer.B * inner.E) + (outer.D * inner.F) + outer.F);

    /// <summary>Where a point comes to.</summary>
    public (double X, double Y) Map(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);
}

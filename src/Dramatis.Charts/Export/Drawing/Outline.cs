namespace Dramatis.Charts.Export.Drawing;

/// <summary>A path of lines and curves.</summary>
internal sealed class Outline
{
    private readonly List<Segment> segments = [];

    /// <summary>Its parts.</summary>
    public IReadOnlyList<Segment> Segments => segments;

    /// <summary>A rectangle.</summary>
    public static Outline Rectangle(double x, double y, double width, double height)
    {
        var outline = new Outline();
        outline.Move(x, y);
        outline.Line(x + width, y);
        outline.Line(x + width, y + height);
        outline.Line(x, y + height);
        outline.Close();
        return outline;
    }

    /// <summary>An ellipse, of four curves.</summary>
    public static Outline Ellipse(double x, double y, double radiusX, double radiusY)
    {
        const double k = 0.5522847498;
        var outline = new Outline();
        outline.Move(x + radiusX, y);
        outline.Curve(x + radiusX, y + (k * radiusY), x + (k * radiusX), y + radiusY, x, y + radiusY);
        outline.Curve(x - (k * radiusX), y + radiusY, x - radiusX, y + (k * radiusY), x - radiusX, y);
        outline.Curve(x - radiusX, y - (k * radiusY), x - (k * radiusX), y - radiusY, x, y - radiusY);
        outline.Curve(x + (k * radiusX), y - radiusY, x + radiusX, y - (k * radiusY), x + radiusX, y);
        outline.Close();
        return outline;
    }

    /// <summary>Begins a line.</summary>
    public void Move(double x, double y) => segments.Add(new Segment(SegmentKind.Move, 0, 0, 0, 0, x, y));

    /// <summary>Goes on straight.</summary>
    public void Line(double x, double y) => segments.Add(new Segment(SegmentKind.Line, 0, 0, 0, 0, x, y));

    /// <summary>Goes on in a cubic curve.</summary>
    public void Curve(double x1, double y1, double x2, double y2, double x, double y) => segments.Add(new Segment(SegmentKind.Curve, x1, y1, x2, y2, x, y));

    /// <summary>Goes back to where the line began.</summary>
    public void Close() => segments.Add(new Segment(SegmentKind.Close, 0, 0, 0, 0, 0, 0));

    /// <summary>The outline elsewhere.</summary>
    public Outline Map(Affine map)
    {
        var mapped = new Outline();
        foreach (var s in segments)
        {
            var ((x1, y1), (x2, y2), (x, y)) = (map.Map(s.X1, s.Y1), map.Map(s.X2, s.Y2), map.Map(s.X, s.Y));
            mapped.segments.Add(new Segment(s.Kind, x1, y1, x2, y2, x, y));
        }

        return mapped;
    }

    /// <summary>The box that holds all its points and control points.</summary>
    public Box Bounds()
    {
        var (left, top, right, bottom) = (double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);
        foreach (var s in segments.Where(s => s.Kind != SegmentKind.Close))
        {
            Include(s.X, s.Y);
            if (s.Kind == SegmentKind.Curve)
            {
                Include(s.X1, s.Y1);
                Include(s.X2, s.Y2);
            }
        }

        return new Box(left, top, right, bottom);

        void Include(double x, double y) => (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
    }
}

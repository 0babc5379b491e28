namespace Dramatis.Charts.Export.Drawing;

/// <summary>An arc of an ellipse as curves (SVG 1.1, appendix F.6).</summary>
internal static class EllipticalArc
{
    /// <summary>Adds an arc from (<paramref name="x0"/>, <paramref name="y0"/>) to (<paramref name="x1"/>, <paramref name="y1"/>).</summary>
    public static void Add(Outline outline, double x0, double y0, double rx, double ry, double rotation, bool isLarge, bool isSweep, double x1, double y1)
    {
        (rx, ry) = (Math.Abs(rx), Math.Abs(ry));
        if (rx == 0 || ry == 0 || (x0 == x1 && y0 == y1))
        {
            outline.Line(x1, y1);
            return;
        }

        var (sin, cos) = Math.SinCos(rotation * Math.PI / 180);
        var (mx, my) = ((x0 - x1) / 2, (y0 - y1) / 2);
        var (px, py) = ((cos * mx) + (sin * my), (cos * my) - (sin * mx));
        var grow = Math.Sqrt(Math.Max(1, (px * px / (rx * rx)) + (py * py / (ry * ry))));
        (rx, ry) = (rx * grow, ry * grow);
        var denominator = (rx * rx * py * py) + (ry * ry * px * px);
        var factor = (isLarge != isSweep ? 1 : -1) * Math.Sqrt(Math.Max(0, (rx * rx * ry * ry / denominator) - 1));
        var (qx, qy) = (factor * rx * py / ry, -factor * ry * px / rx);
        var start = Math.Atan2((py - qy) / ry, (px - qx) / rx);
        var turn = Math.Atan2((-py - qy) / ry, (-px - qx) / rx) - start;
        turn += isSweep && turn < 0 ? 2 * Math.PI : !isSweep && turn > 0 ? -2 * Math.PI : 0;

        // In the circle’s own coordinates, then turned and stretched to their place.
        var place = new Affine(cos * rx, sin * rx, -sin * ry, cos * ry, (cos * qx) - (sin * qy) + ((x0 + x1) / 2), (sin * qx) + (cos * qy) + ((y0 + y1) / 2));
        var parts = Math.Max(1, (int)Math.Ceiling(Math.Abs(turn) / (Math.PI / 2) - 1e-9));
        var step = turn / parts;
        var k = 4 * Math.Tan(step / 4) / 3;
        for (var i = 0; i < parts; i++)
        {
            var (from, to) = (start + (i * step), start + ((i + 1) * step));
            var (ax, ay) = place.Map(Math.Cos(from) - (k * Math.Sin(from)), Math.Sin(from) + (k * Math.Cos(from)));
            var (bx, by) = place.Map(Math.Cos(to) + (k * Math.Sin(to)), Math.Sin(to) - (k * Math.Cos(to)));
            var (ex, ey) = i == parts - 1 ? (x1, y1) : place.Map(Math.Cos(to), Math.Sin(to));
            outline.Curve(ax, ay, bx, by, ex, ey);
        }
    }
}

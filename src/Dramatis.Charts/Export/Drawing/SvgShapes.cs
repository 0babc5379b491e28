using System.Xml.Linq;

namespace Dramatis.Charts.Export.Drawing;

/// <summary>The outlines of SVG’s shapes.</summary>
internal static class SvgShapes
{
    /// <summary>The outline of a path, rectangle, circle, ellipse, line or polygon in its own coordinates.</summary>
    public static Outline Outline(XElement element, SvgStyle style)
    {
        double Value(string name) => style.Number(name, 0);

        switch (element.Name.LocalName)
        {
            case "rect":
                var (x, y, width, height) = (Value("x"), Value("y"), Value("width"), Value("height"));
                var (rx, ry) = (Math.Min(style.Number("rx", Value("ry")), width / 2), Math.Min(style.Number("ry", Value("rx")), height / 2));
                return width <= 0 || height <= 0 ? new Outline() : rx > 0 && ry > 0 ? Rounded(x, y, width, height, rx, ry) : Drawing.Outline.Rectangle(x, y, width, height);
            case "circle":
                return Drawing.Outline.Ellipse(Value("cx"), Value("cy"), Value("r"), Value("r"));
            case "ellipse":
                return Drawing.Outline.Ellipse(Value("cx"), Value("cy"), Value("rx"), Value("ry"));
            case "line":
                var line = new Outline();
                line.Move(Value("x1"), Value("y1"));
                line.Line(Value("x2"), Value("y2"));
                return line;
            case "polygon" or "polyline":
                return Polygon(PathData.Numbers(style.Get("points")), element.Name.LocalName == "polygon");
            default:
                return PathData.Parse((string?)element.Attribute("d") ?? "");
        }
    }

    private static Outline Polygon(double[] points, bool isClosed)
    {
        var outline = new Outline();
        for (var i = 0; i + 1 < points.Length; i += 2)
        {
            if (i == 0)
            {
                outline.Move(points[0], points[1]);
            }
            else
            {
                outline.Line(points[i], points[i + 1]);
            }
        }

        if (isClosed && points.Length > 1)
        {
            outline.Close();
        }

        return outline;
    }

    private static Outline Rounded(double x, double y, double width, double height, double rx, double ry)
    {
        const double k = 1 - 0.5522847498;
        var (right, bottom) = (x + width, y + height);
        var outline = new Outline();
        outline.Move(x + rx, y);
        outline.Line(right - rx, y);
        outline.Curve(right - (k * rx), y, right, y + (k * ry), right, y + ry);
        outline.Line(right, bottom - ry);
        outline.Curve(right, bottom - (k * ry), right - (k * rx), bottom, right - rx, bottom);
        outline.Line(x + rx, bottom);
        outline.Curve(x + (k * rx), bottom, x, bottom - (k * ry), x, bottom - ry);
        outline.Line(x, y + ry);
        outline.Curve(x, y + (k * ry), x + (k * rx), y, x + rx, y);
        outline.Close();
        return outline;
    }
}

using System.Globalization;
using System.Xml.Linq;

namespace Dramatis.Charts.Export;

/// <summary>How large a figure is: in pixels, in which it is laid out, and on paper.</summary>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="PointsPerPixel">The size of a pixel on paper, in points (72 an inch); 0.75 where a pixel is a 96th of an inch.</param>
internal sealed record FigureSize(double Width, double Height, double PointsPerPixel = 0.75)
{
    /// <summary>Its width on paper, in points.</summary>
    public double WidthPoints => Width * PointsPerPixel;

    /// <summary>Its height on paper, in points.</summary>
    public double HeightPoints => Height * PointsPerPixel;

    /// <summary>The size of an SVG.</summary>
    public static FigureSize Of(XDocument svg, double pointsPerPixel = 0.75)
    {
        double[] box = [.. svg.Root!.Attribute("viewBox")!.Value.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
        return new FigureSize(box[2], box[3], pointsPerPixel);
    }
}

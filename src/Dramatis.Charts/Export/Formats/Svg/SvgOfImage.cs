using System.Globalization;
using System.Xml.Linq;
using Dramatis.Charts.Export.Drawing;
using Dramatis.Charts.Export.Images;

namespace Dramatis.Charts.Export.Formats.Svg;

/// <summary>An image as the only thing in an SVG.</summary>
internal static class SvgOfImage
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    /// <summary>The document.</summary>
    public static XDocument Of(RasterImage image, FigureSize size)
    {
        var (width, height) = (size.Width.ToString(CultureInfo.InvariantCulture), size.Height.ToString(CultureInfo.InvariantCulture));
        var png = Convert.ToBase64String(PngWriter.Write(image.Width, image.Height, image.Pixels, 0, []));
        return new XDocument(new XElement(
            Svg + "svg",
            new XAttribute(XNamespace.Xmlns + "xlink", XLink.NamespaceName),
            new XAttribute("width", width),
            new XAttribute("height", height),
            new XAttribute("viewBox", $"0 0 {width} {height}"),
            new XElement(Svg + "image", new XAttribute("width", width), new XAttribute("height", height), new XAttribute("preserveAspectRatio", "none"), new XAttribute(XLink + "href", "data:image/png;base64," + png))));
    }
}

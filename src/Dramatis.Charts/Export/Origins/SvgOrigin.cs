using System.Globalization;
using System.Xml.Linq;

namespace Dramatis.Charts.Export.Origins;

/// <summary>A figure’s origin in the metadata of an SVG.</summary>
internal static class SvgOrigin
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Own = "urn:dramatis:figure";

    /// <summary><paramref name="document"/> with the origin, and of the size that it has on paper.</summary>
    public static XDocument Add(XDocument document, FigureSize size, FigureOrigin origin)
    {
        var root = document.Root!;
        root.AddFirst(
            new XElement(Svg + "title", origin.Title),
            new XElement(
                Svg + "metadata",
                new XElement(
                    Rdf + "RDF",
                    new XAttribute(XNamespace.Xmlns + "rdf", Rdf.NamespaceName),
                    new XAttribute(XNamespace.Xmlns + "dc", Dc.NamespaceName),
                    new XElement(Rdf + "Description", new XAttribute(Rdf + "about", ""), new XElement(Dc + "title", origin.Title), new XElement(Dc + "description", origin.Made), new XElement(Dc + "creator", FigureOrigin.Program))),
                new XElement(Own + "figure", new XAttribute(XNamespace.Xmlns + "dramatis", Own.NamespaceName), OriginLines.Pack(origin.ToJson()))));
        if (size.PointsPerPixel != 0.75)
        {
            root.SetAttributeValue("width", Millimetres(size.WidthPoints));
            root.SetAttributeValue("height", Millimetres(size.HeightPoints));
        }

        return document;
    }

    /// <summary>The figure’s JSON in a document; null when there is none.</summary>
    public static string? Find(string text) => text.Contains(Own.NamespaceName, StringComparison.Ordinal) && XDocument.Parse(text).Descendants(Own + "figure").FirstOrDefault() is { } packed
        ? OriginLines.Unpack(packed.Value)
        : null;

    private static string Millimetres(double points) => Math.Round(points * 25.4 / 72, 3).ToString(CultureInfo.InvariantCulture) + "mm";
}

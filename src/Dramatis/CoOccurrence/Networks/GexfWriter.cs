using System.Globalization;
using System.Xml;
using Dramatis.Corpora;
using Dramatis.Entities;
using static Dramatis.CoOccurrence.NetworkXml;

namespace Dramatis.CoOccurrence;

/// <summary>Writes GEXF 1.2, the newest that Gephi and NetworkX both read.</summary>
internal static class GexfWriter
{
    private const string Gexf = "http://www.gexf.net/1.2draft";
    private const string Visuals = "http://www.gexf.net/1.2draft/viz";

    public static void Write(Network network, TextWriter writer, Func<NetworkNode, string>? colorOf)
    {
        using var xml = XmlWriter.Create(writer, Settings);
        xml.WriteStartElement("gexf", Gexf);
        xml.WriteAttributeString("xmlns", "viz", null, Visuals);
        xml.WriteAttributeString("version", "1.2");
        xml.WriteStartElement("meta", Gexf);
        xml.WriteElementString("creator", Gexf, $"Dramatis {Provenance.KitVersion}");
        xml.WriteElementString("description", Gexf, Clean(network.Provenance.ToString()));
        xml.WriteEndElement();
        xml.WriteStartElement("graph", Gexf);
        xml.WriteAttributeString("defaultedgetype", network.IsDirected ? "directed" : "undirected");
        if (network.Edges.Any(e => e.Times is not null))
        {
            xml.WriteAttributeString("mode", "dynamic");
            xml.WriteAttributeString("timeformat", "double");
        }

        WriteAttributes(xml, "node", ("type", "string"), ("mentions", "long"), ("community", "integer"));
        WriteAttributes(xml, "edge", ("count", "long"), (network.Measure.Name == "count" ? "weight" : network.Measure.Name, "double"));
        WriteNodes(xml, network, colorOf);
        WriteEdges(xml, network);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteNodes(XmlWriter xml, Network network, Func<NetworkNode, string>? colorOf)
    {
        var largest = Math.Max(1, network.Nodes.Select(n => n.Term.Occurrences).DefaultIfEmpty(1).Max());
        xml.WriteStartElement("nodes", Gexf);
        for (var i = 0; i < network.Nodes.Length; i++)
        {
            var node = network.Nodes[i];
            xml.WriteStartElement("node", Gexf);
            xml.WriteAttributeString("id", Number(i));
            xml.WriteAttributeString("label", Clean(node.Name));
            WriteValues(xml, node.Term.Type?.Label(), Number(node.Term.Occurrences), node.Community is { } community ? Number(community) : null);
            if (colorOf?.Invoke(node) is { Length: 7 } color)
            {
                xml.WriteStartElement("viz", "color", Visuals);
                foreach (var (name, at) in new[] { ("r", 1), ("g", 3), ("b", 5) })
                {
                    xml.WriteAttributeString(name, Number(int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
                }

                xml.WriteEndElement();
            }

            xml.WriteStartElement("viz", "position", Visuals);
            xml.WriteAttributeString("x", Number(node.X * 1000));
            xml.WriteAttributeString("y", Number(node.Y * 1000));
            xml.WriteAttributeString("z", "0");
            xml.WriteEndElement();
            xml.WriteStartElement("viz", "size", Visuals);
            xml.WriteAttributeString("value", Number(Math.Round(5 + (25 * Math.Sqrt((double)node.Term.Occurrences / largest)), 3)));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteEdges(XmlWriter xml, Network network)
    {
        xml.WriteStartElement("edges", Gexf);
        for (var i = 0; i < network.Edges.Length; i++)
        {
            var edge = network.Edges[i];
            xml.WriteStartElement("edge", Gexf);
            xml.WriteAttributeString("id", Number(i));
            xml.WriteAttributeString("source", Number(edge.Source));
            xml.WriteAttributeString("target", Number(edge.Target));

            // Gephi takes a weight for a strength of attraction: a measure below zero has its place in an attribute only.
            xml.WriteAttributeString("weight", Number(edge.Count));
            if (edge.Times is var (first, last))
            {
                xml.WriteAttributeString("start", Number(first));
                xml.WriteAttributeString("end", Number(last));
            }

            WriteValues(xml, Number(edge.Count), Number(edge.Weight));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteAttributes(XmlWriter xml, string kind, params (string Title, string Type)[] attributes)
    {
        xml.WriteStartElement("attributes", Gexf);
        xml.WriteAttributeString("class", kind);
        for (var i = 0; i < attributes.Length; i++)
        {
            xml.WriteStartElement("attribute", Gexf);
            xml.WriteAttributeString("id", Number(i));
            xml.WriteAttributeString("title", attributes[i].Title);
            xml.WriteAttributeString("type", attributes[i].Type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValues(XmlWriter xml, params string?[] values)
    {
        xml.WriteStartElement("attvalues", Gexf);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value)
            {
                xml.WriteStartElement("attvalue", Gexf);
                xml.WriteAttributeString("for", Number(i));
                xml.WriteAttributeString("value", value);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }
}

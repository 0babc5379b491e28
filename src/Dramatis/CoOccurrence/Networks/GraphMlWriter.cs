using System.Xml;
using Dramatis.Entities;
using static Dramatis.CoOccurrence.NetworkXml;

namespace Dramatis.CoOccurrence;

/// <summary>Writes GraphML.</summary>
internal static class GraphMlWriter
{
    public const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    public static void Write(Network network, TextWriter writer)
    {
        using var xml = XmlWriter.Create(writer, Settings);
        xml.WriteStartElement("graphml", Namespace);
        foreach (var (id, kind, type) in new[] { ("label", "node", "string"), ("type", "node", "string"), ("mentions", "node", "long"), ("community", "node", "int"), ("x", "node", "double"), ("y", "node", "double"), ("count", "edge", "long"), ("weight", "edge", "double"), ("start", "edge", "double"), ("end", "edge", "double") })
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", kind);
            xml.WriteAttributeString("attr.name", id == "weight" && network.Measure.Name != "count" ? network.Measure.Name : id);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("edgedefault", network.IsDirected ? "directed" : "undirected");
        xml.WriteElementString("desc", Namespace, Clean(network.Provenance.ToString()));
        for (var i = 0; i < network.Nodes.Length; i++)
        {
            var node = network.Nodes[i];
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", "n" + Number(i));
            WriteData(
                xml, ("label", Clean(node.Name)), ("type", node.Term.Type?.Label()), ("mentions", Number(node.Term.Occurrences)),
                ("community", node.Community is { } community ? Number(community) : null), ("x", Number(node.X)), ("y", Number(node.Y)));
            xml.WriteEndElement();
        }

        foreach (var edge in network.Edges)
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("source", "n" + Number(edge.Source));
            xml.WriteAttributeString("target", "n" + Number(edge.Target));
            WriteData(xml, ("count", Number(edge.Count)), ("weight", Number(edge.Weight)), ("start", edge.Times is var (first, _) ? Number(first) : null), ("end", edge.Times is var (_, last) ? Number(last) : null));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteData(XmlWriter xml, params (string Key, string? Value)[] data)
    {
        foreach (var (key, value) in data)
        {
            if (value is not null)
            {
                xml.WriteStartElement("data", Namespace);
                xml.WriteAttributeString("key", key);
                xml.WriteString(value);
                xml.WriteEndElement();
            }
        }
    }
}

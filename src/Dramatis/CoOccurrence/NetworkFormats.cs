using System.Globalization;
using System.Xml;
using Dramatis.Corpora;
using Dramatis.Entities;

namespace Dramatis.CoOccurrence;

/// <summary>Writes networks in the formats that network programs read.</summary>
public static class NetworkFormats
{
    private const string Gexf = "http://gexf.net/1.3";
    private const string Visuals = "http://gexf.net/1.3/viz";
    private const string GraphMl = "http://graphml.graphdrawing.org/xmlns";

    // XML 1.0 has no place for some characters that a text can hold: they are written as U+FFFD.
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", CheckCharacters = true, Encoding = new System.Text.UTF8Encoding(false) };

    /// <summary>Writes GEXF 1.3 (Gephi): names, types, mentions and places of the nodes, counts and weights of the edges.</summary>
    /// <example><code>network.WriteGexf(File.CreateText("network.gexf"));</code></example>
    public static void WriteGexf(this Network network, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(network);
        using var xml = XmlWriter.Create(writer, Settings);
        xml.WriteStartElement("gexf", Gexf);
        xml.WriteAttributeString("xmlns", "viz", null, Visuals);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("meta", Gexf);
        xml.WriteElementString("creator", Gexf, $"Dramatis {Provenance.KitVersion}");
        xml.WriteElementString("description", Gexf, Clean(network.Provenance.ToString()));
        xml.WriteEndElement();
        xml.WriteStartElement("graph", Gexf);
        xml.WriteAttributeString("defaultedgetype", "undirected");
        WriteGexfAttributes(xml, "node", ("type", "string"), ("mentions", "integer"));
        WriteGexfAttributes(xml, "edge", ("count", "integer"), (network.Measure.Name == "count" ? "weight" : network.Measure.Name, "double"));
        xml.WriteStartElement("nodes", Gexf);
        for (var i = 0; i < network.Nodes.Length; i++)
        {
            var node = network.Nodes[i];
            xml.WriteStartElement("node", Gexf);
            xml.WriteAttributeString("id", Number(i));
            xml.WriteAttributeString("label", Clean(node.Name));
            WriteGexfValues(xml, (node.Term.Type?.Label() ?? ""), Number(node.Term.Occurrences));
            xml.WriteStartElement("viz", "position", Visuals);
            xml.WriteAttributeString("x", Number(node.X * 1000));
            xml.WriteAttributeString("y", Number(node.Y * 1000));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
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
            WriteGexfValues(xml, Number(edge.Count), Number(edge.Weight));
            xml.WriteEndElement();
        }
    }

    /// <summary>Writes GraphML (NetworkX, igraph, yEd): names, types and mentions of the nodes, counts and weights of the edges.</summary>
    /// <example><code>network.WriteGraphMl(File.CreateText("network.graphml"));</code></example>
    public static void WriteGraphMl(this Network network, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(network);
        using var xml = XmlWriter.Create(writer, Settings);
        xml.WriteStartElement("graphml", GraphMl);
        foreach (var (id, kind, type) in new[] { ("label", "node", "string"), ("type", "node", "string"), ("mentions", "node", "int"), ("x", "node", "double"), ("y", "node", "double"), ("count", "edge", "int"), ("weight", "edge", "double") })
        {
            xml.WriteStartElement("key", GraphMl);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", kind);
            xml.WriteAttributeString("attr.name", id == "weight" && network.Measure.Name != "count" ? network.Measure.Name : id);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("graph", GraphMl);
        xml.WriteAttributeString("edgedefault", "undirected");
        xml.WriteElementString("desc", GraphMl, Clean(network.Provenance.ToString()));
        for (var i = 0; i < network.Nodes.Length; i++)
        {
            var node = network.Nodes[i];
            xml.WriteStartElement("node", GraphMl);
            xml.WriteAttributeString("id", "n" + Number(i));
            WriteGraphMlData(xml, ("label", Clean(node.Name)), ("type", (node.Term.Type?.Label() ?? "")), ("mentions", Number(node.Term.Occurrences)), ("x", Number(node.X)), ("y", Number(node.Y)));
            xml.WriteEndElement();
        }

        foreach (var edge in network.Edges)
        {
            xml.WriteStartElement("edge", GraphMl);
            xml.WriteAttributeString("source", "n" + Number(edge.Source));
            xml.WriteAttributeString("target", "n" + Number(edge.Target));
            WriteGraphMlData(xml, ("count", Number(edge.Count)), ("weight", Number(edge.Weight)));
            xml.WriteEndElement();
        }
    }

    private static void WriteGexfAttributes(XmlWriter xml, string kind, params (string Title, string Type)[] attributes)
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

    private static void WriteGexfValues(XmlWriter xml, params string[] values)
    {
        xml.WriteStartElement("attvalues", Gexf);
        for (var i = 0; i < values.Length; i++)
        {
            xml.WriteStartElement("attvalue", Gexf);
            xml.WriteAttributeString("for", Number(i));
            xml.WriteAttributeString("value", values[i]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteGraphMlData(XmlWriter xml, params (string Key, string Value)[] data)
    {
        foreach (var (key, value) in data)
        {
            xml.WriteStartElement("data", GraphMl);
            xml.WriteAttributeString("key", key);
            xml.WriteString(value);
            xml.WriteEndElement();
        }
    }

    private static string Clean(string text)
    {
        var clean = text.ToCharArray();
        for (var i = 0; i < clean.Length; i++)
        {
            var isPair = i + 1 < clean.Length && XmlConvert.IsXmlSurrogatePair(clean[i + 1], clean[i]);
            if (isPair)
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(clean[i]))
            {
                clean[i] = '\uFFFD';
            }
        }

        return new string(clean);
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}

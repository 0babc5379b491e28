using System.Globalization;
using Dramatis.Entities;

namespace Dramatis.CoOccurrence;

/// <summary>Writes networks in the formats that network programs read.</summary>
public static class NetworkFormats
{
    /// <summary>
    /// Writes GEXF 1.2 (Gephi): names, types, mentions, communities, places and sizes of the nodes, counts, weights and times of the edges.
    /// </summary>
    /// <param name="network">The network.</param>
    /// <param name="writer">Where to write it.</param>
    /// <param name="colorOf">The colour of a node, <c>#0072B2</c>; by default none.</param>
    /// <example><code>network.WriteGexf(File.CreateText("network.gexf"));</code></example>
    public static void WriteGexf(this Network network, TextWriter writer, Func<NetworkNode, string>? colorOf = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        GexfWriter.Write(network, writer, colorOf);
    }

    /// <summary>Writes GraphML (NetworkX, igraph, yEd): names, types, mentions, communities and places of the nodes, counts, weights and times of the edges.</summary>
    /// <example><code>network.WriteGraphMl(File.CreateText("network.graphml"));</code></example>
    public static void WriteGraphMl(this Network network, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(network);
        GraphMlWriter.Write(network, writer);
    }

    /// <summary>Writes Pajek’s <c>.net</c>: names and places of the nodes, counts of the edges.</summary>
    /// <example><code>network.WritePajek(File.CreateText("network.net"));</code></example>
    public static void WritePajek(this Network network, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"*Vertices {network.Nodes.Length}\n"));
        for (var i = 0; i < network.Nodes.Length; i++)
        {
            var node = network.Nodes[i];

            // Pajek knows no escape for a quotation mark, and its y leads downwards.
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{i + 1} \"{string.Join(' ', node.Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('"', '\'')}\" {node.X:0.0000} {1 - node.Y:0.0000} 0.5\n"));
        }

        writer.Write(network.IsDirected ? "*Arcs\n" : "*Edges\n");
        foreach (var edge in network.Edges)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{edge.Source + 1} {edge.Target + 1} {edge.Count}\n"));
        }
    }

    /// <summary>Writes the nodes as CSV with a header: <c>Id, Label, type, mentions, community, x, y</c>.</summary>
    public static void WriteNodesCsv(this Network network, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write("Id,Label,type,mentions,community,x,y\n");
        for (var i = 0; i < network.Nodes.Length; i++)
        {
            var node = network.Nodes[i];
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{i},{DelimitedText.Csv(node.Name)},{node.Term.Type?.Label()},{node.Term.Occurrences},{node.Community},{node.X:R},{node.Y:R}\n"));
        }
    }

    /// <summary>Writes the ties as CSV with a header: <c>Source, Target, Type, Weight</c> and the measure; the weight is the count.</summary>
    public static void WriteEdgesCsv(this Network network, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write($"Source,Target,Type,Weight{(network.Measure.Name == "count" ? "" : "," + network.Measure.Name)}\n");
        foreach (var edge in network.Edges)
        {
            var measure = network.Measure.Name == "count" ? "" : "," + NetworkXml.Number(edge.Weight);
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{edge.Source},{edge.Target},{(network.IsDirected ? "Directed" : "Undirected")},{edge.Count}{measure}\n"));
        }
    }
}

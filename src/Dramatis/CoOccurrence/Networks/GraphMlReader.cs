using System.Globalization;
using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;
using Dramatis.Corpora;
using Dramatis.Counts;
using Dramatis.Entities;

namespace Dramatis.CoOccurrence;

/// <summary>Reads GraphML.</summary>
internal static class GraphMlReader
{
    private static readonly XNamespace Ns = GraphMlWriter.Namespace;

    public static Network Read(string path)
    {
        byte[] bytes;
        XElement graph;
        Dictionary<string, string> names;
        try
        {
            bytes = File.ReadAllBytes(path);
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            var root = XDocument.Load(reader).Root!;
            graph = root.Element(Ns + "graph") ?? throw new DramatisException($"{path}: this is no GraphML: there is no <graph> in the namespace {GraphMlWriter.Namespace}.");
            names = root.Elements(Ns + "key").ToDictionary(k => Attribute(k, "id", path), k => (string?)k.Attribute("attr.name") ?? Attribute(k, "id", path), StringComparer.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or XmlException)
        {
            throw new DramatisException($"{path}: can't be read as GraphML. {e.Message}", e);
        }

        var nodes = graph.Elements(Ns + "node").Select(n => (Id: Attribute(n, "id", path), Data: DataOf(n, names))).ToList();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (id, _) in nodes)
        {
            if (!numbers.TryAdd(id, numbers.Count))
            {
                throw new DramatisException($"{path}: two nodes have the id “{id}”.");
            }
        }

        var edges = graph.Elements(Ns + "edge").Select(e => (Source: Node(e, "source"), Target: Node(e, "target"), Data: DataOf(e, names)))
            .Select(e => new NetworkEdge(e.Source, e.Target, Math.Max(1, (long)Math.Round(Number(e.Data, "count") ?? Number(e.Data, "weight") ?? 1)), Number(e.Data, "weight") ?? Number(e.Data, "count") ?? 1)).ToList();
        var placed = nodes.All(n => Number(n.Data, "x") is not null && Number(n.Data, "y") is not null);
        var places = placed
            ? StressLayout.ToUnitSquare([.. nodes.Select(n => (Number(n.Data, "x")!.Value, Number(n.Data, "y")!.Value))])
            : StressLayout.Place(nodes.Count, [.. edges.Select(e => (e.Source, e.Target))]);
        var strengths = new long[nodes.Count];
        edges.ForEach(e => (strengths[e.Source], strengths[e.Target]) = (strengths[e.Source] + 1, strengths[e.Target] + (e.Source == e.Target ? 0 : 1)));
        return new Network(
            [
                .. nodes.Select((n, i) => new NetworkNode(
                    new Term(n.Data.GetValueOrDefault("label") ?? n.Data.GetValueOrDefault("name") ?? n.Id, TypeOf(n.Data.GetValueOrDefault("type")), (long)(Number(n.Data, "mentions") ?? strengths[i]), 0),
                    places[i].X,
                    places[i].Y) { Community = (int?)Number(n.Data, "community") }),
            ],
            [.. edges],
            new Association("weight", "Weight", static _ => double.NaN),
            new Provenance(Convert.ToHexStringLower(SHA256.HashData(bytes)), []).With("network", Path.GetFileName(path)))
        { IsDirected = (string?)graph.Attribute("edgedefault") == "directed" };

        int Node(XElement edge, string end) => numbers.TryGetValue(Attribute(edge, end, path), out var number) ? number
            : throw new DramatisException($"{path}: a tie leads to “{Attribute(edge, end, path)}”, which is no node.");
    }

    private static Dictionary<string, string> DataOf(XElement element, Dictionary<string, string> names) => element.Elements(Ns + "data")
        .Select(d => (Name: names.GetValueOrDefault((string?)d.Attribute("key") ?? "", (string?)d.Attribute("key") ?? ""), d.Value)).GroupBy(d => d.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);

    private static string Attribute(XElement element, string name, string path) => (string?)element.Attribute(name)
        ?? throw new DramatisException($"{path}: a <{element.Name.LocalName}> has no {name}.");

    private static double? Number(Dictionary<string, string> data, string name) =>
        data.TryGetValue(name, out var text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static EntityType? TypeOf(string? label) => Enum.TryParse<EntityType>(label, ignoreCase: true, out var type) && Enum.IsDefined(type) ? type : null;
}

using System.Text;

namespace Dramatis.CoOccurrence;

/// <summary>Writes networks to files that network programs read.</summary>
public static class NetworkFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a network as GEXF 1.2, for Gephi; folders that are missing are made.</summary>
    /// <param name="network">The network.</param>
    /// <param name="path">The file.</param>
    /// <param name="colorOf">The colour of a node, <c>#0072B2</c>; by default none.</param>
    /// <exception cref="DramatisException">The file can’t be written.</exception>
    /// <example><code>pairs.Network().SaveGexf("../artifacts/networks/network.gexf");</code></example>
    public static void SaveGexf(this Network network, string path, Func<NetworkNode, string>? colorOf = null) => Save(path, writer =>
    {
        network.WriteGexf(writer, colorOf);
        writer.WriteLine();
    });

    /// <summary>Writes a network as GraphML, for NetworkX, igraph and yEd; folders that are missing are made.</summary>
    /// <exception cref="DramatisException">The file can’t be written.</exception>
    /// <example><code>pairs.Network().SaveGraphMl("../artifacts/networks/network.graphml");</code></example>
    public static void SaveGraphMl(this Network network, string path) => Save(path, writer =>
    {
        network.WriteGraphMl(writer);
        writer.WriteLine();
    });

    /// <summary>Writes a network as Pajek’s <c>.net</c>; folders that are missing are made.</summary>
    /// <exception cref="DramatisException">The file can’t be written.</exception>
    /// <example><code>pairs.Network().SavePajek("../artifacts/networks/network.net");</code></example>
    public static void SavePajek(this Network network, string path) => Save(path, network.WritePajek);

    /// <summary>Writes a network as two tables for Gephi’s spreadsheet import; folders that are missing are made.</summary>
    /// <exception cref="DramatisException">A file can’t be written.</exception>
    /// <example><code>pairs.Network().SaveCsv("nodes.csv", "edges.csv");</code></example>
    public static void SaveCsv(this Network network, string nodesPath, string edgesPath)
    {
        Save(nodesPath, network.WriteNodesCsv);
        Save(edgesPath, network.WriteEdgesCsv);
    }

    /// <summary>Reads a network from GraphML, to chart or analyze one that another program made.</summary>
    /// <remarks>
    /// Read of nodes: <c>label</c> or <c>name</c> (else the id), <c>type</c>, <c>mentions</c> (else the degree), <c>community</c>, <c>x</c> and <c>y</c> (else they are laid out);
    /// of ties: <c>count</c> and <c>weight</c> (else 1).
    /// </remarks>
    /// <exception cref="DramatisException">The file can’t be read, or is no GraphML.</exception>
    /// <example><code>Figure.Network(NetworkFiles.LoadGraphMl("karate.graphml"))</code></example>
    public static Network LoadGraphMl(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return GraphMlReader.Read(path);
    }

    private static void Save(string path, Action<TextWriter> write) => WholeFile.Write(path, stream =>
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
        write(writer);
    });
}

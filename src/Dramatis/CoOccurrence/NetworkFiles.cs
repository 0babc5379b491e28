using System.Text;

namespace Dramatis.CoOccurrence;

/// <summary>Writes networks to files that network programs read.</summary>
public static class NetworkFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a network as GEXF 1.3, for Gephi; folders that are missing are made.</summary>
    /// <exception cref="DramatisException">The file can’t be written.</exception>
    /// <example><code>pairs.Network().SaveGexf("../artifacts/networks/network.gexf");</code></example>
    public static void SaveGexf(this Network network, string path) => Save(path, network.WriteGexf);

    /// <summary>Writes a network as GraphML, for NetworkX, igraph and yEd; folders that are missing are made.</summary>
    /// <exception cref="DramatisException">The file can’t be written.</exception>
    /// <example><code>pairs.Network().SaveGraphMl("../artifacts/networks/network.graphml");</code></example>
    public static void SaveGraphMl(this Network network, string path) => Save(path, network.WriteGraphMl);

    private static void Save(string path, Action<TextWriter> write) => WholeFile.Write(path, stream =>
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
        write(writer);
        writer.WriteLine();
    });
}

namespace Dramatis.Embeddings;

/// <summary>Makes vectors of texts, such that texts of like meaning have near ones.</summary>
/// <remarks>One text must give one vector, whatever else is embedded with it and on how many threads.</remarks>
public interface ISentenceEmbedder
{
    /// <summary>Its name in provenance.</summary>
    string Name { get; }

    /// <summary>The vector of <paramref name="text"/>.</summary>
    IReadOnlyList<float> Embed(string text);
}

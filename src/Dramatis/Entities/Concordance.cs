using System.Collections;
using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.Entities;

/// <summary>All occurrences of something in their contexts, in the order of corpus and text.</summary>
/// <remarks>Contexts reach over the borders of sentences, not of documents.</remarks>
public sealed class Concordance : IReadOnlyList<ConcordanceLine>
{
    private readonly ImmutableArray<ConcordanceLine> lines;

    /// <summary>A concordance of <paramref name="keyword"/>; <paramref name="type"/> is null for a keyword that is no entity.</summary>
    public Concordance(string keyword, EntityType? type, ImmutableArray<ConcordanceLine> lines, Provenance provenance)
    {
        Keyword = keyword;
        Type = type;
        this.lines = lines;
        Provenance = provenance;
    }

    /// <summary>What it is a concordance of: an entity’s name.</summary>
    public string Keyword { get; }

    /// <summary>The type of the entity; null for a keyword that is none.</summary>
    public EntityType? Type { get; }

    /// <summary>The entities’ provenance, the keyword and the width.</summary>
    public Provenance Provenance { get; }

    /// <summary>The number of occurrences.</summary>
    public int Count => lines.Length;

    /// <summary>The occurrence at <paramref name="index"/>.</summary>
    public ConcordanceLine this[int index] => lines[index];

    /// <inheritdoc/>
    public IEnumerator<ConcordanceLine> GetEnumerator() => lines.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

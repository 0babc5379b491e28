using System.Collections;
using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.Counts;

/// <summary>The terms of two parts of a corpus, by how much the one has more of them: the highest signed G² first, ties in ordinal order.</summary>
public sealed class KeynessList : IReadOnlyList<KeyTerm>
{
    private readonly ImmutableArray<KeyTerm> terms;

    internal KeynessList(Terms part, Terms reference, IEnumerable<KeyTerm> terms, Provenance provenance)
    {
        this.terms = [.. terms.OrderByDescending(t => t.LogLikelihood).ThenBy(t => t.Term, StringComparer.Ordinal)];
        (PartTerms, ReferenceTerms) = (part, reference);
        (Part, Reference) = (part.Part ?? "corpus", reference.Part ?? "reference");
        (Kind, Provenance) = (part.Kind, provenance);
    }

    /// <summary>The part, in words.</summary>
    public string Part { get; }

    /// <summary>What it is compared with, in words.</summary>
    public string Reference { get; }

    /// <summary>The terms of the part.</summary>
    public Terms PartTerms { get; }

    /// <summary>The terms of what it is compared with.</summary>
    public Terms ReferenceTerms { get; }

    /// <summary>What the terms are.</summary>
    public TermKind Kind { get; }

    /// <summary>What was compared, and how.</summary>
    public Provenance Provenance { get; }

    /// <summary>The number of terms.</summary>
    public int Count => terms.Length;

    /// <summary>The term at <paramref name="index"/>.</summary>
    public KeyTerm this[int index] => terms[index];

    /// <inheritdoc/>
    public IEnumerator<KeyTerm> GetEnumerator() => terms.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

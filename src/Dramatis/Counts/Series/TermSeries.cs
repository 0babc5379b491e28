using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.Counts;

/// <summary>How often a term occurs over time.</summary>
/// <param name="Term">The term.</param>
/// <param name="Field">The field of the metadata that holds the time; <c>times named</c> for those that the text names.</param>
/// <param name="Points">The times in their order.</param>
/// <param name="Provenance">The terms’ provenance, the field and the term.</param>
public sealed record TermSeries(Term Term, string Field, ImmutableArray<SeriesPoint> Points, Provenance Provenance)
{
    /// <summary>The times from which on the term is markedly more or less frequent than before.</summary>
    public ImmutableArray<string> ChangePoints => [.. Points.Skip(1).Zip(Points, (point, before) => (point, before)).Where(p => p.point.Segment != p.before.Segment).Select(p => p.point.Time)];
}

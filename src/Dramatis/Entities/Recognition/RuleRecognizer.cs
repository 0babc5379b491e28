using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Tokens;

namespace Dramatis.Entities.Recognition;

/// <summary>Recognizes English names by rules and gazetteers, without training.</summary>
/// <remarks>
/// A name is a sequence of capitalized words. What it names is told by a gazetteer, by a title before it (<c>Mr.</c>,
/// <c>Gen.</c>), by its words (initials, particles such as <c>al-</c>, heads such as <c>Council</c> or <c>River</c>), and for what
/// is left by the rest of the document: <c>Zarif</c> is a person where <c>Mr. Zarif</c> is. A single capitalized word
/// that nothing else speaks for, at the start of a sentence above all, is no name. Titles and the clitic <c>’s</c> are not part of a
/// mention.
/// </remarks>
public sealed class RuleRecognizer : IEntityRecognizer
{
    private readonly Gazetteer gazetteer;

    /// <summary>A recognizer that knows the names of <paramref name="gazetteer"/>; by default the kit’s own.</summary>
    public RuleRecognizer(Gazetteer? gazetteer = null) => this.gazetteer = gazetteer ?? Gazetteer.Default;

    /// <inheritdoc/>
    public string Name => "rules";

    /// <inheritdoc/>
    public ImmutableArray<EntitySpan> Recognize(TokenizedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var words = new NameWords(document);
        var finder = new NameFinder(words, gazetteer);
        List<NameCandidate> candidates = [.. document.Sentences.SelectMany(finder.Find)];
        var evidence = new DocumentEvidence(words, candidates);
        return
        [
            .. candidates.Select(c => (Candidate: c, Type: c.Type ?? evidence.TypeOf(c) ?? c.Guess))
                .Where(c => c.Type is not null)
                .Select(c => new EntitySpan(new TextSpan(document.Tokens[c.Candidate.First].Start, document.Tokens[c.Candidate.End - 1].End), c.Type!.Value)),
        ];
    }
}

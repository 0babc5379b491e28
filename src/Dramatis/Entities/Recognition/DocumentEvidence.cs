namespace Dramatis.Entities.Recognition;

/// <summary>What the names in a document that are sure tell of those that aren’t.</summary>
internal sealed class DocumentEvidence
{
    private readonly NameWords words;
    private readonly Dictionary<string, EntityType> types;

    public DocumentEvidence(NameWords words, IReadOnlyCollection<NameCandidate> candidates)
    {
        this.words = words;
        var votes = new Dictionary<(string Form, EntityType Type), int>();
        foreach (var candidate in candidates)
        {
            if (candidate.Type is { } type)
            {
                Vote(votes, Form(candidate), type, 3);
                if (type == EntityType.Person && candidate.Length > 1)
                {
                    // A person is called by the last name, less often by the first.
                    Vote(votes, words[candidate.End - 1], type, 2);
                    Vote(votes, Core(words[candidate.End - 1]), type, 2);
                    Vote(votes, words[candidate.First], type, 1);
                }
            }
            else if (candidate.Guess is { } guess)
            {
                Vote(votes, Form(candidate), guess, 1);
            }
        }

        types = votes.GroupBy(v => v.Key.Form, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(v => v.Value).ThenBy(v => v.Key.Type).First().Key.Type, StringComparer.Ordinal);
    }

    /// <summary>The type that most of the document’s names of this form have; null if none tells.</summary>
    public EntityType? TypeOf(NameCandidate candidate) =>
        words.IsInitial(candidate.First) && candidate.Length == 1 ? null
        : types.TryGetValue(Form(candidate), out var type) ? type : null;

    private string Form(NameCandidate candidate) => string.Join(' ', words.Words.AsSpan(candidate.First, candidate.Length)!);

    /// <summary>A name without its particle: <c>Hakim</c> for <c>al-Hakim</c>.</summary>
    private static string Core(string name) => NameLexicon.HasParticle(name) ? name[(name.IndexOf('-') + 1)..] : name;

    private static void Vote(Dictionary<(string, EntityType), int> votes, string form, EntityType type, int weight) =>
        votes[(form, type)] = votes.GetValueOrDefault((form, type)) + weight;
}

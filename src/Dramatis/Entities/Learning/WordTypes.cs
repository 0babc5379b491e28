namespace Dramatis.Entities.Learning;

/// <summary>The word types that have been met lately: the frequent words of a language are looked up, not made, in each document.</summary>
internal sealed class WordTypes(WordLists lists)
{
    private const int Most = 60_000;

    private readonly Dictionary<string, WordType> types = new(StringComparer.Ordinal);

    public WordType Of(ReadOnlySpan<char> word)
    {
        var lookup = types.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var type))
        {
            return type;
        }

        if (types.Count >= Most)
        {
            types.Clear();
        }

        type = new WordType(word, lists);
        types[word.ToString()] = type;
        return type;
    }
}

using Dramatis.Tokens;

namespace Dramatis.Entities.Recognition;

/// <summary>Tells what a capitalized sequence names, from its words and those around it.</summary>
internal sealed class NameTyper(NameWords words, Gazetteer gazetteer)
{
    /// <summary>The names in the tokens from <paramref name="first"/> to <paramref name="end"/>: one, several or none.</summary>
    public IEnumerable<NameCandidate> Type(int first, int end, Passage sentence)
    {
        while (end > first && words[end - 1] == "&")
        {
            end--;
        }

        if (end == first)
        {
            return [];
        }

        if (gazetteer.LongestAt(words.Words.AsSpan(0, end), first, out var known) is { } whole && known == end - first)
        {
            return [new NameCandidate(first, end, IsModifiedPerson(first, end, sentence) ? null : whole.Type, whole.Type)];
        }

        if (ByHead(first, end) is { } headed)
        {
            return WithoutNationality(first, end, headed, sentence);
        }

        var title = LastTitle(first, end);
        if (title >= 0)
        {
            var before = title > first ? Type(first, title, sentence).Where(c => c.Type is EntityType.Group or EntityType.Org or EntityType.Place) : [];
            return title + 1 < end ? before.Append(new NameCandidate(title + 1, end, EntityType.Person)) : before;
        }

        if (IsTitleBefore(first, sentence))
        {
            return [new NameCandidate(first, end, EntityType.Person)];
        }

        for (var i = first; i < end; i++)
        {
            // Known names inside: “Iraqi Shiite”, “Obama White House”.
            if (gazetteer.LongestAt(words.Words.AsSpan(0, end), i, out var length) is { } entry
                && (length > 1 || entry.Type == EntityType.Group) && (i == first || entry.Type != EntityType.Group || gazetteer.LongestAt(words.Words.AsSpan(0, end), first, out _)?.Type == EntityType.Group))
            {
                var left = i > first ? Type(first, i, sentence) : [];
                var right = i + length < end ? Type(i + length, end, sentence) : [];
                return left.Append(new NameCandidate(i, i + length, entry.Type)).Concat(right);
            }
        }

        return [Unknown(first, end, sentence)];
    }

    /// <summary>The type by a word that only such names have: Council, River, War, Inc.</summary>
    private EntityType? ByHead(int first, int end)
    {
        if (end - first < 2)
        {
            return null;
        }

        var last = NameLexicon.IsOrdinal(words[end - 1]) || words.IsAcronym(end - 1) ? end - 2 : end - 1;
        for (var i = first + 1; i < end; i++)
        {
            if (words[i] is "of" or "for")
            {
                last = i - 1;
                break;
            }
        }

        return NameLexicon.IsEventHead(words[last]) ? EntityType.Event
            : NameLexicon.IsOrganizationHead(words[last]) ? EntityType.Org
            : NameLexicon.IsPlaceHead(words[last]) || words[first] is "Lake" or "Mount" or "Mt." or "Fort" or "Ft." or "Cape" ? EntityType.Place
            : NameLexicon.IsOrganizationSuffix(words[end - 1]) ? EntityType.Org
            : null;
    }

    /// <summary>A nationality before a lone head is no part of the name: <c>Iraqi | Parliament</c>, but <c>Iranian Foreign Ministry</c>.</summary>
    private IEnumerable<NameCandidate> WithoutNationality(int first, int end, EntityType type, Passage sentence)
    {
        var isNationality = gazetteer.LongestAt(words.Words.AsSpan(0, end), first, out var length)?.Type == EntityType.Group;
        return isNationality && end - first - length == 1
            ? [new NameCandidate(first, first + length, EntityType.Group), .. Type(first + length, end, sentence)]
            : [new NameCandidate(first, end, type)];
    }

    private int LastTitle(int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (NameLexicon.IsTitle(words[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsTitleBefore(int first, Passage sentence) =>
        first > sentence.FirstToken && words.IsWord(first - 1) && char.IsUpper(words[first - 1][0]) && NameLexicon.IsTitle(words[first - 1]);

    private NameCandidate Unknown(int first, int end, Passage sentence)
    {
        var before = first > sentence.FirstToken ? words[first - 1] : "";
        var behind = end < sentence.EndToken ? words[end] : "";
        var isInitial = first == sentence.FirstToken || before is "“" or "\"" or "‘" or ":";
        var isNamed = Enumerable.Range(first, end - first).Any(i =>
            words.IsInitial(i) || NameLexicon.IsOrdinal(words[i]) || NameLexicon.HasParticle(words[i]) || (i > first && NameLexicon.IsParticle(words[i])));
        if (end - first > 1)
        {
            // A heading inside a sentence: capitals tell nothing there.
            if (Enumerable.Range(first, end - first).All(i => !words[i].Any(char.IsLower) && !words.IsInitial(i)))
            {
                return new NameCandidate(first, end, null);
            }

            var isDefinite = before is "the" or "The";
            return new NameCandidate(first, end, isNamed || !isDefinite ? EntityType.Person : EntityType.Org);
        }

        if (words.IsInitial(first))
        {
            return new NameCandidate(first, end, null);
        }

        if (NameLexicon.HasParticle(words[first]))
        {
            return new NameCandidate(first, end, EntityType.Person);
        }

        if (words.IsAcronym(first))
        {
            return new NameCandidate(first, end, null, EntityType.Org);
        }

        EntityType? guess = NameLexicon.IsSpeechVerb(behind) || NameLexicon.IsPersonal(behind) ? EntityType.Person
            : NameLexicon.IsOrganizational(behind) ? EntityType.Org
            : before is "the" or "The" or "a" or "an" ? null
            : before is "in" ? EntityType.Place
            : !isInitial && (behind is "'s" || before is "by" or "with" or "against" or "whom" or "that") ? EntityType.Person
            : null;
        return new NameCandidate(first, end, null, isInitial && guess == EntityType.Place ? null : guess);
    }

    /// <summary>Whether a known place or group is a person here: <c>Mr. Jordan</c>.</summary>
    private bool IsModifiedPerson(int first, int end, Passage sentence) => end - first == 1 && IsTitleBefore(first, sentence);
}

using Dramatis.Tokens;

namespace Dramatis.Entities.Recognition;

/// <summary>Finds the sequences of a sentence that may be names.</summary>
internal sealed class NameFinder(NameWords words, Gazetteer gazetteer)
{
    private readonly NameTyper typer = new(words, gazetteer);

    /// <summary>The candidates in a sentence, in order, none overlapping another.</summary>
    public IEnumerable<NameCandidate> Find(Passage sentence)
    {
        var position = sentence.FirstToken;
        while (position < sentence.EndToken)
        {
            if (WorkAt(position, sentence.EndToken) is { } work)
            {
                yield return work;
                position = work.End + 1;
            }
            else if (GazetteerAt(position, sentence.EndToken) is { } known)
            {
                yield return known;
                position = known.End;
            }
            else if (!Begins(position, sentence))
            {
                position++;
            }
            else
            {
                var end = EndOf(position, sentence.EndToken);
                foreach (var candidate in typer.Type(position, end, sentence))
                {
                    yield return candidate;
                }

                position = end;
            }
        }
    }

    /// <summary>A known name of several words, or one that is not in capitals (<c>al-Qaeda</c>): it is taken before all else.</summary>
    private NameCandidate? GazetteerAt(int position, int end)
    {
        if (!words.IsWord(position) || gazetteer.LongestAt(words.Words.AsSpan(0, end), position, out var length) is not { } entry)
        {
            return null;
        }

        var behind = position + length;
        var goesOn = behind < end && words.IsCapitalized(behind) && words.IsSpaced(behind) && entry.Type != EntityType.Group;
        var isKnown = length > 1 ? !goesOn : char.IsLower(words[position][0]);
        return isKnown ? new NameCandidate(position, behind, entry.Type) : null;
    }

    /// <summary>A title in quotation marks, all of its words but small ones in capitals: “The Envoy,”.</summary>
    private NameCandidate? WorkAt(int position, int end)
    {
        if (words[position] is not ("“" or "\"") || position + 2 >= end || NameLexicon.IsTitle(words[position + 1]))
        {
            return null;
        }

        var last = position + 1;
        while (last < end && words.IsWord(last) && (words.IsCapitalized(last) || (last > position + 1 && StopWords.English.Contains(words[last]))))
        {
            last++;
        }

        var closing = last < end && words[last] == "," ? last + 1 : last;
        var isTitle = last - position - 1 >= 2 && closing < end && words[closing] is "”" or "\""
            && words.IsCapitalized(last - 1) && Enumerable.Range(position + 1, last - position - 1).Any(i => !StopWords.English.Contains(words[i]));
        return isTitle ? new NameCandidate(position + 1, last, EntityType.Work) : null;
    }

    private bool Begins(int position, Passage sentence)
    {
        var word = words[position];
        if (!words.IsCapitalized(position) || SentenceStarters.Contains(word) || (NameLexicon.IsNoName(word) && !BeginsHeaded(position, sentence)))
        {
            return false;
        }

        // In a line in capitals, capitals tell nothing.
        return !words.IsAcronym(position) || !IsInCapitals(sentence);
    }

    /// <summary>Whether a word that is no name alone begins one: <c>State Department</c>.</summary>
    private bool BeginsHeaded(int position, Passage sentence) =>
        position + 1 < sentence.EndToken && words.IsSpaced(position + 1) && words.IsCapitalized(position + 1) && IsHead(position + 1);

    private bool IsInCapitals(Passage sentence)
    {
        var count = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (words[i].Any(char.IsLower))
            {
                return false;
            }

            count += words.IsWord(i) ? 1 : 0;
        }

        return count > 2;
    }

    private int EndOf(int start, int limit)
    {
        var end = start + 1;
        while (end < limit)
        {
            if (JoinsAt(start, end, limit) is var joined && joined > end)
            {
                end = joined;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>The index behind what the name takes in next; <paramref name="position"/> itself if it ends there.</summary>
    private int JoinsAt(int start, int position, int limit)
    {
        if (words.IsClitic(position))
        {
            return IsPartOfName(start, position, limit) ? position + 2 : position;
        }

        if (!words.IsSpaced(position))
        {
            return words[position] == "&" ? position + 1 : position;
        }

        if (words.IsCapitalized(position))
        {
            return SentenceStarters.Contains(words[position]) || (NameLexicon.IsNoName(words[position]) && !IsHead(position)) ? position : position + 1;
        }

        var next = position + 1;
        if (NameLexicon.IsParticle(words[position]))
        {
            next += next < limit && NameLexicon.IsParticle(words[next]) ? 1 : 0;
            return next < limit && words.IsCapitalized(next) ? next + 1 : position;
        }

        if ((words[position] == "of" && IsHead(position - 1) && !NameLexicon.IsLegalForm(words[position - 1])) || (words[position] == "for" && NameLexicon.IsOrganizationHeadFor(words[position - 1])))
        {
            next += next < limit && words[next] == "the" ? 1 : 0;
            return next < limit && words.IsCapitalized(next) && !SentenceStarters.Contains(words[next]) ? next + 1 : position;
        }

        if (words[position] == "and" && Enumerable.Range(start, position - start).Any(i => words[i] is "of" or "for"))
        {
            var end = next;
            while (end < limit && words.IsCapitalized(end))
            {
                end++;
            }

            return end > next && NameLexicon.IsOrganizationHead(words[end - 1]) ? end : position;
        }

        return words[position] == "&" && next < limit && words.IsCapitalized(next) ? next + 1 : position;
    }

    private bool IsHead(int index) => NameLexicon.IsHead(words[index]);

    /// <summary>Whether a clitic stands inside a name: <c>St. Martin’s Press</c>, <c>King’s College</c>; not <c>Iran’s Parliament</c>.</summary>
    private bool IsPartOfName(int start, int clitic, int limit) =>
        clitic + 1 < limit && NameLexicon.IsOrganizationHead(words[clitic + 1])
        && (words[start] is "St." or "Saint" || (clitic == start + 1 && gazetteer.LongestAt(words.Words, start, out _) is null && IsFoundation(words[clitic + 1])));

    private static bool IsFoundation(string head) => head is "Press" or "College" or "Hospital" or "School" or "Church" or "Club" or "Theatre" or "Theater";
}

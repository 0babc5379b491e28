using System.Text.RegularExpressions;
using Dramatis.Corpora;
using Dramatis.Entities.Recognition;

namespace Dramatis.Entities.Aliases;

/// <summary>Finds which name an acronym stands for.</summary>
internal static partial class Acronyms
{
    /// <summary>Whether a form is an acronym: two capitals or more, and periods at the most (<c>MEK</c>, <c>U.N.</c>).</summary>
    public static bool IsAcronym(string form) => form.Count(char.IsUpper) >= 2 && form.All(c => char.IsUpper(c) || c is '.' or '-' || char.IsDigit(c));

    /// <summary>Whether the letters of <paramref name="acronym"/> are the initials of the capitalized words of <paramref name="name"/>.</summary>
    public static bool AreInitials(string acronym, string name)
    {
        var initials = name.Split(' ', '-').Where(w => w.Length > 0 && char.IsUpper(w[0])).Select(w => w[0]);
        return name.Contains(' ') && acronym.Where(char.IsUpper).SequenceEqual(initials);
    }

    /// <summary>
    /// The pairs of an acronym and the name that a text introduces it for: <c>Name (ACR)</c>, or <c>Name … known as the ACR</c>
    /// within a sentence, where both begin with the same letter.
    /// </summary>
    public static IEnumerable<(string Acronym, string Name)> Definitions(Document document, IReadOnlyList<NamedSpan> mentions)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            if (!IsAcronym(mentions[i].Form))
            {
                continue;
            }

            for (var j = i - 1; j >= 0 && mentions[j].Sentence == mentions[i].Sentence; j--)
            {
                var name = mentions[j];
                if (name.Type is EntityType.Group or EntityType.Date)
                {
                    continue;
                }

                var between = document.Text[name.Span.End..mentions[i].Span.Start];
                if (name.Form.Contains(' ') && name.Form[0] == mentions[i].Form[0] && (Bracketed().IsMatch(between) || KnownAs().IsMatch(between)))
                {
                    yield return (mentions[i].Form, name.Form);
                }

                break;
            }
        }
    }

    /// <summary>Whether <paramref name="form"/> is the first or last word of an organization’s name and tells it apart (Baath of Baath Party).</summary>
    public static bool IsShortOf(string form, string name)
    {
        var words = name.Split(' ');
        return words.Length > 1 && (words[0] == form || words[^1] == form) && !NameLexicon.IsOrganizationHead(form) && !NameLexicon.IsPlaceHead(form);
    }

    [GeneratedRegex(@"^\s*\(\s*(?:the\s+|or\s+)?[“""'‘]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\b(?:known\s+(?:\w+\s+)?(?:as|by)|called|abbreviated(?:\s+as)?|or)\s+(?:its\s+\w+\s+)?(?:the\s+)?[“""'‘]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KnownAs();
}

using System.Globalization;
using Dramatis.Corpora;
using Dramatis.Entities.Recognition;
using Dramatis.Tokens;

namespace Dramatis.Entities.Learning;

/// <summary>Finds the places that reports begin with, whose capitals look like an acronym: <c>HARARE, Zimbabwe (AP) -</c>, or on a line of its own <c>BRUSSELS 1996-08-22</c>.</summary>
/// <param name="document">The document.</param>
/// <param name="gazetteer">Names that are known beforehand.</param>
/// <param name="lists">Names of cities.</param>
internal sealed class Datelines(TokenizedDocument document, Gazetteer gazetteer, WordLists lists)
{
    private const int LongestPlace = 3;
    private const int LongestLine = 12;

    /// <summary><paramref name="spans"/>, in order, with the places of datelines among them.</summary>
    public List<EntitySpan> AddTo(List<EntitySpan> spans)
    {
        foreach (var place in document.Sentences.Where(BeginsLine).Select(PlaceAt).OfType<TextSpan>())
        {
            var first = spans.FindIndex(s => s.Span.End > place.Start);
            first = first < 0 ? spans.Count : first;
            var confidence = first < spans.Count && spans[first].Span == place ? spans[first].Confidence : double.NaN;
            spans.RemoveRange(first, spans.Skip(first).TakeWhile(s => s.Span.Start < place.End).Count());
            spans.Insert(first, new EntitySpan(place, EntityType.Place) { Confidence = confidence });
        }

        return spans;
    }

    private bool BeginsLine(Passage sentence)
    {
        var before = document.Document.Text.AsSpan(0, document.Tokens[sentence.FirstToken].Start).TrimEnd(" \t\u00A0");
        return before.IsEmpty || before[^1] is '\n' or '\r';
    }

    private TextSpan? PlaceAt(Passage sentence)
    {
        var first = sentence.FirstToken;
        var end = first;
        while (end < Math.Min(sentence.EndToken, first + LongestPlace) && IsInCapitals(Word(end)))
        {
            end++;
        }

        return end > first
            && (HasDashBehind(end, Math.Min(sentence.EndToken, first + LongestLine)) || IsLineWithDate(end, sentence))
            && (IsKnown(first, end) || (end + 1 < sentence.EndToken && IsSaid(end, sentence)))
            ? new TextSpan(document.Tokens[first].Start, document.Tokens[end - 1].End)
            : null;
    }

    private static bool IsInCapitals(string word) => word.Count(char.IsUpper) > 1 && word.All(c => char.IsUpper(c) || c is '.' or '-' or '\'' or '’');

    private bool HasDashBehind(int end, int limit) =>
        end < limit && (IsDash(end) || (Word(end) is "," or "(" && Enumerable.Range(end + 1, Math.Max(0, limit - end - 1)).Any(IsDash)));

    /// <summary>Whether nothing but a country and the day stands behind a place, on a line of its own: <c>BRUSSELS 1996-08-22</c>.</summary>
    private bool IsLineWithDate(int end, Passage sentence)
    {
        var behind = document.Document.Text.AsSpan(document.Tokens[sentence.EndToken - 1].End).TrimStart(" \t\u00A0");
        return end < sentence.EndToken && sentence.TokenCount <= LongestLine && (behind.IsEmpty || behind[0] is '\n' or '\r') && char.IsDigit(Word(sentence.EndToken - 1)[^1])
            && Enumerable.Range(end, sentence.EndToken - end).All(i => !char.IsLower(Word(i)[0]));
    }

    private bool IsDash(int index) => Word(index) is "-" or "–" or "—" or "--";

    /// <summary>Whether the words, spelled as in a sentence, are a known place.</summary>
    private bool IsKnown(int first, int end)
    {
        var words = Enumerable.Range(first, end - first).Select(i => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Word(i).ToLowerInvariant())).ToList();
        var hash = words.Skip(1).Aggregate(FeatureHash.Of(words[0]), (chain, word) => WordLists.Chain(chain, FeatureHash.Of(word)));
        return gazetteer.Find(string.Join(' ', words))?.Type == EntityType.Place || (lists.Find(hash) & (NameCues.City | NameCues.Place | NameCues.KnownPlace)) != 0;
    }

    /// <summary>Whether what follows tells that a place is meant: the day, the country, the agency; not <c>HAMLET (aside) —</c>.</summary>
    private bool IsSaid(int end, Passage sentence)
    {
        var next = Word(end + 1);
        return Word(end) switch
        {
            "," => char.IsDigit(next[0]) || NameLexicon.IsNoName(next) || NameLexicon.IsNoName(next + ".") || BeginsPlace(end + 1, sentence.EndToken),
            "(" => gazetteer.Find(next)?.Type == EntityType.Org,
            _ => false,
        };
    }

    private bool BeginsPlace(int first, int limit) =>
        Enumerable.Range(first + 1, Math.Min(LongestPlace, limit - first))
            .Any(end => gazetteer.Find(document.Document[new TextSpan(document.Tokens[first].Start, document.Tokens[end - 1].End)])?.Type == EntityType.Place);

    private string Word(int index) => document.Document[document.Tokens[index].Span];
}

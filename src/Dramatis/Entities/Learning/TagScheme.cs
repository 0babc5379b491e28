using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Tokens;

namespace Dramatis.Entities.Learning;

/// <summary>Reads spans from tags, as conlleval does: BIO, IOB1, BIOES and BILOU.</summary>
internal static class TagScheme
{
    /// <summary>The label that CoNLL’s <c>MISC</c> is scored by.</summary>
    public const string Misc = "MISC";

    private static readonly Dictionary<string, string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PER"] = "PERSON",
        ["LOC"] = "PLACE",
        ["GPE"] = "PLACE",
        ["FAC"] = "PLACE",
        ["LOCATION"] = "PLACE",
        ["ORGANIZATION"] = "ORG",
        ["NORP"] = "GROUP",
        ["WORK_OF_ART"] = "WORK",
        ["LAW"] = "WORK",
    };

    /// <summary>The label of a tag: a type of the kit, <c>MISC</c>, or null for none (<c>O</c>, <c>O|MISC</c>, <c>*</c>, a type that the kit doesn’t have).</summary>
    public static string? LabelOf(string tag)
    {
        var type = tag.Length > 2 && tag[1] == '-' ? Labels.GetValueOrDefault(tag[2..], tag[2..].ToUpperInvariant()) : null;
        return type == Misc || (type is not null && Enum.TryParse<EntityType>(type, ignoreCase: true, out _)) ? type : null;
    }

    /// <summary>Whether a tag leaves open that the token is part of a <c>MISC</c>, or of anything.</summary>
    public static bool IsOpen(string tag) => tag is "*" or "O|MISC";

    /// <summary>The spans that <paramref name="tags"/> mark; none goes over the end of a sentence.</summary>
    public static IEnumerable<LabelledSpan> Spans(TokenizedDocument document, ImmutableArray<string> tags)
    {
        foreach (var sentence in document.Sentences)
        {
            var start = -1;
            for (var i = sentence.FirstToken; i <= sentence.EndToken; i++)
            {
                var tag = i < sentence.EndToken ? tags[i] : "O";
                if (start >= 0 && (tag[0] is not ('I' or 'E' or 'L') || LabelOf(tag) != LabelOf(tags[i - 1]) || tags[i - 1][0] is 'E' or 'L' or 'S' or 'U'))
                {
                    yield return new LabelledSpan(new TextSpan(document.Tokens[start].Start, document.Tokens[i - 1].End), LabelOf(tags[start])!);
                    start = -1;
                }

                start = start < 0 && LabelOf(tag) is not null ? i : start;
            }
        }
    }
}
